"""Lays the two articles side by side as they run, or in rows of linked sentences: `Arranging`."""

from collections.abc import Mapping
from dataclasses import dataclass

from viewer.core.model import SIDES, Comparison, Side, SideName
from viewer.core.sliced import Sliced
from viewer.ui.comparison_view.article_pane import ArticlePane
from viewer.ui.comparison_view.blocks import Blocks, corrected_blocks, fold_extras, sentence_steps
from viewer.ui.comparison_view.measuring import Measured, measure
from viewer.ui.comparison_view.overview_guide import OverviewGuide
from viewer.ui.comparison_view.row_heights import RowHeights
from viewer.ui.comparison_view.row_plan import plan_rows
from viewer.ui.comparison_view.row_scale import RowScale
from viewer.ui.comparison_view.scroll_lock import ScrollLock
from viewer.ui.comparison_view.standing import Stand
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
    stand: Stand
    """Where in the pane."""


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
            measured[side] = yield from measure(content, alone=plan is None)
        if plan is None:
            return Arrangement(measured, None)
        rows = RowHeights(plan, self._columns)
        yield from rows.prepare()
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
            y = 0
            if anchor is not None and (in_rows or side == anchor.side):
                y = anchor.stand.y(pane.viewport().height())
            pane.page_changed(y)
        if anchor is not None:
            self._lock.level_from(anchor.side)

    def _anchor(self) -> _Anchor | None:
        """The selected sentence if it is in sight, or else the first whole line; None at the top of both pages."""
        sides = sorted(SIDES, key=self._comes_first, reverse=True)
        for find in (ArticlePane.stand_of_landmark, ArticlePane.stand_of_first_line):
            for side in sides:
                stand = find(self._panes[side])
                if stand is not None:
                    return _Anchor(side, stand)
        return None

    def _comes_first(self, side: SideName) -> tuple[bool, bool]:
        return self._panes[side].leads, self._panes[side].hasFocus()
