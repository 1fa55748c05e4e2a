"""Errors that nobody foresaw: the window says so and goes on, and a report is kept that holds nothing of an article."""

import platform
import sys
import traceback
from types import TracebackType

from PySide6.QtCore import QObject, Signal, qVersion

from viewer import __version__


class Unexpected(QObject):
    """Stands in for Python's own way of reporting an error that reached the event loop."""

    occurred = Signal(str)
    """The report."""

    def install(self) -> None:
        """Take the place of `sys.excepthook` in this process."""
        sys.excepthook = self.take

    def take(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Report the error here and on standard error."""
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        report = make_report("".join([*traceback.format_tb(trace), kind.__name__]))
        if sys.stderr is not None:
            print(report, file=sys.stderr)
        self.occurred.emit(report)


def make_report(place: str) -> str:
    """A report of an error that happened at that place. The error's message may quote the article: it is left out."""
    system = f"Storydiff {__version__}, Python {platform.python_version()}, Qt {qVersion()}, {platform.platform()}"
    return f"{system}\n{place}"
