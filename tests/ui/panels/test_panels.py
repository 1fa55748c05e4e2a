"""The panels around the articles: opened, closed, detached, and where they were the next time."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTabBar
from pytestqt.qtbot import QtBot

from tests.ui.panels.table_user import TableUser
from tests.ui.window_driver import WindowDriver
from viewer.core.model import SIDES
from viewer.ui.main_window import MainWindow
from viewer.ui.panels.panel import Panel


@pytest.fixture
def reader(user: WindowDriver, left: Path, right: Path) -> WindowDriver:
    """A user who has opened two articles."""
    user.opens(left, right)
    return user


def _details(user: WindowDriver) -> Panel:
    return user.window.reading.panels["details"]


def test_a_key_leads_into_a_panel_and_closes_it_from_within_with_the_keyboard_back_in_the_text(
    reader: WindowDriver,
) -> None:
    reader.clicks_sentence("left", "Ferries run")
    reader.presses("Esc")
    reader.presses("Ctrl+D")
    assert QApplication.focusWidget() is reader.window.reading.panels.details
    reader.presses("Ctrl+D")
    assert reader.details == ""
    reader.presses("Alt+1")
    assert "Click a sentence" in reader.details
    assert QApplication.focusWidget() is reader.window.reading.panels.details
    reader.presses("Alt+1")
    assert reader.details == ""
    assert QApplication.focusWidget() is reader.reader.pane("left")


def test_the_menu_tells_which_panels_are_open_however_they_were_closed(reader: WindowDriver) -> None:
    entry = reader.window.commands["details"]
    assert entry.isChecked()
    reader.clicks_button("Close this panel")
    assert not entry.isChecked()
    reader.chooses("View", "Panels", "Details of the match")
    assert entry.isChecked()
    assert "Click a sentence" in reader.details


def test_the_text_stays_where_it_is_when_a_panel_opens_below_it(user: WindowDriver) -> None:
    user.chooses("File", "Open the sample")
    user.waits_until_compared()
    user.chooses("View", "Panels", "Details of the match")
    user.scrolls("left", 3)
    before = {sentence: user.reader.height_of("left", sentence) for sentence in (6, 7, 8)}
    user.presses("Ctrl+D")
    assert {sentence: user.reader.height_of("left", sentence) for sentence in (6, 7, 8)} == before


def test_a_panel_has_room_at_first_and_can_be_given_more(user: WindowDriver, left: Path, right: Path) -> None:
    user.resizes(1200, 900)
    user.opens(left, right)
    panel = _details(user)
    user.bot.waitUntil(lambda: panel.height() > 180)
    before, article = panel.height(), user.reader.pane("left").height()
    user.drags_edge(panel, 80)
    assert panel.height() > before + 60
    assert user.reader.pane("left").height() < article - 60


def test_the_tab_key_leads_to_nothing_that_cannot_be_seen(reader: WindowDriver) -> None:
    reader.presses("Alt+1")
    seen = []
    for _ in range(30):
        focus = QApplication.focusWidget()
        assert focus is not None
        assert not focus.visibleRegion().isEmpty()
        seen.append(focus)
        QTest.keyClick(focus, Qt.Key.Key_Tab)
    assert len(set(seen)) < len(seen)  # it has gone round


def test_a_key_leads_from_the_articles_to_every_panel_in_sight_and_round(reader: WindowDriver) -> None:
    panes = [reader.reader.pane(side) for side in SIDES]
    reader.clicks_sentence("left", "Ferries run")
    reader.presses("F6")
    assert panes[1].hasFocus()
    reader.presses("F6")
    assert reader.window.reading.panels.details.hasFocus()
    reader.presses("F6")
    assert panes[0].hasFocus()
    reader.presses("Shift+F6")
    assert reader.window.reading.panels.details.hasFocus()


def test_panels_that_got_lost_are_brought_back_by_the_usual_arrangement(reader: WindowDriver) -> None:
    reader.clicks_button("Detach this panel, or put it back")
    TableUser(reader, "points").opens("Alt+2")
    reader.presses("Alt+2")
    reader.chooses("View", "Panels", "Usual arrangement")
    panels = [reader.window.reading.panels[name] for name in ("details", "points", "facts")]
    assert [panel.isFloating() or panel.isHidden() for panel in panels] == [False] * 3
    assert [panel.is_in_front for panel in panels] == [True, False, False]
    assert all(reader.window.commands[name].isChecked() for name in ("details", "points", "facts"))


def test_in_a_wide_window_details_and_points_are_seen_at_once(user: WindowDriver, left: Path, right: Path) -> None:
    user.resizes(2000, 1000)
    user.opens(left, right)
    panels = [user.window.reading.panels[name] for name in ("details", "points", "facts")]
    user.bot.waitUntil(lambda: [panel.is_in_front for panel in panels] == [True, True, False])
    assert panels[0].geometry().right() < panels[1].x()
    assert min(panels[0].width(), panels[1].width()) > 700


def test_much_of_the_text_is_in_sight_in_a_small_window(reader: WindowDriver) -> None:
    reader.resizes(800, 600)
    assert reader.reader.pane("left").height() >= 120
    reader.resizes(640, 480)
    assert reader.reader.pane("left").height() >= 100


def test_a_click_on_a_tables_tab_gives_it_the_keyboard(reader: WindowDriver) -> None:
    reader.reader.pane("left").setFocus()
    for name, table in (("Points", True), ("Details", False)):
        bar = next(each for each in reader.window.reading.panels.findChildren(QTabBar) if each.isVisible())
        at = next(number for number in range(bar.count()) if bar.tabText(number).startswith(name))
        QTest.mouseClick(bar, Qt.MouseButton.LeftButton, pos=bar.tabRect(at).center())
        assert reader.window.reading.panels.points.table.hasFocus() is table
        reader.reader.pane("left").setFocus()


def test_panels_give_their_part_when_the_window_gets_lower(reader: WindowDriver) -> None:
    reader.resizes(1200, 800)
    reader.resizes(800, 500)
    reader.bot.waitUntil(lambda: reader.reader.pane("left").height() >= 150)
    assert _details(reader).content.height() > 60


def test_a_panel_that_was_detached_or_closed_is_so_the_next_time(
    qtbot: QtBot, reader: WindowDriver, settings_folder: Path
) -> None:
    reader.clicks_button("Detach this panel, or put it back")
    assert _details(reader).isFloating()
    reader.closes()
    again = _opened_again(qtbot, settings_folder)
    assert _details(again).isFloating()
    again.clicks_button("Detach this panel, or put it back", within=_details(again))
    assert not _details(again).isFloating()
    again.chooses("View", "Panels", "Details of the match")
    again.closes()
    third = _opened_again(qtbot, settings_folder)
    assert third.details == ""
    assert not third.window.commands["details"].isChecked()


def test_details_that_come_in_front_show_what_was_chosen_behind_them(reader: WindowDriver) -> None:
    points = TableUser(reader, "points")
    points.opens("Alt+2")
    points.clicks(0)
    side, number = reader.reader.view.selected() or ("", -1)
    reader.presses("Alt+1")
    assert f"{side.capitalize()} sentence, {number + 1} of" in reader.details


def test_a_panel_that_is_detached_from_behind_another_is_whole(reader: WindowDriver) -> None:
    points = TableUser(reader, "points")
    points.panel.setFloating(True)  # as dragging its tab out of the window does
    points.waits_for_rows()
    assert points.table.isVisible()
    points.clicks(0)
    assert points.framed_words("left") == points.rows[0][2]


def test_a_detached_panel_is_put_away_while_no_article_is_open(
    qtbot: QtBot, reader: WindowDriver, settings_folder: Path
) -> None:
    reader.clicks_button("Detach this panel, or put it back")
    reader.chooses("File", "Close articles")
    assert not _details(reader).isVisible()
    reader.chooses("File", "Open the sample")
    reader.waits_until_compared()
    assert "What stands out" in reader.details
    reader.chooses("File", "Close articles")
    reader.closes()
    assert _details(_opened_again(qtbot, settings_folder)).isFloating()


def test_before_anything_is_compared_the_details_say_what_they_are_for(user: WindowDriver, left: Path) -> None:
    user.drops("left", left)
    user.waits_for_text("left", "Bridge closed")
    assert "Once both articles are open" in user.details


@pytest.mark.parametrize("kept", ['{"panels": "bm90IGEgc3RhdGU="}', '{"panels": 7}', '{"panels": "\\u00e4"}'])
def test_a_state_that_cannot_be_understood_leaves_the_panels_as_they_are(
    qtbot: QtBot, settings_folder: Path, kept: str
) -> None:
    settings_folder.mkdir()
    (settings_folder / "window.json").write_text(kept, "utf-8")
    user = _opened_again(qtbot, settings_folder)
    assert user.window.commands["details"].isChecked()
    assert not _details(user).isHidden()


def _opened_again(qtbot: QtBot, folder: Path) -> WindowDriver:
    window = MainWindow(folder)
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    window.controller.start()
    driver = WindowDriver(qtbot, window)
    driver.chooses("File", "Open the sample")
    driver.waits_until_compared()
    return driver
