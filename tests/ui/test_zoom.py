"""Zooming: all reading text grows and shrinks together."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from tests.ui.window_driver import WindowDriver


def test_zooming_takes_the_articles_the_details_and_the_tables_along(
    user: WindowDriver, left: Path, right: Path
) -> None:
    user.opens(left, right)
    article, details, table = user.type_size, user.details_type_size, user.row_height
    for _ in range(6):
        user.presses("Ctrl++")
    assert user.type_size == article + 6
    assert user.details_type_size == pytest.approx(details * (article + 6) / article)
    assert user.row_height > table
    user.presses("Ctrl+0")
    assert (user.type_size, user.details_type_size, user.row_height) == (article, details, table)


def test_the_wheel_with_ctrl_over_the_details_zooms_everything(user: WindowDriver, left: Path, right: Path) -> None:
    user.opens(left, right)
    article, details = user.type_size, user.details_type_size
    panel = user.window.reading.panels.details.viewport()
    user.reader.turns_wheel_over(panel, -1, Qt.KeyboardModifier.ControlModifier)
    assert user.type_size == article + 1
    assert user.details_type_size == pytest.approx(details * (article + 1) / article)
