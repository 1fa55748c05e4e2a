"""Where "next" and "previous" lead: links with changes, and reporting sentences without a counterpart. Knows no Qt."""

from bisect import bisect_left, bisect_right
from typing import NamedTuple

from viewer.core.filter import Filter
from viewer.core.model import Comparison, Link, SideName, Weight

_Key = tuple[int, int, int]
"""Orders sentences of both sides: a left sentence, then the right sentences that come behind its counterpart."""


class Stop(NamedTuple):
    """A sentence worth a look."""

    side: SideName
    """Whose sentence it is."""
    sentence: int
    """Its number; for a link that of its left sentence."""


class Stops:
    """The stops that the filter shows, in reading order. A change that is faint is no stop."""

    def __init__(self, comparison: Comparison, shown: Filter) -> None:
        self._lefts = {link.right: link.left for link in reversed(comparison.links)}
        self._before = _left_neighbours(comparison)
        found: set[Stop] = set()
        found |= {Stop("left", link.left) for link in comparison.links if _worth_a_look(link, shown)}
        if shown.shows_only("left"):
            linked = {link.left for link in comparison.links}
            lone_left = (k for k, each in enumerate(comparison.left.sentences) if each.reporting and k not in linked)
            found |= {Stop("left", k) for k in lone_left}
        if shown.shows_only("right"):
            rights = enumerate(comparison.right.sentences)
            found |= {Stop("right", k) for k, each in rights if each.reporting and k not in self._lefts}
        self.stops = sorted(found, key=lambda stop: self._key(*stop))
        """In reading order."""
        self._keys = [self._key(*stop) for stop in self.stops]

    def beyond(self, side: SideName, sentence: int, step: int) -> Stop | None:
        """The next stop (step 1) or the one before (-1) as seen from a sentence; None at the end.

        Sentence -1 stands before all others.
        """
        key = self._key(side, sentence)
        at = bisect_right(self._keys, key) if step > 0 else bisect_left(self._keys, key) - 1
        return self.stops[at] if 0 <= at < len(self.stops) else None

    def _key(self, side: SideName, sentence: int) -> _Key:
        if side == "left" or sentence < 0:
            return sentence, 0, 0
        if sentence in self._lefts:
            return self._lefts[sentence], 0, 0
        return self._before[sentence], 1, sentence


def _worth_a_look(link: Link, shown: Filter) -> bool:
    return any(change.weight is not Weight.FAINT and shown.shows_change(change) for change in link.changes)


def _left_neighbours(comparison: Comparison) -> list[int]:
    """By right sentence: the left sentence linked with it or with the nearest one before it that isn't moved."""
    in_order = {link.right: link.left for link in comparison.links if not link.moved}
    neighbours, last = [], -1
    for number in range(len(comparison.right.sentences)):
        last = in_order.get(number, last)
        neighbours.append(last)
    return neighbours
