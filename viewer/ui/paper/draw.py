"""Pages drawn on a printer or into a PDF file, at once or in slices. Needs a `QGuiApplication`, for its fonts."""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from PySide6.QtCore import QBuffer, QHashSeed, QIODevice, QMarginsF, QPointF, QRectF, Qt, QUuid
from PySide6.QtGui import QFontMetricsF, QPagedPaintDevice, QPageLayout, QPageSize, QPainter, QPdfWriter

from viewer.core.sliced import Sliced, at_once
from viewer.export.blocks import Block, flat
from viewer.theme import load_theme
from viewer.ui.comparison_view.inks import Inks
from viewer.ui.letters import shown
from viewer.ui.paper.blocks import strips_of
from viewer.ui.paper.faces import FOOT, THEME, UNITS, font
from viewer.ui.paper.pages import Page, paginating

_MARGINS = QMarginsF(48, 42, 48, 36)
"""Points of white around a page: left, top, right, bottom."""
_FOOT = 26.0
"""Points at the bottom of a page for its number."""
_DPI = 1200
_DENSE = (0.94, 0.9, 0.86, 0.82)
"""How large a point is of what shall take one page: the first that is small enough."""


@dataclass(frozen=True, slots=True)
class Paper:
    """A report laid out on pages."""

    pages: list[Page]
    """Those that are full; at least one once all is laid out."""
    width: float
    """Points from the left edge of the text to its right."""
    height: float
    """Points from the top of the text to the bottom of the page's foot."""
    foot: str
    """What stands at the bottom of each page, beside its number."""
    scale: float
    """How large a point of it is on the paper, in points."""


def set_pages(blocks: Iterable[Block], foot: str, device: QPagedPaintDevice, *, dense: bool = False) -> Paper:
    """What `setting_pages` gives, at once."""
    return at_once(setting_pages(blocks, foot, device, dense=dense))


def setting_pages(
    blocks: Iterable[Block | None], foot: str, device: QPagedPaintDevice, *, dense: bool = False
) -> Sliced[Paper]:
    """The report laid out for the paper that is in the printer, within the printer's margins.

    `foot` stands at the bottom of each page; `dense`: a little smaller, for what shall take one page, and smaller still
    where that saves a second one. A None among the blocks is where whoever makes them may be interrupted.
    """
    told = yield from _gathered(blocks)
    first = empty_paper(foot, device, _DENSE[0] if dense else 1.0)
    yield from _fill(first, told, dense=dense)
    paper = first
    for scale in _DENSE[1:] if dense else ():
        if len(paper.pages) == 1:
            break
        paper = empty_paper(foot, device, scale)
        yield from _fill(paper, told, dense=True)
    return paper if len(paper.pages) == 1 else first


def empty_paper(foot: str, device: QPagedPaintDevice, scale: float = 1.0) -> Paper:
    """Paper as it is in the printer, to be filled."""
    area = device.pageLayout().paintRect(QPageLayout.Unit.Point)
    return Paper([], area.width() / scale, area.height() / scale, shown(flat(foot)), scale)


def filling(paper: Paper, blocks: Iterable[Block | None]) -> Sliced[None]:
    """Lay the report out on this paper; each page is there as soon as it is full."""
    told = yield from _gathered(blocks)
    yield from _fill(paper, told)


def _gathered(blocks: Iterable[Block | None]) -> Sliced[list[Block]]:
    told = []
    for block in blocks:
        if block is not None:
            told.append(block)
        yield
    return told


def _fill(paper: Paper, blocks: list[Block], *, dense: bool = False) -> Sliced[None]:
    return paginating(strips_of(blocks, paper.width, dense=dense), paper.height - _FOOT, paper.pages)


def draw_pages(paper: Paper, device: QPagedPaintDevice, first: int = 1, last: int | None = None) -> bool:
    """What `drawing_pages` gives, at once."""
    return at_once(drawing_pages(paper, device, first, last))


