"""What stands in a panel that has no rows: why, and what to do."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout, QWidget


class EmptyPage(QFrame):
    """A sentence, and at most one button."""

    acted = Signal()
    """The button was pressed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(self.backgroundRole().Base)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._label = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self._label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._button = QPushButton()
        self._button.clicked.connect(self.acted)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 8, 16, 8)
        column.addStretch(1)
        column.addWidget(self._label)  # as wide as there is room: an aligned one would get the height of one line
        column.addWidget(self._button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)

    @property
    def words(self) -> str:
        """What is said."""
        return self._label.text()

    @property
    def is_whole(self) -> bool:
        """Whether every line of it can be seen."""
        return self._label.height() >= self._label.heightForWidth(self._label.width())

    def say(self, words: str, offer: str = "") -> None:
        """Say this, with a button that offers something to do about it."""
        self._label.setText(words)
        self.setAccessibleName(words)
        self._button.setText(offer)
        self._button.setVisible(bool(offer))
