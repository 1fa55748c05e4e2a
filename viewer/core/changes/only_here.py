"""What a sentence says that none of its counterparts says: `only_here`."""

from collections.abc import Iterable, Iterator, Sequence

from viewer.core.model import Addition, ChangeKind, Link, SideName, Span
from viewer.core.sliced import Sliced, handfuls

Linked = dict[SideName, dict[int, list[Link]]]
"""By side and number of a sentence, its links."""
_HANDFUL = 1_000
"""Links that are sorted out between two yields: about a millisecond."""


def links_by_sentence(links: Iterable[Link], name: SideName) -> dict[int, list[Link]]:
    """The links of each sentence of one side that has any."""
    found: dict[int, list[Link]] = {}
    for link in links:
        found.setdefault(link.left if name == "left" else link.right, []).append(link)
    return found


def linked_in_steps(links: Iterable[Link]) -> Sliced[Linked]:
    """The links of each sentence of both sides that has any, as work that can be interrupted."""
    found: Linked = {"left": {}, "right": {}}
    lefts, rights = found["left"], found["right"]
    for some in handfuls(links, _HANDFUL):
        for link in some:
            lefts.setdefault(link.left, []).append(link)
            rights.setdefault(link.right, []).append(link)
        yield
    return found


def surest(links: Iterable[Link]) -> Link:
    """The surest of some links, of which there is one at least."""
    return max(links, key=lambda link: link.score)


def only_here(links: Sequence[Link], name: SideName) -> list[Addition]:
    """What one sentence says that none of its counterparts says, in the order of the text."""
    found: dict[Span, Addition] = {}
    for link in links:
        for addition in link.additions:
            left = [addition] if addition.side == name else []
            for other in links:
                if other is not link:
                    left = [piece for each in left for piece in _unanswered(each, other)]
            found |= {each.span: each for each in left}
    return [each for each in _ordered(found.values()) if not any(_holds(other, each.span) for other in found)]


def _ordered(additions: Iterable[Addition]) -> list[Addition]:
    return sorted(additions, key=lambda each: each.span)


def _holds(outer: Span, inner: Span) -> bool:
    return outer != inner and outer.start <= inner.start and inner.end <= outer.end


def _unanswered(addition: Addition, link: Link) -> Iterator[Addition]:
    """What of an addition another link of its sentence doesn't answer: what is one there too."""
    for change in link.changes:
        own, other = change.left, change.right
        if addition.side == "right":
            own, other = other, own
        loose = change.kind is ChangeKind.WORDING and own and other and _holds(own, addition.span)
        if loose and own and other and _size(other) + _size(addition.span) <= _size(own):
            yield addition  # the words that stand for those around it have room for no more
            return
    for each in link.additions:
        span = Span(max(addition.span.start, each.span.start), min(addition.span.end, each.span.end))
        if each.side == addition.side and span.start < span.end:
            carries = addition.carries
            if each.carries != carries:
                carries = tuple(kind for kind in carries if kind in each.carries)
            yield Addition(each.side, span, carries)


def _size(span: Span) -> int:
    return span.end - span.start
