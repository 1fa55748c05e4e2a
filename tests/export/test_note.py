"""The evidence note, as Markdown and as HTML: every point with both passages, sources, rules and caveats."""

from dataclasses import replace

import pytest

from tests.export.invented import LEFT, RIGHT, invented, of_texts
from viewer.core.findings import findings
from viewer.core.labels import RANKS
from viewer.core.model import Article, Comparison, Review, State
from viewer.export.as_note import to_note
from viewer.export.as_note_html import to_note_html
from viewer.export.blocks import Beside, Block, Heading, Paragraph
from viewer.export.note import note
from viewer.theme import MarkRole


@pytest.fixture(scope="module")
def comparison() -> Comparison:
    return invented()


@pytest.fixture(scope="module")
def blocks() -> list[Block]:
    return list(note(of_texts(LEFT.text, RIGHT.text)))


def test_the_points_stand_under_what_they_are_in_their_order(blocks: list[Block]) -> None:
    headings = [each.text for each in blocks if isinstance(each, Heading) and each.text in RANKS.values()]
    assert headings[0] == "Can't both be exact"
    assert headings == sorted(headings, key=list(RANKS.values()).index)
    assert "Faint differences" not in headings


def exhibit_with(blocks: list[Block], words: str) -> Beside:
    return next(
        each for each in blocks if isinstance(each, Beside) and any(words in passage.text for passage in each.passages)
    )


def test_a_point_stands_below_both_passages_verbatim(blocks: list[Block]) -> None:
    exhibit = exhibit_with(blocks, "before the winter comes")
    assert exhibit.left
    assert exhibit.right
    assert (exhibit.left.where, exhibit.right.where) == ("Left, paragraph 3", "Right, paragraph 3")
    assert exhibit.left.text in LEFT.text
    assert exhibit.right.text in RIGHT.text
    assert "“winter”" in exhibit.remarks[0]
    assert "".join(piece.text for piece in exhibit.left.pieces) == exhibit.left.text
    assert MarkRole.DIFFERS in {piece.role for piece in exhibit.left.pieces}


def test_passages_stand_once_with_all_their_points(blocks: list[Block]) -> None:
    places = [(each.where, each.text) for block in blocks if isinstance(block, Beside) for each in block.passages]
    assert len(places) == len(set(places))
    numbers = exhibit_with(blocks, "Fourteen people")
    assert "“Fourteen people”" in numbers.remarks[0]
    assert "“claimed”" in numbers.remarks[1]


def test_what_stands_alone_is_said_with_the_doubt_that_is_left(blocks: list[Block]) -> None:
    exhibit = exhibit_with(blocks, "Nobody knows")
    assert exhibit.left is None
    assert exhibit.remarks == ("no counterpart found",)


LONG = [
    f"The council of {town} paid {k + 2} million crowns for the bridge over the {river} in May, said mayor {name}."
    for k, (town, river, name) in enumerate(
        zip(
            "Ardon Belsk Corvo Dellin Estra Fornel Gavik Hollin Ister Jorvan Kessal Lorrin Mesk Norvik".split(),
            "Arle Bode Cuna Dell Esk Fane Gorm Hule Inn Jade Kell Lahn Main Nied".split(),
            "Abel Boor Cray Dorn Ebel Fink Gold Hahn Imme Jost Kehr Lenz Mohr Noll".split(),
            strict=True,
        )
    )
]
OTHER = [line.replace("million crowns", "thousand crowns").replace("said", "admitted") for line in LONG]


def test_of_many_points_those_with_room_are_shown_and_the_rest_is_counted() -> None:
    alone = "\n\n".join(
        f"Nobody in the village of {town} had seen the {town} surveyors." for town in "ABCDEFGHIJKLMNOP"
    )
    told = list(note(of_texts(f"{LONG[0]}\n\n{alone}", f"{OTHER[0]}\n\nCats sleep all day on the roofs of the town.")))
    exhibits = [each for each in told if isinstance(each, Beside)]
    assert 2 <= len(exhibits) < 14
    more = next(each.text for each in told if isinstance(each, Paragraph) and "no room here" in each.text)
    assert "only here (" in more


def test_what_cannot_both_be_exact_is_shown_however_much_there_is() -> None:
    told = list(note(of_texts("\n\n".join(LONG), "\n\n".join(OTHER))))
    remarks = [each.remarks[0] for each in told if isinstance(each, Beside)]
    assert sum("can't both be exact" in each for each in remarks) >= len(LONG)


def test_where_the_reader_has_confirmed_points_these_alone_are_shown(comparison: Comparison) -> None:
    last = [each.anchor for each in findings(comparison) if each.note == "no counterpart found"][-1:]
    told = list(note(replace(comparison, review=Review().with_state(last, State.CONFIRMED))))
    (exhibit,) = (each for each in told if isinstance(each, Beside))
    assert exhibit == exhibit_with(told, "Nobody knows")
    assert exhibit.remarks == ("no counterpart found; confirmed by the reader",)
    assert any(isinstance(each, Paragraph) and "more points were not confirmed" in each.text for each in told)


def test_the_date_it_was_given_is_said(comparison: Comparison) -> None:
    text = to_note(replace(comparison, date="2026-11-26"))
    assert text.startswith("# Evidence note · 2026-11-26\n")
    assert "Made on 2026-11-26 on" in text


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


def test_of_much_that_was_left_out_some_is_named_and_the_rest_counted() -> None:
    left = Article("Cats sleep.", left_out=tuple(f"Link: number {k}" for k in range(40)))
    text = to_note(invented(left, Article("Dogs bark.")))
    assert "Link: number 4; and 35 more" in text
    assert "Link: number 5" not in text


def test_markup_in_an_article_is_text_in_markdown() -> None:
    text = to_note(of_texts("Cats | *sleep* <b>on</b> roofs of [the](x) town.", "Dogs bark all night."))
    assert r"Cats \| \*sleep\* \<b\>on\</b\> roofs of \[the\](x) town." in text


def test_markup_in_an_article_is_text_on_the_page() -> None:
    page = to_note_html(of_texts("<script>alert(1)</script> cats sleep.", "</blockquote><img src=x> dogs bark."))
    assert "<script" not in page
    assert "<img" not in page
    assert "&lt;script&gt;alert(1)&lt;/script&gt; cats sleep." in page


def test_words_of_one_side_alone_are_told_with_what_they_carry() -> None:
    both = of_texts("The ferry sank with 43 new lorries on board.", "The ferry sank swiftly with lorries on board.")
    remarks = [remark for block in note(both) if isinstance(block, Beside) for remark in block.remarks]
    assert "left “43 new” (carries a number); right “swiftly” (carries a judging word)" in " ".join(remarks)
