"""Which links stand out of the common order of the two articles: `reordered`, `moved`."""

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import NamedTuple
from zlib import crc32

from viewer.core.model import Link, Side


class Place(NamedTuple):
    """A link as its place in both articles."""

    left: int
    """The left sentence."""
    right: int
    """The right sentence."""
    weight: int
    """How much it counts for the common order; above 0."""


def reordered(links: Sequence[Link], left: Side, right: Side) -> tuple[Link, ...]:
    """The links (sorted by their sentences), each told whether it stands out of the common order."""
    moves = moved([_place(link, left, right) for link in links])
    pairs = zip(links, moves, strict=True)
    return tuple(link if link.moved == move else replace(link, moved=move) for link, move in pairs)


def _place(link: Link, left: Side, right: Side) -> Place:
    """A link's place and its weight for the common order: its score, and among equals the words decide."""
    texts = left.sentences[link.left].span.of(left.text), right.sentences[link.right].span.of(right.text)
    one, two = (crc32(text.encode("utf-8", "surrogatepass")) for text in texts)
    return Place(link.left, link.right, (round(link.score * 1_000_000) << 40) + (one ^ two))


def moved(places: Sequence[Place]) -> list[bool]:
    """For each link, whether it is in none of the heaviest chains of links that rise on both sides.

    Links of one sentence may follow one another in a chain, so a split or a merge is no move. `places` are sorted.
    """
    before = _chains((place.right, place.weight) for place in places)
    behind = _chains((-place.right, place.weight) for place in reversed(places))
    whole = max(before, default=0)
    return [
        first + last - place.weight < whole for place, first, last in zip(places, before, reversed(behind), strict=True)
    ]


def _chains(steps: Iterable[tuple[int, int]]) -> list[int]:
    """For each step (level and weight), the weight of the heaviest chain of steps up to it that never descends.

    Only chains are kept that no lower one outweighs, so that weights rise with levels, and the heaviest that a step can
    go on with is found by bisection: O(n log n), but for what is moved to make room for a step among others.
    """
    levels: list[int] = []
    weights: list[int] = []
    found = []
    for level, weight in steps:
        at = bisect_right(levels, level)
        whole = weight + (weights[at - 1] if at else 0)
        found.append(whole)
        end = at
        while end < len(weights) and weights[end] <= whole:
            end += 1
        if at and levels[at - 1] == level:
            at -= 1
        levels[at:end], weights[at:end] = [level], [whole]
    return found
