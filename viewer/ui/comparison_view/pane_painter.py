"""Draws what is visible of an article pane: sentences, marks, letters, selection, the near ends of ribbons."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import NamedTuple
from weakref import WeakKeyDictionary

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QTextCharFormat, QTextLayout

from viewer.core.filter import Filter
from viewer.core.marks import Layer, Mark
from viewer.core.model import SideName, Span
from viewer.theme import MarkRole, role_of
from viewer.ui.comparison_view.blocks import Role
from viewer.ui.comparison_view.column import Column
from viewer.ui.comparison_view.found import FoundText
from viewer.ui.comparison_view.inks import Inks
from viewer.ui.comparison_view.matches import Band
from viewer.ui.comparison_view.typesetting import LaidOut

MarksOf = Callable[[int], tuple[Mark, ...]]
"""Gives the marks of a sentence by its number."""
RibbonEnd = Callable[[int], Band | None]
"""Gives how the ribbon looks at a sentence by its number; None where none ends."""


class Marked(NamedTuple):
    """A mark as it is drawn on one block."""

    role: MarkRole
    """How it looks."""
    span: Span
    """Its letters."""
    boxes: list[QRectF]
    """What they cover, line by line."""
    from_right: tuple[bool, bool]
    """Whether the first and the last of them run from right to left."""


_BAR_DISTANCE, _BAR_WIDTH = 11, 3
_NOTE = QRectF(-21, 0, 8, 9)
"""Where a note's mark stands beside the column, and how large it is."""
_FOLD = 3
"""How much of its corner is folded."""


@dataclass(slots=True)
class Lights:
    """What is lit up on one side, as numbers of sentences."""

    selected: frozenset[int] = frozenset()
    """The selected sentence, or the counterparts of the one selected on the other side."""
    hovered: frozenset[int] = frozenset()
    """The sentence under the pointer and its counterparts."""
    words: Span | None = None
    """The words that the reader was led to."""
    chosen: bool = False
    """Whether the selected sentence is of this side."""


@dataclass(slots=True)
class Frame:
    """Where the column stands in the viewport."""

    left: int
    """The column's left edge."""
    top: int
    """The y of the page at the viewport's upper edge."""
    width: int
    """Of the viewport."""
    height: int
    """Of the viewport."""


class MarkedText:
    """The marks of one article that the filter shows; found sentence by sentence as they come into sight."""

    def __init__(self, column: Column, side: SideName) -> None:
        self._column = column
        self._side: SideName = side
        self._marks_of: MarksOf = _no_marks
        self._found: dict[int, tuple[Mark, ...]] = {}
        self._boxes: WeakKeyDictionary[LaidOut, list[Marked]] = WeakKeyDictionary()
        self.filter = Filter()
        """What is drawn."""
        self.found = FoundText()
        """What the reader has looked for."""

    def set_marks(self, marks_of: MarksOf | None) -> None:
        """Draw these marks from now on; None: no marks."""
        self._marks_of = marks_of or _no_marks
        self._found.clear()
        self._boxes.clear()

    def set_filter(self, shown: Filter) -> None:
        """Draw what this filter shows from now on."""
        self.filter = shown
        self._boxes.clear()

    def at(self, offset: int) -> Mark | None:
        """The shown mark at the offset."""
        return next(iter(self.within(Span(offset, offset + 1))), None)

    def within(self, span: Span) -> Iterator[Mark]:
        """The shown marks that share a character with the span; page extras are told apart in any case."""
        for number in self._column.content.sentences_in(span):
            for mark in self._marks(number):
                if mark.span.overlaps(span) and (mark.layer is Layer.FURNITURE or self.filter.shows(mark, self._side)):
                    yield mark

    def _marks(self, sentence: int) -> tuple[Mark, ...]:
        found = self._found.get(sentence)
        if found is None:
            found = self._found[sentence] = self._marks_of(sentence)
        return found

    def on(self, laid: LaidOut) -> list[Marked]:
        """The shown marks of a block."""
        found = self._boxes.get(laid)
        if found is None:
            found = [
                Marked(role_of(mark), mark.span, laid.boxes(mark.span), laid.from_right(mark.span))
                for mark in self.within(laid.block.span)
            ]
            self._boxes[laid] = found
        return found


def _no_marks(_sentence: int) -> tuple[Mark, ...]:
    return ()


