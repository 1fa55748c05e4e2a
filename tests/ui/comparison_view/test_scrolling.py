"""What stays level and what stays still: scrolling, selecting, zooming, resizing."""

from dataclasses import replace

from PySide6.QtCore import Qt

from tests.ui.comparison_view.made import FILLER, full, long_pair, make_comparison, make_side
from tests.ui.comparison_view.reader import Reader
from viewer.core.model import (
    SIDES,
    SideName,
    Span,
)
from viewer.ui.comparison_view.passage import Passage


def test_a_counterpart_far_away_comes_level(reader: Reader) -> None:
    reader.is_shown(long_pair())
    reader.pane("left").scroll_to(3000)
    sentence = next(each for each in reader.pane("left").visible_sentences() if reader.view.counterparts("left", each))
    before = reader.height_of("left", sentence)
    reader.clicks("left", sentence)
    assert reader.height_of("left", sentence) == before
    (counterpart,) = reader.view.counterparts("left", sentence)
    assert reader.difference(sentence, counterpart) == 0


def test_a_counterpart_comes_level_even_at_the_ends_of_a_page(reader: Reader) -> None:
    left = make_side([[f"Left {k}.", FILLER] for k in range(4)])
    right = make_side([[f"Right {k}.", FILLER] for k in range(40)])
    reader.is_shown(make_comparison(left, right, [full(0, 78), full(6, 0)]))
    reader.clicks("left", 0)
    assert reader.difference(0, 78) == 0
    reader.clicks("left", 6)
    assert reader.difference(6, 0) == 0


def test_stepping_goes_on_where_one_looks_after_scrolling_away(reader: Reader) -> None:
    reader.is_shown(long_pair())
    reader.clicks("left", 2)
    for _ in range(6):
        reader.presses(Qt.Key.Key_PageDown)
    before = reader.pane("left").page_y
    reader.presses(Qt.Key.Key_Down)
    side, sentence = reader.view.selected() or ("", -1)
    assert side == "left"
    assert sentence in reader.pane("left").visible_sentences()
    assert reader.pane("left").page_y == before


def test_of_several_counterparts_the_surest_comes_level_first(reader: Reader) -> None:
    left = make_side([[f"Left {k}.", FILLER] for k in range(20)])
    right = make_side([[f"Right {k}.", FILLER] for k in range(20)])
    loose = replace(full(2, 0), score=0.4, moved=True)
    reader.is_shown(make_comparison(left, right, [loose, full(20, 0), replace(full(30, 0), score=0.5)]))
    reader.clicks("right", 0)
    assert reader.difference(20, 0) == 0
    reader.view.selecting.turn()
    reader.waits_for_rest()
    assert reader.difference(30, 0) == 0


def test_the_frame_around_words_leaves_the_quotation_mark_beside_them_to_be_seen(reader: Reader) -> None:
    text = 'They want to prevent "a bigger war".'
    reader.is_shown(make_comparison(make_side([[text]]), make_side([["Nothing."]]), []))
    at = text.index("a bigger")
    before = _ink(reader, at - 1)
    reader.view.show_passage(Passage(0, None, Span(at, at + len("a bigger war"))))
    assert _ink(reader, at - 1) == before


def _ink(reader: Reader, offset: int) -> int:
    """How many pixels of a letter of the left text are dark."""
    pane = reader.pane("left")
    image = pane.viewport().grab().toImage()
    (box,) = pane.column.laid_out(0).boxes(Span(offset, offset + 1))
    left, top = round(box.left()) + pane.frame.left, round(box.top()) + pane.column.first_line_y(0) - pane.page_y
    places = [(left + x, top + y) for x in range(round(box.width())) for y in range(-2, 22)]
    return sum(
        image.pixelColor(*place).lightness() < 110 and image.pixelColor(*place).saturation() < 60 for place in places
    )


