"""Pictures of commands: drawn when they are seen, in the size that is seen, in the theme's ink."""

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QIcon, QPixmap
from pytestqt.qtbot import QtBot

from viewer.theme import Theme, load_theme
from viewer.ui import icons
from viewer.ui.icons import app_icon, icon, row_icon

LIGHT, DARK = load_theme("light"), load_theme("dark")


def ink(picture: QPixmap) -> str:
    """The colour of the pixels that are covered whole."""
    image = picture.toImage()
    pixels = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
    (found,) = {each.name() for each in pixels if each.alpha() == 255}
    return found


@pytest.mark.parametrize(("size", "scale"), [(16, 1.0), (20, 1.0), (37, 1.0), (20, 2.0), (20, 1.5)])
def test_a_picture_has_the_size_that_is_asked_for(qtbot: QtBot, size: int, scale: float) -> None:
    made = icon("swap", LIGHT).pixmap(QSize(size, size), scale)
    assert made.size() == QSize(size, size) * scale
    assert made.devicePixelRatio() == scale


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
def test_a_picture_is_drawn_in_the_ink_of_the_theme(qtbot: QtBot, theme: Theme) -> None:
    assert ink(icon("open-left", theme).pixmap(40)) == QColor(theme.text).name()


def test_the_picture_of_what_cannot_be_done_is_fainter(qtbot: QtBot) -> None:
    faint = QColor(ink(icon("open-left", LIGHT).pixmap(QSize(40, 40), QIcon.Mode.Disabled)))
    assert QColor(LIGHT.text).lightness() < faint.lightness() < QColor(LIGHT.window).lightness()


def test_the_picture_of_a_selected_row_has_the_ink_of_what_is_selected(qtbot: QtBot) -> None:
    made = row_icon("open-left", DARK).pixmap(QSize(40, 40), QIcon.Mode.Selected)
    assert ink(made) == QColor(DARK.on_selection).name()


def test_a_picture_is_drawn_once_in_each_size_and_not_before_it_is_seen(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    drawn, draw = [], icons._picture

    def watched(drawing: str, size: QSize) -> QPixmap:
        drawn.append(size.width())
        return draw(drawing, size)

    monkeypatch.setattr(icons, "_picture", watched)
    made = icon("swap", LIGHT)
    assert drawn == []
    for size in (16, 20, 16, 20):
        made.pixmap(size)
    assert drawn == [16, 20]


def test_the_programs_own_picture_is_there_in_every_size(qtbot: QtBot) -> None:
    for size in (16, 24, 64, 256):
        made = app_icon().pixmap(size)
        assert made.width() == size
        assert made.toImage().pixelColor(size // 2, size // 2).alpha() == 255
