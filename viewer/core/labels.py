"""What things are called on screen and in exports, in English. No step depends on it.

The tables are the only place where a word is chosen. The window puts them into the reader's language: what takes a
`say` asks it for every text that it puts together.
"""

from collections.abc import Callable, Sequence
from itertools import islice
from pathlib import PurePath

from viewer.core.findings import Finding, Lone, Rank
from viewer.core.marked_text import QT_TRANSLATE_NOOP
from viewer.core.marks import Layer, Mark
from viewer.core.model import (
    Article,
    Change,
    ChangeKind,
    FactKind,
    FactStatus,
    Grade,
    Kind,
    Sentence,
    SideName,
    State,
    Weight,
)

LONGEST_TITLE = 120
"""Characters of a text that serve as its title where it has none."""
Say = Callable[[str], str]
"""Gives an English text of this module in the reader's language."""


CONTEXT = "Wording"
"""Under which name the translations of these texts are filed."""

SIDES: dict[SideName, str] = {
    "left": QT_TRANSLATE_NOOP("Wording", "left"),
    "right": QT_TRANSLATE_NOOP("Wording", "right"),
}
KINDS = {
    Kind.HEADLINE: QT_TRANSLATE_NOOP("Wording", "headline"),
    Kind.STANDFIRST: QT_TRANSLATE_NOOP("Wording", "standfirst"),
    Kind.SUBHEAD: QT_TRANSLATE_NOOP("Wording", "subhead"),
    Kind.DATELINE: QT_TRANSLATE_NOOP("Wording", "dateline"),
    Kind.BYLINE: QT_TRANSLATE_NOOP("Wording", "byline"),
    Kind.TIMESTAMP: QT_TRANSLATE_NOOP("Wording", "time of publication"),
    Kind.CREDIT: QT_TRANSLATE_NOOP("Wording", "credit"),
    Kind.RELATED_LINK: QT_TRANSLATE_NOOP("Wording", "related link"),
    Kind.CAPTION: QT_TRANSLATE_NOOP("Wording", "caption"),
    Kind.PROMO: QT_TRANSLATE_NOOP("Wording", "promotion"),
    Kind.SECTION_LABEL: QT_TRANSLATE_NOOP("Wording", "section label"),
    Kind.NOTICE: QT_TRANSLATE_NOOP("Wording", "notice"),
    Kind.BODY: QT_TRANSLATE_NOOP("Wording", "sentence"),
}
CHANGES = {
    ChangeKind.NUMBER: QT_TRANSLATE_NOOP("Wording", "number or date"),
    ChangeKind.NAME: QT_TRANSLATE_NOOP("Wording", "name"),
    ChangeKind.QUOTE: QT_TRANSLATE_NOOP("Wording", "quotation"),
    ChangeKind.ATTRIBUTION: QT_TRANSLATE_NOOP("Wording", "verb of saying"),
    ChangeKind.NEGATION: QT_TRANSLATE_NOOP("Wording", "negation"),
    ChangeKind.HEDGE: QT_TRANSLATE_NOOP("Wording", "certainty"),
    ChangeKind.WORDING: QT_TRANSLATE_NOOP("Wording", "wording"),
    ChangeKind.SPELLING: QT_TRANSLATE_NOOP("Wording", "spelling"),
    ChangeKind.TYPOGRAPHY: QT_TRANSLATE_NOOP("Wording", "typography"),
    ChangeKind.FORMAT: QT_TRANSLATE_NOOP("Wording", "format"),
}
WEIGHTS = {
    Weight.DIFFERS: QT_TRANSLATE_NOOP("Wording", "can't both be exact"),
    Weight.NOTABLE: QT_TRANSLATE_NOOP("Wording", "another stance or precision"),
    Weight.FAINT: QT_TRANSLATE_NOOP("Wording", "same meaning"),
}
LONE = {
    Lone.WORDS: QT_TRANSLATE_NOOP("Wording", "words only here"),
    Lone.SENTENCE: QT_TRANSLATE_NOOP("Wording", "sentence only here"),
    Lone.CREDIT: QT_TRANSLATE_NOOP("Wording", "credit"),
}
RANKS = {
    Rank.DIFFERS: QT_TRANSLATE_NOOP("Wording", "Can't both be exact"),
    Rank.QUOTATION: QT_TRANSLATE_NOOP("Wording", "Quotations"),
    Rank.NUMBER: QT_TRANSLATE_NOOP("Wording", "Numbers and dates"),
    Rank.STANCE: QT_TRANSLATE_NOOP("Wording", "Stance and precision"),
    Rank.ONLY: QT_TRANSLATE_NOOP("Wording", "Only here"),
    Rank.NAME: QT_TRANSLATE_NOOP("Wording", "Names"),
    Rank.EXTRA: QT_TRANSLATE_NOOP("Wording", "Credits"),
    Rank.FAINT: QT_TRANSLATE_NOOP("Wording", "Faint differences"),
}
GRADES = {
    Grade.FULL: QT_TRANSLATE_NOOP("Wording", "Full match"),
    Grade.PARTIAL: QT_TRANSLATE_NOOP("Wording", "Partial match"),
}
GRADE_MEANINGS = {
    Grade.FULL: QT_TRANSLATE_NOOP("Wording", "either could stand for the other"),
    Grade.PARTIAL: QT_TRANSLATE_NOOP("Wording", "one says notably more"),
}
FACT_KINDS = {
    FactKind.NUMBER: QT_TRANSLATE_NOOP("Wording", "Numbers"),
    FactKind.DATE: QT_TRANSLATE_NOOP("Wording", "Dates and times"),
    FactKind.NAME: QT_TRANSLATE_NOOP("Wording", "Names"),
    FactKind.PLACE: QT_TRANSLATE_NOOP("Wording", "Places"),
    FactKind.QUOTATION: QT_TRANSLATE_NOOP("Wording", "Quotations"),
}
FACT_STATUSES = {
    FactStatus.DIFFERS: QT_TRANSLATE_NOOP("Wording", "differs"),
    FactStatus.BOTH: QT_TRANSLATE_NOOP("Wording", "in both"),
    FactStatus.ONLY_LEFT: QT_TRANSLATE_NOOP("Wording", "only left"),
    FactStatus.ONLY_RIGHT: QT_TRANSLATE_NOOP("Wording", "only right"),
}
STATES = {
    State.UNCHECKED: QT_TRANSLATE_NOOP("Wording", "unchecked"),
    State.CONFIRMED: QT_TRANSLATE_NOOP("Wording", "confirmed"),
    State.DISMISSED: QT_TRANSLATE_NOOP("Wording", "dismissed"),
}
YOURS = QT_TRANSLATE_NOOP("Wording", "yours")
"""Of a match or a kind: the reader has said so. Only the window speaks to the reader."""
MOVED = QT_TRANSLATE_NOOP("Wording", "stands elsewhere in the other article")

