"""A bar of one article's words: how many are the same, said differently, only here; and its page extras beside it."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from viewer.theme import MarkRole, Theme
from viewer.ui.comparison_view.inks import Inks
from viewer.ui.head_words import Part
from viewer.ui.swatch import paint_swatch

HEIGHT = 12
_APART = 4
"""Pixels between the words of the story and the page extras, which are no part of it."""
_FADED = 0.18
"""How much is left of a part whose marks are hidden."""


class ShareBar(QWidget):
    """Draws its parts in the colours and with the underlines of the marks in the text."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts: Sequence[Part] = ()
        self._inks: Inks | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(100, HEIGHT)

    def show_parts(self, parts: Sequence[Part]) -> None:
        """Show these parts; none leaves an empty bar."""
        self._parts = parts
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours."""
        self._inks = Inks(theme)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._inks is None:
            return
        painter = QPainter(self)
        story = [part for part in self._parts if part.role is not MarkRole.FURNITURE]
        extras = [part for part in self._parts if part.role is MarkRole.FURNITURE and part.share]
        whole = 1.0 + sum(part.share for part in extras)
        room = self.width() - (_APART if extras else 0)
        end = self._paint(painter, self._inks, story, 0.0, room / whole)
        if extras:
            self._paint(painter, self._inks, extras, end + _APART, room / whole)

    def _paint(self, painter: QPainter, inks: Inks, parts: Sequence[Part], left: float, whole: float) -> float:
        """Paint these parts from `left` on, framed, of a bar so long; gives where they end."""
        x = left
        for part in parts:
            width = part.share * whole
            painter.setOpacity(1.0 if part.shown else _FADED)
            self._paint_part(painter, inks, part, QRectF(x, 0, width, self.height()))
            painter.setOpacity(1.0)
            x += width
            painter.setPen(QPen(inks.page, 1))
            painter.drawLine(int(x), 0, int(x), self.height())
        painter.setPen(inks.border)
        painter.drawRect(QRectF(left, 0, x - left - 1, self.height() - 1))
        return x

    @staticmethod
    def _paint_part(painter: QPainter, inks: Inks, part: Part, area: QRectF) -> None:
        if part.role is MarkRole.FURNITURE:  # in the text it has grey letters and no ground
            painter.fillRect(area, QBrush(inks.muted, Qt.BrushStyle.Dense6Pattern))
        else:
            paint_swatch(painter, area, inks, part.role)
