"""What the reader has said and what has no place in the articles any more, in words: `LostPage`."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QListWidget, QVBoxLayout, QWidget

from viewer.core.review.losing import Entry
from viewer.ui.review_words import entry_words


class LostPage(QDialog):
    """Lists it; it can be forgotten, which can be undone."""

    forgotten = Signal()
    """The reader wants to keep it no longer."""

    def __init__(self, entries: Sequence[Entry], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Without a place"))
        words = QLabel(
            self.tr(
                "You have said this of sentences or points that are not in the articles as they are now. It is kept,"
                " and counts again when they come back."
            )
        )
        words.setWordWrap(True)
        lines = QListWidget()
        lines.setWordWrap(True)
        lines.setAccessibleName(self.windowTitle())
        lines.addItems([entry_words(each) for each in entries])
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        forget = buttons.addButton(self.tr("Forget all of it"), QDialogButtonBox.ButtonRole.ActionRole)
        forget.clicked.connect(self.forgotten)
        forget.clicked.connect(self.reject)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        for part in (words, lines, buttons):
            column.addWidget(part)
        self.resize(560, 320)
