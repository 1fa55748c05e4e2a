"""Choosing what is shown, and how: what somebody does with the window, event by event."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit

from benchmarks.using_desk import Desk, Events, Step
from viewer.core.model import SIDES
from viewer.preferences import ThemeChoice

# What is shown


def _layers(desk: Desk) -> Events:
    for name in ("layer_shared", "layer_changed", "layer_only", "layer_furniture"):
        for _ in range(2):
            desk.does(name)
            yield None


def _presets(desk: Desk) -> Events:
    from viewer.ui.filter_commands import PRESETS, SHOW_ALL

    for name in PRESETS:
        desk.does(name)
        yield None
    desk.does(SHOW_ALL)


def _panel(name: str) -> Step:
    def step(desk: Desk) -> Events:
        panels = desk.window.reading.panels
        for _ in range(4):
            desk.does(name)
            yield None
        panels[name].call()

    return step


def _sort(name: str) -> Step:
    def step(desk: Desk) -> Events:
        desk.window.reading.panels[name].call()
        yield None
        panel = desk.tables[name]
        for column in range(len(panel.model.columns)):
            for order in (Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder):
                panel.table.sortByColumn(column, order)
                yield None
        panel.table.sortByColumn(-1, Qt.SortOrder.AscendingOrder)

    return step


def _filter(name: str) -> Step:
    def step(desk: Desk) -> Events:
        desk.window.reading.panels[name].call()
        yield None
        panel = desk.tables[name]
        field = panel.filters.findChild(QLineEdit)
        assert field is not None
        for letter in "the st":
            desk.types(letter, field)
            yield None
        field.clear()
        yield None
        for box in panel.filters.findChildren(QComboBox):
            for at in (*range(1, min(4, box.count())), 0):
                box.setCurrentIndex(at)
                yield None

    return step


def _rows_of_table(name: str) -> Step:
    def step(desk: Desk) -> Events:
        panel = desk.window.reading.panels[name]
        panel.call()
        yield None
        table = desk.tables[name].table
        table.setFocus()
        table.verticalScrollBar().setValue(table.verticalScrollBar().maximum() // 2)
        yield None
        for clicks in (1, 1, 1, -1):
            desk.turns_wheel(table.viewport(), clicks)
            yield None
        for key in (Qt.Key.Key_End, Qt.Key.Key_Home, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_PageDown):
            desk.presses(key)
            yield None

    return step


def _themes(desk: Desk) -> Events:
    for name in ("theme_dark", "theme_light"):
        desk.does(name)
        yield None
    for name in ("palette_safe", "palette_contrast", "palette_usual"):
        desk.does(name)
        yield None
    desk.window.choices.choose({"theme": ThemeChoice.SYSTEM})


def _zoom(desk: Desk) -> Events:
    for name in ("zoom_in", "zoom_out"):
        for _ in range(5):
            desk.does(name)
            yield None


def _rows(desk: Desk) -> Events:
    desk.bar().setValue(desk.bar().maximum() // 2)
    yield None
    desk.does("rows")
    yield None
    yield from _zoom(desk)
    for clicks in (1, 1, 1, -1, -1):
        desk.turns_wheel(desk.pane("left").viewport(), clicks)
        yield None
    for side in SIDES:
        desk.clicks(desk.pane(side).viewport(), 0.4, 0.5)
        yield None
    desk.does("rows")


def _resize(desk: Desk) -> Events:
    for width, height in ((1100, 860), (900, 700), (640, 480), (1280, 860)):
        desk.window.resize(width, height)
        yield None


def _large(desk: Desk) -> Events:
    desk.window.resize(2560, 1400)
    yield None
    yield from _zoom(desk)
    desk.window.resize(1280, 860)


def _full_screen(desk: Desk) -> Events:
    for name in ("full_screen", "full_screen", "projector", "projector"):
        desk.does(name)
        yield None


STEPS: dict[str, Step] = {
    "layers": _layers,
    "show nothing but": _presets,
    "panel: details": _panel("details"),
    "panel: points": _panel("points"),
    "panel: facts": _panel("facts"),
    "points: sort": _sort("points"),
    "points: filter": _filter("points"),
    "points: go through": _rows_of_table("points"),
    "facts: sort": _sort("facts"),
    "facts: filter": _filter("facts"),
    "facts: go through": _rows_of_table("facts"),
    "themes and palettes": _themes,
    "zoom": _zoom,
    "rows: switch, zoom, scroll, select": _rows,
    "resize": _resize,
    "a large screen, and zoom": _large,
    "full screen, projector": _full_screen,
}
"""Name -> what is done."""
