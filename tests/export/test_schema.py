"""The published JSON Schema fits what is written, holds known keys to their form, and lets unknown ones be."""

import json
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from tests.export.invented import invented, of_texts
from viewer.core.model import SIDES, Article, ChangeKind, Comparison, Grade, Kind, Relation, Weight
from viewer.export.as_json import to_json
from viewer.resources import resource
from viewer.samples import SAMPLES

SCHEMA = json.loads(resource("schema", "comparison.schema.json").read_text("utf-8"))
VALIDATOR = Draft202012Validator(SCHEMA)


def document(comparison: Comparison) -> Any:
    return json.loads(to_json(comparison))


def test_it_is_a_schema() -> None:
    Draft202012Validator.check_schema(SCHEMA)


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda each: each.left.stem)
def test_the_shipped_pairs_fit_it(sample: Any) -> None:
    articles = (Article(getattr(sample, side).read_text("utf-8"), str(getattr(sample, side))) for side in SIDES)
    VALIDATOR.validate(document(invented(*articles)))


def test_articles_of_which_much_or_nothing_is_known_fit_it() -> None:
    VALIDATOR.validate(document(invented()))
    VALIDATOR.validate(document(of_texts("", "")))


@settings(max_examples=30, deadline=None)  # each compares two articles
@given(st.text(max_size=80), st.text(max_size=80))
def test_any_text_fits_it(left: str, right: str) -> None:
    VALIDATOR.validate(document(of_texts(left, right)))


@pytest.mark.parametrize(
    ("enumeration", "where"),
    [
        (Grade, ("link", "grade")),
        (ChangeKind, ("change", "kind")),
        (Weight, ("change", "weight")),
        (Relation, ("quotation", "relation")),
    ],
)
def test_it_knows_every_word_of_the_model(enumeration: Any, where: tuple[str, str]) -> None:
    name, key = where
    assert SCHEMA["$defs"]["kind"]["enum"] == [each.value for each in Kind]
    assert SCHEMA["$defs"][name]["properties"][key]["enum"] == [each.value for each in enumeration]


def test_it_knows_every_key_that_is_written() -> None:
    found = document(invented())
    names = SCHEMA["$defs"]
    for written, described in (
        (found, SCHEMA),
        (found["left"], names["side"]),
        (found["left"]["sentences"][0], names["sentence"]),
        (found["links"][0], names["link"]),
        (found["links"][0]["changes"][0], names["change"]),
        (found["quotations"][0], names["quotation"]),
        (found["summary"], SCHEMA["properties"]["summary"]),
        (found["summary"]["left"], names["share"]),
        (found["settings"], SCHEMA["properties"]["settings"]),
    ):
        assert written.keys() == described["properties"].keys()


def test_unknown_keys_do_no_harm() -> None:
    found = document(invented())
    for each in (found, found["left"], found["left"]["sentences"][0], found["links"][0], found["summary"]["left"]):
        each["of a later version"] = {"any": ["thing"]}
    VALIDATOR.validate(found)


BREAKS: list[Callable[[Any], object]] = [
    lambda found: found.pop("links"),
    lambda found: found.update(schema=2),
    lambda found: found["left"].pop("text"),
    lambda found: found["left"].update(sha256="short"),
    lambda found: found["left"]["sentences"][0].update(kind="poem"),
    lambda found: found["left"]["sentences"][0].update(start=-1),
    lambda found: found["links"][0].update(score=1.5),
    lambda found: found["links"][0].update(left="0"),
    lambda found: found["links"][0]["changes"][0].update(left=None, right=None),
    lambda found: found["links"][0]["changes"][0].update(left=[1, 2, 3]),
    lambda found: found["summary"].update(same_order=None),
]


@pytest.mark.parametrize("breaks", BREAKS)
def test_known_keys_are_held_to_their_form(breaks: Callable[[Any], object]) -> None:
    found = document(invented())
    breaks(found)
    assert not VALIDATOR.is_valid(found)
