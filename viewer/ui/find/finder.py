"""Looks for words in both texts while the window goes on, and leads from place to place: `Finder`."""

from bisect import bisect_left

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal, Slot

from viewer.core.model import SIDES, SideName, Span
from viewer.core.text_search import Query, Search
from viewer.ui.comparison_view import ComparisonView

_SLICE = 6_000
"""Characters searched between two looks at the clock: a millisecond, though every tenth be found."""
_BUDGET_MS = 4
"""How long one slice may hold up the window."""

Found = tuple[SideName, Span]


class Finder(QObject):
    """Shows in the view what it finds. Places are ordered: those of the left, then those of the right."""

    changed = Signal()
    """There are other places, or another is the current one."""

    def __init__(self, view: ComparisonView, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._view = view
        self._query = Query()
        self._texts: dict[SideName, str] = dict.fromkeys(SIDES, "")
        self._searches = self._new_searches()
        self.current: Found | None = None
        """Where the reader is."""
        self.wrapped = False
        """Whether the last step went on from the other end."""
        self._origin: tuple[SideName, int] = ("left", 0)
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._search_some)

    def _new_searches(self) -> dict[SideName, Search]:
        return {side: Search(text, self._query) for side, text in self._texts.items()}

    # What is found

    @property
    def query(self) -> Query:
        """What is looked for."""
        return self._query

    @property
    def done(self) -> bool:
        """Whether both texts were searched."""
        return all(search.done for search in self._searches.values())

    def found(self, side: SideName) -> list[Span]:
        """The places of one side."""
        return self._searches[side].found

    def is_cut(self, side: SideName) -> bool:
        """Whether that side has more places than are told."""
        return self._searches[side].is_cut

    @property
    def number(self) -> int:
        """Which of all places the current one is, from 1; 0 for none."""
        if self.current is None:
            return 0
        side, span = self.current
        before = len(self.found("left")) if side == "right" else 0
        return before + bisect_left(self.found(side), span) + 1

    # What the reader asks

    def start_from(self, side: SideName, offset: int) -> None:
        """Look for the first place from there on."""
        self._origin = side, offset

    def look_for(self, query: Query) -> None:
        """Look for this in both texts, and go to the first place from where the reader was."""
        if self.current is not None:
            self._origin = self.current[0], self.current[1].start
        self._query = query
        self._start()

    def set_text(self, side: SideName, text: str) -> None:
        """Look in this text from now on."""
        self._texts[side] = text
        self._searches = self._new_searches()
        self.current = None

    def look_again(self) -> None:
        """Look for the same: a text has changed."""
        if self._query.words:
            self._start()

    def _start(self) -> None:
        self._searches = self._new_searches()
        self.current, self.wrapped = None, False
        self._search_some()
        if not self.done:
            self._timer.start()

    @Slot()
    def _search_some(self) -> None:
        clock = QElapsedTimer()
        clock.start()
        for search in self._searches.values():
            while not search.done and clock.elapsed() < _BUDGET_MS:
                search.advance(_SLICE)
        if self.done:
            self._timer.stop()
        if self.current is None:
            self._take_first()
        self._show()

    def _take_first(self) -> None:
        side, offset = self._origin
        found = self.found(side)
        at = bisect_left(found, offset, key=_start)
        behind = (side, found[at]) if at < len(found) else None
        # Only once all is searched is it certain that nothing follows in this text.
        if behind is not None or self.done:
            self._go_to(behind or next(iter(self._from_across(side)), None))

    def _from_across(self, side: SideName) -> list[Found]:
        other: SideName = "right" if side == "left" else "left"
        return [(each, span) for each in (other, side) for span in self.found(each)[:1]]

    def step(self, way: int) -> None:
        """Go to the next place (1) or the one before (-1); behind the last comes the first."""
        places = len(self.found("left")) + len(self.found("right"))
        if not places:
            return
        number = self.number - 1 + way if self.current else (0 if way > 0 else places - 1)
        self.wrapped = not 0 <= number < places
        self._go_to(self._numbered(number % places))
        self._show()

    def _numbered(self, number: int) -> Found:
        lefts = self.found("left")
        return ("left", lefts[number]) if number < len(lefts) else ("right", self.found("right")[number - len(lefts)])

    def _go_to(self, place: Found | None) -> None:
        self.current = place
        if place is not None:
            self._view.reveal(*place)

    def _show(self) -> None:
        for side in SIDES:
            current = self.current[1] if self.current and self.current[0] == side else None
            self._view.pane(side).show_found(self.found(side), current)
        self.changed.emit()

    def forget(self) -> None:
        """Show nothing any more; what was looked for is remembered."""
        self._timer.stop()
        for side in SIDES:
            self._view.pane(side).show_found((), None)
        self.current = None


def _start(span: Span) -> int:
    return span.start
