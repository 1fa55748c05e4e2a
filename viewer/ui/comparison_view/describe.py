"""What a mark or a sentence is, in one sentence for the reader."""

from viewer.core.labels import YOURS, explain, explain_change
from viewer.core.marks import Mark
from viewer.core.model import Change, Comparison, Kind, SideName, Weight
from viewer.core.review.noted import Noted
from viewer.ui.comparison_view.matches import Matches, across
from viewer.ui.translation import translate
from viewer.ui.wording import kind_words, match_words, say

_LONGEST_QUOTE = 80


class Describer:
    """Describes the sentences of one comparison."""

    def __init__(self, comparison: Comparison, matches: Matches, noted: Noted | None = None) -> None:
        self._comparison = comparison
        self._matches = matches
        self._noted = noted or Noted(comparison)

    def at(self, side: SideName, sentence: int, mark: Mark | None) -> str:
        """What stands at a place: what its mark says, or else how its sentence is linked; and the reader's notes."""
        notes = self.notes(side, sentence)
        if mark is None:
            return "\n".join([self._links(side, sentence), *notes])
        other = self._instead(side, mark.change) if mark.change else ""
        kind = self._comparison.side(side).sentences[sentence].kind
        return "\n".join([explain(mark, kind, other, say), *notes])

    def notes(self, side: SideName, sentence: int) -> list[str]:
        """What the reader has noted on a sentence and its matches."""
        links = self._matches.of(side, sentence)
        texts = [self._noted.sentences.get((side, sentence), "")]
        texts += [self._noted.matches.get((link.left, link.right), "") for link in links]
        return [translate("Describe", "Your note: {text}").format(text=text) for text in texts if text]

    def sentence(self, side: SideName, sentence: int) -> str:
        """What a sentence is, for readers who don't see the page: kind, counterparts, changes."""
        kind = self._comparison.side(side).sentences[sentence].kind
        own = self._comparison.side(side).sentences[sentence].by_reader
        said = [] if kind is Kind.BODY and not own else [kind_words(kind) + (f", {say(YOURS)}" if own else "")]
        said.append(self._links(side, sentence))
        other = self._comparison.side(across(side))
        for number in self._matches.counterparts(side, sentence):
            said.append(f"“{_shortened(other.sentences[number].span.of(other.text))}”")
        changes = [each for link in self._matches.of(side, sentence) for each in link.changes]
        said += self.notes(side, sentence)
        said += [
            explain_change(each, self._instead(side, each), say) for each in changes if each.weight is not Weight.FAINT
        ]
        return "; ".join(part.rstrip(".") for part in said) + "."

    def folded(self, side: SideName, sentence: int) -> str:
        """What a page extra is that was folded away."""
        own = self._comparison.side(side)
        words = _shortened(own.sentences[sentence].span.of(own.text))
        return translate("Describe", "Page extra ({kind}), hidden: “{words}”").format(
            kind=kind_words(own.sentences[sentence].kind), words=words
        )

    def brief(self, side: SideName, sentence: int) -> str:
        """A sentence's first words and how it is linked."""
        own = self._comparison.side(side)
        return f"“{_shortened(own.sentences[sentence].span.of(own.text))}”\n{self._links(side, sentence)}"

    def _instead(self, side: SideName, change: Change) -> str:
        """What the other side says in its stead."""
        span = change.right if side == "left" else change.left
        return _shortened(span.of(self._comparison.side(across(side)).text)) if span is not None else ""

    def _links(self, side: SideName, sentence: int) -> str:
        links = self._matches.of(side, sentence)
        if not self._comparison.side(side).sentences[sentence].reporting:
            return translate("Describe", "Not compared.")
        if not links and not self._comparison.is_searched(side, sentence):
            return translate("Describe", "Still looking for its counterpart.")
        if not links:
            return translate("Describe", "No counterpart found.")
        if len(links) > 1:
            return translate("Describe", "{count} counterparts.").format(count=len(links))
        return match_words(links[0]) + "."


def _shortened(words: str) -> str:
    words = " ".join(words.split())
    return words if len(words) <= _LONGEST_QUOTE else words[: _LONGEST_QUOTE - 1].rstrip() + "…"
