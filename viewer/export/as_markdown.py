"""The comparison as Markdown: `to_markdown`. No character of an article works as markup."""

import re
from collections.abc import Iterable

from viewer.core.model import Comparison
from viewer.export.blocks import (
    Bars,
    Beside,
    Block,
    Cell,
    Facts,
    Heading,
    Marks,
    Paragraph,
    Passage,
    Points,
    Table,
    flat,
)
from viewer.export.overview import overview

_ANYWHERE = re.compile(r"[\\`*_\[\]<>&~|$@^]|(?<=\w):(?=//)|(?<=www)\.", re.IGNORECASE)
"""What means something within a line, in CommonMark or in the wider forms: links that are made by themselves, tables,
strikethrough, formulas, mentions, footnotes."""

_AT_START = re.compile(r"^(\s*)([#+=:-]|\d{1,9}(?=[.)]))")
"""What means something at the start of a line: headings, lists, rules."""


def to_markdown(comparison: Comparison) -> str:
    """The comparison as Markdown; the same comparison gives the same characters."""
    return markdown(overview(comparison))


def markdown(blocks: Iterable[Block]) -> str:
    """The blocks as Markdown."""
    return "\n\n".join(filter(None, map(_block, blocks))) + "\n"


def _block(block: Block) -> str:
    match block:
        case Heading(level, text):
            made = f"{'#' * level} {escaped(text)}"
        case Paragraph(text):
            made = escaped(text)
        case Facts(rows):
            made = "\n".join(f"- {name}: {escaped(value)}" for name, value in rows)
        case Passage(where, text):
            made = f"{escaped(where)}:\n\n> {escaped(text)}"
        case Beside(remarks=remarks):
            parts: list[Block] = [*block.passages, *([Points(remarks)] if remarks else [])]
            made = "\n\n".join(map(_block, parts))
        case Points(items):
            made = "\n".join(f"- {escaped(item)}" for item in items)
        case Marks(entries):
            made = "\n".join(f"- {escaped(name.text)}: {escaped(meaning)}" for name, meaning in entries)
        case Table():
            made = _table(block)
        case Bars():
            made = ""  # lines of letters say shares in figures
    return made


def _table(table: Table) -> str:
    rule = "|".join("---" for _ in table.columns)
    rows = (_row(tuple(map(_cell, row))) for row in table.rows)
    lines = "\n".join((_row(tuple(map(escaped, table.columns))), f"|{rule}|", *rows))
    return f"**{escaped(table.caption)}**\n\n{lines}" if table.caption else lines


def _row(cells: tuple[str, ...]) -> str:
    return f"| {' | '.join(cells)} |"


def _cell(cell: Cell) -> str:
    # A cell is one line: its paragraphs are parted by the sign of a new one.
    return " / ".join(escaped(f"{text.label} {text.words}".strip()) for text in cell)


def escaped(text: str) -> str:
    """The text in one line that Markdown shows as it is."""
    line = _ANYWHERE.sub(r"\\\g<0>", flat(text).strip())
    return _AT_START.sub(_at_start, line)


def _at_start(match: re.Match[str]) -> str:
    blanks, sign = match.groups()
    # A number can't be escaped: the point behind it is.
    return f"{blanks}{sign}\\" if sign.isdigit() else f"{blanks}\\{sign}"
