"""The likely heights of an article's blocks, found in slices before they are shown: `measure`. No widget."""

from collections.abc import Mapping
from dataclasses import dataclass
from operator import add

from viewer.core.sliced import Sliced, handfuls
from viewer.ui.comparison_view.blocks import Blocks, Key
from viewer.ui.comparison_view.heights import Heights
from viewer.ui.comparison_view.typesetting import Typography, usual_width

_HANDFUL = 4_000
"""Blocks that are measured between two yields: about a millisecond."""


@dataclass(slots=True)
class Measured:
    """Blocks with their heights, which become exact while they are shown."""

    content: Blocks
    """The blocks."""
    typography: Typography
    """What they were measured in."""
    gaps: list[int]
    """Pixels above each block, and last those below the last one; none unless each stands in a slot of its own."""
    lines: list[int]
    """The height of each block's lines."""
    exact: bytearray
    """Whether that is more than an estimate."""
    heights: Heights
    """Of such slots."""


def measure(
    content: Blocks,
    typography: Typography,
    known: Mapping[Key, int],
    *,
    alone: bool = True,
    gaps: list[int] | None = None,
) -> Sliced[Measured]:
    """Measure blocks in slices; the heights of some are known, and maybe the gaps between all. Unless they stand alone,
    somebody else does the rest.
    """
    character = usual_width(content.text, typography.font)
    lines: list[int] = []
    exact = bytearray(len(content.keys))
    for keys in handfuls(content.keys, _HANDFUL):
        estimates = typography.estimates(keys, character)
        for number, height in enumerate(map(known.get, keys) if known else ()):
            if height is not None:
                estimates[number] = height
                exact[len(lines) + number] = 1
        lines += estimates
        yield
    if not alone:
        return Measured(content, typography, [], lines, exact, Heights())
    if gaps is None:
        gaps = typography.gaps(content.blocks)
        yield
    heights = list(map(add, gaps, lines))
    if heights:
        heights[-1] += gaps[-1]
    return Measured(content, typography, gaps, lines, exact, Heights(heights))
