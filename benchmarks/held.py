"""What the window's benchmarks hold to a limit, and the table that they end with: `Held`, `judge`."""

from collections.abc import Sequence
from typing import NamedTuple

TOLERANCE = 1.25
"""A limit is missed by more than this before it counts: machines are shared and noisy."""


class Held(NamedTuple):
    """What is held to a limit."""

    what: str
    """In words, with its unit where it isn't milliseconds."""
    value: float
    """What was measured."""
    limit: float
    """What it may be."""
    goal: float | None = None
    """What is wished for, if more than the limit is."""


def judge(held: Sequence[Held]) -> int:
    """Print each beside its limit and goal; 1 where a limit is missed by more than a quarter, else 0."""
    print(f"\n{'held to a limit, ms':44}{'value':>8}{'limit':>8}{'goal':>8}")
    for what, value, limit, goal in held:
        wished = "–" if goal is None else f"{goal:.1f}"
        print(f"{what:44}{value:8.1f}{limit:8.1f}{wished:>8}{'' if value <= limit else '  missed'}")
    return int(any(each.value > each.limit * TOLERANCE for each in held))
