"""Where rows stand on the overview, by how much text comes above them: `RowScale`. No widget."""

from bisect import bisect_right

from viewer.core.model import SideName
from viewer.ui.comparison_view.row_heights import RowHeights


class RowScale:
    """Shares of the rows, the same on both sides, from 0 (the top) to 1."""

    def __init__(self, rows: RowHeights) -> None:
        self._rows, self._plan = rows, rows.plan

    @property
    def _whole(self) -> int:
        return max(1, self._plan.reached[-1])

    def extent(self, side: SideName, sentence: int) -> tuple[float, float]:
        """Where a sentence begins and ends; several in one cell share its row evenly."""
        row = self._plan.cells[side].row_of_sentence(sentence)
        inside = self._plan.sentences(side, row)
        top, bottom = self._plan.reached[row], self._plan.reached[row + 1]
        part = (bottom - top) / len(inside)
        begin = top + inside.index(sentence) * part
        return begin / self._whole, (begin + part) / self._whole

    def share(self, side: SideName, y: float) -> float:
        """What is at a height of the page."""
        heights = self._rows.columns[side].heights
        if not len(heights) or y <= 0:
            return 0.0
        if y >= heights.total:
            return 1.0
        row = heights.at(y)
        part = (y - heights.top(row)) / max(1, heights[row])
        top, bottom = self._plan.reached[row], self._plan.reached[row + 1]
        return (top + part * (bottom - top)) / self._whole

    def y(self, side: SideName, share: float) -> int:
        """The height of the page at which a share stands."""
        heights = self._rows.columns[side].heights
        if not len(heights):
            return 0
        row, part = self._row_at(share)
        return round(heights.top(row) + part * heights[row])

    def sentence(self, side: SideName, share: float) -> int | None:
        """The sentence at a share; None at a gap."""
        if not self._plan.rows:
            return None
        row, part = self._row_at(share)
        inside = self._plan.sentences(side, row)
        return inside[min(len(inside) - 1, int(part * len(inside)))] if inside else None

    def _row_at(self, share: float) -> tuple[int, float]:
        """The row at a share, and how much of it is above."""
        reached = self._plan.reached
        at = min(1.0, max(0.0, share)) * reached[-1]
        row = max(0, min(bisect_right(reached, at) - 1, len(self._plan.rows) - 1))
        return row, min(1.0, (at - reached[row]) / (reached[row + 1] - reached[row]))
