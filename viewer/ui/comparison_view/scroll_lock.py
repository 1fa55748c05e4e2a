"""Keeps the two panes level: while the reader scrolls one of them, and when a sentence is selected."""

import sys
from collections.abc import Sequence

from PySide6.QtCore import QObject, Slot

from viewer.core.model import SideName, Span
from viewer.ui.comparison_view.article_pane import ArticlePane
from viewer.ui.comparison_view.levelling import Anchor, Levels
from viewer.ui.comparison_view.matches import across

_ATTEMPTS = 3
"""How often the place beside is looked for again, while layouts make estimated heights exact."""
_SIGHT = 0.3
"""Where a sentence is put that wasn't in sight, as a share of the pane's height."""


class ScrollLock(QObject):
    """Moves the other pane when one is scrolled.

    After a selection the panes may stand otherwise than the common order would have it (a counterpart may have moved
    far). The reader goes on from how they stand, and the difference fades over one window's height of scrolling.
    """

    def __init__(self, left: ArticlePane, right: ArticlePane) -> None:
        super().__init__(left)
        self._panes: dict[SideName, ArticlePane] = {"left": left, "right": right}
        self._levels = Levels(left.column, right.column)
        self._locked = True
        self._aligned = False
        self._busy = False
        self._stood: dict[SideName, int] = {"left": 0, "right": 0}
        left.scrolled.connect(self._left_scrolled)
        right.scrolled.connect(self._right_scrolled)
        left.resettled.connect(self._left_resettled)
        right.resettled.connect(self._right_resettled)

    def set_anchors(self, anchors: tuple[Anchor, ...]) -> None:
        """Level by these."""
        self._levels.set_anchors(anchors)
        self.hold()

    def set_locked(self, locked: bool) -> None:
        """Whether scrolling one pane scrolls the other."""
        self._locked = locked
        self.hold()

    def set_aligned(self, aligned: bool) -> None:
        """Whether both pages are of the same rows, so that they always stand alike."""
        self._aligned = aligned
        for side, pane in self._panes.items():
            pane.beside = self._panes[across(side)] if aligned else None
        self.hold()

    @Slot()
    def _left_resettled(self) -> None:
        self._resettle("left")

    @Slot()
    def _right_resettled(self) -> None:
        self._resettle("right")

    def _resettle(self, side: SideName) -> None:
        if self._aligned:
            self._panes[across(side)].stand_at(self._panes[side].page_y)
        self.hold()

    def level_from(self, side: SideName) -> None:
        """Bring the other pane level with one that has been laid out anew."""
        if self._locked and not self._aligned:
            self._busy = True  # or the one that keeps its place would follow the other
            self._panes[across(side)].scroll_to(round(self._beside(side, self._panes[side].page_y)))
            self._busy = False
        self.hold()

    @Slot()
    def hold(self) -> None:
        """Go on from how the panes stand."""
        for side, pane in self._panes.items():
            self._stood[side] = pane.destination

    def bring_level(self, side: SideName, sentence: int, counterpart: int | None, *, steady: bool) -> None:
        """Bring a sentence into sight and its counterpart to the same height.

        `steady` leaves the sentence where it is if any of it is in sight. Without a counterpart the other pane follows
        as it does when scrolling.
        """
        own, other = self._panes[side], self._panes[across(side)]
        if self._aligned:
            if not own.in_sight(sentence, wholly=not steady):
                target = self._into_sight(own, sentence)
                own.glide_to(target)
                other.glide_to(target)
            return
        target = own.destination if own.in_sight(sentence, wholly=not steady) else self._into_sight(own, sentence)
        if counterpart is None:
            beside = round(self._beside(side, target)) if self._locked and target != own.destination else None
        else:
            beside = other.y_with(counterpart, own.line_y(sentence) - target)
        own.glide_to(target, beyond=True)
        if beside is not None:
            other.glide_to(beside, beyond=counterpart is not None)
        self.hold()

    def reach(self, words: Sequence[tuple[SideName, Span]]) -> None:
        """Scroll both panes down alike until these words are in sight too; the first ones before the others."""
        over, most = 0, sys.maxsize
        for side, span in words:
            pane = self._panes[side]
            column, y = pane.column, pane.destination
            below = column.line_y(span.end - 1) - y + round(column.typography.em * 1.5) - pane.viewport().height()
            over = max(over, min(below, most))
            most = min(most, column.line_y(span.start) - y)
        if over > 0:
            for pane in self._panes.values():
                pane.glide_to(pane.destination + over, beyond=True)
            self.hold()

    def reveal(self, side: SideName, span: Span) -> None:
        """Bring a stretch of one side's text into sight; the other pane follows as it does when scrolling."""
        own, other = self._panes[side], self._panes[across(side)]
        if not len(own.column) or own.span_in_sight(span, wholly=True):
            return
        wanted = own.y_with_offset(span.start, round(own.viewport().height() * _SIGHT))
        target = max(0, min(wanted, own.lowest_y))
        beside = target if self._aligned else round(self._beside(side, target)) if self._locked else None
        own.glide_to(target)
        if beside is not None:
            other.glide_to(beside)
        self.hold()

    @staticmethod
    def _into_sight(pane: ArticlePane, sentence: int) -> int:
        target = pane.y_with(sentence, round(pane.viewport().height() * _SIGHT))
        return max(0, min(target, pane.lowest_y))

    def _beside(self, side: SideName, y: int) -> float:
        return self._levels.scroll_beside(side, y, self._panes[side].viewport().height())

    @Slot()
    def _left_scrolled(self) -> None:
        self._follow("left", "right")

    @Slot()
    def _right_scrolled(self) -> None:
        self._follow("right", "left")

    def _follow(self, side: SideName, other_side: SideName) -> None:
        own, other = self._panes[side], self._panes[other_side]
        if self._aligned:
            if not own.is_gliding:
                other.stand_at(own.page_y)
            return
        if self._busy or not self._locked or own.is_gliding:
            return
        self._busy = True
        for _ in range(_ATTEMPTS):
            before = other.column.height
            difference = self._difference(side, other_side)
            other.scroll_to(round(self._beside(side, own.page_y) + difference), beyond=abs(difference) >= 1)
            if other.column.height == before:
                break
        self._busy = False

    def _difference(self, side: SideName, other_side: SideName) -> float:
        """What is left of how the panes stood otherwise than the common order would have it."""
        difference = self._stood[other_side] - self._beside(side, self._stood[side])
        window = max(1, self._panes[side].viewport().height())
        way = abs(self._panes[side].page_y - self._stood[side]) / window
        if abs(difference) > window:  # fading would make the other pane rush by
            return difference if way < 1 else 0.0
        return difference * max(0.0, 1.0 - way)
