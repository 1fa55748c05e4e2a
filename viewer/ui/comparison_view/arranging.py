"""Lays the two articles side by side as they run, or in rows of linked sentences: `Arranging`."""

from collections.abc import Mapping
from dataclasses import dataclass

from viewer.core.model import SIDES, Comparison, Side, SideName
from viewer.core.sliced import Sliced
from viewer.ui.comparison_view.article_pane import ArticlePane
from viewer.ui.comparison_view.blocks import Blocks, corrected_blocks, fold_extras, sentence_steps
from viewer.ui.comparison_view.measuring import Measured
from viewer.ui.comparison_view.overview_guide import OverviewGuide
from viewer.ui.comparison_view.row_heights import RowHeights
from viewer.ui.comparison_view.row_plan import plan_rows
from viewer.ui.comparison_view.row_scale import RowScale
from viewer.ui.comparison_view.scroll_lock import ScrollLock
from viewer.ui.comparison_view.text_scale import TextScale


@dataclass(frozen=True, slots=True)
class Arrangement:
    """Two texts made ready to be shown."""

    measured: dict[SideName, Measured]
    """The blocks of either side, unless they are shown already."""
    rows: RowHeights | None
    """Their rows, if they are laid in rows."""


@dataclass(frozen=True, slots=True)
class _Anchor:
    """What the reader is at."""

    side: SideName
    offset: int
    height: int
    """How far below the pane's upper edge the line of that letter is."""


class Arranging:
    """Prepares either arrangement and puts it into the panes."""

    def __init__(self, panes: Mapping[SideName, ArticlePane], lock: ScrollLock, guide: OverviewGuide) -> None:
        self._panes = panes
        self._lock, self._guide = lock, guide
        self._columns = {side: pane.column for side, pane in panes.items()}
        self._made: dict[tuple[SideName, bool], Blocks] = {}

    def prepare(self, comparison: Comparison, *, in_rows: bool, folded: bool) -> Sliced[Arrangement]:
        """Make an arrangement of a comparison in slices; `folded`: page extras are folded away."""
        measured: dict[SideName, Measured] = {}
        plan = (yield from plan_rows(comparison)) if in_rows else None
        for side, column in self._columns.items():
            if plan is None:
                content = yield from self._paragraphs(comparison.side(side), side, folded=folded)
                if content is column.content and column.slots is None:
                    continue
            else:
                cells = plan.cells[side].content
                content = (yield from fold_extras(cells)) if folded else cells
            measured[side] = yield from column.measuring(content, alone=plan is None)
        if plan is None:
            return Arrangement(measured, None)
        rows = RowHeights(plan, self._columns)
        yield from rows.prepare(measured)
        return Arrangement(measured, rows)

    def _paragraphs(self, own: Side, side: SideName, *, folded: bool) -> Sliced[Blocks]:
        """The paragraphs of one side; those of the same sentences as before are the same, so that a comparison with
        other links is shown at once."""
        before = self._made.get((side, folded))
        if before is not None and before.sentences is own.sentences and before.text == own.text:
            return before
        kept = self._made.get((side, False))
        content = None if kept is None else corrected_blocks(kept, own)
        if content is None:
            content = yield from sentence_steps(own)
        if folded:
            self._made[side, False] = content
            content = yield from fold_extras(content)
        self._made[side, folded] = content
        return content

    def put(self, arrangement: Arrangement | None) -> None:
        """Show it; of the same texts, the reader keeps the place. None: texts that were not compared are to come."""
        was_in_rows = self._columns["left"].slots is not None
        rows = arrangement.rows if arrangement is not None else None
        if was_in_rows or rows is not None:
            self._put_anew(arrangement)
        elif arrangement is not None:
            for side, measured in arrangement.measured.items():
                self._panes[side].show_measured(measured)

    def _put_anew(self, arrangement: Arrangement | None) -> None:
        rows = arrangement.rows if arrangement is not None else None
        anchor = self._anchor()
        texts = [column.content.text for column in self._columns.values()]
        for side, pane in self._panes.items():
            measured = arrangement.measured[side] if arrangement is not None else None
            pane.begin_anew(measured, rows)
        if rows is not None and arrangement is not None:
            rows.adopt(arrangement.measured)
        if anchor is not None and texts != [column.content.text for column in self._columns.values()]:
            anchor = None
        self._set_surroundings(rows)
        self._stand(anchor, in_rows=rows is not None)

    def _set_surroundings(self, rows: RowHeights | None) -> None:
        self._lock.set_aligned(rows is not None)
        scale = TextScale(self._columns["left"], self._columns["right"]) if rows is None else RowScale(rows)
        self._guide.set_scale(scale)

    def _stand(self, anchor: _Anchor | None, *, in_rows: bool) -> None:
        for side, pane in self._panes.items():
            place = anchor if anchor is not None and (in_rows or side == anchor.side) else None
            y = self._columns[place.side].line_y(place.offset) - place.height if place is not None else 0
            pane.page_changed(y)
        if anchor is not None:
            self._lock.level_from(anchor.side)

    def _anchor(self) -> _Anchor | None:
        """The selected sentence if it is in sight, or else the first whole line; None at the top of both pages."""
        sides = sorted(SIDES, key=self._has_keyboard, reverse=True)
        for side in sides:
            pane = self._panes[side]
            if pane.landmark is not None and pane.in_sight(pane.landmark, wholly=False):
                return self._at(side, pane.column.content.sentences[pane.landmark].span.start)
        for side in sides:
            pane = self._panes[side]
            place = pane.column.place_at(pane.page_y + pane.column.typography.em) if len(pane.column) else None
            if pane.page_y > 0 and place is not None and place.offset is not None:
                return self._at(side, place.offset)
        return None

    def _has_keyboard(self, side: SideName) -> bool:
        return self._panes[side].hasFocus()

    def _at(self, side: SideName, offset: int) -> _Anchor:
        pane = self._panes[side]
        return _Anchor(side, offset, pane.column.line_y(offset) - pane.page_y)
