"""A comparison as rows, the left article's order kept and each counterpart beside it: `rows`.

The exports draw it, and the window may. It may not depend on what things are called.
"""

from dataclasses import dataclass, replace

from viewer.core.model import Comparison, Link
from viewer.core.sliced import Sliced, at_once, handfuls

_HANDFUL = 300
"""Sentences that are put into rows between two yields: about a millisecond."""


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
    return at_once(rows_in_slices(comparison))


def rows_in_slices(comparison: Comparison) -> Sliced[tuple[Row, ...]]:
    """The same, as work that can be interrupted."""
    lefts: dict[int, list[Link]] = {}
    rights: dict[int, list[Link]] = {}
    for links in handfuls(comparison.links, _HANDFUL):
        for link in links:
            lefts.setdefault(link.left, []).append(link)
            rights.setdefault(link.right, []).append(link)
        yield
    homes: dict[int, list[int]] = {}
    for numbers in handfuls(range(len(comparison.right.sentences)), _HANDFUL):
        for number in numbers:
            if number in rights:
                homes.setdefault(_surest(rights[number]).left, []).append(number)
        yield
    built: list[Row] = []
    for numbers in handfuls(range(len(comparison.left.sentences)), _HANDFUL):
        for number in numbers:
            answer = _surest(lefts[number]).right if number in lefts else None
            _add(built, number, tuple(homes.get(number, ())), answer)
        yield
    for places in handfuls(range(len(built)), _HANDFUL):
        for place in places:
            row = built[place]
            if any(link.moved and link.right in row.right for left in row.left for link in lefts.get(left, ())):
                built[place] = replace(row, moved=True)
        yield
    return (yield from _with_right_alone(built, len(comparison.right.sentences)))


def _surest(links: list[Link]) -> Link:
    return max(links, key=_score)


def _score(link: Link) -> float:
    return link.score


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


def _with_right_alone(built: list[Row], count: int) -> Sliced[tuple[Row, ...]]:
    places = {number: place for place, row in enumerate(built) for number in row.right}
    yield
    following: dict[int, list[Row]] = {}
    place = -1
    for numbers in handfuls(range(count), _HANDFUL):
        for number in numbers:
            if number in places:
                place = places[number]
            else:
                following.setdefault(place, []).append(Row((), (number,)))
        yield
    woven = list(following.get(-1, ()))
    for ats in handfuls(range(len(built)), _HANDFUL):
        for at in ats:
            woven.append(built[at])
            woven += following.get(at, ())
        yield
    return tuple(woven)
