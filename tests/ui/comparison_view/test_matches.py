"""Links as the view asks for them."""

from dataclasses import replace

from tests.ui.comparison_view.made import full, make_comparison, make_side
from viewer.core.model import Grade
from viewer.theme import RibbonRole
from viewer.ui.comparison_view.matches import Band, Matches, across

SIDE = make_side([["One."], ["Two."], ["Three."]])
SPLIT, MOVED = full(0, 0), full(2, 0, moved=True)
PARTIAL = replace(full(0, 2), grade=Grade.PARTIAL)
MATCHES = Matches(make_comparison(SIDE, SIDE, [SPLIT, PARTIAL, MOVED]))


def test_a_sentence_has_the_counterparts_of_all_its_links() -> None:
    assert MATCHES.counterparts("left", 0) == [0, 2]
    assert MATCHES.counterparts("right", 0) == [0, 2]
    assert MATCHES.counterparts("left", 1) == []


def test_a_sentence_lights_up_with_its_counterparts() -> None:
    assert MATCHES.on("left", ("left", 0)) == {0}
    assert MATCHES.on("right", ("left", 0)) == {0, 2}
    assert MATCHES.on("right", None) == frozenset()


def test_full_partial_moved_and_selected_ribbons_look_different() -> None:
    looks = [
        MATCHES.band(SPLIT, None),
        MATCHES.band(PARTIAL, None),
        MATCHES.band(MOVED, None),
        MATCHES.band(MOVED, ("right", 0)),
    ]
    assert len(set(looks)) == 4


def test_the_most_important_ribbon_is_drawn_at_a_sentence() -> None:
    assert MATCHES.end("right", 0, None) == Band(RibbonRole.PLAIN, full=True)
    assert MATCHES.end("left", 2, None) == Band(RibbonRole.MOVED, full=True, moved=True)
    assert MATCHES.end("right", 0, ("left", 0)) == Band(RibbonRole.SELECTED, full=True)
    assert MATCHES.end("left", 0, None) == Band(RibbonRole.PLAIN, full=True)
    assert MATCHES.end("left", 1, None) is None


def test_a_few_other_links_are_sorted_in_as_if_all_had_been() -> None:
    added = full(1, 2)
    for links in (
        [SPLIT, PARTIAL, added, MOVED],
        [SPLIT, MOVED],
        [added],
        [],
        [replace(SPLIT, score=0.1), PARTIAL, MOVED],
    ):
        corrected, anew = MATCHES.with_links(tuple(links)), Matches(make_comparison(SIDE, SIDE, links))
        assert corrected is not None
        assert (corrected.links, corrected.by_sentence) == (anew.links, anew.by_sentence)
    assert MATCHES.counterparts("left", 0) == [0, 2], "those from before stay as they were"


def test_many_other_links_are_not_sorted_in() -> None:
    side = make_side([[f"{number}."] for number in range(200)])
    links = tuple(full(number, number) for number in range(200))
    assert (
        Matches(make_comparison(side, side, links)).with_links(tuple(replace(each, score=0.1) for each in links))
        is None
    )


def test_across_is_the_other_side() -> None:
    assert (across("left"), across("right")) == ("right", "left")
