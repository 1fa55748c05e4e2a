"""Links between invented articles."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.core.builders import Lines, Pair, pair
from viewer.core.errors import Cancelled
from viewer.core.link import link
from viewer.core.model import Grade, Kind, Link
from viewer.core.tables import Tables

Line = str | tuple[str, Kind]

HEADLINE: Line = ("Council shuts the old stone bridge at Brackwater", Kind.HEADLINE)
OTHER_HEADLINE: Line = ("Brackwater bridge closed by the council", Kind.HEADLINE)
LEAD = "The council of Brackwater closed the old stone bridge on Monday after masons found cracks in two pillars."
OTHER_LEAD = (
    "Brackwater's council shut the old stone bridge on Monday because masons had found cracks in two of its pillars."
)
QUOTE = "“We will not gamble with the lives of schoolchildren,” said the mayor, Ilse Quandt."
OTHER_QUOTE = '"We will not gamble with the lives of schoolchildren," Mayor Quandt told a crowd at the quay.'
FERRY = "A ferry with room for forty passengers will cross the Lull every half hour until repairs are done."
OTHER_FERRY = "Until the repairs are done, a ferry for forty passengers crosses the Lull every half hour."
HISTORY = "Farmers raised the arches in 1784 with granite from the quarry at Hollin."
WEATHER = "Rain is forecast for the weekend."


def links_of(two: Pair) -> tuple[Link, ...]:
    return link(two.left, two.right, lambda: False)


def drawn(left: Lines, right: Lines) -> list[tuple[int, int]]:
    return [(each.left, each.right) for each in links_of(pair(left, right))]


def test_sentences_that_say_the_same_are_linked_and_others_are_not() -> None:
    left: list[Line] = [HEADLINE, LEAD, QUOTE, FERRY, HISTORY]
    right: list[Line] = [OTHER_HEADLINE, OTHER_LEAD, OTHER_QUOTE, WEATHER, OTHER_FERRY]
    found = drawn(left, right)
    assert {(0, 0), (1, 1), (2, 2), (3, 4)} <= set(found)
    assert not {j for i, j in found if i == 4}
    assert not {i for i, j in found if j == 3}


def test_the_same_sentence_is_a_full_link_and_a_clause_of_a_long_one_a_partial_one() -> None:
    long = (
        "After masons found cracks in two pillars the council closed the bridge, and buses now take the long way round "
        "by Tarn Hill, where a second crossing with a footpath, lamps and benches had been opened only last summer."
    )
    found = {(each.left, each.right): each.grade for each in links_of(pair([LEAD, QUOTE, FERRY], [long, QUOTE, FERRY]))}
    assert found[1, 1] is Grade.FULL
    assert found[2, 2] is Grade.FULL
    assert found[0, 0] is Grade.PARTIAL


def test_a_sentence_that_was_split_has_two_links() -> None:
    whole = (
        "Masons found deep cracks in two pillars, and a ferry for forty passengers will cross the Lull every half hour."
    )
    left: list[Line] = [HEADLINE, whole, QUOTE]
    right: list[Line] = [
        OTHER_HEADLINE,
        "Masons found deep cracks in two pillars.",
        "A ferry for forty passengers will cross the Lull every half hour.",
        OTHER_QUOTE,
    ]
    found = drawn(left, right)
    assert {(1, 1), (1, 2), (2, 3)} <= set(found)
    assert not any(each.moved for each in links_of(pair(left, right)))


def test_a_fact_told_twice_is_linked_with_both_tellings() -> None:
    again = "A ferry for forty passengers crosses the Lull every half hour until the repairs are done."
    assert {(2, 2), (2, 4)} <= set(
        drawn([HEADLINE, LEAD, FERRY], [OTHER_HEADLINE, OTHER_LEAD, OTHER_FERRY, WEATHER, again])
    )


def test_a_sentence_told_at_another_place_has_moved() -> None:
    left = [LEAD, QUOTE, FERRY, HISTORY]
    right = [HISTORY, OTHER_LEAD, OTHER_QUOTE, OTHER_FERRY]
    found = {(each.left, each.right): each.moved for each in links_of(pair(left, right))}
    assert found[3, 0]
    assert not any(found[same] for same in ((0, 1), (1, 2), (2, 3)))


def test_page_extras_are_never_linked() -> None:
    promo = ("Also read: Ferry timetable for the Lull", Kind.RELATED_LINK)
    assert drawn([promo, LEAD], [promo, promo, WEATHER]) == []


def test_articles_on_different_events_are_not_linked() -> None:
    other: list[Line] = [
        ("Glasshouse gardeners win the autumn cup", Kind.HEADLINE),
        "Gardeners from the glasshouse at Pell won the autumn cup on Sunday with a pumpkin of 412 kilograms.",
        "“It grew while we slept,” said their chairman, Odo Brandt.",
        "Judges weighed the pumpkin twice because the first scale gave way.",
        "The council of Pell will show it in the town hall until Friday.",
    ]
    assert drawn([HEADLINE, LEAD, QUOTE, FERRY, HISTORY], other) == []


def test_an_empty_side_gives_no_links() -> None:
    assert drawn([], [LEAD]) == drawn([LEAD], []) == drawn([], []) == []


def test_articles_in_different_languages_are_compared_by_their_forms() -> None:
    two = pair([LEAD, QUOTE], [LEAD, QUOTE])
    german = replace(two.right, side=replace(two.right.side, language="de"))
    found = link(two.left, german, lambda: False)
    assert [(each.left, each.right) for each in found] == [(0, 0), (1, 1)]


def test_a_language_without_tables_is_linked_too() -> None:
    left = ["Der Rat sperrte am Montag die alte Steinbrücke von Brackwasser.", "Eine Fähre setzt vierzig Gäste über."]
    right = ["Die alte Steinbrücke von Brackwasser wurde am Montag vom Rat gesperrt.", "Es regnet seit Tagen."]
    two = pair(left, right, Tables("de"))
    german = [replace(one, side=replace(one.side, language="de")) for one in (two.left, two.right)]
    assert [(each.left, each.right) for each in link(german[0], german[1], lambda: False)] == [(0, 0)]


def test_linking_stops_when_asked_to() -> None:
    two = pair([LEAD], [LEAD])
    with pytest.raises(Cancelled):
        link(two.left, two.right, lambda: True)


def reasons_of(left: Lines, right: Lines, i: int, j: int) -> tuple[str, ...]:
    return next(each.reasons for each in links_of(pair(left, right)) if (each.left, each.right) == (i, j))


def test_a_shared_quotation_is_told_as_the_reason() -> None:
    first, *_ = reasons_of([LEAD, QUOTE], [OTHER_LEAD, OTHER_QUOTE], 1, 1)
    assert first == "same quotation: “We will not gamble with the lives of schoolchildren”"


def test_shared_names_figures_and_rare_words_are_told_as_reasons() -> None:
    left = [LEAD, "Farmers from Hollin Moor raised the arches on March 12, 1784, out of granite."]
    right = [OTHER_LEAD, "On March 12, 1784 the arches, all of granite, were raised near Hollin Moor by farmers."]
    reasons = reasons_of(left, right, 1, 1)
    assert "both give March 12, 1784" in reasons
    assert "both name Hollin Moor" in reasons
    assert any(reason.startswith("4 rare words in common: ") for reason in reasons)


def test_words_that_stand_for_one_another_are_told_as_such_and_dates_in_either_form() -> None:
    left = [LEAD, "The mayor vowed on October 14 to resign if the ferry fails."]
    right = [OTHER_LEAD, "On Oct 14, the mayor promised to quit should the ferry fail."]
    reasons = reasons_of(left, right, 1, 1)
    assert "both give Oct 14" in reasons
    assert "words of one meaning: promised / vowed, quit / resign" in reasons


def test_equal_sentences_are_told_as_such() -> None:
    assert reasons_of([LEAD, FERRY], [OTHER_LEAD, FERRY], 1, 1)[0] == "the same words throughout"


WORDS = st.sampled_from(
    "bridge ferry pillar crack mason Quandt Brackwater Lull granite 1784 forty closed opened the of a council".split()
)
SENTENCE = st.lists(WORDS, min_size=1, max_size=12).map(" ".join)
ARTICLE = st.lists(st.one_of(SENTENCE, SENTENCE.map(lambda text: (f"“{text}”", Kind.HEADLINE))), max_size=6)


@given(ARTICLE, ARTICLE)
@settings(max_examples=60, deadline=None)
def test_links_are_sorted_in_range_explained_and_of_reporting_sentences(left: Lines, right: Lines) -> None:
    two = pair(left, right)
    found = links_of(two)
    assert [(each.left, each.right) for each in found] == sorted({(each.left, each.right) for each in found})
    for each in found:
        assert two.left.side.sentences[each.left].reporting
        assert two.right.side.sentences[each.right].reporting
        assert 0 <= each.score <= 1
        assert all(each.reasons)
        assert each.reasons
    assert found == links_of(two)


@given(ARTICLE, ARTICLE)
@settings(max_examples=60, deadline=None)
def test_swapping_the_articles_swaps_the_links(left: Lines, right: Lines) -> None:
    swapped = [replace(each, left=each.right, right=each.left) for each in links_of(pair(right, left))]
    assert list(links_of(pair(left, right))) == sorted(swapped, key=lambda each: (each.left, each.right))
