"""A bar of one article's words: how many are the same, said differently, only here."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from viewer.theme import Theme
from viewer.ui.comparison_view.inks import Inks
from viewer.ui.head_words import Part
from viewer.ui.swatch import paint_swatch

HEIGHT = 12


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
        x = 0.0
        for part in self._parts:
            width = part.share * self.width()
            paint_swatch(painter, QRectF(x, 0, width, self.height()), self._inks, part.role)
            x += width
            painter.setPen(QPen(self._inks.page, 1))
            painter.drawLine(int(x), 0, int(x), self.height())
        painter.setPen(self._inks.border)
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
