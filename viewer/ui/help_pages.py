"""The window's own pages about itself: the keyboard shortcuts, and what Storydiff is."""

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from viewer.ui.actions import Actions


class HelpPages(QObject):
    """Opens the pages."""

    def __init__(self, actions: Actions, window: QWidget) -> None:
        super().__init__(window)
        self._actions = actions
        self._window = window
        actions["shortcuts"].triggered.connect(self._show_shortcuts)
        actions["about"].triggered.connect(self._show_about)

    @Slot()
    def _show_shortcuts(self) -> None:
        from viewer.ui.shortcuts_page import ShortcutsPage

        ShortcutsPage(self._actions, self._window).show()

    @Slot()
    def _show_about(self) -> None:
        from viewer.ui.about_page import AboutPage

        AboutPage(self._window).show()
