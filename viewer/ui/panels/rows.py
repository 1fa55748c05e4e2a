"""What a panel's table holds, and which of it in which order: `Row`, `Column`, `arranged_in_steps`. No widgets."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

from viewer.core.in_steps import sorted_in_steps
from viewer.theme import MarkRole


@dataclass(frozen=True, slots=True, eq=False)
class Row:
    """One row: what it is about, and what stands in it."""

    value: Any
    """What it is about, such as a Finding."""
    group: str
    """What it is filtered by, beside its words and its state."""
    cells: tuple[str, ...]
    """What stands in it and never changes, from left to right."""
    role: MarkRole
    """How the words it is about are marked in the articles."""
    sought: str
    """Its words, folded, as the text filter looks for them."""
    order: tuple[Any, ...] = ()
    """What it may be sorted by, beside its words."""


Words = Callable[[Row], str]
Key = Callable[[Row], Any]


def cell(number: int) -> Words:
    """What stands in the cell of that number."""

    def words(row: Row) -> str:
        return row.cells[number]

    return words


def alphabet(number: int) -> Key:
    """Sorts by the words in the cell of that number, whatever their case; no words come last."""

    def key(row: Row) -> tuple[bool, str]:
        return not row.cells[number], folded(row.cells[number])

    return key


class Column(NamedTuple):
    """One column."""

    title: str
    """What it is called."""
    tip: str
    """What it holds, and what sorting by it does."""
    share: int
    """Which part of the table's width it gets."""
    words: Words
    """What stands in it."""
    key: Key
    """What it is sorted by."""
    fitting: tuple[str, ...] = ()
    """Words that are never cut in it."""
    swatch: bool = False
    """Whether the look of the mark stands before the words."""


def arranged_in_steps(
    rows: Sequence[Row], wanted: Callable[[Row], bool], key: Key | None, *, descending: bool = False
) -> Iterator[Row | None]:
    """The rows that are wanted in the order of their keys, equals in their own; with a None where some work was done.

    Without `key` the rows keep their order.
    """
    chosen = _chosen(rows, wanted)
    if key is None:
        return chosen
    return _ordered(chosen, key, descending)


def _ordered(rows: Iterator[Row | None], key: Key, descending: bool) -> Iterator[Row | None]:
    yield from sorted_in_steps(rows, key, reverse=descending)


def _chosen(rows: Sequence[Row], wanted: Callable[[Row], bool]) -> Iterator[Row | None]:
    for row in rows:
        if wanted(row):
            yield row
        yield None  # also behind a row: a sort keeps the rows to itself until it has them all


def folded(words: str) -> str:
    """The words as they are compared with others, whatever their case."""
    return words.casefold()
