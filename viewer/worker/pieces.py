"""A comparison in pieces and back: `take_apart`, `put_together`.

Unpickling holds the interpreter's lock. A comparison of long articles unpickled at one go would keep the window from
painting; in pieces, the lock is free between any two of them. What stood in the comparison before is only named: then
it need not be unpickled, and whoever shows it can see at a glance that it is the same.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import fields, replace
from itertools import chain
from typing import Any, NamedTuple

from viewer.core.differing import alike
from viewer.core.model import SIDES, Article, Comparison
from viewer.worker.messages import Piece, Same

PIECE = 100
"""Members of a tuple in one piece; 100 links with their changes take a millisecond or two to unpickle."""
_LEAST = 3
"""Fewer members in a row are sent, though they stood in the comparison before."""
_NO_ARTICLE = Article("")


def take_apart(comparison: Comparison, before: Comparison | None = None) -> tuple[list[Piece | Same], Comparison]:
    """The members of the comparison's tuples as pieces, and what is left of it without them.

    The articles are left out: whoever asked for the comparison has them. `before`: the comparison that was taken apart
    before this one and has arrived.
    """
    pieces: list[Piece | Same] = []
    emptied: dict[str, Any] = {}
    for name in SIDES:
        side = comparison.side(name)
        tuples = _tuples(side)
        pieces += _pieces(name, tuples, _tuples(before.side(name)) if before else {})
        emptied[name] = replace(side, article=_NO_ARTICLE, **_emptied(tuples))
    tuples = _tuples(comparison)
    pieces += _pieces("", tuples, _tuples(before) if before else {})
    return pieces, replace(comparison, **emptied, **_emptied(tuples))


def put_together(
    pieces: Iterable[Piece | Same],
    rest: Comparison,
    left: Article,
    right: Article,
    before: Comparison | None = None,
) -> Comparison:
    """What `take_apart` took apart, with these articles, and with what it took from `before`."""
    owners: dict[str, Any] = {"": before, "left": before and before.left, "right": before and before.right}
    found: dict[str, dict[str, list[tuple[Any, ...]]]] = defaultdict(lambda: defaultdict(list))
    for piece in pieces:
        if isinstance(piece, Same):
            members = getattr(owners[piece.owner], piece.field)[piece.start : piece.stop]
        else:
            members = piece.values
        found[piece.owner][piece.field].append(members)
    tuples: dict[str, dict[str, Any]] = {
        owner: {name: _joined(parts) for name, parts in fields.items()} for owner, fields in found.items()
    }
    return replace(
        rest,
        left=replace(rest.left, article=left, **tuples.get("left", {})),
        right=replace(rest.right, article=right, **tuples.get("right", {})),
        **tuples.get("", {}),
    )


def _tuples(owner: Any) -> dict[str, tuple[Any, ...]]:
    found = {each.name: getattr(owner, each.name) for each in fields(owner)}
    return {name: value for name, value in found.items() if isinstance(value, tuple)}


def _emptied(tuples: dict[str, tuple[Any, ...]]) -> dict[str, Any]:
    return dict.fromkeys(tuples, ())


def _joined(parts: list[tuple[Any, ...]]) -> tuple[Any, ...]:
    return parts[0] if len(parts) == 1 else tuple(chain.from_iterable(parts))  # all of it is the very same tuple


def _pieces(
    owner: str, tuples: dict[str, tuple[Any, ...]], before: dict[str, tuple[Any, ...]]
) -> Iterator[Piece | Same]:
    for name, members in tuples.items():
        at = 0
        for same in _same(before.get(name, ()), members):
            start = same.after.start
            yield from (Piece(owner, name, members[k : min(k + PIECE, start)]) for k in range(at, start, PIECE))
            at = same.after.stop
            if len(same.after):
                yield Same(owner, name, same.before.start, same.before.stop)


class _Run(NamedTuple):
    """Members that stand in both tuples in the same order."""

    before: range
    after: range


def _same(before: tuple[Any, ...], after: tuple[Any, ...]) -> Iterator[_Run]:
    """The runs of members that stood there before, in the order of `after`; an empty one at its end.

    What both begin with and end with is told by its being the same values, which takes a hundredth of the time.
    """
    head = alike(before, after)
    rest = before[head:], after[head:]
    tail = alike(rest[0][::-1], rest[1][::-1])
    if head:
        yield _Run(range(head), range(head))
    yield from _equal(before, range(head, len(before) - tail), after, range(head, len(after) - tail))
    yield _Run(range(len(before) - tail, len(before)), range(len(after) - tail, len(after)))


def _equal(before: tuple[Any, ...], old: range, after: tuple[Any, ...], new: range) -> Iterator[_Run]:
    """The runs of equal members in these parts of both."""
    places = {before[at]: at for at in old}
    first = new.start
    while first < new.stop and places:
        place = places.get(after[first])
        if place is None:
            first += 1
            continue
        length = 1
        while (
            first + length < new.stop and place + length < old.stop and after[first + length] == before[place + length]
        ):
            length += 1
        if length >= _LEAST:
            yield _Run(range(place, place + length), range(first, first + length))
        first += length
