"""The pictures of the README and of the guide, taken of the real window: `make screenshots`.

Needs no display. Every picture is a row of the table below: what is done in the window by its commands, and which
sentence is chosen. Look at them before they are committed.
"""

import os
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

from PySide6.QtCore import QElapsedTimer, QEventLoop, QSize, Qt
from PySide6.QtWidgets import QApplication

from viewer.core.compare import compare
from viewer.core.model import Comparison, SideName
from viewer.core.read import read
from viewer.resources import load_tables
from viewer.samples import SAMPLES
from viewer.ui.application import make_application
from viewer.ui.main_window import MainWindow

IMAGES = Path(__file__).parent / "images"
SIZE = QSize(1400, 900)
_REST = 1_500
"""Milliseconds in which the window does what it leaves for later."""


class Picture(NamedTuple):
    """One picture."""

    name: str
    """The file's name, without its ending."""
    commands: tuple[str, ...] = ()
    """What is chosen in the menus, in order."""
    words: str = ""
    """Words of the left sentence that is chosen then; empty: none."""
    opened: bool = True
    """Whether the sample pair is open."""


PICTURES = (
    Picture("start", ("theme_light",), opened=False),
    Picture("window", ("theme_light",), words="televised address"),
    Picture("dark", ("theme_dark",), words="televised address"),
    Picture("rows", ("theme_light", "rows"), words="televised address"),
    Picture("points", ("theme_light", "points")),
    Picture("facts", ("theme_light", "facts")),
    Picture("colour-blind-safe", ("theme_light", "palette_safe"), words="televised address"),
    Picture("only-what-may-change-the-meaning", ("theme_light", "show_meaning")),
)


def take(picture: Picture, comparison: Comparison, path: Path) -> None:
    """Take the picture and write it as a PNG file."""
    with TemporaryDirectory() as folder:
        window = MainWindow(Path(folder))
        window.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
        window.resize(SIZE)
        window.show()
        if picture.opened:
            window.controller.adopt(comparison)
        _rest()
        for command in picture.commands:
            window.commands[command].trigger()
            _rest()
        if picture.words:
            window.reading.view.select_sentence(*_sentence(comparison, picture.words))
        _rest()
        if not window.grab().save(str(path), "PNG"):
            raise OSError(f"{path} can't be written")
        window.close()


def _sentence(comparison: Comparison, words: str) -> tuple[SideName, int]:
    left = comparison.left
    numbers = (number for number, each in enumerate(left.sentences) if words in each.span.of(left.text))
    return "left", next(numbers)


def _rest() -> None:
    clock = QElapsedTimer()
    clock.start()
    while clock.elapsed() < _REST:
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 50)


def main() -> None:
    """Take every picture, or those that are named."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    make_application()
    IMAGES.mkdir(exist_ok=True)
    sample = SAMPLES[0]
    comparison = compare(read(sample.left), read(sample.right), tables=load_tables)
    wanted = sys.argv[1:]
    for picture in PICTURES:
        if not wanted or picture.name in wanted:
            path = IMAGES / f"{picture.name}.png"
            take(picture, comparison, path)
            print(path.relative_to(Path.cwd()) if path.is_relative_to(Path.cwd()) else path)


if __name__ == "__main__":
    main()
