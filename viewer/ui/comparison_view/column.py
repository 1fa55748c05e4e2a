"""The column of an article: where each block and sentence stands, laying out only what is asked for. No widget.

Blocks stand in slots, one above the other: each in its own, or several beside those of the other article (`Slots`).
Heights are estimated first and made exact as blocks are laid out; y is measured from the top of the page.
"""

from collections import OrderedDict
from collections.abc import Iterator, Sequence
from time import perf_counter

from PySide6.QtGui import QFont

from viewer.core.model import Span
from viewer.core.sliced import at_once
from viewer.ui.comparison_view.blocks import Blocks, Key, plain_blocks
from viewer.ui.comparison_view.heights import Amounts, Heights, Measures, fitted
from viewer.ui.comparison_view.measuring import Measured, measure
from viewer.ui.comparison_view.slots import Slots
from viewer.ui.comparison_view.typesetting import PAGE_MARGIN, USUAL_GAP, LaidOut, Typography, usual_width

_KEPT_LAYOUTS = 300


class Column:
    """The blocks of one article in a given font and width."""

    def __init__(self, font: QFont) -> None:
        self.content: Blocks = plain_blocks("")
        self.typography = Typography(font, 400)
        self.heights = Heights()
        self.slots: Slots | None = None
        """How blocks are put into slots; None: each stands in one of its own."""
        self._amounts = Amounts()
        self._character = 1.0
        self._exact = bytearray()
        self._layouts: OrderedDict[Key, LaidOut] = OrderedDict()
        self._known: dict[Key, int] = {}

    def set_content(self, content: Blocks) -> None:
        """Show these blocks; what was laid out of the same text and role is kept."""
        self.adopt(at_once(measure(content)))

    def adopt(self, measured: Measured, slots: Slots | None = None) -> None:
        """Show what was measured; with `slots`, who puts the blocks into slots and knows how high these are."""
        if measured.content.text != self.content.text:
            self._forget()
        (self.content, self._amounts), self.slots = measured, slots
        self._estimate()

    def set_typography(self, typography: Typography) -> None:
        """Set everything in another font or width; in rows, what stands beside it too."""
        if typography != self.typography:
            self.take_typography(typography)
            self._estimate()

    def take_typography(self, typography: Typography) -> None:
        """The same, leaving it to others to say then how high everything is."""
        self._forget()
        self.typography = typography

    def _forget(self) -> None:
        self._layouts.clear()
        self._known.clear()

    def _estimate(self) -> None:
        """Begin with estimates of all heights."""
        self.unsettle()
        if self.slots is None:
            measures = fitted(self._amounts, self.measures(USUAL_GAP), self._likely_height)
            self.heights = Heights(self._amounts, measures)
        else:
            self.slots.measured_anew()

    def _likely_height(self, number: int) -> int:
        return self._gap(number) + self.typography.estimate(self.content.keys[number], self._character)

    def measures(self, usual_gap: float) -> Measures:
        """What amounts of this text are in pixels; `usual_gap`: the gap that most slots have."""
        return self.typography.measures(self._character, usual_gap)

    def unsettle(self) -> None:
        """Take no height for exact; those that were found are so again as soon as they are asked for."""
        self._character = usual_width(self.content.text, self.typography.font)
        self._exact = bytearray(len(self))

    def __len__(self) -> int:
        return len(self.content.blocks)

    @property
    def height(self) -> int:
        """Of the whole page."""
        return self.heights.total

    def lines(self, number: int) -> int:
        """The height of a block's lines, by estimate where it was not laid out."""
        key = self.content.keys[number]
        known = self._known.get(key)
        if known is not None:
            return known
        if self.slots is not None:
            return self.typography.estimate(key, self._character)
        return max(0, self.heights[number] - self._gap(number) - self._margin_below(number))

    def laid_out(self, number: int) -> LaidOut:
        """The block's layout, which makes its height exact."""
        key = self.content.keys[number]
        found = self._layouts.get(key)
        if found is None:
            found = self._layouts[key] = LaidOut(self.content.blocks[number], self.content.text, self.typography)
            if len(self._layouts) > _KEPT_LAYOUTS:
                self._layouts.popitem(last=False)
        else:
            self._layouts.move_to_end(key)
        self._settle(number, found.height)
        return found

    def _settle(self, number: int, lines: int) -> None:
        if self._exact[number]:
            return
        self._exact[number] = 1
        self._known[self.content.keys[number]] = lines
        if self.slots is not None:
            self.slots.settled(number)
        else:
            self.heights[number] = self._gap(number) + lines + self._margin_below(number)

    def _gap(self, number: int) -> int:
        """Pixels above a block that stands in a slot of its own."""
        blocks = self.content.blocks
        return self.typography.gap(blocks[number - 1] if number else None, blocks[number])

    def _margin_below(self, number: int) -> int:
        return PAGE_MARGIN if number == len(self) - 1 else 0

    def slot_of(self, number: int) -> int:
        """Where a block stands."""
        return number if self.slots is None else self.slots.slot_of(number)

    def _blocks_in(self, slot: int) -> Sequence[int]:
        return (slot,) if self.slots is None else self.slots.blocks_in(slot)

    def _room_above(self, number: int) -> int:
        return self._gap(number) if self.slots is None else self.slots.room_above(number)

    def settle_between(self, top: float, bottom: float) -> None:
        """Make the heights of the blocks exact that stand in a stretch of the page."""
        for _ in self.between(top, bottom):
            pass

    def settle_for(self, seconds: float, y: int) -> bool:
        """Make more heights exact for so long, those nearest to a height first; False when all are.

        The layouts aren't kept, so that those of visible blocks are.
        """
        end, middle = perf_counter() + seconds, self._block_near(y)
        while perf_counter() < end:
            above, below = self._exact.rfind(0, 0, middle), self._exact.find(0, middle)
            if above < 0 and below < 0:
                return False
            number = below if above < 0 or 0 <= below - middle < middle - above else above
            known = self._known.get(self.content.keys[number])
            if known is None:
                known = LaidOut(self.content.blocks[number], self.content.text, self.typography).height
            self._settle(number, known)
        return True

    def between(self, top: float, bottom: float) -> Iterator[tuple[int, int, LaidOut]]:
        """The blocks that touch a stretch of the page: number, y of the first line, layout."""
        for slot, slot_top in self.slots_between(top, bottom):
            y = slot_top
            for number in self._blocks_in(slot):
                laid = self.laid_out(number)
                y += self._room_above(number)
                yield number, y, laid
                y += laid.height

    def slots_between(self, top: float, bottom: float) -> Iterator[tuple[int, int]]:
        """The slots that touch a stretch of the page, and their y; their heights are exact when they are given."""
        if not len(self.heights):
            return
        slot = self.heights.at(top)
        y = self.heights.top(slot)
        while slot < len(self.heights) and y < bottom:
            for number in self._blocks_in(slot):
                self.laid_out(number)
            if self.slots is not None:
                self.slots.lay_out_beside(slot)
            yield slot, y
            y += self.heights[slot]
            slot += 1

    def first_line_y(self, number: int) -> int:
        """The y of the block's first line."""
        slot = self.slot_of(number)
        y = self.heights.top(slot)
        for each in self._blocks_in(slot):
            y += self._room_above(each)
            if each == number:
                break
            y += self.lines(each)
        return y

    def line_y(self, offset: int) -> int:
        """The top of the line that holds the offset; makes that block's height exact."""
        number = self.content.block_at(offset)
        laid = self.laid_out(number)
        return self.first_line_y(number) + laid.line_top(offset)

    def flow(self, offset: int) -> float:
        """How far down the page the reader has come at the offset; by estimate where the block isn't laid out."""
        number = self.content.block_at(offset)
        top = self.first_line_y(number)
        laid = self._layouts.get(self.content.keys[number])
        if laid is not None:
            return top + laid.flow(offset)
        start, end, _ = self.content.keys[number]
        read = (offset - start) / max(1, end - start)
        return top + min(1.0, max(0.0, read)) * self.lines(number)

    def extent(self, sentence: int) -> tuple[float, float]:
        """From where to where a sentence reaches, as `flow` measures."""
        span = self.content.sentences[sentence].span
        return self.flow(span.start), self.flow(span.end - 1)

    def offset_at(self, x: float, y: float) -> int:
        """The offset between two letters that is nearest to a point."""
        if not len(self):
            return 0
        number = self._block_near(y)
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
        number = self._block_near(y)
        laid = self.laid_out(number)
        return laid.letter_at(x, y - self.first_line_y(number))

    def _block_near(self, y: float) -> int:
        """The block at a height, or else one near to it."""
        slot = self.heights.at(y)
        inside = self._blocks_in(slot)
        lower = slot
        while not inside and lower > 0:
            lower -= 1
            inside = self._blocks_in(lower)
        while not inside:
            slot += 1
            inside = self._blocks_in(slot)
        return next((each for each in reversed(inside) if self.first_line_y(each) <= y), inside[0])

    def neighbour(self, sentence: int, step: int) -> int:
        """The sentence that stands so many sentences further down (or up), as far as there are any."""
        if self.slots is not None:
            return self.slots.neighbour(sentence, step)
        return max(0, min(sentence + step, len(self.content.sentences) - 1))

    def sentences_between(self, top: float, bottom: float) -> Sequence[int]:
        """The numbers of the sentences of all slots that touch a stretch of the page, from top to bottom."""
        if not len(self):
            return ()
        first, last = self.heights.at(top), self.heights.at(max(top, bottom - 1))
        blocks, content = self.content.blocks, self.content
        if self.slots is None:
            return content.sentences_in(Span(blocks[first].span.start, blocks[last].span.end))
        inside = (number for slot in range(first, last + 1) for number in self._blocks_in(slot))
        return list(dict.fromkeys(each for number in inside for each in content.sentences_in(blocks[number].span)))

    def may_touch(self, span: Span, top: float, bottom: float) -> bool:
        """Whether a stretch of text stands in slots that touch a stretch of the page; lays nothing out."""
        if not len(self):
            return False
        slots = {self.slot_of(self.content.block_at(offset)) for offset in (span.start, span.end - 1)}
        return max(slots) >= self.heights.at(top) and min(slots) <= self.heights.at(max(top, bottom - 1))

    def line_at(self, y: float) -> int | None:
        """A letter of the line that stands at a height of the page; None at a gap between rows."""
        return self.offset_at(0, y) if self._blocks_in(self.heights.at(y)) else None
