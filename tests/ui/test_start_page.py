"""The start page in its states, and the pairs opened last."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.window_driver import WindowDriver
from viewer.ui.main_window import MainWindow

PAIR = "left.txt ↔ right.txt"


def test_a_pair_with_a_vanished_file_says_so_and_is_answered_by_a_word(
    user: WindowDriver, left: Path, right: Path
) -> None:
    user.opens(left, right)
    user.chooses("File", "Close articles")
    assert PAIR in user.visible_texts
    text = right.read_text("utf-8")
    right.unlink()
    user.opens(left, left)
    user.chooses("File", "Close articles")
    gone = f"{PAIR} (right.txt can't be found)"
    assert gone in user.visible_texts
    user.clicks_button(gone)
    user.waits_for_message(str(right), "moved or renamed")
    assert user.start_page_is_shown
    right.write_text(text, "utf-8")
    user.clicks_button(gone)
    user.waits_until_compared()
    assert user.message == ""
    user.chooses("File", "Close articles")
    assert PAIR in user.visible_texts


def test_the_menu_of_recent_pairs_says_it_too(user: WindowDriver, left: Path, right: Path) -> None:
    user.opens(left, right)
    right.unlink()
    user.chooses("File", "Open recent", PAIR)
    user.waits_for_message(str(right))
    assert list(user.entries("File", "Open recent")) == [f"{PAIR} (right.txt can't be found)"]
    assert "until spring" in user.text("left")


def test_pairs_are_kept_for_the_next_start(
    user: WindowDriver, qtbot: QtBot, settings_folder: Path, left: Path, right: Path
) -> None:
    user.opens(left, right)
    user.closes()
    again = MainWindow(settings_folder)
    qtbot.addWidget(again)
    again.show()
    assert PAIR in WindowDriver(qtbot, again).visible_texts
    again.close()


@pytest.mark.parametrize("size", [(640, 480), (800, 600), (2560, 1400)])
def test_nothing_of_the_start_page_is_cut_off_sideways(
    user: WindowDriver, left: Path, right: Path, size: tuple[int, int]
) -> None:
    user.opens(left, right)
    user.chooses("File", "Close articles")
    user.resizes(*size)
    page = user.window.opening.widget()
    assert page is not None
    assert page.width() <= user.window.opening.viewport().width()
    user.clicks_button("Open the sample")
    user.waits_until_compared()
