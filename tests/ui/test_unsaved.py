"""Work that was not saved is kept by itself, also when the program is killed, and offered by the next window."""

import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from tests.ui.review_verbs import (
    can,
    entry,
    noted,
    saves,
    shows_the_work,
    waits_for_title,
    works,
)
from tests.ui.window_driver import WindowDriver
from tests.ui.window_sight import LONG

ROOT = Path(__file__).parents[2]


def kept(folder: Path) -> list[Path]:
    return sorted((folder / "unsaved").glob("*.storydiff"))


def test_what_was_not_saved_is_offered_at_the_next_start(
    user: WindowDriver, left: Path, right: Path, starts_again: Callable[[], WindowDriver], settings_folder: Path
) -> None:
    works(user, left, right)
    user.closes()
    again = starts_again()
    again.waits_for_message("left.txt ↔ right.txt", "not saved")
    again.clicks_button("Go on with it")
    again.bot.waitUntil(lambda: again.window.controller.complete, timeout=LONG)
    assert shows_the_work(again)
    waits_for_title(again, "left.txt ↔ right.txt* — Storydiff")
    saves(again, settings_folder / "kept.storydiff")
    assert kept(settings_folder) == []


def test_an_offer_that_is_dismissed_stays_in_the_menu(
    user: WindowDriver, left: Path, right: Path, starts_again: Callable[[], WindowDriver]
) -> None:
    works(user, left, right)
    user.closes()
    again = starts_again()
    again.waits_for_message("not saved")
    again.clicks_button("Dismiss")
    assert again.message == ""
    again.bot.waitUntil(lambda: entry(again, "File", "Work not saved").menu().actions() != [])  # type: ignore[attr-defined]
    chosen = entry(again, "File", "Work not saved", "left.txt ↔ right.txt")
    chosen.trigger()
    again.bot.waitUntil(lambda: again.window.controller.complete, timeout=LONG)
    assert shows_the_work(again)


def test_a_work_that_is_open_in_a_window_is_not_offered_to_another(
    user: WindowDriver, left: Path, right: Path, starts_again: Callable[[], WindowDriver], settings_folder: Path
) -> None:
    works(user, left, right)
    user.bot.waitUntil(lambda: len(kept(settings_folder)) == 1, timeout=LONG)
    again = starts_again()
    with again.bot.waitSignal(again.window.reader.keeper.found, timeout=LONG) as heard:
        again.window.reader.keeper.look_for_work()
    assert heard.args == [[]]
    assert again.message == ""


def test_work_goes_on_after_the_program_was_killed(
    left: Path, right: Path, starts_again: Callable[[], WindowDriver], settings_folder: Path
) -> None:
    command = [sys.executable, "-m", "tests.ui.crashing", str(settings_folder), str(left), str(right), "Who says so?"]
    program = subprocess.Popen(command, cwd=ROOT, env={**os.environ}, stdout=subprocess.PIPE, text=True)
    try:
        assert program.stdout is not None
        assert program.stdout.readline() == "ready\n"
    finally:
        program.send_signal(signal.SIGKILL)
        program.wait()
        program.stdout.close()  # type: ignore[union-attr]
    again = starts_again()
    again.waits_for_message("left.txt ↔ right.txt", "not saved")
    again.clicks_button("Go on with it")
    again.waits_until_compared()
    assert noted(again, "left") == ["Bridge closed"]
    waits_for_title(again, "left.txt ↔ right.txt* — Storydiff")


def test_work_that_was_undone_is_kept_no_longer(
    user: WindowDriver, left: Path, right: Path, settings_folder: Path
) -> None:
    works(user, left, right)
    user.bot.waitUntil(lambda: len(kept(settings_folder)) == 1, timeout=LONG)
    user.presses("Ctrl+Z")
    user.presses("Ctrl+Z")
    assert kept(settings_folder) == []


def test_other_articles_make_room_and_what_was_said_is_not_lost(
    user: WindowDriver, left: Path, right: Path, tmp_path: Path
) -> None:
    works(user, left, right)
    other = tmp_path / "other.txt"
    other.write_text("A quite different matter is told here.", "utf-8")
    user.drops("left", other, other)
    user.waits_for_message("not saved", "kept")
    user.waits_until_compared()
    assert user.comparison.review.empty
    assert not can(user, "Edit", "Undo")
    waits_for_title(user, "other.txt ↔ other.txt — Storydiff")
    user.clicks_button("Go back to it")
    user.bot.waitUntil(lambda: user.text("left").startswith("Bridge closed"), timeout=LONG)
    assert shows_the_work(user)


def test_closing_the_articles_keeps_what_was_said(user: WindowDriver, left: Path, right: Path) -> None:
    works(user, left, right)
    user.chooses("File", "Close articles")
    assert user.start_page_is_shown
    waits_for_title(user, "Storydiff")
    user.waits_for_message("not saved", "kept")
    user.clicks_button("Go back to it")
    user.bot.waitUntil(lambda: user.window.controller.complete, timeout=LONG)
    assert shows_the_work(user)


def test_the_same_article_from_another_file_keeps_what_was_said(
    user: WindowDriver, left: Path, right: Path, tmp_path: Path
) -> None:
    works(user, left, right)
    copy = tmp_path / "copy.txt"
    copy.write_text("Updated.\n\n" + left.read_text("utf-8"), "utf-8")
    user.drops("left", copy)
    user.waits_until_compared()
    assert shows_the_work(user)


def test_pasted_articles_are_work_too(user: WindowDriver, starts_again: Callable[[], WindowDriver]) -> None:
    """A file can be opened again; what was pasted stands nowhere else."""
    user.copies("Bridge closed. Ferries run every hour.")
    user.presses("Ctrl+Shift+L")
    user.waits_for_text("left", "Ferries")
    user.closes()
    again = starts_again()
    again.waits_for_message("not saved")
    again.clicks_button("Go on with it")
    again.waits_for_text("left", "Ferries run every hour.")


def test_work_that_cannot_be_kept_is_told(user: WindowDriver, left: Path, right: Path, settings_folder: Path) -> None:
    settings_folder.mkdir(parents=True, exist_ok=True)
    (settings_folder / "unsaved").write_text("in the way")
    works(user, left, right)
    user.waits_for_message("can't keep")
