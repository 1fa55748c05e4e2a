"""A mark or a ribbon on a small patch, as the legend shows it: `legend_picture`."""

from enum import StrEnum

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QPixmap

from viewer.theme import MarkRole, RibbonRole, Theme
from viewer.ui.comparison_view.inks import Inks
from viewer.ui.comparison_view.matches import Band
from viewer.ui.comparison_view.ribbon_shapes import Stroke, band, fork, ring, shared_end, thread
from viewer.ui.swatch import paint_words

_WIDTH, _HEIGHT = 54, 24


class RibbonSample(StrEnum):
    """What the legend shows of ribbons."""

    FULL = "full"
    PARTIAL = "partial"
    SPLIT = "split"
    MOVED = "moved"
    OWN = "own"


_LOOKS = {
    RibbonSample.FULL: Band(RibbonRole.PLAIN, full=True),
    RibbonSample.PARTIAL: Band(RibbonRole.PLAIN, full=False),
    RibbonSample.SPLIT: Band(RibbonRole.PLAIN, full=True),
    RibbonSample.MOVED: Band(RibbonRole.MOVED, full=True, moved=True),
    RibbonSample.OWN: Band(RibbonRole.PLAIN, full=True, own=True),
}


def legend_picture(theme: Theme, look: MarkRole | RibbonSample, scale: float) -> QPixmap:
    """How marked words or a ribbon look; `scale` pixels of the screen a pixel."""
    picture = QPixmap(round(_WIDTH * scale), round(_HEIGHT * scale))
    picture.setDevicePixelRatio(scale)
    picture.fill(theme.base)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if isinstance(look, RibbonSample):
        _paint_ribbon(painter, Inks(theme), look)
    else:
        paint_words(painter, QRectF(6, 3, _WIDTH - 12, _HEIGHT - 6), theme, look, "words")
    painter.end()
    return picture


def _paint_ribbon(painter: QPainter, inks: Inks, sample: RibbonSample) -> None:
    look = _LOOKS[sample]
    brush, pen = inks.ribbon(look)
    left, right = (5.0, _HEIGHT - 5.0), (5.0, _HEIGHT - 5.0)
    strokes: list[Stroke] = []
    if sample is RibbonSample.SPLIT:
        for part, end in enumerate(((1.0, 8.0), (16.0, _HEIGHT - 1.0))):
            strokes += band(painter, shared_end(left, (1, 1), part), end, _WIDTH, brush, pen)
    elif look.moved:
        strokes = thread(painter, (1.0, 9.0), (_HEIGHT - 9.0, _HEIGHT - 1.0), _WIDTH, brush, pen)
    else:
        strokes = band(painter, left, right, _WIDTH, brush, pen)
    if look.own:
        strokes.append(ring(QPointF(_WIDTH / 2, _HEIGHT / 2), pen))
    for path, line in strokes:
        painter.strokePath(path, line)
    if sample is RibbonSample.SPLIT:
        fork(painter, left, 1.0, pen)
