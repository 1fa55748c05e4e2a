"""Where the items of a list begin that stands within one line: "1. Peace 2. Bread", "a) … b) …", "• … • …"."""

import re
from collections.abc import Iterator

_BULLETS = "•⁃▪‣◦●■"
_BULLET = re.compile(rf"\s*[{_BULLETS}]")
_FIRST = re.compile(r"\s*(\(?)(\d{1,3}|[aA])([.)]{1,2})\s")


def item_starts(line: str) -> frozenset[int]:
    """Offsets where a further item begins; none where the line doesn't begin with an item."""
    if _BULLET.match(line):
        return frozenset(match.end() for match in re.finditer(rf"\s(?=[{_BULLETS}])", line))
    match = _FIRST.match(line)
    return frozenset(_followers(line, match)) if match else frozenset()


def _followers(line: str, first: re.Match[str]) -> Iterator[int]:
    """Offsets of the items that count on from the first one in the same manner."""
    opening, label, style = first.groups()
    at = first.end()
    while at > 0:
        label = str(int(label) + 1) if label.isdecimal() else chr(ord(label) + 1)
        at = line.find(f" {opening}{label}{style} ", at) + 1
        if at > 0:
            yield at
