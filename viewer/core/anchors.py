"""How sentences are known by their text: `Places` names them and finds them again.

It may not depend on any step: what the reader has said must find its place whatever the engine finds.
"""

from collections import defaultdict
from collections.abc import Iterator
from functools import lru_cache

from viewer.core.model import Anchor, Comparison, MatchAnchor, Side, SideName, Span


def plain(text: str) -> str:
    """The text with each run of white space as one blank, so that broken lines change no anchor."""
    return " ".join(text.split())


def anchors(side: Side, name: SideName) -> Iterator[Anchor]:
    """The anchor of each sentence, in their order."""
    named = _named(side, name)
    return map(named.at, range(len(side.sentences)))


class Places:
    """The anchors of both sides of a comparison, and where each of them is."""

    def __init__(self, comparison: Comparison) -> None:
        self._left = _named(comparison.left, "left")
        self._right = _named(comparison.right, "right")

    def of(self, anchor: Anchor) -> int | None:
        """The number of the sentence; None where it is no longer there."""
        return self._on(anchor.side).number_of(anchor)

    def pair(self, match: MatchAnchor) -> tuple[int, int] | None:
        """The numbers of the two sentences; None where one of them is no longer there."""
        left, right = self.of(match.left), self.of(match.right)
        return None if left is None or right is None else (left, right)

    def anchor(self, name: SideName, number: int) -> Anchor:
        """The anchor of the sentence of that number."""
        return self._on(name).at(number)

    def match(self, left: int, right: int) -> MatchAnchor:
        """The anchor of two sentences."""
        return MatchAnchor(self._left.at(left), self._right.at(right))

    def _on(self, name: SideName) -> "_Named":
        return self._left if name == "left" else self._right


class _Named:
    """The sentences of one side by name, named when they are first asked for."""

    def __init__(self, text: str, spans: tuple[Span, ...], name: SideName) -> None:
        self._text, self._spans, self._name = text, spans, name
        self._met: defaultdict[str, int] = defaultdict(int)
        self._anchors: list[Anchor] = []
        self._numbers: dict[Anchor, int] = {}

    def at(self, number: int) -> Anchor:
        """The anchor of the sentence of that number."""
        while len(self._anchors) <= number:
            words = plain(self._spans[len(self._anchors)].of(self._text))
            anchor = Anchor(self._name, words, self._met[words])
            self._met[words] += 1
            self._numbers[anchor] = len(self._anchors)
            self._anchors.append(anchor)
        return self._anchors[number]

    def number_of(self, anchor: Anchor) -> int | None:
        """The number of the sentence of that anchor."""
        if self._spans:
            self.at(len(self._spans) - 1)
        return self._numbers.get(anchor)


def _named(side: Side, name: SideName) -> _Named:
    return _of_sentences(_Same(side), name)


class _Same:
    """A side told from others by its very sentences: to make keys of tens of thousands takes long."""

    def __init__(self, side: Side) -> None:
        self.side = side

    def __hash__(self) -> int:
        return id(self.side.sentences)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Same) and other.side.sentences is self.side.sentences and self._has_text_of(other)

    def _has_text_of(self, other: "_Same") -> bool:
        return other.side.text is self.side.text or other.side.text == self.side.text


@lru_cache(maxsize=4)
def _of_sentences(same: _Same, name: SideName) -> _Named:
    """Kept, since one is asked for several times in answer to one event."""
    return _known(same.side.text, tuple([sentence.span for sentence in same.side.sentences]), name)


@lru_cache(maxsize=4)
def _known(text: str, spans: tuple[Span, ...], name: SideName) -> _Named:
    """Kept, since a correction changes no text, and naming thousands of sentences takes longer than a frame."""
    return _Named(text, spans, name)
