"""What both articles state as a table for spreadsheets, one row a fact: `to_facts` (docs/exports.md)."""

from collections.abc import Iterable

from viewer.core.model import SIDES, Comparison
from viewer.export.ledger import Entry, ledger
from viewer.export.spreadsheet import ABOUT, written

COLUMNS = (
    "kind", "status", "left words", "right words", "note",
    *(f"{side} {what}" for what in ("sentence nos.", "paragraph nos.") for side in SIDES),
    *ABOUT,
)  # fmt: skip


def to_facts(comparison: Comparison) -> str:
    """The facts as CSV; the same comparison gives the same characters."""
    return written(comparison, COLUMNS, map(_row, ledger(comparison)))


def _row(entry: Entry) -> tuple[str, ...]:
    return (
        entry.kind, entry.status, entry.left.text, entry.right.text, entry.note,
        *(_numbers(sentence for sentence, _ in entry.stated(side).places) for side in SIDES),
        *(_numbers(paragraph for _, paragraph in entry.stated(side).places) for side in SIDES),
    )  # fmt: skip


def _numbers(places: Iterable[int]) -> str:
    """The numbers, counted from 1; the blank keeps a spreadsheet from taking "4,5" for a decimal number."""
    return ", ".join(str(place + 1) for place in places)
