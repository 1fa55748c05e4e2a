"""Sessions in files as a window uses them: `load`, `save`, and `SessionFile`, which notices when another program has
changed it meanwhile. What reads and writes is imported when it is first asked.
"""

from pathlib import Path

from viewer.core.digest import sha256_of
from viewer.core.errors import OutputError, shown
from viewer.session.values import Session


def load(path: Path) -> Session:
    """The session in that file. Raises InputError."""
    from viewer.session.reading import load_session  # most windows neither open a session nor save one

    return load_session(path)


def save(session: Session, path: Path) -> None:
    """Write the session whole, or leave the file as it is. Raises OutputError."""
    from viewer.session.writing import save_session

    save_session(session, path)


class SessionFile:
    """A file that a session was read from or written to."""

    def __init__(self, path: Path) -> None:
        self.path = path
        """Where it is."""
        self._known = ""

    def read(self) -> Session:
        """The session in it. Raises InputError."""
        session = load(self.path)
        self._known = self._digest()
        return session

    def write(self, session: Session) -> None:
        """Write the session to it. Raises OutputError: among other things where others have written to it meanwhile."""
        if self._known and self._digest() not in {"", self._known}:
            raise OutputError(
                f"{shown(self.path)} was changed by another program meanwhile. Save the session under another name."
            )
        save(session, self.path)
        self._known = self._digest()

    def _digest(self) -> str:
        """Tells its contents from others; empty where it can't be read."""
        try:
            return sha256_of(self.path.read_bytes())
        except OSError:
            return ""
