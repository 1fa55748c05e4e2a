"""What of two rows of values is the same and what isn't: `alike`, `differing`, `replaced`, `edits`. For who is handed
all anew and may do little.

Values are the same here when they are one, not when they are equal: a correction leaves alone what it doesn't change.
"""

from collections.abc import Sequence
from operator import is_not
from typing import NamedTuple, TypeVar

Value = TypeVar("Value")

FEW = 100
"""So many changes are carried out one by one."""
_NEAR = 50
"""Values of both rows among which the next common one is looked for first."""
_PIECE = 1_000
"""Values of both that are held against one another at one go."""
_MOST = 20_000
"""Values that are looked at in all, but for those that stand alike in both: a millisecond or two."""


def differing(before: Sequence[object], after: Sequence[object]) -> tuple[range, range]:
    """The places between the common beginning and the common end of the two; the same values are common."""
    if before is after:
        return range(0), range(0)
    most = min(len(before), len(after))
    first = next((at for at, differs in enumerate(map(is_not, before, after)) if differs), most)
    ends = map(is_not, reversed(before), reversed(after))
    last = min(most - first, next((at for at, differs in enumerate(ends) if differs), most))
    return range(first, len(before) - last), range(first, len(after) - last)


def replaced(before: Sequence[Value], after: Sequence[Value]) -> list[int] | None:
    """The places whose values are others; None where the rows differ in length, or in more than a few places."""
    _gone, come = differing(before, after)
    if len(before) != len(after):
        return None
    places = [at for at in come if before[at] is not after[at]]
    return places if len(places) <= FEW else None


class Edit(NamedTuple):
    """Values that go, and others that come in their place."""

    at: int
    """Where, in the values before."""
    gone: int
    """How many go."""
    come: range
    """Which come, by their places in the values after."""


def edits(before: Sequence[object], after: Sequence[object]) -> list[Edit] | None:
    """What turns the one row of values into the other, in order; None where what stays is in another order, where it
    takes more than a few edits, or where it would take long to find them.
    """
    gone, come = differing(before, after)
    found: list[Edit] = []
    at, reached, patience = gone.start, come.start, _MOST
    while at < gone.stop or reached < come.stop:
        same = alike(before[at : min(at + _PIECE, gone.stop)], after[reached : min(reached + _PIECE, come.stop)])
        if same == 0:
            skipped = _next_common(before[at : gone.stop], after[reached : come.stop], patience)
            if skipped is None or len(found) == FEW:
                return None
            old, new, looked = skipped
            found.append(Edit(at, old, range(reached, reached + new)))
            at, reached, patience = at + old, reached + new, patience - looked
        at, reached = at + same, reached + same
    left = {id(before[place]) for edit in found for place in range(edit.at, edit.at + edit.gone)}
    moved = any(id(after[place]) in left for edit in found for place in edit.come)
    return None if moved else found


def alike(before: Sequence[object], after: Sequence[object]) -> int:
    """With how many values that are the very same both begin."""
    most = min(len(before), len(after))
    return next((at for at, differs in enumerate(map(is_not, before, after)) if differs), most)


def _next_common(before: Sequence[object], after: Sequence[object], patience: int) -> tuple[int, int, int] | None:
    """How many values of either come before the next that is in both, and how many were looked at to find it; None
    where these would be more than `patience`.
    """
    looked = 0
    for reach in (_NEAR, _MOST):
        own, other = before[:reach], after[:reach]
        looked += len(own) + len(other)
        if looked > patience:
            return None
        places = {id(value): place for place, value in enumerate(other)}
        for place, value in enumerate(own):
            if id(value) in places:
                return place, places[id(value)], looked
        if len(own) == len(before) and len(other) == len(after):
            break
    return (len(before), len(after), looked) if looked < _MOST else None
