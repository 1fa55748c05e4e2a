"""Which y of one page stands beside which y of the other: by linked sentences, with even steps between them. No widget.

At the top of the window both pages begin, at its foot both end; in between, the line at about a third of the window's
height is the one where linked sentences are level.
"""

from bisect import bisect_right
from collections.abc import Sequence
from typing import NamedTuple

from viewer.core.model import Link, SideName
from viewer.core.sliced import Sliced, handfuls
from viewer.ui.comparison_view.column import Column
from viewer.ui.comparison_view.matches import across

_HANDFUL = 500
"""Links that are looked at between two yields: about a millisecond."""
_LEVEL_LINE = 0.35
"""Where in the window linked sentences are level, as a share of its height."""


class Anchor(NamedTuple):
    """A stretch of sentences on both sides that stand beside each other; numbers of sentences, both ends included."""

    left_first: int
    left_last: int
    right_first: int
    right_last: int

    def first(self, side: SideName) -> int:
        """The number of its first sentence on that side."""
        return self.left_first if side == "left" else self.right_first


def find_anchors(links: Sequence[Link]) -> Sliced[tuple[Anchor, ...]]:
    """The links in the common order, found in slices; those that share a sentence (splits, merges) as one anchor.

    The links come by left and then right sentence number, as those of a comparison do.
    """
    anchors: list[Anchor] = []
    for some in handfuls(links, _HANDFUL):
        for link in some:
            if not link.moved:
                _add(anchors, link)
        yield
    return tuple(anchors)


def _add(anchors: list[Anchor], link: Link) -> None:
    last = anchors[-1] if anchors else None
    if last is None or (link.left > last.left_last and link.right > last.right_last):
        anchors.append(Anchor(link.left, link.left, link.right, link.right))
    elif link.right >= last.right_first:
        anchors[-1] = last._replace(
            left_last=max(last.left_last, link.left), right_last=max(last.right_last, link.right)
        )


class Levels:
    """The two columns and what stands beside what in them."""

    def __init__(self, left: Column, right: Column) -> None:
        self.columns: dict[SideName, Column] = {"left": left, "right": right}
        """The pages."""
        self._anchors: tuple[Anchor, ...] = ()

    def set_anchors(self, anchors: tuple[Anchor, ...]) -> None:
        """Level by these."""
        self._anchors = anchors

    def beside(self, side: SideName, y: float) -> float:
        """The y of the other page that stands beside `y` of this side's page."""
        own, other = self.columns[side], self.columns[across(side)]
        if not len(own) or not len(other):
            return y
        (own_above, other_above), (own_below, other_below) = self._bounds(side, y)
        if own_below <= own_above:
            return other_above
        part = min(1.0, max(0.0, (y - own_above) / (own_below - own_above)))
        return other_above + part * (other_below - other_above)

    def _bounds(self, side: SideName, y: float) -> tuple[tuple[float, float], tuple[float, float]]:
        """The known pairs of y above and below: ends of the page, beginnings and ends of anchors."""
        own, other = self.columns[side], self.columns[across(side)]
        number = bisect_right(self._anchors, y, key=lambda anchor: own.extent(anchor.first(side))[0]) - 1
        above, below = (0.0, 0.0), (float(own.height), float(other.height))
        if number >= 0:
            begin, end = self._ends(side, number)
            if y < end[0]:
                return begin, end
            above = end
        if number + 1 < len(self._anchors):
            below = self._ends(side, number + 1)[0]
        return above, below

    def _ends(self, side: SideName, number: int) -> tuple[tuple[float, float], tuple[float, float]]:
        """Where an anchor begins on both pages, and where it ends, this side first."""
        anchor, left, right = self._anchors[number], self.columns["left"], self.columns["right"]
        begin = left.extent(anchor.left_first)[0], right.extent(anchor.right_first)[0]
        end = left.extent(anchor.left_last)[1], right.extent(anchor.right_last)[1]
        return (begin, end) if side == "left" else (begin[::-1], end[::-1])

    def scroll_beside(self, side: SideName, y: float, window: int) -> float:
        """The y of the other page's upper visible edge when this page's is `y`, in a window of that height."""
        own = self.columns[side]
        line = level_line(y, own.height, window)
        return self.beside(side, y + line) - line


def level_line(y: float, page: int, window: int) -> float:
    """How far below the window's upper edge linked sentences are level, when `y` is at that edge."""
    way = page - window
    if way <= 0:
        return 0.0
    if way < window:
        return window * min(1.0, max(0.0, y / way))
    return max(min(_LEVEL_LINE * window, max(0.0, y)), window - (way - y))
