"""The table of points to check: each with its state, and one key away from its passage."""

from collections import Counter
from collections.abc import Iterator

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction

from viewer.core.filter import Filter
from viewer.core.findings import Rank
from viewer.core.labels import RANKS
from viewer.core.model import Comparison, PointAnchor, Review, State
from viewer.theme import Theme
from viewer.ui.icons import row_icon
from viewer.ui.panels.filter_row import Choice, Doing, FilterRow
from viewer.ui.panels.points_words import (
    LEFT,
    NOTE,
    RIGHT,
    WHAT,
    count_words,
    is_worth_a_check,
    passage_of,
    point_rows,
    state_words,
)
from viewer.ui.panels.rows import Column, Row, cell, folded
from viewer.ui.panels.table_panel import TablePanel
from viewer.ui.translation import QT_TRANSLATE_NOOP, translate
from viewer.ui.wording import say

_KEYS = {
    Qt.Key.Key_Space: State.CONFIRMED,
    Qt.Key.Key_C: State.CONFIRMED,
    Qt.Key.Key_X: State.DISMISSED,
    Qt.Key.Key_Delete: State.DISMISSED,
    Qt.Key.Key_U: State.UNCHECKED,
}
_DOINGS = (
    Doing(QT_TRANSLATE_NOOP("Points", "Confirm the selected points (Space)"), State.CONFIRMED.value, "confirm"),
    Doing(QT_TRANSLATE_NOOP("Points", "Dismiss the selected points (X)"), State.DISMISSED.value, "dismiss"),
    Doing(QT_TRANSLATE_NOOP("Points", "Take the selected points as unchecked (U)"), State.UNCHECKED.value, "uncheck"),
)
_MENU = (
    (QT_TRANSLATE_NOOP("Points", "&Confirm\tSpace"), State.CONFIRMED),
    (QT_TRANSLATE_NOOP("Points", "&Dismiss\tX"), State.DISMISSED),
    (QT_TRANSLATE_NOOP("Points", "&Unchecked\tU"), State.UNCHECKED),
)
_EVERYTHING = "everything"
_BY_KIND, _BY_STATE = 0, 1
_STATE_COLUMN, _NOTE_COLUMN = 0, 4
_SOURCES = ("left", "right", "links", "quotations")
"""What the points of a comparison are made of; where all this stays the same, they do."""
_SHARES = (11, 24, 23, 23, 19)
_NOTE = "note"
_STATE_ORDER = {state: number for number, state in enumerate(State)}
_RANK_ORDER = {rank.name: rank.value for rank in Rank}


