"""How long the window takes to open: `python -m benchmarks.start`, from the process's start to the sample pair painted
with its marks, on the offscreen platform.

Own code is the CPU time of the window's process beyond that of a bare window of Qt. Median of seven, each in a fresh
process, byte code being there already as it is after the first start. Exits 1 where a limit is missed by more than a
quarter.
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

WALL, OWN = 800.0, 150.0
"""Milliseconds."""
_TIMES = 7
_STORYDIFF = """
import viewer.ui.start
from benchmarks.start import tell

class Watched(viewer.ui.start.MainWindow):
    def show(self):
        super().show()
        self.reading.view.comparison_shown.connect(self.tell)

    def tell(self):
        self.repaint()
        tell()

viewer.ui.start.MainWindow = Watched
from viewer.app import main
main(["--sample"])
"""
_BARE = """
from PySide6.QtWidgets import QApplication, QMainWindow
from benchmarks.start import tell
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


def tell() -> None:
    """Say how late it is and what CPU time was used, and end. For the process that is measured."""
    print(time.monotonic(), time.process_time())
    sys.stdout.flush()
    os._exit(0)


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


def measure() -> list[Held]:
    """Start both several times by turns; what is held to a limit."""
    with _environment() as environment:
        taken = [(start(_STORYDIFF, environment), start(_BARE, environment)) for _ in range(_TIMES + 1)][1:]
    wall = statistics.median(ours.wall for ours, _ in taken)
    own = statistics.median(ours.own for ours, _ in taken)
    bare = statistics.median(bare.own for _, bare in taken)
    print(f"To the sample pair with its marks: {wall:.0f} ms, CPU {own:.0f}; to a bare window of Qt: CPU {bare:.0f}")
    return [Held("start to sample with marks, wall", wall, WALL), Held("of it own code", own - bare, OWN)]


if __name__ == "__main__":
    sys.exit(judge(measure()))
