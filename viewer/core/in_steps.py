"""Lists that are made and sorted one value at a time, for who must not be kept waiting: `sorted_in_steps`, `collected`.

A sort at one go would hold up a window for a frame.
"""

from collections.abc import Callable, Iterable, Iterator
from heapq import merge
from typing import Any, TypeVar

from viewer.core.sliced import Sliced

Value = TypeVar("Value")

_HANDFUL = 50
STEP = 1_000
"""Values that are sorted in one step; a millisecond or two."""


def sorted_in_steps(
    values: Iterable[Value | None], key: Callable[[Value], Any], *, reverse: bool = False
) -> Iterator[Value | None]:
    """What `sorted` gives, one by one; with a None wherever some work was done and nothing can be given yet.

    A None among the values is handed on at once: it comes from whoever makes them in steps.
    """
    runs: list[list[Value]] = []
    run: list[Value] = []
    for value in values:
        if value is None:
            yield None
            continue
        run.append(value)
        if len(run) == STEP:
            runs.append(sorted(run, key=key, reverse=reverse))
            run = []
            yield None
    runs.append(sorted(run, key=key, reverse=reverse))
    yield None
    yield from merge(*runs, key=key, reverse=reverse)


def collected(steps: Iterable[Value | None]) -> Sliced[list[Value]]:
    """All values that the steps give, as work that can be interrupted between any of them."""
    values: list[Value] = []
    for value in steps:
        if value is not None:
            values.append(value)
        if value is None or not len(values) % _HANDFUL:
            yield
    return values
