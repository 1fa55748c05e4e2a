"""How the reader's words find their places again."""

from dataclasses import replace

import pytest

from tests.core.builders import comparison, pair
from viewer.core.anchors import Places, plain
from viewer.core.compare import compare
from viewer.core.findings import findings
from viewer.core.model import SIDES, Anchor, Article, Comparison, MatchAnchor, Side, SideName
from viewer.resources import load_tables, resource


def sample(name: SideName) -> str:
    return resource("samples", f"river_{name}.txt").read_text("utf-8")


def made(left: str, right: str) -> Comparison:
    return compare(Article(left), Article(right), tables=load_tables)


@pytest.fixture(scope="module")
def river() -> Comparison:
    return made(sample("left"), sample("right"))


def side(*lines: str) -> Side:
    return pair(lines, ["x"]).left.side


def places(*lines: str) -> Places:
    return Places(comparison(side(*lines), side("It rains."), ()))


def test_a_sentence_is_known_by_its_text() -> None:
    found = places("It  rains.", "It snows.")
    assert [found.anchor("left", k) for k in (0, 1)] == [Anchor("left", "It rains."), Anchor("left", "It snows.")]


def test_equal_sentences_are_told_apart_by_their_order() -> None:
    found = places("It rains.", "It snows.", "It rains.")
    assert found.anchor("left", 2) == Anchor("left", "It rains.", 1)
    assert found.of(Anchor("left", "It rains.", 1)) == 2


def test_a_side_has_its_own_sentences() -> None:
    assert places("It snows.").of(Anchor("right", "It snows.")) is None
    assert places("It snows.").of(Anchor("right", "It rains.")) == 0


def test_a_sentence_that_is_gone_has_no_place() -> None:
    found = places("It snows.")
    assert found.of(Anchor("left", "It rains.")) is None
    assert found.pair(MatchAnchor(Anchor("left", "It rains."), Anchor("right", "It rains."))) is None


def test_every_sentence_of_a_pair_is_found_again(river: Comparison) -> None:
    found = Places(river)
    for name in SIDES:
        numbers = range(len(river.side(name).sentences))
        assert [found.of(found.anchor(name, number)) for number in numbers] == list(numbers)


def test_every_point_has_an_anchor_of_its_own(river: Comparison) -> None:
    listed = findings(river)
    assert len({each.anchor for each in listed}) == len(listed) > 20


def test_points_keep_their_anchors_when_a_paragraph_is_put_before_them(river: Comparison) -> None:
    again = made("Weather desk, please note the following\n\n" + sample("left"), sample("right"))
    before, after = ({each.anchor for each in findings(each)} for each in (river, again))
    assert len(before & after) >= 0.9 * len(before)


def test_points_keep_their_anchors_when_lines_are_broken_otherwise(river: Comparison) -> None:
    """As when the same article is read from a mail instead of a page."""
    side = river.left
    text = side.text.replace(" and ", "\nand ")
    assert len(text) == len(side.text)
    broken = replace(river, left=replace(side, article=Article(text)))
    assert [each.anchor for each in findings(broken)] == [each.anchor for each in findings(river)]


def test_white_space_of_any_kind_is_one_blank() -> None:
    assert plain(" It\n\u00a0 rains.\t") == "It rains."
