"""What was found in two articles, and the comparison as a whole."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import NamedTuple

from viewer.core.model.article import Article, Side, SideName, Span
from viewer.core.model.facts import Fact
from viewer.core.model.review import Review


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


class Carried(StrEnum):
    """What words of one side alone may carry that the other article nowhere has, the weightiest first."""

    NUMBER = "number"
    """An amount, a share, an age or a span of time."""
    DATE = "date"
    """A date, a weekday, a year or a time of day."""
    NAME = "name"
    """A person, a body or a place."""
    QUOTATION = "quotation"
    """Quoted words."""
    JUDGING = "judging"
    """A word of the article's own that judges or heightens."""


@dataclass(frozen=True, slots=True)
class Addition:
    """Words inside a link that one side alone has."""

    side: SideName
    """Whose words they are."""
    span: Span
    """Where they stand."""
    carries: tuple[Carried, ...] = ()
    """What they carry that the other article nowhere has, the weightiest first."""


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
    by_reader: bool = False
    """Whether the reader says that the two belong together."""


class Relation(StrEnum):
    """What the other article makes of a quotation."""

    SAME = "same"
    """It has the same words, perhaps split otherwise."""
    SHORTER_LEFT = "shorter left"
    """The left quotes a part of what the right quotes."""
    SHORTER_RIGHT = "shorter right"
    """The right quotes a part of what the left quotes."""
    DIFFERS = "differs"
    """It quotes the same in other words."""
    PARAPHRASED = "paraphrased"
    """It reports in its own prose what this one quotes."""
    ONLY_LEFT = "only left"
    """Only the left has it."""
    ONLY_RIGHT = "only right"
    """Only the right has it."""


class QuotationPair(NamedTuple):
    """A quotation and what answers it in the other article."""

    left: Span | None
    """The left quotation without its marks, or the left prose that reports the right one."""
    right: Span | None
    """The right quotation without its marks, or the right prose that reports the left one."""
    relation: Relation
    """How the two go together."""
    left_speaker: str | None = None
    """Who says it by the left, in its words, where that tells."""
    right_speaker: str | None = None
    """Who says it by the right."""
    other_speaker: bool = False
    """Whether the two name different people for it."""


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
    """Share of the links in the common order, of those that are the surest of both their sentences, from 0 to 1; 1
    where there are none."""
    quotations_in_both: int
    """Quotations of the left that the right has in the same words."""


SHORTEST_RUN, LONGEST_RUN = 2, 100
"""How many words in a row may count as shared wording."""


@dataclass(frozen=True, slots=True)
class PageExtras:
    """A table by which a reader teaches what page extras look like."""

    source: str
    """The name of the file that it came from."""
    table: str
    """What it says, as TOML in the form of docs/page-extras.md."""


@dataclass(frozen=True, slots=True)
class Settings:
    """What the reader may set about a comparison."""

    shared_run: int = 5
    """How many words in a row count as shared wording."""
    page_extras: PageExtras | None = None
    """What page extras look like beside what is known of them."""


@dataclass(frozen=True, slots=True)
class Reached:
    """How far a comparison has come that is still being made; both count left sentences."""

    linked: int = 0
    """All links of the left sentences before this one are there, though which of them have moved is told last."""
    worded: int = 0
    """The wording of the links of left sentences before this one has been compared."""


@dataclass(frozen=True, slots=True)
class Comparison:
    """The result for two articles."""

    left: Side
    """The left article and what was found in it."""
    right: Side
    """The right article and what was found in it."""
    links: tuple[Link, ...]
    """All links, by left and then right sentence number."""
    quotations: tuple[QuotationPair, ...] = field(default=(), kw_only=True)
    """Every quotation of both, each at least once, by its place."""
    facts: tuple[Fact, ...] = field(default=(), kw_only=True)
    """Every number, date, name, place and quotation of both, by kind and place."""
    summary: Summary
    """The comparison in figures."""
    settings: Settings = field(default_factory=Settings)
    """What it was made with."""
    version: str = ""
    """The version of Storydiff that made it."""
    review: Review = field(default_factory=Review)
    """What the reader has said about it; all else is as it is with the reader's corrections."""
    date: str | None = field(default=None, kw_only=True)
    """The date that whoever asked for it gives it, as ISO 8601; None: none. It is never the clock's, so that the same
    input gives the same output."""
    reached: Reached | None = field(default=None, kw_only=True)
    """How far it has come, where it is still being made: then there are neither facts nor quotations nor figures in
    it, and only what these two places cover is sure. None: this is all of it."""

    def side(self, name: SideName) -> Side:
        """The side of that name."""
        return self.left if name == "left" else self.right

    def is_searched(self, name: SideName, number: int) -> bool:
        """Whether all links of that sentence of that side are there, so that one without any has no counterpart."""
        if self.reached is None:
            return True
        every = self.reached.linked >= len(self.left.sentences)
        return every or (name == "left" and number < self.reached.linked)

    def is_worded(self, link: Link) -> bool:
        """Whether the wording of a link has been compared."""
        return self.reached is None or link.left < self.reached.worded

    def is_settled(self, name: SideName, number: int, links: Sequence[Link]) -> bool:
        """Whether all is known of that sentence of that side, which has these links."""
        return self.reached is None or (self.is_searched(name, number) and all(map(self.is_worded, links)))

    def with_article(self, name: SideName, article: Article) -> "Comparison":
        """The same with another article of the same text on that side, of which more is known."""
        side = replace(self.side(name), article=article)
        return replace(self, left=side) if name == "left" else replace(self, right=side)


Progress = Callable[[str, float], None]
"""Told which step is under way and how much of the whole is done, from 0 to 1."""
Partial = Callable[[Comparison], None]
"""Told what has been found so far of a long comparison."""
IsCancelled = Callable[[], bool]
"""Asked now and then whether to stop; True makes the step raise Cancelled."""
