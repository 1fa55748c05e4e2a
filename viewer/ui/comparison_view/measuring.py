"""How much text the blocks of an article have, found in slices before they are shown: `measure`. No widget.

That depends on no width and no font, so that zooming and resizing have nothing to find anew.
"""

from typing import NamedTuple

from viewer.core.sliced import Sliced, handfuls
from viewer.ui.comparison_view.blocks import Blocks
from viewer.ui.comparison_view.heights import Amounts, summed_up
from viewer.ui.comparison_view.typesetting import gap_between, worth

_HANDFUL = 2_000
"""Blocks that are measured between two yields: about a millisecond."""


class Measured(NamedTuple):
    """Blocks ready to be shown."""

    content: Blocks
    """The blocks."""
    amounts: Amounts
    """How much they have; nothing unless each stands in a slot of its own."""


def measure(content: Blocks, *, alone: bool = True) -> Sliced[Measured]:
    """Measure blocks in slices. Unless they stand alone, somebody else does it."""
    if not alone:
        return Measured(content, Amounts())
    letters: list[float] = []
    lines: list[float] = []
    gaps: list[float] = []
    above = None
    for blocks in handfuls(content.blocks, _HANDFUL):
        for block in blocks:
            a_letter, always = worth(block.role)
            letters.append(a_letter * (block.span.end - block.span.start))
            lines.append(always)
            gaps.append(0.0 if above is None else gap_between(above, block))
            above = block
        yield
    return Measured(content, summed_up(letters, lines, gaps))
