"""What the reader says of a comparison, by commands that can be undone: `ReviewController`."""

from bisect import bisect_left
from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QUndoCommand, QUndoStack

from viewer.core.anchors import Places
from viewer.core.findings import Finding, Rank, findings
from viewer.core.linked import links_of
from viewer.core.model import Comparison, Kind, Link, LinkCorrection, NoteAnchor, PointAnchor, Review, SideName, State
from viewer.core.review.placing import LINKED_BY_READER
from viewer.ui.chosen_pair import ChosenPair
from viewer.ui.comparison_controller import ComparisonController
from viewer.ui.review_words import (
    called_words,
    done_words,
    link_words,
    linked_words,
    note_words,
    state_words,
    undone_words,
)
from viewer.ui.translation import translate

PointsOf = Callable[[Comparison, SideName, int], Sequence[Finding]]
"""Gives the points to check that concern a sentence."""


class _Saying(QUndoCommand):
    """One thing said: the review before it and after it."""

    def __init__(self, say: Callable[[Review], None], before: Review, after: Review, text: str, about: object) -> None:
        super().__init__(text)
        self._say = say
        self._before, self._after = before, after
        self._about = about

    def redo(self) -> None:
        self._say(self._after)

    def undo(self) -> None:
        self._say(self._before)

    def id(self) -> int:
        return -1 if self._about is None else 1

    def mergeWith(self, other: QUndoCommand) -> bool:
        """Writing on at a note is one thing said."""
        if not isinstance(other, _Saying) or other._about is not self._about:
            return False
        self._after = other._after
        return True

    def swap(self) -> None:
        """Speak of the same when the articles have changed sides."""
        self._before, self._after = self._before.swapped(), self._after.swapped()


