"""Let Python's garbage collector wait while much is made that has no cycles: `uncollected`."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def uncollected(*, lasting: bool = False) -> Iterator[None]:
    """Keep the collector from running within the block; behind it, it runs again if it did before.

    `lasting`: what is there at the end of the block stays as long as the process, and is never looked through.

    A comparison makes millions of values of which none refers back to itself. They go when nobody refers to them any
    more; the collector would look through all of them again and again and find nothing.
    """
    ran = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if lasting:
            gc.freeze()
        if ran:
            gc.enable()
