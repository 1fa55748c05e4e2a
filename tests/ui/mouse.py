"""A user of the real program who has nothing but a mouse, and eyes."""

import json
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from tests.ui.screen import PATIENCE, ROOT, Screen


class Mouse:
    """Clicks what it sees in one window on the screen; waits for what isn't there yet."""

    def __init__(self, screen: Screen, home: Path, *files: Path, scale: int = 1) -> None:
        """Start the program, which keeps what it keeps in that folder, drawn so many times as large."""
        self._screen, self._scale = screen, scale
        self._errors = (home / "errors.txt").open("w+", encoding="utf-8")
        places = {name: str(home) for name in ("HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME")}
        self.program = subprocess.Popen(
            [sys.executable, "-m", "tests.ui.told_window", *map(str, files)],
            cwd=ROOT,
            env=screen.environment | places | {"QT_SCALE_FACTOR": str(scale)},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=self._errors,
            text=True,
        )
        self.number = screen.waits_for_window("Storydiff")

    def sees(self, *what: str) -> Any:
        """What the window answers (`told_window`)."""
        assert self.program.stdin is not None
        assert self.program.stdout is not None
        self.program.stdin.write(json.dumps(what) + "\n")
        self.program.stdin.flush()
        return json.loads(self.program.stdout.readline())

    def waits_until(self, condition: Callable[[], Any]) -> Any:
        """Until it holds; what it then gives."""
        deadline = time.monotonic() + PATIENCE
        while not (found := condition()):
            assert time.monotonic() < deadline, (self.sees("status"), self.said)
            time.sleep(0.05)
        return found

    def place(self, *what: str) -> tuple[int, int]:
        """Where something is, once it is there and stands still."""
        before = self.waits_until(lambda: self.sees(*what))
        while (now := self.waits_until(lambda: self.sees(*what))) != before:
            before = now
            time.sleep(0.05)
        return now[0] * self._scale, now[1] * self._scale

    def clicks(self, *what: str, button: int = 1, times: int = 1) -> None:
        """Click something."""
        x, y = self.place(*what)
        self._screen.tells("mousemove", str(x), str(y))
        time.sleep(0.05)
        self._screen.tells("click", "--repeat", str(times), "--delay", "60", str(button))
        time.sleep(0.05)

    def chooses(self, menu: str, *entries: str) -> None:
        """Choose from the menu bar."""
        self.clicks("menu", menu)
        for entry in entries:
            self.clicks("entry", entry)

    def drags(self, start: tuple[int, int], *what: str, by: tuple[int, int] = (0, 0)) -> None:
        """Drag from a place to something, or so far beside it."""
        x, y = self.place(*what)
        self._screen.drags(start, (x + by[0], y + by[1]))

    def waits_for_status(self, words: str) -> None:
        """Until the status line says that."""
        self.waits_until(lambda: words in self.sees("status"))

    @property
    def said(self) -> str:
        """What the program has written to its standard error."""
        self._errors.flush()
        self._errors.seek(0)
        return self._errors.read()

    def leaves(self) -> tuple[int, str]:
        """Take the hand off; exit code and standard error of the program, which is ended if it runs on."""
        try:
            return self.program.wait(PATIENCE), self.said
        finally:
            self.program.kill()
            self.program.communicate()
            self._errors.close()
