"""What long texts are set in: `reading_font`."""

from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QApplication


def reading_font(family: str = "") -> QFont:
    """The typeface of that name, or else the application's, a little larger than the application's letters."""
    font = QFont(QApplication.font())
    font.setPointSizeF(max(11.0, QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).pointSizeF() + 1.5))
    if family:
        font.setFamilies([family])
    return font
