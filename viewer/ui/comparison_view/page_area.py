"""A page that scrolls: keeps the reader's place when the page is laid out anew, and scrolls smoothly.

The scroll bar's value is the y of the page at the viewport's upper edge. It may leave the page by as much as is needed
to bring two sentences level, and returns into it when the reader scrolls back.
"""

from collections.abc import Callable, Sequence
from time import perf_counter

from PySide6.QtCore import QEasingCurve, Qt, QTimer, QVariantAnimation, Signal, Slot
from PySide6.QtGui import QFont, QFontMetricsF, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QStyle, QWidget

from viewer.core.model import Span
from viewer.core.sliced import at_once
from viewer.ui.comparison_view.blocks import Blocks
from viewer.ui.comparison_view.column import Column, Place
from viewer.ui.comparison_view.measuring import Measured
from viewer.ui.comparison_view.row_heights import RowHeights
from viewer.ui.comparison_view.typesetting import CHARACTERS_A_LINE, Typography

LEAST_MARGIN = 22
"""Pixels between the column and the edges of the viewport."""
_SETTLED_AT_ONCE = 4
"""Blocks whose heights are made exact before the clock is looked at again."""
_IDLE_SLICE = 0.002
"""Seconds that one idle slice takes."""
_AFTER_SCROLLING = 150
"""Milliseconds after which a page that was scrolled counts as idle again."""


