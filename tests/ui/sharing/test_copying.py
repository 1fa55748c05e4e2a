"""Copying with marks, and a match as text."""

from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from tests.ui.window_driver import WindowDriver
from viewer.theme import MarkRole, load_theme


@pytest.fixture
def reader(user: WindowDriver, left: Path, right: Path) -> WindowDriver:
    """A user who has opened two articles."""
    user.opens(left, right)
    return user


def test_a_sentence_is_copied_with_its_marks(reader: WindowDriver) -> None:
    reader.clicks_sentence("left", "until spring")
    reader.presses("Ctrl+Shift+C")
    data = QGuiApplication.clipboard().mimeData()
    assert data.text() == "The mayor said the old bridge would stay closed until spring."
    fill = load_theme("light").marks[MarkRole.SHARED_OWN].background
    assert fill is not None
    assert f"background-color: {fill}" in data.html()
    assert "marks" in reader.status


def test_marks_that_are_hidden_are_not_copied(reader: WindowDriver) -> None:
    reader.presses("Ctrl+1")
    reader.clicks_sentence("left", "until spring")
    reader.chooses("Edit", "Copy with marks")
    fill = load_theme("light").marks[MarkRole.SHARED_OWN].background
    assert fill is not None
    assert fill not in QGuiApplication.clipboard().mimeData().html()


def test_selected_words_are_copied_with_marks_and_escaped(user: WindowDriver, tmp_path: Path) -> None:
    for name in ("one", "other"):
        (tmp_path / f"{name}.txt").write_text("The mayor said <b>no</b> & left the old town at once.\n", "utf-8")
    user.opens(tmp_path / "one.txt", tmp_path / "other.txt")
    text = user.text("left")
    user.reader.drags("left", text.index("<b>"), text.index("left the"))
    user.presses("Ctrl+Shift+C")
    assert "&lt;b&gt;" in QGuiApplication.clipboard().mimeData().html()


def test_a_match_is_copied_as_text_with_its_places(reader: WindowDriver) -> None:
    reader.clicks_sentence("left", "until spring")
    reader.chooses("Edit", "Copy the match")
    copied = QGuiApplication.clipboard().text()
    assert "A (left.txt, paragraph 2): The mayor said the old bridge would stay closed until spring." in copied
    assert "B (right.txt, paragraph 2): The mayor said the old bridge would stay closed until summer." in copied
    assert "match" in copied


def test_a_sentence_without_counterpart_says_so(reader: WindowDriver) -> None:
    reader.clicks_sentence("right", "Bakers")
    reader.presses("Ctrl+M")
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith("B (right.txt, paragraph 3): Bakers complained at once.")
    assert "No counterpart" in copied


def test_with_nothing_selected_the_reader_is_told_what_to_do(reader: WindowDriver) -> None:
    assert not reader.window.commands["copy_match"].isEnabled()
    reader.chooses("Edit", "Copy with marks")
    assert "Select some words" in reader.status
