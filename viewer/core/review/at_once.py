"""What of a correction can be shown at once, before all that follows from it is known: `at_once`."""

from bisect import bisect_left
from dataclasses import replace

from viewer.core.anchors import Places
from viewer.core.model import Comparison, Grade, Link, Review
from viewer.core.review.placing import LINKED_BY_READER, Pair, kinds_by_sentence, links_by_pair, with_kinds

_UNKNOWN = 0.5
"""The score of a link that comes back, until the engine says it again."""


def at_once(comparison: Comparison, review: Review) -> Comparison:
    """The comparison with the reader's links and kinds as this review has them, and all else as it was.

    `comparison` is what is shown now, with another review. `apply` gives the wording of a link that is new, and the
    marks, facts and shares that follow from it.
    """
    if (review.links, review.kinds) == (comparison.review.links, comparison.review.kinds):
        return replace(comparison, review=review)
    places = Places(comparison)
    changed = replace(comparison, review=review)
    if review.kinds != comparison.review.kinds:
        kinds = kinds_by_sentence(review, places)
        left, right = with_kinds(comparison.left, "left", kinds), with_kinds(comparison.right, "right", kinds)
        changed = _without_extras(replace(changed, left=left, right=right))
    return replace(changed, links=_links(changed, comparison.review, places))


def _without_extras(comparison: Comparison) -> Comparison:
    left, right = comparison.left.sentences, comparison.right.sentences
    kept = [each for each in comparison.links if left[each.left].reporting and right[each.right].reporting]
    return replace(comparison, links=tuple(kept))


def _links(comparison: Comparison, before: Review, places: Places) -> tuple[Link, ...]:
    """The links as the review has them. Few of them change, so the others are not looked at."""
    wanted = links_by_pair(comparison.review, places, comparison)
    links = list(comparison.links)
    for pair, linked in links_by_pair(before, places, comparison).items():
        if pair not in wanted:
            _put(links, pair, None if linked else Link(*pair, Grade.PARTIAL, _UNKNOWN))
    for pair, linked in wanted.items():
        _put(
            links,
            pair,
            Link(*pair, Grade.PARTIAL, 1.0, reasons=(LINKED_BY_READER,), by_reader=True) if linked else None,
        )
    return tuple(links)


def _put(links: list[Link], pair: Pair, link: Link | None) -> None:
    """Have this link between two sentences, or none; what is known of it already stays."""
    at = bisect_left(links, pair, key=_pair)
    there = at < len(links) and _pair(links[at]) == pair
    if link is None:
        del links[at : at + there]
    elif not there:
        links.insert(at, link)
    elif link.by_reader and not links[at].by_reader:
        links[at] = replace(links[at], score=1.0, by_reader=True)


def _pair(link: Link) -> Pair:
    return link.left, link.right
