"""A page that scrolls: keeps the reader's place when the page is laid out anew, and scrolls smoothly.

The scroll bar's value is the y of the page at the viewport's upper edge. It may leave the page by as much as is needed
to bring two sentences level, and returns into it when the reader scrolls back.
"""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QFont, QFontMetricsF, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QStyle, QWidget

from viewer.core.model import Span
from viewer.core.sliced import at_once
from viewer.ui.comparison_view.blocks import Blocks
from viewer.ui.comparison_view.column import Column
from viewer.ui.comparison_view.glide import Glide
from viewer.ui.comparison_view.measuring import Measured, measure
from viewer.ui.comparison_view.row_heights import RowHeights
from viewer.ui.comparison_view.standing import Stand, y_exact, y_with
from viewer.ui.comparison_view.typesetting import CHARACTERS_A_LINE, Typography

LEAST_MARGIN = 22
"""Pixels between the column and the edges of the viewport."""
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
        self.leads = False
        """Whether that is what the reader chose, and not what it is linked with."""
        self.beside: PageArea | None = None
        """The page of the same rows, which always stands alike."""
        self._stood: Stand | None = None
        """What was kept still last."""
        self._moving_silently = False
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self._settling = QTimer(self, interval=0)
        self._settling.timeout.connect(self._settle_some)
        self._glide = Glide(self)
        self._glide.valueChanged.connect(self._follow_glide)

    def show_blocks(self, content: Blocks) -> None:
        """Show a text; the same text as before keeps its place."""
        self.show_measured(at_once(measure(content)))

    def show_measured(self, measured: Measured) -> None:
        """The same for a text that was measured already."""
        if measured.content.text == self.column.content.text:
            self._keeping_place(lambda: self.column.adopt(measured))
            return
        self._glide.halt()
        self.landmark = self._stood = None
        self.column.adopt(measured)
        self._changed_height(0)

    def begin_anew(self, measured: Measured | None, rows: RowHeights | None) -> None:
        """Lay the text out otherwise, `page_changed` is called then: in rows, which fill the column themselves, or
        without; None: the same blocks as before."""
        self._glide.halt()
        if measured is not None and measured.content.text != self.column.content.text:
            self.landmark = self._stood = None
        if rows is None:
            self.column.adopt(measured or at_once(measure(self.column.content)))

    def page_changed(self, y: int) -> None:
        """Take into account that the column is another one now, with `y` at the viewport's upper edge."""
        self._changed_height(max(0, min(y, self.lowest_y)))

    def set_reading_font(self, font: QFont) -> None:
        """Set the text in another font or size."""
        wanted = Typography(font, self._column_width(font))
        if wanted != self.column.typography:
            self._keeping_place(lambda: self.column.set_typography(wanted))

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
        self._glide.halt()
        self._move_to(y, beyond=beyond)

    def stand_at(self, y: int) -> None:
        """Be at a height of the page without a word: the other page, which is of the same rows, has gone there."""
        self._glide.halt()
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
        self._glide.halt()
        reach = self.viewport().height()
        if y == self.page_y:
            return
        y = self._reachable(y, beyond=beyond)
        start = max(y - reach, min(y + reach, self.page_y))
        self._glide.lead(start, y)

    @Slot("QVariant")
    def _follow_glide(self, y: int) -> None:
        self._move_to(y, beyond=True)

    @property
    def is_gliding(self) -> bool:
        """Whether it is scrolling smoothly."""
        return self._glide.end is not None

    @property
    def is_settled(self) -> bool:
        """Whether every height is exact."""
        return not self._settling.isActive()

    @property
    def destination(self) -> int:
        """The y where it is, or where it is gliding to."""
        return self.page_y if self._glide.end is None else self._glide.end

    def end_glide(self) -> None:
        """Be where a running glide leads to."""
        self.scroll_to(self.destination, beyond=True)

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
        reach = self.viewport().height()
        return y_with(self.column, lambda: self.column.line_y(offset) - at, reach, beyond=reach)

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

    def scrollContentsBy(self, _dx: int, dy: int) -> None:
        if self._moving_silently:
            return
        was_at_top = self.column.heights.at(self.page_y + dy)
        self._stand_at(y_exact(self.column, self.page_y, self.viewport().height(), was_at_top))
        if self._settling.isActive():
            self._settling.start(_AFTER_SCROLLING)
        self.viewport().update()
        self.scrolled.emit()

    # Laying out

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        font = self.column.typography.font
        width = self._column_width(font)
        if abs(width - self.column.typography.width) > (0 if self.beside is None else 1):  # rows are of one width
            self._keeping_place(lambda: self.column.set_typography(Typography(font, width)))
        else:
            self._changed_height(self.page_y)

    def _column_width(self, font: QFont) -> int:
        comfortable = QFontMetricsF(font).averageCharWidth() * self._characters_a_line
        return max(120, min(round(comfortable), self.viewport().width() - 2 * LEAST_MARGIN))

    def _keeping_place(self, change: Callable[[], None]) -> None:
        """Change what sets the heights, and keep the line still that the reader is likely to be at."""
        self.end_glide()
        self._stood = self._stand()
        change()
        self._changed_height(0 if self._stood is None else self._stood.y(self.viewport().height()))

    def _stand(self) -> Stand | None:
        """That of the landmark, or else of the first line; of the one that was kept last, if it is still there: other
        letters begin the lines now, and in many small steps the reader would lose the place."""
        pages = [self] if self.beside is None else sorted((self, self.beside), key=lambda page: not page.leads)
        for page in pages:
            if (stand := page.stand_of_landmark()) is not None:
                return stand
        if self._stood is not None and self._stood.holds(self.page_y, self.viewport().height()):
            return self._stood
        return next(filter(None, (page.stand_of_first_line() for page in pages)), None)

    def stand_of_landmark(self) -> Stand | None:
        """Where the landmark is; None where it is not in sight."""
        if self.landmark is None or not len(self.column) or not self.in_sight(self.landmark, wholly=False):
            return None
        return self._stand_of(self.column.content.sentences[self.landmark].span.start)

    def stand_of_first_line(self) -> Stand | None:
        """Where the first whole line is; None at the page's top and at a gap between rows."""
        if self.page_y <= 0 or not len(self.column):
            return None
        offset = self.column.line_at(self.page_y + self.column.typography.em)
        return None if offset is None else self._stand_of(offset)

    def _stand_of(self, offset: int) -> Stand:
        return Stand(self.column, offset, self.column.line_y(offset) - self.page_y)

    def _changed_height(self, y: int) -> None:
        """Take a new page height into account, with `y` at the viewport's upper edge."""
        self._glide.halt()
        bar = self.verticalScrollBar()
        page = self.viewport().height()
        y = y_exact(self.column, min(y, self.lowest_y), page)
        bar.setPageStep(max(1, page - round(self.column.typography.em * 2)))
        bar.setSingleStep(round(self.column.typography.em * 1.6))
        self._stand_at(y)
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
        slot = self.column.heights.at(self.page_y)
        within = self.page_y - self.column.heights.top(slot)
        if not self.column.settle_for(_IDLE_SLICE, self.page_y):
            self._settling.stop()
        y = self.column.heights.top(slot) + within
        moved = y != self.page_y
        self._stand_at(y)
        if moved:
            self.resettled.emit()
