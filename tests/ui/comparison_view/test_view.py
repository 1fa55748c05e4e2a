"""The reading view as its reader meets it: colours, clicks, keys."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from tests.ui.comparison_view.made import FILLER, bridge_pair, find, full, long_pair, make_comparison, make_side
from tests.ui.comparison_view.reader import Reader
from viewer.core.filter import Filter
from viewer.core.marks import Layer
from viewer.core.model import (
    SIDES,
    Article,
    Comparison,
    Grade,
    Kind,
    SideName,
)
from viewer.theme import MarkRole, load_theme
from viewer.ui.comparison_view.pane_painter import PanePainter

LIGHT = load_theme("light")


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
    reader.filters(Filter().alone(Layer.SHARED))
    assert only not in reader.colours_at("left", 2)
    reader.filters(Filter())
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
    reader.filters(Filter().alone(Layer.CHANGED))
    assert reader.view.go(-1)
    assert reader.view.selected() == ("left", 1)
    assert not reader.view.go(-1)


def test_a_tooltip_explains_the_mark(reader: Reader) -> None:
    reader.is_shown(bridge_pair())
    assert reader.tip("left", "Nobody") == "Only here: no counterpart found in the other article."
    assert reader.tip("left", "More") == "Page extra (related link): shown, but not compared."
    assert reader.tip("left", "ferries") == "Same words in both, in the articles' own prose."
    assert reader.tip("right", "The mayor") == "Full match."
    assert reader.tip("right", "denied") == (
        "Said differently, another stance or precision (verb of saying): “stated” on the other side – stance."
    )


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


def test_a_ribbon_joins_linked_sentences_and_is_lit_with_them(reader: Reader) -> None:
    reader.is_shown(bridge_pair())
    page = QColor(LIGHT.base).name()
    assert reader.ribbon_colours("left", 2) == {page}
    plain = reader.ribbon_colours("left", 1)
    assert plain != {page}
    reader.clicks("left", 1)
    assert reader.ribbon_colours("left", 1) != plain


def test_a_counterpart_out_of_sight_leaves_a_stub(reader: Reader) -> None:
    reader.is_shown(long_pair())
    reader.view.set_scroll_lock(False)
    reader.pane("right").scroll_to(reader.pane("right").lowest_y)
    page = QColor(LIGHT.base).name()
    assert reader.ribbon_colours("left", 0) != {page}
    assert reader.ribbon_colours("left", 0, reach=0.9) == {page}


def test_ribbons_that_end_at_one_sentence_share_its_end(reader: Reader) -> None:
    left = make_side([[FILLER * 4], [FILLER]])
    right = make_side([[FILLER * 2], [FILLER * 2]])
    links = [full(0, 0), replace(full(0, 1), grade=Grade.PARTIAL)]
    reader.is_shown(make_comparison(left, right, links))
    upper, lower = (reader.ribbon_colours("left", 0, reach=0.06, part=part) for part in (0.3, 0.9))
    assert upper != lower  # the full match above, the fainter partial one below
    reader.is_shown(make_comparison(left, right, links[:1]))
    assert reader.ribbon_colours("left", 0, reach=0.06, part=0.9) == upper


def test_a_moved_match_is_a_thread_that_hides_nothing(reader: Reader) -> None:
    side = make_side([[FILLER * 4], [FILLER]])
    page = {QColor(LIGHT.base).name()}
    reader.is_shown(make_comparison(side, side, [full(0, 0)]))
    assert reader.ribbon_colours("left", 0, reach=0.5, part=0.2) != page
    reader.is_shown(make_comparison(side, side, [full(0, 0, moved=True)]))
    assert reader.ribbon_colours("left", 0, reach=0.5, part=0.2) == page
    assert reader.ribbon_colours("left", 0, reach=0.03, part=0.2) != page
    thread = set().union(*(reader.ribbon_colours("left", 0, reach=0.3 + 0.02 * k, part=0.5) for k in range(9)))
    assert thread != page


def extras_pair() -> Comparison:
    """A page extra of several lines between two paragraphs, and one inside a paragraph."""
    left = make_side(
        [["RIVERTON:", "The mayor spoke."], [f"Also read: {FILLER}"], ["Ferries run."]],
        {0: Kind.DATELINE, 2: Kind.RELATED_LINK},
    )
    right = make_side([["The mayor spoke."], ["Ferries run."]])
    return make_comparison(left, right, [full(1, 0), full(3, 1)])


@pytest.mark.parametrize("in_rows", [False, True])
def test_hidden_page_extras_are_folded_away(reader: Reader, in_rows: bool) -> None:
    reader.lays_rows(in_rows)
    reader.is_shown(extras_pair())
    shown = reader.height_of("left", 3)
    reader.filters(Filter().with_shown(Layer.FURNITURE, False))
    assert reader.height_of("left", 3) < shown - reader.line_height() // 2
    assert reader.tip("left", "Also read").startswith("Page extra (related link), hidden: “Also read: The council met")
    if not in_rows:  # inside a paragraph it stays, in grey
        assert reader.tip("left", "RIVERTON") == "Page extra (dateline): shown, but not compared."
        assert QColor(LIGHT.muted).name() in reader.colours_at("left", 0)
    reader.filters(Filter())
    assert reader.height_of("left", 3) == shown


def test_hiding_page_extras_keeps_the_readers_place_and_selection(reader: Reader) -> None:
    many = [[f"Paragraph {k}."] if k % 2 else [f"Also read: {FILLER} {k}"] for k in range(80)]
    left = make_side(many, dict.fromkeys(range(0, 80, 2), Kind.RELATED_LINK))
    reader.is_shown(make_comparison(left, left, [full(k, k) for k in range(1, 80, 2)]))
    reader.turns_wheel("left", 8)
    sentence = next(k for k in reader.pane("left").visible_sentences() if k % 2 and reader.height_of("left", k) > 99)
    reader.clicks("left", sentence)
    before = reader.height_of("left", sentence)
    reader.filters(Filter().with_shown(Layer.FURNITURE, False))
    reader.waits_for_rest()
    assert reader.view.selected() == ("left", sentence)
    assert reader.height_of("left", sentence) == before
    assert reader.difference(sentence, sentence) == 0


def test_an_error_while_drawing_leaves_the_window_alive(reader: Reader, monkeypatch: pytest.MonkeyPatch) -> None:
    reader.is_shown(bridge_pair())
    with monkeypatch.context() as broken:
        broken.setattr(PanePainter, "draw", fail)
        with pytest.raises(IndexError, match="on purpose"):
            reader.pane("left").viewport().repaint()
    reader.pane("left").viewport().repaint()
    assert QColor(LIGHT.marks[MarkRole.ONLY].background or "").name() in reader.colours_at("left", 2)


def fail(*_: object) -> None:
    raise IndexError("on purpose")
