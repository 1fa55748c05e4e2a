"""What either article makes of the other's quotations."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.core.builders import Lines, Pair, compared, pair
from viewer.core.changes.readings import Readings
from viewer.core.model import Kind, Relation
from viewer.core.pair_quotations import pair_quotations

Row = tuple[str, str | None, str | None]


def _rows(left: Lines, right: Lines) -> list[Row]:
    two = pair(left, right)
    texts = two.left.side.text, two.right.side.text
    found = pair_quotations(Readings(two.left, two.right), ())
    return [
        (each.relation.value, each.left and each.left.of(texts[0]), each.right and each.right.of(texts[1]))
        for each in found
    ]


@pytest.mark.parametrize(
    ("left", "right", "relation"),
    [
        ("We will keep the port open", "We will keep the port open", "same"),
        ("We saw two ferries sink", "We saw 2 ferries sink", "same"),
        ("keep the port open", "We will keep the port open", "shorter left"),
        ("We will keep the port open", "keep the port open", "shorter right"),
        ("We will keep the port open", "We will keep the harbour open", "differs"),
    ],
)
def test_two_quotations_go_together_in_one_way(left: str, right: str, relation: str) -> None:
    assert _rows([f'"{left}," she said.'], [f"She said: “{right}.”"]) == [
        (relation, f"{left},", f"{right}."),
    ]


def test_a_quotation_that_the_other_side_splits_is_the_same() -> None:
    left = ['"We will keep the port open. Nobody has to leave the town," she said.']
    right = ['"We will keep the port open," she said. "Nobody has to leave the town."']
    assert [relation for relation, _, _ in _rows(left, right)] == ["same", "same"]


def test_quotations_about_different_things_stand_on_one_side_only() -> None:
    assert _rows(['"We will keep the port open," she said.'], ['"The ferry was old," he said.']) == [
        ("only left", "We will keep the port open,", None),
        ("only right", None, "The ferry was old,"),
    ]


def test_what_a_link_calls_paraphrased_is_paired_with_the_prose() -> None:
    left = ['"It is about increasing the pressure on the owners of the ferry," the mayor said.']
    right = ["The mayor stressed that new rules would put pressure on owners of ferries."]
    two, link = compared(left, right)
    (found,) = pair_quotations(Readings(two.left, two.right), [link])
    assert found.relation is Relation.PARAPHRASED
    assert found.right is not None
    assert found.right.of(two.right.side.text) == "pressure on owners of ferries"


def test_what_page_extras_quote_is_left_out() -> None:
    assert _rows(['"We stay," she said.'], [('Also read: "We stay"', Kind.RELATED_LINK)]) == [
        ("only left", "We stay,", None)
    ]


_quotation = st.lists(st.sampled_from("abcd"), min_size=1, max_size=6).map(lambda words: f'"{" ".join(words)}"')
_article = st.lists(_quotation, min_size=1, max_size=4)


@given(_article, _article)
def test_every_quotation_is_listed_and_swapping_the_sides_swaps_the_list(left: list[str], right: list[str]) -> None:
    two = pair(left, right)
    found = pair_quotations(Readings(two.left, two.right), ())
    assert {each.left for each in found if each.left} == {each.span for each in two.left.side.quotations}
    assert {each.right for each in found if each.right} == {each.span for each in two.right.side.quotations}
    swapped = Pair(two.right, two.left)
    back = pair_quotations(Readings(swapped.left, swapped.right), ())
    assert {(each.right, each.left) for each in back} == {(each.left, each.right) for each in found}


def test_a_comparison_without_quotations_has_none() -> None:
    two = pair(["The ferry sank."], ["The ferry sank."])
    assert pair_quotations(Readings(two.left, two.right), ()) == ()
