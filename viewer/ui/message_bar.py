"""A line above the articles that says what went wrong, until it is dismissed: `MessageBar`."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QToolButton, QWidget

from viewer.theme import RibbonRole, Theme


class MessageBar(QFrame):
    """Shows one message at a time, with at most one thing to do about it. Hidden while there is none."""

    acted = Signal(str)
    """The reader wants what the button offers: the name of the command."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("message-bar")
        self._make_widgets()
        self._command = ""
        self.hide()

    def _make_widgets(self) -> None:
        self._label = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self._label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._button = QPushButton()
        self._button.clicked.connect(self._act)
        self._dismiss = QToolButton(autoRaise=True)
        self._dismiss.setText("×")
        self._dismiss.setToolTip(self.tr("Dismiss this message"))
        self._dismiss.setAccessibleName(self.tr("Dismiss"))
        self._dismiss.clicked.connect(self.dismiss)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 6, 6)
        for widget in (self._label, self._button, self._dismiss):
            row.addWidget(widget)

    @property
    def text(self) -> str:
        """The message that is shown; empty while there is none."""
        return "" if self.isHidden() else self._label.text()

    def show_message(self, text: str, offer: str = "", command: str = "") -> None:
        """Show the message, with a button that says `offer` and stands for `command`."""
        self._command = command
        self._label.setText(text)
        self._button.setText(offer)
        self._button.setVisible(bool(offer))
        self.setAccessibleName(text)
        self.show()
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def unsay(self, text: str) -> None:
        """Take this message away, if it is still shown."""
        if self.text == text:
            self.dismiss()

    @Slot()
    def dismiss(self) -> None:
        """Take the message away."""
        self.hide()

    @Slot()
    def _act(self) -> None:
        self.hide()
        self.acted.emit(self._command)

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours."""
        style = theme.ribbons[RibbonRole.MOVED]
        self.setStyleSheet(
            f"#message-bar {{ background: {style.fill}; border: none; border-left: 4px solid {style.edge};"
            f" border-bottom: 1px solid {theme.border}; }}"
        )
