"""Everything by keyboard: keys, their page, and the order in which Tab goes through the window."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QTableWidget, QWidget

from tests.ui.window_driver import WindowDriver
from viewer.ui.command import SEPARATOR, Menu
from viewer.ui.commands import COMMANDS, MENUS
from viewer.ui.shortcuts_page import ShortcutsPage

BY_BUTTON = {"find_close", "open_folder", "recover"}
"""Commands that stand in no menu: a button that can have the keyboard offers them where they make sense."""


@pytest.fixture
def reader(user: WindowDriver, left: Path, right: Path) -> WindowDriver:
    """A user who has opened two articles."""
    user.opens(left, right)
    return user


def in_menus(entries: tuple[str | Menu, ...]) -> set[str]:
    found: set[str] = set()
    for entry in entries:
        found |= in_menus(entry.entries) if isinstance(entry, Menu) else {entry}
    return found


def test_every_command_stands_in_a_menu() -> None:
    assert set(COMMANDS) - BY_BUTTON == in_menus(MENUS) - {SEPARATOR}


def test_every_command_is_listed_with_its_keys_or_its_menu(user: WindowDriver) -> None:
    user.presses("F1")
    rows = dict(user.table_rows("Keyboard shortcuts"))
    assert rows["Swap sides"] == "Ctrl+T"
    assert rows["Next sentence"] == "Down or J"
    assert rows["Open the sample"] == "by the menu File"
    listed = {action.iconText() for action in user.window.commands if action.objectName() not in BY_BUTTON}
    told = {row.rsplit(": ", 1)[-1] for row in rows}
    assert listed <= told
    assert rows["Left article: Reload from disk"] == "by the menu File > Left article"
    assert rows["Dismiss the point"] == "X or Del"
    page = user.window.findChild(ShortcutsPage)
    assert page is not None
    table = page.findChild(QTableWidget)
    assert table is not None
    assert not table.horizontalScrollBar().isVisible()


def test_a_command_is_found_by_its_words(user: WindowDriver) -> None:
    user.presses("F1")
    page = user.window.findChild(ShortcutsPage)
    assert page is not None
    field, table = page.findChild(QLineEdit), page.findChild(QTableWidget)
    assert field is not None
    assert table is not None
    QTest.keyClicks(field, "swap")
    shown = [table.item(row, 0) for row in range(table.rowCount()) if not table.isRowHidden(row)]
    assert [each.text() for each in shown if each] == ["Swap sides"]


def test_the_keyboard_is_the_left_texts_once_articles_are_open(reader: WindowDriver) -> None:
    reader.window.activateWindow()
    assert QApplication.focusWidget() is reader.reader.pane("left")


def test_the_keyboard_begins_at_the_first_thing_to_do_and_enter_does_it(
    user: WindowDriver, left: Path, right: Path
) -> None:
    user.presses("Return")
    user.picks(left, right)
    user.waits_until_compared()


def test_the_keyboard_goes_on_to_the_article_that_is_missing(user: WindowDriver, left: Path, right: Path) -> None:
    user.drops("left", left)
    user.waits_for_text("left", "Ferries")
    user.presses("Return")
    user.picks(right)
    user.waits_until_compared()
    user.window.activateWindow()
    user.bot.waitUntil(lambda: QApplication.focusWidget() is user.reader.pane("left"))


def tabs(reader: WindowDriver, start: QWidget, count: int) -> list[QWidget]:
    start.setFocus()
    seen = []
    for _ in range(count):
        QTest.keyClick(QApplication.focusWidget() or start, Qt.Key.Key_Tab)
        focus = QApplication.focusWidget()
        assert focus is not None
        seen.append(focus)
    return seen


def test_tab_goes_from_the_heads_to_the_texts_and_on_to_the_panels(reader: WindowDriver) -> None:
    reader.window.activateWindow()
    heads, view = reader.window.reading.heads, reader.window.reading.view
    first = next(button for button in heads["left"].buttons if button.isVisible())
    seen = tabs(reader, first, 8)
    places = [seen.index(view.pane(side)) for side in ("left", "right")]
    assert places == sorted(places)
    assert any(heads["right"].isAncestorOf(each) for each in seen[: places[0]])
    assert any(reader.window.reading.panels.isAncestorOf(each) and each not in seen[: places[1]] for each in seen)


def test_a_reader_without_a_mouse_goes_from_the_start_page_to_a_written_report(user: WindowDriver) -> None:
    user.chooses("File", "Open the sample")
    user.waits_until_compared()
    user.presses("D")
    assert "38 villages" in user.details
    user.presses("X")
    focus = QApplication.focusWidget()
    assert focus is user.reader.pane("right")
    user.presses("Alt+Left")
    user.presses("Ctrl+F")
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit)
    QTest.keyClicks(field, "commission")
    assert "left" in user.window.finding.bar.text
    user.presses("Esc")
    assert QApplication.focusWidget() in {user.reader.pane("left"), user.reader.pane("right")}
