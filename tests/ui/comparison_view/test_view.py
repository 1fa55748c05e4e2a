"""The reading view as its reader meets it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from tests.ui.comparison_view.made import FILLER, find, full, long_pair, make_comparison, make_side
from tests.ui.comparison_view.reader import Reader, clipboard
from viewer.core.marks import Layer
from viewer.core.model import (
    SIDES,
    Addition,
    Article,
    Change,
    ChangeKind,
    Comparison,
    Kind,
    Link,
    SideName,
    Span,
    Weight,
)
from viewer.theme import MarkRole, load_theme

LIGHT = load_theme("light")


def bridge_pair() -> Comparison:
    """A short pair: a match with a change and shared words, a lone sentence on each side, a page extra."""
    left = make_side(
        [
            ["The bridge closes"],
            ["The mayor stated that ferries would run until spring.", "Nobody was hurt."],
            ["More"],
        ],
        {0: Kind.HEADLINE, 3: Kind.RELATED_LINK},
        ["that ferries would run until spring"],
    )
    right = make_side(
        [["The mayor denied that ferries would run until spring."], ["Bakers complained at once."]],
        shared=["that ferries would run until spring"],
    )
    verb = Change(
        ChangeKind.ATTRIBUTION, Weight.NOTABLE, find(left.text, "stated"), find(right.text, "denied"), note="stance"
    )
    return make_comparison(left, right, [full(1, 0, changes=(verb,))])


def test_an_article_is_readable_before_it_is_compared(reader: Reader) -> None:
    reader.view.show_article("left", Article("The bridge closes\n\nThe mayor said so."))
    image = reader.pane("left").viewport().grab().toImage()
    colours = {image.pixelColor(x, y).name() for x in range(0, image.width(), 2) for y in range(0, 120, 2)}
    assert QColor(LIGHT.base).name() in colours
    assert any(QColor(colour).lightness() < 90 for colour in colours)


def test_an_empty_side_shows_an_empty_page(reader: Reader) -> None:
    reader.view.show_article("left", Article("The bridge closes"))
    reader.view.show_article("left", None)
    image = reader.pane("left").viewport().grab().toImage()
    assert {image.pixelColor(x, 40).name() for x in range(20, 300)} == {QColor(LIGHT.base).name()}


def test_marks_have_the_colours_of_their_layers(reader: Reader) -> None:
    reader.is_shown(bridge_pair())
    fills = {role: QColor(style.background).name() for role, style in LIGHT.marks.items() if style.background}
    assert fills[MarkRole.ONLY] in reader.colours_at("left", 2)
    assert fills[MarkRole.ONLY] in reader.colours_at("right", 1)
    text = reader.pane("right").column.content.text
    image = reader.pane("right").viewport().grab().toImage()
    for words, role in (("denied", MarkRole.NOTABLE), ("ferries", MarkRole.SHARED_OWN)):
        start = reader.point_of("right", find(text, words).start)
        around = {image.pixelColor(start.x() + dx, start.y() + dy).name() for dx in range(8) for dy in range(-6, 7)}
        assert fills[role] in around, words


def test_a_layer_that_is_switched_off_is_not_drawn(reader: Reader) -> None:
    reader.is_shown(bridge_pair())
    only = QColor(LIGHT.marks[MarkRole.ONLY].background or "").name()
    reader.view.set_layers(frozenset({Layer.SHARED}))
    assert only not in reader.colours_at("left", 2)
    reader.view.set_layers(frozenset(Layer))
    assert only in reader.colours_at("left", 2)


def test_another_theme_colours_everything_anew(reader: Reader) -> None:
    reader.is_shown(bridge_pair())
    dark = load_theme("dark")
    reader.view.set_theme(dark)
    assert QColor(dark.base).name() in reader.colours_at("left", 1)
    assert QColor(dark.marks[MarkRole.ONLY].background or "").name() in reader.colours_at("left", 2)


def test_a_click_selects_the_sentence_and_lights_its_counterpart(reader: Reader) -> None:
    reader.is_shown(bridge_pair())
    with reader.bot.waitSignal(reader.view.sentence_selected) as caught:
        reader.clicks("left", 1)
    assert caught.args == ["left", 1]
    assert reader.view.selected() == ("left", 1)
    assert QColor(LIGHT.sentence).name() in reader.colours_at("right", 0)


def test_a_click_beside_the_text_selects_nothing(reader: Reader) -> None:
    reader.is_shown(bridge_pair())
    reader.clicks("left", 1)
    with reader.bot.waitSignal(reader.view.sentence_selected) as caught:
        QTest.mouseClick(
            reader.pane("left").viewport(),
            Qt.MouseButton.LeftButton,
            pos=reader.pane("left").viewport().rect().bottomLeft(),
        )
    assert caught.args == ["left", -1]
    assert reader.view.selected() is None


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


def test_keys_walk_through_sentences_and_to_the_counterpart(reader: Reader) -> None:
    reader.is_shown(bridge_pair())
    reader.presses(Qt.Key.Key_Down)
    assert reader.view.selected() == ("left", 0)
    reader.presses(Qt.Key.Key_J)
    assert reader.view.selected() == ("left", 1)
    reader.presses(Qt.Key.Key_Return)
    assert reader.view.selected() == ("right", 0)
    assert QApplication.focusWidget() is reader.pane("right")
    reader.presses(Qt.Key.Key_Down)
    reader.presses(Qt.Key.Key_K)
    assert reader.view.selected() == ("right", 0)
    reader.presses(Qt.Key.Key_Escape)
    assert reader.view.selected() is None


def test_tab_leads_from_pane_to_pane(reader: Reader) -> None:
    reader.is_shown(bridge_pair())
    reader.presses(Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is reader.pane("right")
    reader.presses(Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert QApplication.focusWidget() is reader.pane("left")


def test_the_pane_with_the_keyboard_has_a_ring(reader: Reader) -> None:
    reader.is_shown(bridge_pair())
    rings = {
        side: reader.pane(side).viewport().grab().toImage().pixelColor(100, 1).name() for side in ("left", "right")
    }
    assert rings == {"left": QColor(LIGHT.focus).name(), "right": QColor(LIGHT.base).name()}


def test_next_and_previous_lead_to_changes_and_lone_sentences(reader: Reader) -> None:
    reader.is_shown(bridge_pair())
    visited = []
    while reader.view.go(1):
        visited.append(reader.view.selected())
    assert visited == [("left", 0), ("left", 1), ("right", 1), ("left", 2)]
    assert reader.view.go(-1)
    assert reader.view.selected() == ("right", 1)
    reader.view.set_layers(frozenset({Layer.CHANGED}))
    assert reader.view.go(-1)
    assert reader.view.selected() == ("left", 1)
    assert not reader.view.go(-1)


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


def test_a_tooltip_explains_the_mark(reader: Reader) -> None:
    reader.is_shown(bridge_pair())
    left, right = reader.pane("left"), reader.pane("right")
    assert left.describe(find(left.column.content.text, "Nobody").start) == "Only here: not found in the other article."
    assert left.describe(find(left.column.content.text, "More").start) == "Page extra (related link): not compared."
    assert left.describe(find(left.column.content.text, "ferries").start) == "Same words in both, in its own prose."
    assert right.describe(find(right.column.content.text, "denied").start) == (
        "Said differently, with another stance or precision (attribution): “stated” on the other side – stance."
    )
    assert right.describe(find(right.column.content.text, "The mayor").start) == "full match"


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


def test_a_very_long_line_is_laid_out_in_pieces(reader: Reader) -> None:
    text = "ferry " * 20_000
    reader.view.show_article("left", Article(text))
    blocks = reader.pane("left").column.content.blocks
    assert len(blocks) > 10
    assert "".join(block.span.of(text) for block in blocks).replace(" ", "") == text.replace(" ", "")


def test_heads_stand_above_their_panes(reader: Reader) -> None:
    heads: dict[SideName, QLabel] = {"left": QLabel("The Left Gazette"), "right": QLabel("The Right Post")}
    for side in SIDES:
        reader.view.set_head(side, heads[side])
    reader.bot.waitUntil(lambda: heads["right"].isVisible() and heads["right"].width() > 100)
    reader.bot.waitUntil(lambda: heads["right"].x() == reader.pane("right").x())
    for side in SIDES:
        assert heads[side].geometry().left() == reader.pane(side).geometry().left()
        assert heads[side].width() == reader.pane(side).width()
        assert heads[side].geometry().bottom() < reader.pane(side).geometry().top()
    reader.view.set_head("left", QLabel("Another"))
    assert not heads["left"].isVisible()


def test_drops_reach_the_window(reader: Reader) -> None:
    assert not reader.pane("left").viewport().acceptDrops()
    assert not reader.pane("right").viewport().acceptDrops()
