"""A report's blocks laid out for paper: `strips_of` gives the strips that each becomes."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from viewer.export.blocks import (
    SIDE_COLUMNS,
    Bars,
    Beside,
    Block,
    Cell,
    Facts,
    Heading,
    Marks,
    Paragraph,
    Passage,
    Piece,
    Points,
    Style,
    Table,
    Text,
)
from viewer.theme import MarkRole
from viewer.ui.paper.faces import COLUMN, FACES, PART, SECTION, TEXT, TITLE, Face
from viewer.ui.paper.setting import Setting
from viewer.ui.paper.strips import Column, ShareStrip, Strip, whole

_GUTTER = 14.0
"""Points between columns of tables."""
_HEADINGS = {1: (TITLE, 0.0), 2: (SECTION, 20.0), 3: (PART, 12.0)}
_DENSE_HEADINGS = {**_HEADINGS, 2: (PART, 9.0)}
"""By level: the face and the points of white above."""
_BAR_LEFT = 40.0
"""Points left of a bar for its name."""
_BULLET = "•\u2002"


def strips_of(blocks: Iterable[Block], width: float, *, dense: bool = False) -> Iterator[Strip]:
    """The strips of the blocks, in a page so many points wide; `dense`: with small headings."""
    for block in blocks:
        if isinstance(block, Heading):
            face, above = (_DENSE_HEADINGS if dense else _HEADINGS)[block.level]
            yield _line(block.text, face, width, above=above, keep=True)
        else:
            yield from _strips(block, width)


def _strips(block: Block, width: float) -> Iterator[Strip]:
    match block:
        case Paragraph(text):
            yield _line(text, TEXT, width, above=4.0)
        case Points(items):
            for k, item in enumerate(items):
                yield _item(item, width, above=4.0 if k == 0 else 0.0)
        case Facts(rows):
            cells = tuple((_words(name, Style.MUTED), _words(value, Style.PLAIN)) for name, value in rows)
            yield from _table(Table(("", ""), cells, (1, 4)), width)
        case Passage():
            yield from _beside(Beside(block, None, ()), width)
        case Beside():
            yield from _beside(block, width)
        case Marks(entries):
            cells = tuple(((Text((name,), _style(name)),), _words(meaning, Style.MUTED)) for name, meaning in entries)
            strips = _table(Table(("", ""), cells, (2, 5)), width, ruled=False)
            yield from (replace(strip, keep=True) for strip in strips)
        case Bars(rows):
            for name, parts in rows:
                label = Column(0.0, _BAR_LEFT, whole([Setting((Piece(name),), COLUMN, _BAR_LEFT)]))
                yield ShareStrip((label,), width, above=5.0, keep=True, parts=parts, bar_left=_BAR_LEFT)
        case Table():
            yield from _table(block, width)


def _style(piece: Piece) -> Style:
    return Style.MUTED if piece.role is MarkRole.FURNITURE else Style.PLAIN


def _words(text: str, style: Style) -> Cell:
    return (Text((Piece(text),), style),)


def _line(text: str, face: Face, width: float, *, above: float, keep: bool = False) -> Strip:
    setting = Setting((Piece(text),), face, width)
    return Strip((Column(0.0, width, whole([setting])),), width, above=above, keep=keep)


def _item(text: str, width: float, *, above: float) -> Strip:
    bullet = Setting((Piece(_BULLET),), TEXT, 12.0)
    words = Setting((Piece(text),), TEXT, width - 12.0)
    columns = Column(0.0, 12.0, whole([bullet])), Column(12.0, width - 12.0, whole([words]))
    return Strip(columns, width, above=above)


def _table(table: Table, width: float, *, ruled: bool = True) -> Iterator[Strip]:
    head: tuple[Strip, ...] = ()
    if table.caption:
        yield _line(table.caption, PART, width, above=12.0, keep=True)
    places = _places(table.widths, width)
    if any(table.columns):
        columns = [
            Column(left, wide, whole([Setting((Piece(name),), COLUMN, wide)]))
            for name, (left, wide) in zip(table.columns, places, strict=True)
        ]
        head = (Strip(tuple(columns), width, above=4.0, padding=2.0, keep=True),)
        yield from head
    dividers = () if table.named or not ruled else tuple(left - _GUTTER / 2 for left, _ in places[1:])
    for row in table.rows:
        columns = [Column(*place, whole(_cell(cell, place[1]))) for cell, place in zip(row, places, strict=True)]
        yield Strip(
            tuple(columns),
            width,
            padding=3.0 if ruled else 0.5,
            ruled=0.5 if ruled else 0.0,
            dividers=dividers,
            bar=table.strong,
            head=head,
        )


def _places(widths: tuple[int, ...], width: float) -> list[tuple[float, float]]:
    """Where the columns of a table start, and how wide they are."""
    unit = (width - _GUTTER * (len(widths) - 1)) / sum(widths)
    places, left = [], 0.0
    for each in widths:
        places.append((left, each * unit))
        left += each * unit + _GUTTER
    return places


def _cell(cell: Cell, width: float) -> Iterator[Setting]:
    for text in cell:
        yield Setting(text.pieces, FACES[text.style], width, text.label)


def _beside(block: Beside, width: float) -> Iterator[Strip]:
    places = _places((1, 1), width)
    columns = []
    for passage, (left, wide), (_, side) in zip((block.left, block.right), places, SIDE_COLUMNS, strict=True):
        where, said = passage.where if passage else side, passage.pieces or (Piece(passage.text),) if passage else ()
        settings = [Setting((Piece(where),), COLUMN, wide), Setting(said, FACES[Style.STORY], wide)]
        columns.append(Column(left, wide, whole(settings if passage else [])))
    keep = bool(block.remarks)
    yield Strip(tuple(columns), width, above=5.0, padding=3.0, ruled=0.5, keep=keep)
    for k, remark in enumerate(block.remarks):
        yield replace(_item(remark, width, above=0.0), keep=k + 1 < len(block.remarks))
