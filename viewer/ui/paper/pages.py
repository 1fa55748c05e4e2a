"""Strips onto pages: `paginate`, and in slices `paginating`.

A heading stays with what it is over, a row in one piece where that leaves no hole.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from viewer.core.sliced import Sliced, at_once
from viewer.ui.paper.strips import Strip

_LARGEST_HOLE = 0.25
"""A strip is cut rather than leave more than this share of a page empty."""


@dataclass(frozen=True, slots=True)
class Placed:
    """A strip on its page."""

    strip: Strip
    """What is drawn."""
    top: float
    """Points from the top of the page."""


Page = tuple[Placed, ...]


def paginate(strips: Iterable[Strip], height: float) -> list[Page]:
    """What `paginating` gives, at once."""
    return at_once(paginating(strips, height))


def paginating(strips: Iterable[Strip], height: float) -> Sliced[list[Page]]:
    """The strips in their order, on pages so many points high. There is always one page."""
    pages = _Pages(height)
    for group in _groups(strips):
        pages.add(group)
        yield
    return [tuple(page) for page in pages.pages]


def _groups(strips: Iterable[Strip]) -> Iterator[list[Strip]]:
    """Strips that stay together: those that keep the next one, and that one."""
    group: list[Strip] = []
    for strip in strips:
        group.append(strip)
        if not strip.keep:
            yield group
            group = []
    if group:
        yield group


class _Pages:
    """Pages that are being filled."""

    def __init__(self, height: float) -> None:
        self.pages: list[list[Placed]] = [[]]
        self._height = height
        self._used = 0.0

    @property
    def _room(self) -> float:
        return self._height - self._used

    def add(self, group: list[Strip]) -> None:
        """Put the group on this page where its beginning fits, else on the next."""
        last = group[-1]
        needed = sum(strip.above + strip.height for strip in group[:-1]) + last.above
        needed += last.least if self._may_be_cut(last) else last.height
        if self.pages[-1] and self._room < needed <= self._height:
            self._turn(group[0])
        for strip in group:
            self._add_one(strip)

    def _add_one(self, strip: Strip) -> None:
        while True:
            if not self.pages[-1]:
                strip = replace(strip, above=0.0)
            if strip.above + strip.height <= self._room:
                break
            halves = strip.cut(self._room - strip.above) if self._may_be_cut(strip) else None
            if halves is not None:
                self._place(halves[0])
                strip = halves[1]
            elif all(placed.strip.keep for placed in self.pages[-1]):  # a line higher than a page: nothing helps
                break
            self._turn(strip)
        self._place(strip)

    def _may_be_cut(self, strip: Strip) -> bool:
        return strip.height > self._height * _LARGEST_HOLE

    def _turn(self, strip: Strip) -> None:
        self.pages.append([])
        self._used = 0.0
        for head in strip.head:
            self._place(replace(head, above=0.0))

    def _place(self, strip: Strip) -> None:
        top = self._used + strip.above
        self.pages[-1].append(Placed(strip, top))
        self._used = top + strip.height
