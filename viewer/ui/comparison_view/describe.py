"""What a mark or a sentence is, in one sentence for the reader."""

from viewer.core.marks import Layer, Mark
from viewer.core.model import Change, Comparison, Grade, Kind, SideName, Weight
from viewer.ui.comparison_view.matches import Matches, across
from viewer.ui.translation import QT_TRANSLATE_NOOP, translate
from viewer.ui.wording import change_words, kind_words

_WEIGHTS = {
    Weight.DIFFERS: QT_TRANSLATE_NOOP("Describe", "Said differently, and the two can’t both be exact"),
    Weight.NOTABLE: QT_TRANSLATE_NOOP("Describe", "Said differently, with another stance or precision"),
    Weight.FAINT: QT_TRANSLATE_NOOP("Describe", "Said differently, with the same meaning"),
}
_GRADES = {
    (Grade.FULL, False): QT_TRANSLATE_NOOP("Describe", "Full match."),
    (Grade.FULL, True): QT_TRANSLATE_NOOP("Describe", "Full match, at another place in the other article."),
    (Grade.PARTIAL, False): QT_TRANSLATE_NOOP("Describe", "Partial match."),
    (Grade.PARTIAL, True): QT_TRANSLATE_NOOP("Describe", "Partial match, at another place in the other article."),
}
_LONGEST_QUOTE = 80


class Describer:
    """Describes the sentences of one comparison."""

    def __init__(self, comparison: Comparison, matches: Matches) -> None:
        self._comparison = comparison
        self._matches = matches

    def at(self, side: SideName, sentence: int, mark: Mark | None) -> str:
        """What stands at a place: what its mark says, or else how its sentence is linked."""
        if mark is None:
            return self._links(side, sentence)
        if mark.layer is Layer.SHARED and mark.quoted:
            return translate("Describe", "Same words in both, inside a quotation.")
        if mark.layer is Layer.SHARED:
            return translate("Describe", "Same words in both, in its own prose.")
        if mark.layer is Layer.FURNITURE:
            kind = kind_words(self._comparison.side(side).sentences[sentence].kind)
            return translate("Describe", "Page extra ({kind}): not compared.").format(kind=kind)
        if mark.change is not None:
            return self._change(side, mark.change)
        return translate("Describe", "Only here: not found in the other article.")

    def sentence(self, side: SideName, sentence: int) -> str:
        """What a sentence is, for readers who don't see the page: kind, counterparts, changes."""
        kind = self._comparison.side(side).sentences[sentence].kind
        said = [] if kind is Kind.BODY else [kind_words(kind)]
        said.append(self._links(side, sentence))
        other = self._comparison.side(across(side))
        for number in self._matches.counterparts(side, sentence):
            said.append(f"“{_shortened(other.sentences[number].span.of(other.text))}”")
        changes = [each for link in self._matches.of(side, sentence) for each in link.changes]
        said += [self._change(side, each) for each in changes if each.weight is not Weight.FAINT]
        return "; ".join(part.rstrip(".") for part in said) + "."

    def _change(self, side: SideName, change: Change) -> str:
        span = change.right if side == "left" else change.left
        parts = [f"{translate('Describe', _WEIGHTS[change.weight])} ({change_words(change.kind)})"]
        if span is not None:
            words = _shortened(span.of(self._comparison.side(across(side)).text))
            parts.append(translate("Describe", ": “{words}” on the other side").format(words=words))
        if change.note:
            parts.append(f" – {change.note}")
        return "".join(parts) + "."

    def _links(self, side: SideName, sentence: int) -> str:
        links = self._matches.of(side, sentence)
        if not self._comparison.side(side).sentences[sentence].reporting:
            return translate("Describe", "Not compared.")
        if not links:
            return translate("Describe", "No counterpart found.")
        if len(links) > 1:
            return translate("Describe", "{count} counterparts.").format(count=len(links))
        return translate("Describe", _GRADES[links[0].grade, links[0].moved])


def _shortened(words: str) -> str:
    words = " ".join(words.split())
    return words if len(words) <= _LONGEST_QUOTE else words[: _LONGEST_QUOTE - 1].rstrip() + "…"
