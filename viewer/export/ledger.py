"""What both articles state, side by side: `ledger` lists it, `ledger_tables` puts it into tables."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

from viewer.core.in_steps import collected, sorted_in_steps
from viewer.core.labels import FACT_KINDS, FACT_STATUSES
from viewer.core.model import SIDES, Comparison, Fact, FactKind, FactStatus, SideName
from viewer.export.blocks import PARAGRAPH, SIDE_COLUMNS, Cell, Paragraph, Piece, Style, Table, Text, plain

SHOWN_PLACES = 6
"""How many places of one fact are named, before the rest is only counted."""


@dataclass(frozen=True, slots=True)
class Stated:
    """A fact as one side gives it."""

    text: str
    """Its words where they first stand; empty where the side doesn't state it."""
    language: str
    """ISO 639-1 code of their language."""
    places: tuple[tuple[int, int], ...]
    """Sentence and paragraph, from 0, of each place, each paragraph once."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A fact for the reader."""

    kind: FactKind
    """What it is."""
    status: FactStatus
    """What the two make of it."""
    left: Stated
    """How the left gives it."""
    right: Stated
    """How the right gives it."""
    note: str
    """How the two differ in giving it."""

    def stated(self, name: SideName) -> Stated:
        """How the side of that name gives it."""
        return self.left if name == "left" else self.right


_ORDER = {status: place for place, status in enumerate(FactStatus)}
_KINDS = {kind: place for place, kind in enumerate(FactKind)}


def ledger(comparison: Comparison) -> tuple[Entry, ...]:
    """Every fact by kind; within a kind what differs first, then what both state, then what one alone states."""
    return tuple(entry for entry in ledger_in_steps(comparison) if entry is not None)


def ledger_in_steps(comparison: Comparison) -> Iterator[Entry | None]:
    """The same one by one, with a None wherever some work was done: for who must not be kept waiting."""
    for fact in sorted_in_steps(comparison.facts, _place):
        yield None if fact is None else _entry(comparison, fact)


def _place(fact: Fact) -> tuple[int, int]:
    return _KINDS[fact.kind], _ORDER[fact.status]


def _entry(comparison: Comparison, fact: Fact) -> Entry:
    left, right = (_stated(comparison, fact, name) for name in SIDES)
    return Entry(fact.kind, fact.status, left, right, fact.note)


def _stated(comparison: Comparison, fact: Fact, name: SideName) -> Stated:
    side, spans = comparison.side(name), fact.places(name)
    places: dict[int, int] = {}
    for span in spans:
        number = side.sentence_at(span.start)
        places.setdefault(side.sentences[number].paragraph, number)
    words = spans[0].of(side.text) if spans else ""
    return Stated(words, side.language, tuple((number, paragraph) for paragraph, number in places.items()))


def ledger_tables(comparison: Comparison) -> Iterator[Table | Paragraph | None]:
    """The ledger as one table a kind, with a None wherever some work was done."""
    entries = yield from collected(ledger_in_steps(comparison))
    if not entries:
        yield Paragraph("No number, date, name, place or quotation was found.")
    for kind, group in groupby(entries, key=lambda entry: entry.kind):
        told = yield from collected(map(_row, group))
        columns = ("Stated", *(column for _, column in SIDE_COLUMNS), "How")
        yield Table(columns, tuple(told), (4, 8, 8, 5), f"{FACT_KINDS[kind]} ({len(told)})", named=True)


def _row(entry: Entry) -> tuple[Cell, ...]:
    sides = (_cell(entry.stated(name)) for name in SIDES)
    return (plain(FACT_STATUSES[entry.status]), *sides, plain(entry.note))


def _cell(stated: Stated) -> Cell:
    if not stated.text:
        return plain("–", Style.MUTED)
    return (Text((Piece(stated.text),), Style.STORY, stated.language, where(stated)),)


def where(stated: Stated) -> str:
    """The paragraphs it stands in, counted from 1."""
    named = ", ".join(str(paragraph + 1) for _, paragraph in stated.places[:SHOWN_PLACES])
    more = len(stated.places) - SHOWN_PLACES
    return f"{PARAGRAPH}{named}{f' and {more} more' if more > 0 else ''}"
