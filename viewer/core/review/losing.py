"""What the reader has said and what has no place in the comparison any more: `lost`."""

from viewer.core.anchors import Places
from viewer.core.findings import findings
from viewer.core.model import (
    Anchor,
    Comparison,
    KindCorrection,
    LinkCorrection,
    MatchAnchor,
    Note,
    NoteAnchor,
    PointAnchor,
    PointState,
    State,
)
from viewer.core.review.placing import links_by_pair

Entry = LinkCorrection | KindCorrection | PointState | Note
"""One thing that the reader has said."""


def lost(comparison: Comparison) -> tuple[Entry, ...]:
    """What of the comparison's review has no place in it: the words have changed, or a page extra can't be matched.

    The review keeps it, and it counts again when its place comes back. Points that were dismissed and are gone are
    not named: nobody misses them.
    """
    review = comparison.review
    if review.empty:
        return ()
    places = Places(comparison)
    placed = links_by_pair(review, places, comparison)
    points = _points(comparison)
    return (
        *(each for each in review.links if places.pair(each.match) not in placed),
        *(each for each in review.kinds if places.of(each.sentence) is None),
        *(each for each in review.states if each.state is State.CONFIRMED and each.point not in points),
        *(each for each in review.notes if not _is_placed(each.about, places, points)),
    )


def _points(comparison: Comparison) -> frozenset[PointAnchor]:
    """The points there are; they are looked for only where the review speaks of some."""
    review = comparison.review
    if not (review.states or any(isinstance(each.about, PointAnchor) for each in review.notes)):
        return frozenset()
    return frozenset(each.anchor for each in findings(comparison))


def _is_placed(about: NoteAnchor, places: Places, points: frozenset[PointAnchor]) -> bool:
    if isinstance(about, Anchor):
        return places.of(about) is not None
    return places.pair(about) is not None if isinstance(about, MatchAnchor) else about in points
