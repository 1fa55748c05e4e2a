"""Candidates from an index against candidates from all pairs."""

import math

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.core.builders import pair
from viewer.core.errors import Cancelled
from viewer.core.link.candidates import Candidates, find_candidates
from viewer.core.link.story import Story, read_stories
from viewer.core.link.vocabulary import Vocabulary, read_vocabulary

WORDS = [f"{onset}{vowel}{coda}" for onset in "bdfgklm" for vowel in "aeiou" for coda in ("n", "rt", "sk")]
SENTENCES = st.lists(st.lists(st.sampled_from(WORDS), min_size=1, max_size=9).map(" ".join), max_size=5)
"""No more than a sentence keeps candidates in a long article."""


def read(left: list[str], right: list[str]) -> tuple[Story, Story, Vocabulary]:
    two = pair(left, right)
    vocabulary = read_vocabulary(two.left, two.right)
    return *read_stories(two.left, two.right, vocabulary), vocabulary


def candidates(left: list[str], right: list[str], short: int) -> Candidates:
    one, two, vocabulary = read(left, right)
    return find_candidates(one, two, vocabulary.weights, lambda: False, short=short)


def all_pairs(left: list[str], right: list[str]) -> dict[tuple[int, int], float]:
    """The obvious way: every pair's shared terms, weighed."""
    one, two, vocabulary = read(left, right)
    found = {}
    for i, x in enumerate(one):
        for j, y in enumerate(two):
            shared = sum(vocabulary.weights[term] for term in x.bag if term in y.bag)
            if shared:
                found[i, j] = shared / math.sqrt(x.weight * y.weight)
    return found


@given(SENTENCES, SENTENCES, st.sampled_from([0, 10_000]))
@settings(deadline=None)
def test_the_index_finds_what_all_pairs_find(left: list[str], right: list[str], short: int) -> None:
    found = candidates(left, right, short)
    assert {(i, j): likeness for i, row in enumerate(found.rows) for j, likeness in row.items()} == all_pairs(
        left, right
    )


def test_a_long_article_keeps_few_candidates_for_each_sentence_and_the_true_one_among_them() -> None:
    lines = [" ".join(WORDS[(k * step) % len(WORDS)] for step in (1, 3, 7, 11, 19)) + f" item{k}" for k in range(250)]
    found = candidates(lines, list(reversed(lines)), short=0)
    assert all(249 - i in row for i, row in enumerate(found.rows))
    assert max(len(row) for row in found.rows) <= 24


def test_what_stands_in_every_sentence_of_a_long_article_leads_nowhere() -> None:
    lines = [f"the council met item{k}" for k in range(60)]
    others = [f"the council met thing{k}" for k in range(60)]
    assert not any(candidates(lines, others, short=0).rows)


def test_the_search_stops_when_asked_to() -> None:
    one, two, vocabulary = read(["bridge"], ["bridge"])
    with pytest.raises(Cancelled):
        find_candidates(one, two, vocabulary.weights, lambda: True)
