"""What a comparison hands out while it is being made."""

from itertools import pairwise

import pytest

from viewer.core import so_far
from viewer.core.compare import compare
from viewer.core.marks import Layer, marks
from viewer.core.model import Article, Comparison, Link, Reached
from viewer.export.as_json import to_json
from viewer.resources import load_tables

_PLACES = "harbour market station library museum bakery garden bridge tower school".split()
_THINGS = "ferries lamps benches trams kiosks boilers hedges cables bells desks".split()


def _article(source: str, verb: str, *, every: int = 1) -> Article:
    sentences = [
        f"The {place} {number} {verb} {100 * number + 7} {thing} before the winter of {1700 + number}."
        for number in range(1, 7)
        for place in _PLACES
        for thing in _THINGS[::every]
    ]
    return Article("\n".join(sentences), source)


LEFT, RIGHT = _article("left.txt", "received"), _article("right.txt", "was given", every=2)


@pytest.fixture(scope="module")
def batches() -> tuple[list[Comparison], Comparison]:
    """Partial comparisons of two articles, and the whole one."""
    partial: list[Comparison] = []
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(so_far, "LONG", 100)
        patched.setattr(so_far, "_LEAST", 50)
        return partial, compare(LEFT, RIGHT, tables=load_tables, partial=partial.append)


def test_the_result_is_that_of_a_comparison_that_hands_out_nothing(
    batches: tuple[list[Comparison], Comparison],
) -> None:
    plain = compare(LEFT, RIGHT, tables=load_tables)
    assert batches[1] == plain
    assert to_json(batches[1]) == to_json(plain)
    assert plain.reached is None


def test_sides_come_first_then_links_then_their_wording(batches: tuple[list[Comparison], Comparison]) -> None:
    partial, whole = batches
    reached = [each.reached for each in partial]
    assert reached[0] == Reached(0, 0)
    assert partial[0].left.sentences == whole.left.sentences
    assert partial[0].right.shared == whole.right.shared
    assert not partial[0].links
    steps = [(each.linked, each.worded) for each in reached if each is not None]
    assert len(steps) == len(partial) >= 8
    assert steps == sorted(set(steps))
    every = len(whole.left.sentences)
    assert (every, 0) in steps
    assert steps[-1] == (every, every)
    assert all(linked == every for linked, worded in steps if worded)
    assert [len(each.links) for each in partial] == sorted(len(each.links) for each in partial)


def test_nothing_that_is_called_sure_is_taken_back(batches: tuple[list[Comparison], Comparison]) -> None:
    partial, whole = batches
    final = {(each.left, each.right): each for each in whole.links}
    for each in partial:
        assert each.reached is not None
        there = {(link.left, link.right) for link in each.links}
        assert there >= {pair for pair in final if pair[0] < each.reached.linked}
        for link in each.links:
            settled = final[link.left, link.right]
            assert (link.grade, link.score, link.reasons) == (settled.grade, settled.score, settled.reasons)
            if each.is_worded(link):
                assert (link.moved, link.same, link.changes) == (settled.moved, settled.same, settled.changes)
                assert {one.span for one in link.additions} == {one.span for one in settled.additions}


def test_what_stood_in_the_one_before_is_the_very_same_value(batches: tuple[list[Comparison], Comparison]) -> None:
    for before, after in pairwise(batches[0]):
        assert after.left is before.left
        assert after.right is before.right
    worded = [each for each in batches[0] if each.reached and each.reached.worded]
    for before, after in pairwise(worded):
        assert before.reached is not None
        assert after.reached is not None
        again = [link for link, old in zip(after.links, before.links, strict=True) if link is not old]
        assert {link.left >= before.reached.worded - 1 for link in again} == {True}
        assert {link.left <= after.reached.worded for link in again} == {True}


def test_marks_say_only_here_of_nothing_that_may_still_find_a_counterpart(
    batches: tuple[list[Comparison], Comparison],
) -> None:
    partial, whole = batches
    final = {side: set(marks(whole, side)) for side in ("left", "right")}
    for each in partial:
        for side in ("left", "right"):
            for mark in marks(each, side):
                assert mark.layer is Layer.SHARED or mark in final[side]
    assert not any(mark.layer is Layer.ONLY for side in ("left", "right") for mark in marks(partial[0], side))


def test_of_short_articles_nothing_is_handed_out() -> None:
    told: list[Comparison] = []
    compare(LEFT, RIGHT, tables=load_tables, partial=told.append)
    assert told == []


def test_a_sentence_that_was_not_searched_yet_may_have_a_counterpart(
    batches: tuple[list[Comparison], Comparison],
) -> None:
    partial, whole = batches
    half = next(each for each in partial if each.reached and 0 < each.reached.linked < len(each.left.sentences))
    assert half.reached is not None
    assert half.is_searched("left", half.reached.linked - 1)
    assert not half.is_searched("left", half.reached.linked)
    assert not half.is_searched("right", 0)
    assert whole.is_searched("right", 0)
    assert whole.is_worded(Link(599, 299, whole.links[0].grade, 1.0))
