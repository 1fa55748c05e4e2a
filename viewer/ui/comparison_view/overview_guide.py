"""Ties the overview to the panes: what is in sight, and where a click on it leads: `OverviewGuide`."""

from typing import Protocol

from PySide6.QtCore import QObject, Slot

from viewer.core.model import SideName
from viewer.ui.comparison_view.article_pane import ArticlePane
from viewer.ui.comparison_view.buckets import Scale
from viewer.ui.comparison_view.overview import Overview


class PageScale(Scale, Protocol):
    """Where heights of the pages are on the overview."""

    def share(self, side: SideName, y: float) -> float:
        """What is at a height of the page."""

    def y(self, side: SideName, share: float) -> int:
        """The height of the page at which a share stands."""

    def sentence(self, side: SideName, share: float) -> int | None:
        """The sentence at a share; None between two."""


class OverviewGuide(QObject):
    """Moves the panes for the overview, and its frame for the panes."""

    def __init__(self, overview: Overview, panes: dict[SideName, ArticlePane], scale: PageScale) -> None:
        super().__init__(overview)
        self._overview, self._panes, self._scale = overview, panes, scale
        self.locked = True
        """Whether the panes follow one another."""
        overview.went.connect(self._go)
        overview.actionTriggered.connect(self._act)
        overview.tips = self._tip
        overview.wheel_target = panes["left"].viewport()
        for pane in panes.values():
            pane.scrolled.connect(self.refresh)
            pane.resettled.connect(self.refresh)

    def set_scale(self, scale: PageScale) -> None:
        """Place everything otherwise on the overview."""
        self._scale = scale
        self._overview.set_scale(scale)

    @property
    def _leading(self) -> ArticlePane:
        """Whose scroll bar the overview stands for."""
        left, right = self._panes["left"], self._panes["right"]
        return left if len(left.column) or not len(right.column) else right

    @Slot()
    def refresh(self) -> None:
        """Frame what is in sight."""
        frames = {}
        for side, pane in self._panes.items():
            y = pane.page_y
            frames[side] = self._scale.share(side, y), self._scale.share(side, y + pane.viewport().height())
        self._overview.set_frames(frames)
        self._overview.take_over(self._leading.verticalScrollBar())

    @Slot(str, float)
    def _go(self, side: str, share: float) -> None:
        """Have the middle of the window there."""
        leading = self._leading.side
        chosen: SideName = "left" if side == "left" else "right" if side == "right" else leading
        self._go_to(chosen, share)
        if not side and not self.locked:
            self._go_to("right" if chosen == "left" else "left", share)

    def _go_to(self, side: SideName, share: float) -> None:
        pane = self._panes[side]
        pane.scroll_to(self._scale.y(side, share) - pane.viewport().height() // 2)

    @Slot()
    def _act(self) -> None:
        """Scroll as a key says; the new place is known, but not taken yet."""
        self._leading.scroll_to(self._overview.sliderPosition())

    def _tip(self, side: SideName, share: float) -> str:
        pane = self._panes[side]
        sentence = self._scale.sentence(side, share)
        if sentence is None or pane.describer is None:
            return ""
        return pane.describer.brief(side, sentence)
