"""A mark's look on a small patch, as the legend shows it: `paint_swatch`, `paint_words`, `swatch_icon`."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap

from viewer.theme import MarkRole, Theme
from viewer.ui.comparison_view.inks import Inks

_ROOM_BELOW = 3.0
"""The underline is drawn below the letters' box; so much of the patch is left for it."""


def paint_swatch(painter: QPainter, area: QRectF, inks: Inks, role: MarkRole) -> None:
    """Fill the area as the mark fills the ground behind its words, with the mark's line along the bottom."""
    inks.fill(painter, role, area)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    inks.underline(painter, role, [area.adjusted(1, 0, -1, -_ROOM_BELOW)])
    painter.restore()


def paint_words(painter: QPainter, area: QRectF, theme: Theme, role: MarkRole, words: str) -> None:
    """Fill the area with words that are marked."""
    paint_swatch(painter, area, Inks(theme), role)
    painter.setPen(QColor(theme.marks[role].text))
    painter.drawText(area.adjusted(0, -2, 0, -2), Qt.AlignmentFlag.AlignCenter, words)


def swatch_icon(theme: Theme, role: MarkRole, size: int = 20, scale: int = 2) -> QIcon:
    """A patch with letters on it, for buttons; `size` in pixels, drawn `scale` times as fine."""
    picture = QPixmap(size * scale, size * scale)
    picture.setDevicePixelRatio(scale)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    area = QRectF(0.5, 1.5, size - 1, size - 3)
    painter.fillRect(area, QColor(theme.base))
    font = painter.font()
    font.setPixelSize(size * 11 // 20)
    painter.setFont(font)
    paint_words(painter, area, theme, role, "ab")
    painter.setPen(QColor(theme.border))
    painter.drawRect(area)
    painter.end()
    return QIcon(picture)
