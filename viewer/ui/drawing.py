"""Comparisons in the formats that Qt draws: `draw`, which `viewer.export.write` is handed; and on any printer:
`report_for`. Needs no display. `drawing` and `setting_report` do the same in slices, for the window.
"""

from collections.abc import Callable, Iterable

from PySide6.QtGui import QPagedPaintDevice

from viewer.core.model import Comparison
from viewer.core.sliced import Sliced, at_once
from viewer.export.about import creator, day, foot, pair
from viewer.export.blocks import Block
from viewer.export.note import TITLE as NOTE_TITLE
from viewer.export.note import note
from viewer.export.report import report_in_steps
from viewer.ui.application import make_application
from viewer.ui.paper import Paper, empty_paper, filling, making_pdf, setting_pages
from viewer.ui.view_picture import png


def draw(name: str, comparison: Comparison) -> bytes:
    """The comparison in the format of that name, which must be one of `viewer.export.write.EXPORTS` that is drawn.

    Makes the application where there is none yet, one without a display. Raises OutputError where the articles are too
    long for a picture.
    """
    return at_once(drawing(name, comparison))


def drawing(name: str, comparison: Comparison) -> Sliced[bytes]:
    """What `draw` gives, in slices; a picture is one slice."""
    make_application(unseen=True)
    return (yield from _DRAWN[name](comparison))


def report_for(comparison: Comparison, device: QPagedPaintDevice) -> Paper:
    """The whole report, laid out for the paper of this printer; `viewer.ui.paper.draw_pages` then prints it."""
    return at_once(setting_report(comparison, device))


def setting_report(comparison: Comparison, device: QPagedPaintDevice) -> Sliced[Paper]:
    """What `report_for` gives, in slices; `viewer.ui.paper.drawing_pages` then prints it in slices."""
    return setting_pages(report_in_steps(comparison), foot(comparison), device)


def filling_report(comparison: Comparison, device: QPagedPaintDevice) -> tuple[Paper, Sliced[None]]:
    """The paper of this printer, and the work that lays the whole report out on it, page by page."""
    paper = empty_paper(foot(comparison), device)
    return paper, filling(paper, report_in_steps(comparison))


def _pdf(comparison: Comparison, title: str, blocks: Iterable[Block | None], *, dense: bool = False) -> Sliced[bytes]:
    return making_pdf(
        blocks,
        title=f"{title}: {pair(comparison)}",
        foot=foot(comparison),
        creator=creator(comparison),
        day=day(comparison),
        dense=dense,
    )


def _report(comparison: Comparison) -> Sliced[bytes]:
    return _pdf(comparison, "Comparison", report_in_steps(comparison))


def _note(comparison: Comparison) -> Sliced[bytes]:
    return _pdf(comparison, NOTE_TITLE, note(comparison), dense=True)


def _picture(comparison: Comparison) -> Sliced[bytes]:
    yield
    return png(comparison)


_DRAWN: dict[str, Callable[[Comparison], Sliced[bytes]]] = {"pdf": _report, "note-pdf": _note, "png": _picture}
