"""The line above the articles in which one looks for words in both: `FindBar`."""

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QToolButton, QWidget

from viewer.core.text_search import Query
from viewer.theme import Theme
from viewer.ui.actions import Actions
from viewer.ui.check_box import CheckBox
from viewer.ui.icons import icon

_OVERRIDE = QEvent.Type.ShortcutOverride, Qt.Key.Key_Escape


class FindField(QLineEdit):
    """Takes the words. Escape is the bar's, not the window's."""

    stepped = Signal(int)
    """The reader wants the next place (1) or the one before (-1)."""
    left = Signal()
    """The reader has looked enough."""

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and (event.type(), event.key()) == _OVERRIDE:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.stepped.emit(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class FindBar(QFrame):
    """Says what is looked for. Hidden until it is asked for."""

    asked = Signal(object)
    """What to look for, as a Query."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("find-bar")
        self.field = FindField(placeholderText=self.tr("Words in either article"))
        self.field.setClearButtonEnabled(True)
        self.field.setAccessibleName(self.tr("Find in both articles"))
        self.field.setMinimumWidth(140)
        self.field.setMaximumWidth(420)
        self._count = QLabel()
        self._count.setAccessibleName(self.tr("Found"))
        self.case = CheckBox(self.tr("Match &case"))
        self.whole = CheckBox(self.tr("&Whole words"))
        self._icons = {actions["find_previous"]: "previous", actions["find_next"]: "next"}
        self._lay_out(actions)
        self.field.textChanged.connect(self._ask)
        self.case.toggled.connect(self._ask)
        self.whole.toggled.connect(self._ask)
        self.hide()

    def _lay_out(self, actions: Actions) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 5, 8, 5)
        row.setSpacing(8)
        row.addWidget(self.field, 1)
        for name in ("find_previous", "find_next"):
            row.addWidget(_button(actions, name))
        row.addWidget(self._count, 1)
        row.addWidget(self.case)
        row.addWidget(self.whole)
        row.addWidget(_button(actions, "find_close", text="×"))

    @property
    def query(self) -> Query:
        """What is looked for."""
        return Query(self.field.text(), self.case.isChecked(), self.whole.isChecked())

    @property
    def text(self) -> str:
        """What it says about what was found; empty while it is hidden."""
        return "" if self.isHidden() else self._count.text()

    def open_with(self, words: str) -> None:
        """Show it and let the reader type; `words`, if any, are looked for at once."""
        self.show()
        if words:
            self.field.setText(words)
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def say(self, words: str) -> None:
        """Say what was found."""
        self._count.setText(words)
        self._count.setAccessibleDescription(words)

    @Slot()
    def _ask(self) -> None:
        self.asked.emit(self.query)

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours."""
        for action, drawing in self._icons.items():
            action.setIcon(icon(drawing, theme))
        self.setStyleSheet(
            f"#find-bar {{ background: {theme.window}; border: none; border-bottom: 1px solid {theme.border}; }}"
        )


def _button(actions: Actions, name: str, text: str = "") -> QToolButton:
    button = QToolButton(autoRaise=True)
    button.setDefaultAction(actions[name])
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
    if text:
        button.setText(text)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
    button.setAccessibleName(actions[name].iconText())
    return button
