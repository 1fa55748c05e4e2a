"""The preferences: applied at once, and kept."""

from pathlib import Path

import pytest
from PySide6.QtGui import QFontInfo
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.ui.window_driver import WindowDriver
from viewer.arguments import parse
from viewer.preferences import Preferences
from viewer.theme import MarkRole, load_theme
from viewer.ui.main_window import MainWindow

PAGE = "Preferences"


@pytest.fixture
def reading(user: WindowDriver, left: Path, right: Path) -> WindowDriver:
    """A user before two compared articles, with the preferences open."""
    user.opens(left, right)
    user.presses("Ctrl+,")
    return user


def fill(key: str) -> str:
    """The colour behind words that stand in one article alone."""
    colour = load_theme(key).marks[MarkRole.ONLY].background
    assert colour is not None
    return colour.lower()


def colours_along_the_left_edge(widget: QWidget) -> set[str]:
    image = widget.grab().toImage()
    return {image.pixelColor(x, y).name() for x in range(2) for y in range(image.height())}


def test_theme_and_palette_change_the_window_at_once(reading: WindowDriver) -> None:
    only_left = "Nobody was hurt"
    assert fill("light") in reading.colours_of("left", only_left)
    reading.chooses_in(PAGE, "Palette", "Colour-blind safe")
    assert fill("light-safe") in reading.colours_of("left", only_left)
    reading.chooses_in(PAGE, "Theme", "Dark")
    assert fill("dark-safe") in reading.colours_of("left", only_left)
    assert reading.page_colour() == load_theme("dark-safe").window.lower()
    reading.chooses_in(PAGE, "Palette", "High contrast")
    assert fill("dark-contrast") in reading.colours_of("left", only_left)


def test_the_view_menu_and_the_page_show_the_same(reading: WindowDriver) -> None:
    reading.chooses_in(PAGE, "Palette", "High contrast")
    assert reading.entries("View", "Theme")["High contrast"]
    reading.chooses("View", "Theme", "Dark")
    reading.chooses("View", "Theme", "Usual colours")
    assert reading.chosen_in(PAGE, "Theme") == "Dark"
    assert reading.chosen_in(PAGE, "Palette").startswith("Usual")
    assert fill("dark") in reading.colours_of("left", "Nobody was hurt")


def test_in_high_contrast_controls_have_an_outline_that_stands_out(reading: WindowDriver) -> None:
    reading.chooses_in(PAGE, "Theme", "Dark")
    themes = reading.field(PAGE, "Theme")
    assert load_theme("dark").muted.lower() not in colours_along_the_left_edge(themes)
    reading.chooses_in(PAGE, "Palette", "High contrast")
    assert load_theme("dark-contrast").muted.lower() in colours_along_the_left_edge(themes)
    reading.chooses_in(PAGE, "Palette", "Usual")
    assert load_theme("dark-contrast").muted.lower() not in colours_along_the_left_edge(themes)


def test_typeface_and_size_change_the_text_at_once_and_zooming_is_shown(reading: WindowDriver) -> None:
    reading.chooses_in(PAGE, "Font", "DejaVu Serif")
    assert QFontInfo(reading.type_face).family() == "DejaVu Serif"
    reading.types_in(PAGE, "Size", "17")
    assert reading.type_size == 17
    reading.chooses("View", "Zoom in")
    assert reading.chosen_in(PAGE, "Size") == "18 points"
    reading.chooses_in(PAGE, "Font", "Usual")
    assert QFontInfo(reading.type_face).family() != "DejaVu Serif"
    assert reading.type_size == 18


def test_lines_grow_no_longer_than_the_reader_likes(reading: WindowDriver) -> None:
    reading.resizes(2400, 800)
    usual = reading.line_width("left")
    reading.types_in(PAGE, "Lines", "48")
    assert reading.line_width("left") == pytest.approx(usual * 48 / 72, rel=0.02)
    reading.types_in(PAGE, "Lines", "100")
    assert reading.line_width("left") == pytest.approx(usual * 100 / 72, rel=0.02)


def test_what_counts_as_the_same_words_compares_anew(reading: WindowDriver) -> None:
    assert "runs of 5 words" in reading.share_rule("left")
    reading.types_in(PAGE, "Same words from", "30")
    reading.bot.waitUntil(lambda: "runs of 30 words" in reading.share_rule("left"), timeout=10_000)
    assert reading.shares("left").startswith("0 % same words")


def test_a_number_that_is_still_being_chosen_does_not_compare_again_and_again(reading: WindowDriver) -> None:
    begun: list[int] = []
    reading.window.controller.comparing.connect(begun.append)
    for number in ("9", "8", "7"):
        reading.types_in(PAGE, "Same words from", number)
    reading.bot.waitUntil(lambda: "runs of 7 words" in reading.share_rule("left"), timeout=10_000)
    assert len(begun) == 1


def test_the_marks_that_are_shown_are_chosen_in_the_legend(reading: WindowDriver) -> None:
    reading.clicks_button("Marks that are shown…")
    assert "Only here" in reading.dialog_text("Legend")


def test_usual_values_come_back(reading: WindowDriver) -> None:
    reading.chooses_in(PAGE, "Theme", "Dark")
    reading.types_in(PAGE, "Size", "20")
    reading.clicks_button("Usual values")
    assert reading.type_size == Preferences().font_size
    assert reading.chosen_in(PAGE, "Theme") == "Like the desktop"


def test_everything_is_kept_for_the_next_start(
    reading: WindowDriver, qtbot: QtBot, settings_folder: Path, left: Path, right: Path
) -> None:
    reading.chooses_in(PAGE, "Theme", "Dark")
    reading.chooses_in(PAGE, "Palette", "High contrast")
    reading.chooses_in(PAGE, "Font", "DejaVu Serif")
    reading.types_in(PAGE, "Lines", "60")
    reading.types_in(PAGE, "Same words from", "4")
    reading.bot.waitUntil(lambda: "runs of 4 words" in reading.share_rule("left"), timeout=10_000)
    reading.closes()
    again = MainWindow(settings_folder)
    qtbot.addWidget(again)
    again.show()
    again.controller.start()
    next_time = WindowDriver(qtbot, again)
    next_time.opens(left, right)
    assert next_time.page_colour() == load_theme("dark-contrast").window.lower()
    assert QFontInfo(next_time.type_face).family() == "DejaVu Serif"
    assert "runs of 4 words" in next_time.share_rule("left")
    next_time.presses("Ctrl+,")
    assert next_time.chosen_in(PAGE, "Lines") == "60 characters at most"
    again.close()


def test_numbers_out_of_bounds_in_the_file_are_brought_within() -> None:
    kept = Preferences(font_size=4000, line_length=-1, shared_run=0)
    assert (kept.font_size, kept.line_length, kept.shared_run) == (40, 40, 2)


def test_the_command_line_goes_before_what_is_kept(user: WindowDriver, left: Path, right: Path) -> None:
    options = parse([str(left), str(right), "--shared-run", "3"])
    assert options.settings_given
    assert not parse([str(left), str(right)]).settings_given
    user.window.choices.compare_with(options.settings)
    user.opens(left, right)
    assert "runs of 3 words" in user.share_rule("left")
    user.presses("Ctrl+,")
    assert user.chosen_in(PAGE, "Same words from") == "3 words in a row"


def test_changing_preferences_without_articles_is_harmless(user: WindowDriver) -> None:
    user.presses("Ctrl+,")
    user.types_in(PAGE, "Same words from", "6")
    user.chooses_in(PAGE, "Palette", "Colour-blind safe")
    QTest.qWait(600)
    assert user.start_page_is_shown
    assert user.message == ""
