"""Saying something of the articles, and handing them on: what somebody does with the window, event by event."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu

from benchmarks.using_desk import Desk, Events, Step
from viewer.core.model import SIDES, Kind
from viewer.export.write import export_named

# What the reader says


def _chosen(desk: Desk) -> tuple[int, int]:
    """A match in the middle."""
    links = desk.comparison.links
    link = links[len(links) // 2]
    return link.left, link.right


def _correct(desk: Desk) -> Events:
    left, right = _chosen(desk)
    view = desk.window.reading.view
    view.select_sentence("right", right)
    yield None
    view.select_sentence("left", left)
    yield None
    for name in ("unlink", "undo", "redo", "undo", "confirm", "undo", "dismiss", "undo"):
        desk.does(name)
        yield None
    desk.window.reader.review.set_kind(Kind.CAPTION)
    yield None
    desk.does("undo")


def _note(desk: Desk) -> Events:
    view = desk.window.reading.view
    view.select_sentence("left", _chosen(desk)[0])
    yield None
    desk.does("note")
    yield None
    for letter in "so it":
        desk.types(letter, QApplication.focusWidget() or desk.window)
        yield None
    view.select_sentence("left", 7)
    yield None
    desk.does("undo")


def _select_all(desk: Desk) -> Events:
    desk.pane("left").setFocus()
    yield None
    desk.presses(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    yield None
    desk.does("copy")
    yield None
    desk.does("copy_marked")
    yield None
    desk.clicks(desk.pane("left").viewport(), 0.4, 0.4)


def _copy(desk: Desk) -> Events:
    desk.window.reading.view.select_sentence("left", _chosen(desk)[0])
    yield None
    for name in ("copy", "copy_marked", "copy_match"):
        desk.does(name)
        yield None


# Files


def _swap(desk: Desk) -> Events:
    for _ in range(2):
        desk.does("swap")
        yield desk.is_compared


def _reload(desk: Desk) -> Events:
    desk.bar().setValue(desk.bar().maximum() // 2)
    yield None
    desk.does("reload")
    yield desk.is_compared


def _save(desk: Desk) -> Events:
    desk.window.reader.keeper.save(desk.folder / "kept.storydiff")
    yield (desk.folder / "kept.storydiff").exists


def _reopen(desk: Desk) -> Events:
    desk.window.reader.open_session(desk.folder / "kept.storydiff")
    yield desk.is_compared


def _export(name: str) -> Step:
    def step(desk: Desk) -> Events:
        export = export_named(name)
        assert export is not None
        path = desk.folder / f"out{export.endings[0]}"
        path.unlink(missing_ok=True)
        desk.window.sharing.exporting.export(path, export)
        yield None
        while not path.exists():  # and goes on reading meanwhile
            desk.turns_wheel(desk.pane("left").viewport())
            yield None
        desk.window.sharing.exporting.finish()
        yield None
        desk.window.messages.bar.dismiss()

    return step


def _picture(desk: Desk) -> Events:
    desk.window.sharing.exporting.save_picture(desk.folder / "out.png")
    yield None
    desk.window.messages.bar.dismiss()


def _preview(desk: Desk) -> Events:
    from viewer.ui.sharing.preview import PreviewPage

    desk.does("print_preview")
    yield None
    page = desk.window.findChild(PreviewPage)
    assert page is not None
    for _ in range(8):
        desk.turns_wheel(page.pages.viewport())
        yield None
        yield desk.waits(0.2)
    desk.turns_wheel(desk.pane("left").viewport())
    yield None
    page.close()


def _print(desk: Desk) -> Events:
    from PySide6.QtPrintSupport import QPrinter

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(desk.folder / "printed.pdf"))
    yield None
    desk.window.sharing.printing.print_on(printer)
    yield None
    while desk.window.sharing.printing.busy:
        desk.turns_wheel(desk.pane("left").viewport())
        yield None


# Other windows


def _page(name: str) -> Step:
    def step(desk: Desk) -> Events:
        before = set(QApplication.topLevelWidgets())
        desk.does(name)
        yield None
        for page in QApplication.topLevelWidgets():
            if page not in before and page.isVisible():
                page.close()
                yield None

    return step


def _menus(desk: Desk) -> Events:
    for action in desk.window.menuBar().actions():
        menu = action.menu()
        assert isinstance(menu, QMenu)
        menu.popup(desk.window.mapToGlobal(desk.window.rect().center()))
        yield None
        menu.close()
        yield None


def _imprint(desk: Desk) -> Events:
    for side in SIDES:
        for _ in range(2):
            desk.does(f"imprint_{side}")
            yield None


def _let_go(desk: Desk) -> Events:
    desk.does("close")
    yield None
    yield desk.waits(2.0)


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
