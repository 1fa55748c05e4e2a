"""A view on screen and a reader in front of it."""

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.comparison_view.reader import Reader
from viewer.ui.comparison_view import ComparisonView


@pytest.fixture
def reader(qtbot: QtBot) -> Reader:
    view = ComparisonView()
    qtbot.addWidget(view)
    view.resize(1060, 640)
    with qtbot.waitExposed(view):
        view.show()
    view.pane("left").setFocus()
    return Reader(qtbot, view)
