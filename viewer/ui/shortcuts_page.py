"""The page of everything that can be done, menu by menu, with its keys; a field finds a command by its words."""

from collections.abc import Iterator
from typing import NamedTuple

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QFont, QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLineEdit,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from viewer.ui.actions import Actions
from viewer.ui.command import SEPARATOR, Menu
from viewer.ui.commands import MENUS
from viewer.ui.sizes import open_at
from viewer.ui.translation import QT_TRANSLATE_NOOP, translate

_Native = QKeySequence.SequenceFormat.NativeText

# fmt: off
TEXT_KEYS = (
    (QT_TRANSLATE_NOOP("Shortcuts", "Next sentence"), "Down", "J"),
    (QT_TRANSLATE_NOOP("Shortcuts", "Previous sentence"), "Up", "K"),
    (QT_TRANSLATE_NOOP("Shortcuts", "Go on reading at the counterpart"), "Return"),
    (QT_TRANSLATE_NOOP("Shortcuts", "Scroll by a page"), "PgDown", "PgUp"),
    (QT_TRANSLATE_NOOP("Shortcuts", "To the beginning or the end"), "Home", "End"),
    (QT_TRANSLATE_NOOP("Shortcuts", "Select the whole text"), "Ctrl+A"),
    (QT_TRANSLATE_NOOP("Shortcuts", "To the next part of the window"), "Tab"),
    (QT_TRANSLATE_NOOP("Shortcuts", "To the part before"), "Shift+Tab"),
)
"""What keys do in the text of an article, which are no commands of the window."""
TABLE_KEYS = (
    (QT_TRANSLATE_NOOP("Shortcuts", "Go to what the row is about"), "Up", "Down"),
    (QT_TRANSLATE_NOOP("Shortcuts", "Read on there, in the article"), "Return"),
    (QT_TRANSLATE_NOOP("Shortcuts", "Back to the article"), "Esc"),
    (QT_TRANSLATE_NOOP("Shortcuts", "Confirm the point"), "Space", "C"),
    (QT_TRANSLATE_NOOP("Shortcuts", "Dismiss the point"), "X", "Del"),
    (QT_TRANSLATE_NOOP("Shortcuts", "Call the point unchecked again"), "U"),
    (QT_TRANSLATE_NOOP("Shortcuts", "Write a note on the point"), "M"),
)
"""What keys do in the tables of the panels."""
# fmt: on


class Row(NamedTuple):
    """A line of the page."""

    words: str
    """What it does; or the name of a menu."""
    keys: str | None = None
    """Its keys, or the way to it by the menu; None: it is the name of a menu, and stands over its entries."""


def shortcut_rows(actions: Actions) -> Iterator[Row]:
    """Every command of the menus, menu by menu, then what keys do in a text and in a table."""
    for menu in MENUS:
        yield Row(_plain(menu.title))
        yield from _rows_of(menu, actions, (_plain(menu.title),))
    for place, table in (
        (translate("Shortcuts", "In the text of an article"), TEXT_KEYS),
        (translate("Shortcuts", "In the table of points"), TABLE_KEYS),
    ):
        yield Row(place)
        for words, *keys in table:
            named = [QKeySequence(key).toString(_Native) for key in keys]
            yield Row(translate("Shortcuts", words), translate("Shortcuts", " or ").join(named))


def _rows_of(menu: Menu, actions: Actions, way: tuple[str, ...]) -> Iterator[Row]:
    """The entries of a menu and of those in it; `way`: the names of the menus that lead there."""
    for entry in menu.entries:
        if isinstance(entry, Menu):
            yield from _rows_of(entry, actions, (*way, _plain(entry.title)))
        elif entry != SEPARATOR:
            keys = [key.toString(_Native) for key in actions[entry].shortcuts()]
            by_menu = translate("Shortcuts", "by the menu {menu}").format(menu=" > ".join(way))
            words = ": ".join((*way[1:], actions[entry].iconText()))
            yield Row(words, translate("Shortcuts", " or ").join(keys) or by_menu)


def _plain(title: str) -> str:
    return translate("Commands", title).replace("&", "")


class ShortcutsPage(QDialog):
    """A table of everything that can be done."""

    def __init__(self, actions: Actions, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self._rows = list(shortcut_rows(actions))
        self._field = QLineEdit(placeholderText=self.tr("Find a command or a key"))
        self._field.setClearButtonEnabled(True)
        self._field.setAccessibleName(self.tr("Find a command or a key"))
        self._field.textChanged.connect(self._show_fitting)
        self._table = self._make_table()
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        for widget in (self._field, self._table, buttons):
            column.addWidget(widget)
        open_at(self, 640, 620)

    def _make_table(self) -> QTableWidget:
        table = QTableWidget(len(self._rows), 2)
        table.setAccessibleName(self.tr("Keyboard shortcuts"))
        table.setHorizontalHeaderLabels([self.tr("What it does"), self.tr("Keys")])
        table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        table.setTabKeyNavigation(False)
        table.setShowGrid(False)
        table.verticalHeader().hide()
        bold = QFont(table.font())
        bold.setBold(True)
        for number, row in enumerate(self._rows):
            words = QTableWidgetItem(row.words)
            table.setItem(number, 0, words)
            if row.keys is None:
                words.setFont(bold)
                table.setSpan(number, 0, 1, 2)
            else:
                table.setItem(number, 1, QTableWidgetItem(row.keys))
        table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)  # nothing is cut at the side
        table.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        return table

    @Slot(str)
    def _show_fitting(self, words: str) -> None:
        wanted = words.casefold()
        for number, row in enumerate(self._rows):
            fits = row.keys is not None and wanted in f"{row.words} {row.keys}".casefold()
            self._table.setRowHidden(number, bool(wanted) and not fits)
