"""The table of names, numbers, dates and quotations of both articles, each leading to all its places."""

from PySide6.QtCore import Qt

from viewer.core.model import Comparison, FactKind, FactStatus
from viewer.ui.panels.facts_words import KIND, KINDS, LEFT, NOTE, RIGHT, STATUS, STATUSES, FactPlaces, fact_rows
from viewer.ui.panels.filter_row import Choice, FilterRow
from viewer.ui.panels.rows import Column, Row, alphabet, cell
from viewer.ui.panels.table_panel import TablePanel
from viewer.ui.translation import counted, translate

_NEXT, _BEFORE = "next", "before"
_KEYS = {Qt.Key.Key_Space: _NEXT, Qt.Key.Key_Right: _NEXT, Qt.Key.Key_Left: _BEFORE}
_BY_KIND, _BY_STATUS = 0, 1
_SHARES = (10, 11, 31, 31, 17)
_KIND_ORDER = {kind.value: number for number, kind in enumerate(KINDS)}
_STATUS_ORDER = {status: number for number, status in enumerate(STATUSES)}


class FactsPanel(TablePanel):
    """Shows the facts of a comparison. Choosing one again leads to its next place."""

    def __init__(self) -> None:
        self._comparison: Comparison | None = None
        self._places: FactPlaces | None = None
        self._at: tuple[Row | None, int] = (None, 0)
        hint = translate("Facts", "Filter by words")
        choices = [translate("Facts", "Kind"), translate("Facts", "Who states it")]
        super().__init__(_columns(), _KEYS, FilterRow(hint, choices, ()))
        self.table.setAccessibleName(translate("Facts", "Names, numbers, dates, quotes"))
        self.model.explain = _explain

    def show_comparison(self, comparison: Comparison | None) -> None:
        """Show the facts of this comparison; None: of none."""
        before, self._comparison = self._comparison, comparison
        self._places = None
        if comparison is None:
            self.take_rows(None)
        elif before is None or before.facts is not comparison.facts:
            self.take_rows(fact_rows(comparison))

    def sorts(self, row: Row) -> tuple[object, ...]:
        return row.value.kind, row.value.status

    def found(self) -> None:
        counts, name = self.counts, translate("Facts", "{what} ({n})")
        self.filters.offer(
            _BY_KIND,
            [
                Choice(translate("Facts", "All kinds"), ""),
                *(
                    Choice(name.format(what=_kinds_words(kind), n=counts[kind]), kind.value)
                    for kind in KINDS
                    if counts[kind]
                ),
            ],
        )
        self.filters.offer(
            _BY_STATUS,
            [
                Choice(translate("Facts", "In either"), ""),
                *(
                    Choice(name.format(what=translate("Facts", STATUSES[each]), n=counts[each]), each.value)
                    for each in STATUSES
                    if counts[each]
                ),
            ],
        )

    def identity(self, row: Row) -> object:
        return row.group, row.value.left, row.value.right

    def wants(self, row: Row) -> bool:
        kind, status = self.filters.choice(_BY_KIND), self.filters.choice(_BY_STATUS)
        if (kind and row.group != kind) or (status and row.value.status != status):
            return False
        return super().wants(row)

    # Words

    def no_rows_words(self) -> str:
        if self._comparison is None:
            return translate(
                "Facts",
                "Once both articles are open and compared, their names, numbers, dates and quotations are listed here.",
            )
        if self.is_busy:
            return translate("Facts", "Looking for names, numbers, dates and quotations…")
        return translate("Facts", "Neither article states a name, a number, a date or a quotation.")

    def no_match_words(self) -> tuple[str, str]:
        return translate("Facts", "Nothing is let through by the filter."), translate("Facts", "Show all")

    def title_words(self) -> tuple[str, str]:
        name = translate("Facts", "Names, numbers, dates, quotes")
        if not self.rows:
            return name, name
        counts = self.counts
        both = counts[FactStatus.BOTH] + counts[FactStatus.DIFFERS]
        said = [
            counted(both, translate("Facts", "{n} in both"), translate("Facts", "{n} in both")),
            translate("Facts", "{n} only left").format(n=counts[FactStatus.ONLY_LEFT]),
            translate("Facts", "{n} only right").format(n=counts[FactStatus.ONLY_RIGHT]),
        ]
        if counts[FactStatus.DIFFERS]:
            said.insert(1, translate("Facts", "{n} of them differ").format(n=counts[FactStatus.DIFFERS]))
        if len(self.model.rows) != len(self.rows):
            said.append(translate("Facts", "{n} shown").format(n=len(self.model.rows)))
        return ", ".join(said), name

    # Going

    def go(self, row: Row) -> None:
        self._go_to_place(row, 0)

    def again(self, row: Row) -> None:
        self._go_on(row, 1)

    def do(self, doing: str) -> None:
        row = self.current_row
        if row is not None:
            self._go_on(row, 1 if doing == _NEXT else -1)

    def _go_on(self, row: Row, step: int) -> None:
        before, place = self._at
        self._go_to_place(row, place + step if before is row else 0)

    def _go_to_place(self, row: Row, place: int) -> None:
        if self._comparison is None:
            return
        self._places = self._places or FactPlaces(self._comparison)
        passages = self._places.of(row.value)
        self._at = (row, place % len(passages))
        self.went_to.emit(passages[place % len(passages)])


def _columns() -> list[Column]:
    by_words = translate("Facts", "How this article gives it, and how often; sorts by the words")
    return [
        Column(translate("Facts", "Kind"), translate("Facts", "Sort by kind"), _SHARES[0], cell(KIND), _kind_order,
               tuple(translate("Facts", each) for each in KINDS.values())),
        Column(translate("Facts", "Stated by"), translate("Facts", "Sort by who states it"), _SHARES[1], cell(STATUS),
               _status_order, tuple(translate("Facts", each) for each in STATUSES.values()), swatch=True),
        Column(translate("Facts", "Left"), by_words, _SHARES[2], cell(LEFT), alphabet(LEFT)),
        Column(translate("Facts", "Right"), by_words, _SHARES[3], cell(RIGHT), alphabet(RIGHT)),
        Column(translate("Facts", "Note"), translate("Facts", "Sort by note"), _SHARES[4], cell(NOTE), alphabet(NOTE)),
    ]  # fmt: skip


def _kinds_words(kind: FactKind) -> str:
    return translate("Facts", KINDS[kind])


def _kind_order(row: Row) -> int:
    return _KIND_ORDER[row.group]


def _status_order(row: Row) -> int:
    return _STATUS_ORDER[row.value.status]


def _explain(row: Row) -> str:
    return row.cells[STATUS]
