"""Sorting that gives its caller time to do other things."""

import random
from collections.abc import Iterator
from operator import itemgetter

from hypothesis import given
from hypothesis import strategies as st

from viewer.core.in_steps import STEP, sorted_in_steps

Pair = tuple[int, int]


@given(st.integers(0, 3 * STEP), st.randoms(use_true_random=False), st.booleans())
def test_it_gives_what_sorted_gives_and_keeps_equals_in_their_order(
    count: int, chance: random.Random, reverse: bool
) -> None:
    pairs = [(at, chance.randrange(10)) for at in range(count)]
    given_back = [each for each in sorted_in_steps(pairs, itemgetter(1), reverse=reverse) if each is not None]
    assert given_back == sorted(pairs, key=itemgetter(1), reverse=reverse)


def test_it_returns_to_its_caller_before_much_is_done() -> None:
    keys_asked_for = 0

    def key(pair: Pair) -> int:
        nonlocal keys_asked_for
        keys_asked_for += 1
        return -pair[1]

    most, before = 0, 0
    for _ in sorted_in_steps(_counted(10 * STEP), key):
        most, before = max(most, keys_asked_for - before), keys_asked_for
    assert most <= STEP


def _counted(number: int) -> Iterator[Pair | None]:
    for at in range(number):
        yield (at, at)
        yield None
