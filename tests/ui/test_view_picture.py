"""A picture of the whole comparison: all of it, as it is on screen, and the same again."""

from functools import partial

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from tests.export.invented import invented, of_texts
from viewer.core.errors import OutputError
from viewer.theme import MarkRole, load_theme
from viewer.ui.drawing import draw
from viewer.ui.view_picture import SCALE, WIDTH


def image_of(data: bytes) -> QImage:
    image = QImage()
    assert image.loadFromData(data, "PNG")
    return image


def colours(image: QImage, columns: range, rows: range) -> set[str]:
    return {image.pixelColor(x, y).name() for x in columns for y in rows}


def test_both_articles_are_there_with_their_marks(qtbot: QtBot) -> None:
    image = image_of(draw("png", invented()))
    assert image.width() == SCALE * WIDTH
    marks = load_theme("light").marks
    for columns in (range(100, 1250, 3), range(1550, 2700, 3)):
        found = colours(image, columns, range(200, image.height(), 3))
        for role in (MarkRole.SHARED_OWN, MarkRole.DIFFERS, MarkRole.ONLY):
            assert QColor(marks[role].background or "").name() in found


def test_it_is_as_high_as_the_longer_article(qtbot: QtBot) -> None:
    heights = []
    for count in (3, 60):
        lines = "\n\n".join(f"Stop {n} of the line was closed for {n * 7} days in all." for n in range(count))
        image = image_of(draw("png", of_texts(lines, "Stop 1 of the line was closed for 7 days in all.")))
        heights.append(image.height())
        foot = colours(image, range(100, 1250), range(image.height() - 150, image.height()))
        assert QColor(load_theme("light").text).name() in foot  # the last line is there
    assert heights[1] > 5 * heights[0]


def test_the_same_comparison_gives_the_same_bytes(qtbot: QtBot) -> None:
    assert draw("png", invented()) == draw("png", invented())


def test_nothing_else_of_a_window_happens_while_it_is_drawn(qtbot: QtBot) -> None:
    """The window draws it between two events: another one in the middle could begin the same again."""
    fired: list[bool] = []
    QTimer.singleShot(0, partial(fired.append, True))
    draw("png", invented())
    assert fired == []
    qtbot.waitUntil(lambda: fired == [True])


def test_articles_that_are_too_long_are_refused_with_a_way_out(qtbot: QtBot) -> None:
    lines = "\n\n".join(f"Stop {n} of the line was closed for {n * 7} days in all." for n in range(400))
    with pytest.raises(OutputError, match=r"too long for a picture\. Write the comparison as PDF instead\."):
        draw("png", of_texts(lines, lines))


def test_any_text_can_be_drawn(qtbot: QtBot) -> None:
    image_of(draw("png", of_texts("<b>Cats</b> \x07 \0 sleep 🙂.", "חתולים ישנים. 市长周一表示")))
