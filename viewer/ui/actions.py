"""The window's actions and menus, made of the table in `commands.py`."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar

from viewer.ui.command import SEPARATOR, Command, Menu
from viewer.ui.commands import COMMANDS, MENUS, PALETTES, THEMES
from viewer.ui.translation import translate


class Actions:
    """One QAction a command, by the command's name, and the menus that hold them."""

    def __init__(self, owner: QObject) -> None:
        self._actions = {name: _make_action(command, owner) for name, command in COMMANDS.items()}
        self.menus: dict[str, QMenu] = {}
        for names in (THEMES, PALETTES):
            group = QActionGroup(owner)
            for name in names:
                group.addAction(self._actions[name])

    def __getitem__(self, name: str) -> QAction:
        return self._actions[name]

    def __iter__(self) -> Iterator[QAction]:
        return iter(self._actions.values())

    def fill(self, bar: QMenuBar) -> None:
        """Put the menus into the menu bar."""
        for menu in MENUS:
            self._fill(bar.addMenu(_said(menu.title)), menu.entries)

    def _fill(self, menu: QMenu, entries: Sequence[str | Menu]) -> None:
        menu.setToolTipsVisible(True)
        for entry in entries:
            if isinstance(entry, Menu):
                inner = menu.addMenu(_said(entry.title))
                self.menus[entry.name] = inner
                self._fill(inner, entry.entries)
            elif entry == SEPARATOR:
                menu.addSeparator()
            else:
                menu.addAction(self._actions[entry])


def _said(text: str) -> str:
    return translate("Commands", text)


def _make_action(command: Command, owner: QObject) -> QAction:
    text = _said(command.text)
    action = QAction(text, owner)
    action.setObjectName(command.name)
    action.setCheckable(command.checkable)
    action.setShortcuts([QKeySequence(key) for key in command.keys])
    action.setIconText(_plain(text))
    action.setToolTip(tip_words(action, _said(command.tip or command.text)))
    return action


def tip_words(action: QAction, text: str) -> str:
    """What the tooltip of an action's button says: this, and the keys."""
    keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    return " — ".join(filter(None, [_plain(text), keys]))


def _plain(text: str) -> str:
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&").removesuffix("…")
