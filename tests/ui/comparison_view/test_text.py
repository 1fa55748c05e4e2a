"""The text itself: selecting, copying, scripts of every kind."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest

from tests.ui.comparison_view.made import bridge_pair, find, full, make_comparison, make_side
from tests.ui.comparison_view.reader import Reader, clipboard
from viewer.core.model import (
    Addition,
    Article,
    Link,
    Span,
)
from viewer.theme import MarkRole, load_theme


def test_dragging_selects_text_and_copies_it_as_it_stands_in_the_article(reader: Reader) -> None:
    reader.is_shown(bridge_pair())
    text = reader.pane("left").column.content.text
    wanted = "closes\n\nThe mayor"
    span = find(text, wanted)
    reader.drags("left", span.start, span.end)
    assert reader.pane("left").selected_text() == wanted
    reader.presses(Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert clipboard() == wanted
    assert reader.view.selected() is None


def test_everything_or_a_word_can_be_selected(reader: Reader) -> None:
    reader.is_shown(bridge_pair())
    text = reader.pane("left").column.content.text
    reader.presses(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert reader.pane("left").selected_text() == text
    point = reader.point_of("left", find(text, "ferries").start + 2)
    QTest.mouseDClick(reader.pane("left").viewport(), Qt.MouseButton.LeftButton, pos=point)
    assert reader.pane("left").selected_text() == "ferries"


def test_copying_without_a_text_selection_takes_the_selected_sentence(reader: Reader) -> None:
    reader.is_shown(bridge_pair())
    reader.clicks("left", 2)
    reader.presses(Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert clipboard() == "Nobody was hurt."


def test_an_emoji_shifts_no_mark(reader: Reader) -> None:
    left = make_side([["🚢🚢 The ferry left 🌊 at dawn with forty people."]])
    right = make_side([["The ferry left late."]])
    addition = Addition("left", find(left.text, "at dawn"))
    reader.is_shown(make_comparison(left, right, [Link(0, 0, full(0, 0).grade, 1.0, additions=(addition,))]))
    laid = reader.pane("left").column.laid_out(0)
    (box,) = laid.boxes(addition.span)
    assert laid.letter_at(box.left() + 2, box.center().y()) == addition.span.start
    assert laid.letter_at(box.right() - 2, box.center().y()) == addition.span.end - 1


def test_right_to_left_text_starts_at_the_right(reader: Reader) -> None:
    reader.view.show_article("left", Article("العبّارة غادرت عند الفجر"))
    laid = reader.pane("left").column.laid_out(0)
    (first,) = laid.boxes(Span(0, 1))
    assert first.right() > reader.pane("left").column.typography.width - 20


def has_corner(reader: Reader, x: float, bottom: float) -> bool:
    """Whether the line of "only here" runs upright at a place of the left column."""
    pane = reader.pane("left")
    image = pane.viewport().grab().toImage()
    line = QColor(load_theme("light").marks[MarkRole.ONLY].line)
    around = [(round(x) + pane.frame.left + dx, round(bottom) - pane.page_y - dy) for dx in (-1, 0, 1) for dy in (3, 4)]
    seen = [image.pixelColor(*each) for each in around if image.rect().contains(*each)]
    return any(abs(each.hue() - line.hue()) < 12 and each.saturation() > 150 for each in seen)


@pytest.mark.parametrize(
    ("words", "begins_right"), [("العبّارة غادرت عند الفجر مع أربعين راكبا ", True), ("The ferry left at dawn. ", False)]
)
def test_corners_stand_where_the_words_begin_and_end(reader: Reader, words: str, begins_right: bool) -> None:
    left = make_side([[words.strip() + " " + words * 5 + words.split(maxsplit=1)[0]]])
    reader.is_shown(make_comparison(left, make_side([["Nothing."]]), []))
    laid, top = reader.pane("left").column.laid_out(0), reader.pane("left").column.first_line_y(0)
    boxes = laid.boxes(left.sentences[0].span)
    assert len(boxes) > 1
    first, last = boxes[0], boxes[-1]
    corners = [
        has_corner(reader, x, top + box.bottom()) for box in (first, last) for x in (box.left() + 1, box.right() - 1)
    ]
    assert corners == ([False, True, True, False] if begins_right else [True, False, False, True])


def test_a_very_long_line_is_laid_out_in_pieces(reader: Reader) -> None:
    text = "ferry " * 20_000
    reader.view.show_article("left", Article(text))
    blocks = reader.pane("left").column.content.blocks
    assert len(blocks) > 10
    assert "".join(block.span.of(text) for block in blocks).replace(" ", "") == text.replace(" ", "")


def test_in_a_wide_window_the_texts_stay_near_one_another(reader: Reader) -> None:
    reader.is_shown(bridge_pair())
    reader.view.resize(2400, 700)
    left, right = reader.pane("left"), reader.pane("right")
    for gap in (left.viewport().width() - left.frame.left - left.column.typography.width, right.frame.left):
        assert 0 < gap <= 64
