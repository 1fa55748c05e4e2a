"""Errors that nobody foresaw: the window says so and goes on, and a report is kept that holds nothing of an article."""

import sys
import threading
import time
from types import TracebackType

from PySide6.QtCore import QObject, Signal, qVersion

from viewer import __version__
from viewer.report import report_of

_AGAIN = 1.0
"""Seconds within which the same report is given once: what fails while painting fails at every repaint."""


class Unexpected(QObject):
    """Stands in for Python's own ways of reporting an error that nothing has caught."""

    occurred = Signal(str)
    """The report."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._last: tuple[str, float] = ("", 0.0)
        """The report that was given last, and when."""

    def install(self) -> None:
        """Take the place of the hooks of this process: for the event loop, for threads, and for what is thrown away."""
        sys.excepthook = self.take
        threading.excepthook = self._take_from_thread
        sys.unraisablehook = self._take_unraisable

    def remove(self) -> None:
        """Put Python's own hooks back."""
        sys.excepthook = sys.__excepthook__
        threading.excepthook = threading.__excepthook__
        sys.unraisablehook = sys.__unraisablehook__

    def take(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Report the error here and on standard error."""
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        report = make_report(report_of(error.with_traceback(trace)))
        last, at = self._last
        now = time.monotonic()
        if report == last and now - at < _AGAIN:
            return
        self._last = (report, now)
        if sys.stderr is not None:
            print(report, file=sys.stderr)
        self.occurred.emit(report)

    def _take_from_thread(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            self.take(args.exc_type, args.exc_value, args.exc_traceback)

    def _take_unraisable(self, args: "sys.UnraisableHookArgs") -> None:
        if args.exc_value is not None:
            self.take(args.exc_type, args.exc_value, args.exc_traceback)


def make_report(what: str) -> str:
    """The report of what `report_of` tells: the versions above it."""
    import platform  # hardly ever asked for

    versions = f"Storydiff {__version__}, Python {platform.python_version()}, Qt {qVersion()}"
    return f"{versions}\n{platform.platform()}\n\n{what}\n"
