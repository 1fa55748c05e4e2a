"""What a reader of one format is given, and what it is asked for."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from viewer.core.model import Article


@dataclass(frozen=True, slots=True)
class Source:
    """The bytes of one article, not yet understood."""

    data: bytes
    """All of them."""
    name: str
    """How messages name where they came from: `errors.shown(path)`."""
    encoding: str | None = None
    """The encoding that the reader of the article chose; None: to be detected."""


CLIPBOARD, DROPPED = "clipboard", "dropped text"
"""Where what was copied came from, as `Article.source`."""

COPIED_NAME = "What was copied"
"""How messages name it."""


@dataclass(frozen=True, slots=True)
class Copied:
    """A stretch of text that another program has handed over, in one form or two."""

    text: str = ""
    """As plain text; empty where it came as markup alone."""
    markup: str = ""
    """As HTML; empty where it came as plain text alone."""
    url: str | None = None
    """The address of the page that it was copied from, if the other program tells."""
    retrieved: str | None = None
    """When it was copied, as ISO 8601."""
    source: str = CLIPBOARD
    """How it came in: CLIPBOARD or DROPPED."""


Origin = Path | Copied
"""Where an article comes from: a file, or what another program has handed over."""

Reader = Callable[[Source], Article]
"""Makes an article of a source: text, encoding and what the format states. `read` adds path, digest and language.
Raises InputError."""

Apart = Callable[[Reader, Source], Article]
"""Carries out a reader of a foreign format, where it can do no harm. Raises InputError, whatever the reader raises."""
