"""Which theme the window takes, and the program's palette: `chosen_theme`, `apply`."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from viewer.preferences import ThemeChoice
from viewer.theme import Theme, load_theme
from viewer.ui.palette import make_palette


def chosen_theme(choice: ThemeChoice) -> Theme:
    """The theme of that choice; "system" asks the desktop, and is light where the desktop doesn't say."""
    if choice is ThemeChoice.SYSTEM:
        dark = QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
        return load_theme("dark" if dark else "light")
    return load_theme(choice.value)


def apply(theme: Theme) -> None:
    """Draw every ordinary widget in the theme's colours."""
    QApplication.setPalette(make_palette(theme))
