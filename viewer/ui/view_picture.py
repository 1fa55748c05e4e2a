"""A picture of a whole comparison as the window shows it, from the first sentence to the last: `png`."""

from PySide6.QtCore import QBuffer, QIODevice, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QAbstractButton

from viewer.core.errors import OutputError
from viewer.core.model import SIDES, Comparison
from viewer.theme import load_theme
from viewer.ui.application import make_application
from viewer.ui.comparison_view import ComparisonView
from viewer.ui.comparison_view.overview import Overview
from viewer.ui.head_words import head_words
from viewer.ui.palette import make_palette
from viewer.ui.pane_head import PaneHead
from viewer.ui.slices import Slices

WIDTH = 1400
SCALE = 2
"""How many pixels of the picture a pixel of the window is, so that letters stay sharp when it is enlarged."""
TALLEST = 8_000
"""Pixels of the window; few programs show a taller picture."""


def png(comparison: Comparison) -> bytes:
    """The picture as a PNG file. Raises OutputError where the comparison is too long for one."""
    view = _whole_view(comparison)
    picture = QImage(view.size() * SCALE, QImage.Format.Format_RGB32)
    picture.setDevicePixelRatio(SCALE)
    view.render(picture)
    view.close()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    picture.save(buffer, "PNG")  # type: ignore[call-overload]  # its annotation lacks the device
    return bytes(buffer.data().data())


def _whole_view(comparison: Comparison) -> ComparisonView:
    """The reading view, as high as the longer article."""
    make_application(unseen=True)
    view = _view(comparison)
    height = 0
    # Heights are estimated until a paragraph has been in sight; what is in sight now is exact.
    while (wanted := _wanted_height(view)) > height:
        if wanted > TALLEST:
            view.close()
            raise OutputError("The articles are too long for a picture. Write the comparison as PDF instead.")
        height = wanted
        view.resize(WIDTH, height)
        _finish(view)
    view.resize(WIDTH, wanted)
    _finish(view)
    return view


def _view(comparison: Comparison) -> ComparisonView:
    theme = load_theme("light")
    view = ComparisonView(theme=theme)
    for overview in view.findChildren(Overview):
        overview.hide()  # all of it is in sight
    view.setPalette(make_palette(theme))
    view.setAutoFillBackground(True)
    for side in SIDES:
        head = PaneHead(side)
        head.set_theme(theme)
        head.show_words(head_words(comparison.side(side).article, comparison, side))
        for button in head.findChildren(QAbstractButton):
            button.hide()  # nobody can press it
        view.set_head(side, head)
        view.pane(side).setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.show_article(side, comparison.side(side).article)
    view.resize(WIDTH, WIDTH)
    view.show_comparison(comparison)
    _finish(view)
    return view


def _wanted_height(view: ComparisonView) -> int:
    frame = view.height() - view.pane("left").viewport().height()
    return frame + max(view.pane(side).column.height for side in SIDES)


def _finish(view: ComparisonView) -> None:
    """Let the view do at once what it would do between events; no event comes in between."""
    view.grab(QRect(0, 0, 1, 1))  # places what was never shown
    for work in view.findChildren(Slices):
        work.finish()
