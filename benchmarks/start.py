"""How long Storydiff takes to start: `python -m benchmarks.start`.

The window, from the process's start to the sample pair painted with its marks, on the offscreen platform. Own code is
the CPU time of the window's process beyond that of a plain window of Qt, a line of text in a frame, whose process has
bound the same classes of Qt: Python makes each class and each of its enumerations when they are first named, whoever
names them. So own code is the import of all modules that are ours, and of those of Python that Qt doesn't need; the
making of widgets, and what Qt does for them; laying out and painting; and reading what the other process answers. The
process that reads and compares isn't counted.

The command, `storydiff A B --output x.json` on the sample pair, beside a script that runs difflib.HtmlDiff on it: CPU
time of the whole process.

The least of nine by turns, since whatever else a machine does only ever adds; each in a fresh process, byte code and
tables being compiled already as they are after the first start. Exits 1 where a limit is missed by more than a quarter.
"""

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

from benchmarks.held import Held, judge
from benchmarks.measure import program
from viewer.resources import compile_tables, resource

WALL, OWN = 800.0, 150.0
"""Milliseconds."""
COMMAND, COMMAND_GOAL = 2.0, 1.0
"""Times the CPU time of the script."""
_TIMES = 9
_TELL = """
import os, sys, time

def tell():
    taken = [time.monotonic(), time.process_time()]
    named = {}
    for module in [each for name, each in sys.modules.items() if name.startswith("viewer.ui")]:
        for name, each in vars(module).items():
            if isinstance(each, type) and each.__module__.startswith("PySide6."):
                named[each.__qualname__.partition(".")[0]] = each.__module__
    print(*taken, *(f"{module}:{name}" for name, module in named.items()), flush=True)
    os._exit(0)
"""
_STORYDIFF = f"""{_TELL}
import viewer.ui.loading

load_qt = viewer.ui.loading.load_qt

def load_and_watch():
    load_qt()
    import viewer.ui.start  # as is done next in any case

    class Watched(viewer.ui.start.MainWindow):
        def show(self):
            super().show()
            self.reading.view.comparison_shown.connect(self.tell)

        def tell(self):
            if self.controller.comparison is not None and not self.controller.busy:
                self.reading.view.repaint()
                tell()

    viewer.ui.start.MainWindow = Watched

viewer.ui.loading.load_qt = load_and_watch
from viewer.app import main
main(["--sample"])
"""
_PLAIN = f"""{_TELL}
from importlib import import_module
for each in sys.argv[1:]:
    module, name = each.split(":")
    getattr(import_module(module), name)
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow, QScrollArea
app = QApplication([])
app.setStyle("Fusion")
window = QMainWindow()
window.resize(1280, 860)
frame = QScrollArea()
frame.setWidget(QLabel("River water"))
frame.viewport()
window.setCentralWidget(frame)
window.show()
window.repaint()
tell()
"""


class Start(NamedTuple):
    """What one start took, in milliseconds."""

    wall: float
    """From the process's start."""
    cpu: float
    """CPU time of the process."""
    named: tuple[str, ...]
    """The classes of Qt that its modules name."""


def start(program: str, environment: dict[str, str], named: tuple[str, ...] = ()) -> Start:
    """Start it once; `named` are classes of Qt to bind before all else."""
    begin = time.monotonic()
    command = [sys.executable, "-c", program, *named]
    said = subprocess.run(command, env=environment, capture_output=True, text=True, check=True).stdout.split()
    return Start(1000 * (float(said[0]) - begin), 1000 * float(said[1]), tuple(said[2:]))


@contextmanager
def _environment() -> Iterator[dict[str, str]]:
    """Folders of its own for settings, work and byte code."""
    with tempfile.TemporaryDirectory() as folder:
        kept = {name: str(Path(folder, name)) for name in ("XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_DATA_HOME")}
        plain = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
        own = {"QT_QPA_PLATFORM": "offscreen", "PYTHONPYCACHEPREFIX": str(Path(folder, "code"))}
        yield plain | kept | own


def measure_window() -> list[Held]:
    """Start all several times by turns; what is held to a limit."""
    ours, plain, bound = list[Start](), list[Start](), list[Start]()
    with _environment() as environment:
        for _ in range(_TIMES + 1):
            ours.append(start(_STORYDIFF, environment))
            plain.append(start(_PLAIN, environment))
            bound.append(start(_PLAIN, environment, ours[0].named))
    wall = min(each.wall for each in ours[1:])
    cpu, alone, with_classes = (min(each.cpu for each in taken[1:]) for taken in (ours, plain, bound))
    print(
        f"To the sample pair with its marks: {wall:.0f} ms, CPU {cpu:.0f}. A plain window of Qt: CPU {alone:.0f};"
        f" having bound the {len(ours[0].named)} classes that ours names: {with_classes:.0f}"
    )
    own = Held("of it own code, CPU, ms", cpu - with_classes, OWN)
    return [Held("start to sample with marks, wall, ms", wall, WALL), own]


def measure_command() -> list[Held]:
    """Run both several times by turns; what is held to a limit."""
    left, right = (resource("samples", f"river_{side}.txt") for side in ("left", "right"))
    tasks = ("storydiff", "html_diff_script")
    taken = [[program(task, left, right) for task in tasks] for _ in range(_TIMES + 1)][1:]
    ours, script = (1000 * min(column) for column in zip(*taken, strict=True))
    print(f"The command on the sample pair: CPU {ours:.0f}; a script that runs HtmlDiff on it: CPU {script:.0f}")
    return [Held("command beside the script, times", ours / script, COMMAND, COMMAND_GOAL)]


def main() -> int:
    """Measure and judge."""
    compile_tables()  # as whoever installs Storydiff has them
    return judge([*measure_window(), *measure_command()])


if __name__ == "__main__":
    sys.exit(main())
