"""What things are called on screen and in exports, in English. No step depends on it.

The window passes these through its translation; the tables keep a word from being chosen twice.
"""

from collections.abc import Sequence
from pathlib import PurePath

from viewer.core.findings import Finding, Lone, Rank
from viewer.core.marks import Layer, Mark
from viewer.core.model import Article, ChangeKind, Grade, Kind, Sentence, Weight

LONGEST_TITLE = 120
"""Characters of a text that serve as its title where it has none."""

LAYERS = {
    Layer.SHARED: "Same words",
    Layer.CHANGED: "Said differently",
    Layer.ONLY: "Only here",
    Layer.FURNITURE: "Page extras",
}

KINDS = {
    Kind.HEADLINE: "headline",
    Kind.STANDFIRST: "standfirst",
    Kind.SUBHEAD: "subhead",
    Kind.DATELINE: "dateline",
    Kind.BYLINE: "byline",
    Kind.TIMESTAMP: "time stamp",
    Kind.CREDIT: "credit",
    Kind.RELATED_LINK: "related link",
    Kind.CAPTION: "caption",
    Kind.PROMO: "promotion",
    Kind.SECTION_LABEL: "section label",
    Kind.NOTICE: "notice",
    Kind.BODY: "text",
}

CHANGES = {
    ChangeKind.NUMBER: "number or date",
    ChangeKind.NAME: "name",
    ChangeKind.QUOTE: "quotation",
    ChangeKind.ATTRIBUTION: "verb of saying",
    ChangeKind.NEGATION: "negation",
    ChangeKind.HEDGE: "hedge",
    ChangeKind.WORDING: "wording",
    ChangeKind.SPELLING: "spelling",
    ChangeKind.TYPOGRAPHY: "typography",
    ChangeKind.FORMAT: "format",
}

LONE = {
    Lone.WORDS: "words only here",
    Lone.SENTENCE: "sentence only here",
    Lone.CREDIT: "credit",
}

RANKS = {
    Rank.DIFFERS: "Can't both be exact",
    Rank.QUOTATION: "Quotations",
    Rank.NUMBER: "Numbers and dates",
    Rank.STANCE: "Stance and precision",
    Rank.ONLY: "Only here",
    Rank.NAME: "Names",
    Rank.EXTRA: "Credits",
    Rank.FAINT: "Faint differences",
}

WEIGHTS = {
    Weight.DIFFERS: "can't both be exact",
    Weight.NOTABLE: "notable",
    Weight.FAINT: "faint",
}

GRADES = {
    Grade.FULL: "Say the same",
    Grade.PARTIAL: "Share a statement or a quotation; one says more",
}


def kind_of(finding: Finding) -> str:
    """In what respect the two differ, or what one of them alone has."""
    return LONE[finding.kind] if isinstance(finding.kind, Lone) else CHANGES[finding.kind]


def explain(mark: Mark, kind: Kind) -> str:
    """One sentence that says what a mark in a sentence of that kind means."""
    if mark.layer is Layer.FURNITURE:
        return f"Page extra ({KINDS[kind]}): shown, but not compared."
    if mark.layer is Layer.SHARED:
        return "Same words in both, " + ("inside a quotation." if mark.quoted else "in the article's own prose.")
    if mark.change is not None:
        note = f": {mark.change.note}" if mark.change.note else ""
        return f"Said differently ({CHANGES[mark.change.kind]}, {WEIGHTS[mark.change.weight]}){note}."
    return "Only here: no counterpart found in the other article."


def title(article: Article, sentences: Sequence[Sentence] = ()) -> str:
    """What an article is called: the title its file states, its headline, or else how its reporting begins.

    Before it is parted into sentences, its first line serves; without a letter of text, the name of its file; that
    may be empty too.
    """
    if article.title:
        return article.title
    headline = next((each for each in sentences if each.kind is Kind.HEADLINE), None)
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
