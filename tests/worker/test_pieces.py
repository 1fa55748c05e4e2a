"""A comparison taken apart and put together."""

import pickle
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from viewer.core.compare import compare
from viewer.core.model import Article, Comparison, Grade, Link, Sentence, Side, Span
from viewer.resources import load_tables
from viewer.worker.messages import Piece
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


@given(texts, texts, st.integers(0, 3), st.data())
def test_a_corrected_comparison_brings_only_what_is_new(
    left: list[str], right: list[str], changed: int, data: st.DataObject
) -> None:
    first = _compared(". ".join(left), ". ".join(right))
    links = list(first.links)
    for _ in range(min(changed, len(links))):
        at = data.draw(st.integers(0, len(links) - 1))
        links[at] = replace(links[at], score=links[at].score / 2)
    second = replace(first, links=tuple(links[:-1] if changed == 3 else links))
    pieces, rest = pickle.loads(pickle.dumps(take_apart(second, first)))
    articles = first.left.article, first.right.article
    together = put_together(pieces, rest, *articles, first)
    assert together == second
    if len(first.left.sentences) > 2:
        assert together.left.sentences is first.left.sentences


def test_what_is_the_same_is_the_very_same() -> None:
    links = tuple(Link(n, n, Grade.FULL, 1.0) for n in range(20))
    first = replace(_compared("Yes.", "No."), links=links)
    second = replace(first, links=(*links[:9], Link(9, 10, Grade.PARTIAL, 0.5), *links[11:]))
    pieces, rest = pickle.loads(pickle.dumps(take_apart(second, first)))
    found = put_together(pieces, rest, first.left.article, first.right.article, first).links
    assert found == second.links
    assert [at for at in range(19) if found[at] is not second.links[at]] == [9]


def test_no_piece_and_no_remainder_is_long() -> None:
    sentences = tuple(Sentence(Span(n, n + 1), n) for n in range(3 * PIECE))
    side = Side(Article("x" * 3 * PIECE), "en", sentences)
    links = tuple(Link(n, n, Grade.FULL, 1.0) for n in range(3 * PIECE))
    pieces, rest = take_apart(replace(_compared("Yes.", "No."), left=side, right=side, links=links))
    assert {len(piece.values) for piece in pieces if isinstance(piece, Piece)} == {PIECE}
    assert len(pickle.dumps(rest)) < 2000
