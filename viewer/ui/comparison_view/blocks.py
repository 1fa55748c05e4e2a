"""An article parted into the blocks that are laid out one by one. Knows no Qt.

A block is a paragraph, or a piece of a very long one: laying out a text takes time in one go, so no block may grow
without bound.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import NamedTuple

from viewer.core.differing import replaced
from viewer.core.model import Kind, Sentence, Side, Span
from viewer.core.paragraphs import paragraphs
from viewer.core.sliced import Sliced, at_once, handfuls

LONGEST = 6000
"""Characters a block may have: some 80 lines, laid out in about two milliseconds."""
PORTION = 100_000
"""Characters of plain text that are parted between two yields: two or three milliseconds."""
_HANDFUL = 300
"""Sentences that are gathered between two yields: about a millisecond."""
_WORD_END = re.compile(r"\s+")


class Role(StrEnum):
    """What a block is, typographically."""

    HEADLINE = "headline"
    STANDFIRST = "standfirst"
    SUBHEAD = "subhead"
    BODY = "body"
    EXTRA = "extra"
    FOLDED = "folded"
    """A page extra that is hidden: only a sign that there is something."""


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


Key = tuple[int, int, Role]
"""Start, end and role of a block: two of one key are laid out alike. Much quicker to look up than a block."""


@dataclass(frozen=True, slots=True)
class Blocks:
    """All blocks of one article and the sentences in them."""

    text: str
    """The article's text."""
    blocks: tuple[Block, ...]
    """In the order of the text, none empty."""
    sentences: tuple[Sentence, ...]
    """The article's sentences; none before it was compared."""
    keys: tuple[Key, ...]
    """The key of each block."""
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
    return at_once(plain_steps(text))


def plain_steps(text: str) -> Sliced[Blocks]:
    """The same in slices. Whether lines were cut at a fixed width is judged for each portion of a long text."""
    making = BlocksMaking(text)
    for start, end in _portions(text):
        for at, line in paragraphs(text[start:end]):
            first = start + at + len(line) - len(line.lstrip())
            making.add(Span(first, start + at + len(line.rstrip())), Role.BODY)
        yield
    return making.blocks(())


def opening_blocks(text: str) -> tuple[Blocks, bool]:
    """The blocks of a text, or of a very long one's beginning; and whether they are all."""
    _, end = next(_portions(text), (0, 0))
    return replace(plain_blocks(text[:end]), text=text), end == len(text)


def sentence_blocks(side: Side) -> Blocks:
    """The blocks of a compared article: its paragraphs."""
    return at_once(sentence_steps(side))


def sentence_steps(side: Side) -> Sliced[Blocks]:
    """The same in slices."""
    making = BlocksMaking(side.text)
    done = 0
    for paragraph in _paragraphs(side.sentences):
        role = role_of(paragraph)
        for part in _short_parts(paragraph):
            making.add(Span(part[0].span.start, part[-1].span.end), role, continues=part[0] is not paragraph[0])
        if (done := done + len(paragraph)) >= _HANDFUL:
            done = 0
            yield
    return making.blocks(side.sentences)


def corrected_blocks(before: Blocks, own: Side) -> Blocks | None:
    """The blocks of a compared article some of whose sentences are of other kinds than before, at once.

    None where the sentences stand otherwise.
    """
    sentences, places = own.sentences, replaced(before.sentences, own.sentences)
    if places is None or before.text != own.text:
        return None
    if any(before.sentences[at].span != sentences[at].span for at in places):
        return None
    blocks, keys = list(before.blocks), list(before.keys)
    for number in places:
        paragraph = _paragraph_of(sentences, number)
        for at in range(before.block_at(paragraph[0].span.start), before.block_at(paragraph[-1].span.end - 1) + 1):
            blocks[at] = blocks[at]._replace(role=role_of(paragraph))
            keys[at] = (*keys[at][:2], blocks[at].role)
    return replace(before, sentences=sentences, blocks=tuple(blocks), keys=tuple(keys))


def _paragraph_of(sentences: Sequence[Sentence], number: int) -> Sequence[Sentence]:
    first, last = number, number
    while first > 0 and sentences[first - 1].paragraph == sentences[number].paragraph:
        first -= 1
    while last + 1 < len(sentences) and sentences[last + 1].paragraph == sentences[number].paragraph:
        last += 1
    return sentences[first : last + 1]


def fold_extras(content: Blocks) -> Sliced[Blocks]:
    """The same with page extras folded away, in slices. Those inside a paragraph of the story stay."""
    blocks: list[Block] = []
    keys: list[Key] = []
    for some in handfuls(content.blocks, _HANDFUL):
        for block in some:
            extra = block.role is Role.EXTRA
            blocks.append(block._replace(role=Role.FOLDED) if extra else block)
            keys.append((block.span.start, block.span.end, blocks[-1].role))
        yield
    return replace(content, blocks=tuple(blocks), keys=tuple(keys))


def role_of(paragraph: Sequence[Sentence]) -> Role:
    """How a paragraph is set: by its first sentence that tells the story."""
    for sentence in paragraph:
        role = _ROLES.get(sentence.kind)
        if role is not None:
            return role
    return Role.EXTRA


class BlocksMaking:
    """Blocks on the way, added in the order of the text."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._blocks: list[Block] = []
        self._keys: list[Key] = []
        self._starts: list[int] = []

    def __len__(self) -> int:
        return len(self._blocks)

    def add(self, span: Span, role: Role, *, continues: bool = False) -> None:
        """Add a stretch, cut between words where it is too long for one block."""
        start = span.start
        while span.end - start > LONGEST:
            space = _WORD_END.search(self._text, start + LONGEST * 3 // 4, start + LONGEST)
            end = space.start() if space else start + LONGEST
            self._add(start, end, role, continues)
            start, continues = (space.end() if space else end), True
        self._add(start, span.end, role, continues)

    def _add(self, start: int, end: int, role: Role, continues: bool) -> None:
        self._blocks.append(Block(Span(start, end), role, continues))
        self._keys.append((start, end, role))
        self._starts.append(start)

    def blocks(self, sentences: tuple[Sentence, ...]) -> Blocks:
        """All that were added."""
        starts = [sentence.span[0] for sentence in sentences]
        return Blocks(self._text, tuple(self._blocks), sentences, tuple(self._keys), self._starts, starts)


def _portions(text: str) -> Iterator[tuple[int, int]]:
    """The text cut at line ends into stretches of a bounded length, if its lines are shorter than that."""
    start = 0
    while start < len(text):
        gap = text.find("\n\n", start + PORTION, start + 2 * PORTION)
        end = (gap if gap >= 0 else text.find("\n", start + PORTION)) + 1 or len(text)
        yield start, end
        start = end


def _paragraphs(sentences: Sequence[Sentence]) -> Iterator[Sequence[Sentence]]:
    first = 0
    for number in range(1, len(sentences) + 1):
        if number == len(sentences) or sentences[number].paragraph != sentences[first].paragraph:
            yield sentences[first:number]
            first = number


def _short_parts(paragraph: Sequence[Sentence]) -> Iterator[Sequence[Sentence]]:
    """The paragraph's sentences in groups that fit a block; a longer sentence makes a group of its own."""
    if paragraph[-1].span.end - paragraph[0].span.start <= LONGEST:
        yield paragraph
        return
    first = 0
    for number in range(1, len(paragraph)):
        if paragraph[number].span.end - paragraph[first].span.start > LONGEST:
            yield paragraph[first:number]
            first = number
    yield paragraph[first:]
