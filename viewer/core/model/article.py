"""One article and what it consists of.

Every span is a pair of Python string offsets, half open, into `Article.text`, white space around it left out.
"""

from bisect import bisect_right
from dataclasses import dataclass
from enum import StrEnum
from typing import Literal, NamedTuple

SideName = Literal["left", "right"]
SIDES: tuple[SideName, SideName] = ("left", "right")


class Span(NamedTuple):
    """A stretch of `Article.text`."""

    start: int
    """Offset of its first character."""
    end: int
    """Offset behind its last character."""

    def of(self, text: str) -> str:
        """The characters of the span."""
        return text[self.start : self.end]

    def overlaps(self, other: "Span") -> bool:
        """Whether the two share a character."""
        return max(self.start, other.start) < min(self.end, other.end)


class Kind(StrEnum):
    """What a sentence is in its article."""

    HEADLINE = "headline"
    STANDFIRST = "standfirst"
    SUBHEAD = "subhead"
    DATELINE = "dateline"
    BYLINE = "byline"
    TIMESTAMP = "timestamp"
    CREDIT = "credit"
    RELATED_LINK = "related_link"
    CAPTION = "caption"
    PROMO = "promo"
    SECTION_LABEL = "section_label"
    NOTICE = "notice"
    BODY = "body"


REPORTING = frozenset({Kind.HEADLINE, Kind.STANDFIRST, Kind.SUBHEAD, Kind.BODY})
"""The kinds that tell the story; every other kind is furniture ("page extras")."""


@dataclass(frozen=True, slots=True)
class Article:
    """One input, as read."""

    text: str
    """The article; line ends are "\\n", every other character is as in the file."""
    source: str = ""
    """Where it came from: a path as the reader gave it, or a word such as "clipboard"."""
    sha256: str = ""
    """Hexadecimal digest of the file's bytes."""
    encoding: str = "utf-8"
    """The encoding the bytes were read with."""
    title: str | None = None
    """The title that the file itself states; None: the headline serves."""
    outlet: str | None = None
    """Who published it."""
    author: str | None = None
    """Who wrote it, as the file states it."""
    url: str | None = None
    """Where it was published."""
    published: str | None = None
    """When it was published, as ISO 8601 where the file allows."""
    retrieved: str | None = None
    """When the file was saved from where it was published, as ISO 8601 where the file states it."""
    language: str | None = None
    """ISO 639-1 code where the file or the reader states it; None: to be detected."""
    left_out: tuple[str, ...] = ()
    """What the file held that is not part of the text (navigation, comments …)."""


@dataclass(frozen=True, slots=True)
class Sentence:
    """A stretch of an article that is read, linked and shown as one."""

    span: Span
    """Where it stands."""
    paragraph: int
    """Number of its paragraph, from 0."""
    kind: Kind = Kind.BODY
    """What it is in its article."""
    found: Kind | None = None
    """What the program took it for, where the reader says what it is; None where the reader says nothing."""

    @property
    def by_reader(self) -> bool:
        """Whether the reader says that it is of this kind."""
        return self.found is not None

    @property
    def reporting(self) -> bool:
        """Whether it tells the story (a page extra doesn't)."""
        return self.kind in REPORTING


@dataclass(frozen=True, slots=True)
class Quotation:
    """A stretch between quotation marks."""

    span: Span
    """The quoted words, without the marks."""
    outer: Span
    """The same with the marks."""
    speaker: str | None = None
    """Who says it, in the article's own words, where the text tells."""


class SharedRun(NamedTuple):
    """A run of words that stands in both articles but for typography."""

    span: Span
    """Where it stands on this side."""
    quoted: bool
    """Whether it lies inside a quotation (on this side)."""


@dataclass(frozen=True, slots=True)
class Side:
    """One article with what was found in it."""

    article: Article
    """The article as read."""
    language: str
    """ISO 639-1 code of the language its tables were chosen by."""
    sentences: tuple[Sentence, ...]
    """Every sentence, in the order of the text; together they hold every character but white space."""
    quotations: tuple[Quotation, ...] = ()
    """Every quotation, in the order of the text, none inside another."""
    shared: tuple[SharedRun, ...] = ()
    """What both articles say in the same words; in the order of the text, not overlapping, none across a sentence's
    end."""

    @property
    def text(self) -> str:
        """The text that all spans of this side point into."""
        return self.article.text

    def sentence_at(self, offset: int) -> int:
        """The number of the sentence that holds the offset, or of the last one that starts before it; -1: none does."""
        return bisect_right(self.sentences, offset, key=_start) - 1


def _start(sentence: Sentence) -> int:
    return sentence.span.start
