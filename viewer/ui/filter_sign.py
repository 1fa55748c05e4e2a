"""The sign in the status line that not every mark is shown; a click shows all again."""

from PySide6.QtCore import Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget

from viewer.core.filter import Filter
from viewer.theme import RibbonRole, Theme
from viewer.ui.filter_words import filter_words


class FilterSign(QWidget):
    """Hidden while every mark is shown."""

    def __init__(self, show_all: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("filter-sign")
        self._words = QLabel(self)
        button = QToolButton(self)
        button.setDefaultAction(show_all)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 0, 2, 0)
        row.setSpacing(8)
        row.addWidget(self._words)
        row.addWidget(button)
        self.hide()

    @property
    def text(self) -> str:
        """What it says; empty while every mark is shown."""
        return "" if self.isHidden() else self._words.text()

    @Slot(object)
    def show_filter(self, shown: Filter) -> None:
        """Say what is shown, or what is hidden."""
        self._words.setText(filter_words(shown))
        self.setAccessibleName(filter_words(shown))
        self.setVisible(not shown.shows_all)

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours."""
        style = theme.ribbons[RibbonRole.MOVED]
        self._words.setStyleSheet(
            f"background: {style.fill}; color: {theme.text}; border-left: 3px solid {style.edge}; padding: 1px 8px;"
        )
