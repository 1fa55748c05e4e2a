"""What of a correction can be shown at once, before all that follows from it is known: `at_once`."""

from dataclasses import replace

from viewer.core.anchors import Places
from viewer.core.model import Comparison, Grade, Link, Review
from viewer.core.review.placing import kinds_by_sentence, links_by_pair, with_kinds

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
    kinds = kinds_by_sentence(review, places)
    changed = replace(
        comparison,
        left=with_kinds(comparison.left, "left", kinds),
        right=with_kinds(comparison.right, "right", kinds),
        review=review,
    )
    return replace(changed, links=_links(changed, comparison.review, places))


def _links(comparison: Comparison, before: Review, places: Places) -> tuple[Link, ...]:
    wanted = links_by_pair(comparison.review, places, comparison)
    withdrawn = links_by_pair(before, places, comparison)
    left, right = comparison.left.sentences, comparison.right.sentences
    links = {(link.left, link.right): link for link in comparison.links}
    for pair, linked in withdrawn.items():
        if pair in wanted:
            continue
        if linked:
            links.pop(pair, None)
        else:
            links[pair] = Link(*pair, Grade.PARTIAL, _UNKNOWN)
    for pair, linked in wanted.items():
        if not linked:
            links.pop(pair, None)
        elif pair not in links or not links[pair].by_reader:
            known = links.get(pair, Link(*pair, Grade.PARTIAL, 1.0))
            links[pair] = replace(known, score=1.0, by_reader=True)
    reporting = (pair for pair in sorted(links) if left[pair[0]].reporting and right[pair[1]].reporting)
    return tuple(links[pair] for pair in reporting)
