"""Work is saved in sessions and opened again."""

import json
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.ui.review_verbs import (
    BAKERS,
    can,
    saves,
    shows_the_work,
    types_name,
    waits_for_title,
    works,
)
from tests.ui.window_driver import WindowDriver
from tests.ui.window_sight import LONG
from viewer.session.reading import load_session
from viewer.ui.session_dialog import SessionDialog


def test_without_articles_there_is_nothing_to_save(user: WindowDriver) -> None:
    assert not can(user, "File", "Save session")
    waits_for_title(user, "Storydiff")


def test_a_session_is_saved_closed_and_opened_again(
    user: WindowDriver, left: Path, right: Path, tmp_path: Path, starts_again: Callable[[], WindowDriver]
) -> None:
    works(user, left, right)
    path = tmp_path / "bridge.storydiff"
    saves(user, path)
    waits_for_title(user, "bridge.storydiff — Storydiff")
    left.unlink()  # both articles are in the session
    user.closes()
    again = starts_again()
    again.drops("left", path)
    again.bot.waitUntil(lambda: again.window.controller.complete, timeout=LONG)
    assert shows_the_work(again)
    waits_for_title(again, "bridge.storydiff — Storydiff")
    assert again.message == ""


def test_a_session_is_opened_by_the_menu(user: WindowDriver, left: Path, right: Path, tmp_path: Path) -> None:
    works(user, left, right)
    path = tmp_path / "bridge.storydiff"
    saves(user, path)
    user.chooses("File", "Close articles")
    assert user.start_page_is_shown
    user.chooses("File", "Open session…")
    types_name(user, path)
    user.bot.waitUntil(lambda: user.window.controller.complete, timeout=LONG)
    assert shows_the_work(user)


def test_what_is_said_after_saving_is_saved_to_the_same_file(
    user: WindowDriver, left: Path, right: Path, tmp_path: Path
) -> None:
    works(user, left, right)
    path = tmp_path / "bridge.storydiff"
    saves(user, path)
    user.presses("Ctrl+Z")
    waits_for_title(user, "bridge.storydiff* — Storydiff")
    saves(user)
    assert load_session(path).review.notes == ()
    user.presses("Ctrl+Shift+Z")
    user.presses("Ctrl+Z")
    waits_for_title(user, "bridge.storydiff — Storydiff")


def test_a_suggested_name_tells_the_articles_and_gets_the_ending(user: WindowDriver, left: Path, right: Path) -> None:
    works(user, left, right)
    user.chooses("File", "Save session under another name…")
    dialog = user.window.findChild(SessionDialog)
    assert isinstance(dialog, SessionDialog)
    assert [Path(name).name for name in dialog.selectedFiles()] == ["left - right.storydiff"]
    types_name(user, left.with_name("mine"))
    user.bot.waitUntil(lambda: user.window_title == "mine.storydiff — Storydiff", timeout=LONG)


def test_a_session_that_others_have_changed_is_not_written_over(
    user: WindowDriver, left: Path, right: Path, tmp_path: Path
) -> None:
    works(user, left, right)
    path = tmp_path / "bridge.storydiff"
    saves(user, path)
    path.write_text("theirs")
    user.presses("Ctrl+Z")
    user.presses("Ctrl+S")
    user.waits_for_message("bridge.storydiff", "changed by another program")
    assert path.read_text() == "theirs"
    waits_for_title(user, "bridge.storydiff* — Storydiff")


def test_a_damaged_session_is_refused_and_what_is_open_stays(
    user: WindowDriver, left: Path, right: Path, tmp_path: Path
) -> None:
    works(user, left, right)
    path = tmp_path / "bridge.storydiff"
    saves(user, path)
    path.write_bytes(path.read_bytes()[:300])
    user.drops("left", path)
    user.waits_for_message("bridge.storydiff", "damaged")
    assert shows_the_work(user)


def test_swapped_sides_are_saved_swapped(user: WindowDriver, left: Path, right: Path, tmp_path: Path) -> None:
    works(user, left, right)
    path = tmp_path / "bridge.storydiff"
    saves(user, path)
    user.presses("Ctrl+T")
    user.waits_until_compared()
    waits_for_title(user, "bridge.storydiff* — Storydiff")
    saves(user)
    document = json.loads(path.read_bytes())
    assert document["left"]["source"].endswith("right.txt")
    assert document["corrections"][0]["left"]["text"] == BAKERS


def test_typing_into_the_save_dialog_is_no_command(user: WindowDriver, left: Path, right: Path) -> None:
    works(user, left, right)
    user.chooses("File", "Save session under another name…")
    dialog = user.window.findChild(SessionDialog)
    assert isinstance(dialog, SessionDialog)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    waits_for_title(user, "left.txt ↔ right.txt* — Storydiff")
