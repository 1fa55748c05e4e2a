"""What a sentence says that none of its counterparts says: `only_here`."""

from collections.abc import Iterable, Sequence

from viewer.core.model import Link, SideName, Span


def links_by_sentence(links: Iterable[Link], name: SideName) -> dict[int, list[Link]]:
    """The links of each sentence of one side that has any."""
    found: dict[int, list[Link]] = {}
    for link in links:
        found.setdefault(link.left if name == "left" else link.right, []).append(link)
    return found


def only_here(links: Sequence[Link], name: SideName) -> list[Span]:
    """The stretches of one sentence that are additions in every one of its links, in the order of the text."""
    common: list[Span] | None = None
    for link in links:
        spans = [each.span for each in link.additions if each.side == name]
        common = spans if common is None else _intersection(common, spans)
    return sorted(common or [])


def _intersection(some: list[Span], others: list[Span]) -> list[Span]:
    pairs = (Span(max(a.start, b.start), min(a.end, b.end)) for a in some for b in others)
    return [span for span in pairs if span.start < span.end]
