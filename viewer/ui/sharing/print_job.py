"""Printing one report while the window goes on: `PrintJob`."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QProgressDialog, QWidget

from viewer.core.model import Comparison
from viewer.core.sliced import Sliced
from viewer.ui.drawing import setting_report
from viewer.ui.letting_go import LettingGo
from viewer.ui.paper import Paper, drawing_pages
from viewer.ui.slices import Slices
from viewer.ui.translation import translate

_PATIENCE_MS = 400
"""What takes less is over before one could read about it."""


class PrintJob(QObject):
    """Lays the report out and draws it, in slices; says how far it is, and can be stopped."""

    ended = Signal(bool)
    """Whether the printer took the pages; also when the reader has stopped it."""

    def __init__(self, comparison: Comparison, printer: QPrinter, window: QWidget) -> None:
        super().__init__(window)
        self._comparison, self._printer = comparison, printer
        self._window = window
        self._paper: Paper | None = None
        self._slices = Slices(self)
        self._dialog = QProgressDialog(window, minimumDuration=_PATIENCE_MS, autoClose=False, autoReset=False)
        self._dialog.setWindowTitle(translate("Printing", "Printing"))
        self._dialog.setLabelText(translate("Printing", "The pages are laid out…"))
        self._dialog.setCancelButtonText(translate("Printing", "Stop"))
        self._dialog.setWindowModality(Qt.WindowModality.NonModal)
        self._dialog.setValue(0)  # from now on its patience counts
        self._dialog.setRange(0, 0)
        self._dialog.canceled.connect(self.stop)

    def start(self) -> None:
        """Begin; a short report is printed before this returns."""
        self._slices.run(self._work(), self._end)

    def stop(self) -> None:
        """Print no more than what has been drawn."""
        if self._slices.busy:
            self._slices.drop()
            self._end(True)

    def finish(self) -> None:
        """Print now what is left, however long it takes."""
        self._slices.finish()

    def _work(self) -> Sliced[bool]:
        paper = self._paper = yield from setting_report(self._comparison, self._printer)
        count = len(paper.pages)
        first, last = max(1, self._printer.fromPage()), min(self._printer.toPage() or count, count)
        self._dialog.setRange(0, last + 1 - first)

        def tell(page: int) -> None:
            words = translate("Printing", "Page {page} of {last} is printed…").format(page=page, last=last)
            self._dialog.setLabelText(words)
            self._dialog.setValue(page - first)

        return (yield from drawing_pages(paper, self._printer, first, last, tell))

    def _end(self, taken: bool) -> None:
        if self._paper is not None:
            LettingGo(self._window).hold(self._paper.pages, handful=1)
        self._dialog.close()
        self._dialog.deleteLater()
        self.ended.emit(taken)
        self.deleteLater()
