"""How right the links are: `python -m benchmarks.accuracy GOLD [--worst N] [--strangers]`.

Compares each gold pair by all steps. A sentence of ours stands for the gold sentences of which it holds half, or in
which four fifths of it lie, so that sentences cut otherwise cost little. Links that both readers drew count, those of
one reader are neither rewarded nor punished. F1 is the mean over pairs of articles, with its standard error. With
`--strangers` each left article is also compared with the right ones of all other events, where every link is false.
"""

import argparse
import statistics
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from benchmarks.gold import Gold, read_gold, stands_for, unrelated
from viewer.core.compare import compare
from viewer.core.model import Article, Grade
from viewer.resources import load_tables

Key = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of one gold pair."""

    gold: Gold
    """The pair."""
    found: dict[Key, Grade]
    """The links that were found, as gold sentences, without the doubtful ones."""

    @property
    def hits(self) -> set[Key]:
        """Found links that both readers drew."""
        return self.found.keys() & self.gold.links.keys()

    @property
    def false(self) -> set[Key]:
        """Found links that no reader drew."""
        return self.found.keys() - self.gold.links.keys()

    @property
    def missed(self) -> set[Key]:
        """Links that both readers drew and that were not found."""
        return self.gold.links.keys() - self.found.keys()

    def score(self) -> tuple[float, float, float]:
        """Precision, recall and F1."""
        return rates(len(self.hits), len(self.false), len(self.missed))


def rates(hits: int, false: int, missed: int) -> tuple[float, float, float]:
    """Precision, recall and F1 of counts."""
    precision = hits / (hits + false) if hits + false else 0.0
    recall = hits / (hits + missed) if hits + missed else 1.0
    return precision, recall, 2 * hits / (2 * hits + false + missed) if hits + false + missed else 0.0


def outcome(gold: Gold) -> Outcome:
    """Compare a pair and hold the links against the readers'."""
    result = compare(Article(gold.a.text), Article(gold.b.text), tables=load_tables)
    lefts = stands_for(result.left.sentences, gold.a.sentences)
    rights = stands_for(result.right.sentences, gold.b.sentences)
    found: dict[Key, Grade] = {}
    ignored = set(gold.doubtful)
    for link in result.links:
        keys = {(i, j) for i in lefts[link.left] for j in rights[link.right]}
        right = keys & gold.links.keys()
        if right:
            ignored |= keys - right
        for key in right or keys:
            found[key] = Grade.FULL if Grade.FULL in (link.grade, found.get(key)) else Grade.PARTIAL
    return Outcome(gold, {key: grade for key, grade in found.items() if key not in ignored - gold.links.keys()})


def _shown(values: tuple[float, float, float]) -> str:
    return "P {:.3f} R {:.3f} F1 {:.3f}".format(*values)


def summary(outcomes: Sequence[Outcome]) -> str:
    """The figures of all pairs."""
    scores = [each.score() for each in outcomes]
    mean = tuple(statistics.fmean(score[k] for score in scores) for k in range(3))
    error = statistics.stdev(score[2] for score in scores) / len(scores) ** 0.5 if len(scores) > 1 else 0.0
    recall, grades = Counter[tuple[str, bool]](), Counter[tuple[str, Grade]]()
    for each in outcomes:
        for key, grade in each.gold.links.items():
            recall[grade, key in each.found] += 1
            if key in each.found:
                grades[grade, each.found[key]] += 1
    full = rates(grades["full", Grade.FULL], grades["partial", Grade.FULL], grades["full", Grade.PARTIAL])
    shares = "  ".join(
        f"{grade} {recall[grade, True]}/{recall[grade, True] + recall[grade, False]}"
        for grade in ("full", "partial", "mixed")
    )
    return (
        f"recall by grade: {shares}\ngrade full, on found links: {_shown(full)}\n"
        f"links: {_shown((mean[0], mean[1], mean[2]))} ± {error:.3f}, mean of {len(scores)} pairs"
    )


def worst(outcomes: Sequence[Outcome]) -> Iterator[str]:
    """Missed and false links with their sentences: missed full links first."""
    rows = [(each, key, f"missed {each.gold.links[key]}") for each in outcomes for key in sorted(each.missed)]
    rows.sort(key=lambda row: row[2] != "missed full")
    rows += [(each, key, "false") for each in outcomes for key in sorted(each.false)]
    for each, (i, j), what in rows:
        a, b = each.gold.a, each.gold.b
        yield f"{each.gold.names[0]} {what}\n  a{i}: {a.sentences[i].of(a.text)}\n  b{j}: {b.sentences[j].of(b.text)}"


def strangers(golds: Sequence[Gold]) -> str:
    """What is linked between reports of different events, where every link is false."""
    links = sentences = 0
    for gold in unrelated(golds, len(golds)):
        result = compare(Article(gold.a.text), Article(gold.b.text), tables=load_tables)
        links += len(result.links)
        sentences += sum(each.reporting for side in (result.left, result.right) for each in side.sentences)
    return f"across events: {links} links in {sentences} sentences, {100 * links / sentences:.2f} in a hundred"


def main() -> None:
    """Print a row for each pair, the figures of all, and the worst cases where asked for."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("gold", type=Path, help="pairs with their links, one a line")
    parser.add_argument("--worst", type=int, default=0, metavar="N", help="print so many missed and false links")
    parser.add_argument("--strangers", action="store_true", help="compare articles across events too")
    arguments = parser.parse_args()
    golds = read_gold(arguments.gold)
    outcomes = [outcome(gold) for gold in golds]
    for each in outcomes:
        print(f"{each.gold.names[0]:12} {_shown(each.score())}")
    print(summary(outcomes))
    if arguments.strangers:
        print(strangers(golds))
    for text, _ in zip(worst(outcomes), range(arguments.worst), strict=False):
        print(f"\n{text}")


if __name__ == "__main__":
    main()
