"""How right the links of invented long pairs are, whose true links are known: `python -m benchmarks.scaled_accuracy`.

Prints recall, recall of moved sentences and precision for each size, and the links of two unrelated texts; with
`--worst N` also links that were missed and that were wrong.
"""

import argparse
from collections.abc import Iterable
from typing import NamedTuple

from benchmarks.scaled import Pair, furniture_pair, scaled_pair, unrelated_pair
from viewer.core.compare import compare
from viewer.core.model import Article, Comparison
from viewer.resources import load_tables

Texts = tuple[str, str]
"""A left and a right sentence."""


class Accuracy(NamedTuple):
    """How the links that were found go with the true ones."""

    found: set[Texts]
    """The links that were found."""
    true: set[Texts]
    """The links that there are."""
    moved: set[Texts]
    """Those of them that lead elsewhere."""

    @property
    def recall(self) -> float:
        """Share of the true links that were found; 1 where there are none."""
        return len(self.found & self.true) / max(1, len(self.true)) if self.true else 1.0

    @property
    def moved_recall(self) -> float:
        """The same of the moved ones."""
        return len(self.found & self.moved) / len(self.moved) if self.moved else 1.0

    @property
    def precision(self) -> float:
        """Share of the links found that are true; 1 where none was found."""
        return len(self.found & self.true) / len(self.found) if self.found else 1.0


def accuracy(pair: Pair) -> Accuracy:
    """Compare the pair by all steps and hold the links against the true ones, sentence by sentence."""
    comparison = compare(Article(pair.left), Article(pair.right), tables=load_tables)
    return Accuracy(set(linked_texts(comparison)), set(pair.links), set(pair.moved))


def linked_texts(comparison: Comparison) -> Iterable[Texts]:
    """The links as the texts of their sentences."""
    left, right = comparison.left, comparison.right
    for link in comparison.links:
        yield left.sentences[link.left].span.of(left.text), right.sentences[link.right].span.of(right.text)


def main() -> None:
    """Compare and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sizes", type=int, nargs="+", default=[300, 3_000], help="sentences a side")
    parser.add_argument("--worst", type=int, default=0, metavar="N", help="print N missed and N wrong links a size")
    options = parser.parse_args()
    print(f"{'pair':20}{'recall':>10}{'moved':>10}{'precision':>12}{'links':>8}")
    for size in options.sizes:
        for name, make in (("rewritten", scaled_pair), ("furniture", furniture_pair), ("unrelated", unrelated_pair)):
            of = accuracy(make(size))
            print(
                f"{f'{name} {size}':20}{of.recall:10.3f}{of.moved_recall:10.3f}{of.precision:12.3f}{len(of.found):8}",
                flush=True,
            )
            for label, links in (("missed", of.true - of.found), ("wrong", of.found - of.true)):
                for left, right in sorted(links)[: options.worst]:
                    print(f"  {label}\n    {left}\n    {right}")


if __name__ == "__main__":
    main()
