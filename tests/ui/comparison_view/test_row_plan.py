"""Which blocks stand in which row, and where rows stand on the overview."""

from PySide6.QtGui import QFont
from pytestqt.qtbot import QtBot

from tests.ui.comparison_view.made import full, make_comparison, make_side
from viewer.core.model import SIDES, Comparison, Kind
from viewer.core.sliced import at_once
from viewer.ui.comparison_view.blocks import LONGEST
from viewer.ui.comparison_view.column import Column
from viewer.ui.comparison_view.measuring import measure
from viewer.ui.comparison_view.row_heights import RowHeights
from viewer.ui.comparison_view.row_plan import Distance, plan_rows
from viewer.ui.comparison_view.row_scale import RowScale


def crossed() -> Comparison:
    left = make_side([["Headline"], ["One.", "Two."], ["Three."]], {0: Kind.HEADLINE})
    right = make_side([["Zwei."], ["Eins."], ["Vier."]])
    return make_comparison(left, right, [full(1, 1), full(2, 0, moved=True)])


def test_each_sentence_is_a_block_in_its_row() -> None:
    plan = at_once(plan_rows(crossed()))
    texts = {
        side: [
            [plan.cells[side].content.blocks[k].span.of(plan.cells[side].content.text) for k in cell]
            for cell in plan.cells[side].of_row
        ]
        for side in SIDES
    }
    assert texts["left"] == [["Headline"], ["One."], [], ["Two."], ["Three."]]
    assert texts["right"] == [[], ["Eins."], ["Vier."], ["Zwei."], []]
    assert plan.cells["right"].order == [1, 2, 0]
    assert [plan.cells["right"].row_of_sentence(k) for k in range(3)] == [3, 1, 2]


def test_rows_of_one_paragraph_stand_nearer_than_a_heading() -> None:
    left = make_side([["One.", "Two."], ["Subhead"]], {2: Kind.SUBHEAD})
    plan = at_once(plan_rows(make_comparison(left, left, [full(k, k) for k in range(3)])))
    assert plan.distances == [Distance.USUAL, Distance.NEAR, Distance.FAR]


def test_a_very_long_sentence_has_several_blocks_in_one_cell() -> None:
    side = make_side([["word " * (LONGEST // 2)]])
    plan = at_once(plan_rows(make_comparison(side, side, [full(0, 0)])))
    assert plan.cells["left"].of_row == [(0, 1, 2)]


def test_the_overview_shows_rows_level_and_by_the_length_of_their_text(qtbot: QtBot) -> None:
    plan = at_once(plan_rows(crossed()))
    columns = {side: Column(QFont()) for side in SIDES}
    rows = RowHeights(plan, columns)
    at_once(rows.prepare())
    rows.adopt({side: at_once(measure(plan.cells[side].content, alone=False)) for side in SIDES})
    scale = RowScale(rows)
    assert scale.extent("left", 1) == scale.extent("right", 1)
    assert scale.extent("left", 0)[1] == scale.extent("left", 1)[0]
    top, bottom = scale.extent("left", 2)
    for share in (top, (top + bottom) / 2):
        assert abs(scale.share("left", scale.y("left", share)) - share) < 0.01
    assert scale.sentence("right", (top + bottom) / 2) == 0
    assert scale.sentence("right", 0.0) is None
    assert (scale.share("left", -5), scale.share("left", 10_000)) == (0.0, 1.0)
