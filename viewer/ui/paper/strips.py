"""A report's blocks as strips: what stands across the page and moves to the next one as a whole, or line by line.

A strip knows its height, where it can be cut, and how to draw itself; `pages` decides where it goes.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QPen

from viewer.theme import MarkRole
from viewer.ui.comparison_view.inks import Inks
from viewer.ui.paper.setting import Setting

_BAR = 9.0
"""Points that a bar of shares is high."""
FEWEST_LINES = 2
"""Fewer lines of a cell don't stand alone on a page."""


@dataclass(frozen=True, slots=True)
class Part:
    """Some lines of a paragraph."""

    setting: Setting
    """The paragraph."""
    first: int
    """The first of them."""
    end: int
    """The line behind the last of them."""

    @property
    def height(self) -> float:
        """Points down to the next paragraph."""
        return (self.end - self.first) * self.setting.line_height + self.setting.face.below


@dataclass(frozen=True, slots=True)
class Column:
    """What stands in one column of a strip."""

    left: float
    """Points from the page's left edge."""
    width: float
    """Points that its lines may take."""
    parts: tuple[Part, ...]
    """Its paragraphs."""

    @property
    def height(self) -> float:
        """Points that its lines take."""
        below = self.parts[-1].setting.face.below if self.parts else 0.0
        return sum(part.height for part in self.parts) - below

    def cut(self, room: float) -> tuple["Column", "Column"]:
        """What fits into so many points, and the rest."""
        fitting: list[Part] = []
        for k, part in enumerate(self.parts):
            if part.height <= room + part.setting.face.below:
                fitting.append(part)
                room -= part.height
                continue
            end = part.first + int(room / part.setting.line_height)
            rest = list(self.parts[k:])
            if end > part.first:
                fitting.append(replace(part, end=end))
                rest[0] = replace(part, first=end)
            return replace(self, parts=tuple(fitting)), replace(self, parts=tuple(rest))
        return self, replace(self, parts=())


@dataclass(frozen=True, slots=True)
class Strip:
    """What stands across the page."""

    columns: tuple[Column, ...]
    """From left to right."""
    width: float
    """Points from the page's left edge to its right one."""
    above: float = 0.0
    """Points of white above it, where it doesn't open a page."""
    padding: float = 0.0
    """Points between its edges and its lines."""
    ruled: float = 0.0
    """How thick the line along its upper edge is; 0: none."""
    dividers: tuple[float, ...] = ()
    """Where lines part its columns: points from the left edge."""
    bar: bool = False
    """Whether a thick stroke along its left edge makes it stand out."""
    keep: bool = False
    """Whether the next strip must follow on the same page."""
    head: "tuple[Strip, ...]" = field(default=(), repr=False)
    """What is repeated above it where it opens a page."""

    @property
    def height(self) -> float:
        """Points that it takes, the white above left out."""
        return max((column.height for column in self.columns), default=0.0) + 2 * self.padding

    @property
    def least(self) -> float:
        """Points that it takes at least on a page that it starts on."""
        lines = [column.parts[0].setting.line_height for column in self.columns if column.parts]
        return min(self.height, FEWEST_LINES * max(lines, default=0.0) + 2 * self.padding)

    def cut(self, room: float) -> "tuple[Strip, Strip] | None":
        """What fits into so many points, and the rest; None where nothing does."""
        halves = [column.cut(room - 2 * self.padding) for column in self.columns]
        if not any(upper.parts for upper, _ in halves):
            return None
        upper = replace(self, columns=tuple(each for each, _ in halves), keep=False)
        return upper, replace(self, columns=tuple(each for _, each in halves), above=0.0)

    def draw(self, painter: QPainter, top: float, inks: Inks) -> None:
        """Draw it, its upper edge at `top`."""
        if self.ruled:
            painter.setPen(QPen(inks.border, self.ruled))
            painter.drawLine(QPointF(0, top), QPointF(self.width, top))
        painter.setPen(QPen(inks.border, 0.5))
        for x in self.dividers:
            painter.drawLine(QPointF(x, top), QPointF(x, top + self.height))
        if self.bar:
            painter.fillRect(QRectF(-7, top + 1, 2.5, self.height - 2), inks.text)
        for column in self.columns:
            y = top + self.padding
            for part in column.parts:
                part.setting.draw(painter, QPointF(column.left, y), inks, part.first, part.end)
                y += part.height


@dataclass(frozen=True, slots=True)
class ShareStrip(Strip):
    """A name, and a bar beside it."""

    parts: tuple[tuple[MarkRole, float], ...] = ()
    """How each part of the bar looks, and its share, from 0 to 1."""
    bar_left: float = 0.0
    """Points from the page's left edge to the bar's."""

    def draw(self, painter: QPainter, top: float, inks: Inks) -> None:
        """Draw it, its upper edge at `top`."""
        # Without arguments, `super` doesn't find the class that the slots made anew.
        Strip.draw(self, painter, top, inks)
        whole_bar = QRectF(self.bar_left, top + self.padding, self.width - self.bar_left, _BAR)
        at = whole_bar.left()
        for role, share in self.parts:
            box = QRectF(at, whole_bar.top(), share * whole_bar.width(), _BAR)
            inks.fill(painter, role, box)
            inks.underline(painter, role, [box.adjusted(0.5, 0, -0.5, 0)] if box.width() > _BAR else [])
            at += box.width()
        painter.setPen(QPen(inks.border, 0.5))
        painter.drawRect(whole_bar)


def whole(settings: Iterable[Setting]) -> tuple[Part, ...]:
    """All lines of these paragraphs."""
    return tuple(Part(each, 0, len(each)) for each in settings)
