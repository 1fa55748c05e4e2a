"""Everything the view needs to know of a comparison, found in slices before it is shown: `prepare`. No widget."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from viewer.core.differing import replaced
from viewer.core.marks import SentenceMarks
from viewer.core.model import SIDES, Comparison, Link, Sentence, SideName
from viewer.core.review.noted import Noted
from viewer.core.sliced import Sliced
from viewer.ui.comparison_view.blocks import plain_steps
from viewer.ui.comparison_view.describe import Describer
from viewer.ui.comparison_view.levelling import Anchor, find_anchors
from viewer.ui.comparison_view.matches import Matches
from viewer.ui.comparison_view.measuring import Measured, measure

_HANDFUL = 1_000
"""Sentences that are looked at between two yields: half a millisecond."""


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
    anchors = yield from anchors_of(comparison)
    marks = {side: SentenceMarks(comparison, side, matches.by_sentence[side]) for side in SIDES}
    noted = Noted(comparison)
    return Shown(comparison, matches, anchors, Describer(comparison, matches, noted), marks, noted)


def anchors_of(comparison: Comparison) -> Sliced[tuple[Anchor, ...]]:
    """What stands beside what in the common order; nothing before all links are there: a few that have moved, and
    aren't known to have, would lead astray all that come behind them."""
    return (yield from find_anchors(comparison.links if comparison.is_searched("right", 0) else ()))


def corrected(before: Shown, comparison: Comparison) -> Shown | None:
    """The same at once for a comparison that was made ready before, as the reader has corrected a little of it since.

    What stands beside what is as it was before. None where too much has changed, or where it is another comparison.
    """
    if before.comparison is None or not all(
        _same_places(before.comparison.side(side).sentences, comparison.side(side).sentences) for side in SIDES
    ):
        return None
    matches = before.matches.with_links(comparison.links)
    if matches is None:
        return None
    marks = {side: SentenceMarks(comparison, side, matches.by_sentence[side]) for side in SIDES}
    noted = Noted(comparison)
    return Shown(comparison, matches, before.anchors, Describer(comparison, matches, noted), marks, noted)


def _same_places(before: Sequence[Sentence], after: Sequence[Sentence]) -> bool:
    """Whether nothing but a few kinds of sentences differs."""
    places = replaced(before, after)
    return places is not None and all(before[at].span == after[at].span for at in places)


def same_sentences(before: Comparison | None, comparison: Comparison) -> Sliced[bool]:
    """Whether both sides have equal sentences in both, found in slices."""
    for side in SIDES:
        old, new = before.side(side).sentences if before else (), comparison.side(side).sentences
        if old is new:
            continue
        if len(old) != len(new):
            return False
        for start in range(0, len(new), _HANDFUL):
            if old[start : start + _HANDFUL] != new[start : start + _HANDFUL]:
                return False
            yield
    return True


def same_rows(before: Comparison | None, comparison: Comparison) -> Sliced[bool]:
    """Whether the links of both put the same sentences into the same rows, found in slices."""
    old, new = before.links if before else (), comparison.links
    if len(old) != len(new):
        return False
    for start in range(0, len(new), _HANDFUL):
        pairs = zip(old[start : start + _HANDFUL], new[start : start + _HANDFUL], strict=True)
        if not all(one is other or _place_in_rows(one) == _place_in_rows(other) for one, other in pairs):
            return False
        yield
    return True


def _place_in_rows(link: Link) -> tuple[int, int, float, bool]:
    return link.left, link.right, link.score, link.moved


def found_otherwise(before: Comparison, after: Comparison) -> bool:
    """Whether two comparisons differ in anything that stops and overview show, which notes and states are not."""
    parts = ((each.links, each.quotations, each.summary, each.left, each.right) for each in (before, after))
    return any(one is not other for one, other in zip(*parts, strict=True))


def measured_text(text: str) -> Sliced[Measured]:
    """The paragraphs of a text that was not compared yet, ready to be shown."""
    content = yield from plain_steps(text)
    return (yield from measure(content))