def test_a_sentence_selected_by_the_window_comes_into_sight(reader: Reader) -> None:
    reader.is_shown(long_pair())
    reader.view.select_sentence("right", 297)
    reader.waits_for_rest()
    assert 0 < reader.height_of("right", 297) < reader.pane("right").viewport().height() - reader.line_height()
    assert reader.difference(198, 297) == 0


def test_scrolling_keeps_linked_sentences_level(reader: Reader) -> None:
    reader.is_shown(long_pair())
    turns: list[tuple[SideName, int]] = [("left", 30), ("right", 25), ("left", -12)]
    for side, clicks in turns:
        reader.turns_wheel(side, clicks)
        third = reader.pane("left").viewport().height() * 0.35
        near = min(range(0, 240, 6), key=lambda each: abs(reader.height_of("left", each) - third))
        assert reader.pane("left").page_y > 300
        assert reader.difference(near, near // 2 * 3) <= reader.line_height() * 2.5
        at_line = [each for each in range(0, 240, 6) if abs(reader.height_of("left", each) - third) <= 3]
        assert all(reader.difference(each, each // 2 * 3) <= reader.line_height() for each in at_line)


def test_both_panes_begin_and_end_together(reader: Reader) -> None:
    reader.is_shown(long_pair())
    reader.waits_until_settled()
    reader.presses(Qt.Key.Key_End)
    assert reader.pane("left").page_y == reader.pane("left").lowest_y
    assert reader.pane("right").page_y == reader.pane("right").lowest_y
    reader.presses(Qt.Key.Key_Home)
    assert (reader.pane("left").page_y, reader.pane("right").page_y) == (0, 0)


def test_unlocked_panes_scroll_alone(reader: Reader) -> None:
    reader.is_shown(long_pair())
    reader.view.set_scroll_lock(False)
    reader.turns_wheel("left", 10)
    assert reader.pane("left").page_y > 0
    assert reader.pane("right").page_y == 0
    reader.view.set_scroll_lock(True)
    reader.turns_wheel("left", 1)
    assert reader.pane("right").page_y > 0


def test_larger_letters_keep_the_readers_place(reader: Reader) -> None:
    reader.is_shown(long_pair())
    reader.clicks("left", 6)
    reader.turns_wheel("left", 8)
    reader.clicks("left", 18)
    before = reader.height_of("left", 18)
    size = reader.view.font_size()
    with reader.bot.waitSignal(reader.view.font_size_changed):
        reader.turns_wheel("left", -3, Qt.KeyboardModifier.ControlModifier)
    assert reader.view.font_size() == size + 3
    assert reader.height_of("left", 18) == before
    assert reader.difference(18, 27) == 0


def test_resizing_keeps_the_readers_place(reader: Reader) -> None:
    reader.is_shown(long_pair())
    reader.turns_wheel("left", 20)
    pane = reader.pane("left")
    first = next(each for each in pane.visible_sentences() if reader.height_of("left", each) >= 0)
    before = reader.height_of("left", first)
    reader.view.resize(700, 640)
    assert abs(reader.height_of("left", first) - before) <= reader.line_height()
    reader.view.resize(1000, 640)
    assert abs(reader.height_of("left", first) - before) <= reader.line_height()


def test_heights_made_exact_later_move_nothing_that_is_visible(reader: Reader) -> None:
    reader.is_shown(long_pair(400))
    pane = reader.pane("left")
    pane.scroll_to(9000)
    first = pane.visible_sentences()[0]
    before = reader.height_of("left", first)
    reader.waits_until_settled()
    assert reader.height_of("left", first) == before
    assert pane.column.height == sum(pane.column.heights[k] for k in range(len(pane.column)))


def test_marks_arrive_without_moving_the_text(reader: Reader) -> None:
    comparison = long_pair()
    for side in SIDES:
        reader.view.show_article(side, comparison.side(side).article)
    reader.turns_wheel("left", 10)
    offset = reader.pane("left").offset_at(reader.pane("left").viewport().rect().center())
    before = reader.point_of("left", offset)
    reader.view.show_comparison(comparison)
    assert reader.point_of("left", offset) == before
