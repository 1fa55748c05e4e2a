"""Which changes of wording are claimed, to be read one by one: `python -m benchmarks.changes GOLD [--weight WEIGHT]`.

Compares each pair by all steps and prints every change of that weight with both sentences, so that a reader can judge
whether it deserves it. Changes of links that no reader drew are marked: there the link is at fault.
"""

import argparse
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from benchmarks.gold import Gold, read_gold, stands_for
from viewer.core.compare import compare
from viewer.core.model import Article, Change, ChangeKind, Comparison, Link, Weight
from viewer.resources import load_tables


def claims(gold: Gold) -> Iterator[tuple[Comparison, Link, Change, bool]]:
    """Every change in a pair, and whether its link is a reader's."""
    result = compare(Article(gold.a.text), Article(gold.b.text), tables=load_tables)
    lefts = stands_for(result.left.sentences, gold.a.sentences)
    rights = stands_for(result.right.sentences, gold.b.sentences)
    for link in result.links:
        keys = {(i, j) for i in lefts[link.left] for j in rights[link.right]}
        drawn = bool(keys & (gold.links.keys() | gold.doubtful))
        for change in link.changes:
            yield result, link, change, drawn


def shown(result: Comparison, link: Link, change: Change, drawn: bool) -> str:
    """A change with its sentences, for reading."""
    left, right = result.left.text, result.right.text
    words = [repr(span.of(text)) if span else "-" for span, text in ((change.left, left), (change.right, right))]
    lines = [
        f"{change.kind} {change.subtype}: {words[0]} | {words[1]}  {change.note}{'' if drawn else '  (false link)'}",
        f"  L {result.left.sentences[link.left].span.of(left)}",
        f"  R {result.right.sentences[link.right].span.of(right)}",
    ]
    return "\n".join(lines)


def main() -> None:
    """Print the changes of the weight asked for, then how many there are of each kind and weight."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("gold", type=Path, help="pairs with their links, one a line")
    parser.add_argument("--weight", choices=[weight.value for weight in Weight], default=Weight.DIFFERS.value)
    arguments = parser.parse_args()
    counts: Counter[tuple[ChangeKind, Weight]] = Counter()
    for gold in read_gold(arguments.gold):
        for result, link, change, drawn in claims(gold):
            counts[change.kind, change.weight] += 1
            if change.weight.value == arguments.weight:
                print(f"\n{gold.names[0]} {shown(result, link, change, drawn)}")
    for kind in ChangeKind:
        print(kind, *(f"{weight} {counts[kind, weight]}" for weight in Weight))


if __name__ == "__main__":
    main()
