"""The wording of links as a whole."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.core.builders import Pair, compared, pair
from viewer.core.changes.readings import Readings
from viewer.core.errors import Cancelled
from viewer.core.model import Change, Link, Side, Span
from viewer.core.wording import compare_wording

_WORDS = st.sampled_from(
    'the a of and Lee Mayor mayor "we “ferry sank” sail" said claimed not may 43 45 dozens ships on Monday Friday '
    "harbour harbor , . October 10 crowd mob River's denied of".split()
)
_sentence = st.lists(_WORDS, min_size=1, max_size=16).map(" ".join)
_article = st.lists(_sentence, min_size=1, max_size=3)


@settings(deadline=None)
@given(_article, _article)
def test_spans_lie_inside_their_sentences_and_equal_stretches_have_equal_words(
    left: list[str], right: list[str]
) -> None:
    two, link = compared(left, right)
    here, there = two.left.side.sentences[0].span, two.right.side.sentences[0].span
    for one, other in link.same:
        _inside(one, here)
        _inside(other, there)
        assert _ids(two, "left", one) == _ids(two, "right", other)
    assert [one for one, _ in link.same] == sorted(one for one, _ in link.same)
    for change in link.changes:
        assert change.left or change.right
        for span, sentence in ((change.left, here), (change.right, there)):
            if span:
                _inside(span, sentence)
    for addition in link.additions:
        _inside(addition.span, here if addition.side == "left" else there)


def _inside(span: Span, sentence: Span) -> None:
    assert sentence.start <= span.start < span.end <= sentence.end


def _ids(two: Pair, side: str, span: Span) -> list[int]:
    words = (two.left if side == "left" else two.right).words
    return [words.ids[word] for word in words.within(span)]


@settings(deadline=None)
@given(_article)
def test_an_article_compared_with_itself_has_no_changes(lines: list[str]) -> None:
    _, link = compared(lines, lines)
    assert (link.changes, link.additions) == ((), ())


def _words_of(side: Side, span: Span | None) -> str | None:
    return span and span.of(side.text)


def _seen(two: Pair, link: Link, swapped: bool) -> list[tuple[str, str, str | None, str | None]]:
    def one(change: Change) -> tuple[str, str, str | None, str | None]:
        spans = _words_of(two.left.side, change.left), _words_of(two.right.side, change.right)
        return change.kind, change.weight, *(reversed(spans) if swapped else spans)

    return sorted((one(change) for change in link.changes), key=str)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ('The mayor claimed 43 ships "may sail" on Monday.', 'Mayor Lee said 45 ships "will sail" on Friday evening.'),
        ("On Monday the harbour was not closed.", "The harbor was closed on Oct. 10."),
        ('"We will stay in the port," Anna Lee stated.', "Lee said that they would stay in port."),
    ],
)
def test_swapping_the_sides_swaps_the_changes(left: str, right: str) -> None:
    two, link = compared([left], [right])
    back, swapped = compared([right], [left])
    assert _seen(two, link, False) == _seen(back, swapped, True)


_orders = st.permutations("The mayor and Lee closed the old harbour while a storm sank big ferries".split())


@settings(max_examples=60, deadline=None, derandomize=True)
@given(_orders, _orders)
def test_words_in_any_order_are_laid_side_by_side_the_same_way_from_either_side(
    one: list[str], other: list[str]
) -> None:
    left, right = (" ".join(words[:9]) + "." for words in (one, other))
    two, link = compared([left], [right])
    back, swapped = compared([right], [left])
    assert _seen(two, link, False) == _seen(back, swapped, True)


def test_what_matters_most_comes_first() -> None:
    _, link = compared(
        ["He stated on Monday that the ferry sank with 43 passengers."],
        ["He said on Monday that the ferry sank with 45 passengers."],
    )
    assert [change.weight.value for change in link.changes] == ["differs", "faint"]


def test_it_stops_when_asked_to() -> None:
    two = pair(["The ferry sank."], ["The ferry sailed."])
    with pytest.raises(Cancelled):
        compare_wording(Readings(two.left, two.right), [two.link(0, 0)], lambda: True)


def test_a_language_without_tables_still_has_its_words_compared() -> None:
    two = pair(["Die Fähre sank am Montag."], ["Die Fähre fuhr am Montag."])
    bare = replace(two.left.tables, code="xx", sections={})
    left, right = replace(two.left, tables=bare), replace(two.right, tables=bare)
    (link,) = compare_wording(Readings(left, right), [two.link(0, 0)], lambda: False)
    assert [(_words_of(left.side, c.left), _words_of(right.side, c.right)) for c in link.changes] == [("sank", "fuhr")]


def test_words_of_two_languages_that_are_written_alike_are_the_same() -> None:
    """One article's language may be told wrongly."""
    text = '"There were 2 ferries and two tugs at the old pier that day," she said.'
    two = pair([text], [text.replace("she said", "she told us")])
    right = replace(two.right, tables=replace(two.right.tables, code="xx", sections={}))
    (link,) = compare_wording(Readings(two.left, right), [two.link(0, 0)], lambda: False)
    assert [(_words_of(two.left.side, c.left), _words_of(right.side, c.right)) for c in link.changes] == [
        ("said", "told us")
    ]
