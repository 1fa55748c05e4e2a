"""Amounts, dates and times."""

import pytest

from tests.core.builders import Lines, changes, compared
from viewer.core.model import ChangeKind, Kind

NUMBER, FORMAT = ChangeKind.NUMBER, ChangeKind.FORMAT


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("The ferry sank on October 10 off Elmwick.", "The ferry sank on Thursday (Oct 10) off Elmwick."),
        ("It sank on 10 October off Elmwick.", "It sank on Oct. 10 off Elmwick."),
        ("About 43 people drowned.", "About forty-three people drowned."),
        ("It cost $3 million to raise.", "It cost 3 million dollars to raise."),
        ("Fares rose by 5% in a week.", "Fares rose by five percent in a week."),
        ("It sailed at 7:30 p.m. from Elmwick.", "It sailed at 19:30 from Elmwick."),
    ],
)
def test_the_same_value_in_another_format_is_faint_and_no_change_of_number(left: str, right: str) -> None:
    assert changes(left, right, NUMBER) == []
    assert [weight for weight, _, _ in changes(left, right, FORMAT)] == ["faint"]


def test_another_number_at_the_same_place_differs() -> None:
    found = changes(
        "The ferry sank with 43 passengers off Elmwick.", "The ferry sank with 45 passengers off Elmwick.", NUMBER
    )
    assert found == [("differs", "43 passengers", "45 passengers")]


def test_a_vaguer_amount_is_notable() -> None:
    found = changes("The ferry sank with dozens of passengers.", "The ferry sank with 43 passengers.", NUMBER)
    assert found == [("notable", "dozens of passengers", "43 passengers")]
    found = changes("It cost more than $3,000 to raise.", "It cost $3,000 to raise.", NUMBER)
    assert found == [("notable", "more than $3,000", "$3,000")]


def test_a_value_that_stands_elsewhere_in_the_other_article_is_no_conflict() -> None:
    left = ["The ferry sank with 43 passengers off Elmwick.", "It was built for 45 passengers."]
    right = ["The ferry sank with 45 passengers off Elmwick.", "Only 43 passengers had tickets."]
    assert changes(left, right, NUMBER) == []
    assert changes(left, right[:1], NUMBER) == [("notable", "43 passengers", "45 passengers")]


def test_a_value_of_one_side_alone_is_no_change() -> None:
    assert changes("The ferry sank with 43 passengers.", "The ferry sank with its passengers.", NUMBER) == []


def test_another_day_of_the_week_is_found() -> None:
    found = changes("The mayor resigned on Tuesday.", "The mayor resigned on Monday evening.", NUMBER)
    assert [(left, right) for _, left, right in found] == [("Tuesday", "Monday evening")]


def test_numbers_of_different_things_are_not_compared() -> None:
    assert changes("The ferry sank with 43 passengers.", "The ferry sank after 12 minutes.", NUMBER) == []


def test_a_weekday_is_the_date_it_falls_on() -> None:
    stamp = ("Published 4 June 2025, 9:00", Kind.TIMESTAMP)
    left: Lines = ["The ferry sank on Tuesday off Elmwick.", stamp]
    assert changes(left, ["The ferry sank on June 3 off Elmwick."], FORMAT) == [("faint", "Tuesday", "June 3")]
    assert changes(left, ["The ferry sank on June 2 off Elmwick."], FORMAT) == []


def test_two_vague_amounts_may_both_be_true() -> None:
    found = changes("The sale brought tens of thousands of dollars.", "The sale brought thousands of dollars.", NUMBER)
    assert [weight for weight, _, _ in found] == ["faint"]


@pytest.mark.parametrize(
    ("left", "right", "found"),
    [
        ("Published 4 June 2025, 9:00", "Published 4 June 2025, 14:10", "the right is 5 hours later"),
        ("Published 4 June 2025, 9:00; updated 21:00", "Published 4 June 2025, 18:00", "the left is 3 hours later"),
        ("Published 4 June 2025, 9:00", "Published 7 June 2025, 9:00", "the right is 3 days later"),
        ("Published 4 June 2025, 9:00", "Published 4 June 2025, 9:20", ""),
        ("Published 4 June 2025, 9:00", "Published 4 June 2025", ""),
    ],
)
def test_a_toll_that_differs_between_reports_hours_apart_says_so(left: str, right: str, found: str) -> None:
    one: Lines = ["The ferry sank with 43 passengers off Elmwick.", (left, Kind.TIMESTAMP)]
    other: Lines = ["The ferry sank with 45 passengers off Elmwick.", (right, Kind.TIMESTAMP)]
    _, link = compared(one, other)
    (change,) = [each for each in link.changes if each.kind is NUMBER]
    assert change.weight == ("notable" if found else "differs")
    assert change.note == f"another value{'; ' if found else ''}{found}"
