"""Which pairs of sentences are worth a close look: `find_candidates`.

An index over the terms gives each pair the weight that it shares; of every sentence's pairs the likest are kept. In
long articles only rarer terms and rarer pairs of neighbouring terms are followed, so that the cost grows with the
length of the articles and not with its square.
"""

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from viewer.core.errors import Cancelled
from viewer.core.link.story import Telling
from viewer.core.model import IsCancelled

SHORT = 40_000
"""Up to so many pairs of sentences every shared term is followed."""
_COMMON = 30
"""In longer articles, what stands in more sentences than this on either side is not followed."""
_BEST, _BEST_OF_MANY = 12, 5
"""How many candidates each sentence keeps, in short and in longer articles."""
_ASK_EVERY = 64
"""How many sentences are worked through before asking whether to stop."""

_Row = list[tuple[float, int]]


class Candidates(NamedTuple):
    """The pairs worth a close look."""

    rows: list[dict[int, float]]
    """By left sentence: the likeness of its candidates on the right, by their number and in its order."""
    best_left: list[float]
    """By left sentence: the greatest likeness in its row."""
    best_right: list[float]
    """By right sentence: the greatest likeness in its column."""
    kinship: float
    """How much the two articles have in common: the mean of the greatest likenesses, on the side where it is more."""

    def likeness(self, left: int, right: int) -> float:
        """The likeness of two sentences; 0 where they are no candidates or do not exist."""
        return self.rows[left].get(right, 0.0) if 0 <= left < len(self.rows) else 0.0


def find_candidates(
    left: Sequence[Telling],
    right: Sequence[Telling],
    weights: Sequence[int],
    cancelled: IsCancelled,
    *,
    short: int = SHORT,
) -> Candidates:
    """The candidates; likeness is the cosine of the sentences' terms, from 0 to 1. Raises Cancelled.

    Articles of up to `short` pairs of sentences are searched wholly.
    """
    whole = len(left) * len(right) <= short
    index = _Index(left, right, weights, whole=whole)
    kept_of_each = _BEST if whole else _BEST_OF_MANY
    rows: list[_Row] = []
    columns: dict[int, _Row] = defaultdict(list)
    for i in range(len(left)):
        if i % _ASK_EVERY == 0 and cancelled():
            raise Cancelled
        rows.append(index.row(i))
        for likeness, j in rows[i]:
            columns[j].append((likeness, i))
    kept: list[dict[int, float]] = [{j: likeness for likeness, j in _likest(row, kept_of_each)} for row in rows]
    for j, column in columns.items():
        for likeness, i in _likest(column, kept_of_each):
            kept[i][j] = likeness
    best_left = [max(row.values(), default=0.0) for row in kept]
    best_right = [max((likeness for likeness, _ in columns.get(j, ())), default=0.0) for j in range(len(right))]
    kinship = max(math.fsum(best) / max(1, len(best)) for best in (best_left, best_right))
    return Candidates([dict(sorted(row.items())) for row in kept], best_left, best_right, kinship)


def _likest(row: _Row, size: int) -> _Row:
    """The best of a row; among equals those that stand first."""
    return row if len(row) <= size else sorted(row, key=lambda each: (-each[0], each[1]))[:size]


class _Index:
    """Where the right article's keys stand: its terms and, in long articles, pairs of neighbouring terms."""

    def __init__(
        self, left: Sequence[Telling], right: Sequence[Telling], weights: Sequence[int], *, whole: bool
    ) -> None:
        self.left, self.right, self.weights, self.whole = left, right, weights, whole
        self.places: dict[int, list[int]] = defaultdict(list)
        for j, telling in enumerate(right):
            for key in self._keys(telling):
                self.places[key].append(j)
        if not whole:
            self._forget_common(Counter(key for telling in left for key in self._keys(telling)))

    def _forget_common(self, on_the_left: Counter[int]) -> None:
        """Drop the keys that stand in many sentences of either side, or in none of the left."""
        self.places = {
            key: places
            for key, places in self.places.items()
            if len(places) <= _COMMON and 0 < on_the_left[key] <= _COMMON
        }

    def _keys(self, telling: Telling) -> Iterable[int]:
        return telling.bag if self.whole else telling.bag.union(self._neighbours(telling.path))

    def _neighbours(self, path: Sequence[int]) -> Iterator[int]:
        """A key for each two terms that follow one another; above all keys of terms."""
        size = len(self.weights)
        return (size * (one + 1) + other for one, other in pairwise(path))

    def row(self, i: int) -> _Row:
        """The likeness of left sentence `i` to each right sentence with which it shares a key."""
        telling = self.left[i]
        shared: dict[int, int] = defaultdict(int)
        for key in self._keys(telling):
            weight = self._weight(key)
            for j in self.places.get(key, ()):
                shared[j] += weight
        if not self.whole:
            shared = self._exact(telling, shared)
        return [(weight / math.sqrt(telling.weight * self.right[j].weight), j) for j, weight in shared.items()]

    def _weight(self, key: int) -> int:
        size = len(self.weights)
        return self.weights[key] if key < size else self.weights[key // size - 1] + self.weights[key % size]

    def _exact(self, telling: Telling, guessed: dict[int, int]) -> dict[int, int]:
        """The weight of all shared terms, for the pairs that share most keys."""
        best = sorted(guessed, key=lambda j: (-guessed[j], j))[: 2 * _BEST_OF_MANY]
        return {j: sum(map(self.weights.__getitem__, telling.bag & self.right[j].bag)) for j in best}
