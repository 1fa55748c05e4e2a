"""An article parted into the blocks that are laid out one by one. Knows no Qt.

A block is a paragraph, or a piece of a very long one: laying out a text takes time in one go, so no block may grow
without bound.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from itertools import groupby
from typing import NamedTuple

from viewer.core.model import Kind, Sentence, Side, Span
from viewer.core.paragraphs import paragraphs

LONGEST = 6000
"""Characters a block may have: some 80 lines, laid out in about two milliseconds."""
_WORD_END = re.compile(r"\s+")


class Role(StrEnum):
    """What a block is, typographically."""

    HEADLINE = "headline"
    STANDFIRST = "standfirst"
    SUBHEAD = "subhead"
    BODY = "body"
    EXTRA = "extra"


_ROLES = {
    Kind.HEADLINE: Role.HEADLINE,
    Kind.STANDFIRST: Role.STANDFIRST,
    Kind.SUBHEAD: Role.SUBHEAD,
    Kind.BODY: Role.BODY,
}


class Block(NamedTuple):
    """A stretch of the article that is laid out as one."""

    span: Span
    """Where it stands in the text."""
    role: Role
    """How it is set."""
    continues: bool = False
    """Whether it goes on with the paragraph of the block before it."""


@dataclass(frozen=True, slots=True)
class Blocks:
    """All blocks of one article and the sentences in them."""

    text: str
    """The article's text."""
    blocks: tuple[Block, ...]
    """In the order of the text, none empty."""
    sentences: tuple[Sentence, ...]
    """The article's sentences; none before it was compared."""
    _block_starts: list[int]
    _sentence_starts: list[int]

    def block_at(self, offset: int) -> int:
        """The number of the block that holds the offset, or of the last one that starts before it."""
        return max(0, bisect_right(self._block_starts, offset) - 1)

    def sentence_at(self, offset: int) -> int | None:
        """The number of the sentence that holds the offset."""
        number = bisect_right(self._sentence_starts, offset) - 1
        return number if number >= 0 and offset < self.sentences[number].span.end else None

    def sentences_in(self, span: Span) -> range:
        """The numbers of the sentences that share a character with the span."""
        first = bisect_right(self._sentence_starts, span.start) - 1
        if first < 0 or self.sentences[first].span.end <= span.start:
            first += 1
        return range(first, bisect_left(self._sentence_starts, span.end))


def plain_blocks(text: str) -> Blocks:
    """The blocks of a text that was not parted into sentences yet."""
    blocks = []
    for start, line in paragraphs(text):
        first = start + len(line) - len(line.lstrip())
        blocks += _pieces(text, Span(first, start + len(line.rstrip())), Role.BODY)
    return _index(text, tuple(blocks), ())


def sentence_blocks(side: Side) -> Blocks:
    """The blocks of a compared article: its paragraphs."""
    blocks: list[Block] = []
    for _, group in groupby(side.sentences, key=lambda sentence: sentence.paragraph):
        paragraph = list(group)
        for part in _short_parts(paragraph):
            pieces = _pieces(side.text, Span(part[0].span.start, part[-1].span.end), _role(paragraph))
            blocks += pieces if part[0] is paragraph[0] else [piece._replace(continues=True) for piece in pieces]
    return _index(side.text, tuple(blocks), side.sentences)


def _index(text: str, blocks: tuple[Block, ...], sentences: tuple[Sentence, ...]) -> Blocks:
    starts = [block.span.start for block in blocks]
    return Blocks(text, blocks, sentences, starts, [sentence.span.start for sentence in sentences])


def _role(paragraph: list[Sentence]) -> Role:
    reporting = [sentence.kind for sentence in paragraph if sentence.reporting]
    return _ROLES[reporting[0]] if reporting else Role.EXTRA


def _short_parts(paragraph: list[Sentence]) -> Iterator[list[Sentence]]:
    """The paragraph's sentences in groups that fit a block; a longer sentence makes a group of its own."""
    part: list[Sentence] = []
    for sentence in paragraph:
        if part and sentence.span.end - part[0].span.start > LONGEST:
            yield part
            part = []
        part.append(sentence)
    yield part


def _pieces(text: str, span: Span, role: Role) -> list[Block]:
    """The span as blocks, cut between words where it is too long for one."""
    pieces: list[Block] = []
    start = span.start
    while span.end - start > LONGEST:
        space = _WORD_END.search(text, start + LONGEST * 3 // 4, start + LONGEST)
        end = space.start() if space else start + LONGEST
        pieces.append(Block(Span(start, end), role, bool(pieces)))
        start = space.end() if space else end
    return [*pieces, Block(Span(start, span.end), role, bool(pieces))]
