"""What two articles state: their numbers, dates, names, places and quotations."""

from dataclasses import dataclass
from enum import StrEnum

from viewer.core.model.article import SideName, Span


class FactKind(StrEnum):
    """What a fact is."""

    NUMBER = "number"
    """An amount, a share, an age or a span of time."""
    DATE = "date"
    """A date, a weekday, a year or a time of day."""
    NAME = "name"
    """A person, a body or anything else with a name of its own."""
    PLACE = "place"
    """A name that stands for a place."""
    QUOTATION = "quotation"
    """What stands between quotation marks."""


class FactStatus(StrEnum):
    """What the two articles make of a fact."""

    DIFFERS = "differs"
    """Both speak of it, with figures or quoted words that differ."""
    BOTH = "both"
    """Both state it, in whatever form."""
    ONLY_LEFT = "only left"
    """The left alone states it."""
    ONLY_RIGHT = "only right"
    """The right alone states it."""


@dataclass(frozen=True, slots=True)
class Fact:
    """One number, date, name, place or quotation, with everywhere it stands."""

    kind: FactKind
    """What it is."""
    status: FactStatus
    """What the two articles make of it."""
    left: tuple[Span, ...]
    """Its places on the left, in the order of the text."""
    right: tuple[Span, ...]
    """Its places on the right, in the order of the text."""
    note: str = ""
    """How the two sides give it, where that differs, in a few words for the reader."""

    def places(self, side: SideName) -> tuple[Span, ...]:
        """Its places on that side."""
        return self.left if side == "left" else self.right
