"""A place of the comparison that something outside of the articles leads to: `Passage`. Knows no Qt."""

from typing import NamedTuple

from viewer.core.model import SideName, Span


class Passage(NamedTuple):
    """A place to go to, on one side or on both."""

    left_sentence: int | None
    """Number of the left sentence."""
    right_sentence: int | None
    """Number of the right sentence."""
    left: Span | None = None
    """The words meant on the left; None: none in particular."""
    right: Span | None = None
    """The words meant on the right."""

    def words(self, side: SideName) -> Span | None:
        """The words meant on that side."""
        return self.left if side == "left" else self.right

    @property
    def start(self) -> tuple[SideName, int] | None:
        """The sentence that is gone to: the left one, or else the right one; None where it is nowhere."""
        if self.left_sentence is not None:
            return "left", self.left_sentence
        return None if self.right_sentence is None else ("right", self.right_sentence)

    @property
    def beside(self) -> int | None:
        """The number of the sentence on the other side of where it starts; None where there is none."""
        return None if self.left_sentence is None else self.right_sentence


NOWHERE = Passage(None, None)
