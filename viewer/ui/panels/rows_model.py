"""The rows of a panel's table as Qt asks for them."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QBrush, QColor, QIcon

from viewer.core.differing import edits
from viewer.theme import MarkRole, Theme
from viewer.ui.panels.rows import Column, Row
from viewer.ui.swatch import swatch_icon
from viewer.ui.translation import translate

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_ABSENT = "–"
"""What stands where there are no words."""
_SWATCH = 16
Role = Qt.ItemDataRole


class RowsModel(QAbstractTableModel):
    """Gives the rows that it was told, in their order; sorts nothing itself, but says that it was asked to."""

    sort_asked = Signal(int, Qt.SortOrder)
    """Number of the column, -1: none; and whether upwards or downwards."""

    def __init__(self, columns: Sequence[Column], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.columns = columns
        """From left to right."""
        self.is_muted: Callable[[Row], bool] = _never
        """Whether a row is less important than others."""
        self.icons: dict[str, QIcon] = {}
        """Pictures before words, by these words."""
        self.explain: Callable[[Row], str] = _nothing
        """What a row means, in one sentence."""
        self._rows: Sequence[Row] = ()
        self._answers: dict[int, Callable[[Row, Column], Any]] = {
            Role.DisplayRole: self._shown,
            Role.DecorationRole: self._picture,
            Role.ForegroundRole: self._ink,
            Role.ToolTipRole: self._tip,
            Role.AccessibleTextRole: self._spoken,
        }
        self._theme: Theme | None = None
        self._swatches: dict[MarkRole, QIcon] = {}
        """Made when a row first asks for them."""
        self._muted = QBrush()

    @property
    def rows(self) -> Sequence[Row]:
        """What is shown, from top to bottom."""
        return self._rows

    def show(self, rows: Sequence[Row]) -> bool:
        """Show these rows instead of those before; whether it was done by taking out some and putting in others.

        Then those that stay are still selected. To ask for thousands of rows anew takes the table a frame or two.
        """
        changes = edits(self._rows, rows) if self._rows and rows else None
        if changes is None:
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()
            return False
        kept = list(self._rows)
        for at, gone, come in reversed(changes):
            if gone:
                self.beginRemoveRows(_ROOT, at, at + gone - 1)
                del kept[at : at + gone]
                self._rows = kept
                self.endRemoveRows()
            if come:
                self.beginInsertRows(_ROOT, at, at + len(come) - 1)
                kept[at:at] = rows[come.start : come.stop]
                self._rows = kept
                self.endInsertRows()
        self._rows = rows
        return True

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours."""
        self._theme, self._swatches = theme, {}
        self._muted = QBrush(QColor(theme.muted))
        self.retell()

    def retell(self) -> None:
        """Let everything be asked for again: something outside of the rows has changed what they say."""
        if self._rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, len(self.columns) - 1))

    # What Qt asks

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self.sort_asked.emit(column, order)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> Any:
        if orientation is Qt.Orientation.Horizontal and 0 <= section < len(self.columns):
            if role == Role.DisplayRole:
                return self.columns[section].title
            if role == Role.ToolTipRole:
                return self.columns[section].tip
            if role == Role.TextAlignmentRole:
                return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        if not index.isValid():
            return None
        answer = self._answers.get(role)
        return None if answer is None else answer(self._rows[index.row()], self.columns[index.column()])

    def _shown(self, row: Row, column: Column) -> str:
        return column.words(row) or _ABSENT

    def _picture(self, row: Row, column: Column) -> QIcon | None:
        return self._swatch(row.role) if column.swatch else self.icons.get(column.words(row))

    def _swatch(self, role: MarkRole) -> QIcon | None:
        if role not in self._swatches and self._theme is not None:
            self._swatches[role] = swatch_icon(self._theme, role, _SWATCH)
        return self._swatches.get(role)

    def _ink(self, row: Row, column: Column) -> QBrush | None:
        return self._muted if self.is_muted(row) or not column.words(row) else None

    def _tip(self, row: Row, column: Column) -> str:
        return self.explain(row) if column.swatch else column.words(row)

    def _spoken(self, row: Row, column: Column) -> str:
        words = column.words(row) or translate("RowsModel", "nothing")
        return translate("RowsModel", "{column}: {words}").format(column=column.title, words=words)


def _never(_row: Row) -> bool:
    return False


def _nothing(_row: Row) -> str:
    return ""
