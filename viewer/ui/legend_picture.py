"""A mark or a ribbon on a small patch, as the legend shows it: `legend_picture`."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPixmap

from viewer.theme import MarkRole, RibbonRole, Theme
from viewer.ui.comparison_view.inks import Inks
from viewer.ui.comparison_view.matches import Band
from viewer.ui.swatch import paint_words

_WIDTH, _HEIGHT = 54, 24


def legend_picture(theme: Theme, look: MarkRole | Band, scale: float) -> QPixmap:
    """How marked words or a ribbon look; `scale` pixels of the screen a pixel."""
    picture = QPixmap(round(_WIDTH * scale), round(_HEIGHT * scale))
    picture.setDevicePixelRatio(scale)
    picture.fill(theme.base)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if isinstance(look, Band):
        _paint_ribbon(painter, Inks(theme), look)
    else:
        paint_words(painter, QRectF(6, 3, _WIDTH - 12, _HEIGHT - 6), theme, look, "words")
    painter.end()
    return picture


def _paint_ribbon(painter: QPainter, inks: Inks, band: Band) -> None:
    brush, pen = inks.ribbon(band)
    painter.fillRect(QRectF(0, 6, _WIDTH, _HEIGHT - 12), brush)
    if band.role is RibbonRole.MOVED:
        pen.setStyle(Qt.PenStyle.DotLine)
        edges = [_HEIGHT / 2]
    else:
        edges = [6.0, _HEIGHT - 6.0]
    painter.setPen(pen)
    for y in edges:
        painter.drawLine(QPointF(0, y), QPointF(_WIDTH, y))
