"""Where the files that ship with Storydiff are. The only look-up; imports no Qt."""

import tomllib
from functools import cache
from pathlib import Path

from viewer.core.tables import Tables

_INSTALLED = Path(__file__).parent / "_resources"
_CHECKOUT = Path(__file__).parent.parent / "resources"


def resource(*parts: str) -> Path:
    """The path of a shipped file or folder, in a wheel as in a checkout.

    `resource("samples", "a.txt")` need not exist; reading it then raises OSError.
    """
    root = _INSTALLED if _INSTALLED.is_dir() else _CHECKOUT
    return root.joinpath(*parts)


@cache
def load_tables(code: str) -> Tables:
    """The tables of a language, by its ISO 639-1 code ("en"); empty ones where none are shipped."""
    folder = resource("language", code)
    sections = {path.stem: tomllib.loads(path.read_text("utf-8")) for path in sorted(folder.glob("*.toml"))}
    return Tables(code, sections)


@cache
def languages() -> tuple[str, ...]:
    """The codes of the languages that have tables."""
    return tuple(sorted(path.name for path in resource("language").iterdir() if path.is_dir()))
