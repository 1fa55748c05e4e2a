"""Opening articles, in every way there is."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QImage

from tests.ui.window_driver import WindowDriver, files_as_data


def test_a_new_window_says_how_to_begin(user: WindowDriver) -> None:
    assert user.start_page_is_shown
    assert {"Left article", "Right article", "Open two articles…", "Open the sample"} <= set(user.visible_texts)


def test_the_file_menu_opens_each_side_and_then_they_are_compared(user: WindowDriver, left: Path, right: Path) -> None:
    user.chooses("File", "Open left…")
    user.picks(left)
    user.waits_for_text("left", "until spring")
    assert user.asks_for("right")
    assert "Open another" in user.status
    user.chooses("File", "Open right…")
    user.picks(right)
    user.waits_until_compared()
    assert "until summer" in user.text("right")
    assert not user.asks_for("right")
    assert (user.source("left"), user.source("right")) == ("left.txt", "right.txt")


def test_two_articles_can_be_chosen_at_once(user: WindowDriver, left: Path, right: Path) -> None:
    user.presses("Ctrl+O")
    user.picks(left, right)
    user.waits_until_compared()
    assert "spring" in user.text("left")
    assert "summer" in user.text("right")


def test_one_file_chosen_of_two_is_opened_and_the_window_asks_for_the_other(user: WindowDriver, left: Path) -> None:
    user.presses("Ctrl+O")
    user.picks(left)
    user.waits_for_text("left", "until spring")
    assert user.asks_for("right")


def test_choosing_one_file_where_two_would_replace_what_is_open_is_explained(
    user: WindowDriver, left: Path, right: Path
) -> None:
    user.opens(left, right)
    user.presses("Ctrl+O")
    user.picks(right)
    user.waits_for_message("two files")
    assert "until spring" in user.text("left")


def test_a_drop_zone_opens_the_dialog(user: WindowDriver, right: Path) -> None:
    user.clicks_button("Right article")
    user.picks(right)
    user.waits_for_text("right", "until summer")
    assert user.asks_for("left")


def test_the_sample_is_one_click_away(user: WindowDriver) -> None:
    user.clicks_button("Open the sample")
    user.waits_until_compared()
    assert user.text("left")
    assert "counterpart" in user.status
    assert "same words" in user.shares("right")
    assert "What stands out" in user.details
    assert user.details_start_at_the_top


def test_one_dropped_file_opens_on_the_side_it_is_over(user: WindowDriver, left: Path) -> None:
    user.drops("right", left)
    user.waits_for_text("right", "until spring")
    assert user.asks_for("left")


def test_two_dropped_files_open_on_both_sides(user: WindowDriver, left: Path, right: Path) -> None:
    user.drops("right", left, right)
    user.waits_until_compared()
    assert "spring" in user.text("left")
    assert "summer" in user.text("right")


def test_a_file_dropped_on_an_open_article_replaces_it(user: WindowDriver, left: Path, right: Path) -> None:
    user.opens(left, right)
    user.drops("left", right)
    user.waits_for_text("left", "until summer")
    user.waits_until_compared()
    assert "Every sentence of either article" in user.status


def test_while_a_file_is_dragged_the_side_that_will_get_it_is_shown(
    user: WindowDriver, left: Path, right: Path
) -> None:
    user.drags("right", files_as_data([left]))
    assert list(user.window.overlay.words) == ["right"]
    assert "left.txt" in user.window.overlay.words["right"]
    user.drags("left", files_as_data([left, right]))
    assert list(user.window.overlay.words) == ["left", "right"]
    user.drags_away()
    assert user.window.overlay.words == {}


def _web_address() -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl("https://example.org/story")])
    return data


def _image() -> QMimeData:
    data = QMimeData()
    data.setImageData(QImage(4, 4, QImage.Format.Format_RGB32))
    return data


@pytest.mark.parametrize(
    ("data", "word"), [(_web_address, "Save the page"), (_image, "picture"), (None, "folder"), (3, "one or two")]
)
def test_what_is_no_article_is_refused_with_a_word(
    user: WindowDriver, left: Path, right: Path, data: object, word: str
) -> None:
    user.opens(left, right)
    if callable(data):
        user.drops_data("left", data())
    else:
        user.drops("left", *([left.parent] if data is None else [left, right, left]))
    user.waits_for_message(word)
    assert "spring" in user.text("left")
    assert user.window.overlay.refusal == ""


def test_a_recent_pair_is_offered_again(user: WindowDriver, left: Path, right: Path) -> None:
    user.opens(left, right)
    user.chooses("File", "Close articles")
    assert user.start_page_is_shown
    user.clicks_button("left.txt ↔ right.txt")
    user.waits_until_compared()
    assert "spring" in user.text("left")
    user.chooses("File", "Open recent", "left.txt ↔ right.txt")
    user.waits_until_compared()


def test_swapping_lets_the_articles_change_sides(user: WindowDriver, left: Path, right: Path) -> None:
    user.opens(left, right)
    user.chooses("File", "Swap sides")
    user.waits_until_compared()
    assert "summer" in user.text("left")
    assert user.source("right") == "left.txt"


def test_dropping_while_a_comparison_runs_stops_it_and_compares_the_new_pair(
    user: WindowDriver, endless: Path, left: Path, right: Path
) -> None:
    user.drops("left", endless, endless)
    user.waits_for_text("right", "bridge 96")
    user.bot.waitUntil(lambda: "Stop" in user.visible_texts, timeout=60_000)
    user.drops("left", left, right)
    user.waits_until_compared()
    assert "spring" in user.text("left")
    assert "summer" in user.text("right")


def test_the_text_is_shown_before_it_is_compared_and_stopping_leaves_it(user: WindowDriver, endless: Path) -> None:
    user.drops("left", endless, endless)
    user.waits_for_text("right", "bridge 96")
    user.bot.waitUntil(lambda: "Stop" in user.visible_texts, timeout=60_000)
    user.clicks_button("Stop")
    user.waits_for_message("Stopped")
    assert "bridge 96" in user.text("left")
    assert "Stop" not in user.visible_texts
