"""How the window speaks of what the reader says: names of commands, what can be undone. No widgets."""

from viewer.core.model import (
    REPORTING,
    Anchor,
    Comparison,
    Kind,
    KindCorrection,
    LinkCorrection,
    MatchAnchor,
    NoteAnchor,
    PointState,
    State,
)
from viewer.core.review.losing import Entry
from viewer.ui.translation import counted, translate
from viewer.ui.wording import kind_words, side_words

_LONGEST = 36
"""Characters of a sentence that tell which one is meant."""

_MARKS = '"“”„‟«»'


def shortened(text: str) -> str:
    """The first words of a text, between quotation marks, as a menu can show them; it loses its own around it."""
    line = " ".join(text.split())
    line = line.strip(_MARKS) or line
    short = line if len(line) <= _LONGEST else line[:_LONGEST].rsplit(" ", 1)[0] + "…"
    return f"“{short}”"


def in_menu(text: str) -> str:
    """A text of an article as a part of a menu's entry, where an ampersand would make a letter a key."""
    return shortened(text).replace("&", "&&")


def sentence_text(comparison: Comparison, side: str, number: int) -> str:
    """What a sentence says."""
    own = comparison.left if side == "left" else comparison.right
    return own.sentences[number].span.of(own.text)


def link_words(linked: bool) -> str:
    """What is undone when a match was added or taken away."""
    return translate("Review", "link two sentences") if linked else translate("Review", "part two sentences")


def undone_words(what: str, *, again: bool) -> str:
    """What was undone, or done again: a name that `link_words` and the others give."""
    return (translate("Review", "Done again: {what}") if again else translate("Review", "Undone: {what}")).format(
        what=what
    )


def linked_words(text: str, *, linked: bool) -> str:
    """What was done when the selected sentence was matched with one that says this, or parted from it."""
    said = translate("Review", "Linked with {words}") if linked else translate("Review", "Match with {words} broken")
    return said.format(words=shortened(text))


def called_words(kind: Kind) -> str:
    """What was done when a sentence was called something else."""
    said = translate("Review", "Now called: {kind}")
    if kind not in REPORTING:
        said = translate("Review", "Now called: {kind}, a page extra that counts in no share")
    return said.format(kind=kind_words(kind))


def state_words(state: State, count: int) -> str:
    """What is undone when points were looked at."""
    if state is State.CONFIRMED:
        return counted(count, translate("Review", "confirm a point"), translate("Review", "confirm {n} points"))
    if state is State.DISMISSED:
        return counted(count, translate("Review", "dismiss a point"), translate("Review", "dismiss {n} points"))
    return counted(count, translate("Review", "uncheck a point"), translate("Review", "uncheck {n} points"))


def note_words(text: str) -> str:
    """What is undone when a note was written or taken away."""
    return translate("Review", "write a note") if text else translate("Review", "delete a note")


def done_words(state: State, count: int) -> str:
    """What was done to the points of a sentence."""
    if state is State.CONFIRMED:
        return counted(count, translate("Review", "1 point confirmed"), translate("Review", "{n} points confirmed"))
    if state is State.DISMISSED:
        return counted(count, translate("Review", "1 point dismissed"), translate("Review", "{n} points dismissed"))
    return counted(count, translate("Review", "1 point unchecked"), translate("Review", "{n} points unchecked"))


def about_words(about: NoteAnchor) -> str:
    """What a note is about."""
    if isinstance(about, Anchor):
        return translate("Review", "the {side} sentence {text}").format(
            side=side_words(about.side), text=shortened(about.text)
        )
    if isinstance(about, MatchAnchor):
        return translate("Review", "the match of {left} and {right}").format(
            left=shortened(about.left.text), right=shortened(about.right.text)
        )
    words = " / ".join(shortened(text) for text in (about.left_words, about.right_words) if text)
    return translate("Review", "the point {words}").format(words=words)


def entry_words(entry: Entry) -> str:
    """One thing that the reader has said, in a sentence."""
    if isinstance(entry, LinkCorrection):
        text = translate("Review", "{match} was added.") if entry.linked else translate("Review", "{match} was parted.")
        words = text.format(match=about_words(entry.match))
    elif isinstance(entry, KindCorrection):
        text = translate("Review", "{sentence} was called: {kind}.")
        words = text.format(sentence=about_words(entry.sentence), kind=kind_words(entry.kind))
    elif isinstance(entry, PointState):
        words = translate("Review", "{point} was confirmed.").format(point=about_words(entry.point))
    else:
        text = translate("Review", "{about} has the note: {note}")
        words = text.format(about=about_words(entry.about), note=entry.text)
    return words[:1].upper() + words[1:]
