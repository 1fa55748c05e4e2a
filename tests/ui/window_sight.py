"""What a user sees of the window."""

from PySide6.QtCore import QPoint
from PySide6.QtGui import (
    QColor,
    QFont,
    QKeySequence,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QMenu,
    QSpinBox,
    QTableView,
    QTableWidget,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.ui.comparison_view.reader import Reader
from viewer.core.model import Comparison, SideName
from viewer.ui.main_window import MainWindow
from viewer.ui.share_bar import ShareBar

LONG = 60_000
"""Milliseconds after which what a user waits for isn't coming any more."""


class WindowSight:
    """Looks at one shown window."""

    def __init__(self, qtbot: QtBot, window: MainWindow) -> None:
        self.bot = qtbot
        self.window = window
        self.reader = Reader(qtbot, window.reading.view)

    @property
    def comparison(self) -> Comparison:
        """What is shown."""
        assert self.window.controller.comparison is not None
        return self.window.controller.comparison

    @property
    def window_title(self) -> str:
        """As the desktop shows it: work that isn't saved has a star."""
        return self.window.windowTitle().replace("[*]", "*" if self.window.isWindowModified() else "")

    @property
    def message(self) -> str:
        return self.window.messages.bar.text

    @property
    def status(self) -> str:
        return self.window.status_line.text

    @property
    def details(self) -> str:
        panel = self.window.reading.panels.details
        return panel.toPlainText() if panel.isVisible() else ""

    @property
    def details_start_at_the_top(self) -> bool:
        """Whether the first line of the details is in sight, once the window has settled."""
        QTest.qWait(50)
        return self.window.reading.panels.details.verticalScrollBar().value() == 0

    def letters_of_menus(self) -> dict[str, list[str]]:
        """The letters that choose a menu's entries, by the menu's name. Menus that list what could be chosen (recent
        pairs, languages …) have none."""
        bar = self.window.menuBar()
        menus = {"": bar.actions()} | {each.title(): each.actions() for each in bar.findChildren(QMenu)}
        return {
            name: [QKeySequence.mnemonic(each.text()).toString() for each in actions if each.text()]
            for name, actions in menus.items()
            if not name or any(each.objectName() for each in actions)
        }

    def entries(self, *path: str) -> dict[str, bool]:
        """What a menu offers, and whether each is checked; several menus deep: `entries("View", "Theme")`."""
        actions = self.window.menuBar().actions()
        for step in path:
            menu = next(each for each in actions if each.text().replace("&", "") == step).menu()
            assert isinstance(menu, QMenu)
            assert menu.isEnabled(), step
            menu.aboutToShow.emit()
            actions = menu.actions()
        return {each.text().replace("&", ""): each.isChecked() for each in actions if each.text()}

    @property
    def details_width(self) -> tuple[int, int]:
        """How wide the text of the details is, and how wide the panel is that holds it."""
        panel = self.window.reading.panels.details
        return round(panel.document().size().width()), panel.width()

    @property
    def start_page_is_shown(self) -> bool:
        return self.window.opening.isVisible()

    @property
    def visible_texts(self) -> list[str]:
        """What is written on visible buttons."""
        return [each.text().replace("&", "") for each in self._buttons()]

    @property
    def visible_names(self) -> list[str]:
        """What visible buttons are called for who can't see them."""
        return [each.accessibleName() for each in self._buttons()]

    def text(self, side: SideName) -> str:
        """The article's text that is shown on that side; empty while there is none."""
        pane = self.reader.pane(side)
        return pane.column.content.text if pane.isVisible() else ""

    def title(self, side: SideName) -> str:
        return self.window.reading.heads[side].title

    def source(self, side: SideName) -> str:
        return self.window.reading.heads[side].source

    def shares(self, side: SideName) -> str:
        return self.window.reading.heads[side].caption

    def language(self, side: SideName) -> str:
        """The language that side was compared in, as exports tell it."""
        return self.comparison.side(side).language

    def bar_colours(self, side: SideName) -> set[str]:
        """The colours of the bar over that side, along its upper edge."""
        bar = self.window.reading.heads[side].findChild(ShareBar)
        assert bar is not None
        image = bar.grab().toImage()
        return {QColor(image.pixelColor(x, 2)).name() for x in range(image.width())}

    def asks_for(self, side: SideName) -> bool:
        """Whether that side asks for an article."""
        return self.window.reading.asking.zones[side].isVisible()

    def colours_of(self, side: SideName, words: str) -> set[str]:
        """The colours around the first letters of these words."""
        pane = self.reader.pane(side)
        point = self.reader.point_of(side, pane.column.content.text.index(words))
        image = pane.viewport().grab().toImage()
        around = [point + QPoint(dx, dy) for dx in range(8) for dy in range(-8, 9)]
        return {QColor(image.pixelColor(each)).name() for each in around if image.rect().contains(each)}

    def upper_edge_of(self, side: SideName) -> set[str]:
        """The colours along the upper edge of that side's text."""
        image = self.reader.pane(side).viewport().grab().toImage()
        return {QColor(image.pixelColor(x, 1)).name() for x in range(image.width())}

    @property
    def type_face(self) -> QFont:
        """What the articles are set in."""
        return self.reader.pane("left").column.typography.font

    def line_width(self, side: SideName) -> int:
        """The pixels that a line of that side's text may take."""
        return self.reader.pane(side).column.typography.width

    def share_rule(self, side: SideName) -> str:
        """What the head of that side tells of its shares to who asks, with the rule they follow."""
        return self.window.reading.heads[side].accessibleDescription()

    @property
    def details_type_size(self) -> float:
        """The size of the details' letters, in points, once they have followed the articles'."""
        QApplication.processEvents()
        return self.window.reading.panels.details.document().defaultFont().pointSizeF()

    @property
    def row_height(self) -> int:
        """How high a row of the tables of points is, in pixels."""
        table = self.window.reading.panels.points.findChild(QTableView)
        assert table is not None
        return table.verticalHeader().defaultSectionSize()

    @property
    def type_size(self) -> float:
        """The size of the articles' letters, in points."""
        return self.window.reading.view.font_size()

    def page_colour(self) -> str:
        """The colour of the window's ground."""
        return self.window.grab().toImage().pixelColor(self.window.width() - 30, 60).name()

    def dialog_text(self, title: str) -> str:
        """All that is written in a dialog, on labels and on buttons."""
        dialog = self._dialog(title)
        written: list[QLabel | QAbstractButton] = [*dialog.findChildren(QLabel), *dialog.findChildren(QAbstractButton)]
        return "\n".join(each.text() for each in written)

    def field(self, title: str, label: str) -> QWidget:
        """What the label of a dialog belongs to."""
        labels = self._dialog(title).findChildren(QLabel)
        found = next(each for each in labels if each.text().replace("&", "").rstrip(":") == label)
        return found.buddy()

    def imprint_field(self, label: str) -> QLineEdit:
        """The field of the card that tells where an article comes from, by its label."""
        card = self.window.imprints.editor
        assert card.isVisible()
        found = next(each for each in card.findChildren(QLabel) if each.text().replace("&", "").rstrip(":") == label)
        field = found.buddy()
        assert isinstance(field, QLineEdit)
        return field

    @property
    def card(self) -> str:
        """All that is written in the labels of the card that tells where an article comes from; empty while closed."""
        card = self.window.imprints.editor
        said = [each.text() for each in card.findChildren(QLabel) if each.isVisible()]
        return "\n".join(said) if card.isVisible() else ""

    def buttons_of(self, side: SideName) -> list[str]:
        """What is written on the buttons of that side's head."""
        head = self.window.reading.heads[side]
        return [each.text() for each in head.findChildren(QAbstractButton) if each.isVisible()]

    def chosen_in(self, title: str, label: str) -> str:
        """What a list or a number of a dialog shows, by its label."""
        box = self.field(title, label)
        if isinstance(box, QComboBox):
            return box.currentText()
        assert isinstance(box, QSpinBox)
        return box.text()

    def table_rows(self, title: str) -> list[tuple[str, str]]:
        """The rows of a dialog's table of two columns."""
        table = self._dialog(title).findChild(QTableWidget)
        assert table is not None
        cells = [[table.item(row, column) for column in (0, 1)] for row in range(table.rowCount())]
        return [(first.text(), second.text()) for first, second in cells if first and second]

    def worker_process(self) -> int:
        """The number of the process that reads and compares, as a system monitor shows it."""
        self.bot.waitUntil(lambda: self.window.controller.process_id is not None, timeout=LONG)
        assert self.window.controller.process_id is not None
        return self.window.controller.process_id

    def tip_of(self, button: str) -> str:
        """What the tooltip of a visible button says."""
        return self._button(button).toolTip()

    # How it is found

    def _dialog(self, title: str) -> QDialog:
        return next(each for each in self.window.findChildren(QDialog) if each.windowTitle() == title)

    def _buttons(self, within: QWidget | None = None) -> list[QAbstractButton]:
        buttons = (within or self.window).findChildren(QAbstractButton)
        return [each for each in buttons if not each.visibleRegion().isEmpty()]

    def _button(self, text: str, within: QWidget | None = None) -> QAbstractButton:
        names = ((each, {each.text().replace("&", ""), each.accessibleName()}) for each in self._buttons(within))
        return next(each for each, known in names if text in known)
