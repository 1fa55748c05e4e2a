"""A point to check, and what it is listed among: `Finding`."""

from dataclasses import dataclass
from enum import IntEnum, StrEnum

from viewer.core.model import Carried, ChangeKind, PointAnchor, SideName, Span, Weight


class Lone(StrEnum):
    """What one side alone has."""

    WORDS = "words"
    """Words of a sentence that has a counterpart."""
    SENTENCE = "sentence"
    """A sentence of the story."""
    CREDIT = "credit"
    """A page extra that names sources."""


class Rank(IntEnum):
    """What a finding is listed among, in the order of the list."""

    DIFFERS = 0
    """The two can't both be exact."""
    QUOTATION = 1
    """What is quoted, and how."""
    NUMBER = 2
    """Amounts, dates, times, ages."""
    STANCE = 3
    """Other changes of stance or precision."""
    ONLY = 4
    """What one side alone says."""
    NAME = 5
    """Persons, bodies and places named otherwise."""
    EXTRA = 6
    """Page extras that name sources."""
    FAINT = 7
    """Said differently, same meaning and stance: seldom worth a check."""


@dataclass(frozen=True, slots=True)
class Finding:
    """A point to check: a difference, or what one side alone says. At least one of the spans is given."""

    kind: ChangeKind | Lone
    """In what respect the two differ, or what one of them alone has."""
    rank: Rank
    """What it is listed among."""
    weight: Weight | None
    """How much the change may matter; None where one side alone has something."""
    left: Span | None
    """The words on the left; None where it has none."""
    right: Span | None
    """The words on the right; None where it has none."""
    left_sentence: int | None
    """Number of the left sentence concerned; None where none answers the right."""
    right_sentence: int | None
    """Number of the right sentence concerned; None where none answers the left."""
    note: str = ""
    """What is to be checked, in a few words for the reader."""
    carries: tuple[Carried, ...] = ()
    """Of what one side alone says: what it carries that the other article nowhere has."""
    anchor: PointAnchor = PointAnchor("")  # noqa: RUF009  # frozen, so that one serves all
    """What the reader's states and notes know it by, also when the articles are compared anew."""

    @property
    def only(self) -> SideName | None:
        """The side that alone has the words; None where both have some."""
        if self.left is None:
            return "right"
        return "left" if self.right is None else None

    def span(self, name: SideName) -> Span | None:
        """The words on the side of that name."""
        return self.left if name == "left" else self.right

    def sentence(self, name: SideName) -> int | None:
        """Number of the sentence concerned on the side of that name."""
        return self.left_sentence if name == "left" else self.right_sentence
