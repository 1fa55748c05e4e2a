"""What a user does with the table of a panel, as verbs, and what a user sees of it."""

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QToolTip

from tests.ui.window_driver import WindowDriver
from tests.ui.window_sight import LONG
from viewer.core.model import SideName
from viewer.ui.panels.table_panel import TablePanel


class TableUser:
    """Acts on one panel of a shown window."""

    def __init__(self, user: WindowDriver, name: str) -> None:
        self.user = user
        self.panel = user.window.reading.panels[name]
        content = self.panel.content
        assert isinstance(content, TablePanel)
        self.content = content
        self.table = content.table

    # What a user does

    def opens(self, keys: str) -> None:
        """Open the panel by its key, and wait for its rows."""
        self.user.presses(keys)
        self.waits_for_rows()

    def waits_for_rows(self) -> None:
        self.user.bot.waitUntil(lambda: not self.content.is_busy, timeout=LONG)

    def presses(self, keys: str) -> None:
        """Press keys where the keyboard is, one after the other: "Down", "Ctrl+A", "X"."""
        for key in keys.split():
            focus = QApplication.focusWidget()
            assert focus is not None
            QTest.keySequence(focus, QKeySequence(key))
            self.user.reader.waits_for_rest()
        self.waits_for_rows()

    def clicks(self, row: int, column: int = 1, button: Qt.MouseButton = Qt.MouseButton.LeftButton) -> None:
        """Click a cell."""
        QTest.mouseClick(self.table.viewport(), button, pos=self._centre(row, column))
        self.user.reader.waits_for_rest()

    def double_clicks(self, row: int) -> None:
        QTest.mouseDClick(self.table.viewport(), Qt.MouseButton.LeftButton, pos=self._centre(row, 1))
        self.user.reader.waits_for_rest()

    def clicks_head(self, title: str) -> None:
        """Click the head of the column with that title."""
        head = self.table.horizontalHeader()
        column = self.titles.index(title)
        place = QPoint(head.sectionViewportPosition(column) + head.sectionSize(column) // 2, head.height() // 2)
        QTest.mouseClick(head.viewport(), Qt.MouseButton.LeftButton, pos=place)
        self.waits_for_rows()

    def types_filter(self, words: str) -> None:
        """Type words to look for."""
        field = self.content.filters.findChild(QLineEdit)
        assert field is not None
        QTest.mouseClick(field, Qt.MouseButton.LeftButton)
        field.selectAll()
        QTest.keyClick(field, Qt.Key.Key_Delete)
        QTest.keyClicks(field, words)
        self.waits_for_rows()

    def picks(self, number: int, beginning: str) -> None:
        """Choose the entry that begins so from the list of that number."""
        box = self._box(number)
        box.setCurrentIndex(next(at for at in range(box.count()) if box.itemText(at).startswith(beginning)))
        self.waits_for_rows()

    def chooses_from_context_menu(self, text: str) -> None:
        """Choose an entry of the menu that a click of the right button brings. No popup can be shown offscreen."""
        entries = zip(self.table.actions(), self.context_menu, strict=True)
        next(action for action, (words, _) in entries if words == text).trigger()

    # What a user sees

    @property
    def context_menu(self) -> list[list[str]]:
        """The entries of the menu that a click of the right button brings, each with its key."""
        assert self.table.contextMenuPolicy() is Qt.ContextMenuPolicy.ActionsContextMenu
        return [action.text().replace("&", "").split("\t") for action in self.table.actions()]

    @property
    def title(self) -> str:
        self.waits_for_rows()
        return self.panel.title.words

    @property
    def tab(self) -> str:
        return self.panel.windowTitle()

    @property
    def titles(self) -> list[str]:
        model = self.table.model()
        return [model.headerData(at, Qt.Orientation.Horizontal) for at in range(model.columnCount())]

    @property
    def rows(self) -> list[tuple[str, ...]]:
        """What stands in the rows that the table holds, once all are there."""
        self.waits_for_rows()
        model = self.table.model()
        columns = range(model.columnCount())
        return [tuple(model.index(row, at).data() for at in columns) for row in range(model.rowCount())]

    def column(self, title: str) -> list[str]:
        at = self.titles.index(title)
        return [row[at] for row in self.rows]

    @property
    def current(self) -> tuple[str, ...]:
        return self.rows[self.table.currentIndex().row()]

    @property
    def notice(self) -> str:
        """What is said where there are no rows."""
        self.waits_for_rows()
        page = self.content.empty_page
        assert page.is_whole or not page.isVisible()
        return page.words if page.isVisible() else ""

    @property
    def has_keyboard(self) -> bool:
        return self.table.hasFocus()

    def offers(self, number: int) -> list[str]:
        """What can be chosen from the list of that number."""
        box = self._box(number)
        return [box.itemText(at) for at in range(box.count())]

    def picked(self, number: int) -> str:
        """What is chosen from the list of that number."""
        return self._box(number).currentText()

    def framed_words(self, side: SideName) -> str:
        """The words that are framed in an article."""
        pane = self.user.reader.pane(side)
        return "" if pane.lights.words is None else pane.lights.words.of(pane.column.content.text)

    def framed_words_are_in_sight(self, side: SideName) -> bool:
        """Whether the first framed words of an article are where the reader sees them; also if there are none."""
        pane = self.user.reader.pane(side)
        words = pane.lights.words
        return words is None or pane.viewport().rect().contains(self.user.reader.point_of(side, words.start))

    def is_in_sight(self, side: SideName, words: str) -> bool:
        """Whether words of an article are where the reader sees them."""
        pane = self.user.reader.pane(side)
        point = self.user.reader.point_of(side, pane.column.content.text.index(words))
        return pane.viewport().rect().contains(point)

    def tip(self, row: int, column: int) -> str:
        """What the tooltip over a cell says; empty for none."""
        QToolTip.hideText()
        self.user.bot.waitUntil(lambda: not QToolTip.isVisible())
        place = self._centre(row, column)
        viewport = self.table.viewport()
        QApplication.sendEvent(viewport, QHelpEvent(QEvent.Type.ToolTip, place, viewport.mapToGlobal(place)))
        return QToolTip.text() if QToolTip.isVisible() else ""

    def _box(self, number: int) -> QComboBox:
        return self.content.filters.findChildren(QComboBox)[number]

    def _centre(self, row: int, column: int) -> QPoint:
        return self.table.visualRect(self.table.model().index(row, column)).center()
