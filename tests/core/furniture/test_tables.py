"""Every phrase and every pattern of every language's table, with its examples and counter-examples."""

from collections.abc import Iterator, Mapping
from typing import Any

import pytest

from viewer.core.furniture.phrases import pattern_rows, phrases_of
from viewer.core.model import Kind
from viewer.resources import languages, load_examples, load_tables

CODES = [code for code in languages() if load_tables(code).section("furniture")]
PLACES = {
    "any": frozenset({"any", "line"}),
    "line": frozenset({"any", "line"}),
    "head": frozenset({"any", "line", "head"}),
    "tail": frozenset({"any", "line", "tail"}),
}
EVERYWHERE = frozenset({"any", "line", "head", "tail"})


def rows() -> Iterator[tuple[str, Mapping[str, Any]]]:
    for code in CODES:
        for row in pattern_rows(load_examples(code)):
            yield code, row


def examples(of: str) -> Iterator[tuple[str, str, str, str]]:
    for code, row in rows():
        for example in row.get(of, ()):
            yield code, row["kind"], row["place"], example


@pytest.mark.parametrize(("code", "kind", "place", "example"), list(examples("like")))
def test_each_pattern_names_its_examples(code: str, kind: str, place: str, example: str) -> None:
    reading = phrases_of(load_tables(code)).read(example.replace("’", "'"), PLACES[place])
    assert reading is not None
    assert reading.kind == kind


@pytest.mark.parametrize(("code", "kind", "place", "example"), list(examples("unlike")))
def test_no_pattern_names_reporting_that_looks_alike(code: str, kind: str, place: str, example: str) -> None:
    assert phrases_of(load_tables(code)).read(example.replace("’", "'"), EVERYWHERE) is None


def test_every_pattern_shows_what_it_is_for_and_what_it_is_not_for() -> None:
    assert all(row["like"] for _, row in rows())
    assert not [row["match"] for code, row in rows() if code == "en" and not row.get("unlike")]


@pytest.mark.parametrize("code", CODES)
def test_each_label_alone_on_a_line_is_named(code: str) -> None:
    tables = load_tables(code).section("furniture")
    phrases = phrases_of(load_tables(code))
    for kind, labels in tables["labels"].items():
        for label in labels:
            for spelled in (label, f"{label}:", label.upper(), f"👉 {label}"):
                reading = phrases.read(spelled, EVERYWHERE)
                assert reading is not None
                assert reading.kind == kind, spelled


@pytest.mark.parametrize("code", CODES)
def test_each_link_label_names_the_headline_behind_it(code: str) -> None:
    tables = load_tables(code).section("furniture")
    phrases = phrases_of(load_tables(code))
    for label in tables["links"]["sure"]:
        for line in (
            f"{label}: Porto bridge closes",
            f"{label} | Porto bridge closes",
            f"({label} – Porto bridge closes)",
        ):
            reading = phrases.read(line, EVERYWHERE)
            assert reading is not None, line
            assert reading.kind is Kind.RELATED_LINK, line


@pytest.mark.parametrize("code", CODES)
def test_cues_are_written_as_the_words_of_a_line_are_read(code: str) -> None:
    cues = [cue for _, row in rows() for cue in row["cue"]]
    assert [cue for cue in cues if cue != cue.casefold() or " " in cue] == []
