"""What a filter shows."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.core.filter import (
    EXACT_ONLY,
    LEFT_ONLY,
    MEANING_ONLY,
    RIGHT_ONLY,
    SHARED_ONLY,
    SHARED_OWN_ONLY,
    Filter,
    Shown,
    Where,
    without,
)
from viewer.core.findings import Finding, Lone, Rank
from viewer.core.marks import Layer, Mark
from viewer.core.model import SIDES, Change, ChangeKind, SideName, Span, Weight

HERE = Span(0, 1)
THINGS: tuple[Shown, ...] = (*Layer, *Where, *Weight, *ChangeKind, *SIDES)


def changed(kind: ChangeKind = ChangeKind.WORDING, weight: Weight = Weight.NOTABLE) -> Mark:
    return Mark(HERE, Layer.CHANGED, change=Change(kind, weight, HERE, HERE))


SAMPLES: dict[str, Callable[[], Mark]] = {
    "quoted": lambda: Mark(HERE, Layer.SHARED, quoted=True),
    "own": lambda: Mark(HERE, Layer.SHARED),
    "only": lambda: Mark(HERE, Layer.ONLY),
    "extra": lambda: Mark(HERE, Layer.FURNITURE),
    "differs": lambda: changed(ChangeKind.NUMBER, Weight.DIFFERS),
    "notable": lambda: changed(ChangeKind.HEDGE, Weight.NOTABLE),
    "faint": lambda: changed(ChangeKind.SPELLING, Weight.FAINT),
}


def shown(by: Filter, side: SideName = "left") -> set[str]:
    return {name for name, make in SAMPLES.items() if by.shows(make(), side)}


def test_everything_is_shown_at_first() -> None:
    assert shown(Filter()) == set(SAMPLES)
    assert Filter().shows_all


@pytest.mark.parametrize(
    ("by", "left", "right"),
    [
        (SHARED_ONLY, {"quoted", "own"}, {"quoted", "own"}),
        (SHARED_OWN_ONLY, {"own"}, {"own"}),
        (LEFT_ONLY, {"only"}, set()),
        (RIGHT_ONLY, set(), {"only"}),
        (MEANING_ONLY, {"differs", "notable"}, {"differs", "notable"}),
        (EXACT_ONLY, {"differs"}, {"differs"}),
        (Filter().alone(ChangeKind.HEDGE), {"notable"}, {"notable"}),
        (Filter().alone(Where.QUOTED), {"quoted"}, {"quoted"}),
        (Filter().with_shown(Weight.FAINT, shown=False), set(SAMPLES) - {"faint"}, set(SAMPLES) - {"faint"}),
    ],
)
def test_each_filter_shows_what_its_name_says(by: Filter, left: set[str], right: set[str]) -> None:
    assert shown(by, "left") == left
    assert shown(by, "right") == right
    assert not by.shows_all


def test_points_follow_the_filter() -> None:
    def point(kind: ChangeKind | Lone, weight: Weight | None, left: Span | None, right: Span | None) -> Finding:
        return Finding(kind, Rank.DIFFERS, weight, left, right, 0, 0)

    number = point(ChangeKind.NUMBER, Weight.DIFFERS, HERE, HERE)
    lone_quotation = point(ChangeKind.QUOTE, None, None, HERE)
    words, credit = point(Lone.WORDS, None, HERE, None), point(Lone.CREDIT, None, HERE, None)
    every = (number, lone_quotation, words, credit)
    assert [each for each in every if EXACT_ONLY.shows_point(each)] == [number]
    assert [each for each in every if LEFT_ONLY.shows_point(each)] == [words]
    assert [each for each in every if RIGHT_ONLY.shows_point(each)] == [lone_quotation]
    assert [each for each in every if Filter().alone(Layer.FURNITURE).shows_point(each)] == [credit]
    assert [each for each in every if Filter().shows_point(each)] == list(every)


def test_no_two_things_have_the_same_name() -> None:
    assert len({str(thing) for thing in THINGS}) == len(THINGS)


@given(st.sets(st.sampled_from(THINGS)))
def test_a_filter_comes_back_from_the_names_of_what_it_hides(hidden: set[Shown]) -> None:
    by = without((*(str(thing) for thing in hidden), "a name from a later version"))
    assert set(by.hidden) == {str(thing) for thing in hidden}
    assert without(by.hidden) == by


def test_of_a_hidden_layer_only_what_is_asked_for_is_shown() -> None:
    by = SHARED_ONLY.with_shown(Weight.DIFFERS, shown=True)
    assert shown(by) == {"quoted", "own", "differs"}
    assert by.has(Weight.DIFFERS)
    assert not by.has(Weight.FAINT)


def test_a_layer_of_which_nothing_is_left_is_hidden_and_comes_back_whole() -> None:
    by = Filter().with_shown(Where.QUOTED, shown=False).with_shown(Where.OWN, shown=False)
    assert not by.has(Layer.SHARED)
    assert by.with_shown(Layer.SHARED, shown=True).has(Where.OWN)
