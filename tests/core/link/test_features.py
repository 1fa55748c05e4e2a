"""The figures of pairs of sentences: bounds against what they bound, the quick way against the obvious one."""

from itertools import accumulate

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.core.builders import pair
from viewer.core.link.features import EITHER_WAY, NAMES, heaviest_run
from viewer.core.link.linking import gather

WORDS = ["the", "of", "to", "Dellmoor", "ferry", "ferries", "harbour", "sank", "storm", "14", "mayor", "said", "wind"]
SENTENCES = st.lists(
    st.tuples(st.lists(st.sampled_from(WORDS), min_size=1, max_size=16).map(" ".join), st.booleans()).map(
        lambda sentence: f"“{sentence[0]}”" if sentence[1] else sentence[0]
    ),
    min_size=1,
    max_size=4,
)
RUNS = st.text("abcd", max_size=9)


@given(SENTENCES, SENTENCES)
@settings(deadline=None)
def test_no_figure_that_speaks_for_a_link_is_above_its_bound(left: list[str], right: list[str]) -> None:
    two = pair(left, right)
    evidence = gather(two.left, two.right, lambda: False)
    for i, j in evidence.pairs():
        bounds, figures = evidence.at_most(i, j), evidence.figures(i, j)
        for name, bound, figure in zip(NAMES, bounds, figures, strict=True):
            assert figure == bound if name in EITHER_WAY else figure <= bound, name


@given(RUNS, RUNS, st.lists(st.integers(1, 3), min_size=9, max_size=9))
def test_the_heaviest_run_is_the_heaviest_of_all(code: str, other: str, costs: list[int]) -> None:
    sums = list(accumulate(costs[: len(code)], initial=0))
    runs = [(i, k) for i in range(len(code)) for k in range(i + 2, len(code) + 1) if code[i:k] in other]
    weight, start, end = heaviest_run(code, other, sums)
    assert weight == max((sums[k] - sums[i] for i, k in runs), default=0)
    assert (start, end) in runs or weight == 0
