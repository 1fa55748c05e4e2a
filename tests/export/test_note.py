"""The evidence note, as Markdown and as HTML: every point with both passages, sources, rules and caveats."""

import pytest

from tests.export.invented import LEFT, RIGHT, invented, of_texts
from viewer.core.labels import RANKS
from viewer.core.model import Comparison
from viewer.export.as_note import to_note
from viewer.export.as_note_html import to_note_html
from viewer.export.blocks import Block, Heading, Passage, Points
from viewer.export.note import note


@pytest.fixture(scope="module")
def comparison() -> Comparison:
    return invented()


@pytest.fixture(scope="module")
def blocks(comparison: Comparison) -> list[Block]:
    return list(note(comparison))


def test_the_points_stand_under_what_they_are_in_their_order(blocks: list[Block]) -> None:
    headings = [each.text for each in blocks if isinstance(each, Heading) and each.text in RANKS.values()]
    assert headings[0] == "Can't both be exact"
    assert headings == sorted(headings, key=list(RANKS.values()).index)
    assert "Faint differences" not in headings


def test_a_point_stands_below_both_passages_verbatim(blocks: list[Block]) -> None:
    at = next(k for k, each in enumerate(blocks) if isinstance(each, Points) and "“winter”" in each.items[0])
    left, right = blocks[at - 2 : at]
    assert isinstance(left, Passage)
    assert isinstance(right, Passage)
    assert (left.where, right.where) == ("Left, paragraph 3", "Right, paragraph 3")
    assert left.text in LEFT.text
    assert right.text in RIGHT.text


def test_passages_stand_once_with_all_their_points(blocks: list[Block]) -> None:
    places = [(each.where, each.text) for each in blocks if isinstance(each, Passage)]
    assert len(places) == len(set(places))
    numbers = next(each for each in blocks if isinstance(each, Points) and "“Fourteen people”" in each.items[0])
    assert "“claimed”" in numbers.items[1]


def test_what_stands_alone_is_said_with_the_doubt_that_is_left(blocks: list[Block]) -> None:
    at = next(k for k, each in enumerate(blocks) if isinstance(each, Passage) and each.text.startswith("Nobody knows"))
    assert blocks[at + 1] == Points(("no counterpart found",))


@pytest.mark.parametrize("made", [to_note, to_note_html])
def test_sources_rules_and_caveats_are_there(made: object, comparison: Comparison) -> None:
    assert callable(made)
    text = made(comparison).replace("\\", "")
    for fact in (LEFT.sha256, RIGHT.sha256, LEFT.url, LEFT.published, LEFT.retrieved, LEFT.outlet, "runs of 5 words"):
        assert str(fact) in text
    assert "passes no verdict" in text
    assert f"Storydiff {comparison.version}" in text


def test_two_articles_that_say_the_same_have_no_point() -> None:
    assert "No point to check was found." in to_note(of_texts("One bridge is closed.", "One bridge is closed."))


def test_markup_in_an_article_is_text_on_the_page() -> None:
    page = to_note_html(of_texts("<script>alert(1)</script> cats sleep.", "</blockquote><img src=x> dogs bark."))
    assert "<script" not in page
    assert "<img" not in page
    assert "&lt;script&gt;alert(1)&lt;/script&gt; cats sleep." in page
