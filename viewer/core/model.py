"""What goes in and what comes out: frozen values, without behaviour beyond small look-ups. Every span is a pair of
Python string offsets, half open, into `Article.text`, white space around it left out."""

from collections.abc import Callable
from dataclasses import dataclass, field
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


class Grade(StrEnum):
    """How much two linked sentences have in common."""

    FULL = "full"
    """Either could stand for the other."""
    PARTIAL = "partial"
    """They share a statement or a quotation, but one says notably more."""


class ChangeKind(StrEnum):
    """In what respect the wording differs."""

    NUMBER = "number"
    NAME = "name"
    QUOTE = "quote"
    ATTRIBUTION = "attribution"
    NEGATION = "negation"
    HEDGE = "hedge"
    WORDING = "wording"
    SPELLING = "spelling"
    TYPOGRAPHY = "typography"
    FORMAT = "format"


class Weight(StrEnum):
    """How much a change may matter to a reader."""

    DIFFERS = "differs"
    """The two can't both be exact."""
    NOTABLE = "notable"
    """A change of stance or precision."""
    FAINT = "faint"
    """Same meaning, same stance."""


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
    """What both articles say in the same words, in the order of the text; none overlaps another or a sentence's end."""

    @property
    def text(self) -> str:
        """The text that all spans of this side point into."""
        return self.article.text


@dataclass(frozen=True, slots=True)
class Change:
    """A difference of wording inside a link."""

    kind: ChangeKind
    """In what respect they differ."""
    weight: Weight
    """How much it may matter."""
    left: Span | None
    """The words on the left; None where only the right has some."""
    right: Span | None
    """The words on the right; None where only the left has some."""
    subtype: str = ""
    """A finer kind, such as "date", "full name" or "doubting"."""
    note: str = ""
    """What differs, in a few words for the reader."""


@dataclass(frozen=True, slots=True)
class Addition:
    """Words inside a link that one side alone has."""

    side: SideName
    """Whose words they are."""
    span: Span
    """Where they stand."""


@dataclass(frozen=True, slots=True)
class Link:
    """A left and a right sentence that say the same."""

    left: int
    """Number of the left sentence."""
    right: int
    """Number of the right sentence."""
    grade: Grade
    """How much they have in common."""
    score: float
    """How sure the engine is, from 0 to 1."""
    moved: bool = False
    """Whether the pair stands out of the common order of the two articles."""
    reasons: tuple[str, ...] = ()
    """Why they are linked, in words for the reader."""
    same: tuple[tuple[Span, Span], ...] = ()
    """Stretches of equal words, left and right, in the order of the left."""
    changes: tuple[Change, ...] = ()
    """What is said differently."""
    additions: tuple[Addition, ...] = ()
    """What one of the two alone says."""


@dataclass(frozen=True, slots=True)
class Share:
    """What the words of one side are. `shared_quoted` to `only_here` add up to `words`."""

    words: int
    """Words of reporting sentences; a passage that the article repeats counts once."""
    shared_quoted: int
    """Words of shared runs inside quotations."""
    shared_own: int
    """Words of shared runs in the article's own prose."""
    reworded: int
    """Other words of sentences that have a counterpart, additions left out."""
    only_here: int
    """Words of sentences without a counterpart, and additions."""
    furniture: int
    """Words of page extras (not part of `words`)."""
    sentences: int
    """Reporting sentences."""
    with_counterpart: int
    """Reporting sentences that have a link."""


@dataclass(frozen=True, slots=True)
class Summary:
    """The comparison in figures."""

    rule: str
    """What counts as shared, in words: "runs of 5 words"."""
    left: Share
    """The left article's words."""
    right: Share
    """The right article's words."""
    same_order: float
    """Share of the links that stand in the common order, from 0 to 1; 1 where there are none."""
    quotations_in_both: int
    """Quotations of the left that the right has in the same words."""


@dataclass(frozen=True, slots=True)
class Settings:
    """What the reader may set about a comparison."""

    shared_run: int = 5
    """How many words in a row count as shared wording."""


@dataclass(frozen=True, slots=True)
class Comparison:
    """The result for two articles."""

    left: Side
    """The left article and what was found in it."""
    right: Side
    """The right article and what was found in it."""
    links: tuple[Link, ...]
    """All links, by left and then right sentence number."""
    summary: Summary
    """The comparison in figures."""
    settings: Settings = field(default_factory=Settings)
    """What it was made with."""
    version: str = ""
    """The version of Storydiff that made it."""

    def side(self, name: SideName) -> Side:
        """The side of that name."""
        return self.left if name == "left" else self.right


Progress = Callable[[str, float], None]
"""Told which step is under way and how much of the whole is done, from 0 to 1."""
IsCancelled = Callable[[], bool]
"""Asked now and then whether to stop; True makes the step raise Cancelled."""
