"""The tables of one language: patterns, verbs, abbreviations … as read from `resources/language/<code>/`.

The core reads no file: whoever calls it hands the tables in. Each step takes the section it needs and compiles it
once; a table is compared by identity, so that it can be the key of a cache.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

UNDETERMINED = "und"
"""ISO 639's code for "not told". The tables of that code hold, by language, how each is told from the others."""


@dataclass(frozen=True, slots=True, eq=False)
class Tables:
    """What is known about one language."""

    code: str
    """ISO 639-1 code, such as "en"."""
    sections: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    """One section a file, by the file's stem: "furniture", "segment", "attribution" …"""

    def section(self, name: str) -> Mapping[str, Any]:
        """The section of that name; an empty one where the language has none."""
        return self.sections.get(name, {})


TablesFor = Callable[[str], Tables]
"""Gives the tables for a language code."""
