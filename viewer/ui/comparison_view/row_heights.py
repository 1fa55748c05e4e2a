"""Puts the blocks of two columns into common rows, each as high as its higher cell: `RowHeights`. No widget."""

from collections.abc import Sequence

from viewer.core.model import SideName
from viewer.core.sliced import Sliced, handfuls
from viewer.ui.comparison_view.column import Column
from viewer.ui.comparison_view.heights import Amounts, Heights, fitted, summed_up
from viewer.ui.comparison_view.matches import across
from viewer.ui.comparison_view.measuring import Measured
from viewer.ui.comparison_view.row_plan import Cells, Distance, RowPlan
from viewer.ui.comparison_view.typesetting import PAGE_MARGIN, worth

_DISTANCES = {Distance.NEAR: 0.55, Distance.USUAL: 1.0, Distance.FAR: 1.4}
"""Above a row, in sizes of the reading font."""
_INNER = 0.35
"""Between two sentences of one cell, in the same measure."""
_HANDFUL = 300
"""Rows that are measured between two yields: about a millisecond."""
_A_LINE = 45.0
"""About how many letters a line has, to tell which of two cells is the higher one."""


class RowHeights:
    """The heights of the rows of two columns, which become exact together."""

    def __init__(self, plan: RowPlan, columns: dict[SideName, Column]) -> None:
        self.plan = plan
        """What stands in which row."""
        self.columns = columns
        """The two sides."""
        self.sides: dict[SideName, RowSlots] = {side: RowSlots(self, side) for side in columns}
        """How each column takes part."""
        self._amounts = Amounts()
        self._pixels: dict[Distance, int] = {}
        self._inner = 0

    def prepare(self) -> Sliced[None]:
        """Measure the rows in slices before the columns adopt what stands in them."""
        letters: list[float] = []
        lines: list[float] = []
        gaps: list[float] = []
        left, right = (self.plan.cells[side] for side in ("left", "right"))
        for some in handfuls(zip(left.of_row, right.of_row, self.plan.distances, strict=True), _HANDFUL):
            for in_left, in_right, distance in some:
                higher = max(_amount(left, in_left), _amount(right, in_right), key=_height)
                letters.append(higher[0])
                lines.append(higher[1])
                gaps.append(higher[2] + _DISTANCES[distance] * bool(gaps))
            yield
        self._amounts = summed_up(letters, lines, gaps)

    def adopt(self, measured: dict[SideName, Measured]) -> None:
        """Have the columns show what was measured, in rows."""
        for side, column in self.columns.items():
            column.adopt(measured[side], self.sides[side])

    def measured_anew(self, side: SideName) -> None:
        """Begin with estimates, in the font and width of that side, as soon as both columns stand in these rows."""
        if any(column.slots is not self.sides[each] for each, column in self.columns.items()):
            return
        typography = self.columns[side].typography
        self._pixels = {distance: round(ems * typography.em) for distance, ems in _DISTANCES.items()}
        self._inner = round(_INNER * typography.em)
        for column in self.columns.values():
            if column.typography != typography:
                column.take_typography(typography)
            column.unsettle()
        measures = self.columns[side].measures(_DISTANCES[Distance.USUAL])
        heights = Heights(self._amounts, fitted(self._amounts, measures, self._height))
        for column in self.columns.values():
            column.heights = heights

    def _cell(self, side: SideName, row: int) -> int:
        """The height of a cell."""
        blocks, lines = self.plan.cells[side].of_row[row], self.columns[side].lines
        return sum(map(lines, blocks)) + self._inner * max(0, len(blocks) - 1)

    def settle(self, row: int) -> None:
        """Take into account that the height of a block in the row has become exact."""
        below = PAGE_MARGIN if row == len(self.plan.rows) - 1 else 0
        self.columns["left"].heights[row] = self._height(row) + below

    def _height(self, row: int) -> int:
        """The height of a row, by estimate where nothing better is known."""
        return self.gap(row) + max(self._cell("left", row), self._cell("right", row))

    def gap(self, row: int) -> int:
        """Pixels above a row's text."""
        return self._pixels[self.plan.distances[row]] if row else PAGE_MARGIN

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
        self._rows.measured_anew(self._side)

    def settled(self, number: int) -> None:
        """Have the block's row measured."""
        self._rows.settle(self._cells.row_of[number])

    def lay_out_beside(self, slot: int) -> None:
        """Lay out the cell on the other side."""
        other = across(self._side)
        for number in self._rows.plan.cells[other].of_row[slot]:
            self._rows.columns[other].laid_out(number)


def _amount(cells: Cells, blocks: Sequence[int]) -> tuple[float, float, float]:
    """How much stands in a cell: letters, lines and gaps, as `Amounts` has them."""
    letters = lines = 0.0
    for block in blocks:
        start, end, role = cells.content.keys[block]
        a_letter, always = worth(role)
        letters += a_letter * (end - start)
        lines += always
    return letters, lines, _INNER * max(0, len(blocks) - 1)


def _height(amount: tuple[float, float, float]) -> float:
    """About how many lines that makes."""
    return amount[0] / _A_LINE + amount[1] + amount[2] / 2
