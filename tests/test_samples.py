"""The shipped pairs, beside the links, kinds and changes that an attentive editor finds in them.

`tests/fixtures/samples/*.json` was drawn up by hand from the texts. The river pair tells its story nearly the same
way, so nearly all must be found; most of what the harbour pair shares is paraphrase, and far less can be.
"""

import json
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from viewer.core.compare import compare
from viewer.core.model import SIDES, Comparison, Kind, Link, SideName
from viewer.core.read import read
from viewer.resources import load_tables, resource

FIXTURES = Path(__file__).parent / "fixtures" / "samples"


class Sample(NamedTuple):
    comparison: Comparison
    expected: dict[str, Any]

    def texts(self, side: SideName) -> list[str]:
        own = self.comparison.side(side)
        return [sentence.span.of(own.text) for sentence in own.sentences]

    def links(self) -> dict[tuple[str, str], Link]:
        left, right = self.texts("left"), self.texts("right")
        return {(left[link.left], right[link.right]): link for link in self.comparison.links}

    def editor_links(self, *grades: str) -> set[tuple[str, str]]:
        return {(left, right) for left, right, grade in self.expected["links"] if grade in grades}


def sample(name: str) -> Sample:
    expected = json.loads((FIXTURES / f"{name}.json").read_text("utf-8"))
    left, right = (read(resource("samples", expected[side])) for side in SIDES)
    return Sample(compare(left, right, tables=load_tables), expected)


@pytest.fixture(scope="module")
def river() -> Sample:
    return sample("river")


@pytest.fixture(scope="module")
def harbour() -> Sample:
    return sample("harbour")


def test_nearly_all_links_of_the_river_pair_are_found(river: Sample) -> None:
    found = set(river.links())
    wanted = river.editor_links("full", "partial")
    assert len(found & wanted) >= 0.9 * len(wanted)
    assert len(found & wanted) >= 0.7 * len(found)
    full = river.editor_links("full")
    assert len(found & full) >= 0.9 * len(full)


def test_of_two_different_stories_the_plain_links_are_found_and_few_others(harbour: Sample) -> None:
    found = set(harbour.links())
    wanted = harbour.editor_links("full", "partial")
    assert len(found & wanted) >= 0.5 * len(found)
    assert len(found) <= len(wanted)


@pytest.mark.parametrize("name", ["river", "harbour"])
def test_no_page_extra_is_linked(name: str) -> None:
    comparison = sample(name).comparison
    for link in comparison.links:
        assert comparison.left.sentences[link.left].reporting
        assert comparison.right.sentences[link.right].reporting


@pytest.mark.parametrize("name", ["river", "harbour"])
@pytest.mark.parametrize("side", SIDES)
def test_everything_but_the_body_is_named_as_an_editor_names_it(name: str, side: SideName) -> None:
    one = sample(name)
    sentences = zip(one.texts(side), one.comparison.side(side).sentences, strict=True)
    named = [[text, sentence.kind] for text, sentence in sentences if sentence.kind is not Kind.BODY]
    assert named == one.expected["kinds"][side]


def test_the_figure_that_differs_is_the_only_one_that_is_said_to_differ(river: Sample) -> None:
    left, right = river.comparison.left.text, river.comparison.right.text
    differing = {
        (change.left and change.left.of(left), change.right and change.right.of(right))
        for link in river.comparison.links
        for change in link.changes
        if change.weight == "differs"
    }
    assert differing == {("38 villages", "36 villages")}


@pytest.mark.parametrize(
    ("left", "right", "weight"),
    [("stated", "said", "faint"), ("refuted", "said", "notable"), ("seized", "claiming", "notable")],
)
def test_verbs_of_saying_are_weighed_by_their_stance(river: Sample, left: str, right: str, weight: str) -> None:
    one, two = river.comparison.left.text, river.comparison.right.text
    weights = {
        change.weight.value
        for link in river.comparison.links
        for change in link.changes
        if change.kind == "attribution"
        and (change.left and change.left.of(one), change.right and change.right.of(two)) == (left, right)
    }
    assert weights == {weight}


def test_dates_and_spellings_in_two_styles_never_differ(river: Sample) -> None:
    for link in river.comparison.links:
        for change in link.changes:
            words = change.left.of(river.comparison.left.text) if change.left else ""
            if "November" in words or "emphasized" in words or "percent" in words:
                assert change.weight == "faint"
