"""What frames are measured of: Storydiff's two views and, as peers, two QTextBrowsers with the same text and marks."""

from typing import Protocol

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QHBoxLayout, QTextBrowser, QWidget

from viewer.core.marks import marks
from viewer.core.model import SIDES, Comparison
from viewer.theme import load_theme, role_of
from viewer.ui.comparison_view import ComparisonView
from viewer.ui.text_positions import TextPositions

SIZE = 1280, 800


class Subject(Protocol):
    """Something that shows two texts side by side."""

    name: str
    """What the tables call it."""
    widget: QWidget
    """The window."""

    def show_text(self, comparison: Comparison) -> None:
        """Show both texts without marks."""

    def show_marks(self, comparison: Comparison) -> None:
        """Put the marks over them."""

    def is_ready(self) -> bool:
        """Whether all of it is there."""

    def areas(self) -> list[QAbstractScrollArea]:
        """What has to be scrolled; one is enough where the other follows."""


class Reading:
    """The two articles as they run."""

    name = "Storydiff"

    def __init__(self) -> None:
        self.view = ComparisonView()
        self.widget: QWidget = self.view

    def show_text(self, comparison: Comparison) -> None:
        """Show both texts without marks."""
        for side in SIDES:
            self.view.show_article(side, comparison.side(side).article)

    def show_marks(self, comparison: Comparison) -> None:
        """Put the marks over them."""
        self.view.show_comparison(comparison)

    def is_ready(self) -> bool:
        """Whether all of it is there."""
        return not self.view.is_busy

    def areas(self) -> list[QAbstractScrollArea]:
        """The left pane; the right one follows."""
        return [self.view.pane("left")]


class Rows(Reading):
    """Linked sentences level."""

    name = "Storydiff, rows"

    def __init__(self) -> None:
        super().__init__()
        self.view.set_rows(True)


class Browsers:
    """Two QTextBrowsers."""

    name = "QTextBrowser"

    def __init__(self) -> None:
        self.widget = QWidget()
        self._browsers = {side: QTextBrowser() for side in SIDES}
        row = QHBoxLayout(self.widget)
        for browser in self._browsers.values():
            row.addWidget(browser)

    def show_text(self, comparison: Comparison) -> None:
        """Show both texts without marks."""
        for side, browser in self._browsers.items():
            browser.setPlainText(comparison.side(side).text)

    def show_marks(self, comparison: Comparison) -> None:
        """Format what is marked."""
        theme = load_theme("light")
        formats = {}
        for role, style in theme.marks.items():
            form = formats[role] = QTextCharFormat()
            if style.background:
                form.setBackground(QColor(style.background))
            form.setFontUnderline(True)
        for side, browser in self._browsers.items():
            positions = TextPositions(comparison.side(side).text)
            cursor = QTextCursor(browser.document())
            cursor.beginEditBlock()
            for mark in marks(comparison, side):
                cursor.setPosition(positions.to_qt(mark.span.start))
                cursor.setPosition(positions.to_qt(mark.span.end), QTextCursor.MoveMode.KeepAnchor)
                cursor.mergeCharFormat(formats[role_of(mark)])
            cursor.endEditBlock()

    def is_ready(self) -> bool:
        """Always: it does everything at one go."""
        return True

    def areas(self) -> list[QAbstractScrollArea]:
        """Both."""
        return list(self._browsers.values())


SUBJECTS: tuple[type[Reading] | type[Browsers], ...] = (Reading, Rows, Browsers)


def turn_wheel(area: QAbstractScrollArea) -> None:
    """Scroll by one click of a wheel."""
    viewport = area.viewport()
    centre = QPointF(viewport.rect().center())
    event = QWheelEvent(
        centre, viewport.mapToGlobal(centre), QPoint(), QPoint(0, -120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(viewport, event)
