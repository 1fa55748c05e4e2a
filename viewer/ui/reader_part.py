"""Everything of the window that is about what the reader says: made and wired here, so that the window need not."""

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

from viewer.core.anchors import Places
from viewer.core.linked import links_of
from viewer.core.model import Anchor, Comparison, NoteAnchor, SideName
from viewer.core.review.forgetting import without
from viewer.session.keeping import Unsaved
from viewer.session.values import ENDING
from viewer.ui.actions import Actions
from viewer.ui.chosen_pair import ChosenPair
from viewer.ui.comparison_controller import ComparisonController
from viewer.ui.head_words import window_title
from viewer.ui.note_editor import NoteChoice
from viewer.ui.reading_area import ReadingArea
from viewer.ui.review_commands import ReviewCommands
from viewer.ui.review_controller import ReviewController
from viewer.ui.review_words import about_words
from viewer.ui.session_commands import SessionCommands
from viewer.ui.session_keeper import SessionKeeper
from viewer.ui.trouble import without_a_place


class ReaderPart(QObject):
    """Corrections, states, notes and sessions of one window."""

    said = Signal(object)
    """A Trouble: something that the reader should know."""
    unsaid = Signal(object)
    """A Trouble that is none any more."""
    whispered = Signal(str)
    """What has just been done, in words."""

    def __init__(
        self,
        actions: Actions,
        controller: ComparisonController,
        reading: ReadingArea,
        unsaved: Path,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._actions, self._controller, self._reading, self._window = actions, controller, reading, window
        chosen = ChosenPair(reading.view, self)
        self.review = ReviewController(controller, chosen, self)
        """Says things, and takes them back."""
        self.commands = ReviewCommands(actions, self.review, reading.view, self)
        self.keeper = SessionKeeper(controller, self.review, Unsaved(unsaved), self)
        """Knows what of it is saved."""
        self.sessions = SessionCommands(actions, self.keeper, controller, window)
        self._lost = 0
        self._later = QTimer(self, singleShot=True, interval=0)  # one correction changes several things
        self._connect()
        self._tell_lost()
        self._entitle()

    def _connect(self) -> None:
        self._controller.compared.connect(self._take_compared)
        self._controller.reviewed.connect(self._take_reviewed)
        self._reading.view.comparison_shown.connect(self.commands.refresh)
        self._reading.panels.notes.written.connect(self.review.write_note)
        self._reading.panels.points.state_wanted.connect(self.review.set_state)
        self._reading.panels.points.note_wanted.connect(self._open_note)
        self.review.points_of = self._reading.panels.points_of
        self._reading.view.sentence_selected.connect(self._follow_with_note)
        self.review.note_wanted.connect(self._open_note)
        self.review.said.connect(self.whispered)
        self.sessions.said.connect(self.said)
        self.sessions.unsaid.connect(self.unsaid)
        self.keeper.whispered.connect(self.whispered)
        self.keeper.changed.connect(self._later.start)
        self._later.timeout.connect(self._controller.changed)
        self._actions["show_lost"].triggered.connect(self._show_lost)
        self._controller.changed.connect(self._entitle)
        self._actions["projector"].toggled.connect(self._entitle)

    def close(self) -> None:
        """Keep what was not saved."""
        self._reading.panels.notes.commit()
        self.keeper.close()
        self.review.stack.blockSignals(True)  # it speaks while it is being destroyed, when others have gone already

    def open_session(self, path: Path) -> None:
        """Open the session in that file; what is open now is kept."""
        self.keeper.open(path)

    def takes(self, files: Iterable[object]) -> bool:
        """Open the session that is among some files, if there is one; then it alone is opened."""
        sessions = [each for each in files if isinstance(each, Path) and each.suffix.lower() == ENDING]
        if sessions:
            self.open_session(sessions[0])
        return bool(sessions)

    # Shown

    @Slot()
    def _entitle(self) -> None:
        """Call the window by its session, or by the articles; mark what is not saved."""
        named = not self._actions["projector"].isChecked()
        path = self.keeper.path if named else None
        title = f"{path.name} — Storydiff" if path else window_title(self._controller.articles, named=named)
        opened = title.removesuffix("Storydiff").removesuffix(" — ")
        marked = f"{opened}[*] — Storydiff" if opened else "Storydiff[*]"
        self._window.setWindowTitle(marked)
        self._window.setWindowModified(self.keeper.modified)

    @Slot(int, object)
    def _take_compared(self, _job: int, comparison: Comparison) -> None:
        self._tell_lost()
        QTimer.singleShot(0, self._look_ahead)

    @Slot()
    def _look_ahead(self) -> None:
        """Know the sentences by their text before the reader's first correction, which then need not wait for it."""
        if self._controller.comparison is not None:
            Places(self._controller.comparison)

    @Slot(object)
    def _take_reviewed(self, comparison: Comparison) -> None:
        self._reading.show_reviewed(comparison)
        self._tell_lost()
        self.commands.refresh()
        self._later.start()

    def _tell_lost(self) -> None:
        """Say it once when something loses its place."""
        lost = len(self._controller.reviewing.lost)
        self._actions["show_lost"].setEnabled(lost > 0)
        if lost > self._lost:
            self.said.emit(without_a_place(lost))
        self._lost = lost

    @Slot()
    def _show_lost(self) -> None:
        from viewer.ui.lost_page import LostPage

        page = LostPage(self._controller.reviewing.lost, self._window)
        page.forgotten.connect(self._forget_lost)
        page.show()

    @Slot()
    def _forget_lost(self) -> None:
        self.review.forget(without(self.review.review, self._controller.reviewing.lost))

    # Notes

    @Slot(object)
    def _open_note(self, about: NoteAnchor) -> None:
        choices = self._choices(about)
        self._reading.panels.open_note(choices)

    @Slot(str, int)
    def _follow_with_note(self, side: str, number: int) -> None:
        """An open note is about what is selected; with nothing selected, it closes."""
        if not self._reading.panels.notes.is_open:
            return
        if number < 0:
            self._reading.panels.notes.leave()
        elif self.review.comparison is not None:
            name: SideName = "left" if side == "left" else "right"
            choices = self._choices(Places(self.review.comparison).anchor(name, number))
            self._reading.panels.notes.edit(choices, focus=False)

    def _choices(self, about: NoteAnchor) -> list[NoteChoice]:
        """What the note may be about: this and, of a sentence, its matches."""
        comparison = self.review.comparison
        abouts: list[NoteAnchor] = [about]
        if comparison is not None and isinstance(about, Anchor):
            places = Places(comparison)
            number = places.of(about)
            own = () if number is None else links_of(comparison, about.side, number)
            abouts += [places.match(each.left, each.right) for each in own]
        note_on = self.review.review.note_on
        return [NoteChoice(about_words(each), each, note_on(each)) for each in abouts]
