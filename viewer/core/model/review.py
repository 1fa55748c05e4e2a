"""What the reader makes of a comparison: corrections, states of points, notes.

Everything is anchored by the text of the sentences it is about, never by their numbers, so that it finds its place
again when the articles are compared anew, read anew, or change sides.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cached_property

from viewer.core.model.article import Kind, SideName

_ACROSS: dict[SideName, SideName] = {"left": "right", "right": "left"}


class State(StrEnum):
    """What the reader says of a point to check."""

    UNCHECKED = "unchecked"
    """Nothing yet."""
    CONFIRMED = "confirmed"
    """It is so."""
    DISMISSED = "dismissed"
    """It is of no account."""


@dataclass(frozen=True, slots=True)
class Anchor:
    """A sentence, known by its text."""

    side: SideName
    """Whose it is."""
    text: str
    """Its words as they stand there, each run of white space as one blank."""
    nth: int = 0
    """Which of several sentences of that side with the same text, from 0."""

    def swapped(self) -> "Anchor":
        """The same when the articles have changed sides."""
        return replace(self, side=_ACROSS[self.side])


@dataclass(frozen=True, slots=True)
class MatchAnchor:
    """A pair of sentences, linked or not."""

    left: Anchor
    """The left sentence."""
    right: Anchor
    """The right sentence."""

    def swapped(self) -> "MatchAnchor":
        """The same when the articles have changed sides."""
        return MatchAnchor(self.right.swapped(), self.left.swapped())


@dataclass(frozen=True, slots=True)
class PointAnchor:
    """A point to check, known by what it says of which words."""

    kind: str
    """In what respect the two differ, or what one alone has: the value of the finding's kind."""
    left: Anchor | None = None
    """The left sentence concerned."""
    right: Anchor | None = None
    """The right sentence concerned."""
    left_words: str | None = None
    """The words on the left, each run of white space as one blank; None where it has none."""
    right_words: str | None = None
    """The words on the right."""
    nth: int = 0
    """Which of several points that are alike in all this, from 0."""

    def swapped(self) -> "PointAnchor":
        """The same when the articles have changed sides."""
        left, right = self.left and self.left.swapped(), self.right and self.right.swapped()
        return replace(self, left=right, right=left, left_words=self.right_words, right_words=self.left_words)


NoteAnchor = Anchor | MatchAnchor | PointAnchor
"""What a note may be about: a sentence, a match, a point to check."""


@dataclass(frozen=True, slots=True)
class LinkCorrection:
    """The reader says that two sentences belong together, or that they don't."""

    match: MatchAnchor
    """The two sentences."""
    linked: bool
    """Whether they are a match."""


@dataclass(frozen=True, slots=True)
class KindCorrection:
    """The reader says what a sentence is in its article."""

    sentence: Anchor
    """The sentence."""
    kind: Kind
    """What it is."""


@dataclass(frozen=True, slots=True)
class PointState:
    """The reader has looked at a point."""

    point: PointAnchor
    """The point."""
    state: State
    """What came of it; never unchecked."""


@dataclass(frozen=True, slots=True)
class Note:
    """A remark of the reader's."""

    about: NoteAnchor
    """What it is about."""
    text: str
    """What it says; not empty."""


@dataclass(frozen=True)
class Review:
    """All that the reader has said about a comparison, each kind in the order in which it was said.

    Of every match, sentence, point and thing noted there is at most one entry.
    """

    links: tuple[LinkCorrection, ...] = ()
    """Matches added and taken away."""
    kinds: tuple[KindCorrection, ...] = ()
    """Kinds of sentences."""
    states: tuple[PointState, ...] = ()
    """Points that were looked at."""
    notes: tuple[Note, ...] = ()
    """Remarks."""

    @property
    def empty(self) -> bool:
        """Whether the reader has said nothing yet."""
        return not (self.links or self.kinds or self.states or self.notes)

    @cached_property
    def _states(self) -> dict[PointAnchor, State]:
        return {each.point: each.state for each in self.states}

    @cached_property
    def _notes(self) -> dict[NoteAnchor, str]:
        return {each.about: each.text for each in self.notes}

    def state_of(self, point: PointAnchor) -> State:
        """What the reader says of a point."""
        return self._states.get(point, State.UNCHECKED)

    def note_on(self, about: NoteAnchor) -> str:
        """The note on a sentence, a match or a point; empty where there is none."""
        return self._notes.get(about, "")

    def with_link(self, match: MatchAnchor, linked: bool | None) -> "Review":
        """The review that says whether two sentences are a match; None: it leaves that to the program."""
        kept = tuple(each for each in self.links if each.match != match)
        return replace(self, links=kept if linked is None else (*kept, LinkCorrection(match, linked)))

    def with_kind(self, sentence: Anchor, kind: Kind | None) -> "Review":
        """The review that says what a sentence is; None: it leaves that to the program."""
        kept = tuple(each for each in self.kinds if each.sentence != sentence)
        return replace(self, kinds=kept if kind is None else (*kept, KindCorrection(sentence, kind)))

    def with_state(self, points: Iterable[PointAnchor], state: State) -> "Review":
        """The review that says this of some points."""
        wanted = dict.fromkeys(points)
        kept = tuple(each for each in self.states if each.point not in wanted)
        said = () if state is State.UNCHECKED else tuple(PointState(point, state) for point in wanted)
        return replace(self, states=(*kept, *said))

    def with_note(self, about: NoteAnchor, text: str) -> "Review":
        """The review with this note; an empty text takes the note away."""
        text = text.strip()
        kept = tuple(each for each in self.notes if each.about != about)
        return replace(self, notes=(*kept, Note(about, text)) if text else kept)

    def swapped(self) -> "Review":
        """The same when the articles have changed sides."""
        return Review(
            tuple(replace(each, match=each.match.swapped()) for each in self.links),
            tuple(replace(each, sentence=each.sentence.swapped()) for each in self.kinds),
            tuple(replace(each, point=each.point.swapped()) for each in self.states),
            tuple(replace(each, about=each.about.swapped()) for each in self.notes),
        )
