"""From figures to a probability: logistic regression, `probability`; its weights are in `weights.py`."""

import math
from collections.abc import Iterable, Mapping, Sequence
from operator import mul
from typing import NamedTuple


class Model(NamedTuple):
    """A fitted logistic regression."""

    bias: float
    """What it starts from."""
    weights: tuple[float, ...]
    """What it adds for a unit of each figure."""
    threshold: float
    """From which probability on it says yes."""

    least: float
    """What the figures come to at the threshold, or a little less."""

    def probability(self, figures: Sequence[float]) -> float:
        """How likely it is that the answer is yes, from 0 to 1."""
        total: float = self.bias + sum(map(mul, self.weights, figures))
        return 1 / (1 + math.exp(-max(-30.0, min(30.0, total))))

    def open(self, bounds: Sequence[float]) -> bool:
        """Whether the answer may be yes for figures that are no more than these bounds."""
        total: float = self.bias + sum(map(mul, self.weights, bounds))
        return total >= self.least


def model(table: Mapping[str, float], names: Iterable[str]) -> Model:
    """The model of a table from `weights.py`, for figures in the order of `names`.

    A figure that the table doesn't know weighs nothing, so that a new one can be tried and fitted.
    """
    threshold = table["threshold"]
    least = math.log(threshold / (1 - threshold)) - 1e-6  # more than rounding can make of it
    return Model(table["bias"], tuple(table.get(name, 0.0) for name in names), threshold, least)
