"""A window on a desk, and how a hand reaches for what is in it: `Desk`."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollBar, QWidget

from benchmarks.stopwatch import Stopwatch
from viewer.core.model import Comparison, SideName
from viewer.ui.comparison_view.article_pane import ArticlePane
from viewer.ui.main_window import MainWindow
from viewer.ui.panels.table_panel import TablePanel


@dataclass
class Desk:
    """What a step of the benchmark works with."""

    app: Stopwatch
    """Where events come from."""
    window: MainWindow
    """The window."""
    folder: Path
    """Where files may be written."""
    left: Path
    """The left article."""
    right: Path
    """The right one."""

    def settle(self) -> None:
        """Deal with events until nothing is on its way any more."""
        window = self.window
        self.app.idle(0.02)
        self.app.run_until(lambda: not window.controller.busy and window.controller.reviewing.job is None)
        tables = self.tables.values()
        self.app.run_until(
            lambda: (
                not (window.reading.is_busy or window.status_line.is_busy or any(table.is_busy for table in tables))
                and window.finding.finder.done
            )
        )
        self.app.idle(0.06)

    def is_compared(self) -> bool:
        """Whether there is a comparison."""
        return self.window.controller.comparison is not None

    @staticmethod
    def waits(seconds: float) -> Callable[[], bool]:
        """For so long."""
        end = perf_counter() + seconds
        return lambda: perf_counter() >= end

    @property
    def comparison(self) -> Comparison:
        """What is shown."""
        found = self.window.controller.comparison
        assert found is not None
        return found

    @property
    def tables(self) -> dict[str, TablePanel]:
        """The panels with tables."""
        panels = self.window.reading.panels
        return {"points": panels.points, "facts": panels.facts}

    def pane(self, side: SideName) -> ArticlePane:
        """An article."""
        return self.window.reading.view.pane(side)

    def bar(self, side: SideName = "left") -> QScrollBar:
        """Its scroll bar."""
        return self.pane(side).verticalScrollBar()

    def does(self, command: str) -> None:
        """Choose a command from a menu."""
        self.window.commands[command].trigger()

    def presses(self, key: Qt.Key, keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key."""
        QTest.keyClick(QApplication.focusWidget() or self.window, key, keys)

    def types(self, letter: str, field: QWidget) -> None:
        """Type a letter."""
        QTest.keyClicks(field, letter)

    def clicks(self, place: QWidget, x: float, y: float) -> None:
        """Click at these shares of a part of the window."""
        point = QPoint(round(place.width() * x), round(place.height() * y))
        QTest.mouseClick(place, Qt.MouseButton.LeftButton, pos=point)

    def turns_wheel(self, place: QWidget, clicks: int = 1, keys: Qt.KeyboardModifier | None = None) -> None:
        """Turn the wheel over a part of the window, down or up."""
        centre = QPointF(place.rect().center())
        event = QWheelEvent(
            centre, place.mapToGlobal(centre), QPoint(), QPoint(0, -120 * clicks), Qt.MouseButton.NoButton,
            keys or Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(place, event)


Events = Iterator[Callable[[], bool] | None]
"""Comes by wherever another event begins, with what has to be so before that, if it has to be waited for."""
Step = Callable[[Desk], Events]
"""Does something."""
