"""The font that articles are set in: `reading_font`."""

from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QApplication


def reading_font() -> QFont:
    """The application's font, a little larger, for long texts."""
    font = QFont(QApplication.font())
    font.setPointSizeF(max(11.0, QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).pointSizeF() + 1.5))
    return font
