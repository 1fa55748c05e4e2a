"""The legend is the filter: each mark shown, hidden or alone; presets; the sign that something is hidden."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QCheckBox, QComboBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.window_driver import WindowDriver
from viewer.theme import MarkRole, load_theme
from viewer.ui.main_window import MainWindow

LIGHT = load_theme("light")


@pytest.fixture
def reader(user: WindowDriver, left: Path, right: Path) -> WindowDriver:
    """A user who has opened two articles."""
    user.opens(left, right)
    return user


def shows(reader: WindowDriver, role: MarkRole, side: str, words: str) -> bool:
    """Whether these words have the fill of that mark."""
    fill = (LIGHT.marks[role].background or "").lower()
    return fill in reader.colours_of("left" if side == "left" else "right", words)


def legend_page(reader: WindowDriver) -> QWidget:
    page = reader.window.legend.page
    assert page is not None
    return page


def legend_box(reader: WindowDriver, name: str) -> QCheckBox:
    return next(each for each in legend_page(reader).findChildren(QCheckBox) if each.text() == name)


def legend_button(reader: WindowDriver, name: str) -> QPushButton:
    buttons = legend_page(reader).findChildren(QPushButton)
    return next(each for each in buttons if name in {each.text(), each.accessibleName()})


def sign(reader: WindowDriver) -> str:
    return reader.window.status_line.filter_sign.text


def test_what_one_side_adds_is_shown_alone_and_everything_again(reader: WindowDriver) -> None:
    assert sign(reader) == ""
    reader.chooses("View", "Show nothing but", "What the left adds")
    assert shows(reader, MarkRole.ONLY, "left", "obody was hurt")
    assert not shows(reader, MarkRole.ONLY, "right", "akers complained")
    assert not shows(reader, MarkRole.SHARED_OWN, "left", "he mayor said")
    assert sign(reader) == "Shown: only what the left adds"
    reader.clicks_button("Show all")
    assert shows(reader, MarkRole.ONLY, "right", "akers complained")
    assert shows(reader, MarkRole.SHARED_OWN, "left", "he mayor said")
    assert sign(reader) == ""


def test_what_stands_out_is_what_is_shown(user: WindowDriver) -> None:
    user.chooses("File", "Open the sample")
    user.waits_until_compared()
    assert "38 villages" in user.details
    assert "warned" in user.details
    user.presses("Ctrl+Shift+6")
    user.waits_until_compared()
    assert "38 villages" in user.details
    assert "warned" not in user.details
    user.presses("Ctrl+Shift+3")
    user.waits_until_compared()
    assert "What stands out" not in user.details
    user.presses("Ctrl+Shift+0")
    user.waits_until_compared()
    assert "warned" in user.details


def test_next_stops_only_at_what_is_shown(reader: WindowDriver) -> None:
    reader.presses("Ctrl+Shift+4")
    reader.presses("Alt+Down")
    assert "Right headline" in reader.details
    reader.presses("Alt+Down")
    assert "Bakers" in reader.details
    reader.presses("Alt+Down")
    assert "Bakers" in reader.details


def test_a_preset_chosen_twice_gives_way_to_everything(reader: WindowDriver) -> None:
    reader.presses("Ctrl+Shift+1")
    assert sign(reader) == "Shown: only what they share"
    assert not shows(reader, MarkRole.ONLY, "right", "akers complained")
    reader.presses("Ctrl+Shift+1")
    assert sign(reader) == ""


def test_the_legend_hides_one_mark_and_leaves_one_alone(reader: WindowDriver) -> None:
    reader.presses("F2")
    legend_box(reader, "Same words, own prose").click()
    assert not shows(reader, MarkRole.SHARED_OWN, "left", "he mayor said")
    assert shows(reader, MarkRole.ONLY, "right", "akers complained")
    assert sign(reader) == "Hidden: same words, own prose"
    legend_button(reader, "Only: Same words, own prose").click()
    assert shows(reader, MarkRole.SHARED_OWN, "left", "he mayor said")
    assert not shows(reader, MarkRole.ONLY, "right", "akers complained")
    assert sign(reader) == "Shown: only what they share outside quotations"
    legend_button(reader, "Show all").click()
    assert sign(reader) == ""


def test_a_kind_of_change_can_be_hidden(user: WindowDriver, tmp_path: Path) -> None:
    files = []
    for name, count in (("one", "340"), ("other", "343")):
        files.append(tmp_path / f"{name}.txt")
        files[-1].write_text(f"The ferry carried {count} passengers over the river on Monday evening.\n", "utf-8")
    user.opens(*files)
    assert shows(user, MarkRole.DIFFERS, "left", "340")
    user.presses("F2")
    legend_box(user, "Number or date").click()
    assert not shows(user, MarkRole.DIFFERS, "left", "340")
    assert sign(user) == "Hidden: number or date"
    legend_button(user, "Only: Number or date").click()
    assert shows(user, MarkRole.DIFFERS, "left", "340")
    assert not shows(user, MarkRole.SHARED_OWN, "left", "ferry carried")


def test_the_legend_and_the_buttons_agree(reader: WindowDriver) -> None:
    reader.presses("F2")
    presets = legend_page(reader).findChild(QComboBox)
    assert presets is not None
    assert presets.currentText() == "Everything"
    reader.clicks_button("Only here")
    assert not legend_box(reader, "Only here").isChecked()
    assert presets.currentText() == "My own choice"
    legend_box(reader, "On the left").click()
    assert legend_box(reader, "Only here").isChecked()
    assert not legend_box(reader, "On the right").isChecked()
    assert reader.window.commands["layer_only"].isChecked()


def test_what_is_hidden_stays_hidden_next_time(qtbot: QtBot, reader: WindowDriver, settings_folder: Path) -> None:
    reader.presses("Ctrl+Shift+5")
    reader.closes()
    again = MainWindow(settings_folder)
    qtbot.addWidget(again)
    again.show()
    assert again.status_line.filter_sign.text == "Shown: only what may change the meaning"
    assert again.commands["show_meaning"].isChecked()


def test_the_edge_of_a_box_is_seen_on_a_dark_window(reader: WindowDriver) -> None:
    reader.chooses("View", "Theme", "Dark")
    reader.presses("F2")
    box = legend_box(reader, "Only here")

    def is_seen() -> bool:
        image = box.grab().toImage()
        return load_theme("dark").muted.lower() in {image.pixelColor(x, box.height() // 2).name() for x in range(20)}

    reader.bot.waitUntil(is_seen)
