"""Read a session from a file: `load_session`. A file from a stranger is input like any other."""

import json
from pathlib import Path
from typing import Any, NoReturn

from viewer.core.errors import Damaged, TooLarge, TooNew, UnsupportedFormat, shown
from viewer.core.read.files import load
from viewer.session.given import Given, Misshapen
from viewer.session.values import FORMAT, SCHEMA, Session

MOST_BYTES = 64_000_000
"""How large a session may be: two articles as large as they can be, and what is said of them."""
_HEAD = 200
"""A session's first bytes name its format, so that another program's JSON isn't taken for a broken session."""


def load_session(path: Path) -> Session:
    """The session in the file at `path`. Raises InputError, whose message says what is wrong with the file."""
    return read_session(load(path, MOST_BYTES + 1), shown(path))


def read_session(data: bytes, name: str) -> Session:
    """The session in these bytes of the file of that name. Raises InputError."""
    if len(data) > MOST_BYTES:
        raise TooLarge(f"{name} is larger than a session can be ({MOST_BYTES // 1_000_000} MB). Choose another file.")
    from viewer.session.decoding import decode  # which knows page extras, and so nearly all of the engine

    document = _document(data, name)
    try:
        given = Given(document)
        if document.get("format") != FORMAT:
            raise _foreign(name)
        schema = given["schema"].whole(1, 1_000_000)
        if schema > SCHEMA:
            raise TooNew(f"{name} was saved by a newer Storydiff. Open it with version {_version(given)} or newer.")
        return decode(given)
    except Misshapen as error:
        raise _damaged(name, str(error)) from error


def _document(data: bytes, name: str) -> dict[str, Any]:
    named = FORMAT.encode() in data[:_HEAD]
    try:
        document = json.loads(data.decode("utf-8-sig"), parse_constant=_refuse)
    except (ValueError, RecursionError) as error:  # no UTF-8, no JSON, a number beyond all bounds; nested too deep
        raise (_damaged(name, "it breaks off or was changed") if named else _foreign(name)) from error
    if not isinstance(document, dict):
        raise _foreign(name)
    return document


def _refuse(constant: str) -> NoReturn:
    raise ValueError(constant)  # NaN and Infinity are no JSON


def _version(given: Given) -> str:
    version = given.get("version")
    return version.value if version is not None and isinstance(version.value, str) and _is_short(version.value) else "?"


def _is_short(version: str) -> bool:
    return len(version) <= 20 and version.isprintable()


def _foreign(name: str) -> UnsupportedFormat:
    return UnsupportedFormat(f"{name} is no session of Storydiff. Choose a file that Storydiff has saved as one.")


def _damaged(name: str, why: str) -> Damaged:
    return Damaged(f"{name} is damaged ({why}). Choose another copy of it, or open its two articles again.")
