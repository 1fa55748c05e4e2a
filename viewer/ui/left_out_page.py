"""What a page or document held that is no part of its article: `LeftOutPage`."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QTextEdit, QVBoxLayout, QWidget

from viewer.core.model import Article, SideName

_LONGEST_PLACE = 30
"""Characters: a longer beginning before a colon is no name of a place."""


class LeftOutPage(QDialog):
    """Stays beside the articles until it is closed; its text can be selected and copied."""

    def __init__(self, side: SideName, parent: QWidget) -> None:
        super().__init__(parent)
        left, right = self.tr("Left out of the left article"), self.tr("Left out of the right article")
        self.setWindowTitle(left if side == "left" else right)
        explanation = QLabel(
            self.tr(
                "What the file holds beside the article: shown here so that nothing is hidden, not compared. If a part"
                " of the article is among it, copy the article's text in your browser and paste it instead."
            )
        )
        explanation.setWordWrap(True)
        self._list = QTextEdit(readOnly=True)
        self._list.setAcceptDrops(False)
        self._list.setAccessibleName(self.windowTitle())
        self._list.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(explanation)
        column.addWidget(self._list, 1)
        column.addWidget(buttons)
        self.resize(560, 460)

    def show_article(self, article: Article | None) -> None:
        """List what was left out of this article."""
        self._list.clear()
        cursor = self._list.textCursor()
        apart = QTextBlockFormat()
        apart.setBottomMargin(8)
        cursor.setBlockFormat(apart)
        for number, each in enumerate(article.left_out if article else ()):
            if number:
                cursor.insertBlock(apart)
            _write(cursor, each)
        self._list.moveCursor(QTextCursor.MoveOperation.Start)


def _write(cursor: QTextCursor, left_out: str) -> None:
    """One thing that was left out, the place it stood at in bold."""
    plain, bold = QTextCharFormat(), QTextCharFormat()
    bold.setFontWeight(QFont.Weight.Bold)
    place, colon, words = left_out.partition(": ")
    if colon and len(place) <= _LONGEST_PLACE:
        cursor.insertText(f"{place}: ", bold)
        cursor.insertText(words, plain)
    else:
        cursor.insertText(left_out, plain)
