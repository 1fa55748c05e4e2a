"""Notices when files that have been read change on disk: `FileWatch`. No widgets."""

from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Any

from PySide6.QtCore import QFileSystemWatcher, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication

from viewer.core.digest import sha256_begun
from viewer.core.model import SideName

_PATIENCE_MS = 250
"""How long to wait after a change before looking: a program that saves writes several times."""
_SLICE = 1_000_000
"""Bytes hashed at a time: some two milliseconds."""


class FileState(StrEnum):
    """What has become of a file since it was read."""

    SAME = "same"
    """Its bytes are the same."""
    CHANGED = "changed"
    """Its bytes are others."""
    GONE = "gone"
    """It isn't there any more."""


@dataclass(slots=True)
class _Watched:
    path: Path
    digest: str
    state: FileState = FileState.SAME
    seen: tuple[int, int, int] | None = None
    """How the file looked when its bytes were last compared."""


@dataclass(slots=True)
class _Hashing:
    """A file whose bytes are being compared; it is open only while a slice is read."""

    watched: _Watched
    looks: tuple[int, int, int]
    """How the file looked when this began."""
    digest: Any = field(default_factory=sha256_begun)
    offset: int = 0

    def next_slice(self) -> bool:
        """Take in the next slice; whether there was one."""
        with self.watched.path.open("rb") as file:
            file.seek(self.offset)
            piece = file.read(_SLICE)
        self.digest.update(piece)
        self.offset += len(piece)
        return bool(piece)


class FileWatch(QObject):
    """Watches one file a side. Compares bytes, not times, so that saving the same text again is no change.

    Programs that save atomically put another file in the place of the old one, which a watch on the file alone would
    lose: the folder is watched too.
    """

    told = Signal(str, object)
    """Side, FileState: it is another than it was."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._watched: dict[SideName, _Watched] = {}
        self._watcher = QFileSystemWatcher(self)
        self._watcher.fileChanged.connect(self._look_soon)
        self._watcher.directoryChanged.connect(self._look_soon)
        self._soon = QTimer(self, singleShot=True, interval=_PATIENCE_MS)
        self._soon.timeout.connect(self._look)
        self._hashing: _Hashing | None = None
        self._slices = QTimer(self, interval=0)
        self._slices.timeout.connect(self._hash_slice)
        # Some file systems (network, some clouds) tell nobody of changes.
        QGuiApplication.instance().applicationStateChanged.connect(self._look_when_active)  # type: ignore[union-attr]

    def watch(self, side: SideName, path: Path | None, digest: str) -> None:
        """Watch this file, whose bytes had this SHA-256 when they were read; None: watch nothing on that side."""
        before = self._watched.get(side)
        if path is None:
            self._watched.pop(side, None)
        elif before is None or (before.path, before.digest) != (path, digest):
            self._watched[side] = _Watched(path, digest)
            self._look_soon()
        self._attend()

    def state(self, side: SideName) -> FileState:
        """What has become of that side's file."""
        return self._watched[side].state if side in self._watched else FileState.SAME

    def _attend(self) -> None:
        """Let the system watch what is there of the files and their folders, and nothing else."""
        paths = [each.path.absolute() for each in self._watched.values()]
        wanted = {str(path) for path in (*paths, *(path.parent for path in paths)) if path.exists()}
        present = {*self._watcher.files(), *self._watcher.directories()}
        if gone := sorted(present - wanted):
            self._watcher.removePaths(gone)
        if new := sorted(wanted - present):
            self._watcher.addPaths(new)

    @Slot()
    def _look_soon(self) -> None:
        self._soon.start()

    @Slot(object)
    def _look_when_active(self, state: Qt.ApplicationState) -> None:
        if state is Qt.ApplicationState.ApplicationActive and self._watched:
            self._look_soon()

    @Slot()
    def _look(self) -> None:
        """Compare those files whose looks have changed, one after the other."""
        self._attend()
        if self._hashing is not None:
            return
        for side, watched in list(self._watched.items()):
            looks = _looks(watched.path)
            if looks is None:
                watched.seen = None
                self._tell(side, FileState.GONE)
            elif looks != watched.seen:
                self._hashing = _Hashing(watched, looks)
                self._slices.start()
                return

    @Slot()
    def _hash_slice(self) -> None:
        hashing = self._hashing
        if hashing is None:
            return
        try:
            if hashing.next_slice():
                return
        except OSError:  # gone meanwhile, or not to be read: looked at again when something happens
            hashing.digest.update(b"unreadable")
        self._slices.stop()
        self._hashing = None
        watched = hashing.watched
        watched.seen = hashing.looks
        side = next((side for side, each in self._watched.items() if each is watched), None)
        if side is not None:
            same = hashing.digest.hexdigest() == watched.digest
            self._tell(side, FileState.SAME if same else FileState.CHANGED)
        self._look()

    def _tell(self, side: SideName, state: FileState) -> None:
        watched = self._watched[side]
        if state is FileState.SAME and watched.state is FileState.SAME:
            return
        if state is not watched.state or state is FileState.CHANGED:
            watched.state = state
            self.told.emit(side, state)


def _looks(path: Path) -> tuple[int, int, int] | None:
    """What tells, without reading it, that a file is another than before; None where there is no such file."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_mtime_ns, found.st_size, found.st_ino
