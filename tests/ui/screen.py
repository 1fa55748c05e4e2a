"""A screen of our own (Xvfb), programs on it, and a hand on its mouse (xdotool)."""

import os
import subprocess
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory

ROOT = Path(__file__).parents[2]
PATIENCE = 30.0
"""Seconds after which what is waited for isn't coming any more."""


class Screen:
    """An X server without a monitor. Everything started on it ends with it."""

    def __init__(self, width: int = 1400, height: int = 900) -> None:
        reading, writing = os.pipe()
        size = f"{width}x{height}x24"
        command = ["Xvfb", "-displayfd", str(writing), "-noreset", "-screen", "0", size, "-nolisten", "tcp"]
        self._programs = [subprocess.Popen(command, pass_fds=[writing], stderr=subprocess.DEVNULL)]
        os.close(writing)
        with open(reading, encoding="ascii") as said:  # noqa: PTH123  # a descriptor is no path
            number = said.readline().strip()  # only once it is told whole may the pipe be closed
        hidden = {"QT_QPA_PLATFORM", "WAYLAND_DISPLAY"}
        self.environment = {name: value for name, value in os.environ.items() if name not in hidden}
        self.environment["DISPLAY"] = f":{number}"
        self._state = TemporaryDirectory()  # what programs keep by themselves belongs into no home
        self.environment["XDG_STATE_HOME"] = self._state.name

    def starts(self, *arguments: str, **environment: str) -> subprocess.Popen[bytes]:
        """Start Python with these arguments on the screen."""
        return self.runs(sys.executable, *arguments, **environment)

    def runs(self, *command: str | Path, **environment: str) -> subprocess.Popen[bytes]:
        """Start a program on the screen."""
        program = subprocess.Popen(
            command, cwd=ROOT, env={**self.environment, **environment}, stdout=subprocess.DEVNULL
        )
        self._programs.append(program)
        return program

    def tells(self, *arguments: str) -> str:
        """Have xdotool do something; what it answers."""
        command = ["xdotool", *arguments]
        return subprocess.run(
            command, env=self.environment, capture_output=True, text=True, timeout=PATIENCE, check=False
        ).stdout.strip()

    def waits_for_window(self, title: str) -> str:
        """Until a window is shown whose title matches; its number."""
        deadline = time.monotonic() + PATIENCE
        while not (found := self.tells("search", "--onlyvisible", "--name", title)):
            assert time.monotonic() < deadline, title
            time.sleep(0.1)
        return found.splitlines()[-1]

    def gives_keyboard(self, window: str) -> None:
        """Have the keyboard in a window; it comes back by itself only where there is a window manager."""
        self.tells("windowfocus", "--sync", window)
        time.sleep(0.2)  # a key that comes in the same moment is lost

    def types_in_dialog(self, title: str, text: str, *, opened_by: str) -> None:
        """Open a dialog by a key, type into the field that has the keyboard in it, and confirm."""
        self.tells("key", opened_by)
        dialog = self.waits_for_window(title)
        self.gives_keyboard(dialog)
        self.tells("type", "--delay", "10", text)
        self.tells("key", "Return")

    def drags(self, start: tuple[int, int], end: tuple[int, int]) -> None:
        """Drag from one point of the screen to another as a hand does, and let go."""
        steps = 12
        self._moves_to(*start)
        self.tells("mousedown", "1")
        for step in range(1, steps + 1):
            x, y = (a + (b - a) * step // steps for a, b in zip(start, end, strict=True))
            self._moves_to(x, y)
            time.sleep(0.04)
        self._moves_to(end[0] + 2, end[1])  # the target answers each move with whether it would take the drop
        time.sleep(0.25)
        self.tells("mouseup", "1")

    def _moves_to(self, x: int, y: int) -> None:
        self.tells("mousemove", str(x), str(y))

    def closes(self) -> None:
        """End everything that was started here, the screen last."""
        for program in reversed(self._programs):
            program.terminate()
            program.wait(PATIENCE)
        self._state.cleanup()
