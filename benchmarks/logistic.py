"""Fit a logistic regression: `fit`. Needs numpy."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
_SWEEPS = 100
_STILL = 1e-4
"""Sweeps end when no weight moves further than this."""


@dataclass(frozen=True, slots=True)
class Fitted:
    """Weights for figures as they are."""

    bias: float
    """What it starts from."""
    weights: Floats
    """What it adds for a unit of each figure."""

    def probabilities(self, figures: Floats) -> Floats:
        """How likely the answer is yes, by row."""
        return np.asarray(1 / (1 + np.exp(-(self.bias + figures @ self.weights))))

    def table(self, names: Sequence[str]) -> dict[str, float]:
        """The weights by name."""
        return {"bias": self.bias} | {name: float(w) for name, w in zip(names, self.weights, strict=True)}


def fit(figures: Floats, answers: Floats, counts: Floats, shrink: float, signs: Sequence[int]) -> Fitted:
    """Maximum likelihood with a quadratic penalty of `shrink` on weights of standardised figures.

    `counts` says how often each row counts. A sign of 1 or -1 holds a weight on that side of 0: few pairs of articles
    tell little about single weights, and what can only speak for a link must not be fitted to speak against one.
    Coordinate descent with Newton steps (Friedman, Hastie and Tibshirani, 2010).
    """
    mean, spread = figures.mean(axis=0), figures.std(axis=0) + 1e-9
    columns = ((figures - mean) / spread).T
    weights = np.zeros(len(columns))
    bias = 0.0
    total = np.full(len(answers), bias)
    for _ in range(_SWEEPS):
        furthest = 0.0
        for k in range(-1, len(columns)):
            probability = 1 / (1 + np.exp(-total))
            column = columns[k] if k >= 0 else np.ones(len(answers))
            slope = float(column @ (counts * (probability - answers))) + (shrink * weights[k] if k >= 0 else 0.0)
            curve = float((column * column) @ (counts * probability * (1 - probability))) + (shrink if k >= 0 else 0.0)
            step = -slope / max(curve, 1e-9)
            if k >= 0:
                step = _held(weights[k] + step, signs[k]) - weights[k]
                weights[k] += step
            else:
                bias += step
            total = total + step * column
            furthest = max(furthest, abs(step))
        if furthest < _STILL:
            break
    plain = weights / spread
    return Fitted(bias - float(plain @ mean), plain)


def _held(weight: float, sign: int) -> float:
    return max(0.0, weight) if sign > 0 else min(0.0, weight) if sign < 0 else weight
