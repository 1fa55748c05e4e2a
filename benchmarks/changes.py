"""Which changes of wording are claimed, to be read one by one: `python -m benchmarks.changes GOLD [--weight WEIGHT]`.

Compares each pair by all steps and prints every change of that weight with both sentences, so that a reader can judge
whether it deserves it. Changes of links that no reader drew are marked: there the link is at fault. Then the figures:
a change of any weight is right where its kind is one that the readers marked at that link and its words overlap
theirs on one side; once for each link and kind. Counted are links that both readers drew and that were found, and
misses where both readers marked one.
"""

import argparse
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

from benchmarks.accuracy import rates
from benchmarks.gold import Drift, Gold, read_gold, stands_for
from viewer.core.compare import compare
from viewer.core.model import Article, Change, ChangeKind, Comparison, Link, Weight
from viewer.resources import load_tables

MARKED = ("number", "quote", "attribution", "name")
"""The kinds that readers marked."""


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


Key = tuple[int, int, str]


def scored(gold: Gold, told: Sequence[tuple[Comparison, Link, Change, bool]]) -> dict[str, Counter[str]]:
    """By kind: how many of a pair's claims hit, how many are false, and how many were missed."""
    result = told[0][0] if told else compare(Article(gold.a.text), Article(gold.b.text), tables=load_tables)
    lefts = stands_for(result.left.sentences, gold.a.sentences)
    rights = stands_for(result.right.sentences, gold.b.sentences)
    found = {(i, j) for link in result.links for i in lefts[link.left] for j in rights[link.right]} & gold.links.keys()
    marked: dict[Key, list[Drift]] = {}
    for drift in gold.drift:
        marked.setdefault(drift[:3], []).append(drift)
    hit, false = set[Key](), set[Key]()
    for _, link, change, _ in told:
        for i, j in {(i, j) for i in lefts[link.left] for j in rights[link.right]} & found:
            key = (i, j, change.kind.value)
            right = any(_overlaps(change, drift) for drift in marked.get(key, ()))
            (hit if right else false).add(key)
    sure = {key for key, each in marked.items() if key[:2] in found and any(drift.sure for drift in each)}
    counts: dict[str, Counter[str]] = {}
    for name, keys in (("hit", hit & sure), ("false", false - hit), ("missed", sure - hit)):
        for key in keys:
            counts.setdefault(key[2], Counter())[name] += 1
    return counts


def _overlaps(change: Change, drift: Drift) -> bool:
    pairs = zip((change.left, change.right), drift.spans, strict=True)
    return any(one is not None and other is not None and one.overlaps(other) for one, other in pairs)


def main() -> None:
    """Print the changes of the weight asked for, then how many there are of each kind and weight."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("gold", type=Path, help="pairs with their links, one a line")
    parser.add_argument("--weight", choices=[weight.value for weight in Weight], default=Weight.DIFFERS.value)
    arguments = parser.parse_args()
    counts: Counter[tuple[ChangeKind, Weight]] = Counter()
    scores: dict[str, Counter[str]] = {}
    for gold in read_gold(arguments.gold):
        told = list(claims(gold))
        for kind, count in scored(gold, told).items():
            scores.setdefault(kind, Counter()).update(count)
        for result, link, change, drawn in told:
            counts[change.kind, change.weight] += 1
            if change.weight.value == arguments.weight:
                print(f"\n{gold.names[0]} {shown(result, link, change, drawn)}")
    for each in ChangeKind:
        print(each, *(f"{weight} {counts[each, weight]}" for weight in Weight))
    for kind in MARKED:
        count = scores.get(kind, Counter())
        precision, recall, f1 = rates(count["hit"], count["false"], count["missed"])
        print(f"{kind}: P {precision:.3f} R {recall:.3f} F1 {f1:.3f} (n {count['hit'] + count['missed']})")


if __name__ == "__main__":
    main()
