"""Work done in slices between two events."""

import gc

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from viewer.core.sliced import Sliced, at_once, handfuls
from viewer.ui.slices import Slices


def counting(until: int, seen: list[int]) -> Sliced[int]:
    for number in range(until):
        seen.append(number)
        yield
    return until


def endless(seen: list[int]) -> Sliced[int]:
    while True:
        seen.append(0)
        yield


def failing() -> Sliced[int]:
    yield
    raise ValueError("on purpose")


def test_little_work_is_done_at_once(qtbot: QtBot) -> None:
    made: list[int] = []
    Slices().run(counting(3, []), made.append)
    assert made == [3]


def test_long_work_lets_other_events_through_and_ends(qtbot: QtBot) -> None:
    slices, made, seen, fired = Slices(), list[int](), list[int](), list[bool]()
    slices.run(counting(300_000, seen), made.append)
    assert slices.busy
    assert not made
    QTimer.singleShot(0, lambda: fired.append(slices.busy))
    qtbot.waitUntil(lambda: bool(made))
    assert made == [300_000]
    assert fired == [True]
    assert not slices.busy


def test_several_take_turns(qtbot: QtBot) -> None:
    one, other = Slices(), Slices()
    seen, other_seen = list[int](), list[int]()
    one.run(endless(seen), print)
    other.run(endless(other_seen), print)
    before = len(seen), len(other_seen)
    qtbot.waitUntil(lambda: len(seen) > before[0] and len(other_seen) > before[1])
    one.drop()
    other.drop()


def test_new_work_drops_the_old_one(qtbot: QtBot) -> None:
    slices, made = Slices(), list[int]()
    old = endless([])
    slices.run(old, made.append)
    slices.run(counting(2, []), made.append)
    assert made == [2]
    with pytest.raises(StopIteration):
        next(old)


def test_work_can_be_finished_now(qtbot: QtBot) -> None:
    slices, made = Slices(), list[int]()
    slices.run(counting(300_000, []), made.append)
    slices.finish()
    assert made == [300_000]


def test_an_error_in_the_work_is_raised_and_ends_it(qtbot: QtBot) -> None:
    slices = Slices()
    with pytest.raises(ValueError, match="on purpose"):
        slices.run(failing(), print)
    assert not slices.busy
    qtbot.waitUntil(gc.isenabled)


def test_the_garbage_collector_waits_and_goes_on_even_if_the_worker_dies(qtbot: QtBot) -> None:
    slices = Slices()
    slices.run(endless([]), print)
    assert not gc.isenabled()
    slices.deleteLater()
    qtbot.waitUntil(gc.isenabled)


def test_at_once_gives_what_was_made() -> None:
    seen: list[int] = []
    assert at_once(counting(4, seen)) == 4
    assert seen == [0, 1, 2, 3]
    assert list(handfuls(range(5), 2)) == [[0, 1], [2, 3], [4]]
