"""A comparison forgotten little by little."""

import gc
import time
import weakref

from viewer.core.compare import compare
from viewer.core.model import Article
from viewer.resources import load_tables
from viewer.worker.letting_go import let_go


class Watched:
    """Stands in for a value among others."""


def test_everything_in_it_goes_in_the_end() -> None:
    comparison = compare(Article("The ferry sank."), Article("The ferry sank at noon."), tables=load_tables)
    values = [Watched() for _ in range(1_000)]
    last = weakref.ref(values[0])
    object.__setattr__(comparison, "links", tuple(values))
    let_go(comparison)
    del comparison, values
    end = time.monotonic() + 30
    while last() is not None and time.monotonic() < end:
        time.sleep(0.01)
        gc.collect()
    assert last() is None
