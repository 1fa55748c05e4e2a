"""The panel under the articles: the selected sentence's matches, word by word."""

from collections.abc import Sequence
from itertools import groupby
from operator import attrgetter, is_

from PySide6.QtCore import Qt, QTimer, QUrl, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFont,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QResizeEvent,
    QShowEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextFrameFormat,
    QTextLength,
    QTextTable,
    QTextTableFormat,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QTextBrowser, QWidget

from viewer.theme import MarkRole, Theme, Underline
from viewer.ui.details_words import ChangeLine, DetailsWords, MatchWords, Stretch

_UNDERLINES = {
    Underline.NONE: QTextCharFormat.UnderlineStyle.NoUnderline,
    Underline.SOLID: QTextCharFormat.UnderlineStyle.SingleUnderline,
    Underline.DASHED: QTextCharFormat.UnderlineStyle.DashUnderline,
    Underline.DOTTED: QTextCharFormat.UnderlineStyle.DotLine,
    Underline.WAVY: QTextCharFormat.UnderlineStyle.WaveUnderline,
    # A text document can't draw strokes at the ends of words; this shape is used for nothing else.
    Underline.ENDS: QTextCharFormat.UnderlineStyle.DashDotLine,
}


_WIDEST = 1180
"""Pixels: lines that run wider are hard to follow."""
_COLUMNS = (17, 30, 30, 23)
"""Widths of kind, left words, right words and note, in per cent."""
_LEGEND = "legend"


