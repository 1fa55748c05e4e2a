"""The points to check as a table for spreadsheets, one row a finding: `to_csv`. docs/exports.md gives its columns."""

from typing import NamedTuple

from viewer.core.findings import Finding, findings
from viewer.core.labels import kind_of
from viewer.core.model import SIDES, Comparison, SideName, Span
from viewer.export.spreadsheet import ABOUT, written

COLUMNS = (
    "list", "kind", "weight", "only", "left words", "right words", "note", "state", "reader's note",
    *(f"{side} {what}" for what in ("sentence no.", "paragraph no.", "sentence") for side in SIDES),
    *ABOUT,
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
    return written(comparison, COLUMNS, (_row(comparison, each) for each in findings(comparison)))


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
