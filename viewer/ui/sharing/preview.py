"""The report as it will be printed, on the screen: `PreviewPage`."""

from PySide6.QtCore import QPointF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QPageLayout, QShortcut
from PySide6.QtPrintSupport import QPageSetupDialog, QPrinter
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QSpinBox, QVBoxLayout, QWidget

from viewer.core.model import Comparison
from viewer.core.sliced import Sliced
from viewer.ui.drawing import filling_report
from viewer.ui.paper import Paper
from viewer.ui.sharing.preview_pages import Fit, PreviewPages
from viewer.ui.slices import Slices


class PreviewPage(QDialog):
    """Shows pages as they are laid out, which the reader may stop; stays beside the articles until it is closed."""

    print_asked = Signal(object)
    """The Comparison that the reader wants to have printed."""

    def __init__(self, comparison: Comparison, printer: QPrinter, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Print preview"))
        self._comparison, self.printer = comparison, printer
        self._filling = Slices(self)
        self._make_widgets()
        self._lay_out()
        self._connect()
        self.lay_out_again()

    def _make_widgets(self) -> None:
        self.pages = PreviewPages(self)
        self.pages.setAccessibleName(self.tr("Pages"))
        self._print = self._button(self.tr("&Print…"), self.tr("Print the report"))
        self._setup = self._button(self.tr("Page &setup…"), self.tr("Choose paper, orientation and margins"))
        self._smaller = self._button("−", self.tr("Smaller"))
        self._larger = self._button("+", self.tr("Larger"))
        self._width = self._button(self.tr("Fit &width"), self.tr("As wide as this window"))
        self._page = self._button(self.tr("&Whole page"), self.tr("A whole page at a time"))
        self._number = QSpinBox(self, minimum=1)
        self._number.setKeyboardTracking(False)
        self._number.setAccessibleName(self.tr("Page"))
        self._count = QLabel()
        self._stop = self._button(self.tr("S&top"), self.tr("Lay out no more pages"))

    def _button(self, words: str, meaning: str) -> QPushButton:
        button = QPushButton(words, self, autoDefault=False)
        button.setToolTip(meaning)
        button.setAccessibleName(meaning)
        return button

    def _lay_out(self) -> None:
        for sign in (self._smaller, self._larger):
            sign.setFixedWidth(sign.sizeHint().height() + 6)
        row = QHBoxLayout()
        row.setContentsMargins(10, 8, 10, 8)
        row.setSpacing(6)
        for widget in (self._print, self._setup):
            row.addWidget(widget)
        row.addSpacing(12)
        for widget in (self._smaller, self._larger, self._width, self._page):
            row.addWidget(widget)
        row.addStretch(1)
        row.addWidget(self._number)
        row.addWidget(self._count)
        row.addWidget(self._stop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(self.pages, 1)
        self.pages.setFocus()

    def _connect(self) -> None:
        self.finished.connect(self._leave)
        self._print.clicked.connect(self._ask_to_print)
        self._setup.clicked.connect(self._ask_for_setup)
        self._stop.clicked.connect(self._end)
        self._number.valueChanged.connect(self.pages.go_to)
        self.pages.page_reached.connect(self._show_number)
        for slot, button, keys in (
            (self._zoom_in, self._larger, QKeySequence.StandardKey.ZoomIn),
            (self._zoom_out, self._smaller, QKeySequence.StandardKey.ZoomOut),
            (self._fit_width, self._width, QKeySequence("Ctrl+0")),
            (self._fit_page, self._page, None),
            (self._ask_to_print, None, QKeySequence.StandardKey.Print),
        ):
            if button is not None:
                button.clicked.connect(slot)
            if keys is not None:
                QShortcut(keys, self, slot)

    # Laying out

    @Slot()
    def lay_out_again(self) -> None:
        """Lay the report out for the paper that is in the printer now."""
        paper, work = filling_report(self._comparison, self.printer)
        layout = self.printer.pageLayout()
        sheet: QSize = layout.fullRectPoints().size()
        corner: QPointF = layout.paintRect(QPageLayout.Unit.Point).topLeft()
        self.pages.show_paper(paper, sheet, corner)
        self._count.setText(self.tr("is laid out…"))
        self._stop.show()
        self._filling.run(self._following(paper, work), self._end)

    def _following(self, paper: Paper, work: Sliced[None]) -> Sliced[None]:
        """The work, and what it has brought shown as it goes on."""
        shown = 0
        for _ in work:
            if len(paper.pages) > shown:
                shown = len(paper.pages)
                self.pages.take_grown(whole=False)
                self._show_count(self.tr("of {n} so far…"))
            yield

    @Slot()
    def _end(self, _nothing: object = None) -> None:
        """All pages are there, or the reader wants no more of them."""
        stopped = self._filling.busy
        self._filling.drop()
        self._stop.hide()
        self.pages.take_grown(whole=not stopped)
        self._show_count(self.tr("of the first {n}") if stopped else self.tr("of {n}"))

    def _show_count(self, words: str) -> None:
        self._number.setMaximum(max(1, self.pages.count))
        self._count.setText(words.format(n=self.pages.count))

    @Slot(int)
    def _show_number(self, page: int) -> None:
        self._number.blockSignals(True)  # the pages are there already
        self._number.setValue(page)
        self._number.blockSignals(False)

    # What the reader does

    @Slot()
    def _ask_to_print(self) -> None:
        self.print_asked.emit(self._comparison)

    @Slot()
    def _ask_for_setup(self) -> None:
        dialog = QPageSetupDialog(self.printer, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowModality(Qt.WindowModality.WindowModal)
        dialog.accepted.connect(self.lay_out_again)
        dialog.open()

    @Slot()
    def _zoom_in(self) -> None:
        self.pages.zoom(1)

    @Slot()
    def _zoom_out(self) -> None:
        self.pages.zoom(-1)

    @Slot()
    def _fit_width(self) -> None:
        self.pages.set_fit(Fit.WIDTH)

    @Slot()
    def _fit_page(self) -> None:
        self.pages.set_fit(Fit.PAGE)

    @Slot()
    def _leave(self) -> None:
        self._filling.drop()
        self.pages.leave()
