"""What holds of any file, however broken: `check`."""

import contextlib
from dataclasses import fields

from viewer.core.errors import InputError
from viewer.core.model import Article
from viewer.core.read.formats import format_of
from viewer.core.read.source import Source


def check(data: bytes, ending: str) -> Article | None:
    """The article in the bytes, or none where an error that readers can understand says why.

    Any other error is a finding, also one that the guard around readers would turn into such an error.
    """
    with contextlib.suppress(InputError):
        article = format_of(data, ending, "“x”").read(Source(data, "“x”"))
        for text in told(article):
            assert "\0" not in text, "a NUL"
            text.encode()  # half characters raise
        return article
    return None


def told(article: Article) -> list[str]:
    """All texts that an article holds."""
    values = [getattr(article, field.name) for field in fields(article)]
    each = [value if isinstance(value, tuple) else (value,) for value in values]
    return [text for texts in each for text in texts if isinstance(text, str)]
