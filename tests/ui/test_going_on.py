"""What the start page offers to go on with: sessions opened last, and work that was not saved."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.ui.review_verbs import saves, shows_the_work, waits_for_title, works
from tests.ui.window_driver import WindowDriver
from tests.ui.window_sight import LONG
from viewer.session.keeping import KEPT_IN_BIN

SESSION, WORK = "my session", "left.txt ↔ right.txt ("


@pytest.fixture
def again(user: WindowDriver, left: Path, right: Path, starts_again: Callable[[], WindowDriver]) -> WindowDriver:
    """A user who comes back to work that was not saved."""
    works(user, left, right)
    user.closes()
    again = starts_again()
    again.bot.waitUntil(lambda: offered(again, WORK), timeout=LONG)
    return again


def offered(user: WindowDriver, words: str) -> bool:
    """Whether a row of the start page that begins so can be clicked."""
    return any(each.startswith(words) for each in user.visible_texts)


def in_menu(user: WindowDriver) -> bool:
    """Whether the menu offers the work."""
    return any(each.startswith(WORK) for each in user.entries("File", "Work not saved"))


def button(user: WindowDriver, words: str) -> str:
    """What the button that begins so says in full."""
    return next(each for each in user.visible_names if each.startswith(words))


def test_a_saved_session_is_offered_at_the_next_start(
    user: WindowDriver, left: Path, right: Path, tmp_path: Path, starts_again: Callable[[], WindowDriver]
) -> None:
    works(user, left, right)
    saves(user, tmp_path / f"{SESSION}.storydiff")
    user.bot.waitUntil(lambda: user.status == f"Saved as “{SESSION}.storydiff”", timeout=LONG)
    user.closes()
    again = starts_again()
    again.clicks_button(SESSION)
    again.waits_until_compared()
    assert shows_the_work(again)
    waits_for_title(again, f"{SESSION}.storydiff — Storydiff")


def test_sessions_stand_in_the_menu_too_and_one_that_vanished_is_answered_by_a_word(
    user: WindowDriver, left: Path, right: Path, tmp_path: Path
) -> None:
    works(user, left, right)
    session = tmp_path / f"{SESSION}.storydiff"
    saves(user, session)
    user.bot.waitUntil(lambda: SESSION in user.entries("File", "Open recent"), timeout=LONG)
    session.unlink()
    user.chooses("File", "Open recent", SESSION)
    user.waits_for_message(str(session), "moved or renamed")
    assert f"{SESSION} (can't be found)" in user.entries("File", "Open recent")


def test_work_that_was_not_saved_is_gone_on_with_from_the_start_page(again: WindowDriver) -> None:
    again.clicks_button(button(again, WORK))
    again.bot.waitUntil(lambda: again.window.controller.complete, timeout=LONG)
    assert shows_the_work(again)


def test_work_is_deleted_with_a_way_back(again: WindowDriver, settings_folder: Path) -> None:
    again.clicks_button(button(again, f"Delete: {WORK}"))
    again.bot.waitUntil(lambda: not in_menu(again), timeout=LONG)
    assert not list((settings_folder / "unsaved").glob("*.storydiff"))
    assert offered(again, f"Deleted: {WORK}")
    again.clicks_button(button(again, f"Take back: {WORK}"))
    again.bot.waitUntil(lambda: in_menu(again), timeout=LONG)
    again.clicks_button(button(again, WORK))
    again.bot.waitUntil(lambda: again.window.controller.complete, timeout=LONG)
    assert shows_the_work(again)


def test_deleted_work_is_offered_nowhere_any_more(
    again: WindowDriver,
    starts_again: Callable[[], WindowDriver],
    monkeypatch: pytest.MonkeyPatch,
    settings_folder: Path,
) -> None:
    again.waits_for_message("not saved")
    again.clicks_button(button(again, f"Delete: {WORK}"))
    again.bot.waitUntil(lambda: again.message == "", timeout=LONG)
    monkeypatch.setattr("viewer.session.keeping.KEPT_IN_BIN", -1)
    again.closes()
    assert KEPT_IN_BIN > 3600
    assert not [each for each in (settings_folder / "unsaved").iterdir() if ".storydiff" in each.name]
    last = starts_again()
    with last.bot.waitSignal(last.window.reader.keeper.found, timeout=LONG):
        last.window.reader.keeper.look_for_work()
    assert not offered(last, WORK)


def test_long_names_are_cut_instead_of_widening_the_page(user: WindowDriver, tmp_path: Path) -> None:
    names = [tmp_path / f"{letter}{' and so on' * 14}.txt" for letter in "ab"]
    for each in names:
        each.write_text("Nobody was hurt.", "utf-8")
    user.opens(*names)
    user.chooses("File", "Close articles")
    user.resizes(640, 480)
    page = user.window.opening.widget()
    assert page is not None
    assert page.width() <= user.window.opening.viewport().width()
    user.clicks_button(" ↔ ".join(each.name for each in names))
    user.waits_until_compared()
