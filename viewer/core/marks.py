"""What a reader is shown of one side: its text parted into marks, one layer each: `marks`.

The window and the exports draw these; neither decides what a word is.
"""

from bisect import bisect_left
from collections.abc import Mapping
from enum import StrEnum
from typing import NamedTuple

from viewer.core.changes.only_here import links_by_sentence, only_here
from viewer.core.model import (
    SIDES,
    Change,
    ChangeKind,
    Comparison,
    Link,
    Quotation,
    SharedRun,
    Side,
    SideName,
    Span,
    Weight,
)


class Layer(StrEnum):
    """What a mark says; each can be shown or hidden on its own."""

    SHARED = "shared"
    """Same words in both."""
    CHANGED = "changed"
    """Said differently."""
    ONLY = "only"
    """Only here."""
    FURNITURE = "furniture"
    """A page extra."""


class Mark(NamedTuple):
    """A stretch of text that one layer says something about."""

    span: Span
    """Where it stands."""
    layer: Layer
    """What it says."""
    quoted: bool = False
    """Shared wording: whether it lies inside a quotation."""
    change: Change | None = None
    """A change: which."""


_WEIGHT_ORDER = {Weight.DIFFERS: 0, Weight.NOTABLE: 1, Weight.FAINT: 2}
_UNSEEN = frozenset({ChangeKind.TYPOGRAPHY, ChangeKind.FORMAT, ChangeKind.SPELLING})


def marks(comparison: Comparison, name: SideName) -> tuple[Mark, ...]:
    """The marks of one side, in the order of the text, none overlapping another.

    Where several claim a word, the first of these wins: a page extra; shared wording inside a longer change; a change
    that differs or is notable; other shared wording; a faint change; words only here. A sentence with several links
    takes its changes from the surest one, and counts as only here what none of its links has on the other side. While
    the comparison is still being made, a sentence that isn't settled has shared wording alone.
    """
    of = SentenceMarks(comparison, name).of
    return tuple(mark for number in range(len(comparison.side(name).sentences)) for mark in of(number))


class SentenceMarks:
    """The marks of one side by sentence, found when they are asked for: a window shows few sentences at a time."""

    def __init__(self, comparison: Comparison, name: SideName, links: Mapping[int, list[Link]] | None = None) -> None:
        """`links` are those of each sentence of the side that has any, where somebody has sorted them out already."""
        self._name: SideName = name
        self._comparison = comparison
        self._side = comparison.side(name)
        self._links = links_by_sentence(comparison.links, name) if links is None else links

    def of(self, number: int) -> tuple[Mark, ...]:
        """What `marks` gives for the sentence of that number."""
        sentence = self._side.sentences[number]
        if not sentence.reporting:
            return (Mark(sentence.span, Layer.FURNITURE),)
        shared = _shared_within(self._side, sentence.span)
        links = self._links.get(number, [])
        if not self._comparison.is_settled(self._name, number, links):
            claims = shared
        elif links:
            claims = _linked(links, self._name, shared)
        else:
            claims = [*shared, Mark(sentence.span, Layer.ONLY)]
        return tuple(_settle(claims, self._side.text))


def match_marks(comparison: Comparison, link: Link, name: SideName) -> tuple[Mark, ...]:
    """The marks of one side of a match, as if its sentence had no other; all equal words count as shared."""
    side = comparison.side(name)
    claims = _linked([link], name, _shared_within(side, side.sentences[getattr(link, name)].span))
    for pair in link.same:
        span = pair[SIDES.index(name)]
        claims.append(Mark(span, Layer.SHARED, _quoted(side, span)))
    return tuple(_settle(claims, side.text))


def _quoted(side: Side, span: Span) -> bool:
    before = bisect_left(side.quotations, span.end, key=_quotation_start) - 1
    return before >= 0 and side.quotations[before].span.overlaps(span)


def _quotation_start(quotation: Quotation) -> int:
    return quotation.span.start


def _shared_within(side: Side, span: Span) -> list[Mark]:
    first, last = (bisect_left(side.shared, offset, key=_start) for offset in span)
    return [Mark(run.span, Layer.SHARED, run.quoted) for run in side.shared[first:last]]


def _start(run: SharedRun) -> int:
    return run.span.start


def _linked(links: list[Link], name: SideName, runs: list[Mark]) -> list[Mark]:
    """What claims words of a linked sentence, strongest first."""
    surest = max(links, key=lambda link: link.score)
    changes = []
    for change in surest.changes:
        span = change.left if name == "left" else change.right
        if span is not None:
            changes.append(Mark(span, Layer.CHANGED, change=change))
    changes.sort(key=_strength)
    strong = [mark for mark in changes if mark.change and mark.change.weight is not Weight.FAINT]
    faint = [mark for mark in changes if mark.change and mark.change.weight is Weight.FAINT]
    only = [Mark(each.span, Layer.ONLY) for each in only_here(links, name)]
    inner = [run for run in runs if any(_inside(run.span, mark.span) for mark in strong)]
    return [*inner, *strong, *runs, *faint, *only]


def _inside(inner: Span, outer: Span) -> bool:
    return outer.start <= inner.start and inner.end <= outer.end and inner != outer


def _strength(mark: Mark) -> tuple[int, bool, int]:
    assert mark.change is not None
    return _WEIGHT_ORDER[mark.change.weight], mark.change.kind in _UNSEEN, mark.span.start


def _settle(claims: list[Mark], text: str) -> list[Mark]:
    """The claims cut so that none overlaps a stronger one (strongest first in, order of the text out)."""
    settled: list[Mark] = []
    for claim in claims:
        free = [claim.span]
        for taken in settled:
            free = [piece for span in free for piece in _without(span, taken.span)]
        settled += [claim._replace(span=word) for word in (_trimmed(span, text) for span in free) if word]
    return sorted(settled, key=lambda mark: mark.span)


def _without(span: Span, taken: Span) -> tuple[Span, ...]:
    if not span.overlaps(taken):
        return (span,)
    return (Span(span.start, taken.start), Span(taken.end, span.end))


def _trimmed(span: Span, text: str) -> Span | None:
    """The span without white space around it; None where no letter or digit is left."""
    piece = span.of(text)
    if not any(character.isalnum() for character in piece):
        return None
    start = span.start + len(piece) - len(piece.lstrip())
    return Span(start, start + len(piece.strip()))
