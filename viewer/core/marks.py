"""What a reader is shown of one side: its text parted into marks, one layer each: `marks`.

The window and the exports draw these; neither decides what a word is.
"""

from collections.abc import Iterable
from enum import StrEnum
from typing import NamedTuple

from viewer.core.model import Change, ChangeKind, Comparison, Link, SideName, Span, Weight


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

    Where several claim a word, the first of these wins: a page extra; a change that differs or is notable; shared
    wording; a faint change; words only here. A sentence with several links takes its changes from the surest one,
    and counts as only here what none of its links has on the other side.
    """
    side = comparison.side(name)
    links = _links_by_sentence(comparison.links, name)
    claimed: list[Mark] = []
    for k, sentence in enumerate(side.sentences):
        if not sentence.reporting:
            claimed.append(Mark(sentence.span, Layer.FURNITURE))
        elif k not in links:
            runs = [Mark(run.span, Layer.SHARED, run.quoted) for run in side.shared if run.span.overlaps(sentence.span)]
            claimed += _settle([*runs, Mark(sentence.span, Layer.ONLY)])
        else:
            runs = [Mark(run.span, Layer.SHARED, run.quoted) for run in side.shared if run.span.overlaps(sentence.span)]
            claimed += _settle(_linked(links[k], name, runs))
    return tuple(claimed)


def _links_by_sentence(links: Iterable[Link], name: SideName) -> dict[int, list[Link]]:
    found: dict[int, list[Link]] = {}
    for link in links:
        found.setdefault(link.left if name == "left" else link.right, []).append(link)
    return found


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
    only = [Mark(span, Layer.ONLY) for span in _only_here(links, name)]
    return [*strong, *runs, *faint, *only]


def _strength(mark: Mark) -> tuple[int, bool, int]:
    assert mark.change is not None
    return _WEIGHT_ORDER[mark.change.weight], mark.change.kind in _UNSEEN, mark.span.start


def _only_here(links: list[Link], name: SideName) -> list[Span]:
    """The stretches that are additions in every one of the links."""
    common: list[Span] | None = None
    for link in links:
        spans = [each.span for each in link.additions if each.side == name]
        common = spans if common is None else _intersection(common, spans)
    return common or []


def _intersection(some: list[Span], others: list[Span]) -> list[Span]:
    pairs = ((Span(max(a.start, b.start), min(a.end, b.end))) for a in some for b in others)
    return [span for span in pairs if span.start < span.end]


def _settle(claims: list[Mark]) -> list[Mark]:
    """The claims cut so that none overlaps a stronger one (strongest first in, order of the text out)."""
    settled: list[Mark] = []
    for claim in claims:
        free = [claim.span]
        for taken in settled:
            free = [piece for span in free for piece in _without(span, taken.span)]
        settled += [claim._replace(span=span) for span in free]
    return sorted(settled)


def _without(span: Span, taken: Span) -> list[Span]:
    if not span.overlaps(taken):
        return [span]
    pieces = (Span(span.start, taken.start), Span(taken.end, span.end))
    return [piece for piece in pieces if piece.start < piece.end]
