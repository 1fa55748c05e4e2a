"""Which theme the window takes, and the program's palette: `chosen_theme`, `apply`."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QStyleFactory

from viewer.preferences import ThemeChoice
from viewer.theme import PaletteChoice, Theme, load_theme, theme_key
from viewer.ui.outlined_style import OutlinedStyle
from viewer.ui.palette import make_palette


def chosen_theme(choice: ThemeChoice, palette: PaletteChoice) -> Theme:
    """The theme of these choices; "system" asks the desktop, and is light where the desktop doesn't say."""
    if choice is ThemeChoice.SYSTEM:
        dark = QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
    else:
        dark = choice is ThemeChoice.DARK
    return load_theme(theme_key(palette, dark=dark))


def apply(theme: Theme) -> None:
    """Draw every ordinary widget in the theme's colours."""
    outlined = isinstance(QApplication.style(), OutlinedStyle)
    if theme.outlined or outlined:
        QApplication.setStyle(OutlinedStyle(theme.muted) if theme.outlined else QStyleFactory.create("Fusion"))
    QApplication.setPalette(make_palette(theme))
