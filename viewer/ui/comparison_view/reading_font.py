"""What articles are set in: `reading_font`, and `Letters`, which sets the panes in what the reader likes."""

from collections.abc import Collection

from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QApplication

from viewer.ui.comparison_view.page_area import PageArea

_SIZES = (7.0, 40.0)


def reading_font(family: str = "") -> QFont:
    """The typeface of that name, or else the application's, a little larger than the application's letters."""
    font = QFont(QApplication.font())
    font.setPointSizeF(max(11.0, QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).pointSizeF() + 1.5))
    if family:
        font.setFamilies([family])
    return font


class Letters:
    """The one font of several panes. Every pane keeps its place when it changes."""

    def __init__(self, panes: Collection[PageArea]) -> None:
        self._panes = panes
        self._font = reading_font()

    @property
    def size(self) -> float:
        """Of the letters, in points."""
        return self._font.pointSizeF()

    def set_size(self, points: float) -> None:
        """Set the letters in this size, within what can be read."""
        least, most = _SIZES
        self._font.setPointSizeF(max(least, min(most, points)))
        self._apply()

    def set_family(self, family: str) -> None:
        """Set the letters in this typeface; empty: the usual one."""
        self._font.setFamilies(reading_font(family).families())
        self._apply()

    def set_line_length(self, characters: int) -> None:
        """Let no line have more characters than these, about."""
        for pane in self._panes:
            pane.set_line_length(characters)

    def _apply(self) -> None:
        for pane in self._panes:
            pane.set_reading_font(QFont(self._font))
