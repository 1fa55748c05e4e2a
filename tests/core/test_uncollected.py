"""The garbage collector waits as long as anybody wants it to."""

import gc
from threading import Thread

from viewer.core.uncollected import hold, let_run, uncollected


def test_it_waits_until_the_last_who_holds_it_lets_it_run() -> None:
    hold()
    other = Thread(target=hold)
    other.start()
    other.join()
    let_run()
    assert not gc.isenabled()
    let_run()
    assert gc.isenabled()


def test_it_does_not_run_behind_a_block_if_it_did_not_before() -> None:
    gc.disable()
    try:
        with uncollected():
            pass
        assert not gc.isenabled()
    finally:
        gc.enable()


def test_what_was_made_in_a_block_is_not_looked_through_as_if_it_were_young() -> None:
    gc.unfreeze()  # what tests before this one have made last
    with uncollected():
        made = [[each] for each in range(10_000)]
    assert len(gc.get_objects(generation=0)) < len(made)
    assert len(gc.get_objects(generation=2)) > len(made)


def test_what_lasts_is_never_looked_through_again() -> None:
    before = gc.get_freeze_count()
    try:
        with uncollected(lasting=True):
            lasting = [[each] for each in range(100)]
        assert gc.isenabled()
        assert gc.get_freeze_count() >= before + len(lasting)
    finally:
        gc.unfreeze()
