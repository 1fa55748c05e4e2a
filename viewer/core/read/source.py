"""What a reader of one format is given, and what it is asked for."""

from collections.abc import Callable
from dataclasses import dataclass

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


Reader = Callable[[Source], Article]
"""Makes an article of a source: text, encoding and what the format states. `read` adds path, digest and language.
Raises InputError."""

Apart = Callable[[Reader, Source], Article]
"""Carries out a reader of a foreign format, where it can do no harm. Raises InputError, whatever the reader raises."""