class PageArea(QAbstractScrollArea):
    """Scrolls a column of text. Subclasses draw it."""

    scrolled = Signal()
    """The reader or the view has scrolled."""
    resettled = Signal()
    """Everything was laid out anew, or heights above have changed: the same is visible at another y."""

    def __init__(self, font: QFont, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.column = Column(font)
        self._characters_a_line = CHARACTERS_A_LINE
        self.landmark: int | None = None
        """The sentence that stays still when the page is laid out anew, if it is in sight."""
        self._moving_silently = False
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self._settling = QTimer(self, interval=0)
        self._settling.timeout.connect(self._settle_some)
        self._glide = QVariantAnimation(self, duration=160)
        self._glide.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._glide.valueChanged.connect(self._follow_glide)
        self._glide.finished.connect(self._stop_glide)
        self._glide_end: int | None = None

    def show_blocks(self, content: Blocks) -> None:
        """Show a text; the same text as before keeps its place."""
        self.show_measured(at_once(self.column.measuring(content)))

    def show_measured(self, measured: Measured) -> None:
        """The same for a text that was measured already."""
        if measured.content.text == self.column.content.text:
            self._keeping_place(lambda: self.column.adopt(measured))
            return
        self._stop_glide()
        self.landmark = None
        self.column.adopt(measured)
        self._changed_height(0)

    def begin_anew(self, measured: Measured | None, rows: RowHeights | None) -> None:
        """Lay the text out otherwise, `page_changed` is called then: in rows, which fill the column themselves, or
        without; None: the same blocks as before."""
        self._stop_glide()
        if measured is not None and measured.content.text != self.column.content.text:
            self.landmark = None
        if rows is None:
            self.column.adopt(measured or at_once(self.column.measuring(self.column.content)))

    def page_changed(self, y: int) -> None:
        """Take into account that the column is another one now, with `y` at the viewport's upper edge."""
        self._changed_height(max(0, min(y, self.lowest_y)))

    def set_reading_font(self, font: QFont) -> None:
        """Set the text in another font or size."""
        self._keeping_place(lambda: self.column.set_typography(Typography(font, self._column_width(font))))

    def set_line_length(self, characters: int) -> None:
        """Let no line have more characters than these, about."""
        self._characters_a_line = characters
        self.set_reading_font(self.column.typography.font)

    # Where it stands

    @property
    def page_y(self) -> int:
        """The y of the page at the viewport's upper edge; outside of the page after a far levelling."""
        return self.verticalScrollBar().value()

    @property
    def lowest_y(self) -> int:
        """The y at which the page's end is visible."""
        return max(0, self.column.height - self.viewport().height())

    def scroll_to(self, y: int, *, beyond: bool = False) -> None:
        """Scroll at once. `beyond` allows to leave the page, by up to a viewport but for some lines."""
        self._stop_glide()
        self._move_to(y, beyond=beyond)

    def stand_at(self, y: int) -> None:
        """Be at a height of the page without a word: the other page, which is of the same rows, has gone there."""
        self._stop_glide()
        self.column.settle_between(y, y + self.viewport().height())
        self._stand_at(y)
        self.viewport().update()

    def _stand_at(self, y: int) -> None:
        self._moving_silently = True
        bar = self.verticalScrollBar()
        bar.setRange(min(0, y), max(self.lowest_y, y))
        bar.setValue(y)
        self._moving_silently = False

    def glide_to(self, y: int, *, beyond: bool = False) -> None:
        """Scroll smoothly where the style animates, at once where it doesn't; far ways are cut short."""
        duration = self.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration, None, self)
        if duration <= 0 or not self.isVisible():
            self.scroll_to(y, beyond=beyond)
            return
        self._stop_glide()
        reach = self.viewport().height()
        if y == self.page_y:
            return
        y = self._reachable(y, beyond=beyond)
        start = max(y - reach, min(y + reach, self.page_y))
        self._glide_end = y  # before the first step, which others already see
        self._glide.setStartValue(start)
        self._glide.setEndValue(y)
        self._glide.start()

    @Slot("QVariant")
    def _follow_glide(self, y: int) -> None:
        self._move_to(y, beyond=True)

    @property
    def is_gliding(self) -> bool:
        """Whether it is scrolling smoothly."""
        return self._glide_end is not None

    @property
    def is_settled(self) -> bool:
        """Whether every height is exact."""
        return not self._settling.isActive()

    @property
    def destination(self) -> int:
        """The y where it is, or where it is gliding to."""
        return self.page_y if self._glide_end is None else self._glide_end

    def end_glide(self) -> None:
        """Be where a running glide leads to."""
        self.scroll_to(self.destination, beyond=True)

    @Slot()
    def _stop_glide(self) -> None:
        self._glide_end = None
        self._glide.stop()

    def line_y(self, sentence: int) -> int:
        """The y of the line in which a sentence starts."""
        return self.column.line_y(self.column.content.sentences[sentence].span.start)

    def y_with(self, sentence: int, at: int) -> int:
        """The y at which a sentence's first line stands `at` pixels below the viewport's upper edge."""
        return self.y_with_offset(self.column.content.sentences[sentence].span.start, at)

    def y_with_offset(self, offset: int, at: int) -> int:
        """The y at which the line with an offset stands `at` pixels below the viewport's upper edge.

        Makes every height exact that gliding there passes, so that the place is true on arrival.
        """
        height = self.viewport().height()
        y = self.column.line_y(offset) - at
        while True:
            self.column.settle_between(y - height, y + 2 * height)
            exact = self.column.line_y(offset) - at
            if exact == y:
                return y
            y = exact

    def in_sight(self, sentence: int, *, wholly: bool) -> bool:
        """Whether a sentence will be in sight once gliding has ended: every line of it, or any."""
        return self.span_in_sight(self.column.content.sentences[sentence].span, wholly=wholly)

    def span_in_sight(self, span: Span, *, wholly: bool) -> bool:
        """Whether a stretch of the text will be in sight once gliding has ended: every line of it, or any."""
        y, height = self.destination, self.viewport().height()
        # Far from there heights are left as they are: making them exact would move what is visible.
        if not self.column.may_touch(span, y, y + height):
            return False
        top = self.column.line_y(span.start) - y
        bottom = self.column.line_y(span.end - 1) - y + round(self.column.typography.em * 1.5)
        return (top >= 0 and bottom <= height) if wholly else (bottom > 0 and top < height)

    def visible_sentences(self) -> Sequence[int]:
        """The numbers of the sentences that may be visible; those of their paragraphs are included."""
        return self.column.sentences_between(self.page_y, self.page_y + self.viewport().height())

    def _move_to(self, y: int, *, beyond: bool) -> None:
        y = self._reachable(y, beyond=beyond)
        bar = self.verticalScrollBar()
        bar.setRange(min(0, y), max(self.lowest_y, y))
        bar.setValue(y)

    def _reachable(self, y: int, *, beyond: bool) -> int:
        reach = max(0, self.viewport().height() - 4 * round(self.column.typography.em)) if beyond else 0
        return max(-reach, min(y, self.lowest_y + reach))

    def scrollContentsBy(self, _dx: int, _dy: int) -> None:
        if self._moving_silently:
            return
        self.column.settle_between(self.page_y, self.page_y + self.viewport().height())
        bar = self.verticalScrollBar()
        bar.setRange(min(0, bar.value()), max(self.lowest_y, bar.value()))
        if self._settling.isActive():
            self._settling.start(_AFTER_SCROLLING)
        self.viewport().update()
        self.scrolled.emit()

    # Laying out

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        font = self.column.typography.font
        width = self._column_width(font)
        if width != self.column.typography.width:
            self._keeping_place(lambda: self.column.set_typography(Typography(font, width)))
        else:
            self._changed_height(self.page_y)

    def _column_width(self, font: QFont) -> int:
        comfortable = QFontMetricsF(font).averageCharWidth() * self._characters_a_line
        return max(120, min(round(comfortable), self.viewport().width() - 2 * LEAST_MARGIN))

    def _keeping_place(self, change: Callable[[], None]) -> None:
        """Change what sets the heights, and keep the line still that the reader is likely to be at."""
        self.end_glide()
        place = self._place()
        if place is None:
            change()
            self._changed_height(0)
            return
        distance = self.column.place_y(place) - self.page_y
        change()
        self._changed_height(self.column.place_y(place) - distance)

    def _place(self) -> Place | None:
        """That of the landmark where it is in sight, else of the first whole line; None at the page's top."""
        if not len(self.column):
            return None
        if self.landmark is not None and self.in_sight(self.landmark, wholly=False):
            return self.column.place_of(self.column.content.sentences[self.landmark].span.start)
        return self.column.place_at(self.page_y + self.column.typography.em) if self.page_y > 0 else None

    def _changed_height(self, y: int) -> None:
        """Take a new page height into account, with `y` at the viewport's upper edge."""
        self._stop_glide()
        bar = self.verticalScrollBar()
        page = self.viewport().height()
        self.column.settle_between(y, y + page)
        bar.setPageStep(max(1, page - round(self.column.typography.em * 2)))
        bar.setSingleStep(round(self.column.typography.em * 1.6))
        self._stand_at(min(y, self.lowest_y))
        self._settling.start(0)
        self.viewport().update()
        self.resettled.emit()

    @Slot()
    def _settle_some(self) -> None:
        """Make some more heights exact while nothing else is to be done; what is visible stays still."""
        self._settling.setInterval(0)
        if self.is_gliding:  # to a place that was found by the heights as they are
            return
        if not len(self.column):
            self._settling.stop()
            return
        block = self.column.heights.at(self.page_y)
        within = self.page_y - self.column.heights.top(block)
        end = perf_counter() + _IDLE_SLICE
        while perf_counter() < end:
            if not self.column.settle_some(_SETTLED_AT_ONCE):
                self._settling.stop()
                break
        y = self.column.heights.top(block) + within
        moved = y != self.page_y
        self._stand_at(y)
        if moved:
            self.resettled.emit()
