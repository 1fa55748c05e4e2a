"""The points to check as a table for spreadsheets, one row a finding: `to_csv`. docs/exports.md gives its columns.

RFC 4180 with every cell in quotation marks, UTF-8 with a byte order mark (without one, Excel takes the text for the
system's code page). No cell starts a formula: see `_cell`.
"""

import csv
import io
from typing import NamedTuple

from viewer.core.findings import Finding, findings
from viewer.core.labels import kind_of
from viewer.core.model import SIDES, Comparison, SideName, Span

_BYTE_ORDER_MARK = "\ufeff"

_FORMULA = frozenset("=+-@＝＋－＠")
"""What spreadsheets take for a formula's beginning; the wide forms count in East Asian ones."""

COLUMNS = (
    "list", "kind", "weight", "only", "left words", "right words", "note", "state", "reader's note",
    *(f"{side} {what}" for what in ("sentence no.", "paragraph no.", "sentence") for side in SIDES),
    *(f"{side} {what}" for side in SIDES for what in ("source", "sha256", "published")),
    "version",
)  # fmt: skip


class _Place(NamedTuple):
    """One side of a row; empty strings where that side has nothing."""

    words: str
    sentence: str
    """Its number, from 1."""
    paragraph: str
    """Its number, from 1."""
    text: str
    """The whole sentence."""


def to_csv(comparison: Comparison) -> str:
    """The findings as CSV; the same comparison gives the same characters."""
    stream = io.StringIO()
    writer = csv.writer(stream, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    about = _about(comparison)
    for finding in findings(comparison):
        writer.writerow([_cell(text) for text in (*_row(comparison, finding), *about)])
    return _BYTE_ORDER_MARK + stream.getvalue()


def _row(comparison: Comparison, finding: Finding) -> tuple[str, ...]:
    review = comparison.review
    left, right = (_place(comparison, finding, name) for name in SIDES)
    return (
        finding.rank.name.lower(), kind_of(finding), finding.weight or "", finding.only or "",
        left.words, right.words, finding.note, review.state_of(finding.anchor), review.note_on(finding.anchor),
        left.sentence, right.sentence, left.paragraph, right.paragraph, left.text, right.text,
    )  # fmt: skip


def _place(comparison: Comparison, finding: Finding, name: SideName) -> _Place:
    side, number = comparison.side(name), finding.sentence(name)

    def words(span: Span | None) -> str:
        return span.of(side.text) if span else ""

    if number is None:
        return _Place(words(finding.span(name)), "", "", "")
    sentence = side.sentences[number]
    return _Place(words(finding.span(name)), str(number + 1), str(sentence.paragraph + 1), words(sentence.span))


def _about(comparison: Comparison) -> tuple[str, ...]:
    """What each row repeats, so that rows of many comparisons can stand in one table."""
    articles = [comparison.side(name).article for name in SIDES]
    facts = [fact for each in articles for fact in (each.source, each.sha256, each.published or "")]
    return (*facts, comparison.version)


def _cell(text: str) -> str:
    """The text on one line; an apostrophe goes before what a spreadsheet would take for a formula.

    What stands before the first visible character counts for nothing: some spreadsheets skip it.
    """
    line = " ".join(text.split())
    first = next((character for character in line if character.isprintable() and not character.isspace()), "")
    return f"'{line}" if first in _FORMULA else line
