"""Page extras that a reader teaches: a table in the form of resources/language/en/furniture.toml, checked and merged.

`read_taught` gives what such a table holds; `merged` lays it over the tables of a language.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from typing import Any

from viewer.core.errors import one_line
from viewer.core.furniture.line import core, plain
from viewer.core.furniture.pattern import SHAPES, Pattern
from viewer.core.model import REPORTING, Kind

LONGEST = 1_000_000
"""Characters of a table."""
PLACES = ("any", "line", "head", "tail")
_KINDS = [str(kind) for kind in Kind if kind not in REPORTING]
_OPENS = ("links", "topics", "notices", "bylines", "points")
_LISTS: dict[str, Sequence[str] | None] = {
    "labels": _KINDS,
    "sections": _OPENS,
    "links": ("sure", "likely", "verbs", "qualifiers", "closers"),
    "words": None,
    "clause": ("words", "starts", "asks"),
    "voice": None,
}
"""The tables of lists, with the names that their lists may have; None: any."""
_ROW: dict[str, type] = {
    "kind": str,
    "match": str,
    "place": str,
    "cue": list,
    "beside": list,
    "sure": bool,
    "opens": str,
    "like": list,
    "unlike": list,
}


class BadTable(ValueError):
    """The table can't be used; the message says what is wrong with it, without a full stop."""


@lru_cache(maxsize=8)
def read_taught(text: str) -> Mapping[str, Any]:
    """What the table holds. Raises BadTable where it can't be used as it is."""
    import tomllib  # few readers teach any

    if len(text) > LONGEST:
        raise BadTable(f"it has more than {LONGEST:,} characters")
    try:
        table = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise BadTable(f"it is no TOML: {error}") from error
    for name, value in table.items():
        if name == "pattern":
            _check_rows(value)
        elif name == "reporting":
            _check_words(value, "reporting")
        elif name in _LISTS:
            _check_lists(value, name)
        else:
            known = ", ".join([*_LISTS, "reporting"])
            raise BadTable(f"it has “{name}”, which is none of [[pattern]], {known}")
    if not table:
        raise BadTable("nothing is in it")
    return table


def merged(section: Mapping[str, Any], taught: Mapping[str, Any]) -> Mapping[str, Any]:
    """The section of a language with what was taught laid over it; lists are put together."""
    both = dict(section)
    for name, value in taught.items():
        there = both.get(name)
        if isinstance(value, list):
            both[name] = [*value, *(there or ())]
        else:
            both[name] = merged(there or {}, value) if isinstance(value, dict) else value
    return both


def _check_lists(table: object, name: str) -> None:
    if not isinstance(table, dict):
        raise BadTable(f"“{name}” is no table [{name}]")
    for key, words in table.items():
        allowed = _LISTS[name]
        if allowed is not None and key not in allowed:
            raise BadTable(f"[{name}] has “{key}”, which is none of {', '.join(allowed)}")
        _check_words(words, f"[{name}] {key}")


def _check_words(words: object, where: str) -> None:
    if not isinstance(words, list) or not all(isinstance(word, str) and word.strip() for word in words):
        raise BadTable(f"{where} is no list of words in quotation marks")


def _check_rows(rows: object) -> None:
    if not isinstance(rows, list) or not all(isinstance(row, dict) for row in rows):
        raise BadTable("patterns are not written as [[pattern]]")
    for number, row in enumerate(rows, 1):
        wrong = next(_wrong_with(row), None)
        if wrong:
            raise BadTable(f"[[pattern]] {number} {wrong}")


def _wrong_with(row: Mapping[str, Any]) -> Iterator[str]:
    """What is wrong with a pattern, in words that go on after its number."""
    for name, value in row.items():
        if name not in _ROW:
            yield f"has “{name}”, which is none of {', '.join(_ROW)}"
        elif not isinstance(value, _ROW[name]) and not (name == "cue" and value == "<photo>"):
            yield f"has a “{name}” of the wrong sort"
        elif isinstance(value, list) and not all(isinstance(each, str) and each.strip() for each in value):
            yield f"has a “{name}” that is no list of words in quotation marks"
    yield from (f"has no “{name}”" for name in ("kind", "match") if name not in row)
    for name, allowed in (("kind", _KINDS), ("place", PLACES), ("opens", _OPENS)):
        if row.get(name, allowed[0]) not in allowed:
            yield f"has the {name} “{row[name]}”, which is none of {', '.join(allowed)}"
    pattern = Pattern.of(0, row, {**SHAPES, "photo": "photo"})
    try:
        pattern.matches("")
    except re.error as error:
        yield f"has a “match” that is no regular expression: {error}"
    for name in ("like", "unlike"):
        for line in row.get(name, ()):
            if pattern.matches(core(plain(line))) != (name == "like"):
                does = "does not match" if name == "like" else "matches"
                yield f"{does} “{one_line(line)}”, which stands under its “{name}”"
