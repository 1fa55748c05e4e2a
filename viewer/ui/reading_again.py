"""Reading an article once more: with another encoding or language, or because its file has changed: `ReadingAgain`."""

from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from viewer.core.model import SIDES, SideName
from viewer.ui.actions import Actions
from viewer.ui.choice_menu import encoding_menu, language_menu
from viewer.ui.comparison_controller import ComparisonController
from viewer.ui.encodings import called, listed
from viewer.ui.file_watch import FileState, FileWatch
from viewer.ui.languages import language_name
from viewer.ui.trouble import Trouble, changed_on_disk, gone_from_disk


class ReadingAgain(QObject):
    """Ties the menus of each side, and what happens to its file, to the controller."""

    said = Signal(object)
    """A Trouble to tell the reader of."""
    unsaid = Signal(object)
    """A Trouble that is none any more."""

    def __init__(self, actions: Actions, controller: ComparisonController, parent: QObject) -> None:
        super().__init__(parent)
        self._actions = actions
        self._controller = controller
        self._last: Trouble | None = None
        self.watch = FileWatch(self)
        self.watch.told.connect(self._tell)
        self._encodings = {side: encoding_menu(actions.menus[f"encoding_{side}"]) for side in SIDES}
        self._languages = {side: language_menu(actions.menus[f"language_{side}"]) for side in SIDES}
        for side in SIDES:
            self._encodings[side].chosen.connect(partial(self._take_encoding, side))
            self._languages[side].chosen.connect(partial(self._take_language, side))
            actions[f"reload_{side}"].triggered.connect(partial(self._reload, side))
        actions["reload"].triggered.connect(self._reload_all)
        controller.changed.connect(self._show_state)
        self._show_state()

    def _take_encoding(self, side: SideName, encoding: str) -> None:
        self._controller.take_encoding(side, encoding or None)

    def _take_language(self, side: SideName, language: str) -> None:
        self._controller.take_language(side, language or None)

    def _reload(self, side: SideName, _checked: bool = False) -> None:
        self._forget()
        self._controller.read_again(side)

    @Slot()
    def _reload_all(self) -> None:
        for side in SIDES:
            self._reload(side)

    @Slot()
    def _show_state(self) -> None:
        """Show what is open in the menus, and watch the files it came from."""
        controller = self._controller
        for side in SIDES:
            how, article = controller.how_read[side], controller.articles[side]
            file = how.file
            self._actions[f"reload_{side}"].setEnabled(file is not None)
            self.watch.watch(side, file, article.sha256 if article else "")
            self._encodings[side].tell(
                how.encoding and listed(how.encoding),
                called(article.encoding) if article else "",
                enabled=how.has_encoding,
            )
            found = controller.comparison.side(side).language if controller.comparison else ""
            self._languages[side].tell(how.language, language_name(found) if found else "", enabled=article is not None)
        if self._last is not None and self._last != self._trouble():
            self._forget()  # what was told is no longer so: the file has been read anew, or closed
        self._actions["reload"].setEnabled(any(self._actions[f"reload_{side}"].isEnabled() for side in SIDES))

    @Slot(str, object)
    def _tell(self, _side: SideName, _state: FileState) -> None:
        """Ask whether to reload what has changed; never do it unasked."""
        self._forget()
        self._last = self._trouble()
        if self._last is not None:
            self.said.emit(self._last)

    def _trouble(self) -> Trouble | None:
        """What there is to tell of the files now."""
        names = {side: how.file.name for side, how in self._controller.how_read.items() if how.file}
        states = {side: self.watch.state(side) for side in names}
        changed = [side for side in names if states[side] is FileState.CHANGED]
        gone = [side for side in names if states[side] is FileState.GONE]
        if changed:
            return changed_on_disk([names[side] for side in changed], changed)
        return gone_from_disk([names[side] for side in gone]) if gone else None

    def _forget(self) -> None:
        if self._last is not None:
            self.unsaid.emit(self._last)
        self._last = None
