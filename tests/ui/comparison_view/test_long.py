"""Long comparisons and texts: shown in slices, and only what has changed."""

from dataclasses import replace

from tests.ui.comparison_view.made import FILLER, bridge_pair, long_pair
from tests.ui.comparison_view.reader import Reader
from viewer.core.filter import LEFT_ONLY
from viewer.core.model import SIDES, Article


def test_a_long_comparison_is_shown_when_all_of_it_is_there(reader: Reader) -> None:
    first, long = bridge_pair(), long_pair(4000)
    reader.is_shown(first)
    reader.view.show_comparison(long)
    assert reader.view.is_busy
    assert reader.pane("left").column.content.text == first.left.text
    reader.view.select_sentence("right", 297)  # asked for before it is there
    with reader.bot.waitSignal(reader.view.comparison_shown):
        reader.clicks("left", 1)  # of what is still shown
    reader.waits_for_rest()
    assert reader.pane("left").column.content.text == long.left.text
    assert reader.view.selected() == ("right", 297)


def test_other_links_between_the_same_sentences_lay_nothing_out_anew(reader: Reader) -> None:
    comparison = long_pair()
    reader.is_shown(comparison)
    reader.turns_wheel("left", 12)
    before = {side: (reader.pane(side).column.content, reader.pane(side).page_y) for side in SIDES}
    reader.view.show_comparison(replace(comparison, links=comparison.links[::2]))
    reader.bot.waitUntil(lambda: not reader.view.is_busy)
    assert {side: (reader.pane(side).column.content, reader.pane(side).page_y) for side in SIDES} == before
    assert reader.view.counterparts("left", 0)
    assert not reader.view.counterparts("left", comparison.links[1].left)


def test_going_on_before_all_stops_are_found_is_done_when_they_are(reader: Reader) -> None:
    reader.is_shown(long_pair(4000))
    reader.view.set_filter(LEFT_ONLY)
    assert reader.view.go(1)
    reader.bot.waitUntil(lambda: reader.view.selected() == ("left", 1))


def test_the_beginning_of_a_very_long_text_is_shown_at_once_and_the_rest_soon(reader: Reader) -> None:
    text = "\n\n".join(f"Paragraph {k}: {FILLER}" for k in range(9000))
    reader.view.show_article("left", Article(text))
    pane = reader.pane("left")
    assert pane.column.content.text == text
    assert 100 < len(pane.column) < 9000
    reader.turns_wheel("left", 5)
    before = reader.height_of_text("left", "Paragraph 6:")
    reader.bot.waitUntil(lambda: not reader.view.is_busy)
    assert len(pane.column) == 9000
    assert reader.height_of_text("left", "Paragraph 6:") == before


def test_another_text_stops_the_rest_of_a_long_one(reader: Reader) -> None:
    text = "\n\n".join(f"Paragraph {k}: {FILLER}" for k in range(9000))
    reader.view.show_article("left", Article(text))
    reader.view.show_article("left", Article("Another one."))
    assert not reader.view.is_busy
    assert len(reader.pane("left").column) == 1
