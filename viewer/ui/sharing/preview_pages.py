"""Pages of a report below each other, as they will be printed: `PreviewPages`. Draws those in sight, one a moment."""

from enum import Enum

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPalette, QPixmap, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from viewer.core.sliced import Sliced
from viewer.ui.letting_go import LettingGo
from viewer.ui.paper import Paper, drawing_page
from viewer.ui.slices import Slices

_APART = 14
"""Pixels between pages, and around them."""
_ZOOM_STEP, _SMALLEST, _LARGEST = 1.2, 0.2, 5.0
"""Pixels a point."""
_NEAR = 2
"""Pictures of so many pages before and behind those in sight are kept."""


class Fit(Enum):
    """What of a page fills the window."""

    WIDTH = "width"
    PAGE = "page"
    NOTHING = "nothing"
    """It is as large as the reader has chosen."""


class PreviewPages(QAbstractScrollArea):
    """Shows paper that may still be filled."""

    page_reached = Signal(int)
    """The page that is in the middle of the window now, counted from 1."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._paper: Paper | None = None
        self._sheet = QSize(1, 1)
        self._corner = QPointF()
        self._whole = False
        self._scale, self._fit = 1.0, Fit.WIDTH
        self._pictures: dict[int, QPixmap] = {}
        self._drawing = Slices(self)
        self.setAcceptDrops(False)
        self.verticalScrollBar().valueChanged.connect(self._follow)
        self.viewport().setBackgroundRole(QPalette.ColorRole.Mid)

    # What is shown

    def show_paper(self, paper: Paper, sheet: QSize, corner: QPointF) -> None:
        """Show this paper from its first page on: sheets of this size, text from this corner on, in points."""
        self._paper, self._sheet, self._corner, self._whole = paper, sheet, corner, False
        self._forget_pictures()
        self.verticalScrollBar().setValue(0)
        self._measure()

    def take_grown(self, *, whole: bool) -> None:
        """Pages have been added to the paper; `whole`: these are all."""
        self._measure()
        if whole and not self._whole:
            self._whole = True
            self._forget_pictures()  # their feet can say now how many there are
        self._draw_missing()

    @property
    def count(self) -> int:
        """How many pages there are so far."""
        return len(self._paper.pages) if self._paper else 0

    @property
    def page(self) -> int:
        """The page in the middle of the window, counted from 1."""
        middle = self.verticalScrollBar().value() + self.viewport().height() / 2
        return max(1, min(int((middle - _APART / 2) // self._pitch) + 1, self.count))

    def go_to(self, page: int) -> None:
        """Bring a page to the top of the window."""
        if page != self.page:
            self.verticalScrollBar().setValue(round((page - 1) * self._pitch))

    # How large

    @property
    def _pitch(self) -> float:
        """Pixels from one page to the next."""
        return self._sheet.height() * self._scale + _APART

    @property
    def fit(self) -> Fit:
        """What fills the window."""
        return self._fit

    def set_fit(self, fit: Fit) -> None:
        """Let the width of a page, or all of it, fill the window."""
        self._fit = fit
        self._measure()

    def zoom(self, steps: int) -> None:
        """Larger or smaller by so many steps."""
        self._fit = Fit.NOTHING
        self._rescale(max(_SMALLEST, min(self._scale * _ZOOM_STEP**steps, _LARGEST)))
        self._measure()

    def _measure(self) -> None:
        room = self.maximumViewportSize() - QSize(2 * _APART, 2 * _APART)
        room.setWidth(room.width() - self.verticalScrollBar().sizeHint().width())
        fitting = room.width() / self._sheet.width()
        if self._fit is Fit.PAGE:
            fitting = min(fitting, room.height() / self._sheet.height())
        if self._fit is not Fit.NOTHING:
            self._rescale(max(_SMALLEST, min(fitting, _LARGEST)))
        across, down = self.horizontalScrollBar(), self.verticalScrollBar()
        width = round(self._sheet.width() * self._scale) + 2 * _APART
        across.setRange(0, max(0, width - self.viewport().width()))
        across.setPageStep(self.viewport().width())
        down.setRange(0, max(0, round(self.count * self._pitch) + _APART - self.viewport().height()))
        down.setPageStep(max(1, self.viewport().height() - 2 * _APART))
        down.setSingleStep(40)
        self.viewport().update()

    def _rescale(self, scale: float) -> None:
        """Change the scale; what is at the top of the window stays there."""
        if scale == self._scale:
            return
        down = self.verticalScrollBar()
        page, inside = divmod(down.value(), self._pitch)
        share = inside / self._pitch
        self._scale = scale
        self._forget_pictures()
        down.setMaximum(max(down.maximum(), round(self.count * self._pitch)))
        down.setValue(round((page + share) * self._pitch))

    # Drawing

    def _box(self, number: int) -> QRectF:
        """Where a page stands in the window."""
        width = self._sheet.width() * self._scale
        left = max(float(_APART), (self.viewport().width() - width) / 2) - self.horizontalScrollBar().value()
        top = _APART + (number - 1) * self._pitch - self.verticalScrollBar().value()
        return QRectF(left, top, width, self._sheet.height() * self._scale)

    def _in_sight(self) -> range:
        top = self.verticalScrollBar().value() - _APART
        first = max(1, int(top // self._pitch) + 1)
        return range(first, min(self.count, int((top + self.viewport().height()) // self._pitch) + 1) + 1)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        for number in self._in_sight():
            box = self._box(number).toRect()
            painter.fillRect(box, Qt.GlobalColor.white)
            if number in self._pictures:
                painter.drawPixmap(box.topLeft(), self._pictures[number])
            painter.setPen(self.palette().color(QPalette.ColorRole.Dark))
            painter.drawRect(QRect(box.topLeft(), box.size()).adjusted(-1, -1, 0, 0))
        self._draw_missing()

    def _draw_missing(self) -> None:
        if not self._drawing.busy and any(number not in self._pictures for number in self._in_sight()):
            self._drawing.run(self._draw(), self._follow_drawn)

    def _draw(self) -> Sliced[None]:
        """Make pictures of the pages in sight, as long as there are any without."""
        while missing := [number for number in self._in_sight() if number not in self._pictures]:
            number = missing[0]
            picture = yield from self._picture(number)
            self._pictures[number] = picture
            self._forget_far()
            self.viewport().update(self._box(number).toAlignedRect())
            yield

    def _picture(self, number: int) -> Sliced[QPixmap]:
        assert self._paper is not None
        ratio = self.devicePixelRatioF()
        picture = QPixmap((self._sheet.toSizeF() * self._scale * ratio).toSize())
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.white)
        painter = QPainter(picture)
        try:
            painter.scale(self._scale, self._scale)
            painter.translate(self._corner)
            yield from drawing_page(self._paper, number, painter, counted=self._whole)
        finally:
            painter.end()
        return picture

    def _follow_drawn(self, _nothing: None) -> None:
        self.viewport().update()

    def _forget_far(self) -> None:
        sight = self._in_sight()
        near = range(sight.start - _NEAR, sight.stop + _NEAR)
        self._pictures = {number: picture for number, picture in self._pictures.items() if number in near}

    def leave(self) -> None:
        """Draw nothing any more, and forget the pages, which the window outlives, little by little."""
        self._drawing.drop()
        if self._paper is not None:
            LettingGo(self.window().parent() or self.window()).hold(self._paper.pages, handful=1)

    def _forget_pictures(self) -> None:
        self._drawing.drop()
        self._pictures.clear()
        self.viewport().update()

    # What the reader does

    def _follow(self, _value: int) -> None:
        self.viewport().update()
        self.page_reached.emit(self.page)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._measure()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom(1 if event.angleDelta().y() > 0 else -1)
        else:
            super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar = self.verticalScrollBar()
        if event.key() == Qt.Key.Key_Home:
            bar.setValue(0)
        elif event.key() == Qt.Key.Key_End:
            bar.setValue(bar.maximum())
        else:
            super().keyPressEvent(event)
