"""The comparison as plain text for notes and mails: `to_text`. Lines have 78 characters at most where words allow."""

import textwrap
from collections.abc import Iterable, Iterator

from viewer.core.model import Comparison
from viewer.export.blocks import Facts, Heading, Paragraph, Passage, Plain, Points, flat
from viewer.export.overview import overview

WIDTH = 78


def to_text(comparison: Comparison) -> str:
    """The comparison as text; the same comparison gives the same characters."""
    return "\n\n".join("\n".join(_lines(block)) for block in overview(comparison)) + "\n"


def _lines(block: Plain) -> Iterable[str]:
    match block:
        case Heading(level, text):
            return _heading(level, text)
        case Paragraph(text):
            return _wrapped(text)
        case Facts(rows):
            width = max(len(name) for name, _ in rows) + 2
            return (line for name, value in rows for line in _wrapped(value, f"{name}:".ljust(width), " " * width))
        case Passage(where, text):
            return (f"{where}:", *_wrapped(text, "    ", "    "))
        case Points(items):
            return (line for item in items for line in _wrapped(item, "  - ", "    "))


def _heading(level: int, text: str) -> Iterator[str]:
    lines = _wrapped(text.upper() if level == 1 else text)
    yield from lines
    if level < 3:
        yield ("=" if level == 1 else "-") * max(len(line) for line in lines)


def _wrapped(text: str, first: str = "", rest: str = "") -> list[str]:
    line = flat(text)
    # An address stays whole, even if it is longer than a line; scripts that part no words are broken anywhere.
    breakable = any(len(word) > WIDTH - len(rest) and not word.isascii() for word in line.split())
    return textwrap.wrap(
        line,
        WIDTH,
        initial_indent=first,
        subsequent_indent=rest,
        break_long_words=breakable,
        break_on_hyphens=False,
    ) or [first.rstrip()]
