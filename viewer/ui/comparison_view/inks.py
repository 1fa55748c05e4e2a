"""A theme's colours made ready for drawing: fills, underlines, ribbons."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen, QTextCharFormat

from viewer.theme import MarkRole, RibbonRole, Theme, Underline
from viewer.ui.comparison_view.matches import Band
from viewer.ui.palette import blend

_PEN_STYLES = {
    Underline.SOLID: (Qt.PenStyle.SolidLine, 1.4),
    Underline.DASHED: (Qt.PenStyle.CustomDashLine, 1.8),
    Underline.DOTTED: (Qt.PenStyle.CustomDashLine, 1.6),
    Underline.WAVY: (Qt.PenStyle.SolidLine, 1.5),
    Underline.ENDS: (Qt.PenStyle.SolidLine, 1.4),
}
_DASHES = {Underline.DASHED: (3.2, 2.0), Underline.DOTTED: (1.0, 1.6)}
_WAVE = 2.5
"""Half a wave's length, in pixels."""
_CORNER = 5.0
"""Length of a corner's two strokes, in pixels."""


class Inks:
    """Colours, pens and brushes of one theme."""

    def __init__(self, theme: Theme) -> None:
        self.page = QColor(theme.base)
        self.window = QColor(theme.window)
        self.text = QColor(theme.text)
        self.muted = QColor(theme.muted)
        self.accent = QColor(theme.accent)
        self.focus = QColor(theme.focus)
        self.border = QColor(theme.border)
        self.sentence = QColor(theme.sentence)
        self.hover = QColor(theme.hover)
        self.gap = blend(theme.window, theme.base, 0.8)
        self.row_line = blend(theme.border, theme.base, 0.6)
        self.selected_text = QTextCharFormat()
        self.selected_text.setBackground(QColor(theme.selection))
        self.selected_text.setForeground(QColor(theme.on_selection))
        self._found = {False: QColor(theme.found), True: QColor(theme.found_now)}
        self._found_frames = {False: QPen(QColor(theme.found_edge), 1.2), True: QPen(QColor(theme.found_edge), 2.4)}
        self.found_letters = {False: _foreground(theme.text), True: _foreground(theme.on_found_now)}
        """Formats of what was found; True: of the place the reader is at."""
        self._fills = {role: QColor(style.background) for role, style in theme.marks.items() if style.background}
        self._lines = {
            role: (style.underline, _pen(style.underline, style.line)) for role, style in theme.marks.items()
        }
        self.letters = {
            role: _foreground(style.text) for role, style in theme.marks.items() if style.text != theme.text
        }
        """Formats of the marks whose letters have a colour of their own."""
        self._theme = theme
        self._made: dict[tuple[Band, bool], tuple[QBrush, QPen]] = {}

    def fill(self, painter: QPainter, role: MarkRole, box: QRectF) -> None:
        """Colour the ground of marked letters."""
        colour = self._fills.get(role)
        if colour is not None:
            painter.fillRect(box, colour)

    def fill_found(self, painter: QPainter, boxes: Sequence[QRectF], *, current: bool) -> None:
        """Colour the ground of a place that was found, given line by line."""
        for box in boxes:
            painter.fillRect(box.adjusted(-1, 0, 1, 0), self._found[current])

    def frame_found(self, painter: QPainter, boxes: Sequence[QRectF], *, current: bool) -> None:
        """Draw the second cue of a place that was found: a frame, thicker where the reader is."""
        painter.setPen(self._found_frames[current])
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for box in boxes:
            painter.drawRoundedRect(box.adjusted(-1.5, 0, 1.5, 0), 2, 2)

    def underline(
        self, painter: QPainter, role: MarkRole, boxes: Sequence[QRectF], from_right: tuple[bool, bool] = (False, False)
    ) -> None:
        """Draw the second cue of marked letters, given line by line.

        `from_right` says of the first and of the last letter whether it runs from right to left.
        """
        shape, pen = self._lines[role]
        if shape is Underline.NONE or not boxes:
            return
        painter.setPen(pen)
        if shape is Underline.ENDS:
            _draw_corner(painter, boxes[0], at_right=from_right[0])
            _draw_corner(painter, boxes[-1], at_right=not from_right[1])
            return
        for box in boxes:
            y = box.bottom() - 0.5
            if shape is Underline.WAVY:
                painter.drawPolyline(_wave(box.left(), box.right(), y))
            else:
                painter.drawLine(QPointF(box.left() + 0.5, y), QPointF(box.right() - 0.5, y))

    def ribbon(self, band: Band, *, lit: bool = False) -> tuple[QBrush, QPen]:
        """The fill and the edge of a ribbon; `lit` while the pointer is on one of its sentences."""
        found = self._made.get((band, lit))
        if found is None:
            found = self._made[band, lit] = self._make_ribbon(band, lit=lit)
        return found

    def _make_ribbon(self, band: Band, *, lit: bool) -> tuple[QBrush, QPen]:
        # Opaque, since blending a steep ribbon into the page takes four times as long as drawing it.
        style, ground, selected = self._theme.ribbons[band.role], self._theme.base, band.role is RibbonRole.SELECTED
        strength = (0.30 if selected else 1.0 if lit else 0.8) * (1.0 if band.full else 0.45)
        strong = selected or lit or band.own
        edge = blend(self._theme.accent if band.own else style.edge, ground, 1.0 if strong else 0.55)
        pen = QPen(edge, 1.6 if strong else 1.0)
        if not band.full:
            pen.setDashPattern([4.0, 3.0])
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        return QBrush(blend(style.fill, ground, strength)), pen


def _foreground(colour: str) -> QTextCharFormat:
    letters = QTextCharFormat()
    letters.setForeground(QColor(colour))
    return letters


def _pen(underline: Underline, colour: str) -> QPen:
    if underline is Underline.NONE:
        return QPen(Qt.PenStyle.NoPen)
    style, width = _PEN_STYLES[underline]
    pen = QPen(QColor(colour), width, style, Qt.PenCapStyle.FlatCap)
    if underline in _DASHES:
        pen.setDashPattern(_DASHES[underline])
    return pen


def _wave(left: float, right: float, y: float) -> list[QPointF]:
    count = max(1, round((right - left) / _WAVE))
    step = (right - left) / count
    return [QPointF(left + k * step, y + (1.0 if k % 2 else -0.8)) for k in range(count + 1)]


def _draw_corner(painter: QPainter, box: QRectF, *, at_right: bool) -> None:
    inwards = min(_CORNER, box.width() / 2)
    x, y = (box.right(), box.bottom() - 0.5) if at_right else (box.left(), box.bottom() - 0.5)
    painter.drawPolyline([QPointF(x, y - _CORNER), QPointF(x, y), QPointF(x - inwards if at_right else x + inwards, y)])
