"""Where "next" and "previous" lead."""

from dataclasses import replace

import pytest

from tests.ui.comparison_view.made import find, full, make_comparison, make_side
from viewer.core.filter import LEFT_ONLY, RIGHT_ONLY, SHARED_ONLY, Filter
from viewer.core.marks import Layer
from viewer.core.model import (
    Addition,
    Carried,
    Change,
    ChangeKind,
    Comparison,
    Kind,
    QuotationPair,
    Relation,
    Span,
    Weight,
)
from viewer.core.sliced import at_once
from viewer.ui.comparison_view.matches import Matches
from viewer.ui.comparison_view.stops import Stop, StopKind, Stops, find_stops

EVERY = Filter()


def found(comparison: Comparison, shown: Filter, kind: StopKind = StopKind.ANY) -> Stops:
    return at_once(find_stops(comparison, shown, Matches(comparison)))[kind]


def changed(weight: Weight) -> tuple[Change, ...]:
    return (Change(ChangeKind.WORDING, weight, Span(0, 1), Span(0, 1)),)


@pytest.fixture
def comparison() -> Comparison:
    left = make_side([["One."], ["Two."], ["Three."], ["Four."], ["Share this"]], {4: Kind.PROMO})
    right = make_side([["Alpha."], ["Beta."], ["Gamma."], ["Delta."]])
    return make_comparison(
        left,
        right,
        [
            full(0, 0, changes=changed(Weight.DIFFERS)),
            full(1, 3, changes=changed(Weight.NOTABLE), moved=True),
            full(3, 2, changes=changed(Weight.FAINT)),
        ],
    )


def test_stops_come_in_reading_order_without_faint_changes_and_page_extras(comparison: Comparison) -> None:
    assert found(comparison, EVERY).stops == [Stop("left", 0), Stop("right", 1), Stop("left", 1), Stop("left", 2)]


def test_only_what_is_shown_has_stops(comparison: Comparison) -> None:
    assert found(comparison, Filter().alone(Layer.CHANGED)).stops == [Stop("left", 0), Stop("left", 1)]
    assert found(comparison, Filter().alone(Layer.ONLY)).stops == [Stop("right", 1), Stop("left", 2)]
    assert found(comparison, Filter().alone(Layer.SHARED)).stops == []
    assert found(comparison, Filter().alone(Weight.DIFFERS)).stops == [Stop("left", 0)]
    assert found(comparison, LEFT_ONLY).stops == [Stop("left", 2)]


def test_words_that_one_side_adds_are_stops_where_they_carry_something_or_nothing_else_is_shown() -> None:
    left = make_side([["One more."], ["Two."], ["Three."]])
    right = make_side([["Alpha."], ["Beta too."], ["Gamma, 5."]])
    adds = full(0, 0, additions=(Addition("left", Span(4, 8)),))
    also = full(1, 1, additions=(Addition("right", find(right.text, "too")),))
    more = full(2, 2, additions=(Addition("right", find(right.text, "5"), (Carried.NUMBER,)),))
    comparison = make_comparison(left, right, [adds, also, more])
    assert found(comparison, EVERY).stops == [Stop("right", 2)]
    assert found(comparison, LEFT_ONLY).stops == [Stop("left", 0)]
    assert found(comparison, RIGHT_ONLY).stops == [Stop("right", 1), Stop("right", 2)]
    both = found(comparison, Filter().alone(Layer.ONLY))
    assert both.stops == [Stop("left", 0), Stop("right", 1), Stop("right", 2)]
    assert both.beyond("left", 0, 1) == Stop("right", 1)
    assert both.beyond("right", 1, 1) == Stop("right", 2)
    assert both.beyond("right", 2, -1) == Stop("right", 1)
    assert found(comparison, SHARED_ONLY).stops == []


def test_where_only_same_words_are_shown_they_are_stops() -> None:
    left = make_side([["One."], ["The same words here."], ["Three."]], shared=["same words"])
    right = make_side([["The same words here."]], shared=["same words"])
    comparison = make_comparison(left, right, [full(1, 0)])
    assert found(comparison, SHARED_ONLY).stops == [Stop("left", 1)]
    assert found(comparison, EVERY).stops == [Stop("left", 0), Stop("left", 2)]


def test_each_kind_has_its_own_stops(comparison: Comparison) -> None:
    quoted = replace(
        comparison,
        quotations=(
            QuotationPair(Span(0, 2), Span(0, 2), Relation.SAME),
            QuotationPair(None, comparison.right.sentences[1].span, Relation.ONLY_RIGHT),
        ),
    )
    assert found(quoted, EVERY, StopKind.CHANGE).stops == [Stop("left", 0), Stop("left", 1)]
    assert found(quoted, EVERY, StopKind.DIFFERS).stops == [Stop("left", 0)]
    assert found(quoted, EVERY, StopKind.ONLY).stops == [Stop("right", 1), Stop("left", 2)]
    assert found(quoted, EVERY, StopKind.QUOTATION).stops == [Stop("left", 0), Stop("right", 1)]
    assert found(quoted, LEFT_ONLY, StopKind.QUOTATION).stops == []
    assert found(quoted, SHARED_ONLY, StopKind.QUOTATION).stops == [Stop("left", 0)]


def test_going_starts_from_any_sentence_of_either_side(comparison: Comparison) -> None:
    stops = found(comparison, EVERY)
    assert stops.beyond("left", -1, 1) == Stop("left", 0)
    assert stops.beyond("right", 0, 1) == Stop("right", 1)
    assert stops.beyond("right", 3, 1) == Stop("left", 2)
    assert stops.beyond("right", 3, -1) == Stop("right", 1)
    assert stops.beyond("left", 4, 1) is None
    assert stops.beyond("left", 0, -1) is None
