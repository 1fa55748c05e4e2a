"""Where a page has to stand so that something is where it was, or where it is wanted, though heights become exact only
when they are in sight: `Stand`, `y_with`, `y_exact`. No widget."""

from collections.abc import Callable
from typing import NamedTuple

from viewer.core.model import Span
from viewer.ui.comparison_view.column import Column


class Stand(NamedTuple):
    """What a reader looks at, and where in the window it is."""

    column: Column
    """The text that it is a part of."""
    offset: int
    """A letter of it."""
    below: int
    """Pixels between the window's upper edge and its line."""

    def holds(self, y: int, window: int) -> bool:
        """Whether it is still there, in a window at `y`. Far from there, nothing is laid out."""
        near = self.column.may_touch(Span(self.offset, self.offset + 1), y, y + window)
        return near and self.column.line_y(self.offset) - y == self.below

    def y(self, window: int) -> int:
        """Where a window of that height has to be, so that it is there again."""
        return y_with(self.column, lambda: self.column.line_y(self.offset) - self.below, window)


def y_with(column: Column, y_now: Callable[[], int], window: int, beyond: int = 0) -> int:
    """A y that follows from heights of which some are estimates, made true.

    Makes every height exact that is in sight there, and by so much above and below, so that nothing moves on arrival.
    """
    y = y_now()
    while True:
        column.settle_between(y - beyond, y + window + beyond)
        exact = y_now()
        if exact == y:
            return y
        y = exact


def y_exact(column: Column, y: int, window: int, still: int = 0) -> int:
    """Where a window at `y` has to be once the heights in sight there are exact.

    The slot `still` stays where it is, and who was at the page's end is there again.
    """
    while True:
        end, top = max(0, column.height - window), column.heights.top(still)
        column.settle_between(y, y + window)
        exact, exact_end = y + column.heights.top(still) - top, max(0, column.height - window)
        if y == end or (y < end and exact > exact_end):
            exact = exact_end
        if exact == y:
            return y
        y = exact
