"""Let Python's garbage collector wait while much is made that has no cycles: `uncollected`, `hold`, `let_run`."""

import gc
from _thread import allocate_lock  # threading takes a while to import, and the command has no threads
from collections.abc import Iterator
from contextlib import contextmanager


class _Holders:
    """How many have the collector wait, in whatever threads; it is one for all of them."""

    def __init__(self) -> None:
        self._lock = allocate_lock()
        self._count = 0
        self._ran = True
        """Whether it ran before the first of them came."""

    def come(self) -> None:
        with self._lock:
            if not self._count:
                self._ran = gc.isenabled()
                gc.disable()
            self._count += 1

    def go(self, *, lasting: bool, grown: bool = False) -> None:
        with self._lock:
            if lasting:
                gc.freeze()
            self._count -= 1
            if not self._count and self._ran:
                if grown and not gc.get_freeze_count():
                    gc.freeze()
                    gc.unfreeze()  # among the old ones; else all would be looked through as young ones at once
                gc.enable()


_holders = _Holders()


def hold() -> None:
    """Keep the collector from running until `let_run` is called as often as this."""
    _holders.come()


def let_run(*, lasting: bool = False) -> None:
    """Let it run again if it did before, once all who have held it do so.

    `lasting`: what is there now stays long, has no cycles, and is never looked through, whoever has made it.
    """
    _holders.go(lasting=lasting)


@contextmanager
def uncollected(*, lasting: bool = False) -> Iterator[None]:
    """Keep the collector from running within the block; behind it, it runs again if it did before.

    `lasting`: what is there at the end of the block stays as long as the process, and is never looked through. Else it
    is taken for old, where nothing was said to last: it is looked through when the collector does so with all there is.

    A comparison makes millions of values of which none refers back to itself. They go when nobody refers to them any
    more; the collector would look through all of them again and again and find nothing.
    """
    hold()
    try:
        yield
    finally:
        _holders.go(lasting=lasting, grown=not lasting)
