"""The pairs of articles opened last. No Qt."""

from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

LONGEST = 10
"""So many pairs are remembered."""


class Pair(NamedTuple):
    """Two articles, by their files."""

    left: str
    """Path of the left one."""
    right: str
    """Path of the right one."""

    @property
    def names(self) -> tuple[str, str]:
        """The names of the two files, without their folders."""
        return Path(self.left).name, Path(self.right).name


@dataclass(frozen=True, slots=True)
class RecentPairs:
    """The pairs opened last, the latest first."""

    pairs: tuple[tuple[str, str], ...] = ()
    """The paths of each pair, left and right."""

    def with_pair(self, left: str, right: str) -> "RecentPairs":
        """These pairs with one more in front, which is in them once only."""
        others = [pair for pair in self.pairs if pair != (left, right)]
        return RecentPairs(((left, right), *others)[:LONGEST])

    def existing(self) -> list[Pair]:
        """The pairs whose files are still there."""
        pairs = [Pair(*each) for each in self.pairs if len(each) == 2]
        return [pair for pair in pairs if Path(pair.left).is_file() and Path(pair.right).is_file()]
