"""Where a note is written, below the details: `NoteEditor`. Whatever was typed is kept, however one leaves it."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLabel, QPlainTextEdit, QToolButton, QVBoxLayout, QWidget

from viewer.core.model import NoteAnchor

_PAUSE = 700
"""Milliseconds without a key after which what was typed counts as said."""
_LINES = 3


class NoteChoice(NamedTuple):
    """Something that a note can be written on."""

    words: str
    """What it is."""
    about: NoteAnchor
    """What the note is about."""
    text: str
    """The note that is there already."""


class NoteEditor(QFrame):
    """A few lines to write in, and what the note is about. Hidden until it is asked for."""

    written = Signal(object, str, object)
    """What the note is about, its text, and which session of writing this is."""
    left = Signal()
    """The reader has finished writing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._choices: list[NoteChoice] = []
        self._at = 0
        self._session: object = object()
        self._make_widgets()
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self.commit)
        self._about.activated.connect(self._take_choice)
        self._text.textChanged.connect(self._pause.start)
        self._text.installEventFilter(self)
        self.hide()

    def _make_widgets(self) -> None:
        self._about = QComboBox()
        self._about.setAccessibleName(self.tr("What the note is about"))
        self._about.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._text = QPlainTextEdit()
        self._text.setAccessibleName(self.tr("Note"))
        self._text.setPlaceholderText(self.tr("Your note. It is kept as you type; Esc closes it."))
        self._text.setTabChangesFocus(True)
        height = self._text.fontMetrics().lineSpacing() * _LINES + 2 * round(self._text.document().documentMargin()) + 4
        self._text.setFixedHeight(height)
        close = QToolButton(autoRaise=True)
        close.setText(self.tr("Done"))
        close.setToolTip(self.tr("The note is kept as you type — Esc"))
        close.setAccessibleName(self.tr("Close the note"))
        close.clicked.connect(self.leave)
        label = QLabel(self.tr("Note &on"))
        label.setBuddy(self._about)
        row = QHBoxLayout()
        row.addWidget(label)
        row.addWidget(self._about, 1)
        row.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 4, 6, 8)
        column.setSpacing(4)
        column.addLayout(row)
        column.addWidget(self._text)

    def edit(self, choices: Sequence[NoteChoice], *, focus: bool = True) -> None:
        """Let the reader write on one of these, at first on the first; what was being written is kept."""
        self.commit()
        self._choices = list(choices)
        self._about.clear()
        self._about.addItems([each.words for each in choices])
        self._begin(0)
        self.show()
        if focus:
            self._text.setFocus()

    @property
    def is_open(self) -> bool:
        """Whether the reader can write."""
        return not self.isHidden()

    def _begin(self, number: int) -> None:
        self._at, self._session = number, object()
        self._text.setPlainText(self._choices[number].text)
        self._text.moveCursor(self._text.textCursor().MoveOperation.End)
        self._pause.stop()

    @Slot(int)
    def _take_choice(self, number: int) -> None:
        self.commit()
        self._begin(number)

    @Slot()
    def commit(self) -> None:
        """Have said what was typed."""
        self._pause.stop()
        if self.is_open and self._choices:
            choice, text = self._choices[self._at], self._text.toPlainText().strip()
            if text != choice.text:
                self._choices[self._at] = choice._replace(text=text)
                self.written.emit(choice.about, text, self._session)

    @Slot()
    def leave(self) -> None:
        """Keep what was typed, and close."""
        if self.is_open:
            self.commit()
            self.hide()
            self.left.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut:
            self.commit()
        ours = event.type() in {QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride}
        if ours and isinstance(event, QKeyEvent) and _closes(event):
            event.accept()  # before the window's shortcuts take it
            if event.type() == QEvent.Type.KeyPress:
                self.leave()
            return True
        return super().eventFilter(watched, event)


def _closes(event: QKeyEvent) -> bool:
    enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
    return event.key() == Qt.Key.Key_Escape or (enter and event.modifiers() == Qt.KeyboardModifier.ControlModifier)
