"""Invented articles made ready for one step, without the steps before it."""

from collections.abc import Sequence
from dataclasses import dataclass

from viewer.core.model import Article, Comparison, Grade, Kind, Link, Sentence, Settings, Share, Side, Span, Summary
from viewer.core.quotations import find_quotations
from viewer.core.tables import Tables
from viewer.core.tokens import Lexicon, Prepared, tokenize
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
