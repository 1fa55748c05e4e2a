"""What the wording, the quotations and the facts of two articles are read from, made once for all: `Readings`."""

from functools import cached_property

from viewer.core.changes.names import Names
from viewer.core.changes.number import Values
from viewer.core.changes.reading import Reading, Vocabulary
from viewer.core.changes.speakers import name_speakers
from viewer.core.model import Quotation
from viewer.core.tokens import Prepared


class Readings:
    """Both sides read for what changes between them.

    What is known of their common words is looked up once where they have one language; names and values, once.
    """

    def __init__(self, left: Prepared, right: Prepared) -> None:
        alike = left.tables is right.tables
        one = Vocabulary(left.words.lexicon, left.tables, of_both=alike)
        other = one if alike else Vocabulary(right.words.lexicon, right.tables, of_both=False)
        self.left = Reading(left, one)
        self.right = Reading(right, other)

    @cached_property
    def names(self) -> Names:
        """The names in their sentences."""
        return Names(self.left, self.right)

    @cached_property
    def values(self) -> Values:
        """The numbers and dates in their sentences."""
        return Values(self.left, self.right)

    @cached_property
    def quotations(self) -> tuple[tuple[Quotation, ...], tuple[Quotation, ...]]:
        """The quotations of the left and of the right, each with its speaker where the text tells."""
        return name_speakers(self.left, self.names), name_speakers(self.right, self.names)
