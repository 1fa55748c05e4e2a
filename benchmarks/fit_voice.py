"""Fit the weights of a page's voice again: `python -m benchmarks.fit_voice [GOLD…] [--write]`.

Learns from the lines of voice_lines.toml, from the pages of voice_pages.jsonl (invented, and labelled), from
the examples in the English tables of patterns, and from gold articles where some are given: those with labelled
stretches, and pairs of reports, whose sentences count as reporting. Prints what it reaches on tenths of the lines left
out in turn.
"""

import argparse
import json
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import tomli
from numpy.typing import NDArray

from viewer.core.furniture import voice_weights
from viewer.core.furniture.line import core, plain, words_of
from viewer.core.furniture.phrases import pattern_rows, phrases_of
from viewer.core.furniture.voice import KINDS
from viewer.core.model import REPORTING
from viewer.resources import load_examples, load_tables

Floats = NDArray[np.float64]
_HERE = Path(__file__).parent
_SHRINK = 0.6
_SWEEPS = 12
_FOLDS = 10
_DEAF = -9.0
"""How sure a line without any word of a page is."""
_SURE = (0.0, 1.0, 2.0, 3.0)
_NAMES = [str(kind) for kind in KINDS]
_REPORTING = {str(kind) for kind in REPORTING}
_HEAD = '''\
"""What each feature of a stretch of text counts for, by kind of page extra; fitted by benchmarks/fit_voice.py.

In the order of `voice.KINDS`: promo, notice, related link, credit, caption, each against reporting.
"""

'''


def lines(paths: Sequence[Path]) -> Iterator[tuple[str, str]]:
    """Each line with its kind, "reporting" for all that is none of the page's."""
    told = tomli.loads((_HERE / "voice_lines.toml").read_text("utf-8"))
    yield from ((line, kind) for kind, each in told.items() for line in each)
    for row in pattern_rows(load_examples("en")):
        if row["kind"] in _NAMES:
            yield from ((line, row["kind"]) for line in row["like"])
        yield from ((line, "reporting") for line in row.get("unlike", ()))
    for path in (_HERE / "voice_pages.jsonl", *paths):
        for case in map(json.loads, path.read_text("utf-8").splitlines()):
            yield from _of_case(case)


def _of_case(case: dict[str, Any]) -> Iterator[tuple[str, str]]:
    if case.get("lang", "en") != "en":
        return
    for start, end, kind in case.get("spans", ()):
        if kind in _NAMES or kind in _REPORTING:
            yield case["text"][start:end], kind if kind in _NAMES else "reporting"
    for side in "ab" if "a_sentences" in case else "":
        yield from ((case[side][start:end], "reporting") for start, end in case[f"{side}_sentences"])


def fit(figures: Floats, answers: Floats) -> Floats:
    """Multinomial logistic regression by Newton's method, with a quadratic penalty on all but the bias."""
    size, kinds = figures.shape[1], answers.shape[1]
    shrink = np.full(size, _SHRINK)
    shrink[-1] = 1e-3
    weights = np.zeros((kinds, size))
    for _ in range(_SWEEPS):
        chances = probabilities(figures, weights)
        slope = (answers - chances).T @ figures - weights * shrink
        curve = np.empty((kinds, size, kinds, size))
        for one in range(kinds):
            for two in range(kinds):
                both = chances[:, one] * (float(one == two) - chances[:, two])
                curve[one, :, two, :] = figures.T @ (figures * both[:, None])
            curve[one, :, one, :] += np.diag(shrink)
        weights += np.linalg.solve(curve.reshape(kinds * size, -1), slope.ravel()).reshape(kinds, size)
    return weights


def probabilities(figures: Floats, weights: Floats) -> Floats:
    """How likely each kind is, by row; what is left to 1 is reporting."""
    total = np.exp(figures @ weights.T)
    return np.asarray(total / (1 + total.sum(axis=1, keepdims=True)))


def _main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("gold", nargs="*", type=Path)
    parser.add_argument("--write", action="store_true", help="write the weights where the program reads them")
    parser.add_argument("--worst", type=int, default=0, help="list so many of the lines that are taken wrongly")
    given = parser.parse_args()
    told = list(dict.fromkeys((plain(text.strip()), kind) for text, kind in lines(given.gold)))
    heard = [_heard(text) for text, _ in told]
    names = sorted(set().union(*heard))
    figures = np.array([[float(name in each) for name in names] + [1.0] for each in heard])
    answers = np.array([[float(kind == name) for name in _NAMES] for _, kind in told])
    _report(told, *_left_out(figures, answers), given.worst)
    if given.write:
        speaks = figures[:, :-1].any(axis=1)
        _write(names, fit(figures[speaks], answers[speaks]))


def _heard(text: str) -> set[str]:
    """The features of a line; none where it has no word of a page, and is never asked about."""
    voice, inner = phrases_of(load_tables("en")).voice, core(text)
    return set(voice.features(text, inner, words_of(inner))) if voice.hear(text) else set()


def _left_out(figures: Floats, answers: Floats) -> tuple[Floats, NDArray[np.int_]]:
    """By line, how surely it is the page's and as what, by weights fitted without it."""
    surety, guessed = np.full(len(figures), _DEAF), np.zeros(len(figures), dtype=int)
    speaks = figures[:, :-1].any(axis=1)
    folds = np.random.default_rng(1).integers(0, _FOLDS, len(figures))
    for fold in range(_FOLDS):
        out = (folds == fold) & speaks
        chances = probabilities(figures[out], fit(figures[(folds != fold) & speaks], answers[(folds != fold) & speaks]))
        sure = chances.sum(axis=1)
        surety[out], guessed[out] = np.log(sure / (1 - sure)), chances.argmax(axis=1)
    return surety, guessed


def _report(told: Sequence[tuple[str, str]], surety: Floats, guessed: NDArray[np.int_], worst: int) -> None:
    spoken = np.array([kind != "reporting" for _, kind in told])
    print(f"{spoken.sum()} lines of pages, {(~spoken).sum()} of reporting")
    for sure in _SURE:
        said = surety > sure
        hit = said & spoken
        kind = sum(_NAMES[guessed[place]] == told[int(place)][1] for place in np.flatnonzero(hit)) / hit.sum()
        precision, recall, false = hit.sum() / said.sum(), hit.sum() / spoken.sum(), (said & ~spoken).sum()
        print(f"surety {sure}: P {precision:.3f} R {recall:.3f} right kind {kind:.3f} false alarms {false}")
    order = [
        int(place) for place in np.argsort(np.where(spoken, surety, -surety)) if (surety[place] > 0) != spoken[place]
    ]
    for place in order[:worst]:
        print(f"{surety[place]:6.1f}  {told[place][1]:12} {told[place][0][:150]}")


def _write(names: Sequence[str], weights: Floats) -> None:
    rows = [
        f"    {json.dumps(name)}: ({', '.join(f'{w:.2f}' for w in column)}),\n"
        for name, column in zip(names, weights.T, strict=False)
    ]
    bias = ", ".join(f"{w:.2f}" for w in weights.T[-1])
    text = f"{_HEAD}BIAS = ({bias})\nWEIGHTS = {{\n{''.join(rows)}}}\n"
    Path(str(voice_weights.__file__)).write_text(text, "utf-8")


if __name__ == "__main__":
    _main()
