"""Find the wording that both articles share: `find_shared`.

A run is `shortest` or more words in a row that stand in a row in the reporting sentences of both articles, whether or
not those sentences are linked. Sentences may be cut differently on the two sides (one splits a quotation where the
other doesn't), so each side is read as one stream of words, page extras left out, and a run counts if it lies inside
one sentence on at least one side. On its own side a run is then cut at the ends of sentences and at quotation marks;
the pieces are kept even where they are shorter, since the run as a whole counted. Runs that touch are one. A sentence
that has fewer words is a run if it stands as a whole sentence on the other side ("South Korea raises alarm").

The n-grams of one side go into a set and those of the other are looked up in it, so time and memory grow with the
number of words. Whether a run lies inside one sentence is asked only of those that both have.
"""

from collections.abc import Iterable, Iterator
from itertools import groupby
from operator import eq
from typing import NamedTuple

from viewer.core.model import SharedRun, Span
from viewer.core.tokens import Prepared


def find_shared(left: Prepared, right: Prepared, shortest: int) -> tuple[tuple[SharedRun, ...], tuple[SharedRun, ...]]:
    """The runs of at least `shortest` words that stand in reporting sentences of both, by side."""
    one, two = _stream(left), _stream(right)
    whole_here, whole_there = one.wholes(shortest), two.wholes(shortest)
    every = b"\x01" * len(whole_there)
    mine = _met(one.grams(shortest), whole_here, two.grams(shortest), whole_there, every)
    theirs = _met(two.grams(shortest), whole_there, one.grams(shortest), whole_here, mine)
    covered = _covered(mine, shortest), _covered(theirs, shortest)
    short = one.short_sentences(shortest), two.short_sentences(shortest)
    for marks, own, others in ((covered[0], *short), (covered[1], *short[::-1])):
        for code in own.keys() & others.keys():
            for place in own[code]:
                marks[place : place + len(code)] = b"\x01" * len(code)
    return tuple(_runs(left, one, covered[0])), tuple(_runs(right, two, covered[1]))


class _Stream(NamedTuple):
    words: list[int]
    """Indexes of the words of reporting sentences."""
    sentences: list[int]
    """The sentence of each."""
    code: str
    """The same words, one character each."""

    def grams(self, size: int) -> Iterator[str]:
        """Every run of `size` words, made when it is asked for: all at once would take more room than all else."""
        code = self.code
        return (code[at : at + size] for at in range(len(code) - size + 1))

    def short_sentences(self, size: int) -> dict[str, list[int]]:
        """By its code, where each sentence of less than `size` words begins."""
        found: dict[str, list[int]] = {}
        at = 0
        for _, own in groupby(self.sentences):
            length = sum(1 for _ in own)
            if length < size:
                found.setdefault(self.code[at : at + length], []).append(at)
            at += length
        return found

    def wholes(self, size: int) -> bytes:
        """For each of these runs whether it lies inside one sentence."""
        return bytes(map(eq, self.sentences, self.sentences[size - 1 :]))


def _met(grams: Iterable[str], wholes: bytes, others: Iterable[str], other_wholes: bytes, counting: bytes) -> bytes:
    """For each run whether it is among those of the others that count, and one of the two lies inside one sentence."""
    inside, across = set[str](), set[str]()
    for other, whole, counts in zip(others, other_wholes, counting, strict=True):
        if counts:
            (inside if whole else across).add(other)
    return bytes([gram in inside or (whole and gram in across) for gram, whole in zip(grams, wholes, strict=True)])


def _covered(starts: bytes, size: int) -> bytearray:
    """For each word whether it is part of one of the runs of `size` words that begin at these places."""
    first = int.from_bytes(starts, "little")  # a byte a word: all runs at once grow by a word when it is shifted
    found = first
    for word in range(1, size):
        found |= first << 8 * word
    return bytearray(found.to_bytes(len(starts) + size - 1, "little"))


def _stream(prepared: Prepared) -> _Stream:
    words: list[int] = []
    sentences: list[int] = []
    codes: list[str] = []
    for k, sentence in enumerate(prepared.side.sentences):
        if sentence.reporting:
            own = prepared.words.of(k)
            words += own
            sentences += [k] * len(own)
            codes.append(prepared.words.codes_of(k))
    return _Stream(words, sentences, "".join(codes))


def _runs(prepared: Prepared, stream: _Stream, covered: bytearray) -> Iterator[SharedRun]:
    """The covered words as runs, cut at the ends of sentences and at quotation marks."""
    words, sentences, quoted = stream.words, stream.sentences, _quoted(prepared, stream.words)
    end = covered.find(1)
    while end >= 0:
        start, sentence, inside = end, sentences[end], quoted[end]
        behind = covered.find(0, start)
        behind = len(words) if behind < 0 else behind
        while end < behind and sentences[end] == sentence and quoted[end] == inside:
            end += 1
        yield SharedRun(prepared.words.span(words[start], words[end - 1] + 1), bool(inside))
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
