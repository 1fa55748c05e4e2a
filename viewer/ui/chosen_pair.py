"""Which sentences the reader has chosen, the last one on each side: `ChosenPair`."""

from PySide6.QtCore import QObject, Signal, Slot

from viewer.core.model import SIDES, SideName
from viewer.ui.comparison_view import ComparisonView
from viewer.ui.comparison_view.matches import Place


class ChosenPair(QObject):
    """The selected sentence, and the one that was selected before it on the other side, until both are deselected."""

    changed = Signal()
    """Another sentence is chosen, or none."""

    def __init__(self, view: ComparisonView, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._view = view
        self._last: dict[SideName, int | None] = dict.fromkeys(SIDES)
        view.sentence_selected.connect(self._take)

    @property
    def selected(self) -> Place | None:
        """Side and number of the selected sentence."""
        return self._view.selected()

    @property
    def pair(self) -> tuple[int, int] | None:
        """The numbers of the left and the right sentence chosen last; None where one side has none."""
        left, right = self._last["left"], self._last["right"]
        return None if left is None or right is None else (left, right)

    @Slot(str, int)
    def _take(self, side: SideName, number: int) -> None:
        if number < 0:
            self._last = dict.fromkeys(SIDES)
        else:
            self._last[side] = number
        self._tell()

    def _tell(self) -> None:
        for side in SIDES:
            selected = self.selected
            beside = selected is not None and selected[0] != side
            self._view.pane(side).set_pinned(self._last[side] if beside else None)
        self.changed.emit()
