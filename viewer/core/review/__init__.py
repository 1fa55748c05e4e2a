"""Lay what the reader says over what the engine found: `apply`, and `at_once` where the exact result can wait."""

from viewer.core.review.applying import Reviewed, Reviewer, apply
from viewer.core.review.at_once import at_once
from viewer.core.review.losing import Entry, lost

__all__ = ["Entry", "Reviewed", "Reviewer", "apply", "at_once", "lost"]
