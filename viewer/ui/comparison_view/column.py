"""The column of an article: where each block and sentence stands, laying out only what is asked for. No widget.

Heights are estimated first and made exact as blocks are laid out; y is measured from the top of the page.
"""

from collections import OrderedDict
from collections.abc import Iterator

from PySide6.QtGui import QFont

from viewer.core.model import Span
from viewer.ui.comparison_view.blocks import Block, Blocks, plain_blocks
from viewer.ui.comparison_view.heights import Heights
from viewer.ui.comparison_view.typesetting import LaidOut, Typography, usual_width

_KEPT_LAYOUTS = 300


class Column:
    """The blocks of one article in a given font and width."""

    def __init__(self, font: QFont) -> None:
        self.content: Blocks = plain_blocks("")
        self.typography = Typography(font, 400)
        self.heights = Heights()
        self._gaps: list[int] = []
        self._exact = bytearray()
        self._unsettled = 0
        self._layouts: OrderedDict[Block, LaidOut] = OrderedDict()
        self._known: dict[Block, int] = {}

    def set_content(self, content: Blocks) -> None:
        """Show these blocks; what was laid out of the same text and role is kept."""
        if content.text != self.content.text:
            self._forget()
        self.content = content
        self._measure()

    def set_typography(self, typography: Typography) -> None:
        """Set everything in another font or width."""
        self._forget()
        self.typography = typography
        self._measure()

    def _forget(self) -> None:
        self._layouts.clear()
        self._known.clear()

    def _measure(self) -> None:
        blocks = self.content.blocks
        character = usual_width(self.content.text, self.typography.font)
        gap, estimate, known = self.typography.gap, self.typography.estimate, self._known
        neighbours = zip((None, *blocks), (*blocks, None), strict=True)
        self._gaps = [gap(above, below) for above, below in neighbours]
        lines = [known.get(block) or estimate(block, character) for block in blocks]
        self._exact = bytearray(block in known for block in blocks)
        self._unsettled = 0
        heights = [above + own for above, own in zip(self._gaps, lines, strict=False)]
        if heights:
            heights[-1] += self._gaps[-1]
        self.heights = Heights(heights)

    def __len__(self) -> int:
        return len(self.content.blocks)

    @property
    def height(self) -> int:
        """Of the whole page."""
        return self.heights.total

    def laid_out(self, number: int) -> LaidOut:
        """The block's layout, which makes its height exact."""
        block = self.content.blocks[number]
        found = self._layouts.get(block)
        if found is None:
            found = self._layouts[block] = LaidOut(block, self.content.text, self.typography)
            if len(self._layouts) > _KEPT_LAYOUTS:
                self._layouts.popitem(last=False)
        else:
            self._layouts.move_to_end(block)
        self._settle(number, found.height)
        return found

    def _settle(self, number: int, lines: int) -> None:
        if not self._exact[number]:
            self._exact[number] = 1
            self._known[self.content.blocks[number]] = lines
            below = self._gaps[-1] if number == len(self) - 1 else 0
            self.heights[number] = self._gaps[number] + lines + below

    def settle_between(self, top: float, bottom: float) -> None:
        """Make the heights of the blocks exact that stand in a stretch of the page."""
        for _ in self.between(top, bottom):
            pass

    def settle_some(self, count: int) -> bool:
        """Make up to `count` more heights exact, wherever; False when all are.

        The layouts aren't kept, so that those of visible blocks are.
        """
        while count:
            number = self._exact.find(0, self._unsettled)
            if number < 0:
                return False
            self._unsettled = number + 1
            block = self.content.blocks[number]
            self._settle(number, LaidOut(block, self.content.text, self.typography).height)
            count -= 1
        return True

    def between(self, top: float, bottom: float) -> Iterator[tuple[int, int, LaidOut]]:
        """The blocks that touch a stretch of the page: number, y of the first line, layout."""
        if not len(self):
            return
        number = self.heights.at(top)
        y = self.heights.top(number)
        while number < len(self) and y < bottom:
            laid = self.laid_out(number)
            yield number, y + self._gaps[number], laid
            y += self.heights[number]
            number += 1

    def first_line_y(self, number: int) -> int:
        """The y of the block's first line."""
        return self.heights.top(number) + self._gaps[number]

    def line_y(self, offset: int) -> int:
        """The top of the line that holds the offset; makes that block's height exact."""
        number = self.content.block_at(offset)
        laid = self.laid_out(number)
        return self.first_line_y(number) + laid.line_top(offset)

    def flow(self, offset: int) -> float:
        """How far down the page the reader has come at the offset; by estimate where the block isn't laid out."""
        number = self.content.block_at(offset)
        block = self.content.blocks[number]
        top = self.first_line_y(number)
        laid = self._layouts.get(block)
        if laid is not None:
            return top + laid.flow(offset)
        read = (offset - block.span.start) / max(1, block.span.end - block.span.start)
        return top + min(1.0, max(0.0, read)) * (self.heights[number] - self._gaps[number])

    def extent(self, sentence: int) -> tuple[float, float]:
        """From where to where a sentence reaches, as `flow` measures."""
        span = self.content.sentences[sentence].span
        return self.flow(span.start), self.flow(span.end - 1)

    def offset_at(self, x: float, y: float) -> int:
        """The offset between two letters that is nearest to a point."""
        if not len(self):
            return 0
        number = self.heights.at(y)
        laid = self.laid_out(number)
        return laid.offset_at(x, y - self.first_line_y(number))

    def sentence_at(self, x: float, y: float) -> int | None:
        """The sentence under a point; None beside the text."""
        letter = self.letter_at(x, y)
        return None if letter is None else self.content.sentence_at(letter)

    def letter_at(self, x: float, y: float) -> int | None:
        """The offset of the letter under a point; None beside the text."""
        if not len(self):
            return None
        number = self.heights.at(y)
        laid = self.laid_out(number)
        return laid.letter_at(x, y - self.first_line_y(number))

    def span_between(self, top: float, bottom: float) -> Span:
        """The stretch of the text that stands in a stretch of the page."""
        if not len(self):
            return Span(0, 0)
        blocks = self.content.blocks
        return Span(blocks[self.heights.at(top)].span.start, blocks[self.heights.at(max(top, bottom - 1))].span.end)
