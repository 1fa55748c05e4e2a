"""The ribbons between the panes: a band between linked sentences, a stub where one of them is off screen."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QLinearGradient, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from viewer.core.model import Link
from viewer.theme import RibbonRole, Theme
from viewer.ui.comparison_view.article_pane import ArticlePane
from viewer.ui.comparison_view.inks import Inks
from viewer.ui.comparison_view.matches import Band, Matches, Place, importance

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
        self._matches = Matches(None)
        self._selected: Place | None = None
        self.setFixedWidth(WIDTH)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def set_theme(self, theme: Theme) -> None:
        """Draw in these colours."""
        self._inks = Inks(theme)
        self.update()

    def show_matches(self, matches: Matches, selected: Place | None) -> None:
        """Draw these links, with one sentence selected."""
        self._matches, self._selected = matches, selected
        self.update()

    def visible_links(self) -> list[tuple[Band, Link]]:
        """The links that have an end in sight and how they look, the most important last."""
        places = [(pane.side, each) for pane in (self._left, self._right) for each in pane.visible_sentences()]
        links = {(link.left, link.right): link for place in places for link in self._matches.of(*place)}
        bands = [(self._matches.band(link, self._selected), link) for _, link in sorted(links.items())]
        return sorted(bands, key=lambda pair: importance(pair[0]))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._inks.page)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edges: list[tuple[QPainterPath, QPen]] = []
        for band, link in self.visible_links():
            edges += self._draw(painter, band, link)
        for path, pen in edges:  # over all fills, so that both of two crossing ribbons can be followed
            painter.strokePath(path, pen)

    def _draw(self, painter: QPainter, band: Band, link: Link) -> list[tuple[QPainterPath, QPen]]:
        """Draw a ribbon but for its edges, and give these."""
        width = self.width()
        left, right = self._ends(self._left, link.left), self._ends(self._right, link.right)
        left_in, right_in = self._in_sight(left), self._in_sight(right)
        lit = link.left in self._left.lights.hovered and link.right in self._right.lights.hovered
        brush, pen = self._inks.ribbon(band, lit=lit)
        if left_in and right_in:
            top, bottom = (_curve(left[k], right[k], width) for k in (0, 1))
            area = QPainterPath(top)
            area.connectPath(bottom.toReversed())
            painter.fillPath(area, brush)
            if band.role is RibbonRole.MOVED:  # one line instead of two: these cross the others
                return [(_curve(sum(left) / 2, sum(right) / 2, width), QPen(pen.color(), 1.2, Qt.PenStyle.DotLine))]
            return [(top, pen), (bottom, pen)]
        if left_in:
            _draw_stub(painter, brush, pen, (0, _STUB), left, down=right[0] > left[0])
        elif right_in:
            _draw_stub(painter, brush, pen, (width, width - _STUB), right, down=left[0] > right[0])
        return []

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
