"""The overview's buckets: what is at each pixel row."""

from dataclasses import replace

import pytest

from tests.ui.comparison_view.made import full, make_comparison, make_side
from viewer.core.filter import Filter
from viewer.core.model import Addition, Change, ChangeKind, Comparison, Grade, Kind, SideName, Span, Weight
from viewer.core.sliced import at_once
from viewer.ui.comparison_view.buckets import Buckets, Cord, fill_buckets
from viewer.ui.comparison_view.matches import Matches

TEN = "abcdefghi."


class Even:
    """Every sentence has a tenth of the strip."""

    def extent(self, _side: SideName, sentence: int) -> tuple[float, float]:
        return sentence / 10, (sentence + 1) / 10


def buckets(comparison: Comparison, height: int) -> Buckets:
    return at_once(fill_buckets(comparison, Matches(comparison), Filter(), Even(), height))


@pytest.fixture
def comparison() -> Comparison:
    left = make_side([[TEN]] * 4, {3: Kind.PROMO}, shared=["abcde"])
    right = make_side([[TEN]] * 3)
    differs = Change(ChangeKind.NUMBER, Weight.DIFFERS, Span(5, 6), Span(0, 1))
    links = [
        full(0, 0, changes=(differs,)),
        replace(full(1, 2), grade=Grade.PARTIAL),
        full(1, 1, moved=True),
    ]
    return make_comparison(left, right, links)


def test_each_sentence_fills_the_rows_it_covers(comparison: Comparison) -> None:
    strip = buckets(comparison, 20).strips["left"]
    assert strip.linked == pytest.approx([1, 1, 1, 1] + [0] * 16)
    assert strip.only == pytest.approx([0] * 4 + [1, 1] + [0] * 14)
    assert strip.extra == pytest.approx([0] * 6 + [1, 1] + [0] * 12)
    assert strip.shared == pytest.approx([0.5, 0.5] + [0] * 18)


def test_a_partial_match_fills_less(comparison: Comparison) -> None:
    assert buckets(comparison, 20).strips["right"].linked[4:6] == pytest.approx([0.6, 0.6])


def test_a_change_is_noted_where_it_stands(comparison: Comparison) -> None:
    found = buckets(comparison, 20).strips
    assert found["left"].weights == [0, 2] + [0] * 18  # in the middle of its sentence
    assert found["right"].weights == [2] + [0] * 19


def test_words_that_no_counterpart_has_are_shown_where_they_stand_in_a_sentence() -> None:
    left = make_side([[TEN]] * 3)
    start = left.sentences[1].span.start
    adds = full(1, 1, additions=(Addition("left", Span(start + 5, start + 10)),))
    comparison = make_comparison(left, make_side([[TEN]] * 3), [full(0, 0), adds, full(2, 2)])
    assert buckets(comparison, 20).strips["left"].only == pytest.approx([0] * 3 + [1] + [0] * 16)
    assert sum(buckets(comparison, 20).strips["right"].only) == 0


def test_many_sentences_share_a_row(comparison: Comparison) -> None:
    strip = buckets(comparison, 2).strips["left"]
    assert strip.linked == pytest.approx([0.4, 0])
    assert strip.only == pytest.approx([0.2, 0])
    assert strip.weights == [2, 0]


def test_links_that_look_alike_are_drawn_once_and_moved_ones_last(comparison: Comparison) -> None:
    assert buckets(comparison, 20).cords == [
        Cord(0, 2, 0, 2, full=True, moved=False),
        Cord(2, 4, 4, 6, full=False, moved=False),
        Cord(2, 4, 2, 4, full=True, moved=True),
    ]
    again = replace(comparison, links=comparison.links * 3)
    assert len(buckets(again, 20).cords) == 3
