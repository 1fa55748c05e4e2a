"""The garbage collector waits as long as anybody wants it to."""

import gc
from threading import Thread

from viewer.core.anchors import Places
from viewer.core.compare import compare
from viewer.core.model import Article, Review
from viewer.core.review.applying import apply
from viewer.core.uncollected import hold, let_run, uncollected
from viewer.resources import load_tables


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


def test_comparing_and_correcting_leave_nothing_that_only_the_collector_could_take_away() -> None:
    """Else a process that compares one pair after the other would grow, for what a comparison made isn't looked at."""
    said = "“We will not wait,” Mayor Lena Ortiz said on Monday, {}."
    left, right = (Article(f"{said.format(when)}\nThe bridge cost 3{when} crowns.") for when in ("angrily", "calmly"))

    def compares_and_corrects() -> None:
        found = compare(left, right, tables=load_tables)
        link = found.links[0]
        review = Review().with_link(Places(found).match(link.left, link.right), linked=False)
        assert apply(found, review, tables=load_tables).comparison.links != found.links

    compares_and_corrects()  # what is kept of the languages has been made
    gc.collect()
    gc.disable()
    try:
        compares_and_corrects()
        assert gc.collect() == 0
    finally:
        gc.enable()
