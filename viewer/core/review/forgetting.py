"""A review without some of its entries: `without`."""

from collections.abc import Collection
from dataclasses import replace

from viewer.core.model import Review
from viewer.core.review.losing import Entry


def without(review: Review, entries: Collection[Entry]) -> Review:
    """What is left of the review."""
    return replace(
        review,
        links=tuple(each for each in review.links if each not in entries),
        kinds=tuple(each for each in review.kinds if each not in entries),
        states=tuple(each for each in review.states if each not in entries),
        notes=tuple(each for each in review.notes if each not in entries),
    )
