"""What a mark or a sentence is, in one sentence for the reader. Every text can be translated."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from viewer.core.marks import Layer, Mark
from viewer.core.model import Change, ChangeKind, Grade, Kind, Link, SideName, Weight

_CONTEXT = "ComparisonView"

KINDS = {
    Kind.HEADLINE: QT_TRANSLATE_NOOP("ComparisonView", "headline"),
    Kind.STANDFIRST: QT_TRANSLATE_NOOP("ComparisonView", "standfirst"),
    Kind.SUBHEAD: QT_TRANSLATE_NOOP("ComparisonView", "subhead"),
    Kind.DATELINE: QT_TRANSLATE_NOOP("ComparisonView", "dateline"),
    Kind.BYLINE: QT_TRANSLATE_NOOP("ComparisonView", "byline"),
    Kind.TIMESTAMP: QT_TRANSLATE_NOOP("ComparisonView", "timestamp"),
    Kind.CREDIT: QT_TRANSLATE_NOOP("ComparisonView", "credit"),
    Kind.RELATED_LINK: QT_TRANSLATE_NOOP("ComparisonView", "related link"),
    Kind.CAPTION: QT_TRANSLATE_NOOP("ComparisonView", "caption"),
    Kind.PROMO: QT_TRANSLATE_NOOP("ComparisonView", "promotion"),
    Kind.SECTION_LABEL: QT_TRANSLATE_NOOP("ComparisonView", "section label"),
    Kind.NOTICE: QT_TRANSLATE_NOOP("ComparisonView", "notice"),
    Kind.BODY: QT_TRANSLATE_NOOP("ComparisonView", "text"),
}
CHANGE_KINDS = {
    ChangeKind.NUMBER: QT_TRANSLATE_NOOP("ComparisonView", "number"),
    ChangeKind.NAME: QT_TRANSLATE_NOOP("ComparisonView", "name"),
    ChangeKind.QUOTE: QT_TRANSLATE_NOOP("ComparisonView", "quotation"),
    ChangeKind.ATTRIBUTION: QT_TRANSLATE_NOOP("ComparisonView", "attribution"),
    ChangeKind.NEGATION: QT_TRANSLATE_NOOP("ComparisonView", "negation"),
    ChangeKind.HEDGE: QT_TRANSLATE_NOOP("ComparisonView", "hedging"),
    ChangeKind.WORDING: QT_TRANSLATE_NOOP("ComparisonView", "wording"),
    ChangeKind.SPELLING: QT_TRANSLATE_NOOP("ComparisonView", "spelling"),
    ChangeKind.TYPOGRAPHY: QT_TRANSLATE_NOOP("ComparisonView", "typography"),
    ChangeKind.FORMAT: QT_TRANSLATE_NOOP("ComparisonView", "format"),
}
_WEIGHTS = {
    Weight.DIFFERS: QT_TRANSLATE_NOOP("ComparisonView", "Said differently, and the two can’t both be exact"),
    Weight.NOTABLE: QT_TRANSLATE_NOOP("ComparisonView", "Said differently, with another stance or precision"),
    Weight.FAINT: QT_TRANSLATE_NOOP("ComparisonView", "Said differently, with the same meaning"),
}
_LONGEST_QUOTE = 80


def say(text: object) -> str:
    """A text of this module in the reader's language (Qt's marker functions are typed as giving any object)."""
    return QCoreApplication.translate(_CONTEXT, str(text))


def describe_mark(mark: Mark, kind: Kind, side: SideName, other_text: str) -> str:
    """What a mark says about its words, in one sentence."""
    if mark.layer is Layer.SHARED:
        inside, outside = say("Same words in both, inside a quotation."), say("Same words in both, in its own prose.")
        return inside if mark.quoted else outside
    if mark.layer is Layer.FURNITURE:
        return say("Page extra ({kind}): not compared.").format(kind=say(KINDS[kind]))
    if mark.change is not None:
        return _describe_change(mark.change, side, other_text)
    return say("Only here: not found in the other article.")


def _describe_change(change: Change, side: SideName, other_text: str) -> str:
    span = change.right if side == "left" else change.left
    parts = [say(_WEIGHTS[change.weight]), f" ({say(CHANGE_KINDS[change.kind])})"]
    if span is not None:
        parts.append(say(": “{words}” on the other side").format(words=_shortened(span.of(other_text))))
    if change.note:
        parts.append(f" – {change.note}")
    return "".join(parts) + "."


def describe_links(links: list[Link], *, reporting: bool) -> str:
    """How a sentence is linked, in one sentence."""
    if not reporting:
        return say("not compared")
    if not links:
        return say("no counterpart found")
    full = sum(link.grade is Grade.FULL for link in links)
    if len(links) > 1:
        return say("{count} counterparts").format(count=len(links))
    words = say("full match") if full else say("partial match")
    return f"{words}, {say('moved')}" if links[0].moved else words


def _shortened(words: str) -> str:
    words = " ".join(words.split())
    return words if len(words) <= _LONGEST_QUOTE else words[: _LONGEST_QUOTE - 1].rstrip() + "…"
