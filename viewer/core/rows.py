"""A comparison as rows, the left article's order kept and each counterpart beside it: `rows`.

The exports draw it, and the window may. It may not depend on what things are called.
"""

from dataclasses import dataclass, replace

from viewer.core.changes.only_here import links_by_sentence
from viewer.core.model import Comparison, Link


@dataclass(frozen=True, slots=True)
class Row:
    """What stands level. An empty side is a gap."""

    left: tuple[int, ...]
    """Numbers of left sentences, one after the other."""
    right: tuple[int, ...]
    """Numbers of right sentences, in their order."""
    again: tuple[int, ...] = ()
    """Numbers of right sentences that answer the left ones but stand in another row."""
    moved: bool = False
    """Whether a pair of its sentences stands out of the common order."""


def rows(comparison: Comparison) -> tuple[Row, ...]:
    """Every sentence of both sides, each in one row.

    A right sentence stands beside the left one that it surely answers most; further ones join that row where they
    follow one another, and else point at it. What only the right has follows what it follows in the right article.
    """
    lefts, rights = links_by_sentence(comparison.links, "left"), links_by_sentence(comparison.links, "right")
    homes: dict[int, list[int]] = {}
    for number in sorted(rights):
        homes.setdefault(_surest(rights[number]).left, []).append(number)
    built: list[Row] = []
    for number in range(len(comparison.left.sentences)):
        answer = _surest(lefts[number]).right if number in lefts else None
        _add(built, number, tuple(homes.get(number, ())), answer)
    moved = {(link.left, link.right) for link in comparison.links if link.moved}
    told = [replace(row, moved=any((i, j) in moved for i in row.left for j in row.right)) for row in built]
    return _with_right_alone(told, len(comparison.right.sentences))


def _surest(links: list[Link]) -> Link:
    return max(links, key=lambda link: link.score)


def _add(built: list[Row], number: int, own: tuple[int, ...], answer: int | None) -> None:
    """The row of a left sentence that is home to `own` and itself best answered by `answer`."""
    last = built[-1] if built else Row((), ())
    if own and last.again and set(last.again) <= set(own):
        built[-1] = Row((*last.left, number), own)
    elif own or answer is None:
        built.append(Row((number,), own))
    elif answer in (*last.right, *last.again):
        built[-1] = replace(last, left=(*last.left, number))
    else:
        built.append(Row((number,), (), (answer,)))


def _with_right_alone(built: list[Row], count: int) -> tuple[Row, ...]:
    places = {number: place for place, row in enumerate(built) for number in row.right}
    following: dict[int, list[Row]] = {}
    place = -1
    for number in range(count):
        if number in places:
            place = places[number]
        else:
            following.setdefault(place, []).append(Row((), (number,)))
    woven = list(following.get(-1, ()))
    for at, row in enumerate(built):
        woven += [row, *following.get(at, ())]
    return tuple(woven)
