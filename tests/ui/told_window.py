"""The real program, which also tells where on the screen something is: `python -m tests.ui.told_window [FILE …]`.

A line of JSON on its standard input asks: a list of words, the first of which says of what kind of thing. Its answer is
a line of JSON: the place to click at, what is asked for, or null while there is no such thing.
"""

import json
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtCore import QPoint, QRect, QSocketNotifier
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDockWidget,
    QFileDialog,
    QListView,
    QMenu,
    QTabBar,
    QTreeView,
    QWidget,
)

from viewer.arguments import Options
from viewer.core.model import SideName, Span
from viewer.kept import default_folder, unsaved_folder
from viewer.ui.application import make_application
from viewer.ui.article_dialog import ArticleDialog
from viewer.ui.main_window import MainWindow
from viewer.ui.panels.table_panel import TablePanel
from viewer.ui.session_dialog import SessionDialog
from viewer.ui.sharing.save_dialog import SaveDialog
from viewer.ui.start import take_options

Widget = TypeVar("Widget", bound=QWidget)


class Told:
    """Finds things of one window by what a user sees of them."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window

    def answer(self, kind: str, *words: str) -> Any:
        """What the line asks for."""
        asked: dict[str, Callable[..., Any]] = {
            "button": self.button,
            "menu": self.menu,
            "entry": self.entry,
            "words": self.words,
            "tab": self.tab,
            "cell": self.cell,
            "file": self.file,
            "title": self.title,
            "edge": self.edge,
            "status": self.status,
            "details": self.details,
            "text": self.text,
            "top": self.top,
            "floating": self.floating,
        }
        return asked[kind](*words)

    # Places

    def button(self, words: str) -> Any:
        """A button that says this, or is called so."""
        for each in _seen(QAbstractButton):
            if words in {each.text().replace("&", ""), each.accessibleName()} and each.isEnabled():
                return _middle(each, each.rect())
        return None

    def menu(self, words: str) -> Any:
        """A menu of the menu bar."""
        return _entry(self._window.menuBar(), words)

    def entry(self, words: str) -> Any:
        """An entry of a menu that is open, by how it begins."""
        for menu in _seen(QMenu):
            place = _entry(menu, words)
            if place is not None:
                return place
        return None

    def words(self, side: SideName, words: str) -> Any:
        """The first of some words of an article."""
        pane = self._window.reading.view.pane(side)
        at = pane.column.content.text.find(words)
        if at < 0 or not pane.isVisible() or pane.is_gliding:
            return None
        block = pane.column.content.block_at(at)
        box = pane.column.laid_out(block).boxes(Span(at, at + 1))[0].toRect()
        box.translate(pane.frame.left, pane.column.first_line_y(block) - pane.page_y)
        return _middle(pane.viewport(), box) if pane.viewport().rect().contains(box) else None

    def tab(self, words: str) -> Any:
        """The tab of a panel, by how it begins."""
        for bar in _seen(QTabBar):
            for number in range(bar.count()):
                if bar.tabText(number).startswith(words):
                    return _middle(bar, bar.tabRect(number))
        return None

    def cell(self, panel: str, words: str) -> Any:
        """A cell of a panel's table that holds these words."""
        content = self._window.reading.panels[panel].content
        if not isinstance(content, TablePanel) or not content.table.isVisible():
            return None
        model = content.table.model()
        cells = (model.index(row, at) for row in range(model.rowCount()) for at in range(model.columnCount()))
        found = next((each for each in cells if words in str(each.data())), None)
        return None if found is None else _middle(content.table.viewport(), content.table.visualRect(found))

    def title(self, panel: str) -> Any:
        """The line on top of a panel, where it can be dragged."""
        line = self._window.reading.panels[panel].title
        place = line.mapToGlobal(QPoint(4, line.height() // 2))
        return [place.x(), place.y()] if line.isVisible() else None

    def file(self, name: str) -> Any:
        """A file, a folder or a place that a dialog lists."""
        for view in [*_seen(QTreeView), *_seen(QListView)]:
            model, root = view.model(), view.rootIndex()
            for index in (model.index(row, 0, root) for row in range(model.rowCount(root))):
                if index.data() == name and isinstance(view.window(), QFileDialog):
                    return _middle(view.viewport(), view.visualRect(index) & view.viewport().rect())
        return None

    def edge(self) -> Any:
        """The right lower corner of the window."""
        corner = self._window.mapToGlobal(self._window.rect().bottomRight())
        return [corner.x(), corner.y()]

    # What is seen

    def status(self) -> str:
        """What the status line says."""
        return self._window.status_line.text

    def details(self) -> str:
        """What the details say."""
        return self._window.reading.panels.details.toPlainText()

    def text(self, side: SideName) -> str:
        """The article on that side."""
        return self._window.reading.view.pane(side).column.content.text

    def top(self, side: SideName) -> int | None:
        """The first sentence in sight on that side."""
        return next(iter(self._window.reading.view.pane(side).visible_sentences()), None)

    def floating(self, panel: str) -> bool:
        """Whether a panel is detached."""
        return self._window.reading.panels[panel].isFloating()


def _seen(kind: type[Widget]) -> Iterator[Widget]:
    """The visible widgets of a kind, those of menus and dialogs first."""
    windows = sorted(QApplication.topLevelWidgets(), key=lambda each: isinstance(each, MainWindow | QDockWidget))
    for window in windows:
        for each in [window, *window.findChildren(kind)]:
            if isinstance(each, kind) and not each.visibleRegion().isEmpty():
                yield each


def _entry(bar: QWidget, words: str) -> Any:
    for action in bar.actions():
        if action.isVisible() and action.isEnabled() and action.text().replace("&", "").startswith(words):
            return _middle(bar, bar.actionGeometry(action))  # type: ignore[attr-defined]
    return None


def _middle(widget: QWidget, box: QRect) -> list[int]:
    place: QPoint = widget.mapToGlobal(box.center())
    return [place.x(), place.y()]


def main() -> int:
    """Show the window, and answer until it is closed."""
    for dialog in (ArticleDialog, SessionDialog, SaveDialog):
        dialog.native = False
    app = make_application()
    window = MainWindow(default_folder(), unsaved_folder())
    told = Told(window)
    asked = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)

    def answer() -> None:
        line = sys.stdin.readline()
        if line:
            print(json.dumps(told.answer(*json.loads(line))), flush=True)
        else:
            asked.setEnabled(False)

    asked.activated.connect(answer)
    window.show()
    window.controller.start()
    left, right = [*map(Path, sys.argv[1:3]), None, None][:2]
    take_options(window, Options(), left, right)
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())
