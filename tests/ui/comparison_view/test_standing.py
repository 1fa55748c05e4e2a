"""What a reader is at stays where it is to the pixel, though hardly any height is known."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from tests.ui.comparison_view.made import FILLER, full, make_comparison, make_side
from tests.ui.comparison_view.reader import Reader
from viewer.core.model import SIDES, Comparison, SideName


def uneven_pair(count: int = 900) -> Comparison:
    """Paragraphs of one to four sentences; every second begins with a sentence that the other article has."""
    left = [[f"Left {k}.", *some_sentences(k * 7 % 4, k)] for k in range(count)]
    right = [[f"Right {k}.", *some_sentences(k * 5 % 3, k + 1)] for k in range(count)]
    starts = {}
    for side, paragraphs in (("left", left), ("right", right)):
        lengths = [len(each) for each in paragraphs]
        starts[side] = [sum(lengths[:k]) for k in range(count)]
    links = [full(starts["left"][k], starts["right"][k]) for k in range(0, count, 2)]
    return make_comparison(make_side(left), make_side(right), links)


def some_sentences(count: int, seed: int) -> list[str]:
    words = FILLER.split()
    return [" ".join(words[: 4 + (seed * 11 + k * 5) % (len(words) - 4)]) + "." for k in range(count)]


def changes(reader: Reader) -> None:
    """Other letters and another width, and back."""
    reader.turns_wheel("left", -3, Qt.KeyboardModifier.ControlModifier)
    yield_to_events()
    reader.view.resize(760, 640)
    yield_to_events()


def yield_to_events() -> None:
    QApplication.processEvents()
    QApplication.processEvents()


@pytest.mark.parametrize("in_rows", [False, True])
def test_the_first_line_stays_the_first_line(reader: Reader, in_rows: bool) -> None:
    reader.lays_rows(in_rows)
    reader.is_shown(uneven_pair())
    pane = reader.pane("left")
    for share in (0.2, 0.55, 0.8):
        pane.scroll_to(round(pane.lowest_y * share))
        line = first_line(reader)
        before = below(reader, line)
        changes(reader)
        assert below(reader, line) == before
        reader.view.resize(1000, 640)
        yield_to_events()
        reader.turns_wheel("left", 3, Qt.KeyboardModifier.ControlModifier)
        yield_to_events()
        assert below(reader, line) == before


@pytest.mark.parametrize("in_rows", [False, True])
@pytest.mark.parametrize("side", SIDES)
def test_the_chosen_sentence_stays_where_it_is(reader: Reader, side: SideName, in_rows: bool) -> None:
    reader.lays_rows(in_rows)
    reader.is_shown(uneven_pair())
    pane = reader.pane(side)
    pane.scroll_to(pane.lowest_y // 2)
    chosen = next(each for each in pane.visible_sentences() if reader.height_of(side, each) > 200)
    reader.clicks(side, chosen)
    before = reader.height_of(side, chosen)
    changes(reader)
    assert reader.height_of(side, chosen) == before
    reader.lays_rows(not in_rows)
    assert reader.height_of(side, chosen) == before
    reader.waits_until_settled()
    assert reader.height_of(side, chosen) == before


def test_turning_the_wheel_up_moves_every_line_alike_where_no_height_was_known(reader: Reader) -> None:
    reader.is_shown(uneven_pair())
    pane = reader.pane("left")
    pane.scroll_to(pane.lowest_y * 2 // 3)
    line = first_line(reader)
    moves = []
    for _ in range(6):
        before = below(reader, line)
        reader.turns_wheel("left", -1)
        moves.append(below(reader, line) - before)
    assert moves[0] > 0
    assert len(set(moves)) == 1


def test_the_end_is_the_end_though_heights_become_exact_there(reader: Reader) -> None:
    reader.is_shown(uneven_pair())
    pane = reader.pane("left")
    bar = pane.verticalScrollBar()
    bar.setValue(bar.maximum())
    last = len(pane.column.content.text) - 3
    assert pane.page_y == pane.lowest_y == bar.maximum()
    assert pane.column.line_y(last) - pane.page_y < pane.viewport().height()


def test_the_page_is_about_as_high_as_was_estimated(reader: Reader) -> None:
    for in_rows in (False, True):
        reader.lays_rows(in_rows)
        reader.is_shown(uneven_pair())
        estimated = {side: reader.pane(side).column.height for side in SIDES}
        reader.waits_until_settled()
        for side in SIDES:
            assert estimated[side] == pytest.approx(reader.pane(side).column.height, rel=0.04)


def first_line(reader: Reader) -> tuple[SideName, int]:
    """A letter of the first whole line in sight, that of the left article if it has one there."""
    for side in SIDES:
        pane = reader.pane(side)
        offset = pane.column.line_at(pane.page_y + pane.column.typography.em)
        if offset is not None:
            return side, offset
    raise AssertionError("no line in sight")


def below(reader: Reader, line: tuple[SideName, int]) -> int:
    """How far below its pane's upper edge a line is."""
    pane = reader.pane(line[0])
    return pane.column.line_y(line[1]) - pane.page_y
