"""The points to check that a comparison holds, in one list and in the order of their weight: `findings`.

The exports and the window's table draw it. It chooses and orders what the steps have found, and finds nothing itself;
it may not depend on what things are called.
"""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from enum import IntEnum, StrEnum

from viewer.core.anchors import anchors, plain
from viewer.core.changes.only_here import links_by_sentence, only_here
from viewer.core.in_steps import sorted_in_steps
from viewer.core.model import (
    SIDES,
    Anchor,
    Change,
    ChangeKind,
    Comparison,
    Kind,
    Link,
    PointAnchor,
    QuotationPair,
    Relation,
    Side,
    SideName,
    Span,
    Weight,
)


class Lone(StrEnum):
    """What one side alone has."""

    WORDS = "words"
    """Words of a sentence that has a counterpart."""
    SENTENCE = "sentence"
    """A sentence of the story."""
    CREDIT = "credit"
    """A page extra that names sources."""


class Rank(IntEnum):
    """What a finding is listed among, in the order of the list."""

    DIFFERS = 0
    """The two can't both be exact."""
    QUOTATION = 1
    """What is quoted, and how."""
    NUMBER = 2
    """Amounts, dates, times, ages."""
    STANCE = 3
    """Other changes of stance or precision."""
    ONLY = 4
    """What one side alone says."""
    NAME = 5
    """Persons, bodies and places named otherwise."""
    EXTRA = 6
    """Page extras that name sources."""
    FAINT = 7
    """Said differently, same meaning and stance: seldom worth a check."""


@dataclass(frozen=True, slots=True)
class Finding:
    """A point to check: a difference, or what one side alone says. At least one of the spans is given."""

    kind: ChangeKind | Lone
    """In what respect the two differ, or what one of them alone has."""
    rank: Rank
    """What it is listed among."""
    weight: Weight | None
    """How much the change may matter; None where one side alone has something."""
    left: Span | None
    """The words on the left; None where it has none."""
    right: Span | None
    """The words on the right; None where it has none."""
    left_sentence: int | None
    """Number of the left sentence concerned; None where none answers the right."""
    right_sentence: int | None
    """Number of the right sentence concerned; None where none answers the left."""
    note: str = ""
    """What is to be checked, in a few words for the reader."""
    anchor: PointAnchor = PointAnchor("")  # noqa: RUF009  # frozen, so that one serves all
    """What the reader's states and notes know it by, also when the articles are compared anew."""

    @property
    def only(self) -> SideName | None:
        """The side that alone has the words; None where both have some."""
        if self.left is None:
            return "right"
        return "left" if self.right is None else None

    def span(self, name: SideName) -> Span | None:
        """The words on the side of that name."""
        return self.left if name == "left" else self.right

    def sentence(self, name: SideName) -> int | None:
        """Number of the sentence concerned on the side of that name."""
        return self.left_sentence if name == "left" else self.right_sentence


def findings(comparison: Comparison) -> tuple[Finding, ...]:
    """Every finding of the comparison, by rank and then by the place in the left article, what only the right has last.

    Of a sentence with several links, the surest tells how the wording differs, and every one what can't both be exact;
    words count as only here where none of them has the words on the other side. No difference stands twice.
    """
    return tuple(found for found in findings_in_steps(comparison) if found is not None)


def findings_in_steps(comparison: Comparison) -> Iterator[Finding | None]:
    """The same one by one, with a None wherever some work was done: for who must not be kept waiting."""
    ordered = sorted_in_steps(_found(comparison), _place)
    return _anchored(comparison, ordered)


def _found(comparison: Comparison) -> Iterator[Finding | None]:
    changes = []
    for change in _changes(comparison):
        if change is not None:
            changes.append(change)
        yield change
    yield from _quotations(comparison, changes)
    for name in SIDES:
        yield from _additions(comparison, name)
        yield from _unlinked(comparison, name)


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


def _place(finding: Finding) -> tuple[Rank, bool, int, int, Span, Span]:
    left, right = finding.left_sentence, finding.right_sentence
    nowhere = Span(-1, -1)
    numbers = -1 if left is None else left, -1 if right is None else right
    return finding.rank, left is None, *numbers, finding.left or nowhere, finding.right or nowhere


_RANKS = {ChangeKind.QUOTE: Rank.QUOTATION, ChangeKind.NUMBER: Rank.NUMBER, ChangeKind.NAME: Rank.NAME}


def _changes(comparison: Comparison) -> Iterator[Finding | None]:
    seen: set[tuple[ChangeKind, Span | None, Span | None]] = set()
    linked = {name: links_by_sentence(comparison.links, name) for name in SIDES}
    # What several links tell of is told where the link is surest.
    for link in sorted_in_steps(comparison.links, _surest_first):
        yield None
        if link is None:
            continue
        main = link is _surest(linked["left"][link.left]) or link is _surest(linked["right"][link.right])
        for change in link.changes:
            key = (change.kind, change.left, change.right)
            if key not in seen and (main or change.weight is Weight.DIFFERS):
                seen.add(key)
                yield _changed(change, link)


def _surest_first(link: Link) -> float:
    return -link.score


