"""How blocks are put into slots that stand one above the other: `Slots`. Knows no Qt."""

from collections.abc import Sequence
from typing import Protocol


class Slots(Protocol):
    """Who puts the blocks of a column into slots, if they don't stand each in one of its own."""

    def slot_of(self, number: int) -> int:
        """Where a block stands."""

    def blocks_in(self, slot: int) -> Sequence[int]:
        """What stands in a slot, from top to bottom."""

    def room_above(self, number: int) -> int:
        """Pixels between a block and the top of its slot or the block before it there."""

    def neighbour(self, sentence: int, step: int) -> int:
        """The sentence that stands so many sentences further down (or up), as far as there are any."""

    def measured_anew(self) -> None:
        """The column's blocks, font or width have changed: give it heights of slots, by estimate."""

    def settled(self, number: int) -> None:
        """The height of one block has become exact."""

    def lay_out_beside(self, slot: int) -> None:
        """Make exact what else decides the slot's height."""
