"""Find the wording that both articles share: `find_shared`.

A run is `shortest` or more words in a row that stand in a row in the reporting sentences of both articles, whether or
not those sentences are linked. Sentences may be cut differently on the two sides (one splits a quotation where the
other doesn't), so each side is read as one stream of words, page extras left out, and a run counts if it lies inside
one sentence on at least one side. On its own side a run is then cut at the ends of sentences and at quotation marks;
the pieces are kept even where they are shorter, since the run as a whole counted. Runs that touch are one.

The n-grams of one side go into a dictionary and those of the other are looked up in it, so time and memory grow with
the number of words.
"""

from collections.abc import Iterator
from typing import NamedTuple

from viewer.core.model import SharedRun, Span
from viewer.core.similarity import encode
from viewer.core.tokens import Prepared


def find_shared(left: Prepared, right: Prepared, shortest: int) -> tuple[tuple[SharedRun, ...], tuple[SharedRun, ...]]:
    """The runs of at least `shortest` words that stand in reporting sentences of both, by side."""
    one, two = _stream(left), _stream(right)
    known: dict[str, bool] = {}
    for gram, whole in two.grams(shortest):
        if whole or gram not in known:
            known[gram] = whole
    covered = bytearray(len(one.words))
    common: dict[str, bool] = {}
    full = b"\x01" * shortest
    for at, (gram, whole) in enumerate(one.grams(shortest)):
        if gram in known and (whole or known[gram]):
            covered[at : at + shortest] = full
            common[gram] = whole or common.get(gram, False)
    mirrored = bytearray(len(two.words))
    for at, (gram, whole) in enumerate(two.grams(shortest)):
        if gram in common and (whole or common[gram]):
            mirrored[at : at + shortest] = full
    return tuple(_runs(left, one, covered)), tuple(_runs(right, two, mirrored))


class _Stream(NamedTuple):
    words: list[int]
    """Indexes of the words of reporting sentences."""
    sentences: list[int]
    """The sentence of each."""
    code: str
    """The same words, one character each."""

    def grams(self, size: int) -> Iterator[tuple[str, bool]]:
        """Every run of `size` words, and whether it lies inside one sentence."""
        code, sentences = self.code, self.sentences
        for at in range(len(code) - size + 1):
            yield code[at : at + size], sentences[at] == sentences[at + size - 1]


def _stream(prepared: Prepared) -> _Stream:
    words: list[int] = []
    sentences: list[int] = []
    for k, sentence in enumerate(prepared.side.sentences):
        if sentence.reporting:
            own = prepared.words.of(k)
            words += own
            sentences += [k] * len(own)
    ids = prepared.words.ids
    return _Stream(words, sentences, encode([ids[word] for word in words]))


def _runs(prepared: Prepared, stream: _Stream, covered: bytearray) -> Iterator[SharedRun]:
    """The covered words as runs, cut at the ends of sentences and at quotation marks."""
    quoted = _quoted(prepared, stream.words)
    end = covered.find(1)
    while end >= 0:
        start, sentence, inside = end, stream.sentences[end], quoted[end]
        while end < len(covered) and covered[end] and stream.sentences[end] == sentence and quoted[end] == inside:
            end += 1
        span = prepared.words.span(stream.words[start], stream.words[end - 1] + 1)
        yield SharedRun(span, bool(inside))
        end = covered.find(1, end)


def _quoted(prepared: Prepared, words: list[int]) -> list[int]:
    """For each of the words, the number of the quotation it stands in, from 1; 0 for the article's own prose."""
    starts = prepared.words.starts
    found = [0] * len(words)
    at = 0
    for number, quotation in enumerate(prepared.side.quotations, 1):
        outer: Span = quotation.outer
        while at < len(words) and starts[words[at]] < outer.start:
            at += 1
        while at < len(words) and starts[words[at]] < outer.end:
            found[at] = number
            at += 1
    return found
