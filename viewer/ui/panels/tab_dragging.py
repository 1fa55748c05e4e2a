"""Detaches a panel whose tab is dragged away from the others: `TabDragging`. Qt does so only for whole groups."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QTabBar

from viewer.ui.panels.panel import Panel

_AWAY = 24
"""Pixels beside the tabs from which on a panel is dragged away instead of along them."""
_HELD = QPoint(40, 12)
"""Where in the detached panel the pointer then is."""


class TabDragging(QObject):
    """Watches the bars of tabs that Qt makes for panels behind one another."""

    clicked = Signal(object)
    """The Panel whose tab was clicked."""

    def __init__(self, panel_called: Callable[[str], Panel | None], parent: QObject) -> None:
        """`panel_called` finds a panel by what its tab says."""
        super().__init__(parent)
        self._panel_called = panel_called
        self._pressed: Panel | None = None
        self._dragged: Panel | None = None

    def watch(self, bar: QTabBar) -> None:
        """Look after this bar too."""
        bar.removeEventFilter(self)
        bar.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(watched, QTabBar) or not isinstance(event, QMouseEvent):
            return super().eventFilter(watched, event)
        if event.type() == QEvent.Type.MouseButtonPress:
            at = watched.tabAt(event.position().toPoint())
            left = event.button() == Qt.MouseButton.LeftButton
            self._pressed = self._panel_called(watched.tabText(at)) if left and at >= 0 else None
        elif event.type() == QEvent.Type.MouseMove:
            return self._follow(watched, event)
        elif event.type() == QEvent.Type.MouseButtonRelease:
            pressed, dragged, self._pressed, self._dragged = self._pressed, self._dragged, None, None
            if pressed is not None and dragged is None:
                self.clicked.emit(pressed)
            return dragged is not None
        return False

    def _follow(self, bar: QTabBar, event: QMouseEvent) -> bool:
        """Whether the bar has no more to do with the pointer."""
        near = bar.rect().adjusted(-_AWAY, -_AWAY, _AWAY, _AWAY)
        if self._dragged is None and self._pressed is not None and not near.contains(event.position().toPoint()):
            panel, self._pressed = self._pressed, None
            _let_go(bar, event)
            panel.setFloating(True)
            self._dragged = panel
        if self._dragged is not None:
            self._dragged.move(event.globalPosition().toPoint() - _HELD)
        return self._dragged is not None


def _let_go(bar: QTabBar, event: QMouseEvent) -> None:
    """Have the bar put its tab back: it has begun to move that along the others."""
    left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
    released = QMouseEvent(
        QEvent.Type.MouseButtonRelease, event.position(), event.globalPosition(), left, none, event.modifiers()
    )
    QApplication.sendEvent(bar, released)
