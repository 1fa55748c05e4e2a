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
        ("It sank on Friday afternoon.", ("weekday", 5, "", "")),
        ("It sank at the end of May.", ("date", 500, "", "late")),
        ("It sank in mid-May.", ("date", 500, "", "mid")),
        ("It sank on the 3rd of May.", ("date", 503, "", "")),
        ("It sank in the 1960s.", ("year", 1960, "", "decade")),
        ("It rose by 4.50 per cent.", ("percent", 4.5, "", "")),
        ("It sank at 4.50 p.m.", ("time", 1010, "", "")),
        ("It carried 12,345.6 crates.", ("count", 12_345.6, "crate", "")),
        ("It carried 1,23,456 crates.", ("count", 123_456, "crate", "")),
        ("It sank at noon.", ("time", 720, "", "")),
        ("It sank at 12:05 a.m.", ("time", 5, "", "")),
        ("It sank yesterday.", ("relative", -1, "day", "")),
        ("It sank last week.", ("relative", -1, "week", "")),
        ("It sank earlier this year.", ("relative", 0, "year", "")),
        ("It sank over the weekend.", ("relative", 0, "weekend", "")),
        ("It sank a decade ago.", ("period", 1, "decade", "")),
        ("They waited half an hour.", ("period", 0.5, "hour", "")),
        ("They waited an hour and a half.", ("period", 1.5, "hour", "")),
        ("They waited two and a half years.", ("period", 2.5, "year", "")),
        ("They waited for weeks.", ("period", 2, "week", "vague")),
        ("They waited several weeks.", ("period", 3, "week", "vague")),
        ("A third of the crew drowned.", ("percent", 100 / 3, "fraction", "")),
        ("Two-thirds of the crew drowned.", ("percent", 200 / 3, "fraction", "")),
        ("Half the crew drowned.", ("percent", 50, "fraction", "")),
        ("Most of the crew drowned.", ("percent", 50, "fraction", "vague")),
        ("One in four sailors drowned.", ("percent", 25, "fraction", "")),
        ("It carried half a million crates.", ("count", 500_000, "crate", "")),
        ("It carried half a dozen crates.", ("count", 6, "crate", "")),
        ("It carried a hundred crates.", ("count", 100, "crate", "")),
        ("It carried 5 lakh crates.", ("count", 500_000, "crate", "")),
        ("It carried 20 to 30 crates.", ("count", 20, "crate", "range")),
        ("It carried 20-30 crates.", ("count", 20, "crate", "range")),
        ("It carried between 2 and 3 million crates.", ("count", 2_000_000, "crate", "range")),
        ("It sailed twice.", ("count", 2, "times", "")),
        ("It sailed three times.", ("count", 3, "times", "")),
        ("It cost Rs 2 crore.", ("money", 20_000_000, "rupee", "")),
        ("It cost $20 to $30.", ("money", 20, "dollar", "range")),
        ("It was 3.5 metres long.", ("measure", 3.5, "metre", "")),
        ("Captain Orvik, 54, drowned.", ("age", 54, "year", "")),
        ("The crew voted 7-2.", ("score", 7002, "", "")),
        ("It was his second ferry.", ("ordinal", 2, "ferri", "")),
        ("It was the 2nd ferry.", ("ordinal", 2, "ferri", "")),
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
    [
        "One may hope.",
        "They may march again.",
        "No one drowned.",
        "The Second Fleet sailed.",
        "The 1st Fleet sailed.",
        "It took the last crate.",
        "The few who swam lived.",
        "She is one in a crowd.",
    ],
)
def test_words_that_only_look_like_values_are_none(text: str) -> None:
    assert _values(text) == []


def _values(text: str) -> list[tuple[str, float, str, str]]:
    two = pair([text], ["…"])
    reading = Readings(two.left, two.right).left
    return [(v.kind, v.amount, v.unit, v.bound) for v in find_values(reading, two.left.words.of(0))]
