"""What one side alone says, as points to check: `lone_words` and `lone_sentences`."""

from bisect import bisect_right
from collections.abc import Iterator, Mapping

from viewer.core.changes.carried import carries_words
from viewer.core.changes.only_here import only_here, surest
from viewer.core.findings.finding import Finding, Lone, Rank
from viewer.core.model import Carried, Comparison, Kind, Link, Relation, Side, SideName, Span


def lone_words(comparison: Comparison, name: SideName, linked: Mapping[int, list[Link]]) -> Iterator[Finding | None]:
    """The words of linked sentences of one side that no counterpart has; a None after some work.

    `linked`: the links of each sentence of the side that has any.
    """
    quoted = _lone_quotations(comparison, name)
    for links in linked.values():
        yield None
        best = surest(links)
        for each in only_here(links, name):
            if not _lies_within(each.span, quoted):
                yield _alone(
                    Lone.WORDS, name, each.span, (best.left, best.right), carries_words(each.carries), each.carries
                )


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


def lone_sentences(
    comparison: Comparison, name: SideName, linked: Mapping[int, list[Link]]
) -> Iterator[Finding | None]:
    """The sentences of one side that nothing answers, and its credits; a None after some work.

    `linked`: the links of each sentence of the side that has any.
    """
    other = comparison.side("right" if name == "left" else "left")
    for number, sentence in enumerate(comparison.side(name).sentences):
        yield None
        numbers = (number, None) if name == "left" else (None, number)
        if sentence.kind is Kind.CREDIT:
            note = "" if _shows_credit(other) else "the other article shows no credit"
            yield _alone(Lone.CREDIT, name, sentence.span, numbers, note)
        elif sentence.reporting and number not in linked:
            yield _alone(Lone.SENTENCE, name, sentence.span, numbers, "no counterpart found")


def _shows_credit(side: Side) -> bool:
    return any(sentence.kind is Kind.CREDIT for sentence in side.sentences)


def _alone(
    kind: Lone,
    name: SideName,
    span: Span,
    numbers: tuple[int | None, int | None],
    note: str,
    carries: tuple[Carried, ...] = (),
) -> Finding:
    left, right = (span, None) if name == "left" else (None, span)
    rank = Rank.EXTRA if kind is Lone.CREDIT else Rank.ONLY
    return Finding(kind, rank, None, left, right, *numbers, note, carries=carries)
