"""Printing the report, and looking at it before."""

from PySide6.QtCore import QMarginsF, QObject, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication, QPageLayout
from PySide6.QtPrintSupport import QAbstractPrintDialog, QPrintDialog, QPrinter, QPrintPreviewDialog
from PySide6.QtWidgets import QWidget

from viewer.core.model import Comparison
from viewer.ui.actions import Actions
from viewer.ui.comparison_controller import ComparisonController
from viewer.ui.translation import translate
from viewer.ui.trouble import Trouble

_MARGINS = QMarginsF(17, 15, 17, 13)
"""Millimetres of white around a page, until the reader chooses otherwise."""


class Printing(QObject):
    """Opens the dialogs and draws the pages."""

    said = Signal(object)
    """What went wrong, as a Trouble."""

    def __init__(self, actions: Actions, controller: ComparisonController, parent: QWidget) -> None:
        super().__init__(parent)
        self._actions, self._controller, self._window = actions, controller, parent
        self._printer: QPrinter | None = None
        actions["print"].triggered.connect(self._ask)
        actions["print_preview"].triggered.connect(self._preview)
        controller.changed.connect(self._allow)
        self._allow()

    @Slot()
    def _allow(self) -> None:
        for name in ("print", "print_preview"):
            self._actions[name].setEnabled(self._controller.comparison is not None)

    def _new_printer(self) -> QPrinter:
        if self._printer is None:  # asking the system for its printers takes a moment, so only once it is needed
            self._printer = QPrinter(QPrinter.PrinterMode.HighResolution)
            self._printer.setPageMargins(_MARGINS, QPageLayout.Unit.Millimeter)
        self._printer.setDocName("Storydiff")
        return self._printer

    @Slot()
    def _ask(self) -> None:
        dialog = QPrintDialog(self._new_printer(), self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setOption(QAbstractPrintDialog.PrintDialogOption.PrintPageRange)
        dialog.setWindowModality(Qt.WindowModality.WindowModal)
        dialog.accepted.connect(self._print)
        dialog.show()

    @Slot()
    def _preview(self) -> None:
        dialog = QPrintPreviewDialog(self._new_printer(), self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle(translate("Printing", "Print preview"))
        dialog.resize(self._window.size() * 0.9)
        dialog.paintRequested.connect(self.draw)
        dialog.open()

    @Slot()
    def _print(self) -> None:
        self.draw(self._new_printer())

    @Slot(QPrinter)
    def draw(self, printer: QPrinter) -> None:
        """Draw the report, or the pages of it that were asked for."""
        comparison = self._controller.comparison
        if comparison is None:
            return
        QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            drawn = _draw(comparison, printer)
        finally:
            QGuiApplication.restoreOverrideCursor()
        if not drawn:
            text = translate("Printing", "The printer takes no pages. Choose another, or export as PDF.")
            self.said.emit(Trouble(text, translate("Printing", "Print again"), "print"))


def _draw(comparison: Comparison, printer: QPrinter) -> bool:
    # Imported when asked for: opening the window shouldn't wait for what lays out reports.
    from viewer.ui.drawing import report_for
    from viewer.ui.paper import draw_pages

    return draw_pages(report_for(comparison, printer), printer, max(1, printer.fromPage()), printer.toPage() or None)
