"""One article to read: lays out and draws only what is visible, and says what the reader does with it."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFont,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QWheelEvent,
)
from PySide6.QtWidgets import QToolTip, QWidget

from viewer.core.filter import Filter
from viewer.core.model import SideName, Span
from viewer.theme import Theme
from viewer.ui.comparison_view.blocks import Role
from viewer.ui.comparison_view.describe import Describer
from viewer.ui.comparison_view.inks import Inks
from viewer.ui.comparison_view.matches import Band
from viewer.ui.comparison_view.measuring import Measured
from viewer.ui.comparison_view.page_area import PageArea
from viewer.ui.comparison_view.pane_input import PaneInput
from viewer.ui.comparison_view.pane_painter import Frame, Lights, MarkedText, MarksOf, PanePainter, RibbonEnd
from viewer.ui.comparison_view.row_heights import RowHeights
from viewer.ui.comparison_view.row_painter import draw_rows, gap_box, pointed_at

_INNER_MARGIN = 64
"""Pixels at most between a text and the ribbons: in a wide window the two texts stay near one another."""


class ArticlePane(PageArea):
    """Shows one article and says what the reader does with it."""

    sentence_clicked = Signal(str, int)
    """The reader chose a sentence by mouse: side and number; -1: none."""
    sentence_stepped = Signal(str, int)
    """The reader chose a sentence by key: side and number; -1: none."""
    jump_asked = Signal()
    """The reader wants to go to the counterpart."""
    sentence_hovered = Signal(str, int)
    """The pointer is on a sentence: side and number; -1: on none."""
    menu_asked = Signal(str, int, QPoint)
    """The reader wants a menu: side, number of the sentence or -1, and the place on the screen."""
    zoom_asked = Signal(int)
    """The reader wants larger (1) or smaller (-1) letters."""

    def __init__(self, side: SideName, font: QFont, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(font, parent)
        self.side: SideName = side
        self.marked = MarkedText(self.column, side)
        self.lights = Lights()
        self.describer: Describer | None = None
        """Knows what the marks and sentences mean; None before the article was compared."""
        self._inks = Inks(theme)
        self._painter = PanePainter(self.column, self.marked)
        self._ribbon_end: RibbonEnd = _no_ribbon
        self._rows: RowHeights | None = None
        self._input = PaneInput(self)
        self._set_up_widget()

    def _set_up_widget(self) -> None:
        if self.side == "left":  # its scroll bar stands at the outer edge, away from the ribbons
            self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        viewport = self.viewport()
        viewport.setAcceptDrops(False)  # the window takes them
        viewport.setMouseTracking(True)
        viewport.setCursor(Qt.CursorShape.IBeamCursor)
        viewport.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    # What is shown

    def show_measured(self, measured: Measured) -> None:
        if measured.content.text != self.column.content.text:
            self._input.forget()
        super().show_measured(measured)

    def begin_anew(self, measured: Measured | None, rows: RowHeights | None) -> None:
        if measured is not None and measured.content.text != self.column.content.text:
            self._input.forget()
        super().begin_anew(measured, rows)
        self._rows = rows

    def set_marks(self, marks_of: MarksOf | None) -> None:
        """Draw these marks; None: no marks."""
        self.marked.set_marks(marks_of)
        self.viewport().update()

    def set_filter(self, shown: Filter) -> None:
        """Draw only the marks that the filter shows."""
        self.marked.set_filter(shown)
        self.viewport().update()

    def show_found(self, spans: Sequence[Span], current: Span | None) -> None:
        """Draw what the reader has looked for, and the place the reader is at."""
        self.marked.found.show(spans, current)
        self.viewport().update()

    def set_ribbon_ends(self, end_at: RibbonEnd) -> None:
        """Draw the near ends of ribbons, asked for by sentence."""
        self._ribbon_end = end_at
        self.viewport().update()

    def set_lights(self, lights: Lights) -> None:
        """Light up these sentences."""
        self.lights = lights
        self.landmark, self.leads = min(lights.selected, default=None), lights.chosen
        self.viewport().update()

    def set_noted(self, sentences: frozenset[int]) -> None:
        """Draw a note's mark beside these sentences."""
        self._painter.noted = sentences
        self.viewport().update()

    def set_pinned(self, sentence: int | None) -> None:
        """Draw that this sentence was chosen here before one was on the other side; None: none was."""
        if sentence != self._painter.pinned:
            self._painter.pinned = sentence
            self.viewport().update()

    def set_theme(self, theme: Theme) -> None:
        """Draw in these colours."""
        self._inks = Inks(theme)
        self.viewport().update()

    @property
    def frame(self) -> Frame:
        """Where the column stands in the viewport."""
        viewport = self.viewport()
        free = viewport.width() - self.column.typography.width
        inner = min(free // 2, _INNER_MARGIN)
        left = free - inner if self.side == "left" else inner
        return Frame(left, self.page_y, viewport.width(), viewport.height())

    # Drawing

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self.viewport()) as painter:  # ends though something may fail, or Qt would take the process along
            self._paint(painter)

    def _paint(self, painter: QPainter) -> None:
        frame = self.frame
        painter.fillRect(self.viewport().rect(), self._inks.page)
        to_right = self.side == "left"
        if self._rows is not None:
            draw_rows(painter, frame, self._inks, self.column, self._rows, self.side)
        self._painter.draw_ribbon_ends(painter, frame, self._inks, self._ribbon_end, to_right=to_right, lit=self.lights)
        self._painter.draw(painter, frame, self._inks, self.lights, self._input.selection.span)
        if self.hasFocus():  # over the ribbons' ends, but open towards them: a line would cut them off from the text
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._inks.focus, 2))
            painter.drawRect(self.viewport().rect().adjusted(1 if to_right else -4, 1, 4 if to_right else -1, -1))

    # Input: decided in PaneInput

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._input.press_key(event):
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._input.press(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._input.move(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._input.release(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self._input.double_click(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() == QContextMenuEvent.Reason.Keyboard and self.landmark is not None:
            top, _ = self.column.extent(self.landmark)
            place = QPoint(self.frame.left, max(0, round(top) - self.page_y))
            self.menu_asked.emit(self.side, self.landmark, self.viewport().mapToGlobal(place))
            return
        letter = self.letter_at(event.pos())
        sentence = None if letter is None else self.column.content.sentence_at(letter)
        self.menu_asked.emit(self.side, -1 if sentence is None else sentence, event.globalPos())

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_asked.emit(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
            return
        self.end_glide()
        super().wheelEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            self._show_tooltip(event)
            return True
        if event.type() == QEvent.Type.Leave:
            self._input.leave()
        return super().viewportEvent(event)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._input.claims(event):
            event.accept()
            return True
        return super().event(event)

    def _show_tooltip(self, event: QHelpEvent) -> None:
        text = self.tip_at(event.pos())
        if text:
            QToolTip.showText(event.globalPos(), text, self.viewport())
        else:
            QToolTip.hideText()

    def tip_at(self, point: QPoint) -> str:
        """What the tooltip at a point of the viewport says; empty for none."""
        letter = self.letter_at(point)
        sentence = None if letter is None else self.column.content.sentence_at(letter)
        if self.describer is None or letter is None or sentence is None:
            return ""
        if self.column.content.blocks[self.column.content.block_at(letter)].role is Role.FOLDED:
            return self.describer.folded(self.side, sentence)
        return self.describer.at(self.side, sentence, self.marked.at(letter))

    def letter_at(self, point: QPoint) -> int | None:
        """The offset of the letter at a point of the viewport."""
        frame = self.frame
        return self.column.letter_at(point.x() - frame.left, point.y() + frame.top)

    def pointed_at(self, point: QPoint) -> int | None:
        """The sentence that a gap under a point of the viewport points at; None where none does."""
        if self._rows is None:
            return None
        y = point.y() + self.frame.top
        row = self.column.heights.at(y)
        inside = gap_box(self.column, self._rows, row, self.column.heights.top(row)).contains(QPointF(0, y))
        return pointed_at(self._rows, self.side, row) if inside else None

    def offset_at(self, point: QPoint) -> int:
        """The offset between two letters that is nearest to a point of the viewport."""
        frame = self.frame
        return self.column.offset_at(point.x() - frame.left, point.y() + frame.top)

    # Text

    def selected_text(self) -> str:
        """The selected stretch of the article, as it stands in the file."""
        return self._input.selection.span.of(self.column.content.text)

    def chosen_span(self) -> Span | None:
        """The stretch that is selected, or else the selected sentence; None where there is neither."""
        return self._input.chosen_span()

    def select_text(self, span: Span) -> None:
        """Select a stretch of the article."""
        self._input.selection.take(span)
        self.viewport().update()

    def copy(self) -> None:
        """Put the selected text on the clipboard, or else the selected sentence."""
        self._input.copy()

    def select_all(self) -> None:
        """Select the whole text."""
        self._input.select_all()


def _no_ribbon(_sentence: int) -> Band | None:
    return None
