"""What belongs together, told pair by pair."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from viewer.core.facts.grouping import Groups

_KEYS = st.integers(0, 12)


@given(st.lists(st.tuples(_KEYS, _KEYS)))
def test_groups_are_what_a_slow_search_finds(joined: list[tuple[int, int]]) -> None:
    groups: Groups[int] = Groups()
    apart = {key: {key} for key in range(13)}
    for one, other in joined:
        groups.join(one, other)
        together = apart[one] | apart[other]
        apart |= dict.fromkeys(together, together)
    assert {frozenset(each) for each in groups.members(range(13))} == {frozenset(each) for each in apart.values()}


def test_a_long_chain_is_one_group() -> None:
    groups: Groups[int] = Groups()
    for one, other in pairwise(range(2_000)):
        groups.join(one, other)
    assert groups.members(range(2_000)) == [list(range(2_000))]
