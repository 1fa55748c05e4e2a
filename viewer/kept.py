"""Small values kept from one start to the next: a frozen dataclass and its way to and from a JSON file. No Qt.

The file may have been written by an older or newer version, by hand, or half: what can't be understood is passed over.
"""

import json
from dataclasses import asdict, fields
from enum import StrEnum
from pathlib import Path
from typing import Any, TypeVar

import platformdirs

from viewer.atomic_file import write_atomically

Value = TypeVar("Value")


def default_folder() -> Path:
    """The folder of this user's settings, in the platform's place; it need not exist yet."""
    return Path(platformdirs.user_config_dir("storydiff", appauthor=False))


def unsaved_folder() -> Path:
    """The folder of this user's work that was not saved, in the platform's place; it need not exist yet."""
    return Path(platformdirs.user_state_dir("storydiff", appauthor=False)) / "unsaved"


def load(default: Value, path: Path) -> Value:
    """The value in the file; `default`, a dataclass, gives what the file doesn't say or says in another type."""
    try:
        found = json.loads(path.read_text("utf-8"))
    except (OSError, ValueError, RecursionError):
        return default
    if not isinstance(found, dict):
        return default
    known: dict[str, Any] = {}
    for each in fields(default):  # type: ignore[arg-type]
        known[each.name] = _understood(found.get(each.name), getattr(default, each.name))
    return type(default)(**known)


def save(value: Any, path: Path) -> None:
    """Write the dataclass to the file, whole or not at all. Raises OSError."""
    path.parent.mkdir(parents=True, exist_ok=True)
    write_atomically(path, json.dumps(asdict(value), ensure_ascii=False, indent=1).encode())


def _understood(found: Any, default: Any) -> Any:
    """What was found, if it is of the default's kind; else the default."""
    if isinstance(default, StrEnum):
        return type(default)(found) if found in list(type(default)) else default
    if isinstance(default, tuple):
        return tuple(_frozen(each) for each in found) if isinstance(found, list) and _plain(found) else default
    return found if type(found) is type(default) else default


def _plain(found: Any) -> bool:
    """Whether it is a string, or lists of nothing but strings."""
    return isinstance(found, str) or (isinstance(found, list) and all(_plain(each) for each in found))


def _frozen(found: Any) -> Any:
    return tuple(_frozen(each) for each in found) if isinstance(found, list) else found
