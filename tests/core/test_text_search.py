"""Finding words as a reader means them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.core.text_search import MOST, Query, Search


def found(text: str, query: Query, piece: int = 1000) -> list[str]:
    search = Search(text, query)
    while not search.done:
        search.advance(piece)
    return [span.of(text) for span in search.found]


@pytest.mark.parametrize(
    ("typed", "text"),
    [
        ('"we will"', "“We will” stay."),
        ('"we will"', "„we will“ stay"),
        ("the mayor's", "The mayor’s office"),
        ("it‘s", "It's late"),
        ("9-11", "pages 9–11"),
        ("long — dash", "long - dash"),
        ("wait...", "Wait… now"),
        ("old  bridge", "the old\nbridge"),
        ("café", "cafe\u0301 au lait"),
        ("STRASSE", "Strasse"),
        ("a.b", "a.b"),
        ("(no)", "said (no) again"),
    ],
)
def test_typography_makes_no_difference(typed: str, text: str) -> None:
    assert len(found(text, Query(typed))) == 1


def test_signs_mean_only_themselves() -> None:
    assert found("axb a.b", Query("a.b")) == ["a.b"]
    assert found("anything", Query(".*")) == []


def test_capitals_matter_where_the_reader_says_so() -> None:
    text = "May may MAY"
    assert found(text, Query("may")) == ["May", "may", "MAY"]
    assert found(text, Query("May", case=True)) == ["May"]


def test_whole_words_are_not_parts_of_longer_ones() -> None:
    text = "port, airport, ports, port-side"
    assert len(found(text, Query("port"))) == 4
    assert len(found(text, Query("port", whole=True))) == 2
    assert found("cost $5 now", Query("$5", whole=True)) == ["$5"]


@pytest.mark.parametrize("nothing", ["", "  ", "\n"])
def test_nothing_is_found_where_nothing_is_looked_for(nothing: str) -> None:
    assert found("some text", Query(nothing)) == []


def test_no_more_places_are_told_than_anybody_looks_at() -> None:
    search = Search("a " * (MOST + 10), Query("a"))
    while not search.done:
        search.advance(5000)
    assert search.is_cut
    assert len(search.found) == MOST


words = st.text(st.sampled_from("ab c"), max_size=60)


@given(words, words.map(lambda text: text[:4]), st.booleans(), st.integers(1, 20))
def test_pieces_find_what_the_whole_finds(text: str, typed: str, whole: bool, piece: int) -> None:
    query = Query(typed, whole=whole)
    pattern = query.pattern()
    expected = [match.group() for match in pattern.finditer(text)] if pattern else []
    assert found(text, query, piece) == expected
