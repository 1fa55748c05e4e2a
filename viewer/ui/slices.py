"""Does sliced work on the window's thread between two events, so that no frame waits for it: `Slices`.

However many have work, they take turns, and together no more than a slice at a time.
"""

from collections.abc import Callable
from functools import partial
from time import perf_counter
from typing import Any

import shiboken6
from PySide6.QtCore import QCoreApplication, QObject, QTimer, Slot

from viewer.core.sliced import Sliced, T
from viewer.core.uncollected import hold, let_run

SLICE = 0.005
"""Seconds of work after which whatever waits (a key, a paint) has its turn."""
FIRST = 0.01
"""Seconds of work when it begins: what takes no longer is done before anything else can happen."""
_LEAST = 0.001
"""Seconds that work which begins has in any case, though other work has just begun in answer to the same event."""
_MUCH = 10
"""Slices that make so much that it is worth being left alone by the garbage collector."""


class Slices(QObject):
    """One piece of work at a time; beginning another one drops the one before."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work: Sliced[Any] | None = None
        self._done: Callable[[Any], None] = _nothing
        self.destroyed.connect(partial(_turns.leave, id(self)))

    @property
    def busy(self) -> bool:
        """Whether there is work left."""
        return self._work is not None

    def run(self, work: Sliced[T], done: Callable[[T], None], *, later: bool = False) -> None:
        """Begin at once and hand what was made to `done`, before this returns if that is quickly done.

        `later`: begin when what has been shown already is painted.
        """
        self.drop()
        self._work, self._done = work, done
        _turns.join(self)
        if not later:
            _turns.begin(self.go_on)

    def drop(self) -> None:
        """Leave what is not finished."""
        _turns.leave(id(self))
        work, self._work, self._done = self._work, None, _nothing
        if work is not None:
            work.close()

    def finish(self) -> None:
        """Do now what is left, however long it takes."""
        while self.busy:
            self.go_on(float("inf"))

    def go_on(self, within: float) -> None:
        """Work for so many seconds."""
        if self._work is None:
            return
        begin = perf_counter()
        try:
            while perf_counter() - begin < within:
                next(self._work)
        except StopIteration as last:
            self._end(last.value, wait=perf_counter() - begin > within / 2)
        except BaseException:
            self.drop()
            raise

    def _end(self, made: object, *, wait: bool) -> None:
        done = self._done
        if wait:  # whatever waits has its turn first
            self._work, self._done = _give(made), done
            next(self._work)
        else:
            self.drop()
            done(made)


class _Turns:
    """Who has work left, in the order in which they are to go on."""

    def __init__(self) -> None:
        self._waiting: dict[int, Slices] = {}
        self._timer: QTimer | None = None
        self._until: float | None = None
        """When the time is up that all share who begin in answer to the event that is being dealt with."""
        self._holding = False
        self._done = 0
        """Slices done since the garbage collector began to wait."""

    @property
    def none_left(self) -> bool:
        """Whether nobody has work left, and the garbage collector may run again."""
        return not self._waiting and not self._holding

    def join(self, who: Slices) -> None:
        """Let one take turns.

        The garbage collector waits while there is work. It would go through hundreds of thousands of values without a
        cycle, a frame or several long, again and again.
        """
        self._waiting[id(who)] = who
        if not self._holding:
            self._holding, self._done = True, 0
            hold()
        self._wake()

    def leave(self, who: int, *_: object) -> None:
        """Let one take no more turns."""
        self._waiting.pop(who, None)

    def begin(self, go_on: Callable[[float], None]) -> None:
        """Let one begin that has just joined; all that begin in answer to the same event share the time."""
        now = perf_counter()
        if self._until is None:
            self._until = now + FIRST
        go_on(max(_LEAST, self._until - now))

    def _wake(self) -> None:
        """Have the timer go off once what happens now has been answered."""
        if self._timer is None or not shiboken6.isValid(self._timer):
            application = QCoreApplication.instance()
            assert application is not None
            self._timer = QTimer(application, interval=0)
            self._timer.timeout.connect(self._next)
            application.aboutToQuit.connect(self._drop_all)
        self._timer.start()

    @Slot()
    def _next(self) -> None:
        if self._waiting:
            number = next(iter(self._waiting))
            who = self._waiting[number] = self._waiting.pop(number)  # to the end of the line
            self._until = perf_counter() + SLICE
            self._done += 1
            try:
                who.go_on(SLICE)
            finally:
                self._until = None
        else:
            self._until = None
            if self._timer is not None:
                self._timer.stop()
            self._rest()

    def _rest(self) -> None:
        """None is left, nor has one begun again: most of much that they have made is never looked through again."""
        if self._holding:
            self._holding = False
            let_run(lasting=self._done >= _MUCH)

    @Slot()
    def _drop_all(self) -> None:
        """What is drawn, such as a picture, must be gone before the application is."""
        for who in list(self._waiting.values()):
            who.drop()


_turns = _Turns()


def all_done() -> bool:
    """Whether no work is left anywhere: all of the window shows what it is to show."""
    return _turns.none_left


def _give(made: T) -> Sliced[T]:
    yield
    return made


def _nothing(_made: object) -> None:
    """Nobody waits."""
