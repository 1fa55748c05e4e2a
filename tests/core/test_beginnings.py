"""What must begin a text that a pattern matches, told by its source."""

import re

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from viewer.core.beginnings import LONGEST, beginnings
from viewer.core.furniture.pattern import SHAPES
from viewer.core.furniture.phrases import pattern_rows
from viewer.resources import languages, load_tables

SHAPED = {f"<{name}>": shape for name, shape in {**SHAPES, "photo": "photo"}.items()}
TOLD = [source for code in languages() for row in pattern_rows(load_tables(code)) if beginnings(source := row["match"])]


@pytest.mark.parametrize(
    ("source", "found"),
    [
        ("read", ["read"]),
        ("(?:read|see) more", ["read mo", "see mor"]),
        ("(?:please )?(?:read|see)", ["please ", "read", "see"]),
        ("Read (?=more)on", ["read on"]),
        (r"\b(?P<verb>see)\.", ["see."]),
        (r"to .{3,40}", ["to "]),
        ("sees?|seen", ["see"]),
        ("[ab]c", ["ac", "bc"]),
        ("a{2,3}b", ["a"]),
        ("x*?y", ["x", "y"]),
        ("x{0,2}y", ["x", "y"]),
        ("(?:ab)+c", ["ab"]),
        ("by (?:<name>|us)", ["by "]),
        ("(?-i:By) us", ["by us"]),
        (r"\(c\)", ["(c)"]),
        ("continued", ["continu"]),
    ],
)
def test_beginnings_are_told_by_letters_options_and_groups(source: str, found: list[str]) -> None:
    assert list(beginnings(source)) == found


@pytest.mark.parametrize("source", [".*", "a?", "<name> said", "[^a]b", "[a-z]b", r"\w+", "é", "(?:read|.)", "", r"\S"])
def test_what_may_begin_anyhow_has_no_beginnings(source: str) -> None:
    assert beginnings(source) == ()


def test_many_beginnings_are_told_by_fewer_letters() -> None:
    source = "(?:" + "|".join(f"pre{one}{two}" for one in "abcdefgh" for two in "abcdefgh") + ")"
    assert list(beginnings(source)) == [f"pre{one}" for one in "abcdefgh"]


def test_most_patterns_of_english_tell_how_they_begin() -> None:
    rows = pattern_rows(load_tables("en"))
    assert sum(bool(beginnings(row["match"])) for row in rows) > len(rows) / 2


@pytest.mark.parametrize("source", TOLD)
def test_whatever_a_pattern_of_the_tables_matches_begins_so(source: str) -> None:
    begins = beginnings(source)
    for name, shape in SHAPED.items():
        source = source.replace(name, shape)

    @settings(max_examples=4, derandomize=True, database=None, suppress_health_check=list(HealthCheck))
    @given(st.from_regex(re.compile(source, re.IGNORECASE), fullmatch=True))
    def holds(text: str) -> None:
        assert not text[:LONGEST].isascii() or text[:LONGEST].lower().startswith(begins)

    holds()