class ReviewController(QObject):
    """Changes the review of what is open, one thing at a time, each to be undone and done again."""

    said = Signal(str)
    """What has just been done, in words."""
    note_wanted = Signal(object)
    """The reader wants to write a note on this: a NoteAnchor."""

    def __init__(self, controller: ComparisonController, chosen: ChosenPair, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._controller = controller
        self.chosen = chosen
        """Which sentences are meant."""
        self.stack = QUndoStack(self)
        """What was said, and can be undone."""
        self.points_of: PointsOf = _points_of
        controller.swapping.connect(self._swap)

    @property
    def review(self) -> Review:
        """What the reader says."""
        return self._controller.reviewing.review

    @property
    def comparison(self) -> Comparison | None:
        """What it is said of; None before the articles are compared."""
        return self._controller.comparison

    @property
    def waits(self) -> bool:
        """Whether only a part of it has been found, so that nothing can be said of it yet."""
        return self._controller.partial is not None

    def begin(self, review: Review) -> None:
        """Start from this, with nothing to be undone."""
        self.stack.clear()
        self._controller.set_review(review)

    # Said of the chosen sentences

    @property
    def can_link(self) -> bool:
        """Whether the two chosen sentences can be linked: both tell the story, and they are not linked yet."""
        comparison, pair = self.comparison, self.chosen.pair
        if comparison is None or pair is None or self._link(pair) is not None:
            return False
        return comparison.left.sentences[pair[0]].reporting and comparison.right.sentences[pair[1]].reporting

    @property
    def parted_by_unlinking(self) -> tuple[int, int] | None:
        """The match that unlinking would part: of the two chosen sentences, or else the selected one's surest."""
        comparison, selected, pair = self.comparison, self.chosen.selected, self.chosen.pair
        if comparison is None or selected is None:
            return None
        if pair is not None and self._link(pair) is not None:
            return pair
        surest = max(links_of(comparison, *selected), key=lambda link: link.score, default=None)
        return None if surest is None else (surest.left, surest.right)

    @Slot()
    def link(self) -> None:
        """Say that the two chosen sentences belong together."""
        if self.can_link and self.chosen.pair is not None:
            self._say_linked(self.chosen.pair, linked=True)

    @Slot()
    def unlink(self) -> None:
        """Say that the two sentences of a match don't belong together."""
        pair = self.parted_by_unlinking
        if pair is not None:
            self._say_linked(pair, linked=False)

    def _say_linked(self, pair: tuple[int, int], *, linked: bool) -> None:
        assert self.comparison is not None
        match = Places(self.comparison).match(*pair)
        said = next((each for each in self.review.links if each.match == match), None)
        told = None if self._withdraws(said, pair, linked=linked) else linked
        self._push(self.review.with_link(match, told), link_words(linked))
        selected = self.chosen.selected
        other = match.left if selected is not None and selected[0] == "right" else match.right
        self.said.emit(linked_words(other.text, linked=linked))

    def _withdraws(self, said: LinkCorrection | None, pair: tuple[int, int], *, linked: bool) -> bool:
        """Whether taking back what was said before does it: the program then says the same as the reader."""
        if said is None or said.linked == linked:
            return False
        link = self._link(pair)
        return linked or (link is not None and link.reasons == (LINKED_BY_READER,))

    @Slot(object)
    def set_kind(self, kind: Kind) -> None:
        """Say what the selected sentence is."""
        comparison, selected = self.comparison, self.chosen.selected
        if comparison is None or selected is None:
            return
        side, number = selected
        sentence = comparison.side(side).sentences[number]
        if sentence.kind is not kind:
            anchor = Places(comparison).anchor(side, number)
            told = None if kind is sentence.found else kind
            self._push(self.review.with_kind(anchor, told), translate("Review", "change a kind"))
            self.said.emit(called_words(kind))

    @Slot()
    def confirm(self) -> None:
        """Confirm the points of the selected sentence; or uncheck them, if they all are."""
        self._toggle(State.CONFIRMED)

    @Slot()
    def dismiss(self) -> None:
        """Dismiss the points of the selected sentence; or uncheck them, if they all are."""
        self._toggle(State.DISMISSED)

    def _toggle(self, state: State) -> None:
        comparison, selected = self.comparison, self.chosen.selected
        if comparison is None or selected is None:
            return
        found = self.points_of(comparison, *selected)
        points = [each.anchor for each in found if each.rank is not Rank.FAINT] or [each.anchor for each in found]
        if not points:
            self.said.emit(translate("Review", "There is no point to check in this sentence."))
            return
        if all(self.review.state_of(each) is state for each in points):
            state = State.UNCHECKED
        self.set_state(points, state)

    @Slot(object, object)
    def set_state(self, points: Sequence[PointAnchor], state: State) -> None:
        """Say this of these points."""
        changed = [each for each in points if self.review.state_of(each) is not state]
        if changed:
            self._push(self.review.with_state(changed, state), state_words(state, len(changed)))
            self.said.emit(done_words(state, len(changed)))

    # Notes

    @Slot()
    def ask_for_note(self) -> None:
        """Let the reader write a note on the selected sentence."""
        comparison, selected = self.comparison, self.chosen.selected
        if comparison is not None and selected is not None:
            self.note_wanted.emit(Places(comparison).anchor(*selected))

    def write_note(self, about: NoteAnchor, text: str, session: object = None) -> None:
        """Note this; an empty text takes the note away. What is written in one session is undone at one go."""
        if self.review.note_on(about) != text.strip():
            self._push(self.review.with_note(about, text), note_words(text.strip()), session)

    # Done and undone

    @Slot()
    def undo(self) -> None:
        """Take back what was said last."""
        what = self.stack.undoText()
        self.stack.undo()
        self.said.emit(undone_words(what, again=False))

    @Slot()
    def redo(self) -> None:
        """Say again what was taken back last."""
        what = self.stack.redoText()
        self.stack.redo()
        self.said.emit(undone_words(what, again=True))

    def forget(self, review: Review) -> None:
        """Say only what this review says; can be undone."""
        self._push(review, translate("Review", "forget what has no place"))

    def _push(self, review: Review, text: str, about: object = None) -> None:
        self.stack.push(_Saying(self._controller.set_review, self.review, review, text, about))

    @Slot()
    def _swap(self) -> None:
        for number in range(self.stack.count()):
            command = self.stack.command(number)
            if isinstance(command, _Saying):
                command.swap()

    def _link(self, pair: tuple[int, int]) -> Link | None:
        """The link between two sentences."""
        links = self.comparison.links if self.comparison is not None else ()
        at = bisect_left(links, pair, key=_pair)
        return links[at] if at < len(links) and _pair(links[at]) == pair else None


def _pair(link: Link) -> tuple[int, int]:
    return link.left, link.right


def _points_of(comparison: Comparison, side: SideName, number: int) -> Sequence[Finding]:
    return [each for each in findings(comparison) if each.sentence(side) == number]
