"""Reads and writes session files off the window's thread: `SessionFiles`. One thing after the other."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QObject, QThreadPool, Signal

from viewer.core.errors import InputError, OutputError
from viewer.session.files import SessionFile, load, save
from viewer.session.values import Session


class Glance(NamedTuple):
    """What is known of work that was not saved, without opening it."""

    path: Path
    """Its file."""
    left: str
    """Where its left article came from; empty if there is none."""
    right: str
    """Where the right one came from."""
    saved_as: str
    """The file it was last saved in; empty: none."""
    changed: float
    """When it was last changed, in seconds as the system counts them."""


class SessionFiles(QObject):
    """Says by signals, which reach the window's thread, what came of each thing."""

    loaded = Signal(object, object)
    """SessionFile, Session: it was read."""
    unreadable = Signal(object, str)
    """SessionFile, message: it can't be read."""
    saved = Signal(object, object)
    """SessionFile, Session: it was written."""
    unwritable = Signal(object, str)
    """SessionFile, message: it can't be written."""
    kept = Signal(object, str)
    """Path, and why the work could not be kept there; empty: it was."""
    glanced = Signal(object)
    """A list of Glance: the work that can be read, in that order."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)

    def load(self, file: SessionFile) -> None:
        """Read a session."""
        self._pool.start(partial(self._load, file))

    def save(self, file: SessionFile, session: Session) -> None:
        """Write a session where the reader wants it."""
        self._pool.start(partial(self._save, file, session))

    def keep(self, path: Path, session: Session) -> None:
        """Write work that was not saved, in a folder that need not exist yet."""
        self._pool.start(partial(self._keep, path, session))

    def glance(self, paths: Callable[[], list[Path]]) -> None:
        """Find out what work these files hold."""
        self._pool.start(partial(self._glance, paths))

    def wait(self) -> None:
        """Until everything is done."""
        self._pool.waitForDone()

    def _load(self, file: SessionFile) -> None:
        _carry_out(partial(file.read), partial(self.loaded.emit, file), partial(self.unreadable.emit, file))

    def _save(self, file: SessionFile, session: Session) -> None:
        def write() -> Session:
            file.write(session)
            return session

        _carry_out(write, partial(self.saved.emit, file), partial(self.unwritable.emit, file))

    def _keep(self, path: Path, session: Session) -> None:
        def write() -> str:
            path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            save(session, path)
            return ""

        _carry_out(write, partial(self.kept.emit, path), partial(self.kept.emit, path), _reason)

    def _glance(self, paths: Callable[[], list[Path]]) -> None:
        found = []
        for path in paths():
            try:
                session, changed = load(path), path.stat().st_mtime
            except (InputError, OSError):
                continue
            left, right = (article.source if article else "" for article in (session.left, session.right))
            found.append(Glance(path, left, right, session.saved_as, changed))
        self.glanced.emit(found)


def _carry_out(
    work: Callable[[], object],
    done: Callable[[object], None],
    failed: Callable[[str], None],
    say: Callable[[Exception], str] = str,
) -> None:
    try:
        made = work()
    except (InputError, OutputError, OSError) as error:
        failed(say(error))
    else:
        done(made)


def _reason(error: Exception) -> str:
    """Why the system refused, in its own words."""
    cause = error if isinstance(error, OSError) else error.__cause__
    return (isinstance(cause, OSError) and cause.strerror) or type(error).__name__
