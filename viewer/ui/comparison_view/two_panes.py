"""The frame of the reading view: two panes with ribbons between them, the overview at the edge, heads above."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QGridLayout, QWidget

from viewer.core.model import SIDES, SideName
from viewer.theme import Theme
from viewer.ui.comparison_view.article_pane import ArticlePane
from viewer.ui.comparison_view.overview import Overview
from viewer.ui.comparison_view.overview_guide import OverviewGuide
from viewer.ui.comparison_view.reading_font import Letters, reading_font
from viewer.ui.comparison_view.ribbons import Ribbons
from viewer.ui.comparison_view.scroll_lock import ScrollLock
from viewer.ui.comparison_view.text_scale import TextScale


class TwoPanes(QWidget):
    """Holds the parts, gives them colours and letters, and lets them say what has been scrolled."""

    scrolled = Signal()
    """What is visible in a pane has changed."""
    font_size_changed = Signal(float)
    """The size of the letters, in points, after the reader has changed it with the wheel."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._panes: dict[SideName, ArticlePane] = {
            side: ArticlePane(side, reading_font(), theme, self) for side in SIDES
        }
        self.letters = Letters(self._panes.values())
        """What the articles are set in."""
        self._ribbons = Ribbons(self._panes["left"], self._panes["right"], theme, self)
        self._lock = ScrollLock(self._panes["left"], self._panes["right"])  # before all who look where both stand
        scale = TextScale(self._panes["left"].column, self._panes["right"].column)
        self._overview = Overview(scale, theme, self)
        self._guide = OverviewGuide(self._overview, self._panes, scale)
        self._lay_out()
        for pane in self._panes.values():
            for signal in (pane.scrolled, pane.resettled):
                signal.connect(self._ribbons.update)
                signal.connect(self.scrolled)
            pane.zoom_asked.connect(self.zoom)

    def _lay_out(self) -> None:
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(0)
        self._grid.addWidget(self._panes["left"], 1, 0)
        self._grid.addWidget(self._ribbons, 1, 1)
        self._grid.addWidget(self._panes["right"], 1, 2)
        self._grid.addWidget(self._overview, 1, 3)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(2, 1)
        self._grid.setRowStretch(1, 1)
        self.setTabOrder(self._panes["left"], self._panes["right"])
        self.setTabOrder(self._panes["right"], self._overview)

    def pane(self, side: SideName) -> ArticlePane:
        """The pane of that side."""
        return self._panes[side]

    def set_readable(self, side: SideName, readable: bool) -> None:
        """Whether a side holds something to read; the overview is of use only where both do."""
        self._panes[side].setEnabled(readable)
        self._overview.setEnabled(all(pane.isEnabled() for pane in self._panes.values()))

    def set_head(self, side: SideName, widget: QWidget) -> None:
        """Place a widget above a pane, as wide as it is, instead of the one there was."""
        column = 0 if side == "left" else 2
        before = self._grid.itemAtPosition(0, column)
        if before is not None and (old := before.widget()) is not None:
            self._grid.removeWidget(old)
            old.setParent(None)
        self._grid.addWidget(widget, 0, column)

    def set_theme(self, theme: Theme) -> None:
        """Draw in these colours."""
        for pane in self._panes.values():
            pane.set_theme(theme)
        self._ribbons.set_theme(theme)
        self._overview.set_theme(theme)

    def set_font_size(self, points: float) -> None:
        """Set the letters in this size, within what can be read; every pane keeps its place."""
        self.letters.set_size(points)

    def font_size(self) -> float:
        """The size of the letters, in points."""
        return self.letters.size

    @Slot(int)
    def zoom(self, step: int) -> None:
        """Make the letters larger (1) or smaller (-1), as the reader asked with the wheel."""
        self.set_font_size(self.font_size() + step)
        self.font_size_changed.emit(self.font_size())