class PointsPanel(TablePanel):
    """Shows the findings of a comparison and what the review says of them; says what the reader wants it to say."""

    state_wanted = Signal(object, object)
    """The reader says this State of these points: a list of PointAnchor."""
    note_wanted = Signal(object)
    """The reader wants to write a note on this point, a PointAnchor."""

    def __init__(self) -> None:
        self._review = Review()
        self._comparison: Comparison | None = None
        self._shown = Filter()
        self._rows_by_anchor: dict[PointAnchor, Row] = {}
        self._looked_at: dict[Row, State] = {}
        self._worth = 0
        self._states: Counter[State] = Counter()
        hint = translate("Points", "Filter by words")
        choices = [translate("Points", "What is shown"), translate("Points", "State")]
        doings = [doing._replace(name=translate("Points", doing.name)) for doing in _DOINGS]
        super().__init__(
            self._columns(),
            {key: state.value for key, state in _KEYS.items()} | {Qt.Key.Key_M: _NOTE},
            FilterRow(hint, choices, doings),
        )
        self.table.setAccessibleName(translate("Points", "Points to check"))
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        for text, state in _MENU:
            action = QAction(translate("Points", text), self.table)
            self._offer(action, state.value)
        self._offer(QAction(translate("Points", "&Note…\tM"), self.table), _NOTE)
        self.model.is_muted = self._is_dismissed
        self.model.explain = self._explain

    def _offer(self, action: QAction, doing: str) -> None:
        action.setObjectName(doing)
        action.triggered.connect(self._take_from_menu)
        self.table.addAction(action)

    def _columns(self) -> list[Column]:
        def title(text: str) -> str:
            return translate("Points", text)

        by_place = translate("Points", "Sort by the place in this article")
        return [
            Column(title("State"), translate("Points", "Sort by what you have made of the points"), _SHARES[0],
                   self._state_words, self._state_order, tuple(state_words(each) for each in State)),
            Column(title("What"), translate("Points", "Sort by kind"), _SHARES[1], cell(WHAT), _rank, swatch=True),
            Column(title("Left"), by_place, _SHARES[2], cell(LEFT), _left_place),
            Column(title("Right"), by_place, _SHARES[3], cell(RIGHT), _right_place),
            Column(title("Note"), translate("Points", "Sort by note"), _SHARES[4], self._note, self._note_order),
        ]  # fmt: skip

    # What is shown

    def show_comparison(self, comparison: Comparison | None) -> None:
        """Show the points of this comparison and what the reader says of them; None: of none."""
        before, self._comparison = self._comparison, comparison
        if comparison is None:
            self._rows_by_anchor, self._looked_at = {}, {}
            self.take_rows(None)
        elif before is not None and all(getattr(before, name) is getattr(comparison, name) for name in _SOURCES):
            self.show_review(comparison.review)
        else:
            self._review = comparison.review
            self.take_rows(point_rows(comparison))

    def reused(self, steps: Iterator[Row | None]) -> Iterator[Row | None]:
        return self._known(super().reused(steps))

    def _known(self, steps: Iterator[Row | None]) -> Iterator[Row | None]:
        """The same rows, known by their anchors: to look up each row's at one go would take a frame or more."""
        known = {}
        for row in steps:
            if row is not None:
                known[row.value.anchor] = row
            yield row
        self._rows_by_anchor = known

    def show_review(self, review: Review) -> None:
        """Show what the reader says of the points."""
        before, self._review = self._review, review
        self._count()
        self.model.retell()
        if self.rows and self._follows(before):
            self.arrange()
        else:
            self.tell()

    def _follows(self, before: Review) -> bool:
        """Whether which rows are shown, or their order, depends on what the reader says otherwise than before."""
        by_state = self.filters.choice(_BY_STATE) or self.sorted_by == _STATE_COLUMN
        by_note = self.filters.words or self.sorted_by == _NOTE_COLUMN
        return bool(
            (by_state and before.states != self._review.states) or (by_note and before.notes != self._review.notes)
        )

    @Slot(object)
    def set_filter(self, shown: Filter) -> None:
        """Show only the points whose marks are shown in the articles."""
        self._shown = shown
        if self.rows:
            self.arrange()

    def sorts(self, row: Row) -> tuple[object, ...]:
        return (row.group,)

    def found(self) -> None:
        self._worth = len(self.rows) - self.counts[Rank.FAINT.name]
        self._count()
        self.filters.offer(_BY_KIND, self._kinds())
        any_state = Choice(translate("Points", "Any state"), "")
        self.filters.offer(_BY_STATE, [any_state, *(Choice(state_words(each), each.value) for each in State)])

    def _kinds(self) -> list[Choice]:
        counts, name = self.counts, translate("Points", "{kind} ({n})")
        kinds = [Choice(name.format(kind=translate("Points", "Worth a check"), n=self._worth), "")]
        kinds += [
            Choice(name.format(kind=say(RANKS[rank]), n=counts[rank.name]), rank.name)
            for rank in Rank
            if counts[rank.name]
        ]
        kinds.append(Choice(name.format(kind=translate("Points", "Everything"), n=len(self.rows)), _EVERYTHING))
        return kinds

    def _count(self) -> None:
        known = ((self._rows_by_anchor.get(each.point), each.state) for each in self._review.states)
        self._looked_at = {row: state for row, state in known if row is not None}
        self._states = Counter(state for row, state in self._looked_at.items() if is_worth_a_check(row))
        self._states[State.UNCHECKED] = self._worth - self._states.total()

    def identity(self, row: Row) -> object:
        return row.value.anchor

    def wants(self, row: Row) -> bool:
        kind, state = self.filters.choice(_BY_KIND), self.filters.choice(_BY_STATE)
        if kind not in (_EVERYTHING, row.group) and (kind or not is_worth_a_check(row)):
            return False
        if not self._shown.shows_point(row.value):
            return False
        if state and self._state(row) != state:
            return False
        note = folded(self._review.note_on(row.value.anchor)) if self._review.notes else ""
        return all(word in row.sought or word in note for word in self.filters.words)

    def _state(self, row: Row) -> State:
        return self._looked_at.get(row, State.UNCHECKED)

    def _state_words(self, row: Row) -> str:
        return state_words(self._state(row))

    def _state_order(self, row: Row) -> int:
        return _STATE_ORDER[self._state(row)]

    def _note(self, row: Row) -> str:
        """The reader's own note, and that of the program."""
        own = " ".join(self._review.note_on(row.value.anchor).split())
        if not own:
            return row.cells[NOTE]
        said = translate("Points", "Your note: {note}").format(note=own)
        return f"{said} – {row.cells[NOTE]}" if row.cells[NOTE] else said

    def _note_order(self, row: Row) -> tuple[bool, str]:
        note = self._note(row)
        return not note, folded(note)

    def _explain(self, row: Row) -> str:
        return " – ".join(filter(None, [row.cells[WHAT], self._note(row)]))

    def _is_dismissed(self, row: Row) -> bool:
        return self._state(row) is State.DISMISSED

    # Words

    def no_rows_words(self) -> str:
        if self._comparison is None:
            return translate("Points", "Once both articles are open and compared, what to check is listed here.")
        if self.is_busy:
            return translate("Points", "Looking for what to check…")
        return translate(
            "Points", "Nothing to check: the two articles say the same in the same words. Is it the same article twice?"
        )

    def no_match_words(self) -> tuple[str, str]:
        if not self.filters.chooses and not self._states.total():
            return translate("Points", "Nothing to check: where the wording differs, the meaning doesn't."), ""
        if not self.filters.chooses:
            return translate("Points", "The points are hidden, since their marks are. The View menu shows them."), ""
        return translate("Points", "No point is let through by the filter."), translate("Points", "Show all points")

    def title_words(self) -> tuple[str, str]:
        name = translate("Points", "Points to check")
        if not self.rows:
            return name, name
        worth = self._states.total()
        words = count_words(worth, dict(self._states), len(self.model.rows))
        return words, translate("Points", "{name} ({n})").format(name=name, n=worth)

    # What the reader does

    def go(self, row: Row) -> None:
        self.went_to.emit(passage_of(row.value))

    def do(self, doing: str) -> None:
        points = [self.model.rows[row].value.anchor for row in self.table.chosen()]
        if points and doing == _NOTE:
            self.note_wanted.emit(points[0])
        elif points:
            self.state_wanted.emit(points, State(doing))

    @Slot()
    def _take_from_menu(self) -> None:
        action = self.sender()
        if action is not None:
            self.do(action.objectName())

    def set_theme(self, theme: Theme) -> None:
        self.model.icons = {state_words(State(each.key)): row_icon(each.picture, theme) for each in _DOINGS}
        super().set_theme(theme)


def _rank(row: Row) -> tuple[int, str]:
    return _RANK_ORDER[row.group], row.cells[WHAT]


def _left_place(row: Row) -> tuple[int, int]:
    place: tuple[int, int] = row.order[0]
    return place


def _right_place(row: Row) -> tuple[int, int]:
    place: tuple[int, int] = row.order[1]
    return place
