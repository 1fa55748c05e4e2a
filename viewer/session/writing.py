"""Write a session to a file: `save_session`. docs/session.md describes the form."""

import json
from dataclasses import asdict
from pathlib import Path
from typing import Any

from viewer import __version__
from viewer.atomic_file import write_atomically
from viewer.core.digest import sha256_of
from viewer.core.errors import OutputError, shown
from viewer.core.model import Article
from viewer.core.review.plain import as_plain
from viewer.session.values import FORMAT, SCHEMA, Session


def save_session(session: Session, path: Path) -> None:
    """Write the session whole, or leave the file as it is. Raises OutputError."""
    try:
        write_atomically(path, session_as_json(session))
    except (OSError, ValueError) as error:  # ValueError: a NUL in the path
        reason = (isinstance(error, OSError) and error.strerror) or "its name is not valid"
        raise OutputError(f"{shown(path)} can't be written ({reason}). Choose another folder or name.") from error


def session_as_json(session: Session) -> bytes:
    """The session as the file holds it; the same session gives the same bytes."""
    document = {
        "format": FORMAT,
        "schema": SCHEMA,
        "version": __version__,
        "saved_as": session.saved_as,
        "settings": asdict(session.settings),
        "left": _article(session.left),
        "right": _article(session.right),
        **as_plain(session.review),
    }
    # A path whose bytes are no text holds half characters, which UTF-8 can't hold; JSON reads this form back as such.
    return (json.dumps(document, ensure_ascii=False, indent=1) + "\n").encode("utf-8", "backslashreplace")


def _article(article: Article | None) -> dict[str, Any] | None:
    if article is None:
        return None
    return {**asdict(article), "text_sha256": text_digest(article.text)}


def text_digest(text: str) -> str:
    """By which a text is known to be the one that was saved: `sha256` is that of the file it came from."""
    return sha256_of(text.encode("utf-8", "surrogatepass"))
