"""Where "next" and "previous" lead: links with changes, and reporting sentences without a counterpart. Knows no Qt."""

from bisect import bisect_left, bisect_right
from typing import NamedTuple

from viewer.core.filter import Filter
from viewer.core.model import SIDES, Comparison, Link, SideName, Weight
from viewer.core.sliced import Sliced, handfuls
from viewer.ui.comparison_view.matches import Matches

_Key = tuple[int, int, int]
"""Orders sentences of both sides: a left sentence, then the right sentences that come behind its counterpart."""
_HANDFUL = 500
"""Sentences that are looked at between two yields: about a millisecond."""


class Stop(NamedTuple):
    """A sentence worth a look."""

    side: SideName
    """Whose sentence it is."""
    sentence: int
    """Its number; for a link that of its left sentence."""


class Stops:
    """The stops that the filter shows, in reading order. A change that is faint is no stop."""

    def __init__(self) -> None:
        self.stops: list[Stop] = []
        """In reading order."""
        self._keys: list[_Key] = []
        self._lefts: dict[int, int] = {}
        self._before: list[int] = []

    def find(self, comparison: Comparison, shown: Filter, matches: Matches) -> Sliced[None]:
        """Look for them in slices."""
        yield from self._place(comparison, matches)
        for side in SIDES:
            linked, lone = matches.by_sentence[side], shown.shows_only(side)
            for numbers in handfuls(range(len(comparison.side(side).sentences)), _HANDFUL):
                for number in numbers:
                    if number in linked:
                        found = side == "left" and any(_worth_a_look(link, shown) for link in linked[number])
                    else:
                        found = lone and comparison.side(side).sentences[number].reporting
                    if found:
                        self.stops.append(Stop(side, number))
                yield
        self.stops.sort(key=self._key_of)  # two runs that are in order already
        yield
        self._keys = [self._key_of(stop) for stop in self.stops]

    def _place(self, comparison: Comparison, matches: Matches) -> Sliced[None]:
        """By right sentence: its first counterpart, and the left sentence linked with it or with the nearest one
        before it that isn't moved."""
        last = -1
        for numbers in handfuls(range(len(comparison.right.sentences)), _HANDFUL):
            for number in numbers:
                links = matches.of("right", number)
                if links:
                    self._lefts[number] = links[0].left
                    last = next((link.left for link in reversed(links) if not link.moved), last)
                self._before.append(last)
            yield

    def _key_of(self, stop: Stop) -> _Key:
        return self._key(*stop)

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


def find_stops(comparison: Comparison, shown: Filter, matches: Matches) -> Sliced[Stops]:
    """The stops that the filter shows, found in slices."""
    stops = Stops()
    yield from stops.find(comparison, shown, matches)
    return stops
