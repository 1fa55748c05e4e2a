"""Tables for spreadsheets: `written`, which each of them uses.

RFC 4180 with every cell in quotation marks, UTF-8 with a byte order mark (without one, Excel takes the text for the
system's code page). No cell starts a formula: see `cell`.
"""

import csv
import io
from collections.abc import Iterable, Sequence

from viewer.core.model import SIDES, Article, Comparison

_BYTE_ORDER_MARK = "\ufeff"
_FORMULA = frozenset("=+-@＝＋－＠")
"""What spreadsheets take for a formula's beginning; the wide forms count in East Asian ones."""
_KNOWN = ("source", "sha256", "outlet", "url", "published", "retrieved")
"""What is repeated of each article."""
ABOUT = (*(f"{side} {what}" for side in SIDES for what in _KNOWN), "version", "date")
"""The last columns of every table, the same in each row, so that rows of many comparisons can stand in one."""


def written(comparison: Comparison, columns: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """The rows as CSV, each with what is known of the comparison behind it; `columns` end with `ABOUT`."""
    stream = io.StringIO()
    writer = csv.writer(stream, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    writer.writerow(columns)
    about = _about(comparison)
    for row in rows:
        writer.writerow([cell(text) for text in (*row, *about)])
    return _BYTE_ORDER_MARK + stream.getvalue()


def _about(comparison: Comparison) -> tuple[str, ...]:
    known = (_known(comparison.side(name).article) for name in SIDES)
    return (*(fact for facts in known for fact in facts), comparison.version, comparison.date or "")


def _known(article: Article) -> tuple[str, ...]:
    return tuple(getattr(article, name) or "" for name in _KNOWN)


def cell(text: str) -> str:
    """The text on one line; an apostrophe goes before what a spreadsheet would take for a formula.

    What stands before the first visible character counts for nothing: some spreadsheets skip it.
    """
    line = " ".join(text.split())
    first = next((character for character in line if character.isprintable() and not character.isspace()), "")
    return f"'{line}" if first in _FORMULA else line
