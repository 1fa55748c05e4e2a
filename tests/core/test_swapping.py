"""Neither article is the old one: exchanged, they give the same result exchanged."""

import tomllib
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from viewer.core.compare import compare
from viewer.core.model import SIDES, Article, Comparison
from viewer.resources import load_tables

ROWS = tomllib.loads((Path(__file__).parent / "changes" / "languages.toml").read_text("utf-8"))["change"]
ODD = (
    *'nicht pas no said “oui ja” « » " . , ( — 5 43 5% Oct_13 Monday 2_to_3 # the may Lee Anna_Lee'.split(" "),
    *("last week", "half a million", "Also read:", "(AP)", "# # #", "\u0301", "😀", "\n", "\n\n"),
)


def _articles(code: str) -> st.SearchStrategy[tuple[Article, Article]]:
    told = sorted({row[side] for row in ROWS if row["language"] == code for side in SIDES})
    sentences = st.one_of(st.sampled_from(told), st.lists(st.sampled_from(ODD), min_size=1, max_size=6).map(" ".join))
    texts = st.lists(sentences, max_size=8).map(" ".join)
    return st.tuples(texts, texts).map(lambda both: (Article(both[0], language=code), Article(both[1], language=code)))


PAIRS = st.sampled_from(sorted({row["language"] for row in ROWS})).flatmap(_articles)


@settings(max_examples=150, deadline=None, derandomize=True)
@given(PAIRS)
def test_exchanging_the_articles_exchanges_the_result(pair: tuple[Article, Article]) -> None:
    left, right = pair
    found, back = compare(left, right, tables=load_tables), compare(right, left, tables=load_tables)
    assert (found.left.sentences, found.right.sentences) == (back.right.sentences, back.left.sentences)
    assert (found.summary.left, found.summary.right) == (back.summary.right, back.summary.left)
    assert _links(found) == {_turned(link) for link in _links(back)}
    assert _changes(found) == {_turned(change) for change in _changes(back)}
    assert _facts(found) == {_turned(fact) for fact in _facts(back)}
    assert _additions(found) == {(_EXCHANGED[side], *rest) for side, *rest in _additions(back)}


_EXCHANGED = {"left": "right", "right": "left"}
Told = tuple[object, ...]
"""What was found on the left and what on the right, then what says nothing of the sides."""


def _turned(told: Told) -> Told:
    left, right, *rest = told
    return right, left, *rest


def _links(found: Comparison) -> set[Told]:
    return {(each.left, each.right, each.grade, each.score, each.moved) for each in found.links}


def _changes(found: Comparison) -> set[Told]:
    return {(c.left, c.right, c.kind, c.weight, c.subtype) for link in found.links for c in link.changes}


def _facts(found: Comparison) -> set[Told]:
    return {(each.left, each.right, each.kind) for each in found.facts}


def _additions(found: Comparison) -> set[tuple[str, object, object]]:
    return {(each.side, each.span, each.carries) for link in found.links for each in link.additions}
