"""What somebody does with the window, event by event: `STEPS`."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import QEventLoop, Qt
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QMenu

from benchmarks.using_desk import Desk
from viewer.core.model import SIDES, Kind
from viewer.export.write import export_named
from viewer.preferences import ThemeChoice
from viewer.ui.comparison_view.overview import Overview
from viewer.ui.comparison_view.stops import StopKind
from viewer.ui.going.commands import STEPS as WAYS

Step = Callable[[Desk], Iterator[None]]
"""Does something, and yields wherever another event begins."""

# Scrolling


def _open(desk: Desk) -> Iterator[None]:
    desk.window.articles.open_files({"left": desk.left})
    yield
    desk.window.articles.open_files({"right": desk.right})
    yield
    desk.app.run_until(lambda: desk.window.controller.comparison is not None)


def _wheel(desk: Desk) -> Iterator[None]:
    for way in (0.1, 0.5, 0.9):
        desk.bar().setValue(round(desk.bar().maximum() * way))
        yield
        for side in SIDES:
            for clicks in (1, 1, 1, 1, -1, -1):
                desk.turns_wheel(desk.pane(side).viewport(), clicks)
                yield


def _pages(desk: Desk) -> Iterator[None]:
    desk.pane("left").setFocus()
    for key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
        for _ in range(10):
            desk.presses(key)
            yield


def _drag(desk: Desk) -> Iterator[None]:
    bar = desk.bar()
    bar.setSliderDown(True)
    for part in (*range(0, 101, 4), *range(100, 0, -7)):
        bar.setSliderPosition(round(bar.maximum() * part / 100))
        yield
    bar.setSliderDown(False)


def _ends(desk: Desk) -> Iterator[None]:
    desk.pane("left").setFocus()
    for key in (Qt.Key.Key_End, Qt.Key.Key_Home, Qt.Key.Key_End):
        desk.presses(key)
        yield


def _overview(desk: Desk) -> Iterator[None]:
    strip = desk.window.findChild(Overview)
    assert strip is not None
    for part in (0.1, 0.9, 0.4, 0.7, 0.5):
        desk.clicks(strip, 0.5, part)
        yield


# Selecting and going


def _select(desk: Desk) -> Iterator[None]:
    desk.bar().setValue(desk.bar().maximum() // 2)
    yield
    for side in SIDES:
        for part in (0.2, 0.35, 0.5, 0.65, 0.8):
            desk.clicks(desk.pane(side).viewport(), 0.4, part)
            yield
    desk.does("deselect")


def _walk(desk: Desk) -> Iterator[None]:
    desk.window.reading.view.select_sentence("left", len(desk.comparison.left.sentences) // 2)
    desk.pane("left").setFocus()
    yield
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
        for _ in range(8):
            desk.presses(key)
            yield


def _going(kind: StopKind) -> Step:
    def step(desk: Desk) -> Iterator[None]:
        for name, way in WAYS.items():
            if way.kind is kind:
                for _ in range(6):
                    desk.does(name)
                    yield

    return step


def _other_ways(desk: Desk) -> Iterator[None]:
    for name in ("first", "last", "next_point", "next_point", "previous_point", "jump", "turn", "back", "forward"):
        desk.does(name)
        yield


# Finding


def _find(desk: Desk) -> Iterator[None]:
    desk.does("find")
    yield
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit)
    text = desk.comparison.left.text
    for letter in text[len(text) // 2 :].split()[1][:8] + " t":
        desk.types(letter, field)
        yield
    for _ in range(5):
        desk.presses(Qt.Key.Key_Return)
        yield
    for _ in range(9):
        desk.presses(Qt.Key.Key_Backspace)
        yield
    for _ in range(5):
        desk.presses(Qt.Key.Key_Return)
        yield
    desk.presses(Qt.Key.Key_Escape)


# What is shown


def _layers(desk: Desk) -> Iterator[None]:
    for name in ("layer_shared", "layer_changed", "layer_only", "layer_furniture"):
        for _ in range(2):
            desk.does(name)
            yield


def _presets(desk: Desk) -> Iterator[None]:
    from viewer.ui.filter_commands import PRESETS, SHOW_ALL

    for name in PRESETS:
        desk.does(name)
        yield
    desk.does(SHOW_ALL)


def _panel(name: str) -> Step:
    def step(desk: Desk) -> Iterator[None]:
        panels = desk.window.reading.panels
        for _ in range(4):
            desk.does(name)
            yield
        panels[name].call()

    return step


def _sort(name: str) -> Step:
    def step(desk: Desk) -> Iterator[None]:
        desk.window.reading.panels[name].call()
        yield
        panel = desk.tables[name]
        for column in range(len(panel.model.columns)):
            for order in (Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder):
                panel.table.sortByColumn(column, order)
                yield
        panel.table.sortByColumn(-1, Qt.SortOrder.AscendingOrder)

    return step


def _filter(name: str) -> Step:
    def step(desk: Desk) -> Iterator[None]:
        desk.window.reading.panels[name].call()
        yield
        panel = desk.tables[name]
        field = panel.filters.findChild(QLineEdit)
        assert field is not None
        for letter in "the st":
            desk.types(letter, field)
            yield
        field.clear()
        yield
        for box in panel.filters.findChildren(QComboBox):
            for at in (*range(1, min(4, box.count())), 0):
                box.setCurrentIndex(at)
                yield

    return step


def _rows_of_table(name: str) -> Step:
    def step(desk: Desk) -> Iterator[None]:
        panel = desk.window.reading.panels[name]
        panel.call()
        yield
        table = desk.tables[name].table
        table.setFocus()
        table.verticalScrollBar().setValue(table.verticalScrollBar().maximum() // 2)
        yield
        for clicks in (1, 1, 1, -1):
            desk.turns_wheel(table.viewport(), clicks)
            yield
        for key in (Qt.Key.Key_End, Qt.Key.Key_Home, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_PageDown):
            desk.presses(key)
            yield

    return step


def _themes(desk: Desk) -> Iterator[None]:
    for name in ("theme_dark", "theme_light"):
        desk.does(name)
        yield
    for name in ("palette_safe", "palette_contrast", "palette_usual"):
        desk.does(name)
        yield
    desk.window.choices.choose({"theme": ThemeChoice.SYSTEM})


def _zoom(desk: Desk) -> Iterator[None]:
    for name in ("zoom_in", "zoom_out"):
        for _ in range(5):
            desk.does(name)
            yield


def _rows(desk: Desk) -> Iterator[None]:
    desk.bar().setValue(desk.bar().maximum() // 2)
    yield
    desk.does("rows")
    yield
    yield from _zoom(desk)
    for clicks in (1, 1, 1, -1, -1):
        desk.turns_wheel(desk.pane("left").viewport(), clicks)
        yield
    for side in SIDES:
        desk.clicks(desk.pane(side).viewport(), 0.4, 0.5)
        yield
    desk.does("rows")


def _resize(desk: Desk) -> Iterator[None]:
    for width, height in ((1100, 860), (900, 700), (640, 480), (1280, 860)):
        desk.window.resize(width, height)
        yield


def _large(desk: Desk) -> Iterator[None]:
    desk.window.resize(2560, 1400)
    yield
    yield from _zoom(desk)
    desk.window.resize(1280, 860)


def _full_screen(desk: Desk) -> Iterator[None]:
    for name in ("full_screen", "full_screen", "projector", "projector"):
        desk.does(name)
        yield


# What the reader says


def _chosen(desk: Desk) -> tuple[int, int]:
    """A match in the middle."""
    links = desk.comparison.links
    link = links[len(links) // 2]
    return link.left, link.right


def _correct(desk: Desk) -> Iterator[None]:
    left, right = _chosen(desk)
    view = desk.window.reading.view
    view.select_sentence("right", right)
    yield
    view.select_sentence("left", left)
    yield
    for name in ("unlink", "undo", "redo", "undo", "confirm", "undo", "dismiss", "undo"):
        desk.does(name)
        yield
    desk.window.reader.review.set_kind(Kind.CAPTION)
    yield
    desk.does("undo")


def _note(desk: Desk) -> Iterator[None]:
    view = desk.window.reading.view
    view.select_sentence("left", _chosen(desk)[0])
    yield
    desk.does("note")
    yield
    for letter in "so it":
        desk.types(letter, QApplication.focusWidget() or desk.window)
        yield
    view.select_sentence("left", 7)
    yield
    desk.does("undo")


def _select_all(desk: Desk) -> Iterator[None]:
    desk.pane("left").setFocus()
    yield
    desk.presses(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    yield
    desk.does("copy")
    yield
    desk.does("copy_marked")
    yield
    desk.clicks(desk.pane("left").viewport(), 0.4, 0.4)


def _copy(desk: Desk) -> Iterator[None]:
    desk.window.reading.view.select_sentence("left", _chosen(desk)[0])
    yield
    for name in ("copy", "copy_marked", "copy_match"):
        desk.does(name)
        yield


# Files


def _swap(desk: Desk) -> Iterator[None]:
    for _ in range(2):
        desk.does("swap")
        yield
        desk.app.run_until(lambda: desk.window.controller.comparison is not None)
        yield


def _reload(desk: Desk) -> Iterator[None]:
    desk.bar().setValue(desk.bar().maximum() // 2)
    yield
    desk.does("reload")
    yield
    desk.app.run_until(lambda: desk.window.controller.comparison is not None)
    yield


def _save(desk: Desk) -> Iterator[None]:
    desk.window.reader.keeper.save(desk.folder / "kept.storydiff")
    desk.app.run_until((desk.folder / "kept.storydiff").exists)
    yield


def _reopen(desk: Desk) -> Iterator[None]:
    desk.window.reader.open_session(desk.folder / "kept.storydiff")
    yield
    desk.app.run_until(lambda: desk.window.controller.comparison is not None)
    yield


def _export(name: str) -> Step:
    def step(desk: Desk) -> Iterator[None]:
        export = export_named(name)
        assert export is not None
        path = desk.folder / f"out{export.endings[0]}"
        path.unlink(missing_ok=True)
        desk.window.sharing.exporting.export(path, export)
        yield
        while not path.exists():  # and goes on reading meanwhile
            desk.turns_wheel(desk.pane("left").viewport())
            yield
        desk.window.sharing.exporting.finish()
        yield
        desk.window.messages.bar.dismiss()

    return step


def _picture(desk: Desk) -> Iterator[None]:
    desk.window.sharing.exporting.save_picture(desk.folder / "out.png")
    yield
    desk.window.messages.bar.dismiss()


def _preview(desk: Desk) -> Iterator[None]:
    from viewer.ui.sharing.preview import PreviewPage

    desk.does("print_preview")
    yield
    page = desk.window.findChild(PreviewPage)
    assert page is not None
    for _ in range(8):
        desk.turns_wheel(page.pages.viewport())
        yield
        desk.app.idle(0.2)
        yield
    desk.turns_wheel(desk.pane("left").viewport())
    yield
    page.close()


def _print(desk: Desk) -> Iterator[None]:
    from PySide6.QtPrintSupport import QPrinter

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(desk.folder / "printed.pdf"))
    yield
    desk.window.sharing.printing.print_on(printer)
    yield
    while desk.window.sharing.printing.busy:
        desk.turns_wheel(desk.pane("left").viewport())
        yield


# Other windows


def _page(name: str) -> Step:
    def step(desk: Desk) -> Iterator[None]:
        before = set(QApplication.topLevelWidgets())
        desk.does(name)
        yield
        for page in QApplication.topLevelWidgets():
            if page not in before and page.isVisible():
                page.close()
                yield

    return step


def _menus(desk: Desk) -> Iterator[None]:
    for action in desk.window.menuBar().actions():
        menu = action.menu()
        assert isinstance(menu, QMenu)
        menu.popup(desk.window.mapToGlobal(desk.window.rect().center()))
        yield
        menu.close()
        yield


def _imprint(desk: Desk) -> Iterator[None]:
    for side in SIDES:
        for _ in range(2):
            desk.does(f"imprint_{side}")
            yield


def _let_go(desk: Desk) -> Iterator[None]:
    desk.does("close")
    yield
    desk.app.idle(1.0)
    QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents)
    yield


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
    "correct, undo, redo": _correct,
    "write a note": _note,
    "copy": _copy,
    "select all and copy": _select_all,
    "menus": _menus,
    "legend": _page("legend"),
    "preferences": _page("preferences"),
    "shortcuts": _page("shortcuts"),
    "about": _page("about"),
    "imprint": _imprint,
    "export: html": _export("html"),
    "export: json": _export("json"),
    "export: pdf": _export("pdf"),
    "picture": _picture,
    "print preview": _preview,
    "print": _print,
    "save the session": _save,
    "open the session": _reopen,
    "swap": _swap,
    "reload": _reload,
    "close the articles": _let_go,
}
"""Name -> what is done, in the order in which it is done."""
ONCE = {"open and compare", "close the articles", "export: pdf", "print", "open the session", "swap", "reload"}
"""What takes long, or can't be done again."""
