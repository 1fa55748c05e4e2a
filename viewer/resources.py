"""Where the files that ship with Storydiff are. The only look-up; imports no Qt."""

import re
from functools import cache
from pathlib import Path
from typing import Any

import tomli  # as the standard library's tomllib, but compiled: the tables are the larger part of a first comparison

from viewer.core.language import UNDETERMINED
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
    """The tables of a language, by its ISO 639-1 code ("en"); empty ones where none are shipped.

    The code UNDETERMINED gives what tells the languages apart: of each its `words.toml`.
    """
    if code == UNDETERMINED:
        return Tables(
            code, {path.parent.name: _table(path) for path in sorted(resource("language").glob("*/words.toml"))}
        )
    return Tables(code, {path.stem: _table(path) for path in _files(code)})


def load_examples(code: str) -> Tables:
    """The same tables with the examples that stand beside their patterns, for those who try or fit them."""
    return Tables(code, {path.stem: _parsed(path.read_text("utf-8")) for path in _files(code)})


_EXAMPLES = re.compile(r"^(?:un)?like = \[.*\]\n", re.MULTILINE)
"""The examples of a pattern: a fifth of what the tables hold, and nothing that a comparison asks for."""


def _files(code: str) -> list[Path]:
    return sorted(resource("language", code).glob("*.toml"))


def _table(path: Path) -> dict[str, Any]:
    return _parsed(_EXAMPLES.sub("", path.read_text("utf-8")))


def _parsed(text: str) -> dict[str, Any]:
    return {name: _with_lists(value) for name, value in tomli.loads(text).items()}


def _with_lists(value: Any) -> Any:
    """The value with its long lists of words in place of the texts of several lines that they are written as.

    The words of a text are parted by commas, or by white space where it has none: reading them as TOML's own arrays
    takes five times as long.
    """
    if isinstance(value, str) and value.endswith("\n"):
        return [" ".join(word.split()) for word in value.split(",")] if "," in value else value.split()
    if isinstance(value, dict):
        return {name: _with_lists(each) for name, each in value.items()}
    return value


@cache
def languages() -> tuple[str, ...]:
    """The codes of the languages that have tables."""
    return tuple(sorted(path.name for path in resource("language").iterdir() if path.is_dir()))
