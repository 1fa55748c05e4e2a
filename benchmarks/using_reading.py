"""Reading: what somebody does with the window, event by event, to find the way through two articles."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit

from benchmarks.using_desk import Desk, Events, Step
from viewer.core.model import SIDES
from viewer.ui.comparison_view.overview import Overview
from viewer.ui.comparison_view.stops import StopKind
from viewer.ui.going.commands import STEPS as WAYS

# Scrolling


def _open(desk: Desk) -> Events:
    desk.window.articles.open_files({"left": desk.left})
    yield None
    desk.window.articles.open_files({"right": desk.right})
    yield desk.is_compared


def _wheel(desk: Desk) -> Events:
    for way in (0.1, 0.5, 0.9):
        desk.bar().setValue(round(desk.bar().maximum() * way))
        yield None
        for side in SIDES:
            for clicks in (1, 1, 1, 1, -1, -1):
                desk.turns_wheel(desk.pane(side).viewport(), clicks)
                yield None


def _pages(desk: Desk) -> Events:
    desk.pane("left").setFocus()
    for key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
        for _ in range(10):
            desk.presses(key)
            yield None


def _drag(desk: Desk) -> Events:
    bar = desk.bar()
    bar.setSliderDown(True)
    for part in (*range(0, 101, 4), *range(100, 0, -7)):
        bar.setSliderPosition(round(bar.maximum() * part / 100))
        yield None
    bar.setSliderDown(False)


def _ends(desk: Desk) -> Events:
    desk.pane("left").setFocus()
    for key in (Qt.Key.Key_End, Qt.Key.Key_Home, Qt.Key.Key_End):
        desk.presses(key)
        yield None


def _overview(desk: Desk) -> Events:
    strip = desk.window.findChild(Overview)
    assert strip is not None
    for part in (0.1, 0.9, 0.4, 0.7, 0.5):
        desk.clicks(strip, 0.5, part)
        yield None


# Selecting and going


def _select(desk: Desk) -> Events:
    desk.bar().setValue(desk.bar().maximum() // 2)
    yield None
    for side in SIDES:
        for part in (0.2, 0.35, 0.5, 0.65, 0.8):
            desk.clicks(desk.pane(side).viewport(), 0.4, part)
            yield None
    desk.does("deselect")


def _walk(desk: Desk) -> Events:
    desk.window.reading.view.select_sentence("left", len(desk.comparison.left.sentences) // 2)
    desk.pane("left").setFocus()
    yield None
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
        for _ in range(8):
            desk.presses(key)
            yield None


def _going(kind: StopKind) -> Step:
    def step(desk: Desk) -> Events:
        for name, way in WAYS.items():
            if way.kind is kind:
                for _ in range(6):
                    desk.does(name)
                    yield None

    return step


def _other_ways(desk: Desk) -> Events:
    for name in ("first", "last", "next_point", "next_point", "previous_point", "jump", "turn", "back", "forward"):
        desk.does(name)
        yield None


# Finding


def _find(desk: Desk) -> Events:
    desk.does("find")
    yield None
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit)
    text = desk.comparison.left.text
    for letter in text[len(text) // 2 :][:200].split()[1][:8] + " t":
        desk.types(letter, field)
        yield None
    for _ in range(5):
        desk.presses(Qt.Key.Key_Return)
        yield None
    for _ in range(9):
        desk.presses(Qt.Key.Key_Backspace)
        yield None
    for _ in range(5):
        desk.presses(Qt.Key.Key_Return)
        yield None
    desk.presses(Qt.Key.Key_Escape)


STEPS: dict[str, Step] = {
    "open and compare": _open,
    "scroll by wheel": _wheel,
    "scroll by pages": _pages,
    "drag the scroll bar": _drag,
    "end and beginning": _ends,
    "click on the overview": _overview,
    "select by mouse": _select,
    "select by key": _walk,
    **{f"next and previous: {kind.name.lower()}": _going(kind) for kind in StopKind},
    "first, last, points, back": _other_ways,
    "find": _find,
}
"""Name -> what is done."""
