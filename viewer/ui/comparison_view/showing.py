"""Everything the view needs to know of a comparison, found in slices before it is shown: `prepare`. No widget."""

from dataclasses import dataclass, field

from viewer.core.marks import SentenceMarks
from viewer.core.model import SIDES, Comparison, SideName
from viewer.core.review.noted import Noted
from viewer.core.sliced import Sliced
from viewer.ui.comparison_view.blocks import plain_steps
from viewer.ui.comparison_view.column import Column
from viewer.ui.comparison_view.describe import Describer
from viewer.ui.comparison_view.levelling import Anchor, find_anchors
from viewer.ui.comparison_view.matches import Matches
from viewer.ui.comparison_view.measuring import Measured


@dataclass(frozen=True, slots=True)
class Shown:
    """A comparison made ready for the view; by default none."""

    comparison: Comparison | None = None
    """The comparison itself."""
    matches: Matches = field(default_factory=Matches)
    """Its links by sentence."""
    anchors: tuple[Anchor, ...] = ()
    """What stands beside what in the common order."""
    describer: Describer | None = None
    """Says what marks and sentences are."""
    marks: dict[SideName, SentenceMarks] = field(default_factory=dict)
    """The marks of each sentence."""
    noted: Noted | None = None
    """What the reader has noted."""


def prepare(comparison: Comparison) -> Sliced[Shown]:
    """What is asked for while a comparison is read."""
    matches = Matches()
    yield from matches.take(comparison)
    anchors = yield from find_anchors(comparison.links)
    marks = {side: SentenceMarks(comparison, side, matches.by_sentence[side]) for side in SIDES}
    noted = Noted(comparison)
    return Shown(comparison, matches, anchors, Describer(comparison, matches, noted), marks, noted)


def measured_text(text: str, column: Column) -> Sliced[Measured]:
    """The paragraphs of a text that was not compared yet, ready to be shown in its column."""
    content = yield from plain_steps(text)
    return (yield from column.measuring(content))
