"""What stands around the details for a reader who corrects: buttons in the panel's title, the note below."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from viewer.ui.actions import Actions

_BUTTONS = ("link", "unlink", "confirm", "dismiss", "note")


class ReviewTools(QWidget):
    """Buttons for what can be said of the selected sentence."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        row.addStretch(1)
        for name in _BUTTONS:
            button = QToolButton(autoRaise=True)
            button.setDefaultAction(actions[name])
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            row.addWidget(button)


class WithNote(QWidget):
    """A widget with another one below it that is there now and then."""

    def __init__(self, main: QWidget, note: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(main, 1)
        column.addWidget(note)
        self.setFocusProxy(main)
