"""Where text stands on the overview, by how much of the article comes before it: `TextScale`. No widget.

Shares of the text rather than of the page: they don't change with the window's width or while heights become exact.
"""

from viewer.core.model import SideName
from viewer.ui.comparison_view.column import Column


class TextScale:
    """Shares of both articles, from 0 (the top) to 1."""

    def __init__(self, left: Column, right: Column) -> None:
        self._columns: dict[SideName, Column] = {"left": left, "right": right}

    def extent(self, side: SideName, sentence: int) -> tuple[float, float]:
        """Where a sentence begins and ends."""
        content = self._columns[side].content
        start, end = content.sentences[sentence].span
        return start / len(content.text), end / len(content.text)

    def share(self, side: SideName, y: float) -> float:
        """What is at a height of the page."""
        column = self._columns[side]
        if not len(column) or y <= 0:
            return 0.0
        return 1.0 if y >= column.height else column.offset_at(0, y) / max(1, len(column.content.text))

    def y(self, side: SideName, share: float) -> int:
        """The height of the page at which a share stands."""
        column = self._columns[side]
        if not len(column) or share <= 0:
            return 0
        return column.height if share >= 1 else column.line_y(int(share * len(column.content.text)))

    def sentence(self, side: SideName, share: float) -> int | None:
        """The sentence at a share; None between two."""
        content = self._columns[side].content
        return content.sentence_at(int(share * len(content.text)))
