"""A line of text that is cut with an ellipsis where it doesn't fit, and then tells all in its tooltip."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget


class ElidingLabel(QFrame):
    """One line of plain text that never asks for more width than there is."""

    def __init__(
        self,
        parent: QWidget | None = None,
        alignment: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
        mode: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
    ) -> None:
        super().__init__(parent)
        self._text = ""
        self._short = ""
        self._explanation = ""
        self._alignment = alignment | Qt.AlignmentFlag.AlignVCenter
        self._mode = mode
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def text(self) -> str:
        """The whole text."""
        return self._text

    def setText(self, text: str, short: str = "") -> None:
        """Show this text, from which line breaks are taken out; where it doesn't fit, the short one."""
        self._text, self._short = " ".join(text.split()), short
        self.setAccessibleDescription(self._text)
        self._retell()
        self.update()

    def explain(self, explanation: str) -> None:
        """Let the tooltip say this, whether or not the text is cut."""
        self._explanation = explanation
        self._retell()

    def sizeHint(self) -> QSize:
        return QSize(self.fontMetrics().horizontalAdvance(self._text) + 2, self.fontMetrics().height() + 2)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._retell()

    def _retell(self) -> None:
        self.setToolTip(self._explanation or (self._text if self._is_cut() else ""))

    def _is_cut(self) -> bool:
        return self.fontMetrics().horizontalAdvance(self._text) > self.width()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        text = self._short if self._short and self._is_cut() else self._text
        shown = self.fontMetrics().elidedText(text, self._mode, self.width())
        painter.drawText(self.rect(), self._alignment, shown)
