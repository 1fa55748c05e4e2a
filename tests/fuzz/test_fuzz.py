"""Readers, given files that are nearly right: a bounded part of `make fuzz`, and all that it has ever found."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.fuzz.__main__ import FOUND
from tests.fuzz.checks import check, told
from tests.fuzz.dialects import DIALECTS
from tests.fuzz.mutations import mutated
from viewer.core.compare import compare
from viewer.core.model import Article
from viewer.core.read.formats import FORMATS
from viewer.export.write import EXPORTS
from viewer.resources import load_tables

SEEDS = 40


@pytest.mark.parametrize("ending", DIALECTS)
def test_a_file_that_is_nearly_right_gives_an_article_or_a_clear_error(ending: str) -> None:
    for seed in range(SEEDS):
        check(mutated(ending, seed), ending)


@pytest.mark.parametrize("path", sorted(FOUND.glob("*.*")), ids=lambda path: path.name)
def test_what_fuzzing_has_found_stays_mended(path: Path) -> None:
    check(path.read_bytes(), path.suffix)


def test_every_format_is_fuzzed() -> None:
    assert {each.endings[0] for each in FORMATS} == set(DIALECTS)


def test_the_same_seed_gives_the_same_file() -> None:
    assert all(mutated(ending, 7) == mutated(ending, 7) != mutated(ending, 8) for ending in DIALECTS)


def test_most_files_get_past_the_first_look() -> None:
    """Otherwise nothing but the first look would be tried."""
    for ending in DIALECTS:
        read = [article for seed in range(30) if (article := check(mutated(ending, seed), ending))]
        assert len(read) >= 5, ending
        assert all(told(article) for article in read)


_PIECES = (
    *"“ ” \" ' « » … . ? ! ( ) [ ] – 12 3,000 5% $4 Oct 13 said told Mr. Dr. Roe Kyiv: not may 😀".split(" "),
    *("\u0301", "\u200b", "\u2028", "\n", "\n\n", "\t", "Also read:", "By", "(AP)", "\ud83d", "\0"),
)
PIECES = st.one_of(st.text(max_size=30), st.sampled_from(_PIECES))
TEXTS = st.lists(PIECES, max_size=60).map(" ".join)


@settings(max_examples=60, deadline=None, derandomize=True)
@given(TEXTS, TEXTS)
def test_any_two_texts_are_compared_and_written(left: str, right: str) -> None:
    comparison = compare(Article(left), Article(right), tables=load_tables)
    for side, text in ((comparison.left, left), (comparison.right, right)):
        told = "".join(sentence.span.of(text) for sentence in side.sentences)
        assert "".join(told.split()) == "".join(text.split())
    for export in EXPORTS:
        assert export.drawn or export.render(comparison)
