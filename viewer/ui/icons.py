"""The shipped pictures, drawn in the colours of a theme: `icon`, `row_icon`, `app_icon`."""

from collections.abc import Mapping

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QIconEngine, QPainter, QPixmap

from viewer.resources import resource
from viewer.theme import Theme
from viewer.ui.palette import blend

_FADED = 0.4
"""How much of the ink is left in the picture of what can't be done now."""


def row_icon(name: str, theme: Theme) -> QIcon:
    """The picture for a row of a list, where it may be selected."""
    return QIcon(_Drawn(name, _inks(theme) | {QIcon.Mode.Selected: theme.on_selection}))


def icon(name: str, theme: Theme) -> QIcon:
    """The picture `resources/icons/NAME.svg`, whose `currentColor` is the theme's ink."""
    return QIcon(_Drawn(name, _inks(theme)))


def _inks(theme: Theme) -> dict[QIcon.Mode, str]:
    return {
        QIcon.Mode.Normal: theme.text,
        QIcon.Mode.Disabled: blend(theme.text, theme.window, _FADED).name(),
    }


def app_icon() -> QIcon:
    """The program's own picture, whose colours no theme changes."""
    return QIcon(_Drawn("storydiff", {QIcon.Mode.Normal: "black"}))


class _Drawn(QIconEngine):
    """Draws a picture when it is first seen, and once in each size: most are never seen, or in one size alone."""

    def __init__(self, name: str, inks: Mapping[QIcon.Mode, str]) -> None:
        super().__init__()
        self._name, self._inks = name, inks
        self._pictures: dict[tuple[int, int, str], QPixmap] = {}

    def clone(self) -> QIconEngine:
        return _Drawn(self._name, self._inks)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        scale = painter.device().devicePixelRatio()
        painter.drawPixmap(rect, self.pixmap(rect.size() * scale, mode, state))

    def pixmap(self, size: QSize, mode: QIcon.Mode, _state: QIcon.State) -> QPixmap:
        ink = self._inks.get(mode, self._inks[QIcon.Mode.Normal])
        key = (size.width(), size.height(), ink)
        if key not in self._pictures:
            self._pictures[key] = _picture(_drawing(self._name).replace("currentColor", ink), size)
        return self._pictures[key]


def _drawing(name: str) -> str:
    return resource("icons", f"{name}.svg").read_text("utf-8")


def _picture(drawing: str, size: QSize) -> QPixmap:
    from PySide6.QtSvg import QSvgRenderer  # a library of its own

    picture = QPixmap(size)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    QSvgRenderer(QByteArray(drawing.encode())).render(painter, QRectF(picture.rect()))
    painter.end()
    return picture
