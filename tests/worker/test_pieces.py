"""A comparison taken apart and put together."""

import pickle
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from viewer.core.compare import compare
from viewer.core.model import Article, Comparison, Grade, Link, Sentence, Side, Span
from viewer.resources import load_tables
from viewer.worker.pieces import PIECE, put_together, take_apart

WORDS = ("ferry", "mayor", "bridge", "said", "closed", "harbour", "until", "spring")
texts = st.lists(st.lists(st.sampled_from(WORDS), min_size=1, max_size=9).map(" ".join), min_size=1, max_size=9)


def _compared(left: str, right: str) -> Comparison:
    return compare(Article(left, "left.txt"), Article(right, "right.txt"), tables=load_tables)


@given(texts, texts)
def test_what_was_taken_apart_comes_together_unchanged(left: list[str], right: list[str]) -> None:
    comparison = _compared(". ".join(left), ". ".join(right))
    pieces, rest = pickle.loads(pickle.dumps(take_apart(comparison)))
    assert put_together(pieces, rest, comparison.left.article, comparison.right.article) == comparison


def test_no_piece_and_no_remainder_is_long() -> None:
    sentences = tuple(Sentence(Span(n, n + 1), n) for n in range(3 * PIECE))
    side = Side(Article("x" * 3 * PIECE), "en", sentences)
    links = tuple(Link(n, n, Grade.FULL, 1.0) for n in range(3 * PIECE))
    pieces, rest = take_apart(replace(_compared("Yes.", "No."), left=side, right=side, links=links))
    assert {len(piece.values) for piece in pieces} == {PIECE}
    assert len(pickle.dumps(rest)) < 2000
