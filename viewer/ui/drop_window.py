"""A main window that takes articles dropped anywhere on it."""

from PySide6.QtCore import QPointF, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QMainWindow, QWidget

from viewer.core.model import SideName
from viewer.ui.drop_overlay import DropOverlay
from viewer.ui.drops import Dropped, understand


class DropWindow(QMainWindow):
    """Shows over its central widget which side will get what is dragged, and says what was dropped."""

    articles_dropped = Signal(object)
    """The articles to open, as a dict by side: files, or what was copied."""
    drop_refused = Signal(str)
    """Why what was dropped can't be taken."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAcceptDrops(True)
        self._dragged: Dropped | None = None

    def cover(self, widget: QWidget) -> None:
        """Show over this widget what a drop would do."""
        self.overlay = DropOverlay(widget)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self._dragged = understand(event.mimeData())
        self._follow(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        self._follow(event)

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        self._forget()

    def dropEvent(self, event: QDropEvent) -> None:
        dropped, side = understand(event.mimeData()), self._side_at(event.position())
        self._forget()
        if dropped is None:
            event.ignore()
            return
        event.acceptProposedAction()
        if dropped.refusal:
            self.drop_refused.emit(dropped.refusal)
        else:
            self.articles_dropped.emit(dropped.placed(side))

    def _follow(self, event: QDragMoveEvent) -> None:
        """Even what can't be taken is accepted here, so that its drop can be answered by a word."""
        if self._dragged is None:
            event.ignore()
            return
        event.acceptProposedAction()
        self.overlay.show_target(self._dragged, self._side_at(event.position()))

    def _forget(self) -> None:
        self._dragged = None
        self.overlay.hide()

    def _side_at(self, position: QPointF) -> SideName:
        return "left" if position.x() < self.width() / 2 else "right"
