"""Goes from stop to stop, also while the stops of a long comparison are still looked for: `Going`."""

from PySide6.QtCore import QObject, Signal

from viewer.core.filter import Filter
from viewer.core.model import Comparison
from viewer.ui.comparison_view.matches import Matches, Place
from viewer.ui.comparison_view.stops import StopKind, Stops, find_stops
from viewer.ui.letting_go import LettingGo
from viewer.ui.slices import Slices


class Going(QObject):
    """Knows where "next" and "previous" lead."""

    came = Signal(str, int)
    """Side and number of the sentence to be selected."""
    changed = Signal()
    """There are other stops."""
    ended = Signal(str, int)
    """There is no further stop of that kind in that direction."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._stops: dict[StopKind, Stops] | None = None
        self._asked: tuple[Place | None, int, StopKind] | None = None
        self._looking, self._letting_go = Slices(self), LettingGo(self)

    def look(self, comparison: Comparison | None, shown: Filter, matches: Matches, *, goes_on: bool = False) -> None:
        """Look for the stops of a comparison that the filter shows; None has no stops.

        `goes_on`: it is the one before, of which more is known; one goes by the stops of that one meanwhile.
        """
        self._looking.drop()
        if not goes_on:
            for stops in (self._stops or {}).values():
                self._letting_go.hold(stops.stops)
            self._stops = self._asked = None
        if comparison is None:
            self.changed.emit()
        else:
            self._looking.run(find_stops(comparison, shown, matches), self._take)

    @property
    def is_looking(self) -> bool:
        """Whether the stops are still looked for."""
        return self._looking.busy

    @property
    def busy(self) -> bool:
        """Whether stops are still looked for."""
        return self._looking.busy

    def may_lead(self, kind: StopKind) -> bool:
        """Whether there are stops of that kind; while they are looked for, there may be."""
        return bool(self._stops[kind].stops) if self._stops else self._looking.busy

    def go(self, place: Place | None, step: int, kind: StopKind = StopKind.ANY) -> bool:
        """Go on from a place; False where there is nothing more. While stops are looked for, go when they are found."""
        if self._stops is None:
            self._asked = (place, step, kind) if self._looking.busy else None
            return self._looking.busy
        stop = self._stops[kind].beyond(*(place or ("left", -1)), step)
        if stop is None:
            self.ended.emit(kind.value, step)
        else:
            self.came.emit(*stop)
        return stop is not None

    def go_to_end(self, step: int, kind: StopKind = StopKind.ANY) -> None:
        """Go to the first (-1) or to the last (1) stop of that kind."""
        stops = self._stops[kind].stops if self._stops else []
        if stops:
            self.came.emit(*stops[0 if step < 0 else -1])

    def _take(self, stops: dict[StopKind, Stops]) -> None:
        self._stops = stops
        self.changed.emit()
        asked, self._asked = self._asked, None
        if asked is not None:
            self.go(*asked)
