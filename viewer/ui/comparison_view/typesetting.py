"""How an article is set: fonts, line height and distances of each role, and the layout of one block.

Distances are whole pixels, so that lines of text stay sharp and sums of heights exact.
"""

import math
from dataclasses import dataclass
from functools import cached_property

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFont, QFontMetricsF, QTextLayout, QTextLine

from viewer.core.model import Span
from viewer.ui.comparison_view.blocks import Block, Key, Role
from viewer.ui.comparison_view.heights import Measures
from viewer.ui.letters import edges, option_for, runs_both_ways, runs_from_right, shown
from viewer.ui.text_positions import TextPositions

CHARACTERS_A_LINE = 72
"""The longest line that is comfortable to read."""
FOLD = "…"
"""What stands for a page extra that is folded away."""
PAGE_MARGIN = 28
"""Pixels above the first and below the last block."""


@dataclass(frozen=True, slots=True)
class _Setting:
    size: float
    """Of the letters, in sizes of the reading font."""
    above: float
    """Distance to the block before, in sizes of the reading font; the larger of two neighbours' distances counts."""
    below: float
    bold: bool = False
    leading: float = 1.28
    """Distance of lines, in heights of the letters."""


_SETTINGS = {
    Role.HEADLINE: _Setting(1.5, 0.4, 0.9, bold=True, leading=1.12),
    Role.STANDFIRST: _Setting(1.08, 0.5, 1.0),
    Role.SUBHEAD: _Setting(1.08, 1.5, 0.6, bold=True, leading=1.15),
    Role.BODY: _Setting(1.0, 0.85, 0.85),
    Role.EXTRA: _Setting(0.88, 0.85, 0.85),
    Role.FOLDED: _Setting(0.88, 0.3, 0.3, leading=0.75),
}


def worth(role: Role) -> tuple[float, float]:
    """How much higher one letter more makes a block of that role, in letters of body text; and how many lines of body
    text it has at any width, half a line being empty as a rule."""
    return _WORTH[role]


def _worth(role: Role) -> tuple[float, float]:
    setting = _SETTINGS[role]
    line = setting.size * setting.leading / _SETTINGS[Role.BODY].leading
    return (0.0, line) if role is Role.FOLDED else (setting.size * line, line / 2)


_WORTH = {role: _worth(role) for role in Role}


def gap_between(above: Block, below: Block) -> float:
    """The distance between two neighbours, in sizes of the reading font."""
    return 0.0 if below.continues else max(_SETTINGS[above.role].below, _SETTINGS[below.role].above)


USUAL_GAP = _SETTINGS[Role.BODY].above
"""The gap that most have."""


@dataclass(frozen=True)
class Typography:
    """The reading font and the width of the column."""

    font: QFont
    """What body text is set in."""
    width: int
    """Pixels a line may take."""

    @cached_property
    def fonts(self) -> dict[Role, QFont]:
        """The font of each role."""
        return {role: self._font(setting) for role, setting in _SETTINGS.items()}

    @cached_property
    def line_heights(self) -> dict[Role, int]:
        """Distance of lines of each role, in pixels."""
        return {
            role: round(QFontMetricsF(self.fonts[role]).height() * setting.leading)
            for role, setting in _SETTINGS.items()
        }

    @cached_property
    def em(self) -> float:
        """Height of the reading font's letters, in pixels."""
        return QFontMetricsF(self.font).height() / 1.17

    def gap(self, above: Block | None, below: Block) -> int:
        """Pixels between two neighbours, or above the first block."""
        return PAGE_MARGIN if above is None else round(gap_between(above, below) * self.em)

    def estimate(self, key: Key, character: float) -> int:
        """The likely height of a block's lines, `character` being the usual width of a character in the font."""
        start, end, role = key
        lines = 1 if role is Role.FOLDED else math.ceil((end - start) / self._a_line(character, _SETTINGS[role].size))
        return self.line_heights[role] * lines

    def measures(self, character: float, usual_gap: float) -> Measures:
        """What amounts of text are in pixels; `usual_gap`: the gap that most have, which is made exact."""
        line = self.line_heights[Role.BODY]
        gap = round(usual_gap * self.em) / usual_gap
        return Measures(line / self._a_line(character, 1.0), line, gap, PAGE_MARGIN)

    def _a_line(self, character: float, size: float) -> float:
        """How many characters a line has: it ends half a word before its width does."""
        return max(1.0, self.width / (character * size) - 2.5)

    def _font(self, setting: _Setting) -> QFont:
        font = QFont(self.font)
        font.setPointSizeF(self.font.pointSizeF() * setting.size)
        font.setBold(setting.bold)
        return font


