"""What the window says and keeps when something goes wrong."""

import os
import signal
import sys
import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit

from tests.ui.window_driver import WindowDriver
from viewer.ui.report_page import ReportPage
from viewer.ui.unexpected import Unexpected


def _missing(folder: Path) -> Path:
    return folder / "missing.txt"


def _empty(folder: Path) -> Path:
    (folder / "empty.txt").write_bytes(b" \n")
    return folder / "empty.txt"


def _binary(folder: Path) -> Path:
    (folder / "picture.txt").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 40)
    return folder / "picture.txt"


def _noise(folder: Path) -> Path:
    (folder / "noise.txt").write_bytes(bytes((n * n * 31 + n // 7) % 256 for n in range(4000)))
    return folder / "noise.txt"


@pytest.mark.parametrize("make", [_missing, _empty, _binary, _noise])
def test_a_file_that_cannot_be_read_is_named_and_what_was_shown_stays(
    user: WindowDriver, left: Path, right: Path, tmp_path: Path, make: object
) -> None:
    user.opens(left, right)
    before = user.status
    bad = make(tmp_path)  # type: ignore[operator]
    user.drops("right", bad)
    user.waits_for_message(bad.name)
    assert "summer" in user.text("right")
    assert user.status == before
    user.presses("Esc")
    assert user.message == ""


def test_a_file_that_cannot_be_read_leaves_the_start_page(user: WindowDriver, tmp_path: Path) -> None:
    user.drops("left", tmp_path / "missing.txt")
    user.waits_for_message("missing.txt")
    assert user.start_page_is_shown
    user.clicks_button("Dismiss")
    assert user.message == ""


def test_when_the_worker_dies_the_window_says_so_and_can_compare_again(user: WindowDriver, endless: Path) -> None:
    user.drops("left", endless, endless)
    user.waits_for_text("right", "bridge 96")
    user.bot.waitUntil(lambda: "Stop" in user.visible_texts, timeout=60_000)
    os.kill(user.worker_process(), signal.SIGKILL)
    user.waits_for_message("ended unexpectedly", "still open")
    assert "bridge 96" in user.text("left")
    user.clicks_button("Compare again")
    user.bot.waitUntil(lambda: "Stop" in user.visible_texts, timeout=60_000)


WORDS = "The mayor said so."


@pytest.fixture
def unexpected(user: WindowDriver, monkeypatch: pytest.MonkeyPatch) -> Unexpected:
    """Takes the errors that nothing has caught, as in the program."""
    for module, hook in ((sys, "excepthook"), (threading, "excepthook"), (sys, "unraisablehook")):
        monkeypatch.setattr(module, hook, getattr(module, hook))
    made = Unexpected(user.window)
    made.occurred.connect(user.window.messages.tell_unexpected)
    made.install()
    return made


def fail(words: str = WORDS) -> None:
    raise KeyError(words)


class Careless:
    """Fails where nobody can catch it."""

    def __del__(self) -> None:
        fail()


def fail_in_the_event_loop() -> None:
    try:
        fail()
    except KeyError:
        sys.excepthook(*sys.exc_info())  # as PySide does; a timer would fail the test by pytest-qt


def fail_in_a_thread() -> None:
    thread = threading.Thread(target=fail)
    thread.start()
    thread.join()


def fail_when_thrown_away() -> None:
    made = Careless()
    del made


@pytest.mark.parametrize("happen", [fail_in_the_event_loop, fail_in_a_thread, fail_when_thrown_away])
@pytest.mark.usefixtures("unexpected")
def test_an_unexpected_error_is_reported_without_a_word_of_the_article(
    user: WindowDriver, capsys: pytest.CaptureFixture[str], left: Path, right: Path, happen: Callable[[], None]
) -> None:
    user.opens(left, right)
    happen()
    user.waits_for_message("unexpected error")
    user.clicks_button("Show report")
    (page,) = user.window.findChildren(ReportPage)
    (text,) = page.findChildren(QPlainTextEdit)
    assert text.isVisible()
    shown = text.toPlainText()
    for words in ("KeyError", "Storydiff", "in fail"):
        assert words in shown
    assert "mayor" not in shown
    user.clicks_button("Copy")
    assert QGuiApplication.clipboard().text() == shown
    assert "Copied" in user.visible_texts
    said = capsys.readouterr().err
    assert "KeyError" in said
    assert "mayor" not in said
    user.clicks_button("Close")
    user.drops("left", right)  # and the window goes on
    user.waits_for_text("left", "summer")


@pytest.mark.usefixtures("unexpected")
def test_what_fails_at_every_repaint_is_said_once(user: WindowDriver, capsys: pytest.CaptureFixture[str]) -> None:
    for _ in range(50):
        fail_in_the_event_loop()
    user.waits_for_message("unexpected error")
    assert capsys.readouterr().err.count("KeyError") == 1


def test_closing_in_the_middle_of_a_comparison_leaves_no_process(user: WindowDriver, endless: Path) -> None:
    user.drops("left", endless, endless)
    user.waits_for_text("right", "bridge 96")
    process = user.worker_process()
    user.closes()
    user.closes()
    with pytest.raises(ProcessLookupError):
        os.kill(process, 0)
