"""One paragraph while its sentences are told, with what sentencex makes of it. The only importer of sentencex.

sentencex knows the abbreviations of many languages and the stops of all scripts. It is asked only where the tables
and rules here know no answer, which in a language with full tables is seldom.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from viewer.core.patterns import lazy

# sentencex takes quadratic time within one string.
_LONGEST = 20_000
# Within a pair of these sentencex never splits, so it is shown spaces instead.
_PAIRED = '"“”„«»‹›()[]「」『』（）'
_SURROGATE = lazy("[\ud800-\udfff]")
_SPACE = lazy(r"\s")
_BRACKETS = (("(", ")"), ("[", "]"), ("（", "）"))


@dataclass(slots=True)
class Line:
    """A paragraph, and how far its sentences are told."""

    text: str
    """Its characters, line breaks as spaces."""
    code: str
    """The language, as sentencex knows it."""
    brackets: list[tuple[str, str]]
    """The pairs of brackets of which it holds one."""
    start: int = 0
    """Where the sentence under way begins."""
    listed: bool = True
    """Whether that sentence may begin with the number of a list."""
    _proposed: frozenset[int] | None = None

    @classmethod
    def of(cls, text: str, code: str) -> "Line":
        """The paragraph before its first sentence."""
        return cls(text, code, [pair for pair in _BRACKETS if pair[0] in text])

    def proposes(self, first: int, last: int) -> bool:
        """Whether sentencex would begin a sentence at one of these offsets."""
        return not self.proposed().isdisjoint(range(first, last + 1))

    def proposed(self) -> frozenset[int]:
        """Where sentencex would begin sentences."""
        if self._proposed is None:
            self._proposed = frozenset(_proposed(self.text, self.code))
        return self._proposed


def _proposed(text: str, code: str) -> Iterator[int]:
    from sentencex import segment as propose  # seldom needed

    for mark in _PAIRED:
        if mark in text:
            text = text.replace(mark, " ")
    text = _SURROGATE.sub("\ufffd", text)  # they raise
    for start, end in _stretches(text):
        at = start
        for part in propose(code, text[start:end]):
            at = text.find(part, at, end)  # blank runs are not always returned
            yield at
            at += len(part)


def _stretches(text: str) -> Iterator[tuple[int, int]]:
    """The text cut into stretches that sentencex takes well, behind a stop if possible, or at least at a space."""
    at = 0
    while len(text) - at > _LONGEST:
        cut = at + _LONGEST
        spaces = [match.end() for match in _SPACE.finditer(text, cut - 500, cut)]
        stops = [end for end in spaces if not text[end - 2].isalnum()]
        cut = (stops or spaces or [cut])[-1]
        yield at, cut
        at = cut
    yield at, len(text)
