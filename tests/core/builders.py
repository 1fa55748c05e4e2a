"""Invented articles made ready for one step, without the steps before it."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from viewer.core.changes.readings import Readings
from viewer.core.model import (
    Article,
    ChangeKind,
    Comparison,
    Grade,
    Kind,
    Link,
    Sentence,
    Settings,
    Share,
    Side,
    Span,
    Summary,
)
from viewer.core.quotations import find_quotations
from viewer.core.shared import find_shared
from viewer.core.tables import Tables
from viewer.core.tokens import Lexicon, Prepared, tokenize
from viewer.core.wording import compare_wording
from viewer.resources import load_tables

Lines = Sequence[str | tuple[str, Kind]]
"""The sentences of an article, each with its kind where it isn't body."""


@dataclass(frozen=True, slots=True)
class Pair:
    """Two articles made ready."""

    left: Prepared
    right: Prepared

    def link(self, left: int, right: int, grade: Grade = Grade.FULL) -> Link:
        """A link between two sentences, by number."""
        return Link(left, right, grade, 0.9)


def pair(left: Lines, right: Lines, tables: Tables | None = None) -> Pair:
    """Two articles of these sentences, one a line."""
    lexicon = Lexicon()
    return Pair(prepared(left, lexicon, tables), prepared(right, lexicon, tables))


def prepared(lines: Lines, lexicon: Lexicon, tables: Tables | None = None) -> Prepared:
    """One article of these sentences."""
    sentences: list[Sentence] = []
    at = 0
    texts = [line if isinstance(line, str) else line[0] for line in lines]
    for paragraph, (line, text) in enumerate(zip(lines, texts, strict=True)):
        kind = Kind.BODY if isinstance(line, str) else line[1]
        sentences.append(Sentence(Span(at, at + len(text)), paragraph, kind))
        at += len(text) + 1
    whole = "\n".join(texts)
    side = Side(Article(whole), "en", tuple(sentences), find_quotations(whole))
    words = tokenize(whole, (sentence.span for sentence in sentences), lexicon)
    return Prepared(side, words, tables or load_tables("en"))


_NOTHING = Share(0, 0, 0, 0, 0, 0, 0, 0)


def comparison(left: Side, right: Side, links: Sequence[Link]) -> Comparison:
    """A result of these parts, with an empty summary."""
    return Comparison(left, right, tuple(links), Summary("", _NOTHING, _NOTHING, 1.0, 0), Settings())


Found = tuple[str, str | None, str | None]
"""A change: its weight, the left words, the right words."""


def compared(left: Lines, right: Lines, first: int = 0, second: int = 0) -> tuple[Pair, Link]:
    """Two articles and the link between one sentence of each (the first ones), compared."""
    two = pair(left, right)
    runs = find_shared(two.left, two.right, 5)
    sides = (two.left, two.right)
    one, other = (replace(p, side=replace(p.side, shared=r)) for p, r in zip(sides, runs, strict=True))
    (link,) = compare_wording(Readings(one, other), [two.link(first, second)], lambda: False)
    return Pair(one, other), link


def changes(left: str | Lines, right: str | Lines, kind: ChangeKind) -> list[Found]:
    """The changes of that kind between the first sentences of two articles."""
    lefts, rights = ([side] if isinstance(side, str) else side for side in (left, right))
    two, link = compared(lefts, rights)
    texts = two.left.side.text, two.right.side.text
    return [
        (each.weight.value, each.left and each.left.of(texts[0]), each.right and each.right.of(texts[1]))
        for each in link.changes
        if each.kind is kind
    ]
