"""The overview: the whole comparison on a strip, with a frame around what is in sight: `Overview`.

It is a slider, so that keys, wheel and screen readers find what they know; its value is that of the scroll bar it
stands for. The picture is drawn in slices when something in it changes, and only the frame at every step of scrolling.
"""

from typing import Protocol

from PySide6.QtCore import QEvent, QPointF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QHelpEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QPolygonF,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractSlider, QApplication, QToolTip, QWidget

from viewer.core.filter import Filter
from viewer.core.model import SIDES, Comparison, SideName
from viewer.theme import Theme
from viewer.ui.comparison_view.buckets import Buckets, Scale, fill_buckets
from viewer.ui.comparison_view.matches import Matches
from viewer.ui.comparison_view.overview_painter import BAR, MARGIN, TICK, WIDTH, draw_overview
from viewer.ui.slices import Slices

Stretch = tuple[float, float]
"""From where to where, as shares of the strip's height."""
_LEAST_FRAME = 6.0
"""Pixels a frame is high at least, so that it can be seen and grabbed."""


class _Tips(Protocol):
    def __call__(self, side: SideName, share: float) -> str: ...


class Overview(QAbstractSlider):
    """Shows where the links, the changes and the lone sentences are, and leads there."""

    went = Signal(str, float)
    """The reader wants the middle of the window there: side ("" for both) and share of the strip."""

    def __init__(self, scale: Scale, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scale = scale
        self._theme = theme
        self._filter = Filter()
        self._shown: tuple[Comparison, Matches] | None = None
        self._buckets: Buckets | None = None
        self._picture = QPixmap()
        self._frames: dict[SideName, Stretch] = dict.fromkeys(SIDES, (0.0, 0.0))
        self._grabbed: tuple[SideName | str, float] | None = None
        self._slices = Slices(self)
        self.tips: _Tips = _no_tip
        """Says what is at a place, for the tooltip."""
        self.wheel_target: QWidget = self
        """Who takes the wheel."""
        self.setOrientation(Qt.Orientation.Vertical)
        self.setInvertedControls(True)
        self.setFixedWidth(WIDTH)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(self.tr("Overview of the comparison"))

    # What is shown

    def show_comparison(self, comparison: Comparison | None, matches: Matches) -> None:
        """Show where everything is; None shows nothing."""
        self._shown = None if comparison is None else (comparison, matches)
        self._count()
        self.setAccessibleDescription("" if comparison is None else self._words(comparison))

    def set_scale(self, scale: Scale) -> None:
        """Place everything otherwise."""
        self._scale = scale
        self._count()

    def set_filter(self, shown: Filter) -> None:
        """Show only what the filter shows."""
        self._filter = shown
        self._count()

    def set_theme(self, theme: Theme) -> None:
        """Draw in these colours."""
        self._theme = theme
        self._draw(later=True)

    def set_frames(self, frames: dict[SideName, Stretch]) -> None:
        """Draw the frame around these stretches, one a side."""
        if frames != self._frames:
            self._frames = frames
            self.update()

    @property
    def is_drawn(self) -> bool:
        """Whether the picture shows everything."""
        return not self._slices.busy

    def _words(self, comparison: Comparison) -> str:
        left, right = comparison.summary.left, comparison.summary.right
        if comparison.reached is not None:
            return self.tr("Still being compared.")
        return self.tr("{0} of {1} left and {2} of {3} right sentences have a counterpart.").format(
            left.with_counterpart, left.sentences, right.with_counterpart, right.sentences
        )

    def _count(self, *, later: bool = False) -> None:
        """Find anew what is at each pixel; `later`: when all else has been painted."""
        self._buckets = None
        if self._shown is None or self.height() < 1:
            self._slices.drop()
            self._take_picture(QPixmap())
        else:
            work = fill_buckets(*self._shown, self._filter, self._scale, self.height())
            self._slices.run(work, self._take_buckets, later=later)

    def _take_buckets(self, buckets: Buckets) -> None:
        self._buckets = buckets
        self._draw()

    def _draw(self, *, later: bool = False) -> None:
        if self._buckets is not None:
            work = draw_overview(self._buckets, self._theme, self.height(), self.devicePixelRatio())
            self._slices.run(work, self._take_picture, later=later)
        self.update()

    def _take_picture(self, picture: QPixmap) -> None:
        self._picture = picture
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(WIDTH, 200)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().height() != event.oldSize().height():
            self._count(later=True)

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as painter:  # ends though something may fail, or Qt would take the process along
            self._paint(painter)

    def _paint(self, painter: QPainter) -> None:
        theme = self._theme
        painter.fillRect(self.rect(), QColor(theme.window))
        if not self._picture.isNull():  # until a new one is ready, the old one in the new height
            painter.drawPixmap(self.rect(), self._picture)
            self._draw_frame(painter)
        painter.setPen(QColor(theme.border))
        painter.drawLine(0, 0, 0, self.height())
        if self.hasFocus():
            painter.setPen(QPen(QColor(theme.focus), 2))
            painter.drawRect(self.rect().adjusted(1, 1, -1, -1))

    def _draw_frame(self, painter: QPainter) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        (top, bottom), (other_top, other_bottom) = (self._frame_pixels(side) for side in SIDES)
        reach = MARGIN + BAR + TICK
        corners = [
            (1.5, top), (reach, top), (WIDTH - reach, other_top), (WIDTH - 1.5, other_top),
            (WIDTH - 1.5, other_bottom), (WIDTH - reach, other_bottom), (reach, bottom), (1.5, bottom),
        ]  # fmt: skip
        tint = QColor(self._theme.accent)
        painter.setPen(QPen(tint, 1.5))
        tint.setAlphaF(0.10)
        painter.setBrush(tint)
        painter.drawPolygon(QPolygonF([QPointF(*corner) for corner in corners]))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)

    def _frame_pixels(self, side: SideName) -> tuple[float, float]:
        top, bottom = (share * (self.height() - 2) + 1 for share in self._frames[side])
        lacking = max(0.0, _LEAST_FRAME - (bottom - top)) / 2
        return max(1.0, top - lacking), min(self.height() - 1.0, bottom + lacking)

    # What the reader does

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            return
        side, y = self._side_at(event.position().x()), event.position().y()
        top, bottom = self._frame_pixels("right" if side == "right" else "left")
        self._grabbed = side, (y - (top + bottom) / 2 if top <= y <= bottom else 0.0)
        if not top <= y <= bottom:
            self._go(side, y)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._grabbed is not None:
            side, within = self._grabbed
            self._go(side, event.position().y() - within)

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        self._grabbed = None

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.wheel_target is not self:
            QApplication.sendEvent(self.wheel_target, event)
        event.accept()

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            side: SideName = "left" if event.pos().x() < self.width() / 2 else "right"
            QToolTip.showText(event.globalPos(), self.tips(side, event.pos().y() / max(1, self.height())), self)
            return True
        return super().event(event)

    @staticmethod
    def _side_at(x: float) -> SideName | str:
        reach = MARGIN + BAR + TICK
        return "left" if x < reach else "right" if x >= WIDTH - reach else ""

    def _go(self, side: str, y: float) -> None:
        self.went.emit(side, min(1.0, max(0.0, y / max(1, self.height()))))

    def take_over(self, bar: QAbstractSlider) -> None:
        """Have the range and the value of the scroll bar that it stands for."""
        self.blockSignals(True)
        self.setRange(bar.minimum(), bar.maximum())
        self.setPageStep(bar.pageStep())
        self.setSingleStep(bar.singleStep())
        self.setValue(bar.value())
        self.blockSignals(False)


def _no_tip(side: SideName, share: float) -> str:
    return ""
