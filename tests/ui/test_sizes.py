"""Dialogs fit on small screens."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from viewer.ui.sizes import open_at


def test_a_dialog_is_never_larger_than_the_screen(qtbot: QtBot) -> None:
    dialog = QWidget()
    qtbot.addWidget(dialog)
    open_at(dialog, 300, 200)
    assert dialog.size() == QSize(300, 200)
    room = dialog.screen().availableSize()
    open_at(dialog, 10_000, 10_000)
    assert dialog.width() < room.width()
    assert dialog.height() < room.height()
