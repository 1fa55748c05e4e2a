"""Work that was not saved, kept in a folder of its own from one start to the next: `Unsaved`.

One file a window. Which window a file belongs to, and whether that one still runs, is for whoever holds the folder to
know; here is what the files are called, which there are, and how many are kept.
"""

import contextlib
import os
import time
from collections.abc import Collection
from pathlib import Path

from viewer.session.values import ENDING

MOST_KEPT = 30
"""How many pieces of work nobody came back to are kept; the oldest go first."""

KEPT_IN_BIN = 24 * 60 * 60
"""Seconds after which work that the reader has deleted can't be taken back any more."""
_TAKEN_OUT = ".deleted"


class Unsaved:
    """The files in one folder, which need not exist yet."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def new(self) -> Path:
        """A name that no other window uses."""
        return self.folder / f"{os.getpid()}-{os.urandom(4).hex()}{ENDING}"

    def found(self) -> list[Path]:
        """The work there is, the latest first."""
        try:
            paths = [path for path in self.folder.iterdir() if path.suffix == ENDING and path.is_file()]
        except OSError:
            return []
        return sorted(paths, key=_age)

    def prune(self, spared: Collection[Path] = ()) -> None:
        """Delete the oldest work beyond what is kept, but for what is spared; and what was taken out long ago."""
        self._empty_bin()
        for path in self.found()[MOST_KEPT:]:
            if path not in spared:
                self.discard(path)

    def take_out(self, path: Path) -> None:
        """Delete one piece of work in such a way that it can be put back for a while. Raises OSError."""
        path.rename(_bin(path))
        os.utime(_bin(path))

    def put_back(self, path: Path) -> None:
        """Undo `take_out`. Raises OSError."""
        _bin(path).rename(path)

    def _empty_bin(self) -> None:
        """Delete for good what was taken out, once no window will put it back."""
        with contextlib.suppress(OSError):
            for path in self.folder.glob(f"*{ENDING}{_TAKEN_OUT}"):
                if time.time() - path.stat().st_mtime > KEPT_IN_BIN:
                    self.discard(path)

    def discard(self, path: Path) -> None:
        """Delete one piece of work. What can't be deleted stays."""
        with contextlib.suppress(OSError):
            path.unlink()


def _bin(path: Path) -> Path:
    """Where work is while it can still be put back."""
    return path.with_name(path.name + _TAKEN_OUT)


def _age(path: Path) -> tuple[float, str]:
    try:
        return -path.stat().st_mtime, path.name
    except OSError:  # it has gone meanwhile
        return 0.0, path.name
