"""One paragraph on paper: its lines in a given width, and how some of them are drawn: `Setting`.

Everything is measured in points. Qt sets the letters in twentieths of them, since it takes whole sizes only.
"""

from collections.abc import Iterable

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter, QTextCharFormat, QTextLayout, QTextLine

from viewer.export.blocks import Piece, flat
from viewer.theme import MarkRole, load_theme
from viewer.ui.comparison_view.inks import Inks
from viewer.ui.letters import edges, option_for, runs_both_ways, runs_from_right, shown
from viewer.ui.paper.faces import LABEL, THEME, UNITS, Face, font
from viewer.ui.text_positions import TextPositions

_MARKS = 0.6
"""How large marks are drawn beside those on the screen, whose letters are larger."""


class Setting:
    """A paragraph set in a width."""

    def __init__(self, pieces: Iterable[Piece], face: Face, width: float, label: str = "", indent: float = 0.0) -> None:
        parts = [(shown(flat(piece.text)), piece.role) for piece in pieces]
        before = f"{shown(flat(label))}\u2002" if label else ""
        text = self.text = before + "".join(part for part, _ in parts)
        self.face = face
        self.indent = indent
        self.line_height = face.size * face.leading
        self._mixed = runs_both_ways(text)
        self._label = len(before)
        self._marks = _spans(parts, len(before), TextPositions(text))
        self._layout = QTextLayout(text, font(face))
        self._layout.setTextOption(option_for(text[len(before) :]))
        self._lines = self._break((width - indent) * UNITS)

    def __len__(self) -> int:
        """How many lines it has."""
        return len(self._lines)

    def _break(self, width: float) -> list[QTextLine]:
        if self._label:
            self._layout.setFormats([_range(0, self._label, _small())])
        lines: list[QTextLine] = []
        height = self.line_height * UNITS
        self._layout.beginLayout()
        while (line := self._layout.createLine()).isValid():
            line.setLineWidth(width)
            # The label's smaller letters must not raise the line that they stand in.
            line.setPosition(QPointF(0, height * len(lines) + (height - line.ascent() - line.descent()) / 2))
            lines.append(line)
        self._layout.endLayout()
        return lines

    def draw(self, painter: QPainter, corner: QPointF, inks: Inks, first: int, end: int) -> None:
        """Draw the lines from `first` up to `end`, the corner being the upper left one of the first."""
        lines = self._lines[first:end]
        at = corner + QPointF(self.indent, -self.line_height * first)
        marked = [
            (role, [box.translated(at) for box in self._boxes(lines, *span)], self._from_right(*span))
            for role, span in self._marks
        ]
        self._on_marks(painter, marked, inks, letters=False)
        painter.save()
        painter.translate(at)
        painter.scale(1 / UNITS, 1 / UNITS)
        painter.setPen(inks.muted if self.face.muted else inks.text)
        for line in lines:
            line.draw(painter, QPointF(0, 0))
        painter.restore()
        self._on_marks(painter, marked, inks, letters=True)

    def _on_marks(
        self,
        painter: QPainter,
        marked: list[tuple[MarkRole, list[QRectF], tuple[bool, bool]]],
        inks: Inks,
        *,
        letters: bool,
    ) -> None:
        """Draw the ground below the letters or, once these are drawn, the lines at them."""
        painter.save()
        painter.scale(_MARKS, _MARKS)
        for role, boxes, from_right in marked:
            scaled = [QRectF(box.topLeft() / _MARKS, box.size() / _MARKS) for box in boxes]
            if letters:
                inks.underline(painter, role, scaled, from_right)
            else:
                for box in scaled:
                    inks.fill(painter, role, box)
        painter.restore()

    def _from_right(self, start: int, end: int) -> tuple[bool, bool]:
        """Whether the letter at `start` runs from right to left, and the one before `end`."""
        if not self._mixed:
            return False, False
        one, other = (runs_from_right(self._layout.lineForTextPosition(at), at) for at in (start, end - 1))
        return one, other

    def _boxes(self, lines: list[QTextLine], start: int, end: int) -> list[QRectF]:
        """What the letters from `start` to `end` cover of these lines, in points."""
        found = []
        for line in lines:
            first, last = max(start, line.textStart()), min(end, line.textStart() + line.textLength())
            if first >= last:
                continue
            top, height = line.y() / UNITS, (line.ascent() + line.descent()) / UNITS
            for left, right in edges(line, first, last, mixed=self._mixed):
                found.append(QRectF(left / UNITS, top, (right - left) / UNITS, height))
        return found


def _spans(
    parts: list[tuple[str, MarkRole | None]], start: int, positions: TextPositions
) -> list[tuple[MarkRole, tuple[int, int]]]:
    found = []
    for text, role in parts:
        if role is not None:
            found.append((role, (positions.to_qt(start), positions.to_qt(start + len(text)))))
        start += len(text)
    return found


def _small() -> QTextCharFormat:
    letters = QTextCharFormat()
    letters.setFont(font(LABEL))
    letters.setForeground(QColor(load_theme(THEME).muted))
    return letters


def _range(start: int, length: int, letters: QTextCharFormat) -> QTextLayout.FormatRange:
    part = QTextLayout.FormatRange()
    part.start, part.length, part.format = start, length, letters
    return part