class PanePainter:
    """Draws one pane; told what to draw, decides only how."""

    def __init__(self, column: Column, marked: MarkedText) -> None:
        self._column = column
        self._marked = marked
        self.noted: frozenset[int] = frozenset()
        """The sentences that the reader has noted something on."""
        self.pinned: int | None = None
        """The sentence that was chosen here before one was on the other side."""

    def draw(self, painter: QPainter, frame: Frame, inks: Inks, lights: Lights, selection: Span) -> None:
        """Draw the sentences, marks and letters that are visible."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for _, y, laid in self._column.between(frame.top, frame.top + frame.height):
            painter.save()
            painter.translate(frame.left, y - frame.top)
            self._draw_lights(painter, laid, inks, lights)
            self._draw_notes(painter, laid, inks)
            marks = self._marked.on(laid)
            for mark in marks:
                for box in mark.boxes:
                    inks.fill(painter, mark.role, box)
            found = self._marked.found.boxes(laid)
            for current, parts in found:
                inks.fill_found(painter, parts, current=current)
            if lights.words is not None and lights.words.overlaps(laid.block.span):
                self._draw_frame(painter, laid.boxes(lights.words), inks.accent)
            self._draw_letters(painter, laid, inks, selection)
            for mark in marks:
                inks.underline(painter, mark.role, mark.boxes, mark.from_right)
            for current, parts in found:
                inks.frame_found(painter, parts, current=current)
            painter.restore()

    def draw_ribbon_ends(
        self, painter: QPainter, frame: Frame, inks: Inks, end_at: RibbonEnd, *, to_right: bool, lit: Lights
    ) -> None:
        """Draw the stretch of each ribbon between the column and the edge of the pane."""
        edge = frame.left + self._column.typography.width + 8 if to_right else frame.left - 16
        left, right = (edge, frame.width) if to_right else (0, edge)
        if right <= left:
            return
        for sentence in self._column.sentences_between(frame.top, frame.top + frame.height):
            band = end_at(sentence)
            if band is not None:
                top, bottom = self._column.extent(sentence)
                brush, pen = inks.ribbon(band, lit=sentence in lit.hovered)
                painter.fillRect(QRectF(left, top - frame.top + 1, right - left, bottom - top - 2), brush)
                painter.setPen(pen)
                for y in (top - frame.top + 1, bottom - frame.top - 1):
                    painter.drawLine(QPointF(left, y), QPointF(right, y))

    def _draw_lights(self, painter: QPainter, laid: LaidOut, inks: Inks, lights: Lights) -> None:
        sentences = self._column.content.sentences_in(laid.block.span)
        for number in sentences:
            if number in lights.selected:
                self._draw_ground(painter, laid, number, inks.sentence)
                self._draw_bar(painter, laid, number, inks.accent)
            elif number in lights.hovered:
                self._draw_ground(painter, laid, number, inks.hover)
            if number == self.pinned and number not in lights.selected:
                self._draw_pin(painter, laid, number, inks.accent)

    def _draw_ground(self, painter: QPainter, laid: LaidOut, sentence: int, colour: QColor) -> None:
        path = QPainterPath()
        path.setFillRule(Qt.FillRule.WindingFill)
        for band in laid.bands(self._column.content.sentences[sentence].span):
            path.addRoundedRect(band.adjusted(-3, 0, 3, 0), 4, 4)
        painter.fillPath(path, colour)

    def _draw_bar(self, painter: QPainter, laid: LaidOut, sentence: int, colour: QColor) -> None:
        bands = laid.bands(self._column.content.sentences[sentence].span)
        if bands:
            top = bands[0].top() + 2
            painter.fillRect(QRectF(-_BAR_DISTANCE, top, _BAR_WIDTH, bands[-1].bottom() - 2 - top), colour)

    def _draw_frame(self, painter: QPainter, boxes: list[QRectF], colour: QColor) -> None:
        """Frame words, line by line, close to their letters: a quotation mark beside them must stay to be seen."""
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(colour, 2))
        for box in boxes:
            painter.drawRoundedRect(box.adjusted(-1, -1, 1, 2), 3, 3)

    def _draw_pin(self, painter: QPainter, laid: LaidOut, sentence: int, colour: QColor) -> None:
        """A hollow bar, where that of a selected sentence is filled."""
        bands = laid.bands(self._column.content.sentences[sentence].span)
        if bands:
            top = bands[0].top() + 2
            painter.setPen(QPen(colour, 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            box = QRectF(-_BAR_DISTANCE, top, _BAR_WIDTH, bands[-1].bottom() - 2 - top)
            painter.drawRect(box.adjusted(-0.5, 0.5, 0.5, -0.5))

    def _draw_notes(self, painter: QPainter, laid: LaidOut, inks: Inks) -> None:
        """A sheet with a folded corner beside the first line of each sentence that has a note."""
        for number in self.noted.intersection(self._column.content.sentences_in(laid.block.span)):
            bands = laid.bands(self._column.content.sentences[number].span)
            if bands:
                sheet = _NOTE.translated(0, bands[0].top() + 5)
                painter.fillPath(_sheet(sheet), inks.accent)

    def _draw_letters(self, painter: QPainter, laid: LaidOut, inks: Inks, selection: Span) -> None:
        muted = laid.block.role in {Role.EXTRA, Role.FOLDED}
        painter.setPen(inks.muted if muted else inks.text)
        formats = []
        if not muted:
            for mark in self._marked.on(laid):
                letters = inks.letters.get(mark.role)
                if letters is not None:
                    formats.append(_format_range(laid, mark.span, letters))
        for place, current in self._marked.found.within(laid.block.span):
            formats.append(_format_range(laid, place, inks.found_letters[current]))
        if selection.overlaps(laid.block.span):
            formats.append(_format_range(laid, selection, inks.selected_text))
        laid.layout.draw(painter, QPointF(0, 0), formats)


def _sheet(box: QRectF) -> QPainterPath:
    corner = QPointF(box.right() - _FOLD, box.top()), QPointF(box.right(), box.top() + _FOLD)
    path = QPainterPath(box.topLeft())
    for point in (*corner, box.bottomRight(), box.bottomLeft()):
        path.lineTo(point)
    path.closeSubpath()
    for y in (box.top() + _FOLD + 0.5, box.top() + _FOLD + 3):  # lines of writing, left free
        path.addRect(QRectF(box.left() + 1.5, y, box.width() - 3, 1))
    return path


def _format_range(laid: LaidOut, span: Span, letters: QTextCharFormat) -> QTextLayout.FormatRange:
    part = QTextLayout.FormatRange()
    part.start = laid.to_qt(span.start)
    part.length = laid.to_qt(span.end) - part.start
    part.format = letters
    return part
