"""Every number, date, name, place and quotation of two articles, and who has it."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.core.builders import Lines, pair
from viewer.core.changes.readings import Readings
from viewer.core.compare import compare
from viewer.core.facts import find_facts
from viewer.core.model import Article, Comparison, Fact, FactKind, Kind, Link
from viewer.core.pair_quotations import pair_quotations
from viewer.core.wording import compare_wording
from viewer.resources import load_tables

SAMPLES = Path(__file__).parent.parent.parent / "resources" / "samples"
Row = tuple[str, list[str], list[str], str]


def _facts(
    left: Lines, right: Lines, linked: Sequence[tuple[int, int]] = (), kind: FactKind | None = None
) -> list[Row]:
    two = pair(left, right)
    links: Sequence[Link] = [two.link(i, j) for i, j in linked]
    both = Readings(two.left, two.right)
    links = compare_wording(both, links, lambda: False)
    found = find_facts(both, links, pair_quotations(both, links))
    return [_row(each, two.left.side.text, two.right.side.text) for each in found if kind in {None, each.kind}]


def _row(fact: Fact, left: str, right: str) -> Row:
    return fact.status.value, [s.of(left) for s in fact.left], [s.of(right) for s in fact.right], fact.note


@pytest.mark.parametrize(
    ("left", "right", "note"),
    [
        ("two crates", "2 crates", ""),
        ("$3 million", "3 million dollars", ""),
        ("60 percent", "60 per cent", ""),
        ("about 400 sheep", "400 sheep", "about / exact"),
    ],
)
def test_the_same_value_in_another_format_is_in_both(left: str, right: str, note: str) -> None:
    assert _facts([f"The farm lost {left}."], [f"They spoke of {right} there."]) == [("both", [left], [right], note)]


def test_figures_differ_where_linked_sentences_give_another_value() -> None:
    rows = _facts(["The dam serves 38 villages."], ["The dam serves 36 villages."], [(0, 0)])
    assert rows == [("differs", ["38 villages"], ["36 villages"], "another value")]


def test_a_value_that_stands_in_another_sentence_is_not_missing() -> None:
    left = ["The dam serves 38 villages."]
    right = ["The dam serves 36 villages.", "Officials first counted 38 villages."]
    assert [row[:3] for row in _facts(left, right, [(0, 0)])] == [
        ("both", ["38 villages"], ["38 villages"]),
        ("only right", [], ["36 villages"]),
    ]


def test_small_numbers_of_different_things_stay_apart() -> None:
    rows = _facts(["She keeps three goats."], ["He owns three boats."])
    assert [row[0] for row in rows] == ["only left", "only right"]


def test_a_date_is_the_same_with_and_without_its_weekday() -> None:
    rows = _facts(["It opened on Sunday, October 13."], ["It opened on Oct 13."], kind=FactKind.DATE)
    assert rows == [("both", ["Sunday, October 13"], ["Oct 13"], "")]


@pytest.mark.parametrize(
    ("stamp", "status"), [("Published 4 June 2025", "both"), ("Published 4 July 2025", "only left")]
)
def test_a_weekday_is_the_date_it_falls_on_by_the_articles_own_time(stamp: str, status: str) -> None:
    left: Lines = [(stamp, Kind.TIMESTAMP), "The gates were opened on Tuesday."]
    rows = _facts(left, ["The gates were opened on June 3."], kind=FactKind.DATE)
    assert rows[0][0] == status


@pytest.mark.parametrize(
    ("left", "right", "note"),
    [
        ("Mayor Orla Vance", "Vance", ""),
        ("Orla Vance", "Mrs. Vance", ""),
        ("the Quell Flood Relief Board", "QFRB", "Quell Flood Relief Board / QFRB"),
        ("Kyiv", "Kiev", "Kyiv / Kiev"),
        ("the Kremlin", "Moscow", "Kremlin / Moscow"),
    ],
)
def test_a_name_is_one_fact_in_all_its_forms(left: str, right: str, note: str) -> None:
    rows = _facts([f"They say that {left} paid for it."], [f"It was said that {right} would pay."])
    assert [(row[0], row[3]) for row in rows] in ([("both", note)], [("both", rows[0][3])])
    if note:
        assert rows[0][3] == note


def test_a_surname_of_two_people_is_the_ones_who_is_named_most() -> None:
    left = ["They met Orla Vance today.", "Then Orla Vance left.", "His name is Tam Vance.", "They saw Vance again."]
    assert [row[1] for row in _facts(left, ["It rained."])] == [["Orla Vance", "Orla Vance", "Vance"], ["Tam Vance"]]


def test_a_name_without_capitals_on_the_other_side_is_not_missing() -> None:
    rows = _facts(["They joined the Lantern Walk today."], ["The crowd of the lantern walk sang."])
    assert rows == [("both", ["Lantern Walk"], ["lantern walk"], "")]


def test_places_are_told_from_other_names() -> None:
    left = ["People live in Harnsey.", "They left for France.", "They know Tam Vance."]
    two = pair(left, ["It rained."])
    both = Readings(two.left, two.right)
    found = find_facts(both, (), ())
    assert [each.kind.value for each in found] == ["name", "place", "place"]


def test_a_land_and_its_people_are_one_place() -> None:
    rows = _facts(["They flew to Korvany today."], ["The old Korvanian towns were spared."])
    assert [row[:3] for row in rows] == [("both", ["Korvany"], ["Korvanian"])]


def test_a_quotation_that_is_split_is_one_fact_with_all_its_places() -> None:
    left = ['"We will keep the port open. Nobody has to leave the town," she said.']
    right = ['"We will keep the port open," she said. "Nobody has to leave the town."']
    ((status, lefts, rights, note),) = _facts(left, right)
    assert (status, len(lefts), len(rights), note) == ("both", 1, 2, "")


def test_a_quotation_in_other_words_differs() -> None:
    rows = _facts(['"We will keep the port open," she said.'], ['"We will keep the harbour open," she said.'])
    assert [(row[0], row[3]) for row in rows] == [("differs", "quoted in other words")]


def test_page_extras_state_nothing() -> None:
    assert _facts([("Also read: 40 goats found", Kind.RELATED_LINK)], ["It rained."]) == []


def _sample(name: str) -> Comparison:
    left, right = (Article((SAMPLES / f"{name}_{side}.txt").read_text("utf-8")) for side in ("left", "right"))
    return compare(left, right, tables=load_tables)


def _stated(comparison: Comparison) -> dict[str, str]:
    texts = comparison.left.text, comparison.right.text
    found: dict[str, str] = {}
    for fact in comparison.facts:
        for spans, text in zip((fact.left, fact.right), texts, strict=True):
            found |= {span.of(text): fact.status.value for span in spans}
    return found


def test_the_river_pair_gives_its_facts() -> None:
    stated = _stated(_sample("river"))
    assert {"38 villages", "36 villages"} == {words for words, status in stated.items() if status == "differs"}
    for words in ("12 gauges", "twelve gauges", "November 14", "Friday (Nov 14)", "2 million people", "Quell River"):
        assert stated[words] == "both"
    assert stated["Stavel"] == "only left"
    assert stated["Monday (Nov 24)"] == "only right"


def test_the_harbour_pair_gives_its_facts() -> None:
    stated = _stated(_sample("harbour"))
    assert stated["Fourteen people"] == stated["At least 27 people"] == "differs"
    assert stated["23 May"] == stated["May 23"] == "both"
    assert stated["240 workers"] == "only left"
    assert stated["Mila Trensk"] == "only right"


@pytest.mark.parametrize("name", ["river", "harbour"])
def test_swapping_the_articles_swaps_the_facts(name: str) -> None:
    result = _sample(name)
    back = compare(result.right.article, result.left.article, tables=load_tables)
    swapped = {"only left": "only right", "only right": "only left"}
    assert {(f.kind, f.status.value, f.left, f.right) for f in result.facts} == {
        (f.kind, swapped.get(f.status.value, f.status.value), f.right, f.left) for f in back.facts
    }


_word = st.sampled_from("goats Vance Orla Harnsey saw 40 two in Tuesday May 3 km".split())
_lines = st.lists(st.lists(_word, min_size=1, max_size=8).map(" ".join), min_size=1, max_size=4)


@given(_lines, _lines)
def test_every_place_stands_in_the_text_and_in_one_fact_alone(left: list[str], right: list[str]) -> None:
    two = pair(left, right)
    both = Readings(two.left, two.right)
    links = compare_wording(both, [two.link(0, 0)], lambda: False)
    found = find_facts(both, links, ())
    assert found == find_facts(both, links, ())
    for side, spans in (
        (two.left.side, [span for fact in found for span in fact.left]),
        (two.right.side, [span for fact in found for span in fact.right]),
    ):
        assert all(span.of(side.text).strip() == span.of(side.text) != "" for span in spans)
        assert len(spans) == len(set(spans))
    assert all(replace(fact).left or fact.right for fact in found)
