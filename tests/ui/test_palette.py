"""Qt colours made of a theme."""

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from viewer.theme import load_theme, themes
from viewer.ui.palette import blend, make_palette


@pytest.mark.parametrize("key", themes())
def test_a_widget_is_drawn_in_the_colours_of_the_theme(qtbot: QtBot, key: str) -> None:
    theme = load_theme(key)
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.setPalette(make_palette(theme))
    assert widget.grab().toImage().pixelColor(5, 5) == QColor(theme.window)
    assert widget.palette().color(QPalette.ColorRole.Text) == QColor(theme.text)


def test_a_blend_lies_between_its_colours() -> None:
    assert blend("#000000", "#FFFFFF", 0.25).name() == "#bfbfbf"
    assert blend("#123456", "#FFFFFF", 1.0).name() == "#123456"
