"""The links of a comparison as the view asks for them: by sentence, and how their ribbons look. Knows no Qt."""

from collections.abc import Callable
from typing import NamedTuple

from viewer.core.differing import FEW, differing
from viewer.core.model import SIDES, Comparison, Grade, Link, SideName
from viewer.core.sliced import Sliced, at_once, handfuls
from viewer.theme import RibbonRole

Place = tuple[SideName, int]
"""Side and number of a sentence."""
_HANDFUL = 1_000
"""Links that are sorted out between two yields: about a millisecond."""
_ORDER = {RibbonRole.MOVED: 0, RibbonRole.PLAIN: 1, RibbonRole.SELECTED: 2}


def across(side: SideName) -> SideName:
    """The side across."""
    return "right" if side == "left" else "left"


class Band(NamedTuple):
    """What the ribbon between two linked sentences looks like."""

    role: RibbonRole
    """Which colours."""
    full: bool
    """Whether the match is full; a partial one is fainter and has dashed edges."""
    moved: bool = False
    """Whether it stands out of the common order; then it is a thread instead of a band."""
    own: bool = False
    """Whether it is the reader's own; then its edges are strong and a ring sits on it."""


class Matches:
    """The links of one comparison, or none."""

    def __init__(self, comparison: Comparison | None = None) -> None:
        self.links: tuple[Link, ...] = ()
        """By left and then right sentence number."""
        self.by_sentence: dict[SideName, dict[int, list[Link]]] = {side: {} for side in SIDES}
        """The links of each sentence that has any."""
        if comparison is not None:
            at_once(self.take(comparison))

    def take(self, comparison: Comparison) -> Sliced[None]:
        """Sort out the links of a comparison, in slices."""
        lefts, rights = self.by_sentence["left"], self.by_sentence["right"]
        for links in handfuls(comparison.links, _HANDFUL):
            for link in links:
                lefts.setdefault(link.left, []).append(link)
                rights.setdefault(link.right, []).append(link)
            yield
        self.links = comparison.links

    def with_links(self, links: tuple[Link, ...]) -> "Matches | None":
        """These links instead, sorted out without looking at those that stay; None where many don't."""
        if links is self.links:
            return self
        gone, come = differing(self.links, links)
        if len(gone) + len(come) > FEW:
            return None
        made = Matches()
        made.links = links
        made.by_sentence = {side: dict(found) for side, found in self.by_sentence.items()}
        for side, number_of in _ENDS.items():
            found = made.by_sentence[side]
            changed = {number_of(self.links[at]) for at in gone} | {number_of(links[at]) for at in come}
            parted = {id(self.links[at]) for at in gone}
            for number in changed:
                found[number] = [link for link in found.get(number, ()) if id(link) not in parted]
            for at in come:
                found[number_of(links[at])].append(links[at])
            for number in changed:
                found[number].sort(key=_place)
                if not found[number]:
                    del found[number]
        return made

    def of(self, side: SideName, sentence: int) -> list[Link]:
        """The links of a sentence."""
        return self.by_sentence[side].get(sentence, [])

    def fan(self, side: SideName, sentence: int) -> list[Link]:
        """The links of a sentence in the order of their other ends."""
        return sorted(self.of(side, sentence), key=_right_end if side == "left" else _left_end)

    def counterparts(self, side: SideName, sentence: int) -> list[int]:
        """The numbers of the other side's sentences that a sentence is linked with, in the order of their text."""
        return sorted(link.right if side == "left" else link.left for link in self.of(side, sentence))

    def surest(self, side: SideName, sentence: int) -> int:
        """Which of the counterparts is surest to be one, counted from 0 in the order of their text; 0 without any."""
        links = self.fan(side, sentence)
        return max(range(len(links)), key=lambda at: (links[at].score, not links[at].moved), default=0)

    def on(self, side: SideName, sentence: Place | None) -> frozenset[int]:
        """What lights up on one side: the sentence itself, or its counterparts if it is on the other side."""
        if sentence is None:
            return frozenset()
        return frozenset({sentence[1]} if sentence[0] == side else self.counterparts(*sentence))

    def band(self, link: Link, selected: Place | None) -> Band:
        """How a link's ribbon looks while that sentence is selected."""
        chosen = selected in (("left", link.left), ("right", link.right))
        role = RibbonRole.SELECTED if chosen else RibbonRole.MOVED if link.moved else RibbonRole.PLAIN
        return Band(role, link.grade is Grade.FULL, link.moved, link.by_reader)

    def end(self, side: SideName, sentence: int, selected: Place | None) -> Band | None:
        """How the ribbon looks at a sentence: the most important one where several end there; None without any."""
        bands = [self.band(link, selected) for link in self.of(side, sentence)]
        return max(bands, key=lambda band: (importance(band), band.full), default=None)


def _place(link: Link) -> tuple[int, int]:
    return link.left, link.right


def _left_end(link: Link) -> int:
    return link.left


def _right_end(link: Link) -> int:
    return link.right


_ENDS: dict[SideName, Callable[[Link], int]] = {"left": _left_end, "right": _right_end}


def importance(band: Band) -> int:
    """Ribbons of greater importance are drawn over the others."""
    return _ORDER[band.role]
