"""The ribbons between the panes: a band between linked sentences, a stub where one of them is off screen."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QLinearGradient, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from viewer.core.model import Link
from viewer.theme import RibbonRole, Theme
from viewer.ui.comparison_view.article_pane import ArticlePane
from viewer.ui.comparison_view.inks import Inks
from viewer.ui.comparison_view.matches import Band, importance

WIDTH = 72
_STUB = 20
"""Pixels a stub reaches into the gap."""
_LEAST_HEIGHT = 3.0
Ends = tuple[float, float]
"""Top and bottom of a sentence, from the upper edge of the panes."""


class Ribbons(QWidget):
    """Draws the links of the sentences that are visible in the two panes beside it."""

    def __init__(self, left: ArticlePane, right: ArticlePane, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._left, self._right = left, right
        self._inks = Inks(theme)
        self._links: Sequence[Link] = ()
        self._bands: Mapping[int, Band] = {}
        self._by_left: dict[int, list[int]] = {}
        self._by_right: dict[int, list[int]] = {}
        self.setFixedWidth(WIDTH)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def set_theme(self, theme: Theme) -> None:
        """Draw in these colours."""
        self._inks = Inks(theme)
        self.update()

    def set_links(self, links: Sequence[Link]) -> None:
        """Draw these links."""
        self._links = links
        self._by_left, self._by_right = {}, {}
        for number, link in enumerate(links):
            self._by_left.setdefault(link.left, []).append(number)
            self._by_right.setdefault(link.right, []).append(number)

    def set_bands(self, bands: Mapping[int, Band]) -> None:
        """How each link is drawn, by its number; one that is left out isn't drawn."""
        self._bands = bands
        self.update()

    def visible_links(self) -> list[int]:
        """The numbers of the links that have an end in sight, the most important last."""
        found = {number for each in self._left.visible_sentences() for number in self._by_left.get(each, ())}
        found |= {number for each in self._right.visible_sentences() for number in self._by_right.get(each, ())}
        return sorted(found & self._bands.keys(), key=lambda number: (importance(self._bands[number]), number))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._inks.page)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for number in self.visible_links():
            self._draw(painter, number)

    def _draw(self, painter: QPainter, number: int) -> None:
        link = self._links[number]
        left, right = self._ends(self._left, link.left), self._ends(self._right, link.right)
        left_in, right_in = self._in_sight(left), self._in_sight(right)
        lit = link.left in self._left.lights.hovered and link.right in self._right.lights.hovered
        brush, pen = self._inks.ribbon(self._bands[number], lit=lit)
        if left_in and right_in:
            top, bottom = (_curve(left[k], right[k], self.width()) for k in (0, 1))
            area = QPainterPath(top)
            area.connectPath(bottom.toReversed())
            painter.fillPath(area, brush)
            painter.strokePath(top, pen)
            painter.strokePath(bottom, pen)
            if self._bands[number].role is RibbonRole.MOVED:
                middle = _curve(sum(left) / 2, sum(right) / 2, self.width())
                painter.strokePath(middle, QPen(pen.color(), 1.2, Qt.PenStyle.DotLine))
        elif left_in:
            _draw_stub(painter, brush, pen, (0, _STUB), left, down=right[0] > left[0])
        elif right_in:
            _draw_stub(painter, brush, pen, (self.width(), self.width() - _STUB), right, down=left[0] > right[0])

    def _ends(self, pane: ArticlePane, sentence: int) -> Ends:
        top, bottom = pane.column.extent(sentence)
        return top + 1 - pane.page_y, max(bottom - 1, top + 1 + _LEAST_HEIGHT) - pane.page_y

    def _in_sight(self, ends: Ends) -> bool:
        return ends[1] > 0 and ends[0] < self.height()


def _curve(left: float, right: float, width: float) -> QPainterPath:
    path = QPainterPath(QPointF(0, left))
    path.cubicTo(width * 0.5, left, width * 0.5, right, width, right)
    return path


def _draw_stub(
    painter: QPainter, brush: QBrush, pen: QPen, reach: tuple[float, float], ends: Ends, *, down: bool
) -> None:
    """A short tongue that fades away, with an arrow to where the counterpart is."""
    start, tip = reach
    top, bottom = ends
    fading = QLinearGradient(start, 0, tip, 0)
    fading.setColorAt(0.0, brush.color())
    fading.setColorAt(1.0, Qt.GlobalColor.transparent)
    painter.fillRect(QRectF(min(start, tip), top, abs(tip - start), bottom - top), fading)
    x, y, way = (start + tip) / 2, (top + bottom) / 2, 3.0 if down else -3.0
    painter.setPen(QPen(pen.color(), 1.6))
    painter.drawPolyline([QPointF(x - 4, y - way), QPointF(x, y + way), QPointF(x + 4, y - way)])
