"""The legend: each mark and ribbon as it is drawn, what it is called, and what it means."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QPixmap
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QGridLayout, QLabel, QVBoxLayout, QWidget

from viewer.core.labels import GRADE_MEANINGS, GRADES, MOVED
from viewer.core.model import Grade
from viewer.legend import LEGEND
from viewer.theme import MarkRole, RibbonRole, Theme
from viewer.ui.comparison_view.inks import Inks
from viewer.ui.comparison_view.matches import Band
from viewer.ui.swatch import paint_words
from viewer.ui.wording import say, say_legend

_WIDTH, _HEIGHT = 54, 24


class LegendPage(QDialog):
    """Stays beside the articles until it is closed."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Legend"))
        self._pictures: list[tuple[QLabel, MarkRole | Band]] = []
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(14)
        self._grid.setVerticalSpacing(7)
        self._grid.setColumnStretch(2, 1)
        for entry in LEGEND:
            self._add(entry.role, say_legend(entry.name), say_legend(entry.meaning))
        for grade in Grade:
            ribbon = Band(RibbonRole.PLAIN, grade is Grade.FULL)
            self._add(ribbon, say(GRADES[grade]), say(GRADE_MEANINGS[grade]))
        self._add(Band(RibbonRole.MOVED, True), self.tr("Moved match"), say(MOVED))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addLayout(self._grid)
        column.addWidget(buttons)

    def _add(self, look: MarkRole | Band, name: str, meaning: str) -> None:
        row = self._grid.rowCount()
        picture, called, meant = QLabel(), QLabel(_as_sentence(name)), QLabel(_as_sentence(meaning))
        bold = QFont(called.font())
        bold.setBold(True)
        called.setFont(bold)
        meant.setWordWrap(True)
        meant.setMinimumWidth(320)
        for at, label in enumerate((picture, called, meant)):
            self._grid.addWidget(label, row, at, Qt.AlignmentFlag.AlignVCenter)
        self._pictures.append((picture, look))

    def set_theme(self, theme: Theme) -> None:
        """Draw the marks and ribbons in the theme's colours."""
        for label, look in self._pictures:
            label.setPixmap(_picture(theme, look, self.devicePixelRatio()))


def _as_sentence(words: str) -> str:
    return words[:1].upper() + words[1:]


def _picture(theme: Theme, look: MarkRole | Band, scale: float) -> QPixmap:
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
