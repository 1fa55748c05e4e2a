"""Texts that nobody writes in earnest: each is compared, in a time that grows with its length and not with its square.

A step that takes the square of it would keep these tests for minutes.
"""

from itertools import pairwise

import pytest

from viewer.core.compare import compare
from viewer.core.model import Article, FactKind
from viewer.core.segment import segment
from viewer.resources import load_tables

SIZE = 20_000
PIECES = {
    "letters without a space": "a",
    "a word again and again": "word ",
    "digits without a space": "7",
    "numbers": "1 ",
    "thousands": "1,000,",
    "quotation marks": '"',
    "opening quotation marks": "“",
    "apostrophes": "' ",
    "tiny quotations": "“a” ",
    "brackets in quotations": "(“",
    "initials": "A. ",
    "speakers": "said he said, ",
    "names": "John Smith ",
    "shares": "5% ",
    "dates": "Oct 13 ",
    "zeros": "0.",
    "millions of millions": "2 to 3" + " million" * 60 + ", ",
    "stops": ". ",
    "lines of a letter": "a\n",
    "unseen characters": "\u200b",
    "accents without a letter": "\u0301",
    "halves of characters": "\ud83d",
    "a script without spaces": "桥",
    "links": "http://a.example/",
    "labels": "Also read: ",
}


@pytest.mark.parametrize("piece", PIECES)
def test_any_text_is_compared_with_itself(piece: str) -> None:
    text = "The bridge. " + PIECES[piece] * (SIZE // len(PIECES[piece])) + " The end."
    comparison = compare(Article(text), Article(text), tables=load_tables)
    told = "".join(s.span.of(text) for s in comparison.left.sentences)
    assert "".join(told.split()) == "".join(text.split())
    assert len(comparison.left.sentences) == len(comparison.right.sentences)


@pytest.mark.parametrize("piece", ["a", "桥", "word ", "word\t", ", ", "\u2028x"])
def test_no_sentence_is_longer_than_can_be_compared(piece: str) -> None:
    text = piece * (20_000 // len(piece))
    found = segment(text, load_tables("en"))
    assert max(s.span.end - s.span.start for s in found) <= 5_000
    assert "".join("".join(s.span.of(text) for s in found).split()) == "".join(text.split())
    for before, after in pairwise(found):
        assert before.span.end <= after.span.start


def test_digits_beyond_what_python_makes_a_number_of_are_words() -> None:
    text = f"The account {'9' * 5000} was closed on October {'1' * 5000}."
    comparison = compare(Article(text), Article(text), tables=load_tables)
    assert all(fact.kind is not FactKind.DATE for fact in comparison.facts)
