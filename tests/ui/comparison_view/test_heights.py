"""Heights: the quick sums agree with plain ones."""

from hypothesis import given
from hypothesis import strategies as st

from viewer.ui.comparison_view.heights import Heights

heights = st.lists(st.integers(0, 500), min_size=1, max_size=70)


@given(heights, st.data())
def test_sums_agree_with_plain_addition_after_any_changes(plain: list[int], data: st.DataObject) -> None:
    quick = Heights(plain)
    for _ in range(data.draw(st.integers(0, 10))):
        block = data.draw(st.integers(0, len(plain) - 1))
        plain[block] = quick[block] = data.draw(st.integers(0, 500))
    assert [quick.top(k) for k in range(len(plain) + 1)] == [sum(plain[:k]) for k in range(len(plain) + 1)]
    assert quick.total == sum(plain)


@given(heights, st.data())
def test_a_block_is_found_by_every_height_it_covers(plain: list[int], data: st.DataObject) -> None:
    quick = Heights(plain)
    y = data.draw(st.integers(-10, sum(plain) + 10))
    block = quick.at(y)
    if 0 <= y < sum(plain):
        assert quick.top(block) <= y < quick.top(block) + plain[block]
    else:
        assert block == (0 if y < 0 else len(plain) - 1)


def test_nothing_has_no_height() -> None:
    assert Heights().total == 0
    assert Heights().at(5) == 0
