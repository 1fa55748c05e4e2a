"""The pairs of articles, and the sessions, opened last. No Qt."""

from dataclasses import dataclass, replace
from pathlib import Path
from typing import NamedTuple

LONGEST = 10
"""So many pairs, and so many sessions, are remembered."""


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
class Recent:
    """What was opened last, the latest first."""

    pairs: tuple[tuple[str, str], ...] = ()
    """The paths of each pair, left and right."""
    sessions: tuple[str, ...] = ()
    """The paths of sessions that were opened or saved."""

    def with_pair(self, left: str, right: str) -> "Recent":
        """These pairs with one more in front, which is in them once only."""
        others = [pair for pair in self.pairs if pair != (left, right)]
        return replace(self, pairs=((left, right), *others)[:LONGEST])

    def with_session(self, path: str) -> "Recent":
        """The same with one more session in front, which is in it once only."""
        others = [each for each in self.sessions if each != path]
        return replace(self, sessions=(path, *others)[:LONGEST])

    def offered_sessions(self) -> list[Path]:
        """The sessions; one that has vanished may be on a disk that comes back."""
        return [Path(each) for each in self.sessions if isinstance(each, str)]

    @property
    def folder(self) -> Path | None:
        """Where the article opened last lies, if that folder is there; None if it isn't or nothing was opened."""
        folders = [Path(pair.left).parent for pair in self.offered_pairs()[:1]]
        return next((folder for folder in folders if folder.is_dir()), None)

    def offered_pairs(self) -> list[Pair]:
        """The pairs; files that have vanished may be on a disk that comes back."""
        return [Pair(*each) for each in self.pairs if len(each) == 2]
