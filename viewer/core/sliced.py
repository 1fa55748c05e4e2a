"""Work that can be done in slices: `Sliced`, `at_once`. Depends on nothing of the project.

A window that must not stand still does a little of it, paints, and goes on; everyone else does it at once.
"""

from collections.abc import Generator, Iterable, Iterator, Sequence
from itertools import islice
from typing import TypeVar

T = TypeVar("T")
Sliced = Generator[None, None, T]
"""Yields wherever it may be interrupted, every millisecond or so, and returns what it made."""


def at_once(work: Sliced[T]) -> T:
    """Do all of it, and give what it made."""
    while True:
        try:
            next(work)
        except StopIteration as end:
            made: T = end.value
            return made


def handfuls(items: Iterable[T], size: int) -> Iterator[Sequence[T]]:
    """The items in lists of at most `size`, to yield between."""
    waiting = iter(items)
    while handful := list(islice(waiting, size)):
        yield handful
