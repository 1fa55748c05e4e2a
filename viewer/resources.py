"""Where the files that ship with Storydiff are. The only look-up; imports no Qt.

The tables of languages are written as TOML, for those who read and change them. Parsing them is the larger part of a
first comparison, so whoever builds a wheel or runs `make` has them as JSON too (`compile_tables`), which is read four
times as fast. In a checkout they count only while they are newer than every table they were made of.
"""

import json
import os
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

from viewer.atomic_file import write_atomically
from viewer.core.tables import UNDETERMINED, Tables

_INSTALLED = Path(__file__).parent / "_resources"
_CHECKOUT = Path(__file__).parent.parent / "resources"
_COMPILED_INSTALLED = Path(__file__).parent / "_tables"
_COMPILED_CHECKOUT = Path(__file__).parent.parent / "build" / "tables"


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
    return Tables(code, _compiled(code) or _sections(code))


def compile_tables(folder: Path = _COMPILED_CHECKOUT) -> list[Path]:
    """Write the tables of every language to a folder, as JSON; `make` does, and whatever builds a wheel or a bundle.

    Each pattern has beside it how what it matches begins, which takes too long to find out whenever they are read.
    Gives the files written; the folder may hold others.
    """
    from viewer.core.beginnings import beginnings  # only whoever compiles needs it

    folder.mkdir(parents=True, exist_ok=True)
    files = {code: folder / f"{code}.json" for code in (UNDETERMINED, *languages())}
    for code, path in files.items():
        sections = _sections(code)
        for section in sections.values():
            for row in section.get("pattern", ()):
                row["begins"] = beginnings(row["match"])
        text = json.dumps(sections, ensure_ascii=False, separators=(",", ":"))
        write_atomically(path, text.encode())
    return list(files.values())


def _sections(code: str) -> dict[str, Any]:
    """The tables of a language, read from where they are written."""
    if code == UNDETERMINED:
        return {path.parent.name: _table(path) for path in sorted(resource("language").glob("*/words.toml"))}
    return {path.stem: _table(path) for path in _files(code)}


def _compiled(code: str) -> dict[str, Any] | None:
    """The same as they were compiled; None where they weren't or are damaged, or before the tables were changed."""
    installed = _INSTALLED.is_dir()
    path = (_COMPILED_INSTALLED if installed else _COMPILED_CHECKOUT) / f"{code}.json"
    try:
        if not installed and path.stat().st_mtime_ns <= max(_changed(code), default=0):
            return None
        found: dict[str, Any] = json.loads(path.read_bytes())
    except (OSError, ValueError):
        return None
    return found


def _changed(code: str) -> Iterator[int]:
    """When each file of a language, and each folder with such files, was last changed."""
    root = resource("language")
    if code == UNDETERMINED:
        yield root.stat().st_mtime_ns
        for folder in os.scandir(root):
            yield folder.stat().st_mtime_ns
            if (words := Path(folder, "words.toml")).exists():
                yield words.stat().st_mtime_ns
    elif (root / code).is_dir():
        yield (root / code).stat().st_mtime_ns
        yield from (file.stat().st_mtime_ns for file in os.scandir(root / code))


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
    import tomli  # as the standard library's tomllib, but compiled

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
