"""Goes from stop to stop, also while the stops of a long comparison are still looked for: `Going`."""

from PySide6.QtCore import QObject, Signal

from viewer.core.filter import Filter
from viewer.core.model import Comparison
from viewer.ui.comparison_view.matches import Matches, Place
from viewer.ui.comparison_view.stops import Stops, find_stops
from viewer.ui.slices import Slices


class Going(QObject):
    """Knows where "next" and "previous" lead."""

    came = Signal(str, int)
    """Side and number of the sentence to be selected."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._stops: Stops | None = None
        self._asked: tuple[Place | None, int] | None = None
        self._looking = Slices(self)

    def look(self, comparison: Comparison | None, shown: Filter, matches: Matches) -> None:
        """Look for the stops of a comparison that the filter shows; None has no stops."""
        self._looking.drop()
        self._stops = self._asked = None
        if comparison is not None:
            self._looking.run(find_stops(comparison, shown, matches), self._take)

    def go(self, place: Place | None, step: int) -> bool:
        """Go on from a place; False where there is nothing more. While stops are looked for, go when they are found."""
        if self._stops is None:
            self._asked = (place, step) if self._looking.busy else None
            return self._looking.busy
        stop = self._stops.beyond(*(place or ("left", -1)), step)
        if stop is not None:
            self.came.emit(*stop)
        return stop is not None

    def _take(self, stops: Stops) -> None:
        self._stops = stops
        asked, self._asked = self._asked, None
        if asked is not None:
            self.go(*asked)
