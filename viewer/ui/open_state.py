"""Shows in the whole window which articles are open and what can be done now: `OpenState`."""

from PySide6.QtCore import QObject, Slot

from viewer.core.sliced import Sliced
from viewer.ui.actions import Actions
from viewer.ui.commands import LAYERS
from viewer.ui.comparison_controller import ComparisonController
from viewer.ui.filter_commands import PRESETS
from viewer.ui.find.finding import Finding
from viewer.ui.middle import Middle
from viewer.ui.status_line import StatusLine
from viewer.ui.summary_words import so_far_words, summary_words
from viewer.ui.translation import translate


class OpenState(QObject):
    """Follows the controller: the page shown, the status line, and which commands there are."""

    def __init__(
        self,
        actions: Actions,
        controller: ComparisonController,
        middle: Middle,
        finding: Finding,
        status_line: StatusLine,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._actions, self._controller = actions, controller
        self._middle, self._finding, self._status_line = middle, finding, status_line
        controller.progressed.connect(status_line.show_progress)
        controller.changed.connect(self._show)
        self._show()

    @Slot()
    def _show(self) -> None:
        controller = self._controller
        self._middle.show_articles(not controller.empty)
        self._status_line.set_busy(controller.busy)
        self._status_line.say(self._words())
        self._finding.set_available(not controller.empty)
        self._enable()

    def _enable(self) -> None:
        """Offer the commands that have something to work on."""
        controller, can = self._controller, self._actions
        can["swap"].setEnabled(not controller.empty and not controller.reading)
        can["compare"].setEnabled(controller.complete)
        can["stop"].setEnabled(controller.busy)
        for name in ("close", "copy", "deselect"):
            can[name].setEnabled(not controller.empty)
        for name in (*LAYERS, *PRESETS):
            can[name].setEnabled(controller.comparison is not None or controller.partial is not None)

    def _words(self) -> str | Sliced[str]:
        if self._controller.comparison is not None:
            return summary_words(self._controller.comparison)
        if self._controller.partial is not None:
            return so_far_words(self._controller.partial, going_on=self._controller.busy)
        if self._controller.busy or self._controller.empty:
            return ""
        if self._controller.complete:
            return translate("OpenState", "Not compared.")
        return translate("OpenState", "One article is open. Open another to compare it with.")
