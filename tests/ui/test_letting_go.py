"""Long lists are forgotten a little at a time, when who had them has dropped them."""

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from viewer.ui.letting_go import LettingGo
from viewer.ui.slices import all_done


class Value:
    gone = 0

    def __del__(self) -> None:
        Value.gone += 1


def test_values_that_are_let_go_outlive_the_event_and_then_go_in_turn(qtbot: QtBot) -> None:
    parent = QObject()
    letting_go = LettingGo(parent)
    Value.gone = 0
    values = [Value() for _ in range(5_000)]
    letting_go.hold(values)
    del values
    assert Value.gone == 0
    qtbot.waitUntil(lambda: Value.gone == 5_000 and all_done())


def test_a_few_values_are_not_held(qtbot: QtBot) -> None:
    parent = QObject()
    Value.gone = 0
    LettingGo(parent).hold([Value() for _ in range(100)])
    assert Value.gone == 100
