"""A picture of the window, showing a comparison: `write_picture`. Needs no display."""

from pathlib import Path
from tempfile import TemporaryDirectory

import shiboken6
from PySide6.QtCore import QBuffer, QIODevice, QSize, Qt
from PySide6.QtGui import QPixmap

from viewer.atomic_file import write_atomically
from viewer.core.model import Comparison
from viewer.ui.application import make_application
from viewer.ui.main_window import MainWindow
from viewer.ui.slices import all_done

SIZE = QSize(1600, 1000)


def write_picture(comparison: Comparison, path: Path) -> None:
    """Write a picture of the window as a PNG file. Raises OSError."""
    app = make_application()
    with TemporaryDirectory() as folder:
        window = MainWindow(Path(folder))
        window.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
        window.resize(SIZE)
        window.controller.adopt(comparison)
        window.show()
        app.processEvents()
        while not all_done():
            app.processEvents()
        picture = window.grab()
        window.close()
        shiboken6.delete(window)  # before the application, whenever Python would get to it
    write_atomically(path, _as_png(picture))


def _as_png(picture: QPixmap) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    picture.save(buffer, "PNG")
    return bytes(buffer.data().data())
