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
    pages: list[Page] = []
    at_once(paginating(strips, height, pages))
    return pages


def paginating(strips: Iterable[Strip], height: float, pages: list[Page]) -> Sliced[None]:
    """Put the strips in their order on pages so many points high, each page into the list once it is full.

    There is always one page.
    """
    filling = _Pages(height, pages)
    for group in _groups(strips):
        filling.add(group)
        yield
    filling.end()


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
    """The page that is being filled, behind those that are full."""

    def __init__(self, height: float, full: list[Page]) -> None:
        self._full = full
        self._placed: list[Placed] = []
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
        if self._placed and self._room < needed <= self._height:
            self._turn(group[0])
        for strip in group:
            self._add_one(strip)

    def end(self) -> None:
        """Let the page be full."""
        self._full.append(tuple(self._placed))

    def _add_one(self, strip: Strip) -> None:
        while True:
            if not self._placed:
                strip = replace(strip, above=0.0)
            if strip.above + strip.height <= self._room:
                break
            halves = strip.cut(self._room - strip.above) if self._may_be_cut(strip) else None
            if halves is not None:
                self._place(halves[0])
                strip = halves[1]
            elif all(placed.strip.keep for placed in self._placed):  # a line higher than a page: nothing helps
                break
            self._turn(strip)
        self._place(strip)

    def _may_be_cut(self, strip: Strip) -> bool:
        return strip.height > self._height * _LARGEST_HOLE

    def _turn(self, strip: Strip) -> None:
        self.end()
        self._placed, self._used = [], 0.0
        for head in strip.head:
            self._place(replace(head, above=0.0))

    def _place(self, strip: Strip) -> None:
        top = self._used + strip.above
        self._placed.append(Placed(strip, top))
        self._used = top + strip.height