def drawing_pages(
    paper: Paper,
    device: QPagedPaintDevice,
    first: int = 1,
    last: int | None = None,
    tell: Callable[[int], None] | None = None,
) -> Sliced[bool]:
    """Draw the pages from `first` to `last` (default: all), counted from 1; False where the device takes none.

    `tell` is told the number of each page that is begun. Dropped before its end, it ends the page that it is at.
    """
    painter = QPainter()
    if not painter.begin(device):
        return False
    try:
        painter.scale(device.logicalDpiX() / 72, device.logicalDpiY() / 72)
        for number in range(first, min(last or len(paper.pages), len(paper.pages)) + 1):
            if number > first and not device.newPage():
                return False
            if tell is not None:
                tell(number)
            yield from drawing_page(paper, number, painter)
    finally:
        ended = painter.end()
    return ended


def drawing_page(paper: Paper, number: int, painter: QPainter, *, counted: bool = True) -> Sliced[None]:
    """Draw one page, counted from 1, in points from where the text starts.

    `counted`: whether its foot says how many pages there are, which isn't known as long as they are laid out.
    """
    inks = Inks(load_theme(THEME))
    painter.save()
    try:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(paper.scale, paper.scale)
        for placed in paper.pages[number - 1]:
            placed.strip.draw(painter, placed.top, inks)
            yield
        _draw_foot(painter, paper, f"{number} / {len(paper.pages)}" if counted else str(number), inks)
    finally:
        painter.restore()


def _draw_foot(painter: QPainter, paper: Paper, count: str, inks: Inks) -> None:
    letters = font(FOOT)
    metrics = QFontMetricsF(letters)
    room = paper.width * UNITS - 2 * metrics.horizontalAdvance(count)
    painter.save()
    painter.translate(0, paper.height - FOOT.size * FOOT.leading)
    painter.scale(1 / UNITS, 1 / UNITS)
    painter.setPen(inks.muted)
    painter.setFont(letters)
    box = QRectF(QPointF(0, 0), QPointF(paper.width * UNITS, metrics.height()))
    painter.drawText(box, Qt.AlignmentFlag.AlignLeft, metrics.elidedText(paper.foot, Qt.TextElideMode.ElideRight, room))
    painter.drawText(box, Qt.AlignmentFlag.AlignRight, count)
    painter.restore()


def making_pdf(
    blocks: Iterable[Block | None], *, title: str, foot: str, creator: str, day: str | None, dense: bool = False
) -> Sliced[bytes]:
    """The report as a PDF file on A4. It carries the day it is given, such as "2026-11-26", and never the clock's."""
    told = yield from _gathered(blocks)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    # The order of the fonts in the file follows Qt's hashes, which else differ from process to process.
    QHashSeed.setDeterministicGlobalSeed()
    try:
        writer = _writer(buffer, title, creator)
        # By default a random number: the same report would be another file each time.
        writer.setDocumentId(QUuid.createUuidV5(QUuid(), repr((told, foot, day)).encode("utf-8", "backslashreplace")))
        paper = yield from setting_pages(told, foot, writer, dense=dense)
        yield from drawing_pages(paper, writer)
    finally:
        QHashSeed.resetRandomGlobalSeed()
    buffer.close()
    return _dated(bytes(buffer.data().data()), day)


def _writer(buffer: QBuffer, title: str, creator: str) -> QPdfWriter:
    writer = QPdfWriter(buffer)
    writer.setResolution(_DPI)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(_MARGINS, QPageLayout.Unit.Point)
    writer.setTitle(shown(flat(title)))
    writer.setCreator(creator)
    return writer


_CLOCK = re.compile(rb"/(?:CreationDate|ModDate) \(D:[^)]*\)| xmp:(?:Create|Modify|Metadata)Date=\"[^\"]*\"")


def _dated(data: bytes, day: str | None) -> bytes:
    """The file with this day in the place of the clock's. Its length stays: the file refers to its parts by offset."""
    digits = (day or "").replace("-", "")

    def said(match: re.Match[bytes]) -> bytes:
        kept = f"/CreationDate (D:{digits})".encode() if digits and match[0].startswith(b"/CreationDate") else b""
        return kept.ljust(len(match[0]))

    # The document's information and its metadata are the first objects of the file, before any text of ours.
    end = data.index(b"obj\n<<\n/Type /Catalog")
    return _CLOCK.sub(said, data[:end]) + data[end:]
