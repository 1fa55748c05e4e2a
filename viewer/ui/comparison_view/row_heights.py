"""Puts the blocks of two columns into common rows, each as high as its higher cell: `RowHeights`. No widget."""

from collections.abc import Sequence
from operator import add

from viewer.core.model import SideName
from viewer.core.sliced import Sliced, at_once
from viewer.ui.comparison_view.column import Column
from viewer.ui.comparison_view.heights import Heights
from viewer.ui.comparison_view.matches import across
from viewer.ui.comparison_view.measuring import Measured
from viewer.ui.comparison_view.row_plan import Distance, RowPlan
from viewer.ui.comparison_view.typesetting import PAGE_MARGIN, Typography

_DISTANCES = {Distance.NEAR: 0.55, Distance.USUAL: 1.0, Distance.FAR: 1.4}
"""Above a row, in sizes of the reading font."""
_INNER = 0.35
"""Between two sentences of one cell, in the same measure."""


class RowHeights:
    """The heights of the rows of two columns, which become exact together."""

    def __init__(self, plan: RowPlan, columns: dict[SideName, Column]) -> None:
        self.plan = plan
        """What stands in which row."""
        self.columns = columns
        """The two sides."""
        self.sides: dict[SideName, RowSlots] = {side: RowSlots(self, side) for side in columns}
        """How each column takes part."""
        of_row = {side: cells.of_row for side, cells in plan.cells.items()}
        self._simple = {side: [each[0] if len(each) == 1 else -1 for each in rows] for side, rows in of_row.items()}
        """By row, the one block of its cell; -1 where there are none or several."""
        self._several = {
            side: [(row, each) for row, each in enumerate(rows) if len(each) > 1] for side, rows in of_row.items()
        }
        """The other cells that aren't gaps, behind the number of their row."""
        self._gaps: list[int] = []
        self._inner = 0
        self._ready: tuple[Typography, Heights] | None = None

    def prepare(self, measured: dict[SideName, Measured]) -> Sliced[None]:
        """Find the heights in slices before the columns adopt what was measured."""
        typography = measured["left"].typography
        self._set_distances(typography)
        lines = {side: each.lines for side, each in measured.items()}
        self._ready = typography, (yield from self._heights(lines["left"], lines["right"]))

    def adopt(self, measured: dict[SideName, Measured]) -> None:
        """Have the columns show what was measured, in rows."""
        for side, column in self.columns.items():
            column.adopt(measured[side], self.sides[side])
        self._ready = None

    def measured_anew(self) -> None:
        """Find all heights anew, as soon as both columns stand in these rows."""
        left, right = self.columns["left"], self.columns["right"]
        if left.slots is not self.sides["left"] or right.slots is not self.sides["right"]:
            return
        if self._ready is not None and self._ready[0] is left.typography:
            heights = self._ready[1]
        else:
            self._set_distances(left.typography)
            heights = at_once(self._heights(left.lines, right.lines))
        left.heights = right.heights = heights

    def _set_distances(self, typography: Typography) -> None:
        pixels = {distance: round(ems * typography.em) for distance, ems in _DISTANCES.items()}
        self._gaps = [pixels[distance] for distance in self.plan.distances]
        self._inner = round(_INNER * typography.em)
        if self._gaps:
            self._gaps[0] = PAGE_MARGIN

    def _heights(self, left: Sequence[int], right: Sequence[int]) -> Sliced[Heights]:
        lefts = self._cells("left", left)
        yield
        rights = self._cells("right", right)
        yield
        found = list(map(add, self._gaps, map(max, lefts, rights)))
        yield
        if found:
            found[-1] += PAGE_MARGIN
        return Heights(found)

    def _cells(self, side: SideName, lines: Sequence[int]) -> list[int]:
        """By row, the height of its cell."""
        found = list(map([*lines, 0].__getitem__, self._simple[side]))  # -1 finds the 0 at the end
        for row, blocks in self._several[side]:
            found[row] = self._cell(lines, blocks)
        return found

    def _cell(self, lines: Sequence[int], blocks: tuple[int, ...]) -> int:
        """The height of a cell."""
        if len(blocks) == 1:
            return lines[blocks[0]]
        return sum(lines[block] for block in blocks) + self._inner * max(0, len(blocks) - 1)

    def settle(self, row: int) -> None:
        """Take into account that the height of a block in the row has become exact."""
        columns, cells = self.columns, self.plan.cells
        both = (self._cell(columns[side].lines, cells[side].of_row[row]) for side in columns)
        below = PAGE_MARGIN if row == len(self._gaps) - 1 else 0
        columns["left"].heights[row] = self._gaps[row] + max(both) + below

    def gap(self, row: int) -> int:
        """Pixels above a row's text."""
        return self._gaps[row]

    @property
    def inner(self) -> int:
        """Pixels between two sentences of one cell."""
        return self._inner


class RowSlots:
    """How one column takes part in the rows: `Slots` of its blocks."""

    def __init__(self, rows: RowHeights, side: SideName) -> None:
        self._rows, self._side = rows, side
        self._cells = rows.plan.cells[side]

    def slot_of(self, number: int) -> int:
        """The block's row."""
        return self._cells.row_of[number]

    def blocks_in(self, slot: int) -> Sequence[int]:
        """The blocks of this side's cell."""
        return self._cells.of_row[slot]

    def room_above(self, number: int) -> int:
        """Pixels between a block and what is above it in its row."""
        row = self._cells.row_of[number]
        return self._rows.gap(row) if self._cells.of_row[row][0] == number else self._rows.inner

    def neighbour(self, sentence: int, step: int) -> int:
        """The sentence so many further down, or the last one."""
        rank = self._cells.rank[sentence] + step
        return self._cells.order[max(0, min(rank, len(self._cells.order) - 1))]

    def measured_anew(self) -> None:
        """Have the rows measured."""
        self._rows.measured_anew()

    def settled(self, number: int) -> None:
        """Have the block's row measured."""
        self._rows.settle(self._cells.row_of[number])

    def lay_out_beside(self, slot: int) -> None:
        """Lay out the cell on the other side."""
        other = across(self._side)
        for number in self._rows.plan.cells[other].of_row[slot]:
            self._rows.columns[other].laid_out(number)
