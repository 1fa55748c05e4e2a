"""What the pairs of quotations tell beyond the changes of quotations: `quoted_findings`."""

from collections.abc import Iterator

from viewer.core.changes.only_here import Linked
from viewer.core.findings.finding import Finding, Rank
from viewer.core.model import SIDES, ChangeKind, Comparison, QuotationPair, Relation, SideName, Span, Weight
from viewer.core.sliced import Sliced, handfuls

_HANDFUL = 1_000
"""Changes that are looked at between two yields: less than a millisecond."""
_RELATIONS = {
    Relation.DIFFERS: (Weight.NOTABLE, "quoted in other words"),
    Relation.SHORTER_LEFT: (Weight.NOTABLE, "the left quotes a part of it"),
    Relation.SHORTER_RIGHT: (Weight.NOTABLE, "the right quotes a part of it"),
    Relation.PARAPHRASED: (Weight.NOTABLE, "quoted in one, reported in the other"),
    Relation.ONLY_LEFT: (None, "no such quotation found on the right"),
    Relation.ONLY_RIGHT: (None, "no such quotation found on the left"),
}


def quoted_findings(comparison: Comparison, changes: list[Finding], linked: Linked) -> Iterator[Finding | None]:
    """What the pairs of quotations tell beyond the changes of quotations; a None after some work."""
    told = yield from _told(changes)
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


def _told(changes: list[Finding]) -> Sliced[dict[SideName, dict[int | None, list[Span]]]]:
    """By side and sentence, what the changes of quotations speak of."""
    found: dict[SideName, dict[int | None, list[Span]]] = {name: {} for name in SIDES}
    for some in handfuls(changes, _HANDFUL):
        for change in some:
            if change.kind is ChangeKind.QUOTE and change.weight is not Weight.FAINT:
                for name in SIDES:
                    if (span := change.span(name)) is not None:
                        found[name].setdefault(change.sentence(name), []).append(span)
        yield
    return found


def _is_told(spans: list[Span] | tuple[()], quotation: Span | None) -> bool:
    return quotation is not None and any(quotation.overlaps(span) for span in spans)
