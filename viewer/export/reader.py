"""What reports say of the reader's own part in a comparison: corrections, states, notes."""

from collections.abc import Collection, Iterator

from viewer.core.findings import Finding
from viewer.core.labels import KINDS, STATES
from viewer.core.model import (
    SIDES,
    Anchor,
    Comparison,
    KindCorrection,
    LinkCorrection,
    MatchAnchor,
    NoteAnchor,
    PointState,
    SideName,
    State,
)
from viewer.core.review.losing import Entry, lost
from viewer.core.review.noted import Noted
from viewer.export.blocks import Heading, Paragraph, Plain, Points, quoted

OWN = "the reader's own"
"""What a link or a kind is called that the reader has given."""
Pair = tuple[int | None, int | None]
"""Numbers of a left and a right sentence, or of one of them alone."""


class Reader:
    """What the reader has noted, in words, by its place; made once a report."""

    def __init__(self, comparison: Comparison) -> None:
        noted = Noted(comparison)
        self._sentences, self._matches = noted.sentences, noted.matches

    def on_sentence(self, name: SideName, number: int) -> str:
        """The note on a sentence; empty where there is none."""
        return self._sentences.get((name, number), "")

    def on_match(self, pair: Pair) -> str:
        """The note on a match; empty where there is none."""
        left, right = pair
        return "" if left is None or right is None else self._matches.get((left, right), "")

    def remarks(self, pair: Pair) -> tuple[str, ...]:
        """The notes on a match and on its sentences, in words; those on its points stand with them."""
        notes = [("the match", self.on_match(pair))]
        for name, number in zip(SIDES, pair, strict=True):
            if number is not None:
                notes.append((f"the {name} sentence", self.on_sentence(name, number)))
        return tuple(f"Reader's note on {what}: {text}" for what, text in notes if text)

    def noted(self, told: Collection[Pair]) -> tuple[Pair, ...]:
        """Every match and sentence that has a note and is not among those that have been told of, in their order."""
        matches = self._matches.keys() - set(told)
        pairs = {*told, *matches}
        sentences = {(name, number) for pair in pairs for name, number in zip(SIDES, pair, strict=True)}
        alone = {
            (number, None) if name == "left" else (None, number)
            for name, number in self._sentences
            if (name, number) not in sentences
        }
        return tuple(sorted({*matches, *alone}, key=_in_order))


def _in_order(pair: Pair) -> tuple[bool, int, int]:
    return pair[0] is None, -1 if pair[0] is None else pair[0], -1 if pair[1] is None else pair[1]


def said_of(comparison: Comparison, finding: Finding) -> str:
    """What the reader says of a point, in words; empty where nothing is said."""
    review = comparison.review
    state, note = review.state_of(finding.anchor), review.note_on(finding.anchor)
    told = "" if state is State.UNCHECKED else f"{STATES[state]} by the reader"
    return "; ".join(filter(None, [told, f"reader's note: {note}" if note else ""]))


def corrections(comparison: Comparison) -> Iterator[Plain]:
    """The reader's corrections in words, and what of the reader's has no place any more; nothing if there is none."""
    review = comparison.review
    gone = lost(comparison)
    corrected: tuple[Entry, ...] = (*review.links, *review.kinds)
    placed = [_in_words(each) for each in corrected if each not in gone]
    if not placed and not gone:
        return
    yield Heading(2, "The reader's corrections")
    if placed:
        yield Points(tuple(placed))
    if gone:
        yield Paragraph("What follows has no place in the articles as they are now:")
        yield Points(tuple(_in_words(each) for each in gone))


def _in_words(entry: Entry) -> str:
    if isinstance(entry, LinkCorrection):
        verb = "are a match" if entry.linked else "are no match"
        return _begun(f"{_named(entry.match)} {verb}.")
    if isinstance(entry, KindCorrection):
        return _begun(f"{_named(entry.sentence)} is: {KINDS[entry.kind]}.")
    if isinstance(entry, PointState):
        return f"{STATES[entry.state].capitalize()}: {_named(entry.point)}."
    return f"Note on {_named(entry.about)}: {entry.text}"


def _begun(text: str) -> str:
    return text[0].upper() + text[1:]


def _named(anchor: NoteAnchor) -> str:
    if isinstance(anchor, Anchor):
        return f"{anchor.side} {quoted(anchor.text)}"
    if isinstance(anchor, MatchAnchor):
        return f"{_named(anchor.left)} and {_named(anchor.right)}"
    words = zip(SIDES, (anchor.left_words, anchor.right_words), strict=True)
    return f"{anchor.kind} ({', '.join(f'{name} {quoted(text)}' for name, text in words if text is not None)})"
