"""Which links are moves."""

from hypothesis import given
from hypothesis import strategies as st

from viewer.core.link.order import Place, moved


def test_links_in_the_same_order_are_no_moves() -> None:
    assert moved([Place(0, 0, 1), Place(1, 2, 1), Place(4, 3, 1)]) == [False, False, False]


def test_splits_and_merges_are_no_moves() -> None:
    assert not any(moved([Place(0, 0, 1), Place(0, 1, 1), Place(1, 1, 1), Place(2, 1, 1)]))


def test_the_lighter_of_two_crossing_links_has_moved() -> None:
    assert moved([Place(0, 1, 5), Place(1, 0, 3)]) == [False, True]


def test_no_links_no_moves() -> None:
    assert moved([]) == []


PLACES = st.lists(st.tuples(st.integers(0, 5), st.integers(0, 5)), max_size=7, unique=True).map(sorted)


def _slow(places: list[Place]) -> list[bool]:
    """By trying every set of links."""
    chains = [[]]  # type: list[list[int]]
    for k, place in enumerate(places):
        chains += [[*chain, k] for chain in chains if not chain or places[chain[-1]].right <= place.right]
    heaviest = max(sum(places[k].weight for k in chain) for chain in chains)
    best = [chain for chain in chains if sum(places[k].weight for k in chain) == heaviest]
    return [not any(k in chain for chain in best) for k in range(len(places))]


@given(PLACES, st.lists(st.integers(1, 4), min_size=7, max_size=7))
def test_a_slow_search_agrees(spots: list[tuple[int, int]], weights: list[int]) -> None:
    places = [Place(left, right, weight) for (left, right), weight in zip(spots, weights, strict=False)]
    assert moved(places) == _slow(places)
