"""What belongs together, told pair by pair: `Groups`; and the fact that a group makes: `fact_of`."""

from collections.abc import Hashable, Iterable
from typing import Generic, TypeVar

from viewer.core.model import Fact, FactKind, FactStatus, Span

K = TypeVar("K", bound=Hashable)


class Groups(Generic[K]):
    """Disjoint sets of keys (Galler and Fischer 1964)."""

    def __init__(self) -> None:
        self._above: dict[K, K] = {}

    def of(self, key: K) -> K:
        """The key that stands for all in its group; a key not met before is a group of its own."""
        top = self._above.setdefault(key, key)
        while (above := self._above[top]) != top:
            self._above[top] = self._above[above]  # half the way for whoever asks next
            top = above
        self._above[key] = top
        return top

    def join(self, one: K, other: K) -> None:
        """Make one group of the groups of the two keys."""
        self._above[self.of(one)] = self.of(other)

    def members(self, keys: Iterable[K]) -> list[list[K]]:
        """The keys by their groups, in the order given."""
        found: dict[K, list[K]] = {}
        for key in keys:
            found.setdefault(self.of(key), []).append(key)
        return list(found.values())


def fact_of(kind: FactKind, left: Iterable[Span], right: Iterable[Span], note: str = "", differs: bool = False) -> Fact:
    """A fact with these places (at least one), each once."""
    lefts, rights = tuple(sorted(set(left))), tuple(sorted(set(right)))
    if not rights:
        status = FactStatus.ONLY_LEFT
    elif not lefts:
        status = FactStatus.ONLY_RIGHT
    else:
        status = FactStatus.DIFFERS if differs else FactStatus.BOTH
    return Fact(kind, status, lefts, rights, note)
