"""An application that notes how long it takes to deal with each event: `Stopwatch`.

Own work is the CPU time of the window's thread, so that other programs on the machine don't count; what the reader
feels is the wall time, which they and the worker's answers lengthen.
"""

import statistics
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from itertools import pairwise
from time import perf_counter, thread_time
from typing import NamedTuple

from PySide6.QtCore import QEvent, QEventLoop, QObject, QTimer
from PySide6.QtWidgets import QApplication

_WAKE_MS = 5
"""How often it is looked whether what is waited for holds, though nothing happens."""


class Taken(NamedTuple):
    """How long something took, in milliseconds."""

    own: float
    """CPU time of the window's thread."""
    wall: float
    """Time that went by."""


class Stopwatch(QApplication):
    """Measures every event that is not part of another one."""

    def __init__(self) -> None:
        self.events: list[Taken] = []
        """Every event since the list was emptied."""
        self._inside = False
        self._cost = _cost_of_asking()
        super().__init__(["frames", "-platform", "offscreen"])
        self.setStyle("Fusion")

    def notify(self, receiver: QObject, event: QEvent) -> bool:
        """Deal with an event, and note how long that takes."""
        if self._inside:
            return super().notify(receiver, event)
        self._inside = True
        own, wall = thread_time(), perf_counter()
        try:
            return super().notify(receiver, event)
        finally:
            self._inside = False
            self.events.append(self._since(own, wall))

    @contextmanager
    def measuring(self) -> Iterator[list[Taken]]:
        """Measure everything within the block as one, not by event; what it took is in the list behind it."""
        taken: list[Taken] = []
        self._inside = True
        own, wall = thread_time(), perf_counter()
        yield taken
        taken.append(self._since(own, wall))
        self._inside = False

    def _since(self, own: float, wall: float) -> Taken:
        return Taken(max(0.0, thread_time() - own - self._cost) * 1000, (perf_counter() - wall) * 1000)

    def run_until(self, done: Callable[[], bool], seconds: float = 600.0) -> None:
        """Deal with events until something holds; raises TimeoutError when it takes too long.

        Between events it sleeps, as a window does: else threads that unpickle what the worker sends would wait for the
        interpreter's lock at every piece.
        """
        end = perf_counter() + seconds
        waking = QTimer(interval=_WAKE_MS)
        waking.start()
        while not done():
            self.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
            if perf_counter() > end:
                raise TimeoutError

    def idle(self, seconds: float, *, stirring: bool = False) -> None:
        """Deal with events for a while; `stirring` has some to deal with."""
        timer = QTimer(interval=5)
        if stirring:
            timer.start()
        end = perf_counter() + seconds
        while perf_counter() < end:
            self.processEvents()


def _cost_of_asking() -> float:
    """CPU seconds that it takes to ask for the CPU time: a millisecond in some sandboxes."""
    asked = [thread_time() for _ in range(50)]
    return statistics.median(later - earlier for earlier, later in pairwise(asked))
