"""The links of one sentence, without going through all of them: `links_of`, `forget_order`."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from functools import lru_cache

from viewer.core.model import Comparison, Link, SideName


def links_of(comparison: Comparison, side: SideName, number: int) -> Sequence[Link]:
    """The links of the sentence of that number, in the order of the comparison's."""
    if side == "left":
        links = comparison.links
        return links[bisect_left(links, number, key=_left) : bisect_right(links, number, key=_left)]
    found = _by_right(_Known(comparison.links))
    return found.links[bisect_left(found.numbers, number) : bisect_right(found.numbers, number)]


def forget_order() -> None:
    """Hold no links any more. To be called when they are soon wanted no more: whoever holds those of long articles last
    has to take them down, which at one go takes several frames.
    """
    _by_right.cache_clear()


def _left(link: Link) -> int:
    return link.left


def _right(link: Link) -> int:
    return link.right


class _Known:
    """Links that are told from others by being the same tuple: to compare tens of thousands takes long."""

    def __init__(self, links: tuple[Link, ...]) -> None:
        self.links = links

    def __hash__(self) -> int:
        return id(self.links)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Known) and other.links is self.links


class _ByRight:
    """Links in the order of their right sentences."""

    def __init__(self, links: tuple[Link, ...]) -> None:
        self.links = sorted(links, key=_right)
        self.numbers = [link.right for link in self.links]


@lru_cache(maxsize=2)
def _by_right(known: _Known) -> _ByRight:
    """Kept, since every selected sentence is asked for."""
    return _ByRight(known.links)
