"""A comparison in pieces and back: `take_apart`, `put_together`.

Unpickling holds the interpreter's lock. A comparison of long articles unpickled at one go would keep the window from
painting; in pieces, the lock is free between any two of them.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import fields, replace
from typing import Any

from viewer.core.model import SIDES, Article, Comparison
from viewer.worker.messages import Piece

PIECE = 100
"""Members of a tuple in one piece; 100 links with their changes take a millisecond or two to unpickle."""
_NO_ARTICLE = Article("")


def take_apart(comparison: Comparison) -> tuple[list[Piece], Comparison]:
    """The members of the comparison's tuples as pieces, and what is left of it without them.

    The articles are left out: whoever asked for the comparison has them.
    """
    pieces: list[Piece] = []
    emptied: dict[str, Any] = {}
    for name in SIDES:
        side = comparison.side(name)
        tuples = _tuples(side)
        pieces += _pieces(name, tuples)
        emptied[name] = replace(side, article=_NO_ARTICLE, **_emptied(tuples))
    tuples = _tuples(comparison)
    pieces += _pieces("", tuples)
    return pieces, replace(comparison, **emptied, **_emptied(tuples))


def put_together(pieces: Iterable[Piece], rest: Comparison, left: Article, right: Article) -> Comparison:
    """What `take_apart` took apart, with these articles."""
    found: dict[str, dict[str, list[Any]]] = defaultdict(lambda: defaultdict(list))
    for piece in pieces:
        found[piece.owner][piece.field] += piece.values
    tuples: dict[str, dict[str, Any]] = {
        owner: {name: tuple(each) for name, each in members.items()} for owner, members in found.items()
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


def _pieces(owner: str, tuples: dict[str, tuple[Any, ...]]) -> Iterator[Piece]:
    for name, members in tuples.items():
        yield from (Piece(owner, name, members[k : k + PIECE]) for k in range(0, len(members), PIECE))
