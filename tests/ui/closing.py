"""Closing the real window while it compares, at any moment: what is left of the program then."""

import contextlib
import subprocess
import sys
import time
from pathlib import Path
from tempfile import TemporaryFile
from typing import NamedTuple

from tests.ui.screen import PATIENCE, ROOT, Screen


class Left(NamedTuple):
    """What is left of a program that was closed."""

    code: int
    """Its exit code."""
    said: str
    """What it has written to its standard error."""
    running: list[int]
    """Processes it has started that run on."""


def long_pair(folder: Path, sentences: int = 6_000) -> tuple[Path, Path]:
    """Two articles on the same matter, whose comparison takes longer than one waits before closing."""
    left, right = folder / "long_left.txt", folder / "long_right.txt"
    with left.open("w", encoding="utf-8") as one, right.open("w", encoding="utf-8") as other:
        for n in range(sentences):
            one.write(f"The mayor of district {n % 211} said on day {n} that bridge {n % 97} would stay closed.\n\n")
            other.write(f"Officials in district {n % 199} told us on day {n} that bridge {n % 97} stays shut.\n\n")
    return left, right


def close_while_it_compares(screen: Screen, pair: tuple[Path, Path], folder: Path, after: float) -> Left:
    """Open the pair, close the window so many seconds after it is shown, and see what is left."""
    home = {name: str(folder) for name in ("HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME")}
    with TemporaryFile() as errors:
        program = subprocess.Popen(
            [sys.executable, "main.py", *map(str, pair)], cwd=ROOT, env=screen.environment | home, stderr=errors
        )
        try:
            window = screen.waits_for_window("Storydiff")
            time.sleep(after)
            started = _descendants(program.pid)
            code = _press_until_closed(screen, window, program)
        finally:
            program.kill()
            program.wait()
        errors.seek(0)
        return Left(code, errors.read().decode(), _running_on(started))


def _press_until_closed(screen: Screen, window: str, program: "subprocess.Popen[bytes]") -> int:
    """The exit code. A key that comes in the same moment as the keyboard is lost, and pressed again."""
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline:
        screen.tells("windowfocus", "--sync", window)
        screen.tells("key", "--window", window, "ctrl+q")
        with contextlib.suppress(subprocess.TimeoutExpired):
            return program.wait(1)
    raise AssertionError("The window doesn't close.")


def _descendants(process: int) -> set[int]:
    found: set[int] = set()
    for task in Path(f"/proc/{process}/task").glob("*/children"):
        for child in map(int, task.read_text().split()):
            found |= {child} | _descendants(child)
    return found


def _running_on(processes: set[int]) -> list[int]:
    """Those that haven't ended a few seconds later."""
    deadline = time.monotonic() + 10
    while (left := sorted(filter(_runs, processes))) and time.monotonic() < deadline:
        time.sleep(0.05)
    return left


def _runs(process: int) -> bool:
    try:
        state = Path(f"/proc/{process}/stat").read_text().rsplit(")", 1)[1].split()[0]
    except OSError:
        return False
    return state not in {"Z", "X"}  # one that has ended may wait for somebody to ask how
