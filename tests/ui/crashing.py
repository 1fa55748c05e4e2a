"""A window in a process of its own, whose user writes a note and then waits for the end: to be killed."""

import sys
import time
from pathlib import Path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from viewer.ui.application import make_application
from viewer.ui.main_window import MainWindow


def main(folder: Path, left: Path, right: Path, note: str) -> None:
    """Open the articles, note something on the first sentence, say "ready" when it is kept, and do nothing more."""
    app = make_application()
    window = MainWindow(folder)
    window.show()
    window.controller.start()
    window.articles.open_files({"left": left, "right": right})
    while window.controller.comparison is None or window.reading.view.is_busy:
        _works(app)
    window.reading.view.select_sentence("left", 0)
    window.commands["note"].trigger()
    field = window.reading.panels.notes.findChild(QPlainTextEdit)
    assert field is not None
    QTest.keyClicks(field, note)
    while not any(note.encode() in path.read_bytes() for path in (folder / "unsaved").glob("*.storydiff")):
        _works(app)
    print("ready", flush=True)
    while True:
        _works(app)


def _works(app: QApplication) -> None:
    app.processEvents()
    time.sleep(0.01)


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), Path(sys.argv[3]), sys.argv[4])
