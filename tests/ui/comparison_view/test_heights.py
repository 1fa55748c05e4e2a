"""Heights: the quick sums agree with plain ones."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.ui.comparison_view.heights import Heights, Measures, fitted, summed_up

amounts = st.tuples(st.integers(0, 400), st.sampled_from([0.5, 1.0, 1.3]), st.sampled_from([0.0, 0.3, 0.85]))
many = st.lists(amounts, min_size=1, max_size=70)
measures = st.builds(Measures, st.floats(0, 2), st.floats(0, 30), st.floats(0, 20), st.integers(0, 30))


def estimated(slots: list[tuple[int, float, float]], pixels: Measures) -> Heights:
    letters, lines, gaps = zip(*slots, strict=True)
    return Heights(summed_up(letters, lines, gaps), pixels)


@given(many, measures, st.data())
def test_sums_agree_with_plain_addition_after_any_changes(
    slots: list[tuple[int, float, float]], pixels: Measures, data: st.DataObject
) -> None:
    quick = estimated(slots, pixels)
    plain = [quick[k] for k in range(len(quick))]
    for _ in range(data.draw(st.integers(0, 10))):
        slot = data.draw(st.integers(0, len(plain) - 1))
        plain[slot] = quick[slot] = data.draw(st.integers(0, 500))
    assert [quick[k] for k in range(len(quick))] == plain
    assert [quick.top(k) for k in range(len(plain) + 1)] == [sum(plain[:k]) for k in range(len(plain) + 1)]
    assert quick.total == sum(plain)


@given(many, measures)
def test_an_estimate_is_what_the_amounts_make_in_whole_pixels(
    slots: list[tuple[int, float, float]], pixels: Measures
) -> None:
    quick = estimated(slots, pixels)
    for number, (letters, lines, gaps) in enumerate(slots):
        margins = pixels.margin * ((number == 0) + (number == len(slots) - 1))
        wanted = letters * pixels.letter + lines * pixels.line + gaps * pixels.gap + margins
        assert quick[number] == pytest.approx(wanted, abs=1.001)


@given(st.lists(amounts, min_size=3, max_size=70), st.data())
def test_fitted_to_all_slots_they_are_together_as_high_as_is_likely(
    slots: list[tuple[int, float, float]], data: st.DataObject
) -> None:
    likely = [data.draw(st.integers(30, 300)) for _ in slots]
    rough = Measures(0.4, 20.0, 15.0, 28)
    found = summed_up(*zip(*slots, strict=True))
    quick = Heights(found, fitted(found, rough, likely.__getitem__))
    assert quick.top(len(slots) - 1) - quick.top(1) == pytest.approx(sum(likely[1:-1]), abs=2)


@given(many, measures, st.data())
def test_a_block_is_found_by_every_height_it_covers(
    slots: list[tuple[int, float, float]], pixels: Measures, data: st.DataObject
) -> None:
    quick = estimated(slots, pixels)
    for _ in range(data.draw(st.integers(0, 10))):
        quick[data.draw(st.integers(0, len(quick) - 1))] = data.draw(st.integers(0, 500))
    y = data.draw(st.integers(-10, quick.total + 10))
    slot = quick.at(y)
    if 0 <= y < quick.total:
        assert quick.top(slot) <= y < quick.top(slot) + quick[slot]
    else:
        assert slot == (0 if y < 0 else len(slots) - 1)


def test_nothing_has_no_height() -> None:
    assert Heights().total == 0
    assert Heights().at(5) == 0
