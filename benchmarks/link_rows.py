"""The candidates of gold pairs as rows of figures with the readers' answers: `rows_of`. Needs numpy."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from benchmarks.gold import Gold, prepare, stands_for
from viewer.core.link.features import NAMES
from viewer.core.link.linking import gather

Floats = NDArray[np.float64]
_FULL = {"full": 1.0, "partial": 0.0}


@dataclass(frozen=True, slots=True)
class Rows:
    """The candidates of one pair of articles."""

    names: frozenset[str]
    """The gold pairs whose articles these are."""
    figures: Floats
    """A row for each candidate, columns as NAMES orders them."""
    answers: Floats
    """1 for a link, 0 for none, -1 where the readers differ."""
    full: Floats
    """1 for a full link, 0 for a partial one, -1 otherwise."""
    missed: int = 0
    """Links that are no candidates."""
    missed_full: int = 0
    """The full ones of them."""

    def graded(self) -> "Rows":
        """Its links of agreed grade; the answer is whether they are full."""
        known = (self.full >= 0) & (self.answers == 1)
        return replace(self, figures=self.figures[known], answers=self.full[known], full=self.full[known], missed=0)

    def certain(self) -> "Rows":
        """Its candidates on which the readers agree."""
        known = self.answers >= 0
        return replace(self, figures=self.figures[known], answers=self.answers[known], full=self.full[known])


def rows_of(gold: Gold) -> Rows:
    """The candidates of a pair of articles with the readers' answers."""
    left, right = prepare(gold)
    lefts = stands_for(left.side.sentences, gold.a.sentences)
    rights = stands_for(right.side.sentences, gold.b.sentences)
    evidence = gather(left, right, lambda: False)
    rows, seen = [], set()
    for i, j in evidence.pairs():
        x, y = evidence.left[i].number, evidence.right[j].number
        keys = {(a, b) for a in lefts[x] for b in rights[y]}
        seen |= keys
        rows.append((evidence.figures(i, j), *_answer(gold, keys)))
    missed = [grade for key, grade in gold.links.items() if key not in seen]
    return Rows(
        frozenset(gold.names),
        np.array([figures for figures, *_ in rows]).reshape(-1, len(NAMES)),
        np.array([answer for _, answer, _ in rows]),
        np.array([full for *_, full in rows]),
        len(missed),
        missed.count("full"),
    )


def _answer(gold: Gold, keys: set[tuple[int, int]]) -> tuple[float, float]:
    """Whether these pairs of sentences are a link, and whether a full one."""
    grades = sorted(gold.links[key] for key in keys & gold.links.keys())
    if grades:
        return 1.0, _FULL.get(grades[0], -1.0)
    return (-1.0 if keys & gold.doubtful else 0.0), -1.0


def score(rows: Rows, said: NDArray[np.bool_]) -> tuple[float, float, float]:
    """Precision, recall and F1 where `said` are called yes."""
    right = float(((rows.answers == 1) & said).sum())
    false = float(((rows.answers == 0) & said).sum())
    true = float((rows.answers == 1).sum()) + rows.missed
    return (
        right / (right + false) if right + false else 0.0,
        right / true if true else 1.0,
        2 * right / (right + false + true) if right + false + true else 0.0,
    )


def joined(rows: Sequence[Rows]) -> Rows:
    """Several pairs as one."""
    return Rows(
        frozenset().union(*(each.names for each in rows)),
        np.vstack([each.figures for each in rows]),
        np.hstack([each.answers for each in rows]),
        np.hstack([each.full for each in rows]),
        sum(each.missed for each in rows),
        sum(each.missed_full for each in rows),
    )
