"""What a user does with the window, as verbs, and what a user sees of it."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import (
    QAction,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QGuiApplication,
    QKeySequence,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QDockWidget, QLineEdit, QMenu, QWidget

from tests.ui.window_sight import LONG, WindowSight
from viewer.core.model import SideName
from viewer.ui.article_dialog import ArticleDialog


class WindowDriver(WindowSight):
    """Acts on one shown window."""

    # What a user does

    def chooses(self, *path: str) -> None:
        """Choose a menu's entry by what is written there: `chooses("File", "Open left…")`."""
        menu: QMenu | None = None
        action: QAction | None = None
        for step in path:
            entries = self.window.menuBar().actions() if menu is None else menu.actions()
            action = next(each for each in entries if each.text().replace("&", "") == step)
            assert action.isVisible(), step
            assert action.isEnabled(), step
            menu = action.menu()  # type: ignore[assignment]
            if menu is not None:
                menu.aboutToShow.emit()
        assert action is not None
        action.trigger()

    def presses(self, keys: str) -> None:
        """Press a key or several together, as a shortcut is written: "Ctrl+L"."""
        self.window.activateWindow()
        QTest.keySequence(QApplication.focusWidget() or self.window, QKeySequence(keys))
        self.reader.waits_for_rest()

    def clicks_button(self, text: str, within: QWidget | None = None) -> None:
        """Click the visible button with that text or accessible name, in that part of the window."""
        button = self._button(text, within)
        # A user sees a button where it is; one that has only just been made isn't there yet.
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    def clicks_sentence(self, side: SideName, words: str) -> None:
        """Click the sentence that holds these words."""
        pane = self.reader.pane(side)
        sentence = pane.column.content.sentence_at(pane.column.content.text.index(words))
        assert sentence is not None
        self.reader.clicks(side, sentence)

    def opens(self, left: Path, right: Path) -> None:
        """Open two articles and wait until they are compared."""
        self.drops("left", left, right)
        self.waits_until_compared()

    def chooses_in(self, title: str, label: str, value: str) -> None:
        """Choose from a list of a dialog, by its label, what starts so."""
        box = self.field(title, label)
        assert isinstance(box, QComboBox)
        entry = next(number for number in range(box.count()) if box.itemText(number).startswith(value))
        box.setCurrentIndex(entry)
        box.activated.emit(entry)
        self.reader.waits_for_rest()

    def types_in(self, title: str, label: str, value: str) -> None:
        """Type into a field of a dialog, by its label, instead of what is there."""
        box = self.field(title, label)
        line = box if isinstance(box, QLineEdit) else box.findChild(QLineEdit)
        assert isinstance(line, QLineEdit)
        line.setFocus()
        line.selectAll()
        QTest.keyClicks(line, value)
        QTest.keyClick(line, Qt.Key.Key_Return)
        self.reader.waits_for_rest()

    def says_of_article(self, label: str, value: str) -> None:
        """Type into a field of the card that tells where an article comes from, by its label."""
        line = self.imprint_field(label)
        line.setFocus()
        line.selectAll()
        QTest.keyClick(line, Qt.Key.Key_Delete)
        QTest.keyClicks(line, value)
        QTest.keyClick(line, Qt.Key.Key_Return)

    def picks(self, *files: Path) -> None:
        """Type the names of files into the dialog that is open, and confirm."""
        dialog = self.window.findChild(ArticleDialog)
        assert dialog is not None
        field = dialog.findChild(QLineEdit)
        assert field is not None
        dialog.activateWindow()
        field.setFocus()
        self.bot.waitUntil(field.hasFocus, timeout=LONG)  # else the dialog may write into it what it finds itself
        names = str(files[0]) if len(files) == 1 else " ".join(f'"{file}"' for file in files)
        field.setText(names)
        QTest.keyClick(field, Qt.Key.Key_Return)

    def drags(self, side: SideName, data: QMimeData) -> None:
        """Drag something over the window and hold it over that side."""
        place = self._place(side)
        target, point = self._deepest(place), self._point_in_deepest(place)
        buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        copy = Qt.DropAction.CopyAction
        self._dragged = data  # Qt keeps no reference of its own
        QApplication.sendEvent(target, QDragEnterEvent(point, copy, data, buttons, keys))
        QApplication.sendEvent(target, QDragMoveEvent(point, copy, data, buttons, keys))

    def drags_away(self) -> None:
        """Leave the window with what is being dragged."""
        QApplication.sendEvent(self.window, QDragLeaveEvent())

    def drops_data(self, side: SideName, data: QMimeData) -> None:
        """Drag something over that side and let it go."""
        self.drags(side, data)
        place = self._place(side)
        event = QDropEvent(
            QPointF(self._point_in_deepest(place)),
            Qt.DropAction.CopyAction,
            data,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
        QApplication.sendEvent(self._deepest(place), event)

    def drops(self, side: SideName, *files: Path) -> None:
        """Drop files on that side."""
        self.drops_data(side, files_as_data(files))

    def copies(self, text: str = "", markup: str = "", noted: Mapping[str, bytes] | None = None) -> None:
        """Copy in another program; `noted` is what else it puts on the clipboard, by format."""
        data = text_as_data(text, markup)
        for name, value in (noted or {}).items():
            data.setData(name, value)
        QGuiApplication.clipboard().setMimeData(data)

    def clicks_in_details(self, words: str) -> None:
        """Click these words in the details."""
        panel = self.window.reading.panels.details
        found = panel.document().find(words)
        found.setPosition((found.selectionStart() + found.selectionEnd()) // 2)
        QTest.mouseClick(panel.viewport(), Qt.MouseButton.LeftButton, pos=panel.cursorRect(found).center())
        self.reader.waits_for_rest()

    def scrolls(self, side: SideName, clicks: int) -> None:
        """Turn the wheel over that side."""
        self.reader.turns_wheel(side, clicks)

    def resizes(self, width: int, height: int) -> None:
        """Give the window another size."""
        self.window.resize(width, height)
        QApplication.processEvents()

    def drags_edge(self, panel: QDockWidget, up: int) -> None:
        """Drag the upper edge of a panel that stands below the articles so many pixels up."""
        host = self.window.reading.panels
        edge = panel.mapTo(host, QPoint(panel.width() // 2, -2))
        QTest.mousePress(host, Qt.MouseButton.LeftButton, pos=edge)
        for done in range(0, up + 1, 20):
            QTest.mouseMove(host, edge - QPoint(0, done))
            QTest.qWait(5)  # Qt moves the edge between two events
        QTest.mouseRelease(host, Qt.MouseButton.LeftButton, pos=edge - QPoint(0, up))

    def closes(self) -> None:
        """Close the window."""
        self.window.close()

    # What a user waits for

    def waits_until_compared(self) -> None:
        self.bot.waitUntil(self._is_compared, timeout=LONG)

    def waits_for_message(self, *words: str) -> None:
        """Until the message bar says something with all these words in it."""
        self.bot.waitUntil(lambda: all(word in self.message for word in words) and bool(self.message), timeout=LONG)

    def waits_for_text(self, side: SideName, words: str) -> None:
        """Until the text of that side holds these words."""
        self.bot.waitUntil(lambda: words in self.text(side), timeout=LONG)

    # How it is done

    def _is_compared(self) -> bool:
        done = not self.window.controller.busy and self.window.controller.comparison is not None
        return done and not self.window.reading.is_busy and not self.window.status_line.is_busy

    def _place(self, side: SideName) -> QPoint:
        """A point of the window in the middle of that side."""
        width, height = self.window.width(), self.window.height()
        return QPoint(width // 4 if side == "left" else 3 * width // 4, height // 2)

    def _deepest(self, place: QPoint) -> QWidget:
        return self.window.childAt(place) or self.window

    def _point_in_deepest(self, place: QPoint) -> QPoint:
        return self._deepest(place).mapFrom(self.window, place)


def files_as_data(files: Sequence[Path]) -> QMimeData:
    """Files as a file manager hands them over."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    return data


def text_as_data(text: str = "", markup: str = "") -> QMimeData:
    """Text as browsers and word processors hand it over."""
    data = QMimeData()
    if text:
        data.setText(text)
    if markup:
        data.setHtml(markup)
    return data
