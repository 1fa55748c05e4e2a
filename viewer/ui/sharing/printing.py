"""Printing the report, and looking at it before."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QMarginsF, QObject, Qt, Signal, Slot
from PySide6.QtGui import QPageLayout
from PySide6.QtWidgets import QWidget

from viewer.core.model import Comparison
from viewer.ui.actions import Actions
from viewer.ui.comparison_controller import ComparisonController
from viewer.ui.sizes import open_at
from viewer.ui.translation import translate
from viewer.ui.trouble import Trouble

if TYPE_CHECKING:  # what prints is imported when asked for: opening the window shouldn't wait for it
    from PySide6.QtPrintSupport import QPrinter

    from viewer.ui.sharing.print_job import PrintJob

_MARGINS = QMarginsF(17, 15, 17, 13)
"""Millimetres of white around a page, until the reader chooses otherwise."""
_WIDTH = 980
"""Pixels: a page as wide as the preview can be read without going to and fro."""


class Printing(QObject):
    """Opens the dialogs, and prints one report at a time."""

    said = Signal(object)
    """What went wrong, as a Trouble."""

    def __init__(self, actions: Actions, controller: ComparisonController, parent: QWidget) -> None:
        super().__init__(parent)
        self._actions, self._controller, self._window = actions, controller, parent
        self._printer: QPrinter | None = None
        self._comparison: Comparison | None = None
        self._job: PrintJob | None = None
        actions["print"].triggered.connect(self._ask_for_shown)
        actions["print_preview"].triggered.connect(self._preview)
        controller.changed.connect(self._allow)
        self._allow()

    @property
    def busy(self) -> bool:
        """Whether a report is being printed."""
        return self._job is not None

    @Slot()
    def _allow(self) -> None:
        compared = self._controller.comparison is not None
        self._actions["print_preview"].setEnabled(compared)
        self._actions["print"].setEnabled(compared and not self.busy)

    def _new_printer(self) -> "QPrinter":
        from PySide6.QtPrintSupport import QPrinter

        if self._printer is None:  # asking the system for its printers takes a moment, so only once it is needed
            self._printer = QPrinter(QPrinter.PrinterMode.HighResolution)
            self._printer.setPageMargins(_MARGINS, QPageLayout.Unit.Millimeter)
        self._printer.setDocName("Storydiff")
        return self._printer

    @Slot()
    def _preview(self) -> None:
        comparison = self._controller.comparison
        if comparison is None:
            return
        from viewer.ui.sharing.preview import PreviewPage

        page = PreviewPage(comparison, self._new_printer(), self._window)
        page.print_asked.connect(self._ask)
        open_at(page, min(self._window.width(), _WIDTH), round(self._window.height() * 0.95))
        page.show()

    @Slot()
    def _ask_for_shown(self) -> None:
        if self._controller.comparison is not None:
            self._ask(self._controller.comparison)

    @Slot(object)
    def _ask(self, comparison: Comparison) -> None:
        from PySide6.QtPrintSupport import QAbstractPrintDialog, QPrintDialog

        if self.busy:
            return
        self._comparison = comparison
        dialog = QPrintDialog(self._new_printer(), self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setOption(QAbstractPrintDialog.PrintDialogOption.PrintPageRange)
        dialog.setWindowModality(Qt.WindowModality.WindowModal)
        dialog.accepted.connect(self._print)
        dialog.show()

    @Slot()
    def _print(self) -> None:
        self.print_on(self._new_printer())

    def print_on(self, printer: "QPrinter") -> None:
        """Print the report, or the pages of it that were asked for, while the window goes on."""
        from viewer.ui.sharing.print_job import PrintJob

        comparison = self._comparison or self._controller.comparison
        if comparison is None or self.busy:
            return
        self._job = PrintJob(comparison, printer, self._window)
        self._job.ended.connect(self._end)
        self._allow()
        self._job.start()

    @Slot(bool)
    def _end(self, taken: bool) -> None:
        self._job = self._comparison = None
        self._allow()
        if not taken:
            text = translate("Printing", "The printer takes no pages. Choose another, or export as PDF.")
            self.said.emit(Trouble(text, translate("Printing", "Print again"), "print"))

    def finish(self) -> None:
        """Print to its end what is being printed."""
        if self._job is not None:
            self._job.finish()
