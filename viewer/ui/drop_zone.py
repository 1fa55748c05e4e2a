"""A large button that says where an article can be dropped, and opens the dialog when it is pressed; a small one in it
pastes."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QAction, QColor, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QPushButton, QSizePolicy, QWidget

from viewer.theme import Theme
from viewer.ui.icons import icon
from viewer.ui.palette import blend

_PICTURE = 40


class DropZone(QAbstractButton):
    """Its text is the heading; the hint says what to do."""

    def __init__(self, heading: str, hint: str, paste: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(heading)
        self._hint = hint
        self._theme: Theme | None = None
        self.setAccessibleName(heading)
        self.setAccessibleDescription(hint)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._paste = QPushButton(self.tr("Paste its text"), self)
        self._paste.setAccessibleName(paste.iconText())
        self._paste.setToolTip(paste.toolTip())
        self._paste.setCursor(Qt.CursorShape.ArrowCursor)
        self._paste.clicked.connect(paste.trigger)

    def sizeHint(self) -> QSize:
        return QSize(320, 190)

    def minimumSizeHint(self) -> QSize:
        return QSize(160, 186)

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours."""
        self._theme = theme
        self.setIcon(icon("page", theme))
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        size = self._paste.sizeHint()
        below = self._middle + 34 + 2 * self.fontMetrics().lineSpacing()
        self._paste.setGeometry((self.width() - size.width()) // 2, below, size.width(), size.height())

    @property
    def holds_keyboard(self) -> bool:
        """Whether it or the button in it has the keyboard, or gets it back once a dialog over the window closes."""
        return self.window().focusWidget() in {self, self._paste}

    @property
    def _middle(self) -> int:
        """Where picture and heading meet."""
        return self.height() // 2 - self._paste.sizeHint().height() // 2

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._theme is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_frame(painter, self._theme)
        middle = self._middle
        picture = QRect((self.width() - _PICTURE) // 2, middle - 58, _PICTURE, _PICTURE)
        self.icon().paint(painter, picture)
        centred = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
        font = self.font()
        font.setBold(True)
        font.setPointSizeF(font.pointSizeF() * 1.15)
        painter.setFont(font)
        painter.setPen(QColor(self._theme.text))
        painter.drawText(QRect(12, middle - 8, self.width() - 24, 30), centred, self.text())
        painter.setFont(self.font())
        painter.setPen(QColor(self._theme.muted))
        two_lines = QRect(16, middle + 20, self.width() - 32, 2 * self.fontMetrics().lineSpacing())
        painter.drawText(two_lines, centred, self._hint)

    def _paint_frame(self, painter: QPainter, theme: Theme) -> None:
        active = self.underMouse() or self.hasFocus()
        colour = theme.focus if self.hasFocus() else theme.accent if active else theme.muted
        painter.setBrush(blend(theme.accent, theme.base, 0.06) if active else QColor(theme.base))
        painter.setPen(QPen(QColor(colour), 2 if self.hasFocus() else 1.4, Qt.PenStyle.DashLine))
        painter.drawRoundedRect(QRectF(self.contentsRect()).adjusted(1.5, 1.5, -1.5, -1.5), 10, 10)
