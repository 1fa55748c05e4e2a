"""Shows what has been found so far of a long comparison, and keeps off what would be untrue with a part of it."""

from time import perf_counter

from PySide6.QtCore import QObject, QTimer, Slot

from viewer.ui.actions import Actions, tip_words
from viewer.ui.commands import COMMANDS
from viewer.ui.comparison_controller import ComparisonController
from viewer.ui.reading_area import ReadingArea
from viewer.ui.translation import translate

_LOOK_MS = 100
"""Between two looks at whether the page is ready for more."""
_REST = 2.0
"""So many times as long as a batch took, the window rests before the next: it is to use a third of its time at most."""
_NEED_ALL = (
    "export", "picture", "print", "print_preview", "copy_marked", "copy_match",
    "link", "unlink", "confirm", "dismiss", "note", "next_point", "previous_point",
)  # fmt: skip
"""Commands that work on a whole comparison alone."""


def until_whole() -> str:
    """Why a command waits."""
    return translate("Batches", "Waits until the articles are wholly compared")


class Batches(QObject):
    """Hands one batch at a time to the reading area: the last one that there is, when the one before is shown.

    Batches may come faster than pages of tens of thousands of sentences can take them in, and each has all be counted
    anew that the overview shows and that one can go to.
    """

    def __init__(
        self, actions: Actions, controller: ComparisonController, reading: ReadingArea, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._actions, self._controller, self._reading = actions, controller, reading
        self._told = False
        self._begun = self._ended = 0.0
        """When the last batch was handed on, and when it was last seen being taken in."""
        self._timer = QTimer(self, interval=_LOOK_MS)
        self._timer.timeout.connect(self._show)
        controller.partly_compared.connect(self._begin)
        controller.changed.connect(self._tell)

    @Slot()
    def _begin(self) -> None:
        if not self._timer.isActive():
            self._timer.start()
            self._show()

    @Slot()
    def _show(self) -> None:
        partial, now = self._controller.partial, perf_counter()
        taking_in = self._reading.is_busy or not self._reading.view.is_drawn
        if taking_in:
            self._ended = now
        if partial is None or (partial is self._reading.comparison and not taking_in):
            self._timer.stop()
        elif not taking_in and now - self._ended >= _REST * (self._ended - self._begun) and self._fits():
            self._begun = self._ended = now
            self._reading.show_comparison(partial)

    def _fits(self) -> bool:
        """Whether it can be shown as the articles are arranged: rows need all links."""
        partial = self._controller.partial
        every = partial is not None and partial.is_searched("right", 0)
        return every or not self._reading.view.in_rows

    @Slot()
    def _tell(self) -> None:
        """Say of the commands that wait why they do."""
        waits = self._controller.partial is not None
        if waits is self._told:
            return
        self._told = waits
        for name in _NEED_ALL:
            action, command = self._actions[name], COMMANDS[name]
            tip = until_whole() if waits else translate("Commands", command.tip or command.text)
            action.setToolTip(tip_words(action, tip))
