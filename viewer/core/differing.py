"""What of two rows of values isn't the same: `differing`, `replaced`, `edits`. For who is handed all anew and may do
little.

Values are the same here when they are one, not when they are equal: a correction leaves alone what it doesn't change.
"""

from collections.abc import Sequence
from operator import is_not
from typing import NamedTuple, TypeVar

Value = TypeVar("Value")

FEW = 100
"""So many changes are carried out one by one."""
_MOST = 20_000
"""Values of both rows that are looked at for edits between the first change and the last: some milliseconds."""


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
    takes more than a few edits, or where they lie so far apart that it would take long to find them.
    """
    gone, come = differing(before, after)
    if len(gone) + len(come) > _MOST:
        return None
    old, new = [before[at] for at in gone], [after[at] for at in come]
    staying = set(map(id, old)) & set(map(id, new))
    if [id(each) for each in old if id(each) in staying] != [id(each) for each in new if id(each) in staying]:
        return None
    found, at, reached = [], gone.start, come.start
    while at < gone.stop or reached < come.stop:
        stop, until = at, reached
        while stop < gone.stop and id(before[stop]) not in staying:
            stop += 1
        while until < come.stop and id(after[until]) not in staying:
            until += 1
        if stop > at or until > reached:
            found.append(Edit(at, stop - at, range(reached, until)))
            if len(found) > FEW:
                return None
        at, reached = stop + 1, until + 1
    return found
