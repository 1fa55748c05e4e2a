"""How the article of one side is read, as menus: its encoding and its language, detected or chosen."""

from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu

from viewer.resources import languages
from viewer.ui.encodings import ENCODINGS
from viewer.ui.languages import language_name
from viewer.ui.translation import translate


class ChoiceMenu(QObject):
    """A menu of which one entry is checked; the first stands for what Storydiff finds by itself."""

    chosen = Signal(str)
    """What the reader has chosen, by its code; empty: what is found."""

    def __init__(self, menu: QMenu) -> None:
        super().__init__(menu)
        self._menu = menu
        self._group = QActionGroup(self)
        self._detected = self._offer(menu, "", "")
        menu.addSeparator()

    def offer(self, entries: Iterable[tuple[str, str]], group: str = "") -> None:
        """Add entries, code and text, in a menu of their own if they have a common name."""
        menu = self._menu.addMenu(group) if group else self._menu
        for code, text in entries:
            self._offer(menu, code, text)

    def _offer(self, menu: QMenu, code: str, text: str) -> QAction:
        action = menu.addAction(text)
        action.setCheckable(True)
        action.setData(code)
        action.triggered.connect(self._choose)
        self._group.addAction(action)
        return action

    def tell(self, chosen: str | None, found: str, *, enabled: bool) -> None:
        """Show which is chosen; `found` is what Storydiff has found, in words, empty where that isn't known."""
        self._menu.setEnabled(enabled)
        detected = translate("ChoiceMenu", "Detected")
        self._detected.setText(f"{detected} ({found})" if found and not chosen else detected)
        for action in self._group.actions():
            action.setChecked(action.data() == (chosen or ""))

    @Slot()
    def _choose(self) -> None:
        self.chosen.emit(self.sender().data())  # type: ignore[attr-defined]


def encoding_menu(menu: QMenu) -> ChoiceMenu:
    """Make a choice of encodings of the menu."""
    made = ChoiceMenu(menu)
    for script, members in ENCODINGS:
        made.offer(members, translate("Encodings", script))
    return made


def language_menu(menu: QMenu) -> ChoiceMenu:
    """Make a choice of languages of the menu."""
    made = ChoiceMenu(menu)
    made.offer(sorted(((code, language_name(code)) for code in languages()), key=lambda entry: entry[1]))
    return made
