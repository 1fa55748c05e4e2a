"""Which pairs of sentences are worth a close look: `find_candidates`.

An index over the terms gives each pair the weight that it shares; of every sentence's pairs the likest are kept. In
long articles only rarer terms and rarer pairs of neighbouring terms are followed, so that the cost grows with the
length of the articles and not with its square.
"""

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from itertools import chain, pairwise
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
_GUESSES = 2 * _BEST_OF_MANY
"""How many of a sentence's pairs are weighed by all their terms in longer articles."""
_ASK_EVERY = 64
"""How many sentences are worked through before asking whether to stop."""

_Row = list[tuple[float, int]]
"""The likeness of pairs of one sentence, negated so that the likest come first when sorted, and the other's number."""


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
    columns: list[_Row] = [[] for _ in right]
    for i in range(len(left)):
        if i % _ASK_EVERY == 0 and cancelled():
            raise Cancelled
        row = index.row(i)
        rows.append(row)
        for negated, j in row:
            columns[j].append((negated, i))
    kept: list[dict[int, float]] = [{j: -negated for negated, j in _likest(row, kept_of_each)} for row in rows]
    for j, column in enumerate(columns):
        for negated, i in _likest(column, kept_of_each):
            kept[i][j] = -negated
    best_left = [max(row.values(), default=0.0) for row in kept]
    best_right = [-min(column)[0] if column else 0.0 for column in columns]
    kinship = max(math.fsum(best) / max(1, len(best)) for best in (best_left, best_right))
    return Candidates([dict(sorted(row.items())) for row in kept], best_left, best_right, kinship)


def _likest(row: _Row, size: int) -> _Row:
    """The best of a row; among equals those that stand first."""
    return row if len(row) <= size else sorted(row)[:size]


class _Index:
    """Where the right article's keys stand: its terms and, in long articles, pairs of neighbouring terms."""

    def __init__(
        self, left: Sequence[Telling], right: Sequence[Telling], weights: Sequence[int], *, whole: bool
    ) -> None:
        self.left, self.right, self.weights, self.whole = left, right, weights, whole
        keys = [tuple(self._keys_of(telling)) for telling in left]
        on_the_left = Counter(chain.from_iterable(keys))
        places: dict[int, list[int]] = defaultdict(list)
        for j, telling in enumerate(right):
            for key in self._keys_of(telling):
                if key in on_the_left:
                    places[key].append(j)
        entries = {
            key: (self._weight(key), found)
            for key, found in places.items()
            # In long articles only keys that stand in few sentences of either side.
            if whole or (len(found) <= _COMMON and on_the_left[key] <= _COMMON)
        }
        self._followed = [[entries[key] for key in own if key in entries] for own in keys]

    def _keys_of(self, telling: Telling) -> Iterable[int]:
        if self.whole:
            return telling.bag
        # A key for each two terms that follow one another; above all keys of terms.
        size = len(self.weights)
        return telling.bag.union([size * (one + 1) + other for one, other in pairwise(telling.path)])

    def _weight(self, key: int) -> int:
        size = len(self.weights)
        return self.weights[key] if key < size else self.weights[key // size - 1] + self.weights[key % size]

    def row(self, i: int) -> _Row:
        """The row of left sentence `i`: each right sentence with which it shares a key."""
        telling, right = self.left[i], self.right
        shared: dict[int, int] = {}
        for weight, places in self._followed[i]:
            for j in places:  # most stand there once, for which a defaultdict takes twice as long
                shared[j] = shared[j] + weight if j in shared else weight
        if not self.whole:
            shared = self._exact(telling, shared)
        return [(-weight / math.sqrt(telling.weight * right[j].weight), j) for j, weight in shared.items()]

    def _exact(self, telling: Telling, guessed: dict[int, int]) -> dict[int, int]:
        """The weight of all shared terms, for the pairs that share most keys."""
        best: Iterable[int] = guessed
        if len(guessed) > _GUESSES:
            least = sorted(guessed.values(), reverse=True)[_GUESSES - 1]
            best = [j for j, weight in guessed.items() if weight >= least]
            if len(best) > _GUESSES:
                best = sorted(best, key=lambda j: (-guessed[j], j))[:_GUESSES]
        bag, right, weight_of = telling.bag, self.right, self.weights.__getitem__
        return {j: sum(map(weight_of, bag & right[j].bag)) for j in best}
