"""What was found in one article, as the pane draws it: `FoundText`."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence

from PySide6.QtCore import QRectF

from viewer.core.model import Span
from viewer.ui.comparison_view.typesetting import LaidOut


class FoundText:
    """The places that were found, and the one the reader is at."""

    def __init__(self) -> None:
        self._spans: Sequence[Span] = ()
        self._current: Span | None = None

    def show(self, spans: Sequence[Span], current: Span | None) -> None:
        """Draw these places, in the order of the text, and the current one otherwise."""
        self._spans, self._current = spans, current

    def within(self, span: Span) -> Iterator[tuple[Span, bool]]:
        """The places that share a character with the span, and whether each is the current one."""
        first = bisect_right(self._spans, span.start, key=_end)
        last = bisect_left(self._spans, span.end, key=_start)
        for place in self._spans[first:last]:
            yield place, place == self._current

    def boxes(self, laid: LaidOut) -> list[tuple[bool, list[QRectF]]]:
        """What the places cover of a block, and whether each is the current one."""
        return [(current, laid.boxes(place)) for place, current in self.within(laid.block.span)]


def _start(span: Span) -> int:
    return span.start


def _end(span: Span) -> int:
    return span.end
