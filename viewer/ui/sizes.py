"""Sizes of dialogs: `open_at`."""

from PySide6.QtWidgets import QWidget

_FRAME = 60
"""Pixels that the desktop's bar and the window's title take."""


def open_at(dialog: QWidget, width: int, height: int) -> None:
    """Give a dialog its size, or as much of it as the screen has."""
    room = dialog.screen().availableSize()
    dialog.resize(min(width, room.width() - _FRAME), min(height, room.height() - _FRAME))
