"""What of the changes found in a link may be called notable: `Trust`.

Two sentences that are only likely to be linked may speak of different things; what differs between them then tells
the reader little. Such changes are kept, but weighed as faint.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from viewer.core.model import Change, ChangeKind, Link, Weight

_SURE = 0.65
"""From this score on (nearly) all links are right; see benchmarks/changes.py."""
_OWN_EVIDENCE = frozenset({"words", "shorter", "precision"})
"""Subtypes that are found only where both sides have the same quotation or value, whatever the link is worth."""


class Trust:
    """Knows all links of two articles, and so which are the best that their sentences have."""

    def __init__(self, links: Sequence[Link]) -> None:
        self._left: dict[int, float] = {}
        self._right: dict[int, float] = {}
        for link in links:
            self._left[link.left] = max(link.score, self._left.get(link.left, 0.0))
            self._right[link.right] = max(link.score, self._right.get(link.right, 0.0))

    def weighed(self, link: Link, changes: Iterable[Change]) -> list[Change]:
        """The changes of a link, those that it doesn't bear out as faint.

        The best link of both its sentences counts as sure, but not for verbs of saying: a sentence has several.
        """
        if link.score >= _SURE:
            return list(changes)
        best = link.score >= max(self._left[link.left], self._right[link.right])
        return [
            replace(change, weight=Weight.FAINT)
            if change.weight is Weight.NOTABLE
            and change.subtype not in _OWN_EVIDENCE
            and not (best and change.kind is not ChangeKind.ATTRIBUTION)
            else change
            for change in changes
        ]
