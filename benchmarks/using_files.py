"""Saying something of the articles, and handing them on: what somebody does with the window, event by event."""

from collections.abc import Iterator

from PySide6.QtCore import QEventLoop, Qt
from PySide6.QtWidgets import QApplication, QMenu

from benchmarks.using_desk import Desk, Step
from viewer.core.model import SIDES, Kind
from viewer.export.write import export_named

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
"""Name -> what is done."""
