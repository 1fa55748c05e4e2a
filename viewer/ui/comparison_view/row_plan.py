"""Which blocks stand in which row when linked sentences are laid level: `plan_rows`. Knows no Qt."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import IntEnum
from itertools import accumulate

from viewer.core.model import SIDES, Comparison, Side, SideName
from viewer.core.rows import Row, rows_in_slices
from viewer.core.sliced import Sliced, handfuls
from viewer.ui.comparison_view.blocks import Blocks, BlocksMaking, Role, role_of

_HANDFUL = 300
"""Sentences or rows between two yields: about a millisecond."""


class Distance(IntEnum):
    """How far a row stands from the one above."""

    NEAR = 0
    """It goes on with the paragraphs above."""
    USUAL = 1
    """A paragraph begins."""
    FAR = 2
    """A part of the article begins."""


@dataclass(frozen=True, slots=True)
class Cells:
    """One side of the rows. A cell without blocks is a gap."""

    content: Blocks
    """A block for each sentence; a very long one has several."""
    of_row: list[tuple[int, ...]]
    """The numbers of the blocks that stand in each row."""
    row_of: list[int]
    """By block, the number of its row."""
    order: list[int]
    """The sentences from top to bottom."""
    rank: list[int]
    """By sentence, where it stands in that order."""

    def row_of_sentence(self, sentence: int) -> int:
        """The number of the row in which a sentence stands."""
        return self.row_of[self.content.block_at(self.content.sentences[sentence].span.start)]


@dataclass(frozen=True, slots=True)
class RowPlan:
    """The rows and what stands in them."""

    rows: tuple[Row, ...]
    """From top to bottom."""
    cells: dict[SideName, Cells]
    """Their two sides."""
    distances: list[Distance]
    """By row, how far it stands from the one above."""
    reached: list[int]
    """How much text is above each row, and last how much there is in all; the longer of two cells counts."""

    def sentences(self, side: SideName, row: int) -> tuple[int, ...]:
        """The numbers of the sentences in a cell."""
        return self.rows[row].left if side == "left" else self.rows[row].right


def plan_rows(comparison: Comparison) -> Sliced[RowPlan]:
    """The plan of a comparison, made in slices."""
    rows = yield from rows_in_slices(comparison)
    cells = {}
    for side in SIDES:
        sentences = [row.left if side == "left" else row.right for row in rows]
        yield
        cells[side] = yield from _cells(comparison.side(side), sentences)
    distances = yield from _distances(comparison, rows)
    lengths: list[int] = []
    for some in handfuls(rows, _HANDFUL):
        lengths += [max(_length(comparison.left, row.left), _length(comparison.right, row.right), 1) for row in some]
        yield
    return RowPlan(rows, cells, distances, [0, *accumulate(lengths)])


def _cells(side: Side, in_rows: list[tuple[int, ...]]) -> Sliced[Cells]:
    making = BlocksMaking(side.text)
    blocks_of: list[tuple[int, ...]] = []
    for sentences in handfuls(side.sentences, _HANDFUL):
        for sentence in sentences:
            first = len(making)
            making.add(sentence.span, role_of((sentence,)))
            blocks_of.append(tuple(range(first, len(making))))
        yield
    row_of, of_row, order = [0] * len(making), list[tuple[int, ...]](), list[int]()
    rank = [0] * len(side.sentences)
    for rows in handfuls(in_rows, _HANDFUL):
        for numbers in rows:
            blocks = tuple(block for number in numbers for block in blocks_of[number])
            for block in blocks:
                row_of[block] = len(of_row)
            for number in numbers:
                rank[number] = len(order)
                order.append(number)
            of_row.append(blocks)
        yield
    return Cells(making.blocks(side.sentences), of_row, row_of, order, rank)


def _distances(comparison: Comparison, rows: Iterable[Row]) -> Sliced[list[Distance]]:
    found: list[Distance] = []
    above = Row((), ())
    for some in handfuls(rows, _HANDFUL):
        for row in some:
            pairs = (_distance(comparison.side(side), side, above, row) for side in SIDES)
            found.append(max(pairs))
            above = row
        yield
    return found


def _distance(own: Side, side: SideName, above: Row, row: Row) -> Distance:
    over, under = (above.left, row.left) if side == "left" else (above.right, row.right)
    if not under:
        return Distance.NEAR
    if role_of((own.sentences[under[0]],)) in {Role.HEADLINE, Role.STANDFIRST, Role.SUBHEAD}:
        return Distance.FAR
    same = bool(over) and own.sentences[over[-1]].paragraph == own.sentences[under[0]].paragraph
    return Distance.NEAR if same else Distance.USUAL


def _length(side: Side, sentences: tuple[int, ...]) -> int:
    return sum(side.sentences[number].span.end - side.sentences[number].span.start for number in sentences)
