"""A session's file as one window uses it: `SessionFile` notices when another program has changed it meanwhile."""

from pathlib import Path

from viewer.core.digest import sha256_of
from viewer.core.errors import OutputError, shown
from viewer.session.reading import load_session
from viewer.session.values import Session
from viewer.session.writing import save_session


class SessionFile:
    """A file that a session was read from or written to."""

    def __init__(self, path: Path) -> None:
        self.path = path
        """Where it is."""
        self._known = ""

    def read(self) -> Session:
        """The session in it. Raises InputError."""
        session = load_session(self.path)
        self._known = self._digest()
        return session

    def write(self, session: Session) -> None:
        """Write the session to it. Raises OutputError: among other things where others have written to it meanwhile."""
        if self._known and self._digest() not in {"", self._known}:
            raise OutputError(
                f"{shown(self.path)} was changed by another program meanwhile. Save the session under another name."
            )
        save_session(session, self.path)
        self._known = self._digest()

    def _digest(self) -> str:
        """Tells its contents from others; empty where it can't be read."""
        try:
            return sha256_of(self.path.read_bytes())
        except OSError:
            return ""
