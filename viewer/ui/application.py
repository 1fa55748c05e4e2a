"""The one application object: `make_application`."""

import os
import sys

from PySide6.QtWidgets import QApplication

from viewer.display import has_display, may_lack_display
from viewer.ui.icons import app_icon
from viewer.ui.translators import install_translators


def make_application(*, unseen: bool = False) -> QApplication:
    """The application, in a style that takes our colours on every platform; without a display it draws in memory.

    `unseen`: it shall draw in memory in any case, where it is not there yet.
    """
    existing = QApplication.instance()
    if existing is None and (not has_display() or (unseen and may_lack_display())):
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    app = existing if isinstance(existing, QApplication) else QApplication(sys.argv[:1])
    app.setApplicationName("storydiff")
    app.setApplicationDisplayName("Storydiff")
    app.setDesktopFileName("storydiff")
    app.setStyle("Fusion")
    app.setWindowIcon(app_icon())
    if existing is None:
        install_translators(app)
    return app
