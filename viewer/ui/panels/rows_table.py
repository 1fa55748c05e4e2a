"""A panel's table: says where the reader goes in it, by mouse or by key."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QGuiApplication,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QToolTip,
    QWidget,
)

from viewer.theme import Theme
from viewer.ui.panels.proportional_header import ProportionalHeader
from viewer.ui.panels.rows import Row
from viewer.ui.panels.rows_model import RowsModel

Index = QModelIndex | QPersistentModelIndex
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_LEAVE = "leave"
_PADDING = 8


class RowsTable(QTableView):
    """One row is current, several may be selected; sorting and filtering is another's business."""

    went = Signal(int)
    """The reader has gone to that row."""
    again = Signal(int)
    """The reader has chosen the row that was current already."""
    entered_passage = Signal(int)
    """The reader wants to read on at what that row is about."""
    left = Signal()
    """The reader wants back to the articles."""
    key_pressed = Signal(str)
    """A key of `keys` was pressed: what it stands for."""

    def __init__(self, model: RowsModel, keys: Mapping[Qt.Key, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keys = keys
        self._rows_model = model
        self._quiet = False
        self._focus = QColor()
        self.setModel(model)
        self.setItemDelegate(_RowDelegate(self))
        self._set_up(model)

    def _set_up(self, model: RowsModel) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        shares, fitting = ([getattr(column, name) for column in model.columns] for name in ("share", "fitting"))
        self.heads = ProportionalHeader(shares, fitting, self)
        """The heads of the columns."""
        self.setHorizontalHeader(self.heads)
        # A head shows no selection, and to ask whether a whole column is selected takes thousands of questions.
        self.horizontalHeader().setSelectionModel(QItemSelectionModel(model, self))
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(self.verticalHeader().ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + _PADDING)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setAlternatingRowColors(True)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setAcceptDrops(False)
        self.viewport().setAcceptDrops(False)  # drops are the window's business
        self.setSortingEnabled(True)
        self.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + _PADDING)
            self.scrollTo(self.currentIndex())

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours."""
        self._focus = QColor(theme.focus)
        self.viewport().update()

    # Rows

    @property
    def current(self) -> int:
        """The number of the current row; -1 for none."""
        return self.currentIndex().row()

    def make_current(self, row: int) -> None:
        """Make a row the current one, without going to what it is about."""
        self._quiet = True
        if 0 <= row < self.model().rowCount():
            self.setCurrentIndex(self.model().index(row, 0))
            self.scrollTo(self.model().index(row, 0))
        self._quiet = False

    def show_rows(self, rows: Sequence[Row]) -> bool:
        """Show these rows instead; whether those that stay are still current, selected and in sight as they were."""
        first, before, bar = self.rowAt(0), self._rows_model.rows, self.verticalScrollBar()
        at = bar.value()
        self._quiet = True  # where the current row goes, Qt makes another one so
        kept = self._rows_model.show(rows)
        self._quiet = False
        if kept and first >= 0 and before[first] in rows:
            self.updateGeometries()
            bar.setValue(at + (rows.index(before[first]) - first) * self.verticalHeader().defaultSectionSize())
        return kept

    def go_to(self, row: int) -> None:
        """Make a row the current one, and go to what it is about."""
        if 0 <= row < self.model().rowCount():
            self.setCurrentIndex(self.model().index(row, 0))

    def chosen(self) -> list[int]:
        """The numbers of the selected rows."""
        selection = self.selectionModel().selection()
        ranges = (selection.at(number) for number in range(selection.size()))
        return sorted({row for each in ranges for row in range(each.top(), each.bottom() + 1)})

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Where no row is current, Qt makes the first one so, and the reader would be led away unasked."""
        nowhere, self._quiet = self.current < 0, True
        super().focusInEvent(event)
        if nowhere:
            self.selectionModel().clearCurrentIndex()
        self._quiet = False
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def copy(self) -> None:
        """Put the selected rows on the clipboard, as a spreadsheet takes them: under their heads, with tabs between."""
        model, rows = self.model(), self.chosen()
        if not rows:
            return
        columns = range(model.columnCount())
        lines = [[model.headerData(at, Qt.Orientation.Horizontal) for at in columns]]
        lines += [[str(model.index(row, at).data()) for at in columns] for row in rows]
        QGuiApplication.clipboard().setText("\n".join("\t".join(line) for line in lines))

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        if current.row() >= 0 and current.row() != previous.row() and not self._quiet:
            self.went.emit(current.row())

    # Mouse and keys

    def mousePressEvent(self, event: QMouseEvent) -> None:
        before = self.current
        super().mousePressEvent(event)
        plain = event.modifiers() == Qt.KeyboardModifier.NoModifier and event.button() is Qt.MouseButton.LeftButton
        if plain and self.indexAt(event.position().toPoint()).row() == before >= 0:
            self.again.emit(before)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        row = self.indexAt(event.position().toPoint()).row()
        if row >= 0:
            self.entered_passage.emit(row)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        meant = self._meaning(event)
        if meant is None:
            super().keyPressEvent(event)
        elif meant == _LEAVE:
            self.left.emit()
        elif meant:
            self.key_pressed.emit(meant)
        elif self.current >= 0:
            self.entered_passage.emit(self.current)

    def event(self, event: QEvent) -> bool:
        override = event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent)
        if override and self._meaning(event) is not None:  # type: ignore[arg-type]
            event.accept()  # before the window's shortcuts take it
            return True
        return super().event(event)

    def _meaning(self, event: QKeyEvent) -> str | None:
        """What a key stands for: "" is Enter; None: nothing here."""
        if event.modifiers() & ~(Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier):
            return None
        key = Qt.Key(event.key())
        if key in _ENTER:
            return ""
        return _LEAVE if key is Qt.Key.Key_Escape else self._keys.get(key)

    def keyboardSearch(self, _search: str) -> None:
        """Nothing: Qt would ask for every row's words, and the filter finds more."""

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus():
            painter = QPainter(self.viewport())
            painter.setPen(QPen(self._focus, 2))
            painter.drawRect(self.viewport().rect().adjusted(1, 1, -1, -1))


class _RowDelegate(QStyledItemDelegate):
    """Draws no frame around the one cell that has the keyboard; tells in a tooltip what is cut."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        option.state &= ~QStyle.StateFlag.State_HasFocus

    def helpEvent(self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: Index) -> bool:
        if event.type() != QEvent.Type.ToolTip or not index.isValid():
            return super().helpEvent(event, view, option, index)
        tip, shown = index.data(Qt.ItemDataRole.ToolTipRole), index.data(Qt.ItemDataRole.DisplayRole)
        cut = self.sizeHint(option, index).width() > view.visualRect(index).width()
        if tip and (cut or tip != shown):
            QToolTip.showText(event.globalPos(), _wrapped(tip), view)
        else:
            QToolTip.hideText()
        return True


def _wrapped(tip: str) -> str:
    """The words in lines that are easy to read: Qt breaks only what it takes for rich text."""
    lines, line = [], ""
    for word in tip.split():
        if len(line) + len(word) > 80:
            lines.append(line)
            line = ""
        line = f"{line} {word}".strip()
    return "\n".join([*lines, line])
