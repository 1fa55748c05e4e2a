"""The panel below the articles, and the legend: what they show and lead to."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog

from tests.ui.window_driver import WindowDriver
from viewer.legend import LEGEND
from viewer.theme import load_theme

LEFT = "Bridge closed\n\nThe mayor said 12 ferries would cross the river every day until the bridge is mended.\n"
RIGHT = "Commuters take the boat\n\nThe mayor said 14 ferries would cross the river every day until it is mended.\n"


@pytest.fixture
def reader(user: WindowDriver, tmp_path: Path) -> WindowDriver:
    """A user who has opened two articles that differ in a number."""
    left, right = tmp_path / "left.txt", tmp_path / "right.txt"
    left.write_text(LEFT, "utf-8")
    right.write_text(RIGHT, "utf-8")
    user.opens(left, right)
    return user


def _legend(user: WindowDriver) -> QDialog:
    return next(each for each in user.window.findChildren(QDialog) if each.windowTitle() == "Legend")


def test_differences_stand_under_a_heading_that_says_what_they_weigh(reader: WindowDriver) -> None:
    lines = reader.details.splitlines()
    heading = lines.index("Can't both be exact")
    assert [each for each in lines[heading + 1 :] if each][:3] == ["number or date (count)", "12 ferries", "14 ferries"]


def test_articles_with_nothing_in_common_and_the_same_twice_say_what_to_do(
    user: WindowDriver, left: Path, tmp_path: Path
) -> None:
    user.opens(left, left)
    assert "Both sides hold the same text." in user.details
    other = tmp_path / "cats.txt"
    other.write_text("Cats sleep on warm roofs.\n", "utf-8")
    user.opens(left, other)
    user.bot.waitUntil(lambda: "Are both about the same event?" in user.details)


def test_a_difference_that_stands_out_leads_to_its_sentence(reader: WindowDriver) -> None:
    reader.clicks_in_details("12 ferries")
    assert "Left sentence, 2 of 2" in reader.details
    assert reader.reader.pane("left").lights.selected == {1}


def test_long_lines_are_not_drawn_out_over_a_wide_window(reader: WindowDriver) -> None:
    reader.resizes(2400, 900)
    text, panel = reader.details_width
    assert text <= 1200 < panel
    reader.resizes(800, 600)
    text, panel = reader.details_width
    assert text > panel - 40


def test_what_the_marks_mean_is_one_click_away_from_the_overview(reader: WindowDriver) -> None:
    reader.clicks_in_details("What the marks mean")
    assert _legend(reader).isVisible()


def test_the_legend_explains_every_mark_and_every_ribbon(user: WindowDriver) -> None:
    user.chooses("View", "Legend")
    said = user.dialog_text("Legend").lower()
    for entry in LEGEND:
        assert entry.name.lower() in said
        assert entry.meaning.lower() in said
    for ribbon in ("full match", "partial match", "split or merged", "moved match", "strip at the edge"):
        assert ribbon in said


def test_the_legend_follows_the_theme(user: WindowDriver) -> None:
    user.presses("F2")
    user.chooses("View", "Theme", "Dark")
    image = _legend(user).grab().toImage()
    shown = {image.pixelColor(x, y).name() for x in range(10, 60) for y in range(image.height())}
    assert load_theme("dark").base.lower() in shown
    assert load_theme("light").base.lower() not in shown
