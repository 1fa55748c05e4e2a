"""What every layout of an article's text needs to know of its letters: what is shown of them, in which direction."""

import re
from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextLine, QTextOption

from viewer.core.direction import reads_from_right

_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]")
# Shown as one space or sign each, so that every offset stays: line breaks inside a paragraph, and what Qt would drop.
_SHOWN = str.maketrans(dict.fromkeys("\n\r\t\v\f\x85\u2028\u2029", " ") | {"\0": "\ufffd"})
_LONE_SURROGATE = re.compile("[\ud800-\udfff]")


def shown(text: str) -> str:
    """The text with every character that Qt would break the line at or drop replaced by one it shows."""
    return _LONE_SURROGATE.sub("\ufffd", text.translate(_SHOWN))


def runs_both_ways(text: str) -> bool:
    """Whether any of it may run from right to left."""
    return _RIGHT_TO_LEFT.search(text) is not None


def option_for(text: str) -> QTextOption:
    """How to lay the text out: in the direction of its first letter, broken within words only where it must be."""
    from_right = reads_from_right(text)
    option = QTextOption(Qt.AlignmentFlag.AlignRight if from_right else Qt.AlignmentFlag.AlignLeft)
    option.setTextDirection(Qt.LayoutDirection.RightToLeft if from_right else Qt.LayoutDirection.LeftToRight)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    return option


def edges(line: QTextLine, start: int, stop: int, *, mixed: bool) -> list[tuple[float, float]]:
    """Left and right edges of the letters from `start` to `stop`, without spaces that hang over the line's end.

    `mixed`: whether the text runs both ways.
    """
    if mixed:
        # Stretches of the other direction lie elsewhere in the line than their neighbours in the text.
        runs = [run.boundingRect() for run in line.glyphRuns(start, stop - start)]
        return [(run.left(), run.right()) for run in runs]
    text_end = line.x() + line.naturalTextWidth()
    return [(_x(line, start), min(text_end, _x(line, stop)))]


def runs_from_right(line: QTextLine, at: int) -> bool:
    """Whether the letter at a position of the line runs from right to left."""
    return _x(line, at, QTextLine.Edge.Trailing) < _x(line, at)


def _x(line: QTextLine, at: int, edge: QTextLine.Edge = QTextLine.Edge.Leading) -> float:
    # The binding gives the x and the position it belongs to; its annotations say less.
    x, _ = cast("tuple[float, int]", line.cursorToX(at, edge))
    return x
