"""By which the windows know that a file of work belongs to one of them, as long as that one runs."""

from pathlib import Path

from PySide6.QtCore import QLockFile


def lock_of(path: Path) -> QLockFile:
    """The lock of whoever has this work open."""
    lock = QLockFile(f"{path}.lock")
    lock.setStaleLockTime(0)  # never too old: only a process that has ended holds nothing any more
    return lock


def is_left(path: Path) -> bool:
    """Whether the window that wrote it has gone."""
    lock = lock_of(path)
    if not lock.tryLock(0):
        return False
    lock.unlock()
    return True
