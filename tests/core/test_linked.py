"""The links of one sentence: those that going through all of them gives."""

import sys
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from tests.ui.comparison_view.made import full, make_comparison, make_side
from viewer.core.linked import forget_order, links_of
from viewer.core.model import SIDES

_COUNT = 9
pairs = st.sets(st.tuples(st.integers(0, _COUNT - 1), st.integers(0, _COUNT - 1)))
_SIDE = make_side([[f"Sentence {k}."] for k in range(_COUNT)])


@given(pairs, pairs)
def test_the_links_of_a_sentence_are_those_of_all_that_have_it(
    one: set[tuple[int, int]], other: set[tuple[int, int]]
) -> None:
    comparison = make_comparison(_SIDE, _SIDE, [full(*pair) for pair in sorted(one)])
    corrected = replace(comparison, links=tuple(full(*pair) for pair in sorted(other)))
    for each in (comparison, corrected, comparison):
        for side in SIDES:
            for number in range(_COUNT):
                slow = [link for link in each.links if (link.left if side == "left" else link.right) == number]
                assert list(links_of(each, side, number)) == slow


def test_links_whose_order_is_forgotten_are_held_no_more() -> None:
    comparison = make_comparison(_SIDE, _SIDE, [full(2, 3)])
    counts = [sys.getrefcount(comparison.links)]  # not within an assertion, which holds what it looks at
    links_of(comparison, "right", 3)
    counts.append(sys.getrefcount(comparison.links))
    forget_order()
    counts.append(sys.getrefcount(comparison.links))
    assert counts[1] > counts[0] == counts[2]
