"""The invented pairs that ship with Storydiff. No Qt."""

from pathlib import Path
from typing import NamedTuple

from viewer.resources import resource


class Sample(NamedTuple):
    """A pair to try Storydiff with."""

    name: str
    """What it is about; also how it is asked for on the command line."""
    left: Path
    """The left article."""
    right: Path
    """The right article."""


SAMPLES = tuple(
    Sample(name, resource("samples", f"{name}_left.txt"), resource("samples", f"{name}_right.txt"))
    for name in ("river", "harbour")
)
"""The first is the one that "Open the sample" opens."""
