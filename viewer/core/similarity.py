"""How alike two runs of words are, and where. The only importer of rapidfuzz.

Words are given as lists of lexicon ids. rapidfuzz compares sequences of hashable items, fastest where both are str,
so each id becomes one character (`encode`).
"""

from collections.abc import Iterable
from typing import NamedTuple

from rapidfuzz.distance import Indel

_FIRST = 0x100  # leave the ASCII and control characters alone, so that a dump of an encoded run is readable as such
_SURROGATES = 0xD800
_SURROGATE_COUNT = 0x800
_LAST = 0x110000


def encode(ids: Iterable[int]) -> str:
    """One character a word; equal ids give equal characters. Ids past a million wrap around."""
    known = list(ids)
    try:
        return "".join(map(_CHARACTERS.__getitem__, known))
    except IndexError:
        _CHARACTERS.extend(map(_character, range(len(_CHARACTERS), max(known) + 1)))
        return "".join(map(_CHARACTERS.__getitem__, known))


_CHARACTERS: list[str] = []
"""The character of each id, as far as they were asked for."""


def _character(number: int) -> str:
    code = number + _FIRST
    if code >= _SURROGATES:
        code += _SURROGATE_COUNT
    return chr(code if code < _LAST else _FIRST + code % (_SURROGATES - _FIRST))


class Block(NamedTuple):
    """A stretch of two word runs that is equal, replaced, or on one side alone."""

    equal: bool
    """Whether the two stretches hold the same words."""
    left_start: int
    """Index of the first left word."""
    left_end: int
    """Index behind the last left word; equal to `left_start` where only the right has words."""
    right_start: int
    """Index of the first right word."""
    right_end: int
    """Index behind the last right word."""

    @property
    def turned(self) -> "Block":
        """The same with left and right exchanged."""
        return Block(self.equal, self.right_start, self.right_end, self.left_start, self.left_end)


def ratio(left: str, right: str) -> float:
    """Normalised insert/delete similarity of two encoded runs, from 0 to 1 (rapidfuzz's Indel)."""
    return Indel.normalized_similarity(left, right)


def blocks(left: str, right: str) -> list[Block]:
    """Two encoded runs as blocks that cover both, equal and unequal ones in turn, like difflib's opcodes.

    Adjacent deletions and insertions are one unequal block.
    """
    found: list[Block] = []
    at = there = 0
    for match in Indel.editops(left, right).as_matching_blocks():
        if match.a > at or match.b > there:
            found.append(Block(False, at, match.a, there, match.b))
        at, there = match.a + match.size, match.b + match.size
        if match.size:
            found.append(Block(True, match.a, at, match.b, there))
    return found
