"""The shipped pictures, drawn in the colours of a theme: `icon`, `app_icon`."""

from collections.abc import Sequence

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from viewer.resources import resource
from viewer.theme import Theme
from viewer.ui.palette import blend

_APP_SIZES = (16, 20, 24, 32, 48, 64)
SIZES = (16, 20, 32, 40)
"""Those of menus and tools, on usual screens and on fine ones; each takes up to half a millisecond to draw."""
SMALL_SIZES = (16, 32)
"""For pictures that are never drawn larger than a line of text."""
_FADED = 0.4
"""How much of the ink is left in the picture of what can't be done now."""


def row_icon(name: str, theme: Theme) -> QIcon:
    """The picture for a row of a list, where it may be selected."""
    made = icon(name, theme, SMALL_SIZES)
    _add(made, _drawing(name).replace("currentColor", theme.on_selection), QIcon.Mode.Selected, SMALL_SIZES)
    return made


def icon(name: str, theme: Theme, sizes: Sequence[int] = SIZES) -> QIcon:
    """The picture `resources/icons/NAME.svg`, whose `currentColor` is the theme's ink."""
    drawing = _drawing(name)
    made = QIcon()
    faded = blend(theme.text, theme.window, _FADED).name()
    for mode, ink in ((QIcon.Mode.Normal, theme.text), (QIcon.Mode.Disabled, faded)):
        _add(made, drawing.replace("currentColor", ink), mode, sizes)
    return made


def _drawing(name: str) -> str:
    return resource("icons", f"{name}.svg").read_text("utf-8")


def app_icon() -> QIcon:
    """The program's own picture."""
    made = QIcon()
    _add(made, resource("icons", "storydiff.svg").read_text("utf-8"), QIcon.Mode.Normal, _APP_SIZES)
    return made


def _add(made: QIcon, drawing: str, mode: QIcon.Mode, sizes: Sequence[int]) -> None:
    renderer = QSvgRenderer(QByteArray(drawing.encode()))
    for size in sizes:
        picture = QPixmap(size, size)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        renderer.render(painter, QRectF(0, 0, size, size))
        painter.end()
        made.addPixmap(picture, mode)
