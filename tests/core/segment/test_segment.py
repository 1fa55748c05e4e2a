"""Sentences: where they begin and end."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.core.segment.cases import ENGLISH, OTHERS
from viewer.core.segment import segment
from viewer.core.segment.abbreviations import Abbreviations
from viewer.core.tables import Tables
from viewer.resources import languages, load_tables


def _sentences(text: str, code: str = "en") -> list[str]:
    return [each.span.of(text) for each in segment(text, load_tables(code))]


@pytest.mark.parametrize(("about", "case"), [(about, case) for about, cases in ENGLISH.items() for case in cases])
def test_english_sentences(about: str, case: str) -> None:
    assert _sentences(case.replace("|", "")) == [part.strip() for part in case.split("|")], about


@pytest.mark.parametrize(("code", "case"), [(code, case) for code, cases in OTHERS.items() for case in cases])
def test_sentences_of_other_languages(code: str, case: str) -> None:
    assert _sentences(case.replace("|", ""), code) == [part.strip() for part in case.split("|")]


def test_line_breaks_end_sentences_and_paragraphs_are_numbered() -> None:
    text = "Ferry kept\n\nThe board met. It was brief.\nNobody spoke"
    assert [(each.span.of(text), each.paragraph) for each in segment(text, load_tables("en"))] == [
        ("Ferry kept", 0),
        ("The board met.", 1),
        ("It was brief.", 1),
        ("Nobody spoke", 2),
    ]


def test_sentences_run_over_lines_cut_at_a_fixed_width() -> None:
    text = (
        "The harbour board said on Monday that the old ferry would be kept in\n"
        "service until the new one has been tested. Nobody will lose a post, it\n"
        "said, and the fares will stay as they are.\n\nThe board meets again in May."
    )
    assert [(each.span.of(text)[-12:], each.paragraph) for each in segment(text, load_tables("en"))] == [
        ("been tested.", 0),
        ("as they are.", 0),
        ("gain in May.", 1),
    ]


def test_marks_without_a_word_belong_to_the_sentence_beside_them() -> None:
    assert _sentences("He left. ** She stayed. *") == ["He left.", "** She stayed. *"]
    assert _sentences("* * *") == ["* * *"]


def test_every_list_of_every_table_is_one_that_the_rules_read() -> None:
    lists = set(Abbreviations._fields) - {"known"}
    others = {"particles", "exclaimed", "stops", "saying", "saying_reports", "quote_particles", "spaced"}
    for code in languages():
        assert set(load_tables(code).section("segment")) <= lists | others, code
        assert _sentences("Roe 5. Doe 6!", code)


@pytest.mark.parametrize("code", ["", "xx", "zz-ZZ", "th", "gu"])
def test_a_language_without_tables_is_split_too(code: str) -> None:
    text = "Roe came to Oslo. Doe went? “No!” It was late."
    assert [each.span.of(text) for each in segment(text, Tables(code))] == [
        "Roe came to Oslo.",
        "Doe went?",
        "“No!”",
        "It was late.",
    ]


def test_a_paragraph_longer_than_the_splitter_takes_at_once_is_whole() -> None:
    one = "The board of the harbour met again. "
    text = one * 1_500
    assert _sentences(text) == [one.strip()] * 1_500


def test_a_sentence_longer_than_any_is_cut_at_spaces_where_there_are_any() -> None:
    assert _sentences("x" * 50_000) == ["x" * 5_000] * 10
    assert " ".join(_sentences("word " * 10_000)) == ("word " * 10_000).strip()


# What a sentence may hang on: stops, marks, brackets, list numbers, letters of either case and of none.
_PIECES = st.sampled_from(
    [
        *".!?…\"“”‘’'«»()[]-—,:•1a5",
        " ",
        " ",
        " ",
        "\n",
        "\u2028",
        "\u00a0",
        "\ud800",
        "\x00",
        "😀",
        "\ufeff",
        "。",
        "」",
        "क",
        "ა",
        "U.S.",
        "Mr.",
        "The",
        "he",
        "said",
        "p.m.",
        "No.",
        "iPad",
        ". . .",
        "1.",
        "2.",
        "a)",
        "b)",
        "“Why?”",
        "Roe",
        "Yahoo!",
        "。”",
        "他说",
    ]
)
_TEXTS = st.lists(_PIECES, max_size=60).map("".join) | st.text(max_size=200)


@given(_TEXTS, st.sampled_from(["en", "de", "fr", "zh", "ja", "hi", "el", "xx"]))
def test_sentences_cover_every_character_but_white_space_once_and_in_order(text: str, code: str) -> None:
    sentences = segment(text, load_tables(code))
    at = paragraph = 0
    for each in sentences:
        assert text[at : each.span.start].strip() == ""
        assert each.span.of(text) == each.span.of(text).strip() != ""
        assert each.paragraph in {paragraph, paragraph + 1}
        at, paragraph = each.span.end, each.paragraph
    assert text[at:].strip() == ""
    assert segment(text, load_tables(code)) == sentences
