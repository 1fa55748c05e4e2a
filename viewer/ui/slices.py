"""Does sliced work on the window's thread between two events, so that no frame waits for it: `Slices`."""

from collections.abc import Callable
from time import perf_counter
from typing import Any

from PySide6.QtCore import QObject, QTimer, Slot

from viewer.core.sliced import Sliced, T

SLICE = 0.005
"""Seconds of work after which whatever waits (a key, a paint) has its turn."""


class Slices(QObject):
    """One piece of work at a time; beginning another one drops the one before."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work: Sliced[Any] | None = None
        self._done: Callable[[Any], None] = _nothing
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._go_on)

    @property
    def busy(self) -> bool:
        """Whether there is work left."""
        return self._work is not None

    def run(self, work: Sliced[T], done: Callable[[T], None]) -> None:
        """Begin at once and hand what was made to `done`, before this returns if a slice is enough for it."""
        self.drop()
        self._work, self._done = work, done
        self._timer.start()
        self._go_on()

    def drop(self) -> None:
        """Leave what is not finished."""
        self._timer.stop()
        work, self._work, self._done = self._work, None, _nothing
        if work is not None:
            work.close()

    def finish(self) -> None:
        """Do now what is left, however long it takes."""
        self._go_on(within=float("inf"))

    @Slot()
    def _go_on(self, within: float = SLICE) -> None:
        work, done = self._work, self._done
        if work is None:
            return
        end = perf_counter() + within
        try:
            while perf_counter() < end:
                next(work)
        except StopIteration as last:
            self.drop()
            done(last.value)
        except BaseException:
            self.drop()
            raise


def _nothing(_made: object) -> None:
    """Nobody waits."""
