"""Reading a comparison in the window: selecting, going on, layers, colours, size; and what is remembered of it."""

from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from tests.ui.window_driver import WindowDriver
from viewer.core.marks import Layer
from viewer.core.model import SIDES
from viewer.theme import MarkRole, load_theme
from viewer.ui.main_window import MainWindow

LIGHT, DARK = load_theme("light"), load_theme("dark")


@pytest.fixture
def reader(user: WindowDriver, left: Path, right: Path) -> WindowDriver:
    """A user who has opened two articles."""
    user.opens(left, right)
    return user


def _fill(role: MarkRole) -> str:
    return (LIGHT.marks[role].background or "").lower()


def test_the_heads_say_what_the_articles_are_and_what_they_share(reader: WindowDriver) -> None:
    assert reader.title("left") == "Bridge closed"
    assert reader.title("right") == "Commuters take the boat"
    assert "same words" in reader.shares("left")
    assert "only here" in reader.shares("right")
    bar = reader.window.reading.heads["left"].accessibleDescription()
    assert "runs of 5 words" in bar
    assert "words of reporting" in bar


def test_the_status_line_says_how_much_has_a_counterpart(reader: WindowDriver) -> None:
    assert "have a counterpart" in reader.status
    assert "order" in reader.status


def test_a_clicked_sentence_is_explained_word_by_word(reader: WindowDriver) -> None:
    reader.clicks_sentence("left", "until spring")
    assert "Left sentence" in reader.details
    assert reader.details.count("old bridge would stay closed until") >= 2
    assert "spring" in reader.details
    assert "summer" in reader.details


def test_a_sentence_without_counterpart_says_so(reader: WindowDriver) -> None:
    reader.clicks_sentence("right", "Bakers complained")
    assert "No counterpart found" in reader.details


def test_with_nothing_selected_the_details_say_what_to_do(reader: WindowDriver) -> None:
    assert "Click a sentence" in reader.details
    reader.clicks_sentence("right", "Bakers complained")
    reader.presses("Esc")
    assert "Click a sentence" in reader.details


def test_next_and_previous_go_from_stop_to_stop(reader: WindowDriver) -> None:
    reader.presses("Alt+Down")
    first = reader.details
    reader.chooses("Go", "Next")
    second = reader.details
    assert first != second
    reader.presses("P")
    assert reader.details == first


def test_the_details_can_be_put_away(reader: WindowDriver) -> None:
    reader.chooses("View", "Panels", "Details of the match")
    assert reader.details == ""
    reader.chooses("View", "Panels", "Details of the match")
    assert "Click a sentence" in reader.details


def test_a_layer_is_switched_off_and_on_by_its_button_and_by_its_menu_entry(reader: WindowDriver) -> None:
    assert _fill(MarkRole.ONLY) in reader.colours_of("right", "akers complained")
    reader.clicks_button("Only here")
    assert _fill(MarkRole.ONLY) not in reader.colours_of("right", "akers complained")
    reader.chooses("View", "Only here")
    assert _fill(MarkRole.ONLY) in reader.colours_of("right", "akers complained")


def test_the_bar_of_a_head_follows_what_is_shown(reader: WindowDriver) -> None:
    assert _fill(MarkRole.ONLY) in reader.bar_colours("right")
    reader.clicks_button("Only here")
    assert _fill(MarkRole.ONLY) not in reader.bar_colours("right")
    assert "hidden in the text" in reader.window.reading.heads["right"].accessibleDescription()
    reader.clicks_button("Only here")
    assert _fill(MarkRole.ONLY) in reader.bar_colours("right")


def test_the_dark_theme_makes_the_whole_window_dark(reader: WindowDriver) -> None:
    reader.chooses("View", "Theme", "Dark")
    assert reader.page_colour() == DARK.window.lower()
    assert (DARK.marks[MarkRole.ONLY].background or "").lower() in reader.colours_of("right", "akers complained")
    reader.chooses("View", "Theme", "Light")
    assert reader.page_colour() == LIGHT.window.lower()


def test_the_frame_of_the_text_with_the_keyboard_is_whole_where_ribbons_reach_into_it(user: WindowDriver) -> None:
    user.resizes(1600, 800)
    user.chooses("File", "Open the sample")
    user.waits_until_compared()
    for side in SIDES:
        user.clicks_sentence(side, user.text(side)[:20])
        user.presses("Esc")
        user.scrolls(side, 1)
        assert user.upper_edge_of(side) == {LIGHT.focus.lower()}
        user.scrolls(side, -1)


