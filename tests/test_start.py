"""How the window starts: what comes first, and what is not imported before it is asked for."""

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent
OF_OTHERS = {
    "PySide6.QtPrintSupport",
    "email",
    "hashlib",
    "html",
    "platform",
    "rapidfuzz",
    "viewer.core.compare",
    "viewer.export.report",
    "viewer.ui.about_page",
    "viewer.ui.article_dialog",
    "viewer.ui.legend_page",
    "viewer.ui.preferences_page",
    "viewer.ui.sharing.excerpt",
    "viewer.ui.sharing.print_job",
    "viewer.ui.sharing.save_dialog",
}
"""What only the worker process, the command, or who opens a dialog needs."""
_LEAVE = """
import os, sys

def leave(said):
    print(said, flush=True)
    os._exit(0)
"""


def said_by(code: str, folder: Path) -> str:
    """What a process says that runs this, its settings being kept in a folder of its own."""
    kept = {name: str(folder / name) for name in ("XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_DATA_HOME")}
    environment = {**os.environ, **kept, "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-c", _LEAVE + code]
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False, timeout=60)
    assert (done.returncode, done.stderr) == (0, "")
    return done.stdout.strip()


def test_the_process_that_compares_is_started_before_qt_is_loaded(tmp_path: Path) -> None:
    code = """
import viewer.worker.launching as launching
launching.launch = lambda: leave([name for name in sys.modules if name.startswith("PySide6")])
from viewer.app import main
main(["--sample"])
"""
    assert said_by(code, tmp_path) == "[]"


def test_the_window_takes_the_process_that_was_started_for_it(tmp_path: Path) -> None:
    code = """
import viewer.worker.launching as launching
started, launch = [], launching.launch

def watched():
    started.append(launch())
    return started[-1]

launching.launch = watched
import viewer.ui.start

class Watched(viewer.ui.start.MainWindow):
    def show(self):
        super().show()
        self.controller.compared.connect(self.tell)

    def tell(self):
        (launched,) = started
        same = launched.process.pid == self.controller.process_id
        launched.process.kill()
        leave(same)

viewer.ui.start.MainWindow = Watched
from viewer.app import main
main(["--sample"])
"""
    assert said_by(code, tmp_path) == "True"


def test_qt_leaves_pythons_way_of_importing_alone(tmp_path: Path) -> None:
    """Else it would read the source of every module of ours, which takes longer than importing them."""
    code = """
import builtins
own = builtins.__import__
from viewer.ui.loading import load_qt
load_qt()
import viewer.ui.start, PySide6.QtPrintSupport
leave(builtins.__import__ is own)
"""
    assert said_by(code, tmp_path) == "True"


def test_the_window_waits_for_nothing_that_is_not_shown(tmp_path: Path) -> None:
    code = """
from viewer.ui.loading import load_qt
load_qt()
import viewer.ui.start

class Watched(viewer.ui.start.MainWindow):
    def show(self):
        super().show()
        self.reading.view.comparison_shown.connect(self.tell)

    def tell(self):
        leave("\\n".join(sys.modules))

viewer.ui.file_watch._PATIENCE_MS = 60_000  # its files are looked at later, however slow this machine
viewer.ui.start.MainWindow = Watched
from viewer.app import main
main(["--sample"])
"""
    loaded = set(said_by(code, tmp_path).split())
    assert "viewer.ui.main_window" in loaded
    assert loaded & OF_OTHERS == set()


def test_the_window_appears_with_its_articles(tmp_path: Path) -> None:
    code = """
import viewer.ui.start

class Watched(viewer.ui.start.MainWindow):
    def show(self):
        texts = [self.reading.view.pane(side).column.content.text[:8] for side in ("left", "right")]
        leave((self.middle.pages.currentWidget() is self.reading, *texts))

viewer.ui.start.MainWindow = Watched
viewer.ui.start._MOMENT = 60_000
from viewer.app import main
main(["--sample"])
"""
    assert said_by(code, tmp_path) == "(True, 'Eldmark ', 'Eldmark ')"


def test_the_window_does_not_wait_long_for_an_article(tmp_path: Path) -> None:
    code = """
import viewer.ui.start

class Watched(viewer.ui.start.MainWindow):
    def show(self):
        leave(self.controller.reading)

viewer.ui.start.MainWindow = Watched
viewer.ui.start._MOMENT = 0
from viewer.app import main
main(["--sample"])
"""
    assert said_by(code, tmp_path) == "True"


def test_the_window_waits_no_longer_though_its_timer_be_early(tmp_path: Path) -> None:
    code = """
import signal, time
import viewer.ui.start
import viewer.worker.client
import viewer.worker.launching as launching

launch = launching.launch

def stopped():
    launched = launch()
    os.kill(launched.process.pid, signal.SIGSTOP)
    return launched

class Watched(viewer.ui.start.MainWindow):
    def show(self):
        viewer.worker.client.launch = lambda: None  # another process would be left alone before it has begun
        os.kill(self.controller.process_id, signal.SIGKILL)
        leave(self.controller.reading)

launching.launch = stopped
viewer.ui.start.MainWindow = Watched
time.monotonic = lambda: 0.0
from viewer.app import main
main(["--sample"])
"""
    assert said_by(code, tmp_path) == "True"