class DetailsPanel(QTextBrowser):
    """Shows what `DetailsWords` says; with nothing selected, what stands out and what to do."""

    went_to = Signal(int)
    """The reader wants to go to the left sentence of that number."""
    zoom_asked = Signal(int)
    """The reader wants larger (1) or smaller (-1) letters."""
    legend_asked = Signal()
    """The reader wants to know what the marks mean."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Details of the match"))
        self.setAcceptDrops(False)  # drops are the window's business
        self.viewport().setAcceptDrops(False)
        self.setOpenLinks(False)
        self.anchorClicked.connect(self._follow)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setBackgroundRole(QPalette.ColorRole.Base)  # what is left free beside the text
        self.setAutoFillBackground(True)
        self.document().setDocumentMargin(12)
        self.setUndoRedoEnabled(False)
        self._settled = QTimer(self, singleShot=True, interval=0)
        self._settled.timeout.connect(self._scroll_to_top)
        self._repainting = QTimer(self, singleShot=True, interval=0)
        self._repainting.timeout.connect(self._rewrite)
        self._theme: Theme | None = None
        self._behind = True
        self._words: DetailsWords | None = None
        self._overview: Sequence[ChangeLine] | None = None
        self._hint = ""
        self._written: tuple[object, ...] = (None,) * 4

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours, once the rest of the window has them."""
        self._theme = theme
        self._repainting.start()

    def set_overview(self, overview: Sequence[ChangeLine] | None, hint: str = "") -> None:
        """What to show while nothing is selected, and what to say of it; None while not all has been compared."""
        self._overview, self._hint = overview, hint
        if self._words is None:
            self._rewrite()

    def show_words(self, words: DetailsWords | None) -> None:
        """Show these words; None: say how to get some."""
        if words is None or words != self._words:  # else what is read of them stays in its place
            self._words = words
        self._rewrite()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._behind:
            self._rewrite()

    @Slot()
    def _rewrite(self) -> None:
        """Write what is to be shown, or do so once it can be seen: it takes longer than all else that a choice does."""
        self._behind = not self.isVisible()
        wanted = (self._words, self._overview, self._hint, self._theme)
        if self._behind or self._theme is None or all(map(is_, wanted, self._written)):
            return
        self._written = wanted
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()  # else all is laid out anew after every cell, which takes seconds
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.removeSelectedText()  # within it, too: an empty page has no scroll bar, and is laid out anew for that
        cursor.setBlockFormat(QTextBlockFormat())
        cursor.setCharFormat(QTextCharFormat())
        if self._words is None:
            self._write_overview(cursor, self._theme)
        else:
            self._write(cursor, self._words, self._theme)
        cursor.endEditBlock()
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self._settled.start()

    @Slot()
    def _scroll_to_top(self) -> None:
        """A panel that has just been shown gets its height later, and Qt then scrolls it a little."""
        self.verticalScrollBar().setValue(0)

    @Slot(QUrl)
    def _follow(self, link: QUrl) -> None:
        if link.path() == _LEGEND:
            self.legend_asked.emit()
        else:
            self.went_to.emit(int(link.path()))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus() and self._theme is not None:
            with QPainter(self.viewport()) as painter:
                painter.setPen(QPen(QColor(self._theme.focus), 2))
                painter.drawRect(self.viewport().rect().adjusted(1, 1, -1, -1))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()  # Qt does so only around its cursor

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """With Ctrl, all reading text changes its size; Qt would zoom this panel alone."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_asked.emit(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
        else:
            super().wheelEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        beside = max(0, (event.size().width() + 2 * self.viewportMargins().left() - _WIDEST) // 2)
        if beside != self.viewportMargins().left():
            self.setViewportMargins(beside, 0, beside, 0)
        super().resizeEvent(event)

    def _write_overview(self, cursor: QTextCursor, theme: Theme) -> None:
        if self._overview is None:
            waiting = self.tr("Once both articles are open and compared, this shows how their sentences differ.")
            cursor.insertText(self._hint or waiting, self._format(muted=True))
            return
        if self._overview:
            cursor.insertText(self.tr("What stands out") + "  ", self._format(bold=True))
        cursor.insertText(self._hint + " ", self._format(muted=True))
        cursor.insertText(self.tr("What the marks mean"), self._link(_LEGEND))
        if self._overview:
            self._write_changes(cursor, self._overview, theme)

    def _write(self, cursor: QTextCursor, words: DetailsWords, theme: Theme) -> None:
        cursor.insertText(words.heading, self._format(bold=True))
        if words.remark:
            cursor.insertText("  " + words.remark, self._format(muted=True))
        self._write_note(cursor, words.note)
        if words.own:
            cursor.insertBlock(_spaced(6))
            self._write_stretches(cursor, words.own, theme)
        for match in words.matches:
            self._write_match(cursor, match, theme)

    def _write_match(self, cursor: QTextCursor, match: MatchWords, theme: Theme) -> None:
        cursor.insertBlock(_spaced(12))
        cursor.insertText(match.heading, self._format())
        if match.reasons:
            cursor.insertText(" — " + match.reasons, self._format(muted=True))
        self._write_note(cursor, match.note)
        table = cursor.insertTable(1, 2, _table((50, 50), theme))
        for column, stretches in enumerate((match.left, match.right)):
            self._write_stretches(table.cellAt(0, column).firstCursorPosition(), stretches, theme)
        cursor.movePosition(QTextCursor.MoveOperation.End)
        if match.changes:
            self._write_changes(cursor, match.changes, theme)

    def _write_note(self, cursor: QTextCursor, note: str) -> None:
        if note:
            cursor.insertBlock(_spaced(4))
            cursor.insertText(self.tr("Your note:") + " ", self._format(muted=True))
            cursor.insertText(note.replace("\n", "\u2028"), self._format())

    def _write_changes(self, cursor: QTextCursor, changes: Sequence[ChangeLine], theme: Theme) -> None:
        """A table of the changes, in groups of the same weight under a heading."""
        groups = [(weight, list(lines)) for weight, lines in groupby(changes, key=attrgetter("weight"))]
        table = cursor.insertTable(len(changes) + len(groups), len(_COLUMNS), _table(_COLUMNS, None))
        row = 0
        for weight, lines in groups:
            table.mergeCells(row, 0, 1, len(_COLUMNS))
            heading = table.cellAt(row, 0).firstCursorPosition()
            heading.setBlockFormat(_spaced(4))
            heading.insertText(weight[:1].upper() + weight[1:], self._format(bold=True))
            for line in lines:
                row += 1
                self._write_change(table, row, line, theme)
            row += 1
        cursor.movePosition(QTextCursor.MoveOperation.End)

    def _write_change(self, table: QTextTable, row: int, line: ChangeLine, theme: Theme) -> None:
        words = self._marked(line.role, theme)
        if line.left_sentence is not None:
            words.setAnchor(True)
            words.setAnchorHref(str(line.left_sentence))
        absent = self._format(muted=True)
        cells = (
            (line.kind, self._format()),
            (line.left or "–", words if line.left else absent),
            (line.right or "–", words if line.right else absent),
            (line.note, self._format(muted=True)),
        )
        for column, (text, form) in enumerate(cells):
            table.cellAt(row, column).firstCursorPosition().insertText(text, form)

    def _write_stretches(self, cursor: QTextCursor, stretches: Sequence[Stretch], theme: Theme) -> None:
        for stretch in stretches:
            form = self._format() if stretch.role is None else self._marked(stretch.role, theme)
            cursor.insertText(" ".join(stretch.text.split("\n")), form)

    def _format(self, bold: bool = False, muted: bool = False) -> QTextCharFormat:
        form = QTextCharFormat()
        if self._theme is not None:
            form.setForeground(QColor(self._theme.muted if muted else self._theme.text))
        form.setFontWeight(QFont.Weight.Bold if bold else QFont.Weight.Normal)
        return form

    def _link(self, to: str) -> QTextCharFormat:
        form = self._format()
        if self._theme is not None:
            form.setForeground(QColor(self._theme.accent))
        form.setFontUnderline(True)
        form.setAnchor(True)
        form.setAnchorHref(to)
        return form

    def _marked(self, role: MarkRole, theme: Theme) -> QTextCharFormat:
        style = theme.marks[role]
        form = QTextCharFormat()
        form.setForeground(QColor(style.text))
        if style.background is not None:
            form.setBackground(QColor(style.background))
        form.setUnderlineStyle(_UNDERLINES[style.underline])
        form.setUnderlineColor(QColor(style.line))
        return form


def _spaced(above: int) -> QTextBlockFormat:
    form = QTextBlockFormat()
    form.setTopMargin(above)
    return form


def _table(widths: Sequence[int], theme: Theme | None) -> QTextTableFormat:
    """A table of columns of these widths in per cent, with lines in the theme's colour or none."""
    form = QTextTableFormat()
    form.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
    form.setColumnWidthConstraints([QTextLength(QTextLength.Type.PercentageLength, each) for each in widths])
    form.setCellSpacing(0)
    form.setCellPadding(6 if theme else 2)
    form.setTopMargin(4)
    form.setBorder(1 if theme else 0)
    form.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
    form.setBorderCollapse(True)
    if theme:
        form.setBorderBrush(QColor(theme.border))
    form.setAlignment(Qt.AlignmentFlag.AlignLeft)
    return form
