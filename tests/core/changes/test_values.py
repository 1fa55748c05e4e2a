"""Values of a sentence."""

import pytest

from tests.core.builders import pair
from viewer.core.changes.readings import Readings
from viewer.core.changes.values import find_values


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It sank on Sunday (Oct 13).", ("date", 1013, "7", "")),
        ("It sank in October.", ("date", 1000, "", "")),
        ("It sank on 13 October.", ("date", 1013, "", "")),
        ("It sank on Friday afternoon.", ("weekday", 5, "afternoon", "")),
        ("It sank in 2006.", ("year", 2006, "", "")),
        ("It sank at 7:19 p.m.", ("time", 1159, "", "")),
        ("It sank at 7 pm.", ("time", 1140, "", "")),
        ("It cost nearly €4.5 million.", ("money", 4_500_000, "euro", "below")),
        ("It cost 20 pounds.", ("money", 20, "pound", "")),
        ("Shares fell by 2.5 per cent.", ("percent", 2.5, "", "")),
        ("A 44-year-old drowned.", ("age", 44, "year", "")),
        ("The boys, aged 16, drowned.", ("age", 16, "", "")),
        ("It took twenty-one days.", ("period", 21, "day", "")),
        ("It took one week.", ("period", 1, "week", "")),
        ("It carried 3,000 crates.", ("count", 3000, "crate", "")),
        ("It carried at least 3,000 crates.", ("count", 3000, "crate", "above")),
        ("It carried dozens of crates.", ("count", 24, "crate", "vague")),
        ("It carried tens of thousands of crates.", ("count", 40_000, "crate", "vague")),
    ],
)
def test_a_value_is_read(text: str, expected: tuple[str, float, str, str]) -> None:
    (found,) = _values(text)
    assert (found[0], found[1], found[2], found[3]) == expected


@pytest.mark.parametrize(
    "text",
    ["One may hope.", "They may march again.", "No one drowned.", "It was his second ferry.", "The 1st Fleet sailed."],
)
def test_words_that_only_look_like_values_are_none(text: str) -> None:
    assert _values(text) == []


def _values(text: str) -> list[tuple[str, float, str, str]]:
    two = pair([text], ["…"])
    reading = Readings(two.left, two.right).left
    return [(v.kind, v.amount, v.unit, v.bound) for v in find_values(reading, two.left.words.of(0))]
