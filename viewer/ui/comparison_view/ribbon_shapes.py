"""The shapes of ribbons: bands, threads, stubs and forks, as the gap between the panes and the legend draw them.

A match in the common order is a band with two edges. A moved one is a thread between two tips, since it crosses the
others and would hide them. Where several end at one sentence they share its end, and a bar holds them together.
"""

from collections.abc import Sequence

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QLinearGradient, QPainter, QPainterPath, QPen

Ends = tuple[float, float]
"""Top and bottom of one end of a ribbon."""
Stroke = tuple[QPainterPath, QPen]
"""What is drawn over all fills, so that both of two crossing ribbons can be followed."""
STUB = 20
"""Pixels a stub reaches into the gap."""
_TIP = 15
"""Pixels the end of a thread takes to grow thin."""
_THREAD = 1.3
_FORK = 2.0
_RING = 4.0
"""Radius of the ring on the reader's own links."""


def band(painter: QPainter, left: Ends, right: Ends, width: float, brush: QBrush, pen: QPen) -> list[Stroke]:
    """Fill a band from edge to edge, and give its outlines."""
    top, bottom = (_curve(0, left[k], width, right[k]) for k in (0, 1))
    area = QPainterPath(top)
    area.connectPath(bottom.toReversed())
    painter.fillPath(area, brush)
    return [(top, pen), (bottom, pen)]


def thread(painter: QPainter, left: Ends, right: Ends, width: float, brush: QBrush, pen: QPen) -> list[Stroke]:
    """Fill the two tips of a thread, and give the thread."""
    start, end = sum(left) / 2, sum(right) / 2
    painter.fillPath(_tip(0, _TIP, left), brush)
    painter.fillPath(_tip(width, width - _TIP, right), brush)
    line = QPen(pen.color(), max(_THREAD, pen.widthF()), Qt.PenStyle.CustomDashLine, Qt.PenCapStyle.RoundCap)
    line.setDashPattern([0.1, 2.4])
    return [(_curve(_TIP * 0.8, start, width - _TIP * 0.8, end), line)]


def ring(centre: QPointF, pen: QPen) -> Stroke:
    """By which a ribbon is known as the reader's own."""
    path = QPainterPath()
    path.addEllipse(centre, _RING, _RING)
    return path, QPen(pen.color(), 2)


def stub(painter: QPainter, ends: Ends, start: float, tip: float, brush: QBrush, pen: QPen, *, down: bool) -> None:
    """A short tongue that fades away, with an arrow to where the counterpart is."""
    top, bottom = ends
    fading = QLinearGradient(start, 0, tip, 0)
    fading.setColorAt(0.0, brush.color())
    fading.setColorAt(1.0, Qt.GlobalColor.transparent)
    painter.fillRect(QRectF(min(start, tip), top, abs(tip - start), bottom - top), fading)
    x, y, way = (start + tip) / 2, (top + bottom) / 2, 3.0 if down else -3.0
    painter.setPen(QPen(pen.color(), 1.6))
    painter.drawPolyline([QPointF(x - 4, y - way), QPointF(x, y + way), QPointF(x + 4, y - way)])


def fork(painter: QPainter, ends: Ends, x: float, pen: QPen) -> None:
    """The bar that holds together what shares one end."""
    painter.setPen(QPen(pen.color(), _FORK))
    painter.drawLine(QLineF(x, ends[0], x, ends[1]))


def shared_end(ends: Ends, weights: Sequence[float], number: int) -> Ends:
    """The part of an end that belongs to one of several ribbons; each has as much as it weighs."""
    height, whole = ends[1] - ends[0], sum(weights)
    above = sum(weights[:number])
    return ends[0] + height * above / whole, ends[0] + height * (above + weights[number]) / whole


def _curve(start_x: float, start: float, end_x: float, end: float) -> QPainterPath:
    path = QPainterPath(QPointF(start_x, start))
    middle = (start_x + end_x) / 2
    path.cubicTo(middle, start, middle, end, end_x, end)
    return path


def _tip(start: float, end: float, ends: Ends) -> QPainterPath:
    """What grows thin from an end to a point."""
    (top, bottom), middle, bend = ends, sum(ends) / 2, start + (end - start) * 0.6
    path = QPainterPath(QPointF(start, top))
    path.cubicTo(bend, top, bend, middle, end, middle)
    path.cubicTo(bend, middle, bend, bottom, start, bottom)
    path.closeSubpath()
    return path
