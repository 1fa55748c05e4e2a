"""Draws what rows have beside their sentences: lines between them, gaps, and where a counterpart stands instead."""

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from viewer.core.model import SideName
from viewer.ui.comparison_view.column import Column
from viewer.ui.comparison_view.inks import Inks
from viewer.ui.comparison_view.pane_painter import Frame
from viewer.ui.comparison_view.row_heights import RowHeights
from viewer.ui.translation import QT_TRANSLATE_NOOP, translate

_ABOVE = QT_TRANSLATE_NOOP("Rows", "↑ the counterpart stands above")
_BELOW = QT_TRANSLATE_NOOP("Rows", "↓ the counterpart stands below")
_REACH = 10
"""Pixels a gap is wider than the text on either side."""
_LEAST = 8
"""Pixels a gap is high at least."""


def draw_rows(painter: QPainter, frame: Frame, inks: Inks, column: Column, rows: RowHeights, side: SideName) -> None:
    """Draw the rows that are visible, but for their text."""
    cells = rows.plan.cells[side]
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for row, y in column.slots_between(frame.top, frame.top + frame.height):
        top = y - frame.top
        if row:
            painter.setPen(QPen(inks.row_line, 1))
            middle = top + rows.gap(row) // 2 + 0.5
            painter.drawLine(QLineF(frame.left - _REACH, middle, frame.left + column.typography.width + _REACH, middle))
        if not cells.of_row[row]:
            box = gap_box(column, rows, row, y)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(inks.gap)
            painter.drawRoundedRect(box.translated(frame.left, -frame.top), 4, 4)
            _draw_pointer(painter, box.translated(frame.left, -frame.top), inks, column, rows, row, side)


def gap_box(column: Column, rows: RowHeights, row: int, y: int) -> QRectF:
    """Where a gap is, seen from the upper left corner of the column; `y` is where its row begins."""
    begin = y + rows.gap(row)
    end = y + column.heights[row] - (0 if row < len(column.heights) - 1 else rows.gap(0))
    return QRectF(-_REACH, begin, column.typography.width + 2 * _REACH, max(_LEAST, end - begin))


def pointed_at(rows: RowHeights, side: SideName, row: int) -> int | None:
    """The sentence that a gap points at because it answers what it faces; None where it faces something unique."""
    again = rows.plan.rows[row].again if side == "right" and not rows.plan.rows[row].right else ()
    return again[0] if again else None


def _draw_pointer(
    painter: QPainter, box: QRectF, inks: Inks, column: Column, rows: RowHeights, row: int, side: SideName
) -> None:
    sentence = pointed_at(rows, side, row)
    if sentence is None:
        return
    above = rows.plan.cells[side].row_of_sentence(sentence) < row
    font = painter.font()
    font.setPointSizeF(column.typography.font.pointSizeF() * 0.88)
    painter.setFont(font)
    painter.setPen(inks.muted)
    where = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
    painter.drawText(box.adjusted(_REACH, 2, -_REACH, 0), where, translate("Rows", _ABOVE if above else _BELOW))
