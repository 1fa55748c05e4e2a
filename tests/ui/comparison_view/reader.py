"""What a reader does with the view, as verbs, and what a reader sees."""

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QHelpEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip, QWidget
from pytestqt.qtbot import QtBot

from viewer.core.filter import Filter
from viewer.core.model import SIDES, Comparison, SideName, Span
from viewer.ui.comparison_view import ComparisonView
from viewer.ui.comparison_view.article_pane import ArticlePane


class Reader:
    """Acts on one shown view."""

    def __init__(self, qtbot: QtBot, view: ComparisonView) -> None:
        self.bot = qtbot
        self.view = view

    def pane(self, side: SideName) -> ArticlePane:
        return self.view.pane(side)

    def is_shown(self, comparison: Comparison) -> None:
        for side in SIDES:
            self.view.show_article(side, comparison.side(side).article)
        self.view.show_comparison(comparison)
        self.bot.waitUntil(lambda: not self.view.is_busy)

    def filters(self, shown: Filter) -> None:
        """See only what the filter shows."""
        self.view.set_filter(shown)
        self.bot.waitUntil(lambda: not self.view.is_busy)

    def lays_rows(self, in_rows: bool) -> None:
        """See linked sentences level, or the articles as they run."""
        self.view.set_rows(in_rows)
        self.bot.waitUntil(lambda: not self.view.is_busy)

    def point_of(self, side: SideName, offset: int) -> QPoint:
        """The middle of the letter at an offset, in the viewport."""
        pane = self.pane(side)
        number = pane.column.content.block_at(offset)
        (box,) = pane.column.laid_out(number).boxes(Span(offset, offset + 1))
        return QPoint(
            round(box.center().x()) + pane.frame.left,
            round(box.center().y()) + pane.column.first_line_y(number) - pane.page_y,
        )

    def point_of_sentence(self, side: SideName, sentence: int) -> QPoint:
        return self.point_of(side, self.pane(side).column.content.sentences[sentence].span.start + 2)

    def clicks(self, side: SideName, sentence: int) -> None:
        QTest.mouseClick(
            self.pane(side).viewport(), Qt.MouseButton.LeftButton, pos=self.point_of_sentence(side, sentence)
        )
        self.waits_for_rest()

    def drags(self, side: SideName, start: int, end: int) -> None:
        viewport = self.pane(side).viewport()
        QTest.mousePress(viewport, Qt.MouseButton.LeftButton, pos=self.point_of(side, start) - QPoint(3, 0))
        QTest.mouseMove(viewport, self.point_of(side, (start + end) // 2))
        QTest.mouseMove(viewport, self.point_of(side, end) - QPoint(3, 0))
        QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=self.point_of(side, end) - QPoint(3, 0))

    def presses(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        focus = QApplication.focusWidget()
        assert focus is not None
        QTest.keyClick(focus, key, modifiers)
        self.waits_for_rest()

    def turns_wheel(
        self, side: SideName, clicks: int, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        """Turn the wheel down (positive) or up, one click at a time."""
        self.turns_wheel_over(self.pane(side).viewport(), clicks, modifiers)

    @staticmethod
    def turns_wheel_over(
        place: QWidget, clicks: int, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        """The same over any widget."""
        centre = QPointF(place.rect().center())
        for _ in range(abs(clicks)):
            turn = QPoint(0, -120 if clicks > 0 else 120)
            event = QWheelEvent(
                centre,
                place.mapToGlobal(centre),
                QPoint(),
                turn,
                Qt.MouseButton.NoButton,
                modifiers,
                Qt.ScrollPhase.NoScrollPhase,
                False,
            )
            QApplication.sendEvent(place, event)

    def tip(self, side: SideName, words: str) -> str:
        """What the tooltip over some words says."""
        pane = self.pane(side)
        point = self.point_of(side, pane.column.content.text.index(words))
        event = QHelpEvent(QEvent.Type.ToolTip, point, pane.viewport().mapToGlobal(point))
        QApplication.sendEvent(pane.viewport(), event)
        self.bot.waitUntil(QToolTip.isVisible)
        return QToolTip.text()

    def waits_for_rest(self) -> None:
        """Until nothing glides any more, and it is known where the next stops are."""
        self.bot.waitUntil(
            lambda: not any(self.pane(side).is_gliding for side in SIDES) and not self.view.going.busy, timeout=20_000
        )

    def waits_until_settled(self) -> None:
        """Until every height is exact."""
        self.bot.waitUntil(lambda: all(self.pane(side).is_settled for side in SIDES))

    def height_of(self, side: SideName, sentence: int) -> int:
        """How far below the pane's upper edge the sentence's first line is."""
        return self.pane(side).line_y(sentence) - self.pane(side).page_y

    def height_of_text(self, side: SideName, words: str) -> int:
        """The same for words of a text that was not compared."""
        pane = self.pane(side)
        return pane.column.line_y(pane.column.content.text.index(words)) - pane.page_y

    def difference(self, left: int, right: int) -> int:
        return abs(self.height_of("left", left) - self.height_of("right", right))

    def line_height(self) -> int:
        return self.pane("left").column.laid_out(0).line_height

    def colours_at(self, side: SideName, sentence: int) -> set[str]:
        """The colours around the first letters of a sentence."""
        image = self.pane(side).viewport().grab().toImage()
        centre = self.point_of_sentence(side, sentence)
        return {
            QColor(image.pixelColor(centre.x() + dx, centre.y() + dy)).name()
            for dx in range(-6, 30)
            for dy in range(-9, 12)
            if image.rect().contains(centre + QPoint(dx, dy))
        }

    def ribbon_colours(self, side: SideName, sentence: int, reach: float = 0.02, part: float = 0.5) -> set[str]:
        """The colours beside a sentence in the gap between the panes, at these shares of its width and height."""
        image = self.view.grab().toImage()
        pane = self.pane(side).viewport()
        gap = self.pane("right").x() - self.pane("left").geometry().right()
        x = self.pane("left").geometry().right() + 2 + round(gap * (reach if side == "left" else 1 - reach))
        top, bottom = self.pane(side).column.extent(sentence)
        y = round(top + (bottom - top) * part) - self.pane(side).page_y + pane.mapTo(self.view, QPoint()).y()
        return {QColor(image.pixelColor(x, y + dy)).name() for dy in (-1, 0, 1)}


def clipboard() -> str:
    return QGuiApplication.clipboard().text()
