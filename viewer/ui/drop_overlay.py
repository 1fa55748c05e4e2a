"""What lies over the window while something is dragged across it: which side will get it, or why none will."""

from pathlib import Path

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from viewer.core.model import SIDES, SideName
from viewer.core.read.source import Origin
from viewer.theme import Theme
from viewer.ui.drops import Dropped
from viewer.ui.palette import blend

_MARGIN = 10


class DropOverlay(QWidget):
    """Covers its parent, and lets the pointer through."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._covered = parent
        self._theme: Theme | None = None
        self._words: dict[SideName, str] = {}
        self._refusal = ""
        self.hide()

    @property
    def words(self) -> dict[SideName, str]:
        """What is written on each side that will get something."""
        return {} if self.isHidden() else self._words

    @property
    def refusal(self) -> str:
        """Why nothing will be taken; empty where something will."""
        return "" if self.isHidden() else self._refusal

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours."""
        self._theme = theme

    def show_target(self, dropped: Dropped, side: SideName) -> None:
        """Show what a drop would do now that the pointer is over that side."""
        self._words = {side: self._said(origin, side) for side, origin in dropped.placed(side).items()}
        self._refusal = dropped.refusal
        self.setGeometry(self._covered.rect())
        self.raise_()
        self.show()
        self.update()

    def _said(self, origin: Origin, side: SideName) -> str:
        if not isinstance(origin, Path):
            return self.tr("Put this text on the left") if side == "left" else self.tr("Put this text on the right")
        said = {"left": self.tr("Open “{name}” on the left"), "right": self.tr("Open “{name}” on the right")}
        return said[side].format(name=origin.name)

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._theme is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        veil = QColor(self._theme.window)
        veil.setAlphaF(0.6)
        painter.fillRect(self.rect(), veil)
        if self._refusal:
            self._paint_card(painter, self.rect(), self._refusal, self._theme.muted)
        for side in SIDES:
            if side in self._words:
                self._paint_card(painter, self._half(side), self._words[side], self._theme.accent)

    def _half(self, side: SideName) -> QRect:
        middle = self.width() // 2
        return QRect(0 if side == "left" else middle, 0, middle, self.height())

    def _paint_card(self, painter: QPainter, area: QRect, words: str, colour: str) -> None:
        assert self._theme is not None
        card = area.adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
        painter.setBrush(blend(colour, self._theme.base, 0.12))
        painter.setPen(QPen(QColor(colour), 2, Qt.PenStyle.DashLine))
        painter.setOpacity(0.93)
        painter.drawRoundedRect(QRectF(card), 10, 10)
        painter.setOpacity(1.0)
        font = self.font()
        font.setPointSizeF(font.pointSizeF() * 1.3)
        font.setBold(True)
        painter.setFont(font)
        painter.setPen(QColor(self._theme.text))
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(card.adjusted(24, 24, -24, -24), flags, words)
