"""A menu of which one entry is chosen: `ChoiceMenu`; `encoding_menu` and `language_menu` make one."""

from collections.abc import Callable, Sequence
from operator import itemgetter

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu

from viewer.resources import languages
from viewer.ui.encodings import ENCODINGS
from viewer.ui.languages import language_name
from viewer.ui.translation import translate

Group = tuple[str, Sequence[tuple[str, str]]]
"""The name of a submenu, empty for the menu itself, and its entries, each a code and a text."""


class ChoiceMenu(QObject):
    """The first entry stands for what Storydiff finds by itself. Filled when it is first opened: few ever are."""

    chosen = Signal(str)
    """What the reader has chosen, by its code; empty: what is found."""

    def __init__(self, menu: QMenu, offered: Callable[[], Sequence[Group]]) -> None:
        super().__init__(menu)
        self._menu = menu
        self._offered = offered
        self._group = QActionGroup(self)
        self._detected: QAction | None = None
        self._chosen, self._found = "", ""
        menu.aboutToShow.connect(self._fill)

    def tell(self, chosen: str | None, found: str, *, enabled: bool) -> None:
        """Show which is chosen; `found` is what Storydiff has found, in words, empty where that isn't known."""
        self._menu.setEnabled(enabled)
        self._chosen, self._found = chosen or "", found
        self._show()

    @Slot()
    def _fill(self) -> None:
        if self._detected is not None:
            return
        self._detected = self._offer(self._menu, "", "")
        self._menu.addSeparator()
        for name, entries in self._offered():
            menu = self._menu.addMenu(name) if name else self._menu
            for code, text in entries:
                self._offer(menu, code, text)
        self._show()

    def _offer(self, menu: QMenu, code: str, text: str) -> QAction:
        action = menu.addAction(text)
        action.setCheckable(True)
        action.setData(code)
        action.triggered.connect(self._choose)
        self._group.addAction(action)
        return action

    def _show(self) -> None:
        if self._detected is None:
            return
        detected = translate("ChoiceMenu", "Detected")
        named = self._found and not self._chosen
        self._detected.setText(f"{detected} ({self._found})" if named else detected)
        for action in self._group.actions():
            action.setChecked(action.data() == self._chosen)

    @Slot()
    def _choose(self) -> None:
        self.chosen.emit(self.sender().data())  # type: ignore[attr-defined]


def encoding_menu(menu: QMenu) -> ChoiceMenu:
    """Make a choice of encodings of the menu."""
    return ChoiceMenu(menu, _encodings)


def language_menu(menu: QMenu) -> ChoiceMenu:
    """Make a choice of languages of the menu."""
    return ChoiceMenu(menu, _languages)


def _encodings() -> list[Group]:
    return [(translate("Encodings", script), members) for script, members in ENCODINGS]


def _languages() -> list[Group]:
    """All that there are tables for, by name."""
    return [("", sorted(((code, language_name(code)) for code in languages()), key=itemgetter(1)))]
