"""Draws the overview's picture, which is kept until something in it changes: `draw_overview`, `Columns`.

What a place is shows in where its bar stands and how long it is, and only then in its colour: what has a counterpart
touches the middle, where the links run; what only one article has keeps to the outer edge; a change is a tick.
"""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPixmap, QPolygonF

from viewer.core.model import SIDES, SideName
from viewer.core.sliced import Sliced, handfuls
from viewer.theme import MarkRole, RibbonRole, Theme
from viewer.ui.comparison_view.buckets import Buckets, Cord, Strip
from viewer.ui.palette import blend

MARGIN, BAR, TICK, MIDDLE = 4, 13, 4, 18
WIDTH = 2 * (MARGIN + BAR + TICK) + MIDDLE
"""Pixels from edge to edge: margin, bar, ticks, links, ticks, bar, margin."""
_ONLY = 0.5
"""How long the bar of sentences without counterpart is, beside the longest of linked ones."""
_MOST_MOVED = 24
"""Moved links that are drawn as lines; more would hide one another and all the rest, and are ticks."""
_HANDFUL = 40
"""Rows or links drawn between two yields: less than a millisecond."""


class Columns(NamedTuple):
    """Where the two bars stand: what is drawn is given by its distance from the outer edge."""

    side: SideName

    def box(self, start: float, end: float, y: float, height: float = 1.0) -> QRectF:
        """A stretch of that side, from one distance to another."""
        x = start if self.side == "left" else WIDTH - end
        return QRectF(x, y, end - start, height)


class OverviewInks(NamedTuple):
    """What is drawn in which colour."""

    linked: QColor
    """What has a counterpart."""
    shared: QColor
    """What of that stands in both in the same words."""
    only: QColor
    """What has none."""
    extra: QColor
    """Page extras."""
    notable: QColor
    """A change of stance or precision."""
    differs: QColor
    """What can't both be exact."""
    moved: QColor
    """A link out of the common order."""
    band: QColor
    """The ground of a link."""
    edge: QColor
    """Its middle line."""


def overview_inks(theme: Theme) -> OverviewInks:
    """The overview's colours in a theme."""
    marks, plain, moved = theme.marks, theme.ribbons[RibbonRole.PLAIN], theme.ribbons[RibbonRole.MOVED]
    return OverviewInks(
        linked=blend(plain.edge, theme.base, 0.7),
        shared=blend(marks[MarkRole.SHARED_OWN].line, theme.base, 0.62),
        only=blend(marks[MarkRole.ONLY].line, theme.base, 0.62),
        extra=blend(theme.muted, theme.base, 0.6),
        notable=blend(marks[MarkRole.NOTABLE].line, theme.base, 0.75),
        differs=QColor(marks[MarkRole.DIFFERS].line),
        band=blend(plain.fill, theme.base, 0.9),
        edge=blend(plain.edge, theme.base, 0.5),
        moved=QColor(moved.edge),
    )


def draw_overview(buckets: Buckets, theme: Theme, height: int, scale: float) -> Sliced[QPixmap]:
    """The picture of a strip of so many pixels, `scale` times as fine."""
    picture = QPixmap(round(WIDTH * scale), round(height * scale))
    picture.setDevicePixelRatio(scale)
    picture.fill(QColor(theme.window))
    inks = overview_inks(theme)
    for cords in handfuls([each for each in buckets.cords if not each.moved], _HANDFUL):
        with QPainter(picture) as painter:
            _draw_bands(painter, cords, inks)
        yield
    yield from _draw_moved(picture, [each for each in buckets.cords if each.moved], inks)
    for side in SIDES:
        for rows in handfuls(range(height), _HANDFUL):
            with QPainter(picture) as painter:
                for k in rows:
                    _draw_row(painter, Columns(side), buckets.strips[side], k, inks)
            yield
    return picture


def _draw_bands(painter: QPainter, cords: Sequence[Cord], inks: OverviewInks) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    left, right = WIDTH / 2 - MIDDLE / 2, WIDTH / 2 + MIDDLE / 2
    for cord in cords:
        band = [
            QPointF(left, cord.left_top),
            QPointF(right, cord.right_top),
            QPointF(right, cord.right_bottom + 1),
            QPointF(left, cord.left_bottom + 1),
        ]
        path = QPainterPath()
        path.addPolygon(QPolygonF(band))
        painter.fillPath(path, inks.band)
        painter.setPen(QPen(inks.edge, 0.8 if cord.full else 0.4))
        painter.drawLine(QLineF(left, _middle(cord)[0], right, _middle(cord)[1]))


def _middle(cord: Cord) -> tuple[float, float]:
    return (cord.left_top + cord.left_bottom + 1) / 2, (cord.right_top + cord.right_bottom + 1) / 2


def _draw_moved(picture: QPixmap, cords: list[Cord], inks: OverviewInks) -> Sliced[None]:
    left, right = WIDTH / 2 - MIDDLE / 2, WIDTH / 2 + MIDDLE / 2
    reach = MIDDLE if len(cords) <= _MOST_MOVED else 4
    pen = QPen(inks.moved, 1.2)
    pen.setDashPattern([2.5, 1.5])
    for some in handfuls(cords, _HANDFUL):
        with QPainter(picture) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(pen if reach == MIDDLE else QPen(inks.moved, 1.0))
            for cord in some:
                y, other = _middle(cord)
                if reach == MIDDLE:
                    painter.drawLine(QLineF(left, y, right, other))
                else:
                    painter.drawLine(QLineF(left, y, left + reach, y))
                    painter.drawLine(QLineF(right - reach, other, right, other))
        yield


def _draw_row(painter: QPainter, at: Columns, strip: Strip, k: int, inks: OverviewInks) -> None:
    inner = MARGIN + BAR
    linked = min(1.0, strip.linked[k])
    painter.setPen(Qt.PenStyle.NoPen)
    if linked > 0.02:
        painter.fillRect(at.box(inner - BAR * linked, inner, k), inks.linked)
    if strip.shared[k] > 0.02:
        painter.fillRect(at.box(inner - BAR * min(linked, strip.shared[k]), inner, k), inks.shared)
    if strip.only[k] > 0.02:
        painter.fillRect(at.box(MARGIN, MARGIN + BAR * _ONLY * min(1.0, strip.only[k]), k), inks.only)
    if strip.extra[k] > 0.02 and k % 3:
        painter.fillRect(at.box(MARGIN, MARGIN + 2, k), inks.extra)
    if strip.weights[k]:
        differs = strip.weights[k] == 2
        height, reach = (3.0, TICK + 2.0) if differs else (2.0, TICK - 1.0)
        painter.fillRect(at.box(inner + 1, inner + reach, k, height), inks.differs if differs else inks.notable)
