"""How ribbons share an end."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.ui.comparison_view.ribbon_shapes import shared_end


def test_a_full_match_has_more_of_the_end_than_a_partial_one() -> None:
    assert shared_end((10, 40), (2, 1), 0) == (10, 30)
    assert shared_end((10, 40), (2, 1), 1) == (30, 40)


@given(st.lists(st.floats(0.5, 3), min_size=1, max_size=6))
def test_the_parts_fill_the_end_and_touch(weights: list[float]) -> None:
    parts = [shared_end((5, 29), weights, number) for number in range(len(weights))]
    assert parts[0][0] == 5
    assert parts[-1][1] == pytest.approx(29)
    assert all(one[1] == pytest.approx(other[0]) for one, other in itertools.pairwise(parts))
