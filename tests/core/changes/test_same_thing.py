"""Values that look like rivals and are about different things."""

import pytest

from tests.core.builders import changes
from viewer.core.model import ChangeKind

NUMBER = ChangeKind.NUMBER


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("A fire at the mill killed 43 people, police said.", "A fire at the mill injured 34 people, police said."),
        ("The storm left 12 people missing at sea.", "The storm left 14 people dead at sea."),
        ("The airline cancelled 120 flights on Saturday and 80 on Sunday.", "The airline cancelled 200 flights."),
    ],
)
def test_counts_of_other_fates_and_sums_are_no_change(left: str, right: str) -> None:
    assert changes(left, right, NUMBER) == []
    assert changes(right, left, NUMBER) == []


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("The ferry, built in 1998, sank with all hands.", "The ferry, refitted in 2012, sank with all hands."),
        ("The law takes effect on 1 July.", "The law was passed on 1 August."),
        ("The bridge is 300 metres long.", "The bridge, 400 metres from the harbour, is old."),
    ],
)
def test_what_is_told_of_something_else_is_never_said_to_differ(left: str, right: str) -> None:
    assert "differs" not in {weight for weight, _, _ in changes(left, right, NUMBER)}


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("A fire at the mill killed 43 people.", "A fire at the mill killed 34 people."),
        ("Trucks now supply 38 villages in the dry valley.", "Trucks now drive to 36 villages in the dry valley."),
        ("The yard, founded in 1904, will close in 2027.", "The yard, founded in 1904, will close in 2029."),
        ("He was sentenced to six years in prison.", "He was sentenced to eight years in prison."),
    ],
)
def test_what_is_told_of_the_same_differs(left: str, right: str) -> None:
    assert [weight for weight, _, _ in changes(left, right, NUMBER)] == ["differs"]


def test_a_large_count_of_another_noun_is_the_same_count() -> None:
    left = "The government survived the vote by 84 votes to 79."
    right = "The government survived the vote: 84 members backed it and 78 voted against it."
    assert not any("84" in str(words) for _, *words in changes(left, right, NUMBER))


def test_by_how_much_more_bounds_no_time() -> None:
    left = "Bread costs 2.40 euros, up from 1.90 a year ago."
    right = "Bread costs 2.40 euros, 50 cents more than a year ago."
    assert not any("year" in str(words) for _, *words in changes(left, right, NUMBER))


def test_what_rounds_to_another_number_is_not_rounded() -> None:
    left, right = "The company offered a 4 percent rise.", "The company offered a 4.5 percent rise."
    assert [weight for weight, _, _ in changes(left, right, NUMBER)] == ["differs"]
