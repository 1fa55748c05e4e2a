"""Finding words in both articles, as a user does it."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.ui.window_driver import WindowDriver
from viewer.theme import load_theme

LIGHT = load_theme("light")
FOUND, NOW = LIGHT.found.lower(), LIGHT.found_now.lower()


@pytest.fixture
def reader(user: WindowDriver, left: Path, right: Path) -> WindowDriver:
    """A user who has opened two articles."""
    user.opens(left, right)
    return user


def looks_for(reader: WindowDriver, words: str) -> None:
    reader.presses("Ctrl+F")
    field = QApplication.focusWidget()
    assert field is not None
    QTest.keyClicks(field, words)
    reader.bot.waitUntil(lambda: reader.window.finding.finder.done)
    reader.reader.waits_for_rest()


def said(reader: WindowDriver) -> str:
    return reader.window.finding.bar.text


def test_words_are_counted_on_each_side_and_marked(reader: WindowDriver) -> None:
    looks_for(reader, "bridge")
    assert said(reader) == "2 left, 1 right · 1 of 3"
    assert NOW in reader.colours_of("left", "Bridge closed")
    assert FOUND in reader.colours_of("left", "bridge would")
    assert FOUND in reader.colours_of("right", "bridge would")


def test_enter_and_f3_go_from_place_to_place_and_round(reader: WindowDriver) -> None:
    looks_for(reader, "bridge")
    reader.presses("Return")
    assert "2 of 3" in said(reader)
    assert NOW in reader.colours_of("left", "bridge would")
    reader.presses("F3")
    assert NOW in reader.colours_of("right", "bridge would")
    reader.presses("F3")
    assert said(reader).endswith("1 of 3 · gone round")
    reader.presses("Shift+F3")
    assert "3 of 3" in said(reader)
    reader.presses("Shift+Return")
    assert "2 of 3" in said(reader)


def test_capitals_and_whole_words(reader: WindowDriver) -> None:
    looks_for(reader, "bridge")
    reader.window.finding.bar.case.click()
    assert said(reader).startswith("1 left, 1 right")
    reader.window.finding.bar.case.click()
    looks_for(reader, "ridg")
    assert said(reader).startswith("2 left, 1 right")
    reader.window.finding.bar.whole.click()
    assert said(reader) == "Not found"


def test_escape_closes_and_keeps_the_place(reader: WindowDriver) -> None:
    looks_for(reader, "bridge")
    reader.presses("F3")
    reader.presses("F3")
    reader.presses("Esc")
    assert said(reader) == ""
    assert FOUND not in reader.colours_of("left", "Bridge closed")
    pane = reader.reader.pane("right")
    assert pane.selected_text() == "bridge"
    assert QApplication.focusWidget() is pane


def test_selected_words_are_looked_for(reader: WindowDriver) -> None:
    text = reader.text("left")
    start = text.index("mayor")
    reader.reader.drags("left", start, start + len("mayor"))
    reader.presses("Ctrl+F")
    assert said(reader) == "1 left, 1 right · 1 of 2"


def test_the_same_is_found_again_in_another_article(reader: WindowDriver, tmp_path: Path) -> None:
    looks_for(reader, "bridge")
    other = tmp_path / "other.txt"
    other.write_text("A bridge. Another bridge. A third bridge.\n", "utf-8")
    reader.drops("right", other)
    reader.waits_until_compared()
    reader.bot.waitUntil(lambda: said(reader).startswith("2 left, 3 right"))


def test_long_texts_are_searched_while_the_window_goes_on(user: WindowDriver, left: Path, endless: Path) -> None:
    user.drops("left", endless)
    user.waits_for_text("left", "bridge")
    user.presses("Ctrl+F")
    field = QApplication.focusWidget()
    assert field is not None
    QTest.keyClicks(field, "day 59999 ")
    user.bot.waitUntil(lambda: user.window.finding.finder.done)
    assert said(user).startswith("1 left, 0 right")
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert user.reader.pane("left").page_y > 100_000


def test_there_is_nothing_to_look_in_before_an_article_is_open(user: WindowDriver) -> None:
    assert not user.window.commands["find"].isEnabled()
