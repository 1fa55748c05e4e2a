"""Heights of slots that stand one above the other, with quick sums. Knows no Qt.

Estimates come from columns that say how much stands before each slot, and a few multiplications: another width or other
letters cost nothing, however many slots there are. What is known better of single slots is kept in a Fenwick tree of
differences.
"""

from array import array
from collections.abc import Callable, Iterable, Sequence
from itertools import accumulate
from typing import NamedTuple


class Amounts(NamedTuple):
    """How much stands before each slot, and last how much there is in all, whatever the width and the letters."""

    letters: Sequence[float] = (0.0,)
    """Letters, in those of body text."""
    lines: Sequence[float] = (0.0,)
    """Lines that are there however wide the page is, in those of body text."""
    gaps: Sequence[float] = (0.0,)
    """Gaps above slots other than the first, in sizes of the reading font."""


def summed_up(letters: Iterable[float], lines: Iterable[float], gaps: Iterable[float]) -> Amounts:
    """The amounts of slots of which each has so much."""
    return Amounts(*(array("d", accumulate(each, initial=0.0)) for each in (letters, lines, gaps)))


class Measures(NamedTuple):
    """How many pixels amounts are."""

    letter: float = 0.0
    """One letter more, in height."""
    line: float = 0.0
    """One line."""
    gap: float = 0.0
    """A gap of one size of the reading font."""
    margin: int = 0
    """What belongs to the first slot, above it, and to the last one, below it."""


_SAMPLE = 200
"""Slots that are looked at to tell how high all are: a third of a millisecond."""


def fitted(amounts: Amounts, measures: Measures, likely: Callable[[int], int]) -> Measures:
    """Measures by which slots here and there are together as high as is likely of each, which nobody could ask of all.

    Lines are whole: whether half of the last one is empty, as is taken for granted, depends on the text.
    """
    count = len(amounts.letters) - 1
    wanted = made = 0.0
    for slot in range(1, count - 1, max(1, count // _SAMPLE)):  # the first and the last one have a margin
        letters, lines, gaps = (each[slot + 1] - each[slot] for each in amounts)
        wanted += likely(slot) - gaps * measures.gap
        made += letters * measures.letter + lines * measures.line
    factor = wanted / made if made > 0 and wanted > 0 else 1.0
    return measures._replace(letter=measures.letter * factor, line=measures.line * factor)


class Heights:
    """Whole pixel heights by slot number; every question and every change takes logarithmic time."""

    __slots__ = ("_amounts", "_count", "_differences", "_highest_bit", "_known", "_measures", "total")

    def __init__(self, amounts: Amounts | None = None, measures: Measures | None = None) -> None:
        self._amounts, self._measures = amounts or Amounts(), measures or Measures()
        self._count = len(self._amounts.letters) - 1
        self._highest_bit = 1 << self._count.bit_length() >> 1
        self._known: dict[int, int] = {}
        self._differences = [0] * (self._count + 1)
        self.total = self._estimated(self._count)
        """The height of all slots together."""

    def _estimated(self, slot: int) -> int:
        """The height of all slots before this one, by estimate."""
        if not slot:
            return 0
        (letters, lines, gaps), (letter, line, gap, margin) = self._amounts, self._measures
        inside = int(letters[slot] * letter + lines[slot] * line + gaps[slot] * gap)
        return inside + (margin if slot < self._count else 2 * margin)

    def __len__(self) -> int:
        return self._count

    def __getitem__(self, slot: int) -> int:
        known = self._known.get(slot)
        return self._estimated(slot + 1) - self._estimated(slot) if known is None else known

    def __setitem__(self, slot: int, height: int) -> None:
        change = height - self[slot]
        self._known[slot] = height
        if not change:
            return
        self.total += change
        i = slot + 1
        while i <= self._count:
            self._differences[i] += change
            i += i & -i

    def top(self, slot: int) -> int:
        """The height of all slots before this one; `slot` may be their number."""
        total, i = self._estimated(slot), slot
        while i:
            total += self._differences[i]
            i &= i - 1
        return total

    def at(self, y: float) -> int:
        """The slot that covers height `y`; the first or the last one beyond the ends, 0 where there are none."""
        slot, rest, step = 0, y, self._highest_bit
        while step:
            ahead = slot + step
            if ahead <= self._count and self._estimated(ahead) + self._differences[ahead] <= rest:
                slot = ahead
                rest -= self._differences[ahead]
            step >>= 1
        return max(0, min(slot, self._count - 1))
