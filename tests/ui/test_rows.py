"""Aligned rows, chosen from the View menu or by key, and remembered."""

from pathlib import Path

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.window_driver import WindowDriver
from viewer.ui.main_window import MainWindow


def is_level(user: WindowDriver) -> bool:
    """Whether what both say of the bridge begins level, which it doesn't as the articles run."""
    heights = [user.reader.height_of_text("left", "Bridge closed"), user.reader.height_of_text("right", "The mayor")]
    return heights[0] == heights[1]


def test_the_view_menu_lays_linked_sentences_level_and_lets_the_articles_run_again(
    user: WindowDriver, left: Path, right: Path
) -> None:
    user.opens(left, right)
    user.clicks_sentence("right", "Bakers complained")
    before = user.details
    assert not is_level(user)
    user.chooses("View", "Aligned rows")
    assert is_level(user)
    assert user.window.reading.view.selected() is not None
    assert user.details == before
    user.presses("Ctrl+Shift+A")
    assert not is_level(user)


def test_rows_are_remembered(user: WindowDriver, left: Path, right: Path, qtbot: QtBot, settings_folder: Path) -> None:
    user.presses("Ctrl+Shift+A")
    user.closes()
    again = MainWindow(settings_folder)
    qtbot.addWidget(again)
    with qtbot.waitExposed(again):
        again.show()
    again.controller.start()
    second = WindowDriver(qtbot, again)
    second.opens(left, right)
    assert again.commands["rows"].isChecked()
    assert is_level(second)
    again.close()
    QApplication.processEvents()
