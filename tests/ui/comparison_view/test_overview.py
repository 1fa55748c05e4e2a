"""The overview at the edge: what it shows, and where it leads."""

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QAccessible, QColor, QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip

from tests.test_theme import contrast
from tests.ui.comparison_view.made import bridge_pair, long_pair
from tests.ui.comparison_view.reader import Reader
from viewer.core.filter import EXACT_ONLY, RIGHT_ONLY, SHARED_ONLY
from viewer.theme import load_theme, themes
from viewer.ui.comparison_view.overview import Overview
from viewer.ui.comparison_view.overview_painter import BAR, MARGIN, TICK, WIDTH, overview_inks

MIDDLE, OUTER, RIGHT = WIDTH // 2, MARGIN + 2, WIDTH - MARGIN - 2


def strip(reader: Reader) -> Overview:
    found = reader.view.findChild(Overview)
    assert isinstance(found, Overview)
    reader.bot.waitUntil(lambda: found.is_drawn)
    return found


def colours(reader: Reader, x: int, top: float = 0.0, bottom: float = 1.0) -> set[str]:
    """What is drawn in one column of pixels, between two shares of the height."""
    image = strip(reader).grab().toImage()
    rows = range(round(top * image.height()), round(bottom * image.height()))
    return {QColor(image.pixelColor(x, y)).name() for y in rows}


def share(reader: Reader, side: str) -> float:
    pane = reader.pane("left" if side == "left" else "right")
    return pane.offset_at(pane.viewport().rect().center()) / len(pane.column.content.text)


def presses_at(reader: Reader, x: int, part: float) -> QPoint:
    overview = strip(reader)
    point = QPoint(x, round(part * overview.height()))
    QTest.mousePress(overview, Qt.MouseButton.LeftButton, pos=point)
    return point


def clicks_at(reader: Reader, x: int, part: float) -> None:
    point = presses_at(reader, x, part)
    QTest.mouseRelease(strip(reader), Qt.MouseButton.LeftButton, pos=point)


def test_what_only_one_side_has_stands_at_the_outer_edge_and_what_both_have_beside_the_links(reader: Reader) -> None:
    reader.is_shown(bridge_pair())
    inner = MARGIN + BAR - 2
    ground = colours(reader, MARGIN + 10, 0.95)
    top, middle = (0.02, 0.1), (0.3, 0.55)  # the lone headline; the sentence with a counterpart
    assert colours(reader, OUTER, *top) - ground
    assert not colours(reader, inner, *top) - ground
    assert colours(reader, inner, *middle) - ground
    assert colours(reader, MARGIN + BAR + 2, 0.25, 0.55) - ground  # the tick of the change


def test_hidden_layers_are_not_on_the_overview(reader: Reader) -> None:
    reader.is_shown(bridge_pair())
    shown = colours(reader, OUTER, 0.02, 0.1)
    reader.filters(SHARED_ONLY)
    assert colours(reader, OUTER, 0.02, 0.1) != shown
    assert colours(reader, OUTER, 0.02, 0.1) == colours(reader, MARGIN + BAR - 2, 0.02, 0.1)


def test_a_filter_of_sides_and_weights_holds_on_the_overview(reader: Reader) -> None:
    reader.is_shown(bridge_pair())
    shown = colours(reader, OUTER, 0.02, 0.1)
    reader.filters(RIGHT_ONLY)
    assert colours(reader, OUTER, 0.02, 0.1) != shown
    reader.filters(EXACT_ONLY)  # the only change is a notable one
    assert len(colours(reader, MARGIN + BAR + 2, 0.25, 0.55)) == 1


def test_it_takes_the_colours_of_the_theme(reader: Reader) -> None:
    reader.is_shown(bridge_pair())
    before = colours(reader, OUTER)
    reader.view.set_theme(load_theme("dark"))
    assert not colours(reader, OUTER) & before


@pytest.mark.parametrize("key", themes())
def test_everything_on_it_stands_out_in_every_theme(key: str) -> None:
    theme = load_theme(key)
    inks = overview_inks(theme)
    for bar in (inks.linked, inks.shared, inks.only, inks.extra):
        assert contrast(bar.name(), theme.window) >= 1.7
    for line in (inks.notable, inks.differs, inks.moved):
        assert contrast(line.name(), theme.window) >= 3


