"""What is written where no window can be shown."""

import os
import subprocess
import sys
from pathlib import Path

from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from viewer.core.compare import compare
from viewer.core.model import Article
from viewer.resources import load_tables
from viewer.theme import MarkRole, load_theme
from viewer.ui.picture import SIZE, write_picture

MAIN = Path(__file__).parents[2] / "main.py"


def _run(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run Storydiff from another folder, without a display."""
    hidden = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    environment = {name: value for name, value in os.environ.items() if name not in hidden}
    command = [sys.executable, str(MAIN), *arguments]
    return subprocess.run(
        command, cwd=folder, env=environment, capture_output=True, text=True, timeout=120, check=False
    )


def test_the_picture_shows_both_articles_with_their_marks(qtbot: QtBot, tmp_path: Path) -> None:
    left = Article("Bridge closed\n\nThe mayor said the old bridge would stay closed until spring.", "left.txt")
    right = Article("The mayor said the old bridge would stay closed until summer.\n\nBakers complained.", "right.txt")
    path = tmp_path / "window.png"
    write_picture(compare(left, right, tables=load_tables), path)
    image = QImage(str(path))
    assert image.size() == SIZE
    halves = (range(100, 700, 3), range(900, 1500, 3))
    colours = [{image.pixelColor(x, y).name() for x in half for y in range(180, 600, 3)} for half in halves]
    shared = QColor(load_theme("light").marks[MarkRole.SHARED_OWN].background or "").name()
    assert shared in colours[0]
    assert shared in colours[1]


def test_without_a_display_the_sample_becomes_a_report_and_a_picture(tmp_path: Path) -> None:
    ran = _run(tmp_path, "--sample")
    assert ran.returncode == 0, ran.stderr
    assert "no display" in ran.stderr
    assert "storydiff.html" in ran.stderr
    assert (tmp_path / "out" / "storydiff.html").read_text("utf-8").startswith("<!DOCTYPE html>")
    assert not QImage(str(tmp_path / "out" / "storydiff.png")).isNull()


def test_without_a_display_other_articles_are_not_written_unasked(tmp_path: Path) -> None:
    ran = _run(tmp_path, str(MAIN), str(MAIN))
    assert ran.returncode == 4
    assert "--output" in ran.stderr
    assert len(ran.stderr.splitlines()) == 1
    assert list(tmp_path.iterdir()) == []
