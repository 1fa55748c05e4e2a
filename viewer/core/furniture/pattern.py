"""One row of the tables of patterns, compiled when first tried."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from viewer.core.model import Kind

CAPITAL = r"(?-i:[^\W\d_a-zß-öø-ÿ])"
"""A letter that isn't lower case; letters of scripts without cases count."""
_NAME = rf"{CAPITAL}[\w'.-]*(?:(?: \w{{1,3}})? {CAPITAL}[\w'.-]*){{0,6}}"
# By its shape: listing all of them would make patterns dear to compile.
_AGENCY = r"(?-i:[A-Z]{2,6}|Reuters|Xinhua|Bloomberg|Getty|Yonhap|Kyodo|dpa|epd)"
SHAPES = {"name": _NAME, "capital": CAPITAL, "agency": _AGENCY}
"""What stands for "<name>" and the like in every language."""


@dataclass(slots=True, eq=False)
class Pattern:
    """A row of the tables of patterns."""

    number: int
    """Its place in the table: the first that matches counts."""
    kind: Kind
    place: str
    sure: bool
    opens: str
    beside: frozenset[str]
    """Words, one of which the line must hold beside the cue; empty: none."""
    begins: tuple[str, ...]
    """One of these begins what it matches, if that begins with ASCII; empty: not known (`beginnings`)."""
    source: str
    shapes: Mapping[str, str]
    """What stands for "<name>" and the like in the source."""
    compiled: re.Pattern[str] | None = None

    @classmethod
    def of(cls, number: int, row: Mapping[str, Any], shapes: Mapping[str, str]) -> "Pattern":
        """The pattern of a row."""
        kind, sure, opens = Kind(row["kind"]), row.get("sure", False), row.get("opens", "")
        beside = frozenset(row.get("beside", ()))
        begins = tuple(row.get("begins", ()))
        return cls(number, kind, row.get("place", "line"), sure, opens, beside, begins, row["match"], shapes)

    def may_match(self, head: str) -> bool:
        """Whether it may be the whole of a text with these first letters, made small; empty: none that tell."""
        return not head or not self.begins or head.startswith(self.begins)

    def matches(self, text: str) -> bool:
        """Whether the pattern is the whole of the text."""
        if self.compiled is None:
            source = self.source
            for name, shape in self.shapes.items():
                source = source.replace(f"<{name}>", shape)
            self.compiled = re.compile(source, re.IGNORECASE)
        return self.compiled.fullmatch(text) is not None


def one_of(phrases: Iterable[str]) -> str:
    """A regular expression for any of the phrases."""
    return "(?:" + "|".join(map(re.escape, sorted(phrases))) + ")"
