"""The middle of the window: messages and the search above what fills it, the start page or the articles."""

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget


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

    def show_articles(self, shown: bool) -> None:
        """Show the articles, or the start page."""
        self.pages.setCurrentWidget(self._reading if shown else self._start)
