"""The points to check that a comparison holds, in one list and in the order of their weight: `findings`.

The exports and the window's table draw it. It chooses and orders what the steps have found, and finds nothing itself;
it may not depend on what things are called.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import replace

from viewer.core.anchors import anchors, plain
from viewer.core.changes.carried import weight_of
from viewer.core.changes.only_here import Linked, linked_in_steps, surest
from viewer.core.findings.alone import lone_sentences, lone_words
from viewer.core.findings.finding import Finding, Rank
from viewer.core.findings.quoted import quoted_findings
from viewer.core.in_steps import sorted_in_steps
from viewer.core.model import SIDES, Anchor, Change, ChangeKind, Comparison, Link, PointAnchor, SideName, Span, Weight


def findings(comparison: Comparison) -> tuple[Finding, ...]:
    """Every finding of the comparison, by rank and then by the place in the left article, what only the right has last.

    Words of one side alone that carry something come first among what is only here, by what they carry.
    Of a sentence with several links, the surest tells how the wording differs, and every one what can't both be exact;
    words count as only here where none of them has the words on the other side. No difference stands twice.
    """
    return tuple(found for found in findings_in_steps(comparison) if found is not None)


def findings_in_steps(comparison: Comparison) -> Iterator[Finding | None]:
    """The same one by one, with a None wherever some work was done: for who must not be kept waiting."""
    ordered = sorted_in_steps(_found(comparison), _place)
    return _anchored(comparison, ordered)


def _found(comparison: Comparison) -> Iterator[Finding | None]:
    linked = yield from linked_in_steps(comparison.links)
    changes = []
    for change in _changes(comparison, linked):
        if change is not None:
            changes.append(change)
        yield change
    yield from quoted_findings(comparison, changes, linked)
    for name in SIDES:
        yield from lone_words(comparison, name, linked[name])
        yield from lone_sentences(comparison, name, linked[name])


def _anchored(comparison: Comparison, found: Iterable[Finding | None]) -> Iterator[Finding | None]:
    named: dict[SideName, list[Anchor]] = {name: [] for name in SIDES}
    for name in SIDES:
        for anchor in anchors(comparison.side(name), name):
            named[name].append(anchor)
            yield None
    met: defaultdict[PointAnchor, int] = defaultdict(int)

    def sentence(finding: Finding, name: SideName) -> Anchor | None:
        number = finding.sentence(name)
        return None if number is None else named[name][number]

    def words(finding: Finding, name: SideName) -> str | None:
        span = finding.span(name)
        return None if span is None else plain(span.of(comparison.side(name).text))

    for each in found:
        if each is None:
            yield None
            continue
        sentences = sentence(each, "left"), sentence(each, "right")
        point = PointAnchor(each.kind.value, *sentences, words(each, "left"), words(each, "right"))
        before = met[point]
        met[point] += 1
        yield replace(each, anchor=replace(point, nth=before) if before else point)


def _place(finding: Finding) -> tuple[Rank, int, bool, int, int, Span, Span]:
    left, right = finding.left_sentence, finding.right_sentence
    nowhere = Span(-1, -1)
    numbers = -1 if left is None else left, -1 if right is None else right
    weight = weight_of(finding.carries)
    return finding.rank, weight, left is None, *numbers, finding.left or nowhere, finding.right or nowhere


_RANKS = {ChangeKind.QUOTE: Rank.QUOTATION, ChangeKind.NUMBER: Rank.NUMBER, ChangeKind.NAME: Rank.NAME}


def _changes(comparison: Comparison, linked: Linked) -> Iterator[Finding | None]:
    seen: set[tuple[ChangeKind, Span | None, Span | None]] = set()
    # What several links tell of is told where the link is surest.
    for link in sorted_in_steps(comparison.links, _surest_first):
        yield None
        if link is None:
            continue
        main = link is surest(linked["left"][link.left]) or link is surest(linked["right"][link.right])
        for change in link.changes:
            key = (change.kind, change.left, change.right)
            if key not in seen and (main or change.weight is Weight.DIFFERS):
                seen.add(key)
                yield _changed(change, link)


def _surest_first(link: Link) -> float:
    return -link.score


def _changed(change: Change, link: Link) -> Finding:
    rank = _RANKS.get(change.kind, Rank.STANCE)
    if change.weight is not Weight.NOTABLE:
        rank = Rank.DIFFERS if change.weight is Weight.DIFFERS else Rank.FAINT
    return Finding(change.kind, rank, change.weight, change.left, change.right, link.left, link.right, change.note)
