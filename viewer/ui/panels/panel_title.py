"""The line on top of a panel: what it holds, what it can be told to do, and buttons to detach and to close it."""

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QDockWidget, QHBoxLayout, QSizePolicy, QToolButton, QWidget

from viewer.theme import Theme
from viewer.ui.eliding_label import ElidingLabel
from viewer.ui.icons import icon

_NARROWEST_WORDS = 130
"""Pixels that longer words keep beside the panel's tools."""
_PICTURE = QSize(14, 14)


class PanelTitle(QWidget):
    """Stands in for a dock's title bar; dragging it moves the panel. The panel's own tools stand in the same line."""

    def __init__(self, dock: QDockWidget, tools: QWidget | None) -> None:
        super().__init__(dock)
        self._dock = dock
        self._words = ElidingLabel(self)
        self._words.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        bold = QFont(self._words.font())
        bold.setBold(True)
        self._words.setFont(bold)
        self._detach = self._button(self.tr("Detach this panel, or put it back"))
        self._detach.clicked.connect(self._change_place)
        self._close = self._button(self.tr("Close this panel"))
        self._close.clicked.connect(dock.close)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 2, 4, 2)
        row.setSpacing(4)
        row.addWidget(self._words, 0 if tools else 1)
        if tools is not None:
            row.addSpacing(8)
            row.addWidget(tools, 1)
        row.addWidget(self._detach)
        row.addWidget(self._close)

    def _button(self, tip: str) -> QToolButton:
        button = QToolButton(self, autoRaise=True)
        button.setIconSize(_PICTURE)
        button.setToolTip(tip)
        button.setAccessibleName(tip)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    @property
    def words(self) -> str:
        """What it says that the panel holds."""
        return self._words.text()

    def say(self, words: str) -> None:
        """Say what the panel holds."""
        self._words.setText(words)
        self._words.setMinimumWidth(min(_NARROWEST_WORDS, self._words.sizeHint().width()))

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours."""
        self._detach.setIcon(icon("detach", theme))
        self._close.setIcon(icon("close", theme))

    @Slot()
    def _change_place(self) -> None:
        self._dock.setFloating(not self._dock.isFloating())
