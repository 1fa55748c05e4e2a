"""Find the wording that both articles share: `find_shared`.

A run is `shortest` or more words in a row that stand in a row in the reporting sentences of both articles, whether or
not those sentences are linked. Sentences may be cut differently on the two sides (one splits a quotation where the
other doesn't), so each side is read as one stream of words, page extras left out, and a run counts if it lies inside
one sentence on at least one side. On its own side a run is then cut at the ends of sentences and at quotation marks;
the pieces are kept even where they are shorter, since the run as a whole counted. Runs that touch are one. A sentence
that has fewer words is a run if it stands as a whole sentence on the other side ("South Korea raises alarm").

Only runs count of which the other side has every word. Those of one side go into a set and those of the other are
looked up in it, so time and memory grow with the number of words. Whether a run lies inside one sentence is asked only
of those.
"""

from bisect import bisect_left
from collections.abc import Iterator
from itertools import chain, compress, pairwise
from operator import eq
from typing import NamedTuple

from viewer.core.model import SharedRun
from viewer.core.tokens import Prepared


def find_shared(left: Prepared, right: Prepared, shortest: int) -> tuple[tuple[SharedRun, ...], tuple[SharedRun, ...]]:
    """The runs of at least `shortest` words that stand in reporting sentences of both, by side."""
    one, two = _stream(left), _stream(right)
    here, there = one.within(frozenset(two.ids), shortest), two.within(frozenset(one.ids), shortest)
    mine = _met(one, here, two, there, shortest)
    theirs = _met(two, there, one, mine, shortest)
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
    ids: list[int]
    """The number of each."""
    sentences: list[int]
    """The sentence of each."""
    firsts: list[int]
    """Where each sentence begins."""
    code: str
    """The same words, one character each."""

    def within(self, known: frozenset[int], size: int) -> bytes:
        """For each word whether a run of `size` words begins with it that are all among these."""
        marks = bytes(map(known.__contains__, self.ids))
        left_out = int.from_bytes(marks.translate(_EXCHANGED), "little")  # a byte a word, all moved at once by shifting
        found = left_out
        for word in range(1, size):
            found |= left_out >> 8 * word
        return found.to_bytes(len(marks), "little").translate(_EXCHANGED)[: max(0, len(marks) - size + 1)]

    def inside(self, size: int) -> bytes:
        """For each run of `size` words whether it lies inside one sentence."""
        return bytes(map(eq, self.sentences, self.sentences[size - 1 :]))

    def short_sentences(self, size: int) -> dict[str, list[int]]:
        """By its code, where each sentence of less than `size` words begins."""
        found: dict[str, list[int]] = {}
        for start, end in pairwise(chain(self.firsts, (len(self.code),))):
            if 0 < end - start < size:
                found.setdefault(self.code[start:end], []).append(start)
        return found


_EXCHANGED = bytes([1, 0]) + bytes(254)
"""Bytes that say no for those that say yes."""


def _met(one: _Stream, begins: bytes, two: _Stream, others: bytes, size: int) -> bytes:
    """For each word whether a run begins with it that is among the others; one of the two must lie inside one sentence.

    `begins` and `others` tell with which words of either stream runs begin that count.
    """
    inside, across = set[str](), set[str]()
    within, code = two.inside(size), two.code
    for at in compress(range(len(others)), others):  # the runs made as they are asked for: all would take too much room
        (inside if within[at] else across).add(code[at : at + size])
    within, code = one.inside(size), one.code
    found = bytearray(len(begins))
    for at in compress(range(len(begins)), begins):
        run = code[at : at + size]
        if run in inside or (within[at] and run in across):
            found[at] = 1
    return bytes(found)


def _covered(starts: bytes, size: int) -> bytearray:
    """For each word whether it is part of one of the runs of `size` words that begin at these places."""
    first = int.from_bytes(starts, "little")  # all runs grow by a word when it is shifted
    found = first
    for word in range(1, size):
        found |= first << 8 * word
    return bytearray(found.to_bytes(len(starts) + size - 1, "little"))


def _stream(prepared: Prepared) -> _Stream:
    words: list[int] = []
    ids: list[int] = []
    sentences: list[int] = []
    firsts: list[int] = []
    codes: list[str] = []
    for k, sentence in enumerate(prepared.side.sentences):
        if sentence.reporting:
            own = prepared.words.of(k)
            firsts.append(len(words))
            words += own
            ids += prepared.words.ids_of(k)
            sentences += [k] * len(own)
            codes.append(prepared.words.codes_of(k))
    return _Stream(words, ids, sentences, firsts, "".join(codes))


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
    found = [0] * len(words)
    at = 0
    for number, quotation in enumerate(prepared.side.quotations, 1):
        inside = prepared.words.within(quotation.outer)
        start = bisect_left(words, inside.start, at)
        at = bisect_left(words, inside.stop, start)
        found[start:at] = [number] * (at - start)
    return found
