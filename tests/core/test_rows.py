"""What stands level: every sentence once, in the left's order, beside its counterparts."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from tests.core.builders import comparison, pair
from viewer.core.model import Grade, Link
from viewer.core.rows import Row, rows


def made(left: int, right: int, *links: tuple[int, int] | tuple[int, int, float]) -> tuple[Row, ...]:
    """The rows of articles of so many sentences, linked like this (left, right, score)."""
    two = pair(["x"] * left, ["y"] * right)
    linked = [Link(each[0], each[1], Grade.FULL, each[2] if len(each) == 3 else 0.9) for each in links]
    return rows(comparison(two.left.side, two.right.side, linked))


def test_counterparts_stand_level() -> None:
    assert made(2, 2, (0, 0), (1, 1)) == (Row((0,), (0,)), Row((1,), (1,)))


def test_what_one_side_alone_has_faces_a_gap() -> None:
    assert made(2, 2, (1, 0)) == (Row((0,), ()), Row((1,), (0,)), Row((), (1,)))


def test_what_only_the_right_has_follows_what_it_follows_there() -> None:
    assert made(2, 3, (0, 1), (1, 2)) == (Row((), (0,)), Row((0,), (1,)), Row((1,), (2,)))
    assert made(2, 3, (0, 0), (1, 2))[1] == Row((), (1,))


def test_a_sentence_that_the_right_splits_faces_all_its_parts() -> None:
    assert made(1, 2, (0, 0), (0, 1)) == (Row((0,), (0, 1)),)


def test_sentences_that_the_right_merges_stand_in_one_row_wherever_the_surest_is() -> None:
    merged = Row((0, 1), (0,))
    assert made(2, 1, (0, 0, 0.9), (1, 0, 0.5)) == (merged,)
    assert made(2, 1, (0, 0, 0.5), (1, 0, 0.9)) == (merged,)


def test_a_sentence_told_again_far_away_points_at_its_counterpart() -> None:
    assert made(3, 1, (0, 0, 0.9), (2, 0, 0.5)) == (Row((0,), (0,)), Row((1,), ()), Row((2,), (), (0,)))


def test_a_moved_pair_says_so() -> None:
    two = pair(["x", "x"], ["y", "y"])
    links = [Link(0, 1, Grade.FULL, 0.9), replace(two.link(1, 0), moved=True)]
    assert [each.moved for each in rows(comparison(two.left.side, two.right.side, links))] == [False, True]


@given(st.integers(0, 6), st.integers(0, 6), st.data())
def test_every_sentence_stands_in_one_row_and_the_left_in_its_order(left: int, right: int, data: st.DataObject) -> None:
    pairs = [(i, j) for i in range(left) for j in range(right)]
    chosen = data.draw(st.dictionaries(st.sampled_from(pairs), st.floats(0, 1))) if pairs else {}
    found = made(left, right, *((i, j, score) for (i, j), score in sorted(chosen.items())))
    assert [number for row in found for number in row.left] == list(range(left))
    assert sorted(number for row in found for number in row.right) == list(range(right))
    for row in found:
        for number in row.left if row.right else ():
            assert any((number, other) in chosen for other in row.right)
        assert all(any((number, other) in chosen for number in row.left) for other in row.again)
