"""Which stretch of an article's text is selected, and how pressing, dragging and clicking twice change it. No Qt."""

import re

from viewer.core.model import Span

_WORD = re.compile(r"\w+(?:['’-]\w+)*")


class TextSelection:
    """A selection between a fixed end and a moving end, both offsets into the text."""

    def __init__(self) -> None:
        self._fixed = 0
        self._moving = 0

    @property
    def span(self) -> Span:
        """The selected stretch; empty when nothing is selected."""
        return Span(min(self._fixed, self._moving), max(self._fixed, self._moving))

    def __bool__(self) -> bool:
        return self._fixed != self._moving

    def start(self, offset: int) -> None:
        """Begin anew, with nothing selected."""
        self._fixed = self._moving = offset

    def extend(self, offset: int) -> None:
        """Move the moving end."""
        self._moving = offset

    def take_word(self, text: str, offset: int) -> None:
        """Select the word around the offset."""
        for match in _WORD.finditer(text, max(0, offset - 60), offset + 60):
            if match.start() <= offset <= match.end():
                self._fixed, self._moving = match.span()

    def take(self, span: Span) -> None:
        """Select a stretch."""
        self._fixed, self._moving = span
