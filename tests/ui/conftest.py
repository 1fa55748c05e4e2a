"""The window on screen, and a user in front of it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.window_driver import WindowDriver
from viewer.ui.article_dialog import ArticleDialog
from viewer.ui.main_window import MainWindow

LEFT = (
    "Bridge closed\n\nThe mayor said the old bridge would stay closed until spring. Ferries run every hour.\n\n"
    "Nobody was hurt when the northern pillar gave way.\n"
)
RIGHT = (
    "Old bridge shut\n\nThe mayor said the old bridge would stay closed until summer.\n\nBakers complained at once.\n"
)


@pytest.fixture
def settings_folder(tmp_path: Path) -> Path:
    return tmp_path / "settings"


@pytest.fixture
def user(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, settings_folder: Path) -> Iterator[WindowDriver]:
    """A user before a window that has just been opened."""
    monkeypatch.setattr(ArticleDialog, "native", False)
    window = MainWindow(settings_folder)
    window.resize(1200, 800)
    with qtbot.waitExposed(window):
        window.show()
    window.controller.start()
    yield WindowDriver(qtbot, window)
    window.close()
    window.deleteLater()
    QApplication.setPalette(QPalette())


@pytest.fixture
def left(tmp_path: Path) -> Path:
    """A short article."""
    return _written(tmp_path / "left.txt", LEFT)


@pytest.fixture
def right(tmp_path: Path) -> Path:
    """Another on the same event."""
    return _written(tmp_path / "right.txt", RIGHT)


@pytest.fixture
def endless(tmp_path: Path) -> Path:
    """An article whose comparison with itself takes longer than any test."""
    return _written(
        tmp_path / "endless.txt",
        "".join(f"The mayor said on day {n} that bridge {n % 97} would stay closed.\n" for n in range(60_000)),
    )


def _written(path: Path, text: str) -> Path:
    path.write_text(text, "utf-8")
    return path
