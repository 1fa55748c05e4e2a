"""Which heights of two pages stand beside each other."""

import pytest
from PySide6.QtGui import QFont
from pytestqt.qtbot import QtBot

from tests.ui.comparison_view.made import FILLER, full, make_side
from viewer.core.sliced import at_once
from viewer.ui.comparison_view.blocks import sentence_blocks
from viewer.ui.comparison_view.column import Column
from viewer.ui.comparison_view.levelling import Anchor, Levels, find_anchors, level_line


def make_column(sentences_each: int, paragraphs: int) -> Column:
    column = Column(QFont())
    column.set_content(sentence_blocks(make_side([[FILLER] * sentences_each for _ in range(paragraphs)])))
    return column


@pytest.fixture
def levels(qtbot: QtBot) -> Levels:
    made = Levels(make_column(1, 20), make_column(2, 20))
    made.set_anchors(at_once(find_anchors([full(5, 8), full(10, 30), full(12, 2, moved=True)])))
    return made


def test_links_in_the_common_order_are_anchors_and_splits_are_one() -> None:
    links = [full(0, 0), full(1, 2), full(1, 3), full(2, 9, moved=True), full(4, 5), full(5, 5)]
    assert at_once(find_anchors(links)) == (Anchor(0, 0, 0, 0), Anchor(1, 1, 2, 3), Anchor(4, 5, 5, 5))


def test_linked_sentences_stand_beside_each_other(levels: Levels, qtbot: QtBot) -> None:
    left, right = levels.columns["left"], levels.columns["right"]
    for one, other in ((5, 8), (10, 30)):
        for end in (0, 1):
            assert levels.beside("left", left.extent(one)[end]) == pytest.approx(right.extent(other)[end])
            assert levels.beside("right", right.extent(other)[end]) == pytest.approx(left.extent(one)[end])


def test_ends_stand_beside_ends_and_no_step_goes_back(levels: Levels) -> None:
    left, right = levels.columns["left"], levels.columns["right"]
    beside = [levels.beside("left", y) for y in range(left.height + 1)]
    assert beside[0] == 0
    assert beside[-1] == pytest.approx(right.height)
    assert beside == sorted(beside)


def test_without_links_pages_run_evenly(qtbot: QtBot) -> None:
    made = Levels(make_column(1, 10), make_column(1, 20))
    left, right = made.columns["left"], made.columns["right"]
    assert made.beside("left", left.height / 2) == pytest.approx(right.height / 2)


def test_beside_an_empty_page_nothing_moves(qtbot: QtBot) -> None:
    assert Levels(make_column(1, 3), Column(QFont())).beside("left", 17) == 17


@pytest.mark.parametrize("page", [300, 700, 1500, 9000])
def test_the_level_line_runs_from_the_windows_top_to_its_foot(page: int) -> None:
    window, way = 600, max(0, page - 600)
    lines = [y + level_line(y, page, window) for y in range(way + 1)]
    assert lines[0] == 0
    assert lines[-1] == (page if way else 0)
    assert lines == sorted(lines)
