"""The one application object: `make_application`; and whether there is a display for it: `has_display`."""

import os
import sys

from PySide6.QtWidgets import QApplication

from viewer.ui.icons import app_icon
from viewer.ui.translators import install_translators


def _may_lack_display() -> bool:
    return sys.platform.startswith(("linux", "freebsd", "openbsd", "netbsd"))


def has_display() -> bool:
    """Whether a window can be shown. Without a display Qt would abort the process; only X and Wayland can lack one."""
    if not _may_lack_display():
        return True
    return any(os.environ.get(name) for name in ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"))


def make_application(*, unseen: bool = False) -> QApplication:
    """The application, in a style that takes our colours on every platform; without a display it draws in memory.

    `unseen`: it shall draw in memory in any case, where it is not there yet.
    """
    existing = QApplication.instance()
    if existing is None and (not has_display() or (unseen and _may_lack_display())):
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