def usual_width(text: str, font: QFont) -> float:
    """The mean width of a character, judged by the beginning of the text, in pixels."""
    sample = shown(text[:1000])
    return QFontMetricsF(font).horizontalAdvance(sample) / len(sample) if sample else 1.0


class LaidOut:
    """One block, laid out. Positions are offsets into the article; coordinates are relative to the block."""

    def __init__(self, block: Block, text: str, typography: Typography) -> None:
        self._folded = block.role is Role.FOLDED
        own = FOLD if self._folded else shown(block.span.of(text))
        self.block = block
        self._positions = TextPositions(own)
        self._mixed = runs_both_ways(own)
        self.line_height = typography.line_heights[block.role]
        self._layout = QTextLayout(own, typography.fonts[block.role])
        self._layout.setCacheEnabled(True)
        self._layout.setTextOption(option_for(own))
        self._lines = self._break(typography.width)
        self._flows: dict[int, float] = {}
        self.height = self.line_height * len(self._lines)

    def _break(self, width: int) -> list[QTextLine]:
        lines: list[QTextLine] = []
        self._layout.beginLayout()
        while (line := self._layout.createLine()).isValid():
            line.setLineWidth(width)
            room = self.line_height - line.ascent() - line.descent()
            line.setPosition(QPointF(0, self.line_height * len(lines) + room // 2))
            lines.append(line)
        self._layout.endLayout()
        return lines

    @property
    def layout(self) -> QTextLayout:
        """For drawing; its lines are placed from 0 downwards."""
        return self._layout

    def to_qt(self, offset: int) -> int:
        """The position in the layout of an offset into the article, kept inside the block."""
        start, end = self.block.span
        if self._folded:
            return len(FOLD) if offset >= end else 0
        return self._positions.to_qt(min(max(offset, start), end) - start)

    def boxes(self, span: Span) -> list[QRectF]:
        """What the letters of the span cover, line by line, from the top of the letters to below their descenders."""
        first, end = (0, len(FOLD)) if self._folded else (self.to_qt(span.start), self.to_qt(span.end))
        found: list[QRectF] = []
        for line in self._lines_between(first, end):
            start = max(first, line.textStart())
            stop = min(end, line.textStart() + line.textLength())
            for left, right in edges(line, start, stop, mixed=self._mixed):
                found.append(QRectF(left, line.y(), right - left, line.ascent() + line.descent()))
        return found

    def from_right(self, span: Span) -> tuple[bool, bool]:
        """Whether the span's first letter runs from right to left, and its last one."""
        if not self._mixed:
            return False, False
        first, last = self.to_qt(span.start), max(self.to_qt(span.start), self.to_qt(span.end) - 1)
        one, other = (runs_from_right(self._lines[self._line_number(at)], at) for at in (first, last))
        return one, other

    def bands(self, span: Span) -> list[QRectF]:
        """What the span covers of its lines, line by line, each as high as a line: neighbours touch."""
        height = self.line_height
        return [
            QRectF(box.left(), box.center().y() // height * height, box.width(), height) for box in self.boxes(span)
        ]

    def line_top(self, offset: int) -> int:
        """The top of the line that holds the offset."""
        return self._line_number(self.to_qt(offset)) * self.line_height

    def flow(self, offset: int) -> float:
        """How far down the reader has come at the offset: the top of its line, and the read part of that line."""
        found = self._flows.get(offset)
        if found is None:
            at = self.to_qt(offset)
            number = self._line_number(at)
            line = self._lines[number]
            read = min(1.0, (at - line.textStart()) / max(1, line.textLength()))
            found = self._flows[offset] = (number + read) * self.line_height
        return found

    def offset_at(self, x: float, y: float) -> int:
        """The offset between two letters that is nearest to a point."""
        line = self._lines[max(0, min(int(y // self.line_height), len(self._lines) - 1))]
        return self.block.span.start + self._positions.to_python(line.xToCursor(x))

    def letter_at(self, x: float, y: float) -> int | None:
        """The offset of the letter under a point; None beside the lines."""
        number = int(y // self.line_height)
        if not 0 <= number < len(self._lines):
            return None
        line = self._lines[number]
        inside = line.naturalTextRect()
        if not inside.left() <= x <= inside.right():
            return None
        at = line.xToCursor(x, QTextLine.CursorPosition.CursorOnCharacter)
        return self.block.span.start + self._positions.to_python(at)

    def _line_number(self, at: int) -> int:
        line = self._layout.lineForTextPosition(at)
        return line.lineNumber() if line.isValid() else len(self._lines) - 1

    def _lines_between(self, first: int, end: int) -> list[QTextLine]:
        if first >= end:
            return []
        return self._lines[self._line_number(first) : self._line_number(end - 1) + 1]