def test_zooming_changes_the_size_of_the_type_and_back(reader: WindowDriver) -> None:
    usual = reader.reader.line_height()
    reader.presses("Ctrl++")
    reader.presses("Ctrl+=")
    assert reader.reader.line_height() > usual
    reader.chooses("View", "Usual size")
    assert reader.reader.line_height() == usual
    reader.presses("Ctrl+-")
    assert reader.reader.line_height() < usual


def test_full_screen_and_back(reader: WindowDriver) -> None:
    reader.presses("F11")
    assert reader.window.isFullScreen()
    reader.presses("F11")
    assert not reader.window.isFullScreen()


def test_the_projector_view_keeps_to_itself_who_published_the_articles(reader: WindowDriver) -> None:
    shares = reader.shares("left")
    reader.presses("Shift+F11")
    assert (reader.title("left"), reader.title("right")) == ("Left", "Right")
    assert reader.source("left") == ""
    assert reader.shares("left") == shares
    assert reader.window_title == "Left ↔ Right — Storydiff"
    assert "left.txt" not in reader.window.reading.heads["left"].accessibleName()
    reader.chooses("View", "Projector view")
    assert reader.title("left") == "Bridge closed"
    assert "left.txt" in reader.window.windowTitle()


def test_the_projector_view_enlarges_letters_until_it_is_left(reader: WindowDriver) -> None:
    articles, details = reader.type_size, reader.details_type_size
    reader.presses("Shift+F11")
    assert reader.type_size == pytest.approx(1.5 * articles)
    assert reader.details_type_size == pytest.approx(1.5 * details)
    reader.presses("Ctrl++")
    assert reader.type_size > 1.5 * articles
    reader.presses("Shift+F11")
    assert reader.type_size == articles + 1


def test_the_selected_sentence_can_be_copied(reader: WindowDriver) -> None:
    reader.clicks_sentence("right", "Bakers complained")
    reader.chooses("Edit", "Copy")
    assert QGuiApplication.clipboard().text() == "Bakers complained at once."


def test_how_one_reads_is_remembered(qtbot: QtBot, reader: WindowDriver, settings_folder: Path) -> None:
    reader.chooses("View", "Theme", "Dark")
    reader.chooses("View", "Same words")
    reader.chooses("View", "Scroll together")
    reader.chooses("View", "Zoom in")
    size = reader.type_size
    reader.window.resize(700, 600)
    reader.closes()
    again = MainWindow(settings_folder)
    qtbot.addWidget(again)
    next_time = WindowDriver(qtbot, again)
    again.show()
    assert next_time.page_colour() == DARK.window.lower()
    assert not again.commands["layer_shared"].isChecked()
    assert not again.commands["scroll_lock"].isChecked()
    assert (again.width(), again.height()) == (700, 600)
    assert next_time.type_size == size


def test_settings_that_cannot_be_saved_are_mentioned(user: WindowDriver, settings_folder: Path) -> None:
    settings_folder.parent.mkdir(exist_ok=True)
    settings_folder.write_text("a file where the folder should be", "utf-8")
    user.chooses("View", "Theme", "Dark")
    user.waits_for_message("could not be saved")
    assert user.page_colour() == DARK.window.lower()


def test_every_layer_has_a_button_and_a_shortcut(user: WindowDriver) -> None:
    for layer in Layer:
        action = user.window.commands[f"layer_{layer}"]
        assert not action.icon().isNull()
        assert not action.shortcut().isEmpty()


def test_no_two_commands_have_the_same_key(user: WindowDriver) -> None:
    keys = [key.toString() for action in user.window.commands for key in action.shortcuts()]
    assert sorted(keys) == sorted(set(keys))


def test_every_entry_of_a_menu_has_a_letter_of_its_own(user: WindowDriver) -> None:
    for letters in user.letters_of_menus().values():
        assert all(letters)
        assert len(set(letters)) == len(letters)


def test_about_says_that_nothing_is_sent(user: WindowDriver) -> None:
    user.chooses("Help", "About Storydiff")
    assert "nothing is sent" in user.dialog_text("About Storydiff")


def test_what_needs_two_articles_cannot_be_asked_for_with_one(user: WindowDriver, left: Path, right: Path) -> None:
    names = ("next", "previous", "layer_shared", "layer_changed", "layer_only", "layer_furniture")
    user.drops("left", left)
    user.waits_for_text("left", "The mayor said")
    assert not any(user.window.commands[name].isEnabled() for name in names)
    user.drops("right", right)
    user.waits_until_compared()
    assert all(user.window.commands[name].isEnabled() for name in names)
