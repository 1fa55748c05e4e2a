"""How long Storydiff takes to start: `python -m benchmarks.start`.

The window, from the process's start to the sample pair painted with its marks, on the offscreen platform. Own code is
the CPU time of the window's process beyond that of a bare window of Qt: the import of all that is ours and of what it
imports, making the widgets and all that Qt does for them (binding its classes, laying out, painting), reading what the
other process answers. Left out is only what the bare window takes too, and the process that reads and compares.

The command, `storydiff A B --output x.json` on the sample pair, beside a script that runs difflib.HtmlDiff on it: CPU
time of the whole process.

Median of seven by turns, each in a fresh process, byte code and tables being compiled already as they are after the
first start. Exits 1 where a limit is missed by more than a quarter.
"""

import os
import statistics
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
_TIMES = 7
_TELL = """
import os, sys, time

def tell():
    print(time.monotonic(), time.process_time(), flush=True)
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
            self.repaint()
            tell()

    viewer.ui.start.MainWindow = Watched

viewer.ui.loading.load_qt = load_and_watch
from viewer.app import main
main(["--sample"])
"""
_BARE = f"""{_TELL}
from PySide6.QtWidgets import QApplication, QMainWindow
app = QApplication([])
app.setStyle("Fusion")
window = QMainWindow()
window.resize(1280, 860)
window.show()
window.repaint()
tell()
"""


class Start(NamedTuple):
    """What one start took, in milliseconds."""

    wall: float
    """From the process's start."""
    own: float
    """CPU time of the process."""


def start(program: str, environment: dict[str, str]) -> Start:
    """Start it once."""
    begin = time.monotonic()
    ran = subprocess.run([sys.executable, "-c", program], env=environment, capture_output=True, text=True, check=True)
    end, own = map(float, ran.stdout.split()[-2:])
    return Start(1000 * (end - begin), 1000 * own)


@contextmanager
def _environment() -> Iterator[dict[str, str]]:
    """Folders of its own for settings, work and byte code."""
    with tempfile.TemporaryDirectory() as folder:
        kept = {name: str(Path(folder, name)) for name in ("XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_DATA_HOME")}
        plain = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
        own = {"QT_QPA_PLATFORM": "offscreen", "PYTHONPYCACHEPREFIX": str(Path(folder, "code"))}
        yield plain | kept | own


def measure_window() -> list[Held]:
    """Start both several times by turns; what is held to a limit."""
    with _environment() as environment:
        taken = [(start(_STORYDIFF, environment), start(_BARE, environment)) for _ in range(_TIMES + 1)][1:]
    wall = statistics.median(ours.wall for ours, _ in taken)
    own = statistics.median(ours.own for ours, _ in taken)
    bare = statistics.median(bare.own for _, bare in taken)
    print(f"To the sample pair with its marks: {wall:.0f} ms, CPU {own:.0f}; to a bare window of Qt: CPU {bare:.0f}")
    return [Held("start to sample with marks, wall, ms", wall, WALL), Held("of it own code, CPU, ms", own - bare, OWN)]


def measure_command() -> list[Held]:
    """Run both several times by turns; what is held to a limit."""
    left, right = (resource("samples", f"river_{side}.txt") for side in ("left", "right"))
    tasks = ("storydiff", "html_diff_script")
    taken = [[program(task, left, right) for task in tasks] for _ in range(_TIMES + 1)][1:]
    ours, script = (1000 * statistics.median(column) for column in zip(*taken, strict=True))
    print(f"The command on the sample pair: CPU {ours:.0f}; a script that runs HtmlDiff on it: CPU {script:.0f}")
    return [Held("command beside the script, times", ours / script, COMMAND, COMMAND_GOAL)]


def main() -> int:
    """Measure and judge."""
    compile_tables()  # as whoever installs Storydiff has them
    return judge([*measure_window(), *measure_command()])


if __name__ == "__main__":
    sys.exit(main())
