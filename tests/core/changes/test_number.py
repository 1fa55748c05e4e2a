"""Amounts, dates and times."""

import pytest

from tests.core.builders import Lines, changes, compared
from viewer.core.compare import compare
from viewer.core.model import Article, ChangeKind, Kind, Weight
from viewer.resources import load_tables

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
        ("It was raised a decade ago off Elmwick.", "It was raised ten years ago off Elmwick."),
        ("It sailed for 60 years.", "It sailed for six decades."),
        ("They waited an hour and a half.", "They waited 90 minutes."),
        ("Two-thirds of them drowned.", "67 percent of them drowned."),
        ("One in four of them drowned.", "25 percent of them drowned."),
        ("More than a hundred crates sank.", "Over 100 crates sank."),
        ("It cost Rs 2 crore to raise.", "It cost Rs 20 million to raise."),
        ("Between 20 and 30 crates sank.", "20 to 30 crates sank."),
        ("It lies 60 miles off Elmwick.", "It lies 97 km off Elmwick."),
        ("The crew voted 7-2 to sail.", "The crew voted 7 to 2 to sail."),
        ("It was the 2nd ferry to sink.", "It was the second ferry to sink."),
    ],
)
def test_the_same_value_in_another_format_is_faint_and_no_change_of_number(left: str, right: str) -> None:
    assert changes(left, right, NUMBER) == []
    assert [weight for weight, _, _ in changes(left, right, FORMAT)] == ["faint"]


@pytest.mark.parametrize(
    ("left", "right", "values"),
    [
        ("The ferry sank with 43 crates off it.", "The ferry sank with 45 crates off it.", ("43 crates", "45 crates")),
        ("It was the second ferry to sink.", "It was the third ferry to sink.", ("second ferry", "third ferry")),
        ("Lena Orvik, 54, drowned off Elmwick.", "Lena Orvik, 45, drowned off Elmwick.", ("54", "45")),
        ("The crew voted 7-2 to sail.", "The crew voted 6-3 to sail.", ("7-2", "6-3")),
        ("It sailed at noon from Elmwick.", "It sailed at 1 p.m. from Elmwick.", ("noon", "1 p.m")),
        ("It lay in 30 metres of water.", "It lay in 40 metres of water.", ("30 metres", "40 metres")),
    ],
)
def test_another_value_at_the_same_place_differs(left: str, right: str, values: tuple[str, str]) -> None:
    assert changes(left, right, NUMBER) == [("differs", *values)]


@pytest.mark.parametrize(
    ("left", "right", "values"),
    [
        ("The ferry sank with 20 to 30 crates.", "The ferry sank with 25 crates.", ("20 to 30 crates", "25 crates")),
        ("It takes several weeks to raise it.", "It takes six weeks to raise it.", ("several weeks", "six weeks")),
        ("Nearly half of them drowned.", "About 46 percent of them drowned.", ("Nearly half", "About 46 percent")),
        ("It was built in the 1960s.", "It was built in 1964.", ("1960s", "1964")),
        ("It sails again on 5 May.", "It sails again in early May.", ("5 May", "early May")),
        ("It cost $4.2 million to raise.", "It cost $4 million to raise.", ("$4.2 million", "$4 million")),
        ("It sank on Friday.", "It sank late on Friday afternoon.", ("Friday", "late on Friday afternoon")),
        ("It sank Friday afternoon.", "It sank late Friday afternoon.", ("Friday afternoon", "late Friday afternoon")),
        ("It sank over the weekend.", "It sank on Saturday.", ("over the weekend", "Saturday")),
    ],
)
def test_a_value_given_less_exactly_is_notable(left: str, right: str, values: tuple[str, str]) -> None:
    assert changes(left, right, NUMBER) == [("notable", *values)]


@pytest.mark.parametrize(
    ("left", "right", "values"),
    [
        ("It sank early Thursday off it.", "It sank Thursday night off it.", ("early Thursday", "Thursday night")),
        ("It sails again in mid-May.", "It sails again in late May.", ("mid-May", "late May")),
        ("A dozen crates sank with it.", "Dozens of crates sank with it.", ("A dozen crates", "Dozens of crates")),
    ],
)
def test_values_that_hardly_agree_are_notable(left: str, right: str, values: tuple[str, str]) -> None:
    assert changes(left, right, NUMBER) == [("notable", *values)]


def test_what_something_rose_from_and_rose_by_are_not_compared() -> None:
    assert changes("Fares rose from $2 to $3 in May.", "Fares rose by $1 to $3 in May.", NUMBER) == []


def test_last_year_is_told_from_the_day_of_the_report() -> None:
    undated = "The ferry was built last year off Elmwick."
    dated: Lines = [undated, ("Published 4 June 2025, 9:00", Kind.TIMESTAMP)]
    same, other = "The ferry was built in 2024 off Elmwick.", "The ferry was built in 2019 off Elmwick."
    assert changes(dated, [same], FORMAT) == [("faint", "last year", "2024")]
    assert changes(dated, [other], NUMBER) == [("notable", "last year", "2019")]
    assert changes(undated, other, NUMBER) == [("faint", "last year", "2019")]


@pytest.mark.parametrize("published", ["0001-01-01T00:00:00Z", "9999-12-31"])
def test_a_date_that_only_fills_a_field_dates_no_report(published: str) -> None:
    """Many systems write the first day they can count where none is known."""
    texts = "The ferry was built next week off Elmwick.", "The ferry was built on Tuesday off Elmwick."
    left, right = (Article(text, language="en", published=published) for text in texts)
    (link,) = compare(left, right, tables=load_tables).links
    assert [(change.kind, change.weight) for change in link.changes] == [(NUMBER, Weight.FAINT)]


def test_a_day_is_not_held_against_the_year_that_it_lies_in() -> None:
    stamp = ("Published 4 June 2025, 9:00", Kind.TIMESTAMP)
    left: Lines = ["The ferry sank off Elmwick, which had been dredged earlier this year.", stamp]
    right = "The ferry sank on Tuesday off Elmwick, which had been dredged."
    assert changes(left, [right], NUMBER) == changes(left, [right], FORMAT) == []
    dated: Lines = ["The ferry, built today by hand, sank off Elmwick.", stamp]
    assert changes(dated, ["The ferry sank off Elmwick, which was dredged in 2025."], FORMAT) == []


def test_yesterday_is_a_weekday_where_the_report_is_dated() -> None:
    stamp = ("Published 4 June 2025, 9:00", Kind.TIMESTAMP)
    left: Lines = ["The ferry sank yesterday off Elmwick.", stamp]
    assert changes(left, ["The ferry sank on Tuesday off Elmwick."], FORMAT) == [("faint", "yesterday", "Tuesday")]
    assert changes(left, ["The ferry sank on Sunday off Elmwick."], NUMBER) == [("notable", "yesterday", "Sunday")]


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


def test_two_amounts_bounded_alike_are_not_called_rounded() -> None:
    _, link = compared(["At least 43 crates sank off Elmwick."], ["At least 34 crates sank off Elmwick."])
    assert [(change.weight.value, change.note) for change in link.changes] == [("notable", "both may hold")]
