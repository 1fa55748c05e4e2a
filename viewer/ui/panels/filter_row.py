"""What a panel's table shows of its rows: words to look for, and choices; with buttons for what to do with rows."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QSizePolicy,
    QStyle,
    QStyleOptionComboBox,
    QStylePainter,
    QToolButton,
    QWidget,
)

from viewer.theme import Theme
from viewer.ui.icons import icon
from viewer.ui.panels.rows import folded

_NARROWEST_FIELD, _WIDEST_FIELD = 90, 280
_SHORTEST_CHOICE = 8
"""Letters of a choice that are shown at least."""
_PICTURE = QSize(16, 16)
_INNER = 4
"""Pixels that the style leaves free around the words of a choice."""


class Choice(NamedTuple):
    """One entry of a list to choose from."""

    name: str
    """What it is called."""
    key: str
    """How the code calls it."""


class Doing(NamedTuple):
    """A button."""

    name: str
    """What it does."""
    key: str
    """How the code calls it."""
    picture: str
    """Its picture, `resources/icons/PICTURE.svg`."""


class FilterRow(QWidget):
    """Says when something else is to be shown, and when something is to be done."""

    changed = Signal()
    """Other words or another choice."""
    asked = Signal(str)
    """A button was pressed: its key."""
    left_downwards = Signal()
    """The reader wants into the table."""

    def __init__(
        self, hint: str, choices: Sequence[str], doings: Sequence[Doing], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._field = QLineEdit(placeholderText=hint, clearButtonEnabled=True)
        self._field.setAccessibleName(hint)
        self._field.setMinimumWidth(_NARROWEST_FIELD)
        self._field.setMaximumWidth(_WIDEST_FIELD)
        self._field.setAcceptDrops(False)  # drops are the window's business
        self._field.textChanged.connect(self.changed)
        self._field.installEventFilter(self)
        self._choices = [self._make_choice(name) for name in choices]
        self._wanted = [""] * len(choices)
        self._doings = {doing: self._make_button(doing) for doing in doings}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addStretch(1)
        row.addWidget(self._field, 3)
        for part in (*self._choices, *self._doings.values()):
            row.addWidget(part)

    def _make_choice(self, name: str) -> QComboBox:
        box = _ElidingBox()
        box.setAccessibleName(name)
        box.setToolTip(name)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        box.setMinimumContentsLength(_SHORTEST_CHOICE)
        box.setMinimumWidth(_NARROWEST_FIELD)
        box.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        box.currentIndexChanged.connect(self._want)
        return box

    def _make_button(self, doing: Doing) -> QToolButton:
        button = QToolButton(autoRaise=True)
        button.setObjectName(doing.key)
        button.setIconSize(_PICTURE)
        button.setToolTip(doing.name)
        button.setAccessibleName(doing.name)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(self._ask)
        return button

    def _ask(self) -> None:
        sender = self.sender()
        if sender is not None:
            self.asked.emit(sender.objectName())

    # What is chosen

    @property
    def words(self) -> tuple[str, ...]:
        """The words that are looked for, folded; each has to be there."""
        return tuple(folded(self._field.text()).split())

    def choice(self, number: int) -> str:
        """The key of what is chosen in the list of that number."""
        return str(self._choices[number].currentData() or "")

    @property
    def wanted(self) -> tuple[str, ...]:
        """The keys of what the reader has chosen last in each list, whether or not it is offered now."""
        return tuple(self._wanted)

    def want(self, keys: Sequence[str]) -> None:
        """Let these be chosen as soon as they are offered."""
        if len(keys) == len(self._wanted):
            self._wanted = list(keys)

    @Slot()
    def _want(self) -> None:
        number = next(at for at, box in enumerate(self._choices) if box is self.sender())
        self._wanted[number] = self.choice(number)
        self.changed.emit()

    def offer(self, number: int, choices: Sequence[Choice]) -> None:
        """Let the list of that number offer these; what the reader wants is chosen wherever it is offered."""
        box, before = self._choices[number], self._wanted[number]
        box.blockSignals(True)
        box.clear()
        for choice in choices:
            box.addItem(choice.name, choice.key)
        box.setCurrentIndex(max(0, box.findData(before)))
        box.blockSignals(False)

    def clear(self) -> None:
        """Look for no words and choose the first of each list."""
        self.blockSignals(True)
        self._field.clear()
        for box in self._choices:
            box.setCurrentIndex(0)
        self._wanted = [""] * len(self._choices)
        self.blockSignals(False)
        self.changed.emit()

    @property
    def chooses(self) -> bool:
        """Whether anything is looked for or chosen but the first of each list."""
        return bool(self.words) or any(box.currentIndex() > 0 for box in self._choices)

    def enable_doings(self, enabled: bool) -> None:
        """Whether there is something that can be done with."""
        for button in self._doings.values():
            button.setEnabled(enabled)

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours."""
        for doing, button in self._doings.items():
            button.setIcon(icon(doing.picture, theme))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys in the field that lead out of it."""
        if isinstance(event, QKeyEvent) and event.type() in (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride):
            pressed = event.type() == QEvent.Type.KeyPress
            if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
                if pressed:
                    self.left_downwards.emit()
                return pressed
            if event.key() == Qt.Key.Key_Escape:
                if pressed:
                    self._step_back()
                else:
                    event.accept()  # before the window's shortcut takes it
                return True
        return super().eventFilter(watched, event)

    def _step_back(self) -> None:
        if self._field.text():
            self._field.clear()
        else:
            self.left_downwards.emit()


class _ElidingBox(QComboBox):
    """Cuts what doesn't fit with an ellipsis; Qt would cut through a letter."""

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, option = QStylePainter(self), QStyleOptionComboBox()
        self.initStyleOption(option)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        field = QStyle.SubControl.SC_ComboBoxEditField
        room = self.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, field, self).width() - _INNER
        option.currentText = self.fontMetrics().elidedText(self.currentText(), Qt.TextElideMode.ElideRight, room)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
