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
        """The names of the two files, with their folders only where they would else be the same."""
        left, right = Path(self.left), Path(self.right)
        if left.name != right.name:
            return left.name, right.name
        return str(Path(left.parent.name, left.name)), str(Path(right.parent.name, right.name))

    @property
    def missing(self) -> tuple[str, ...]:
        """The paths of those of the two that aren't there any more."""
        return tuple(path for path in dict.fromkeys(self) if not Path(path).is_file())


@dataclass(frozen=True, slots=True)
class RecentPairs:
    """The pairs opened last, the latest first."""

    pairs: tuple[tuple[str, str], ...] = ()
    """The paths of each pair, left and right."""

    def with_pair(self, left: str, right: str) -> "RecentPairs":
        """These pairs with one more in front, which is in them once only."""
        others = [pair for pair in self.pairs if pair != (left, right)]
        return RecentPairs(((left, right), *others)[:LONGEST])

    def offered(self) -> list[Pair]:
        """The pairs; files that have vanished may be on a disk that comes back."""
        return [Pair(*each) for each in self.pairs if len(each) == 2]
