"""Get the bytes of a file: `load`. Knows nothing of what they mean."""

import errno
import os
import stat
from pathlib import Path

from viewer.core.errors import UnreadableFile, shown

_ADVICE = {
    FileNotFoundError: ("does not exist", "Check the name, or choose another file."),
    NotADirectoryError: ("does not exist", "Check the name, or choose another file."),
    PermissionError: ("may not be read by you", "Ask for the right to read it, or choose a copy of it."),
}
_IRREGULAR = "is not a file but a pipe or a device. Save its text as a file and open that."
# Devices, and pipes that nobody writes to, would otherwise keep `open` waiting for ever.
_OPEN_FLAGS = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0)


def load(path: Path, most: int) -> bytes:
    """The bytes of the file at `path`, at most `most` of them.

    Raises UnreadableFile: no such file, a folder, a broken link, a pipe, no permission, a file that changes meanwhile.
    """
    try:
        return _load(path, most)
    except (OSError, ValueError) as error:  # ValueError: a NUL in the path
        raise UnreadableFile(f"{shown(path)} {_what_is_wrong(path, error)}") from error


def _load(path: Path, most: int) -> bytes:
    if path.is_dir():
        raise UnreadableFile(f"{shown(path)} is a folder. Choose a file in it.")
    descriptor = os.open(path, _OPEN_FLAGS)
    with os.fdopen(descriptor, "rb") as file:
        before = os.fstat(descriptor)
        if not stat.S_ISREG(before.st_mode):
            raise UnreadableFile(f"{shown(path)} {_IRREGULAR}")
        data = file.read(most)
        after = os.fstat(descriptor)
    if (before.st_size, before.st_mtime_ns) != (after.st_size, after.st_mtime_ns):
        raise UnreadableFile(f"{shown(path)} is being changed by another program. Open it again when that is done.")
    return data


def _what_is_wrong(path: Path, error: OSError | ValueError) -> str:
    if isinstance(error, FileNotFoundError) and path.is_symlink():
        return f"points to {shown(path.readlink())}, which does not exist. Choose another file."
    if isinstance(error, OSError) and error.errno == errno.ELOOP:
        return "is a link that points to itself. Choose another file."
    for kind, (wrong, advice) in _ADVICE.items():
        if isinstance(error, kind):
            return f"{wrong}. {advice}"
    reason = (isinstance(error, OSError) and error.strerror) or "its name is not valid"
    return f"can't be read ({reason}). Check the disk it is on, or choose a copy of it."
