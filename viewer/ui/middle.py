"""The middle of the window: messages and the search above what fills it, the start page or the articles."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QStackedWidget, QVBoxLayout, QWidget


class Middle(QWidget):
    """Shows either of two pages below the bars."""

    def __init__(self, bars: tuple[QWidget, ...], start: QWidget, reading: QWidget) -> None:
        super().__init__()
        self._start, self._reading = start, reading
        self.pages = QStackedWidget()
        self.pages.addWidget(start)
        self.pages.addWidget(reading)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for bar in bars:
            column.addWidget(bar)
        column.addWidget(self.pages, 1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button that has the keyboard: by itself Qt does so on some desktops only."""
        button = QApplication.focusWidget()
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and isinstance(button, QAbstractButton):
            button.click()
        else:
            super().keyPressEvent(event)

    def show_articles(self, shown: bool) -> None:
        """Show the articles, or the start page."""
        self.pages.setCurrentWidget(self._reading if shown else self._start)
