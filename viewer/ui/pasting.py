"""Paste what is on the clipboard into a side: `Pasting`."""

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from viewer.core.model import SideName
from viewer.ui.actions import Actions
from viewer.ui.comparison_controller import ComparisonController
from viewer.ui.comparison_view.article_pane import ArticlePane
from viewer.ui.drop_zone import DropZone
from viewer.ui.drops import paste
from viewer.ui.translation import translate


class Pasting(QObject):
    """Ties the Edit menu's ways to paste to whoever opens articles; one that names no side takes the free one."""

    pasted = Signal(object)
    """The articles to open, as a dict by side."""
    refused = Signal(str)
    """Why what is on the clipboard can't be taken."""

    def __init__(self, actions: Actions, controller: ComparisonController, parent: QObject) -> None:
        super().__init__(parent)
        self._controller = controller
        actions["paste"].triggered.connect(self._paste)
        actions["paste_left"].triggered.connect(self._paste_left)
        actions["paste_right"].triggered.connect(self._paste_right)

    @Slot()
    def _paste_left(self) -> None:
        self._paste_into("left")

    @Slot()
    def _paste_right(self) -> None:
        self._paste_into("right")

    @Slot()
    def _paste(self) -> None:
        free, focused = self._controller.free, _focused_side()
        side = free[0] if len(free) == 1 else focused or next(iter(free), None)
        if side is None:
            self.refused.emit(
                translate("Pasting", "Both sides have an article. Choose Edit > Paste as left, or Paste as right.")
            )
        else:
            self._paste_into(side)

    def _paste_into(self, side: SideName) -> None:
        found = paste(QGuiApplication.clipboard().mimeData())
        if found.refusal:
            self.refused.emit(found.refusal)
        else:
            self.pasted.emit(found.placed(side))


def _focused_side() -> SideName | None:
    """The side of the article, or of the place for one, that has the keyboard."""
    focus = QApplication.focusWidget()
    if not isinstance(focus, ArticlePane | DropZone):
        return None
    middle = focus.mapTo(focus.window(), focus.rect().center()).x()
    return "left" if middle < focus.window().width() / 2 else "right"
