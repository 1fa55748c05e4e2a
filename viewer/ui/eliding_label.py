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
        self._shorter: tuple[str, ...] = ()
        self._explanation = ""
        self._alignment = alignment | Qt.AlignmentFlag.AlignVCenter
        self._mode = mode
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def text(self) -> str:
        """The whole text."""
        return self._text

    def setText(self, text: str, *shorter: str) -> None:
        """Show this text, from which line breaks are taken out; where it doesn't fit, a shorter one that does."""
        self._text, self._shorter = " ".join(text.split()), shorter
        self.setAccessibleDescription(self._text)
        self._retell()
        self.updateGeometry()
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
        shown = self.fontMetrics().elidedText(self.shown, self._mode, self.width())
        painter.drawText(self.rect(), self._alignment, shown)

    @property
    def shown(self) -> str:
        """The text, or the shorter one that stands in for it; where none fits, the shortest, which is then cut."""
        texts = (self._text, *self._shorter)
        fits = (text for text in texts if self.fontMetrics().horizontalAdvance(text) <= self.width())
        return next(fits, texts[-1])
