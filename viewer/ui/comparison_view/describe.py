"""What a mark or a sentence is, in one sentence for the reader."""

from viewer.core.marks import Layer, Mark
from viewer.core.model import Change, Grade, Kind, Link, SideName, Weight
from viewer.ui.translation import QT_TRANSLATE_NOOP, translate
from viewer.ui.wording import change_words, kind_words

_WEIGHTS = {
    Weight.DIFFERS: QT_TRANSLATE_NOOP("Describe", "Said differently, and the two can’t both be exact"),
    Weight.NOTABLE: QT_TRANSLATE_NOOP("Describe", "Said differently, with another stance or precision"),
    Weight.FAINT: QT_TRANSLATE_NOOP("Describe", "Said differently, with the same meaning"),
}
_LONGEST_QUOTE = 80


def describe_mark(mark: Mark, kind: Kind, side: SideName, other_text: str) -> str:
    """What a mark says about its words, in a sentence of that kind."""
    if mark.layer is Layer.SHARED and mark.quoted:
        return translate("Describe", "Same words in both, inside a quotation.")
    if mark.layer is Layer.SHARED:
        return translate("Describe", "Same words in both, in its own prose.")
    if mark.layer is Layer.FURNITURE:
        return translate("Describe", "Page extra ({kind}): not compared.").format(kind=kind_words(kind))
    if mark.change is not None:
        return _describe_change(mark.change, side, other_text)
    return translate("Describe", "Only here: not found in the other article.")


def _describe_change(change: Change, side: SideName, other_text: str) -> str:
    span = change.right if side == "left" else change.left
    parts = [f"{translate('Describe', _WEIGHTS[change.weight])} ({change_words(change.kind)})"]
    if span is not None:
        words = _shortened(span.of(other_text))
        parts.append(translate("Describe", ": “{words}” on the other side").format(words=words))
    if change.note:
        parts.append(f" – {change.note}")
    return "".join(parts) + "."


def describe_links(links: list[Link], *, reporting: bool) -> str:
    """How a sentence is linked, in a few words."""
    if not reporting:
        return translate("Describe", "not compared")
    if not links:
        return translate("Describe", "no counterpart found")
    if len(links) > 1:
        return translate("Describe", "{count} counterparts").format(count=len(links))
    full = links[0].grade is Grade.FULL
    words = translate("Describe", "full match") if full else translate("Describe", "partial match")
    return f"{words}, {translate('Describe', 'moved')}" if links[0].moved else words


def _shortened(words: str) -> str:
    words = " ".join(words.split())
    return words if len(words) <= _LONGEST_QUOTE else words[: _LONGEST_QUOTE - 1].rstrip() + "…"
