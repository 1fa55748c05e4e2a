"""How sentences are known by their text: `anchors` names them, `Places` finds them again.

It may not depend on any step: what the reader has said must find its place whatever the engine finds.
"""

from collections import defaultdict
from collections.abc import Iterator

from viewer.core.model import SIDES, Anchor, Comparison, MatchAnchor, Side, SideName


def plain(text: str) -> str:
    """The text with each run of white space as one blank, so that broken lines change no anchor."""
    return " ".join(text.split())


def anchors(side: Side, name: SideName) -> Iterator[Anchor]:
    """The anchor of each sentence, in their order."""
    met: defaultdict[str, int] = defaultdict(int)
    for sentence in side.sentences:
        text = plain(sentence.span.of(side.text))
        yield Anchor(name, text, met[text])
        met[text] += 1


class Places:
    """The anchors of both sides of a comparison, and where each of them is."""

    def __init__(self, comparison: Comparison) -> None:
        self.anchors = {name: tuple(anchors(comparison.side(name), name)) for name in SIDES}
        self._numbers = {each: number for name in SIDES for number, each in enumerate(self.anchors[name])}

    def of(self, anchor: Anchor) -> int | None:
        """The number of the sentence; None where it is no longer there."""
        return self._numbers.get(anchor)

    def pair(self, match: MatchAnchor) -> tuple[int, int] | None:
        """The numbers of the two sentences; None where one of them is no longer there."""
        left, right = self.of(match.left), self.of(match.right)
        return None if left is None or right is None else (left, right)

    def anchor(self, name: SideName, number: int) -> Anchor:
        """The anchor of the sentence of that number."""
        return self.anchors[name][number]

    def match(self, left: int, right: int) -> MatchAnchor:
        """The anchor of two sentences."""
        return MatchAnchor(self.anchors["left"][left], self.anchors["right"][right])
