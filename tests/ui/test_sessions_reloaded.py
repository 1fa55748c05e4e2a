"""The articles of a session are read anew from their files, where these are still there."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.ui.review_verbs import BAKERS, can, links, noted, saves, works
from tests.ui.window_driver import WindowDriver
from tests.ui.window_sight import LONG
from viewer.core.model import Article
from viewer.ui.how_read import as_kept

MORE = "\n\nThe harbour master was told late at night.\n"


@pytest.fixture
def saved(user: WindowDriver, left: Path, right: Path, tmp_path: Path) -> Path:
    """A session of a window that was closed then; its left article has got an outlet from the reader."""
    works(user, left, right)
    user.chooses("File", "Left article", "Where it comes from…")
    user.says_of_article("Outlet", "Harbour Post")
    path = tmp_path / "bridge.storydiff"
    saves(user, path)
    user.closes()
    return path


def test_a_file_that_has_changed_since_is_asked_about_and_reloaded(
    saved: Path, left: Path, starts_again: Callable[[], WindowDriver]
) -> None:
    left.write_text(left.read_text("utf-8") + MORE, "utf-8")
    user = starts_again()
    user.drops("left", saved)
    user.waits_for_message("left.txt", "has changed")
    assert "harbour master" not in user.text("left")
    user.clicks_button("Reload")
    user.waits_for_text("left", "harbour master")
    user.waits_until_compared()
    assert user.source("left") == "Harbour Post · left.txt"
    assert noted(user, "right") == [BAKERS]
    assert any(own for *_, own in links(user))


def test_work_that_was_not_saved_can_be_reloaded_too(
    user: WindowDriver, left: Path, right: Path, starts_again: Callable[[], WindowDriver]
) -> None:
    works(user, left, right)
    user.closes()
    left.write_text(left.read_text("utf-8") + MORE, "utf-8")
    again = starts_again()
    again.waits_for_message("not saved")
    again.clicks_button("Go on with it")
    again.waits_for_text("left", "Ferries")
    again.presses("Ctrl+F5")
    again.waits_for_text("left", "harbour master")
    again.waits_until_compared()
    assert noted(again, "right") == [BAKERS]


def test_what_is_not_there_any_more_cannot_be_reloaded(
    saved: Path, left: Path, starts_again: Callable[[], WindowDriver]
) -> None:
    left.unlink()
    user = starts_again()
    user.drops("left", saved)
    user.bot.waitUntil(lambda: user.window.controller.complete, timeout=LONG)
    user.waits_until_compared()
    assert not can(user, "File", "Left article", "Reload from disk")
    assert can(user, "File", "Right article", "Reload from disk")


@pytest.mark.parametrize(
    "source", ["//server/share/a.txt", r"\\server\share\a.txt", "a.txt", "", "clipboard", "/a\0b", "/"]
)
def test_nothing_but_files_of_this_computer_is_looked_for(source: str) -> None:
    assert as_kept(Article("x", source)).file is None
