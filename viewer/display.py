"""Whether a window can be shown here: `has_display`. No Qt."""

import os
import sys


def may_lack_display() -> bool:
    """Whether there can be a desktop session without a display: only X and Wayland can lack one."""
    return sys.platform.startswith(("linux", "freebsd", "openbsd", "netbsd"))


def has_display() -> bool:
    """Whether a window can be shown. Without a display Qt would abort the process."""
    if not may_lack_display():
        return True
    return any(os.environ.get(name) for name in ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"))
