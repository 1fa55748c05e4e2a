"""Fit the weights of linking again: `python -m benchmarks.fit_links GOLD… [--write]`.

Prints what linking reaches on pairs of articles that the weights were not fitted on: each pair is left out in turn,
and the threshold too is chosen without it. Then fits on all of them. Articles of different events, put together, go
in as well with little weight, so that it costs to link anything with anything.
"""

import argparse
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TypeVar

import numpy as np

from benchmarks.gold import read_gold, unrelated
from benchmarks.link_rows import Floats, Rows, joined, rows_of, score
from benchmarks.logistic import Fitted, fit
from viewer.core.link import weights
from viewer.core.link.features import EITHER_WAY, NAMES

_SHRINK = 30.0
_GRADE_SHRINK = 10.0
_UNRELATED = 0.1
"""How often a candidate from articles of different events counts."""
_OTHERS = 4
"""With how many articles of other events each left one is put together."""
_NEARLY = 0.01
_THRESHOLDS = [float(threshold) for threshold in np.arange(0.1, 0.8, 0.02)]
_SIGNS = [0 if name in EITHER_WAY else 1 for name in NAMES]
_OF_THE_ARTICLES = {"kinship", "early", "beside", "event"}
"""Figures that say nothing of what one of two sentences has more than the other."""
_GRADED = np.array([float(name not in _OF_THE_ARTICLES) for name in NAMES])
_HEAD = '''\
"""The weights of linking, fitted by benchmarks/fit_links.py on {pairs} pairs of news reports that two readers linked.

Logistic regression. On pairs left out in turn:
{figures}
"""

'''

Fit = Callable[[Sequence[Rows]], Fitted]
T = TypeVar("T")


def link_fit(others: Sequence[Rows]) -> Fit:
    """How to fit what tells links from other candidates, `others` being pairs of articles without any."""

    def fit_link(pairs: Sequence[Rows]) -> Fitted:
        known = frozenset().union(*(pair.names for pair in pairs))
        sure, apart = joined([pair.certain() for pair in pairs]), [each for each in others if each.names <= known]
        every = joined([sure, *apart])
        counts = np.full(len(every.answers), _UNRELATED)
        counts[: len(sure.answers)] = 1.0
        return fit(every.figures, every.answers, counts, _SHRINK, _SIGNS)

    return fit_link


def fit_grade(pairs: Sequence[Rows]) -> Fitted:
    """Tell full links from partial ones."""
    every = joined(pairs)
    return fit(every.figures * _GRADED, every.answers, np.ones(len(every.answers)), _GRADE_SHRINK, [0] * len(NAMES))


def left_out(pairs: Sequence[Rows], fitting: Fit) -> list[Floats]:
    """The probabilities of each pair's candidates, fitted on the other pairs alone."""
    return [fitting(_without(pairs, k)).probabilities(pair.figures) for k, pair in enumerate(pairs)]


def _without(items: Sequence[T], k: int) -> list[T]:
    return [*items[:k], *items[k + 1 :]]


def best_threshold(pairs: Sequence[Rows], probabilities: Sequence[Floats]) -> float:
    """The middle of the thresholds whose mean F1 is nearly the greatest: steadier than the best one."""
    values = [
        np.mean([score(pair, p >= threshold)[2] for pair, p in zip(pairs, probabilities, strict=True)])
        for threshold in _THRESHOLDS
    ]
    near = [threshold for threshold, value in zip(_THRESHOLDS, values, strict=True) if value >= max(values) - _NEARLY]
    return round(float(np.median(near)), 3)


def validate_links(pairs: Sequence[Rows], fitting: Fit) -> tuple[str, float]:
    """What is reached on pairs left out, in words, and the threshold for all."""
    probabilities = left_out(pairs, fitting)
    values, hits, full = [], 0.0, 0.0
    for k, pair in enumerate(pairs):
        said = probabilities[k] >= best_threshold(_without(pairs, k), _without(probabilities, k))
        values.append(score(pair, said))
        hits += float((said & (pair.full == 1)).sum())
        full += float((pair.full == 1).sum()) + pair.missed_full
        print(f"{min(pair.names):12} P {values[-1][0]:.3f} R {values[-1][1]:.3f} F1 {values[-1][2]:.3f}")
    precision, recall, f1 = np.mean(values, axis=0)
    error = np.std([each[2] for each in values], ddof=1) / len(values) ** 0.5
    figures = f"P {precision:.3f}, R {recall:.3f}, F1 {f1:.3f} ± {error:.3f}, recall of full links {hits / full:.3f}"
    return figures, best_threshold(pairs, probabilities)


def validate_grades(pairs: Sequence[Rows]) -> tuple[str, float]:
    """The same for grades, over the links of all pairs together."""
    probabilities = left_out(pairs, fit_grade)
    said = []
    for k, own in enumerate(probabilities):
        rest = joined(_without(pairs, k))
        said.append(own >= best_threshold([rest], [np.hstack(_without(probabilities, k))]))
    f1 = score(joined(pairs), np.hstack(said))[2]
    return f"F1 of full {f1:.3f}", best_threshold([joined(pairs)], [np.hstack(probabilities)])


def table(name: str, fitted: Fitted, threshold: float) -> str:
    """The fitted weights as Python."""
    rows = {"bias": fitted.bias, **dict(zip(NAMES, fitted.weights, strict=True)), "threshold": threshold}
    return "\n".join([f"{name} = {{", *(f'    "{key}": {value:.4f},' for key, value in rows.items()), "}", ""])


def main() -> None:
    """Fit, print, and write the table where asked to."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("gold", nargs="+", type=Path, help="pairs with their links, one a line")
    parser.add_argument("--write", action="store_true", help=f"write {Path(weights.__file__).name}")
    arguments = parser.parse_args()
    golds = [gold for path in arguments.gold for gold in read_gold(path)]
    pairs = [rows_of(gold) for gold in golds]
    fitting = link_fit([rows_of(gold) for gold in unrelated(golds, _OTHERS)])
    figures, threshold = validate_links(pairs, fitting)
    graded = [pair.graded() for pair in pairs]
    grades, grade_threshold = validate_grades(graded)
    print(f"left out: {figures}; {grades}")
    text = _HEAD.format(pairs=len(pairs), figures=f"links {figures};\ngrade {grades}.")
    text += table("LINK", fitting(pairs), threshold) + "\n" + table("GRADE", fit_grade(graded), grade_threshold)
    if arguments.write:
        Path(weights.__file__).write_text(text, "utf-8")
    else:
        print(text)


if __name__ == "__main__":
    main()
