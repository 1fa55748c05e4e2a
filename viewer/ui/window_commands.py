"""What the reader can do whatever is shown: copy, step back, fill the screen: `WindowCommands`."""

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QApplication, QWidget

from viewer.ui.actions import Actions
from viewer.ui.comparison_view import ComparisonView
from viewer.ui.find.finding import Finding
from viewer.ui.message_bar import MessageBar


class WindowCommands(QObject):
    """Ties these commands to the window they are about."""

    def __init__(
        self, actions: Actions, message_bar: MessageBar, finding: Finding, view: ComparisonView, window: QWidget
    ) -> None:
        super().__init__(window)
        self._message_bar, self._finding, self._view, self._window = message_bar, finding, view, window
        actions["quit"].triggered.connect(window.close)
        actions["copy"].triggered.connect(self._copy)
        actions["deselect"].triggered.connect(self._step_back)
        actions["full_screen"].toggled.connect(self._set_full_screen)

    @Slot()
    def _copy(self) -> None:
        copy = getattr(QApplication.focusWidget(), "copy", None)
        if copy is not None:
            copy()

    @Slot()
    def _step_back(self) -> None:
        """Take away what was shown last: a message, or else the search, or else the selection."""
        if self._message_bar.text:
            self._message_bar.dismiss()
        elif not self._finding.close():
            self._view.select_sentence("left", None)

    @Slot(bool)
    def _set_full_screen(self, full: bool) -> None:
        if full:
            self._window.showFullScreen()
        else:
            self._window.showNormal()
