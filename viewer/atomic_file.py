"""Write a file whole or not at all: `write_atomically`. No Qt."""

import contextlib
import os
from pathlib import Path


def write_atomically(path: Path, data: bytes) -> None:
    """Put `data` in the file at `path`, which keeps its old content if anything goes wrong. Raises OSError.

    The bytes go to a new file beside it, which then takes its place. A link is followed, an existing file keeps its
    rights; one that may not be written is refused, though its folder would let it be replaced. A device or a pipe is
    written to as it is.
    """
    target = Path(os.path.realpath(path))
    if target.exists() and not target.is_file():
        target.write_bytes(data)
        return
    rights = None
    if target.exists():
        with target.open("ab") as old:
            rights = os.fstat(old.fileno()).st_mode & 0o7777
    draft = target.with_name(f".storydiff-{os.urandom(8).hex()}")  # a longer name might not fit where this one did
    try:
        _write_new(draft, data, rights)
        draft.replace(target)
    except BaseException:
        with contextlib.suppress(OSError):
            draft.unlink()
        raise
    _sync_folder(target.parent)


def _write_new(draft: Path, data: bytes, rights: int | None) -> None:
    with draft.open("xb") as file:
        if rights is not None:
            draft.chmod(rights)
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


def _sync_folder(folder: Path) -> None:
    """Have the new name survive a power cut too, where the system can."""
    with contextlib.suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