def _surest(links: list[Link]) -> Link:
    return min(links, key=_surest_first)


def _changed(change: Change, link: Link) -> Finding:
    rank = _RANKS.get(change.kind, Rank.STANCE)
    if change.weight is not Weight.NOTABLE:
        rank = Rank.DIFFERS if change.weight is Weight.DIFFERS else Rank.FAINT
    return Finding(change.kind, rank, change.weight, change.left, change.right, link.left, link.right, change.note)


_RELATIONS = {
    Relation.DIFFERS: (Weight.NOTABLE, "quoted in other words"),
    Relation.SHORTER_LEFT: (Weight.NOTABLE, "the left quotes a part of it"),
    Relation.SHORTER_RIGHT: (Weight.NOTABLE, "the right quotes a part of it"),
    Relation.PARAPHRASED: (Weight.NOTABLE, "quoted in one, reported in the other"),
    Relation.ONLY_LEFT: (None, "no such quotation found on the right"),
    Relation.ONLY_RIGHT: (None, "no such quotation found on the left"),
}


def _quotations(comparison: Comparison, changes: list[Finding]) -> Iterator[Finding | None]:
    """What the pairs of quotations tell beyond the changes of quotations."""
    told = {name: _told(changes, name) for name in SIDES}
    linked = {name: links_by_sentence(comparison.links, name) for name in SIDES}
    for pair in comparison.quotations:
        yield None
        if pair.relation is Relation.SAME and not pair.other_speaker:
            continue
        numbers: dict[SideName, int | None] = {}
        for name, span in _spans(pair):
            numbers[name] = None if span is None else comparison.side(name).sentence_at(span.start)
        if not pair.other_speaker and any(
            _is_told(told[name].get(numbers[name], ()), span) for name, span in _spans(pair)
        ):
            continue
        weight, note = _RELATIONS.get(pair.relation, (None, ""))
        if pair.other_speaker:
            weight, note = Weight.NOTABLE, f"said by {pair.left_speaker} / by {pair.right_speaker}"
        if weight is None and not any(numbers[name] in linked[name] for name in SIDES):
            continue  # its whole sentence stands in the list
        left, right = numbers["left"], numbers["right"]
        yield Finding(ChangeKind.QUOTE, Rank.QUOTATION, weight, pair.left, pair.right, left, right, note)


def _spans(pair: QuotationPair) -> tuple[tuple[SideName, Span | None], ...]:
    return ("left", pair.left), ("right", pair.right)


def _told(changes: list[Finding], name: SideName) -> dict[int | None, list[Span]]:
    """By sentence, what the changes of quotations speak of."""
    found: dict[int | None, list[Span]] = {}
    for change in changes:
        span = change.span(name)
        if change.kind is ChangeKind.QUOTE and change.weight is not Weight.FAINT and span is not None:
            found.setdefault(change.sentence(name), []).append(span)
    return found


def _is_told(spans: list[Span] | tuple[()], quotation: Span | None) -> bool:
    return quotation is not None and any(quotation.overlaps(span) for span in spans)


def _additions(comparison: Comparison, name: SideName) -> Iterator[Finding | None]:
    quoted = _lone_quotations(comparison, name)
    for links in links_by_sentence(comparison.links, name).values():
        yield None
        surest = _surest(links)
        for span in only_here(links, name):
            if not _lies_within(span, quoted):
                yield _alone(Lone.WORDS, Rank.ONLY, name, span, (surest.left, surest.right))


def _lies_within(span: Span, quoted: list[Span]) -> bool:
    """Whether it lies within one of these spans, which stand in the order of the text."""
    at = bisect_right(quoted, span.start, key=_start) - 1
    return at >= 0 and span.end <= quoted[at].end


def _start(span: Span) -> int:
    return span.start


def _lone_quotations(comparison: Comparison, name: SideName) -> list[Span]:
    alone = Relation.ONLY_LEFT if name == "left" else Relation.ONLY_RIGHT
    spans = (pair.left or pair.right for pair in comparison.quotations if pair.relation is alone)
    return sorted(span for span in spans if span is not None)


def _unlinked(comparison: Comparison, name: SideName) -> Iterator[Finding | None]:
    linked = links_by_sentence(comparison.links, name)
    other = comparison.side("right" if name == "left" else "left")
    for number, sentence in enumerate(comparison.side(name).sentences):
        yield None
        numbers = (number, None) if name == "left" else (None, number)
        if sentence.kind is Kind.CREDIT:
            note = "" if _shows_credit(other) else "the other article shows no credit"
            yield _alone(Lone.CREDIT, Rank.EXTRA, name, sentence.span, numbers, note)
        elif sentence.reporting and number not in linked:
            yield _alone(Lone.SENTENCE, Rank.ONLY, name, sentence.span, numbers, "no counterpart found")


def _shows_credit(side: Side) -> bool:
    return any(sentence.kind is Kind.CREDIT for sentence in side.sentences)


def _alone(
    kind: Lone, rank: Rank, name: SideName, span: Span, numbers: tuple[int | None, int | None], note: str = ""
) -> Finding:
    left, right = (span, None) if name == "left" else (None, span)
    return Finding(kind, rank, None, left, right, *numbers, note)
