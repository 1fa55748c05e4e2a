"""What is kept of a panel's table from one start to the next: `TableState`. No widgets.

It goes through a file that anybody may have changed: what makes no sense is passed over.
"""

from collections.abc import Sequence
from typing import NamedTuple

_LARGEST = 100_000.0


class TableState(NamedTuple):
    """How the reader has left a table."""

    column: int = -1
    """The column it is sorted by; -1: none."""
    descending: bool = False
    """Whether what comes last stands first."""
    shares: tuple[float, ...] = ()
    """How the columns share the width; empty: as usual."""
    choices: tuple[str, ...] = ()
    """The key of what is chosen in each list of the filter. The words looked for are of the moment, and not kept."""

    def told(self) -> tuple[str, ...]:
        """The same as strings."""
        shares = " ".join(f"{each:g}" for each in self.shares)
        return (str(self.column), "descending" if self.descending else "", shares, *self.choices)


def understood(told: Sequence[object]) -> TableState:
    """What `told` gave; else as usual."""
    if len(told) < 3 or not all(isinstance(each, str) for each in told):
        return TableState()
    column, order, shares, *choices = map(str, told)
    try:
        widths = tuple(float(each) for each in shares.split())
        number = int(column)
    except ValueError:
        return TableState()
    sensible = all(0 < each < _LARGEST for each in widths)
    return TableState(number, order == "descending", widths if sensible else (), tuple(choices))