_EXTRA = QT_TRANSLATE_NOOP("Wording", "Page extra ({kind}): shown, but not compared.")
_QUOTED = QT_TRANSLATE_NOOP("Wording", "Same words in both, inside a quotation.")
_OWN = QT_TRANSLATE_NOOP("Wording", "Same words in both, in the articles' own prose.")
_ONLY = QT_TRANSLATE_NOOP("Wording", "Only here: no counterpart found in the other article.")
_CHANGED = QT_TRANSLATE_NOOP("Wording", "Said differently, {weight} ({kind})")
_OTHER = QT_TRANSLATE_NOOP("Wording", "“{words}” on the other side")


def as_written(text: str) -> str:
    """The text in English."""
    return text


def kind_of(finding: Finding) -> str:
    """In what respect the two differ, or what one of them alone has."""
    return LONE[finding.kind] if isinstance(finding.kind, Lone) else CHANGES[finding.kind]


def explain(mark: Mark, kind: Kind, other: str = "", say: Say = as_written) -> str:
    """One sentence that says what a mark in a sentence of that kind means; `other`: the words on the other side."""
    if mark.layer is Layer.FURNITURE:
        return say(_EXTRA).format(kind=say(KINDS[kind]))
    if mark.layer is Layer.SHARED:
        return say(_QUOTED if mark.quoted else _OWN)
    if mark.change is not None:
        return explain_change(mark.change, other, say)
    return say(_ONLY)


def explain_change(change: Change, other: str = "", say: Say = as_written) -> str:
    """One sentence that says what a change is; `other`: the words on the other side."""
    said = say(_CHANGED).format(weight=say(WEIGHTS[change.weight]), kind=say(CHANGES[change.kind]))
    words = ": " + say(_OTHER).format(words=other) if other else ""
    note = f" – {change.note}" if change.note else ""
    return f"{said}{words}{note}."


_OPENING = 100
"""Sentences among which a headline stands, if there is one."""


def title(article: Article, sentences: Sequence[Sentence] = ()) -> str:
    """What an article is called: the title its file states, its headline, or else how its reporting begins.

    Before it is parted into sentences, its first line serves; without a letter of text, the name of its file; that
    may be empty too.
    """
    if article.title:
        return article.title
    headline = next((each for each in islice(sentences, _OPENING) if each.kind is Kind.HEADLINE), None)
    if headline is not None:
        return headline.span.of(article.text)
    reporting = next((each for each in sentences if each.reporting), None)
    if reporting is not None:
        return _shortened(reporting.span.of(article.text))
    line = article.text.lstrip()[: 10 * LONGEST_TITLE].split("\n", 1)[0]
    return _shortened(line) or PurePath(article.source).name


def _shortened(words: str) -> str:
    """The words in one line; as many whole ones as a title has room for."""
    line = " ".join(words.split())
    return line if len(line) <= LONGEST_TITLE else line[:LONGEST_TITLE].rsplit(" ", 1)[0] + "…"
