"""What the reader has noted, by its place in a comparison: `Noted`."""

from viewer.core.anchors import Places
from viewer.core.model import Comparison, Link, MatchAnchor, PointAnchor, SideName
from viewer.core.review.placing import Pair


class Noted:
    """The notes on sentences and matches. Those on points stand with the points."""

    def __init__(self, comparison: Comparison) -> None:
        self.sentences: dict[tuple[SideName, int], str] = {}
        """By side and number of the sentence."""
        self.matches: dict[Pair, str] = {}
        """By the numbers of the left and the right sentence."""
        notes = comparison.review.notes
        places = Places(comparison) if notes else None
        for note in notes:
            if places is None or isinstance(note.about, PointAnchor):
                continue
            if isinstance(note.about, MatchAnchor):
                pair = places.pair(note.about)
                if pair is not None:
                    self.matches[pair] = note.text
            elif (number := places.of(note.about)) is not None:
                self.sentences[note.about.side, number] = note.text

    def of_match(self, link: Link) -> str:
        """The note on a match; empty where there is none."""
        return self.matches.get((link.left, link.right), "")

    def on(self, side: SideName) -> frozenset[int]:
        """The numbers of that side's sentences that a note is about, alone or as a part of a match."""
        alone = {number for name, number in self.sentences if name == side}
        return frozenset(alone | {left if side == "left" else right for left, right in self.matches})
