"""What has been found so far of a long comparison, handed out while the rest of it is being found: `SoFar`.

Each partial comparison has what the one before it had, down to the very values where these are the same, so that
whoever passes it on can tell at a glance.
"""

from collections.abc import Sequence

from viewer.core.model import Comparison, Link, Partial, Reached, Settings, Share, Side, Summary

LONG = 4_000
"""From so many sentences on, of both articles together, a comparison takes longer than one likes to wait."""
_BATCHES = 5
"""At most so many batches of links, and as many of their wording, however long the articles: each costs whoever takes
it in something for every sentence."""
_LEAST = 1_000
"""Fewer left sentences are no batch: they take a moment."""
_NOT_COUNTED = Share(0, 0, 0, 0, 0, 0, 0, 0)


class SoFar:
    """Makes partial comparisons of two long articles and hands them out; of short ones, none."""

    def __init__(self, tell: Partial | None, left: Side, right: Side, settings: Settings) -> None:
        self._tell = tell
        self._sides, self._settings = (left, right), settings
        self._size = max(_LEAST, len(left.sentences) // _BATCHES)
        long = tell is not None and len(left.sentences) + len(right.sentences) >= LONG
        self._every = len(left.sentences)
        self._next: float = self._size if long else float("inf")
        """The left sentence that ends the next batch."""
        if long:
            self._hand_out((), Reached())

    def linked(self, links: Sequence[Link], before: int) -> None:
        """These are all links that the left sentences before this one have; to be told often."""
        if before >= self._next:
            self._next = before + self._size
            self._hand_out(links, Reached(before))

    def all_linked(self, links: Sequence[Link]) -> None:
        """These are all links; the wording of none has been compared."""
        if self._next < float("inf"):
            self._next = self._size
            self._hand_out(links, Reached(self._every))

    def worded(self, links: Sequence[Link], before: int) -> None:
        """These are all links, those of the left sentences before this one with their wording; to be told often."""
        if before >= self._next:
            self._next = before + self._size
            self._hand_out(links, Reached(self._every, before))

    def all_worded(self, links: Sequence[Link]) -> None:
        """These are all links with their wording; what they add up to isn't known yet."""
        if self._next < float("inf"):
            self._hand_out(links, Reached(self._every, self._every))

    def _hand_out(self, links: Sequence[Link], reached: Reached) -> None:
        if self._tell is not None:
            summary = Summary("", _NOT_COUNTED, _NOT_COUNTED, 1.0, 0)
            self._tell(Comparison(*self._sides, tuple(links), summary, self._settings, reached=reached))
