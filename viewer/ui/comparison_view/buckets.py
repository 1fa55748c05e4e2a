"""What the overview shows at each of its pixel rows: `fill_buckets`. Knows no Qt.

However long the articles, there are as many buckets as pixels: a sentence counts into those it covers.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import NamedTuple, Protocol

from viewer.core.filter import Filter, Where
from viewer.core.marks import Layer
from viewer.core.model import SIDES, Change, Comparison, Grade, Link, SideName, Weight
from viewer.core.sliced import Sliced, handfuls
from viewer.ui.comparison_view.added import added
from viewer.ui.comparison_view.matches import Matches

_HANDFUL = 60
"""Sentences or links between two yields: less than a millisecond."""
_RANKS = {Weight.FAINT: 0, Weight.NOTABLE: 1, Weight.DIFFERS: 2}
_WHOLE = 1.0
_PART = 0.6
"""How much of a bucket a partial match fills."""


class Scale(Protocol):
    """Where sentences stand on the strip, as shares of its height from 0 (top) to 1."""

    def extent(self, side: SideName, sentence: int) -> tuple[float, float]:
        """Where a sentence begins and ends."""


class Cord(NamedTuple):
    """A link, from pixel row to pixel row: top and bottom on the left, top and bottom on the right."""

    left_top: int
    left_bottom: int
    right_top: int
    right_bottom: int
    full: bool
    """Whether the match is full."""
    moved: bool
    """Whether it stands out of the common order."""


@dataclass(slots=True)
class Strip:
    """One article, by pixel row. Shares of the row, from 0 to 1."""

    linked: list[float]
    """What has a counterpart; a partial match counts for less."""
    shared: list[float]
    """What of that stands in both in the same words."""
    only: list[float]
    """Sentences without counterpart, and words that no counterpart has."""
    extra: list[float]
    """Page extras."""
    weights: list[int]
    """The heaviest change: 0 none or a faint one, 1 notable, 2 differs."""


@dataclass(slots=True)
class Buckets:
    """The whole comparison, by pixel row."""

    strips: dict[SideName, Strip]
    """The two articles."""
    cords: list[Cord] = field(default_factory=list)
    """The links from above on the left, each look of them once, those in the common order first."""


def fill_buckets(comparison: Comparison, matches: Matches, shown: Filter, scale: Scale, height: int) -> Sliced[Buckets]:
    """The buckets of a strip of so many pixels, with what the filter shows; links are always shown."""
    buckets = Buckets({side: _empty(height) for side in SIDES})
    for side in SIDES:
        yield from _fill(buckets.strips[side], comparison, side, matches, shown, scale)
    common: dict[Cord, None] = {}
    moved: dict[Cord, None] = {}
    for links in handfuls(comparison.links, _HANDFUL):
        for link in links:
            (moved if link.moved else common)[_cord(link, scale, height)] = None
        yield
    buckets.cords = [*common, *moved]
    return buckets


def _empty(height: int) -> Strip:
    linked, shared, only, extra = ([0.0] * height for _ in range(4))
    return Strip(linked, shared, only, extra, [0] * height)


def _fill(
    strip: Strip, comparison: Comparison, side: SideName, matches: Matches, shown: Filter, scale: Scale
) -> Sliced[None]:
    own, height = comparison.side(side), len(strip.linked)
    wanted = {quoted: _shows(shown, quoted=quoted) for quoted in (True, False)}
    runs = own.shared if any(wanted.values()) else ()  # to find that none is, all would be gone through at one go
    same = _Runs(run.span for run in runs if wanted[run.quoted])
    only, extra = shown.shows_only(side), Layer.FURNITURE in shown.layers
    for numbers in handfuls(range(len(own.sentences)), _HANDFUL):
        for number in numbers:
            sentence = own.sentences[number]
            begin, end = (share * height for share in scale.extent(side, number))
            links = matches.of(side, number)
            common = same.within(*sentence.span)
            if not sentence.reporting:
                _cover(strip.extra, begin, end, extra)
            elif not links:
                _cover(strip.only, begin, end, only and comparison.is_searched(side, number))
            else:
                whole = any(link.grade is Grade.FULL for link in links)
                _cover(strip.linked, begin, end, _WHOLE if whole else _PART)
                _cover(strip.shared, begin, end, common)
                changes = [each for link in links for each in link.changes if shown.shows_change(each)]
                _weigh(strip.weights, changes, side, sentence.span, (begin, end))
                if only and comparison.is_settled(side, number, links):
                    for each in added(links, side):
                        _cover(strip.only, *_stretch(each.span, sentence.span, (begin, end)), 1.0)
        yield


def _cover(row: list[float], begin: float, end: float, share: float) -> None:
    """Add to the buckets between two heights, by how much of each lies between them."""
    last = len(row) - 1
    first, stop = min(int(begin), last), min(int(end), last)
    if first == stop:
        row[first] += share * (end - begin)
        return
    row[first] += share * (first + 1 - begin)
    for k in range(first + 1, stop):
        row[k] += share
    row[stop] += share * (end - stop)


def _weigh(
    row: list[int], changes: list[Change], side: SideName, span: tuple[int, int], extent: tuple[float, float]
) -> None:
    """Note the heaviest change where it stands in its sentence."""
    for change in changes:
        rank = _RANKS[change.weight]
        words = change.left if side == "left" else change.right
        if rank and words is not None:
            y, _ = _stretch(words, span, extent)
            k = min(int(y), len(row) - 1)
            row[k] = max(row[k], rank)


def _stretch(words: tuple[int, int], span: tuple[int, int], extent: tuple[float, float]) -> tuple[float, float]:
    """Where words of a sentence begin and end on the strip, as far as that lies within the sentence."""
    start, end = (max(0.0, min(1.0, (each - span[0]) / (span[1] - span[0]))) for each in words)
    return extent[0] + start * (extent[1] - extent[0]), extent[0] + end * (extent[1] - extent[0])


def _shows(shown: Filter, *, quoted: bool) -> bool:
    return Layer.SHARED in shown.layers and (Where.QUOTED if quoted else Where.OWN) in shown.where


def _cord(link: Link, scale: Scale, height: int) -> Cord:
    left, right = scale.extent("left", link.left), scale.extent("right", link.right)
    left_top, left_bottom, right_top, right_bottom = (min(int(share * height), height - 1) for share in (*left, *right))
    return Cord(left_top, left_bottom, right_top, right_bottom, link.grade is Grade.FULL, link.moved)


class _Runs:
    """Which share of a stretch lies in runs; asked from the beginning of the text to its end."""

    def __init__(self, runs: Iterable[tuple[int, int]]) -> None:
        self._runs: Iterator[tuple[int, int]] = iter(runs)
        self._next = next(self._runs, None)

    def within(self, start: int, end: int) -> float:
        covered = 0
        while self._next is not None and self._next[0] < end:
            covered += max(0, self._next[1] - max(start, self._next[0]))
            self._next = next(self._runs, None)
        return covered / max(1, end - start)
