"""The comparison as Markdown: `to_markdown`. No character of an article works as markup."""

import re
from collections.abc import Iterable

from viewer.core.model import Comparison
from viewer.export.blocks import Block, Facts, Heading, Paragraph, Passage, Points, flat
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
    return "\n\n".join(map(_block, blocks)) + "\n"


def _block(block: Block) -> str:
    match block:
        case Heading(level, text):
            return f"{'#' * level} {escaped(text)}"
        case Paragraph(text):
            return escaped(text)
        case Facts(rows):
            return "\n".join(f"- {name}: {escaped(value)}" for name, value in rows)
        case Passage(where, text):
            return f"{escaped(where)}:\n\n> {escaped(text)}"
        case Points(items):
            return "\n".join(f"- {escaped(item)}" for item in items)


def escaped(text: str) -> str:
    """The text in one line that Markdown shows as it is."""
    line = _ANYWHERE.sub(r"\\\g<0>", flat(text).strip())
    return _AT_START.sub(_at_start, line)


def _at_start(match: re.Match[str]) -> str:
    blanks, sign = match.groups()
    # A number can't be escaped: the point behind it is.
    return f"{blanks}{sign}\\" if sign.isdigit() else f"{blanks}\\{sign}"
