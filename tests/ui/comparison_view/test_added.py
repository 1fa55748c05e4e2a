"""What a sentence adds to all its counterparts."""

from hypothesis import given
from hypothesis import strategies as st

from tests.ui.comparison_view.made import full
from viewer.core.model import Addition, Carried, Link, Span
from viewer.ui.comparison_view.added import added

NUMBER, NAME = Carried.NUMBER, Carried.NAME
words = st.lists(st.integers(0, 30), min_size=2, max_size=8, unique=True).map(sorted)


def linked(*spans: tuple[int, int], carries: tuple[Carried, ...] = ()) -> Link:
    return full(0, 0, additions=tuple(Addition("left", Span(*each), carries) for each in spans))


def test_with_one_counterpart_it_is_what_that_lacks() -> None:
    link = full(0, 0, additions=(Addition("left", Span(4, 8)), Addition("right", Span(0, 3))))
    assert added([link], "left") == [Addition("left", Span(4, 8))]
    assert added([link], "right") == [Addition("right", Span(0, 3))]
    assert added([], "left") == []


def test_with_several_it_is_what_none_has_and_all_lack_the_same_of() -> None:
    both = [linked((0, 9), (12, 20), carries=(NUMBER, NAME)), linked((5, 15), carries=(NAME,))]
    assert added(both, "left") == [Addition("left", Span(5, 9), (NAME,)), Addition("left", Span(12, 15), (NAME,))]
    assert added([*both, linked()], "left") == []


@given(st.lists(words, min_size=1, max_size=4))
def test_letter_by_letter_it_is_the_same(edges: list[list[int]]) -> None:
    spans = [list(zip(each[::2], each[1::2], strict=False)) for each in edges]
    letters = [{at for start, end in each for at in range(start, end)} for each in spans]
    found = added([linked(*each) for each in spans], "left")
    assert {at for each in found for at in range(*each.span)} == set.intersection(*letters)
