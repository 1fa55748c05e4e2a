"""What of two rows of values isn't the same."""

from hypothesis import given
from hypothesis import strategies as st

from viewer.core.differing import FEW, Edit, differing, edits, replaced

VALUES = [[number] for number in range(8)]
"""Equal to nothing else, and each only itself."""
rows = st.lists(st.sampled_from(VALUES), unique_by=id, max_size=8)


@given(rows, rows)
def test_what_differs_stands_between_what_is_common(before: list[list[int]], after: list[list[int]]) -> None:
    gone, come = differing(before, after)
    assert before[: gone.start] + after[come.start : come.stop] + before[gone.stop :] == after


@given(rows, rows)
def test_the_edits_turn_one_row_into_the_other(before: list[list[int]], after: list[list[int]]) -> None:
    found = edits(before, after)
    staying = [each for each in before if each in after]
    if found is None:
        assert staying != [each for each in after if each in before], "what stays is in another order"
        return
    made = list(before)
    for at, gone, come in reversed(found):
        assert not any(each in after for each in made[at : at + gone]), "nothing is taken out and put in again"
        made[at : at + gone] = after[come.start : come.stop]
    assert made == after


def test_edits_are_few() -> None:
    before = [[number] for number in range(1_000)]
    assert edits(before, before) == []
    assert edits(before, [*before[:500], [-1], *before[501:]]) == [Edit(500, 1, range(500, 501))]
    assert edits(before, before[::2]) is None
    assert len(edits(before[: 2 * FEW], before[: 2 * FEW : 2]) or ()) == FEW


def test_places_whose_values_are_others_are_told_if_they_are_few() -> None:
    before = [[number] for number in range(1_000)]
    after = list(before)
    after[3], after[900] = [-1], [-2]
    assert replaced(before, after) == [3, 900]
    assert replaced(before, before) == []
    assert replaced(before, [*before, [0]]) is None
    assert replaced(before, [list(each) for each in before]) is None, "equal is not enough"
