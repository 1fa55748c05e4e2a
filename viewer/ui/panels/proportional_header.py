"""Column heads that share the width: wider together with the table, and parted as the reader drags them."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHeaderView, QWidget

_NARROWEST = 48
_BESIDE = 32
"""Pixels beside the words of a cell: a picture and some air."""


class ProportionalHeader(QHeaderView):
    """Fills the width exactly. What a dragged column gains, its right neighbour loses."""

    def __init__(
        self, shares: Sequence[float], fitting: Sequence[Sequence[str]], parent: QWidget | None = None
    ) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._shares = [float(each) for each in shares]
        self._fitting = fitting
        """By column: words that have to fit into it."""
        self._dividing = False
        self.setMinimumSectionSize(_NARROWEST)
        self.setHighlightSections(False)
        self.setSectionsClickable(True)
        self.setSortIndicatorClearable(True)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.sectionResized.connect(self._follow)
        self.sectionCountChanged.connect(self._divide)

    @property
    def shares(self) -> tuple[float, ...]:
        """How the columns share the width."""
        return tuple(self._shares)

    def share_out(self, shares: Sequence[float]) -> None:
        """Divide the width so; shares for another number of columns change nothing."""
        if len(shares) == len(self._shares):
            self._shares = [float(each) for each in shares]
            self._divide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._divide()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._divide()

    @Slot()
    def _divide(self) -> None:
        if self.count() != len(self._shares):
            return
        self._dividing = True
        left, shares = self.width(), sum(self._shares)
        for section, share in enumerate(self._shares):
            width = max(self._least(section), round(left * share / shares))
            self.resizeSection(section, width)
            left, shares = left - width, shares - share
        self._dividing = False

    def _least(self, section: int) -> int:
        widths = [self.fontMetrics().horizontalAdvance(words) + _BESIDE for words in self._fitting[section]]
        return max([_NARROWEST, *widths])

    @Slot(int, int, int)
    def _follow(self, section: int, before: int, now: int) -> None:
        """A column was dragged."""
        if self._dividing or section + 1 >= self.count():
            return
        self._dividing = True
        self.resizeSection(section + 1, max(self._least(section + 1), self.sectionSize(section + 1) - now + before))
        self._shares = [float(self.sectionSize(each)) for each in range(self.count())]
        self._dividing = False
        self._divide()
