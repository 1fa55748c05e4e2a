"""Linked sentences laid level, in rows."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.ui.comparison_view.made import bridge_pair, full, long_pair, make_comparison, make_side
from tests.ui.comparison_view.reader import Reader
from viewer.core.filter import SHARED_ONLY
from viewer.core.model import SIDES, Comparison, Grade, Link, SideName
from viewer.theme import MarkRole, load_theme


def shuffled_pair() -> Comparison:
    """The right tells it in another order, splits a sentence, repeats one and has one of its own."""
    left = make_side(
        [
            ["Alpha closed.", "Beta stayed open."],
            ["Gamma was told."],
            ["Delta is alone here."],
            ["Gamma was told once more."],
        ]
    )
    right = make_side(
        [["Beta kept its doors open.", "Gamma was told, they say."], ["Alpha has", "closed for good."], ["Epsilon."]]
    )
    again = Link(4, 1, Grade.PARTIAL, 0.4)
    return make_comparison(left, right, [full(0, 2, moved=True), full(0, 3, moved=True), full(1, 0), full(2, 1), again])


@pytest.fixture
def rows(reader: Reader) -> Reader:
    reader.lays_rows(True)
    return reader


def bottom_of(reader: Reader, side: SideName, sentence: int) -> float:
    return reader.pane(side).column.extent(sentence)[1] - reader.pane(side).page_y


def test_linked_sentences_are_level_wherever_one_scrolls(rows: Reader) -> None:
    rows.is_shown(long_pair())
    found = 0
    for clicks in (0, 7, 20):
        rows.turns_wheel("right", clicks)
        assert rows.pane("left").page_y == rows.pane("right").page_y
        seen = [each for each in rows.pane("left").visible_sentences() if rows.view.counterparts("left", each)]
        found += len(seen)
        for each in seen:
            assert rows.difference(each, rows.view.counterparts("left", each)[0]) == 0
    assert found >= 2


def test_what_only_one_side_has_faces_a_gap(rows: Reader) -> None:
    rows.is_shown(bridge_pair())
    heights = {side: [rows.height_of(side, k) for k in range(4 if side == "left" else 2)] for side in SIDES}
    assert heights["left"][1] == heights["right"][0]
    alone = {*heights["left"][:1], *heights["left"][2:]}
    assert not alone & set(heights["right"])
    gap = QColor(rows.pane("right").viewport().grab().toImage().pixelColor(100, heights["left"][0] + 10)).name()
    assert gap != QColor(load_theme("light").base).name()


def test_moved_and_split_sentences_stand_beside_what_they_answer(rows: Reader) -> None:
    rows.is_shown(shuffled_pair())
    assert rows.difference(0, 2) == 0
    assert rows.height_of("right", 2) < rows.height_of("right", 3) < rows.height_of("left", 1)
    assert rows.difference(1, 0) == 0
    assert rows.difference(2, 1) == 0


def test_a_gap_leads_to_the_counterpart_that_stands_elsewhere(rows: Reader) -> None:
    rows.is_shown(shuffled_pair())
    point = QPoint(rows.pane("right").frame.left + 30, rows.height_of("left", 4) + 8)
    QTest.mouseClick(rows.pane("right").viewport(), Qt.MouseButton.LeftButton, pos=point)
    assert rows.view.selected() == ("right", 1)


def test_switching_keeps_the_readers_place_and_the_selection(reader: Reader) -> None:
    reader.is_shown(long_pair())
    reader.turns_wheel("left", 15)
    sentence = next(
        each
        for each in reader.pane("left").visible_sentences()
        if reader.view.counterparts("left", each) and reader.height_of("left", each) > 50
    )
    reader.clicks("left", sentence)
    before = reader.height_of("left", sentence)
    for in_rows in (True, False, True):
        reader.lays_rows(in_rows)
        reader.waits_for_rest()
        assert reader.view.selected() == ("left", sentence)
        assert reader.height_of("left", sentence) == before
        assert reader.difference(sentence, reader.view.counterparts("left", sentence)[0]) == 0


def test_switching_without_a_selection_keeps_the_first_line(reader: Reader) -> None:
    reader.is_shown(long_pair())
    reader.turns_wheel("left", 12)
    first = next(each for each in reader.pane("left").visible_sentences() if reader.height_of("left", each) > 0)
    before = reader.height_of("left", first)
    reader.lays_rows(True)
    assert abs(reader.height_of("left", first) - before) <= 2 * reader.line_height()
    reader.lays_rows(False)
    assert abs(reader.height_of("left", first) - before) <= 2 * reader.line_height()


def test_the_top_stays_the_top(reader: Reader) -> None:
    reader.is_shown(long_pair())
    for in_rows in (True, False):
        reader.lays_rows(in_rows)
        assert [reader.pane(side).page_y for side in SIDES] == [0, 0]


def test_clicking_jumping_and_going_work_as_in_the_other_view(rows: Reader) -> None:
    rows.is_shown(bridge_pair())
    rows.clicks("left", 1)
    assert rows.view.selected() == ("left", 1)
    assert QColor(load_theme("light").sentence).name() in rows.colours_at("right", 0)
    rows.presses(Qt.Key.Key_Return)
    assert rows.view.selected() == ("right", 0)
    assert QApplication.focusWidget() is rows.pane("right")
    rows.view.select_sentence("left", None)
    visited = []
    while rows.view.go(1):
        visited.append(rows.view.selected())
    assert visited == [("left", 0), ("left", 1), ("right", 1), ("left", 2)]


def test_hovering_lights_both(rows: Reader) -> None:
    rows.is_shown(bridge_pair())
    QTest.mouseMove(rows.pane("left").viewport(), rows.point_of_sentence("left", 1))
    assert rows.pane("right").lights.hovered == {0}


def test_arrow_keys_walk_from_top_to_bottom(rows: Reader) -> None:
    rows.is_shown(shuffled_pair())
    rows.pane("right").setFocus()
    walked = []
    for _ in range(5):
        rows.presses(Qt.Key.Key_Down)
        walked.append(rows.view.selected())
    assert walked == [("right", k) for k in (2, 3, 4, 0, 1)]
    rows.presses(Qt.Key.Key_Up)
    assert rows.view.selected() == ("right", 0)


def test_zooming_and_resizing_keep_place_and_level(rows: Reader) -> None:
    rows.is_shown(long_pair())
    rows.turns_wheel("left", 10)
    sentence = next(
        each
        for each in rows.pane("left").visible_sentences()
        if rows.view.counterparts("left", each) and rows.height_of("left", each) > 50
    )
    rows.clicks("left", sentence)
    before = rows.height_of("left", sentence)
    rows.turns_wheel("left", -3, Qt.KeyboardModifier.ControlModifier)
    assert abs(rows.height_of("left", sentence) - before) <= 1
    assert rows.difference(sentence, rows.view.counterparts("left", sentence)[0]) == 0
    rows.view.resize(760, 640)
    QApplication.processEvents()
    assert abs(rows.height_of("left", sentence) - before) <= 1
    assert rows.difference(sentence, rows.view.counterparts("left", sentence)[0]) == 0


def test_heights_made_exact_later_move_nothing_that_is_visible(rows: Reader) -> None:
    rows.is_shown(long_pair(400))
    rows.pane("left").scroll_to(9000)
    first = rows.pane("left").visible_sentences()[0]
    before = rows.height_of("left", first)
    rows.waits_until_settled()
    assert rows.height_of("left", first) == before
    assert rows.pane("left").page_y == rows.pane("right").page_y
    assert rows.pane("left").column.height == rows.pane("right").column.height


def test_both_pages_end_together(rows: Reader) -> None:
    rows.is_shown(long_pair())
    rows.presses(Qt.Key.Key_End)
    assert rows.pane("left").page_y == rows.pane("right").page_y
    last = len(rows.pane("right").column.content.sentences) - 1
    assert bottom_of(rows, "right", last) <= rows.pane("right").viewport().height()


def test_filters_and_themes_hold(rows: Reader) -> None:
    rows.is_shown(bridge_pair())
    only = QColor(load_theme("light").marks[MarkRole.ONLY].background or "").name()
    assert only in rows.colours_at("left", 2)
    rows.filters(SHARED_ONLY)
    assert only not in rows.colours_at("left", 2)
    rows.view.set_theme(load_theme("dark"))
    assert QColor(load_theme("dark").base).name() in rows.colours_at("left", 1)


def test_a_sentence_far_away_comes_into_sight(rows: Reader) -> None:
    rows.is_shown(long_pair())
    rows.view.select_sentence("right", 297)
    rows.waits_for_rest()
    assert 0 < rows.height_of("right", 297) < rows.pane("right").viewport().height()
    assert rows.difference(198, 297) == 0


def test_another_article_is_shown_as_it_runs_until_it_is_compared(rows: Reader) -> None:
    rows.is_shown(long_pair())
    rows.turns_wheel("left", 10)
    rows.view.show_article("left", bridge_pair().left.article)
    assert rows.pane("left").page_y == 0
    assert rows.height_of_text("left", "Nobody") > 0
    rows.is_shown(bridge_pair())
    assert rows.difference(1, 0) == 0


def test_the_same_comparison_with_other_links_is_laid_anew_in_place(rows: Reader) -> None:
    comparison = long_pair()
    rows.is_shown(comparison)
    rows.turns_wheel("left", 10)
    first = next(each for each in rows.pane("left").visible_sentences() if rows.height_of("left", each) > 0)
    before = rows.height_of("left", first)
    rows.view.show_comparison(replace(comparison, links=comparison.links[1:]))
    rows.bot.waitUntil(lambda: not rows.view.is_busy)
    assert abs(rows.height_of("left", first) - before) <= 2 * rows.line_height()


def test_only_what_is_near_is_laid_out(rows: Reader) -> None:
    rows.is_shown(long_pair(2000))
    rows.view.select_sentence("left", 3000)
    rows.waits_for_rest()
    assert len(rows.pane("left").column._layouts) <= 300
