"""What a sentence adds to all its counterparts, found fast enough for every sentence of a long article: `added`.

What is marked in the text (`core.changes.only_here`) looks closer, at the few sentences in sight. Knows no Qt.
"""

from collections.abc import Iterator, Sequence

from viewer.core.model import Addition, Carried, Link, SideName, Span


def added(links: Sequence[Link], side: SideName) -> list[Addition]:
    """The words of one side that stand in none of the sentence's counterparts, in the order of the text."""
    found: list[Addition] | None = None
    for link in links:
        own = sorted((each for each in link.additions if each.side == side), key=_span)
        found = own if found is None else list(_common(found, own))
        if not found:  # as is soon so where there are many
            return []
    return found or []


def _common(one: Sequence[Addition], other: Sequence[Addition]) -> Iterator[Addition]:
    """What two lists, each in the order of the text, have in common; with what both carry."""
    at = 0
    for each in one:
        while at < len(other) and other[at].span.end <= each.span.start:
            at += 1
        for rest in other[at:]:
            if rest.span.start >= each.span.end:
                break
            span = Span(max(each.span.start, rest.span.start), min(each.span.end, rest.span.end))
            carries = each.carries if each.carries == rest.carries else _both(each, rest)
            yield Addition(each.side, span, carries)


def _both(one: Addition, other: Addition) -> tuple[Carried, ...]:
    return tuple(each for each in one.carries if each in other.carries)


def _span(addition: Addition) -> Span:
    return addition.span
