"""What the window keeps from one start to the next, in a folder of its own."""

from pathlib import Path
from typing import Any

from viewer.kept import load, save
from viewer.preferences import Folders, Preferences, WindowState
from viewer.recent import Recent


class Store:
    """The kept values; each is written when it is put here."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.preferences = load(Preferences(), self._path("preferences"))
        self.window = load(WindowState(), self._path("window"))
        self.recent = load(Recent(), self._path("recent"))
        self.folders = load(Folders(), self._path("folders"))
        self.trouble = ""
        """Why the last value couldn't be written; empty when it was."""

    def _path(self, name: str) -> Path:
        return self._folder / f"{name}.json"

    def keep(self, **values: Any) -> bool:
        """Keep these values, by the names of the attributes; whether they could be written."""
        self.trouble = ""
        for name, value in values.items():
            setattr(self, name, value)
            try:
                save(value, self._path(name))
            except OSError as error:
                self.trouble = error.strerror or type(error).__name__
        return not self.trouble