def test_without_a_comparison_it_is_empty(reader: Reader) -> None:
    reader.is_shown(bridge_pair())
    reader.view.show_comparison(None)
    assert colours(reader, MIDDLE) == {QColor(load_theme("light").window).name()}


def test_a_click_leads_there_in_both_articles(reader: Reader) -> None:
    reader.is_shown(long_pair())
    clicks_at(reader, MIDDLE, 0.5)
    assert abs(share(reader, "left") - 0.5) < 0.05
    assert abs(share(reader, "right") - 0.5) < 0.05
    clicks_at(reader, RIGHT, 0.8)
    assert abs(share(reader, "right") - 0.8) < 0.05


def test_a_click_on_one_side_leaves_the_other_where_they_are_unlocked(reader: Reader) -> None:
    reader.is_shown(long_pair())
    reader.view.set_scroll_lock(False)
    clicks_at(reader, OUTER, 0.5)
    assert reader.pane("right").page_y == 0
    clicks_at(reader, MIDDLE, 0.7)
    assert abs(share(reader, "left") - 0.7) < 0.05
    assert abs(share(reader, "right") - 0.7) < 0.05


def test_the_frame_can_be_dragged(reader: Reader) -> None:
    reader.is_shown(long_pair())
    clicks_at(reader, MIDDLE, 0.5)
    before = share(reader, "left")
    point = presses_at(reader, MIDDLE, 0.51)  # inside the frame: nothing moves yet
    assert share(reader, "left") == before
    QTest.mouseMove(strip(reader), point + QPoint(0, strip(reader).height() // 4))
    assert abs(share(reader, "left") - before - 0.25) < 0.03


def test_the_frame_stands_around_what_is_in_sight(reader: Reader) -> None:
    reader.is_shown(long_pair())
    accent = QColor(load_theme("light").accent).name()
    clicks_at(reader, MIDDLE, 0.5)
    image = strip(reader).grab().toImage()
    rows = [y for y in range(image.height()) if image.pixelColor(OUTER, y).name() == accent]
    assert rows
    assert abs((rows[0] + rows[-1]) / 2 / image.height() - 0.5) < 0.03


def test_keys_and_wheel_scroll_the_articles(reader: Reader) -> None:
    reader.is_shown(long_pair())
    strip(reader).setFocus()
    reader.presses(Qt.Key.Key_Down)
    line = reader.pane("left").page_y
    assert 0 < line < 60
    reader.presses(Qt.Key.Key_PageDown)
    assert reader.pane("left").page_y > 300
    reader.presses(Qt.Key.Key_End)
    assert reader.pane("left").page_y == reader.pane("left").lowest_y
    reader.presses(Qt.Key.Key_Home)
    assert reader.pane("left").page_y == 0
    reader.turns_wheel_over(strip(reader), 2)
    assert reader.pane("left").page_y > 0


def test_tab_reaches_it_and_it_shows_that_it_has_the_keyboard(reader: Reader) -> None:
    reader.is_shown(bridge_pair())
    reader.presses(Qt.Key.Key_Tab)
    reader.presses(Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is strip(reader)
    assert QColor(load_theme("light").focus).name() in colours(reader, 1)


def test_a_screen_reader_meets_a_slider_that_says_what_it_shows(reader: Reader) -> None:
    reader.is_shown(long_pair())
    spoken = QAccessible.queryAccessibleInterface(strip(reader))
    assert spoken.role() == QAccessible.Role.Slider
    assert spoken.text(QAccessible.Text.Name) == "Overview of the comparison"
    assert "have a counterpart" in spoken.text(QAccessible.Text.Description)
    clicks_at(reader, MIDDLE, 0.5)
    assert spoken.valueInterface().currentValue() == reader.pane("left").page_y


def test_a_tooltip_tells_the_sentence_and_its_matches(reader: Reader) -> None:
    reader.is_shown(bridge_pair())
    point = QPoint(OUTER, round(0.06 * strip(reader).height()))
    QApplication.sendEvent(strip(reader), QHelpEvent(QEvent.Type.ToolTip, point, strip(reader).mapToGlobal(point)))
    reader.bot.waitUntil(QToolTip.isVisible)
    assert QToolTip.text() == "“The bridge closes”\nNo counterpart found."


def test_one_article_alone_can_be_scrolled_with_it(reader: Reader) -> None:
    reader.view.show_article("right", long_pair().right.article)
    clicks_at(reader, MARGIN + BAR + TICK + 3, 0.5)
    assert abs(share(reader, "right") - 0.5) < 0.1
