"""A panel with a table: its rows are found in slices, filtered and sorted as the reader wants, and lead to passages."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from viewer.core.in_steps import collected
from viewer.theme import Theme
from viewer.ui.letting_go import LettingGo
from viewer.ui.panels.empty_page import EmptyPage
from viewer.ui.panels.filter_row import FilterRow
from viewer.ui.panels.rows import Column, Row, arranged_in_steps
from viewer.ui.panels.rows_model import RowsModel
from viewer.ui.panels.rows_table import RowsTable
from viewer.ui.panels.table_state import TableState
from viewer.ui.slices import Slices


class TablePanel(QStackedWidget):
    """Subclasses say what stands in the rows, which of them are wanted, and where they lead."""

    went_to = Signal(object)
    """The reader has gone to a row that is about this Passage."""
    left = Signal()
    """The reader wants back to the articles."""
    titled = Signal(str, str)
    """What the panel holds: in words, and in short."""

    def __init__(self, columns: Sequence[Column], keys: Mapping[Qt.Key, str], filters: FilterRow) -> None:
        super().__init__()
        self.filters = filters
        """The line that says which rows are shown."""
        self.model = RowsModel(columns, self)
        self.table = RowsTable(self.model, keys)
        self.empty_page = EmptyPage()
        self.rows: list[Row] = []
        """All rows, in their own order."""
        self.counts: Counter[object] = Counter()
        """How many rows there are of each sort of `sorts`."""
        self._sorted_by = (-1, Qt.SortOrder.AscendingOrder)
        self._finding, self._arranging, self._letting_go = Slices(self), Slices(self), LettingGo(self)
        self.addWidget(self.table)
        self.addWidget(self.empty_page)
        self._connect()
        self.take_rows(None)

    def _connect(self) -> None:
        self.filters.changed.connect(self.arrange)
        self.filters.left_downwards.connect(self._enter)
        self.filters.asked.connect(self.do)
        self.model.sort_asked.connect(self._sort)
        self.table.went.connect(self._go)
        self.table.again.connect(self.choose_again)
        self.table.entered_passage.connect(self._enter_passage)
        self.table.left.connect(self.left)
        self.table.key_pressed.connect(self.do)
        self.empty_page.acted.connect(self._show_all)

    # What subclasses say

    def wants(self, row: Row) -> bool:
        """Whether the filters let a row through."""
        return all(word in row.sought for word in self.filters.words)

    def no_rows_words(self) -> str:
        """Why there are no rows at all, and what to do."""
        raise NotImplementedError

    def title_words(self) -> tuple[str, str]:
        """What the panel holds: in words, and in short."""
        raise NotImplementedError

    def no_match_words(self) -> tuple[str, str]:
        """That no row is let through by the filters, and what the button that shows all says."""
        raise NotImplementedError

    def go(self, row: Row) -> None:
        """Go to what a row is about."""
        raise NotImplementedError

    def again(self, row: Row) -> None:
        """The row that was gone to is chosen once more."""
        self.go(row)

    def do(self, doing: str) -> None:
        """Do what a key or a button stands for."""

    def identity(self, row: Row) -> object:
        """What tells a row from all others, in this comparison and in a new one of the same articles."""
        raise NotImplementedError

    def sorts(self, row: Row) -> tuple[object, ...]:
        """What a row counts as."""
        raise NotImplementedError

    def found(self) -> None:
        """All rows are known."""

    # Rows

    def take_rows(self, steps: Iterator[Row | None] | None) -> None:
        """Show these rows once all are known, until then those before; None: there is nothing to show rows of."""
        self._arranging.drop()
        self._finding.drop()
        if steps is None:
            self.table.show_rows(())
            self._replace([])
            self.counts = Counter()
            self.tell()
        else:
            self._finding.run(collected(self._counted(self.reused(steps))), self._take_found)
            if self._finding.busy:
                self.tell()

    def reused(self, steps: Iterator[Row | None]) -> Iterator[Row | None]:
        """The rows, those that say the same as one before being that one: the table then need not be told of them."""
        before = {}
        for known in self.rows:
            before[self.identity(known)] = known
            yield None
        for row in steps:
            old = None if row is None else before.get(self.identity(row))
            yield old if row is not None and old is not None and _say_the_same(old, row) else row

    def _counted(self, steps: Iterator[Row | None]) -> Iterator[Row | None]:
        """The same rows, counted: to count tens of thousands at one go would take a frame."""
        counts: Counter[object] = Counter()
        for row in steps:
            if row is not None:
                for each in self.sorts(row):
                    counts[each] += 1
            yield row
        self.counts = counts

    def _replace(self, rows: list[Row]) -> None:
        before, self.rows = self.rows, rows
        self._letting_go.hold(before, handful=100)

    @property
    def is_busy(self) -> bool:
        """Whether rows are still being found or put in order."""
        return self._finding.busy or self._arranging.busy

    def _take_found(self, rows: list[Row]) -> None:
        self._replace(rows)
        self.found()
        self.arrange()

    @Slot()
    def arrange(self) -> None:
        """Filter and sort anew; the row that was current stays it."""
        column, order = self._sorted_by
        key = self.model.columns[column].key if column >= 0 else None
        descending = order is Qt.SortOrder.DescendingOrder
        rows = arranged_in_steps(self.rows, self.wants, key, descending=descending)
        self._arranging.run(collected(rows), self._show)

    def _show(self, rows: list[Row]) -> None:
        current, place = self.current_row, self.table.current
        kept = self.table.show_rows(rows)
        if current is not None and not (kept and self.current_row is current):
            found = self._find(current, rows)
            # Where it was filtered away, as a point that was just dismissed may be, the next one takes its place.
            self.table.make_current(min(place, len(rows) - 1) if found is None else found)
        self.tell()

    def _find(self, row: Row, rows: list[Row]) -> int | None:
        """Where a row is, or after a new comparison the one that says the same."""
        if row in rows:
            return rows.index(row)
        known = self.identity(row)
        return next((at for at, each in enumerate(rows) if self.identity(each) == known), None)

    @property
    def sorted_by(self) -> int:
        """The number of the column that the rows are sorted by; -1: they have their own order."""
        return self._sorted_by[0]

    def tell(self) -> None:
        """Show the page that fits, and say what the panel holds."""
        if self.model.rows:
            self._show_page(self.table)
        elif self.rows:
            self.empty_page.say(*self.no_match_words())
            self._show_page(self.empty_page)
        else:
            self.empty_page.say(self.no_rows_words())
            self._show_page(self.empty_page)
        self.filters.setEnabled(bool(self.rows))
        self.filters.enable_doings(bool(self.model.rows))
        self.titled.emit(*self.title_words())

    def _show_page(self, page: QWidget) -> None:
        before = self.currentWidget()
        had_keyboard = before is not None and before.hasFocus()
        self.setCurrentWidget(page)
        self.setFocusProxy(page)
        if had_keyboard:
            page.setFocus()

    @Slot(int, Qt.SortOrder)
    def _sort(self, column: int, order: Qt.SortOrder) -> None:
        self._sorted_by = (column, order)
        if self.rows:
            self.arrange()

    @Slot()
    def _show_all(self) -> None:
        self.filters.clear()
        self.setFocus()

    @property
    def current_row(self) -> Row | None:
        """The row that the reader has gone to."""
        at = self.table.current
        return self.model.rows[at] if 0 <= at < len(self.model.rows) else None

    # Kept

    def state(self) -> TableState:
        """How the reader has left the table."""
        column, order = self._sorted_by
        descending = order is Qt.SortOrder.DescendingOrder
        return TableState(column, descending, self.table.heads.shares, self.filters.wanted)

    def restore(self, state: TableState) -> None:
        """Let it be as it was left."""
        self.filters.want(state.choices)
        self.table.heads.share_out(state.shares)
        if 0 <= state.column < len(self.model.columns):
            order = Qt.SortOrder.DescendingOrder if state.descending else Qt.SortOrder.AscendingOrder
            self.table.sortByColumn(state.column, order)

    # Going

    @Slot()
    def _enter(self) -> None:
        self.setFocus(Qt.FocusReason.TabFocusReason)
        if self.table.current < 0:
            self.table.go_to(0)

    def step(self, way: int) -> bool:
        """Go to the next row (1) or to the one before (-1), wherever the keyboard is; False where there is none."""
        at = self.table.current + way if self.table.current >= 0 else 0 if way > 0 else len(self.model.rows) - 1
        there = 0 <= at < len(self.model.rows)
        if there:
            self.table.go_to(at)
        return there

    @Slot(int)
    def _go(self, row: int) -> None:
        self.go(self.model.rows[row])

    @Slot(int)
    def choose_again(self, row: int) -> None:
        """Choose the row that is current already."""
        self.again(self.model.rows[row])

    @Slot(int)
    def _enter_passage(self, row: int) -> None:
        self.go(self.model.rows[row])
        self.left.emit()

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours."""
        self.model.set_theme(theme)
        self.table.set_theme(theme)
        self.filters.set_theme(theme)


def _say_the_same(one: Row, other: Row) -> bool:
    return one.cells == other.cells and one.order == other.order and bool(one.value == other.value)
