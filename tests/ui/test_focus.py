"""Where the keyboard is can always be seen, and Tab comes round."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from tests.ui.window_driver import WindowDriver

AROUND = 4
"""Pixels around a widget that may show that it has the keyboard."""
MOST = 60
"""No tour of the window has more stops."""
SEEN = 8
"""Pixels that must look different: the shortest text cursor has that many."""


def unseen(user: WindowDriver) -> list[str]:
    """The stops of Tab at which one can't see where the keyboard is: the window looks the same at the next stop."""
    user.window.activateWindow()
    start = QApplication.focusWidget()
    assert start is not None
    found, here, seen = [], start, user.window.grab().toImage()
    for _ in range(MOST):
        QTest.keyClick(here, Qt.Key.Key_Tab)
        there, now = QApplication.focusWidget(), user.window.grab().toImage()
        assert there is not None
        if here not in {start, there} and not _differ(seen, now, _place(user, here), _place(user, there)):
            found.append(f"{type(here).__name__} {here.accessibleName() or here.objectName()!r}")
        if there is start:
            return found
        here, seen = there, now
    raise AssertionError(f"Tab doesn't come round: it is at {here}")


def _place(user: WindowDriver, widget: QWidget) -> QRect:
    place = QRect(widget.mapTo(user.window, QPoint()), widget.size())
    return place.adjusted(-AROUND, -AROUND, AROUND, AROUND) & user.window.rect()


def _differ(one: QImage, other: QImage, place: QRect, without: QRect) -> bool:
    """Whether two pictures of the window differ in one place, leaving out another."""
    found = 0
    for y in range(place.top(), place.bottom() + 1):
        for x in range(place.left(), place.right() + 1):
            if not without.contains(x, y) and one.pixel(x, y) != other.pixel(x, y):
                found += 1
                if found >= SEEN:
                    return True
    return False


def test_on_the_start_page(user: WindowDriver) -> None:
    assert unseen(user) == []


def test_beside_a_missing_article(user: WindowDriver, left: Path) -> None:
    user.drops("left", left)
    user.waits_for_text("left", "Ferries")
    assert unseen(user) == []


@pytest.mark.parametrize("keys", ["", "Alt+1", "Alt+2", "Alt+3", "Ctrl+F"])
def test_before_two_articles(user: WindowDriver, left: Path, right: Path, keys: str) -> None:
    user.opens(left, right)
    if keys:
        user.presses(keys)
    user.bot.waitUntil(lambda: not user.window.reading.panels.points.is_busy)
    assert unseen(user) == []


def test_with_a_sentence_and_a_note(user: WindowDriver, left: Path, right: Path) -> None:
    user.opens(left, right)
    user.clicks_sentence("left", "The mayor")
    user.presses("M")
    assert unseen(user) == []
