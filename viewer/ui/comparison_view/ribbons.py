"""The ribbons between the panes: a band between linked sentences, a stub where one of them is off screen."""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from viewer.core.model import Grade, Link
from viewer.theme import Theme
from viewer.ui.comparison_view.article_pane import ArticlePane
from viewer.ui.comparison_view.inks import Inks
from viewer.ui.comparison_view.matches import Band, Matches, Place, importance
from viewer.ui.comparison_view.ribbon_shapes import STUB, Ends, Stroke, band, fork, ring, shared_end, stub, thread

WIDTH = 72
_LEAST_HEIGHT = 3.0


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
        looks = [(self._matches.band(link, self._selected), link) for _, link in sorted(links.items())]
        return sorted(looks, key=lambda pair: importance(pair[0]))

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as painter:  # ends though something may fail, or Qt would take the process along
            self._paint(painter)

    def _paint(self, painter: QPainter) -> None:
        painter.fillRect(self.rect(), self._inks.page)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        strokes: list[Stroke] = []
        links = self.visible_links()
        for look, link in links:
            strokes += self._draw(painter, look, link)
        for path, pen in strokes:
            painter.strokePath(path, pen)
        self._draw_forks(painter, links)

    def _draw(self, painter: QPainter, look: Band, link: Link) -> list[Stroke]:
        """Draw a ribbon but for its strokes, and give these."""
        left, right = self._end(self._left, link), self._end(self._right, link)
        left_in, right_in = self._in_sight(left), self._in_sight(right)
        lit = link.left in self._left.lights.hovered and link.right in self._right.lights.hovered
        brush, pen = self._inks.ribbon(look, lit=lit)
        if left_in and right_in:
            strokes = (thread if look.moved else band)(painter, left, right, self.width(), brush, pen)
            middle = QPointF(self.width() / 2, (sum(left) + sum(right)) / 4)
            return [*strokes, ring(middle, pen)] if look.own else strokes
        if left_in:
            stub(painter, left, 0, STUB, brush, pen, down=right[0] > left[0])
        elif right_in:
            stub(painter, right, self.width(), self.width() - STUB, brush, pen, down=left[0] > right[0])
        return []

    def _draw_forks(self, painter: QPainter, links: list[tuple[Band, Link]]) -> None:
        drawn: set[Place] = set()
        for look, link in reversed(links):  # the most important one has its colour
            for pane, sentence in ((self._left, link.left), (self._right, link.right)):
                if (pane.side, sentence) not in drawn and len(self._matches.of(pane.side, sentence)) > 1:
                    drawn.add((pane.side, sentence))
                    x = 1.0 if pane is self._left else self.width() - 1.0
                    fork(painter, self._ends(pane, sentence), x, self._inks.ribbon(look)[1])

    def _end(self, pane: ArticlePane, link: Link) -> Ends:
        """Where one end of a ribbon is: the sentence's height, or a part of it where several end there."""
        sentence = link.left if pane is self._left else link.right
        ends = self._ends(pane, sentence)
        sharing = self._matches.fan(pane.side, sentence)
        if len(sharing) == 1:
            return ends
        weights = [2.0 if each.grade is Grade.FULL else 1.0 for each in sharing]
        number = next(at for at, each in enumerate(sharing) if each is link)
        return shared_end(ends, weights, number)

    def _ends(self, pane: ArticlePane, sentence: int) -> Ends:
        top, bottom = pane.column.extent(sentence)
        return top + 1 - pane.page_y, max(bottom - 1, top + 1 + _LEAST_HEIGHT) - pane.page_y

    def _in_sight(self, ends: Ends) -> bool:
        return ends[1] > 0 and ends[0] < self.height()
