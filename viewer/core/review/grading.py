"""How much two sentences that the reader has linked have in common: `graded`."""

from dataclasses import replace

from viewer.core.model import Grade, Link, SideName, Span
from viewer.core.tokens import Prepared

_NOTABLY_MORE = 1 / 3
"""From this share of its words on a sentence says notably more than the other."""


def graded(link: Link, left: Prepared, right: Prepared) -> Link:
    """The link, whose wording is known, with its grade: full if each side says nearly all that the other says.

    Words count as said by the other where it has the same ones or others in their stead.
    """
    more = max(_unanswered(link, left, "left"), _unanswered(link, right, "right"))
    return replace(link, grade=Grade.PARTIAL if more >= _NOTABLY_MORE else Grade.FULL)


def _unanswered(link: Link, prepared: Prepared, name: SideName) -> float:
    """The share of the words of one sentence that nothing in the other answers."""
    own = prepared.words.of(link.left if name == "left" else link.right)
    answered = {word for span in _answered(link, name) for word in prepared.words.within(span)}
    return sum(word not in answered for word in own) / len(own) if own else 0.0


def _answered(link: Link, name: SideName) -> list[Span]:
    same = [pair[0 if name == "left" else 1] for pair in link.same]
    both = ((each.left, each.right) for each in link.changes if each.left and each.right)
    return same + [left if name == "left" else right for left, right in both]
