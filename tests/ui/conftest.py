"""The window on screen, and a user in front of it."""

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.window_driver import WindowDriver
from viewer.ui.article_dialog import ArticleDialog
from viewer.ui.main_window import MainWindow
from viewer.ui.session_dialog import SessionDialog

LEFT = (
    "Bridge closed\n\nThe mayor said the old bridge would stay closed until spring. Ferries run every hour.\n\n"
    "Nobody was hurt when the northern pillar gave way.\n"
)
RIGHT = (
    "Commuters take the boat\n\nThe mayor said the old bridge would stay closed until summer.\n\n"
    "Bakers complained at once.\n"
)


@pytest.fixture(scope="session", autouse=True)
def light_workers() -> Iterator[None]:
    """A spawned process imports the main module again, which here is all of pytest; our worker needs none of it."""
    main = sys.modules["__main__"]
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(main, "__spec__", None)
        patch.delattr(main, "__file__", raising=False)
        yield


@pytest.fixture
def settings_folder(tmp_path: Path) -> Path:
    return tmp_path / "settings"


@pytest.fixture
def user(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, settings_folder: Path) -> Iterator[WindowDriver]:
    """A user before a window that has just been opened."""
    monkeypatch.setattr(ArticleDialog, "native", False)
    monkeypatch.setattr(SessionDialog, "native", False)
    window = MainWindow(settings_folder)
    window.resize(1200, 800)
    with qtbot.waitExposed(window):
        window.show()
    window.controller.start()
    yield WindowDriver(qtbot, window)
    window.close()
    window.deleteLater()
    QGuiApplication.clipboard().clear()  # what Python has put there must not outlive it
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


@pytest.fixture
def starts_again(qtbot: QtBot, settings_folder: Path) -> Iterator[Callable[[], WindowDriver]]:
    """Starts the program another time, with the same settings."""
    windows: list[MainWindow] = []

    def start() -> WindowDriver:
        window = MainWindow(settings_folder)
        window.resize(1200, 800)
        with qtbot.waitExposed(window):
            window.show()
        window.controller.start()
        window.reader.sessions.offer_work()
        windows.append(window)
        return WindowDriver(qtbot, window)

    yield start
    for window in windows:
        window.close()
        window.deleteLater()
