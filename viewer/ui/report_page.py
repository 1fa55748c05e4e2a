"""The report of an unexpected error, to be looked at and copied: `ReportPage`."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPlainTextEdit, QVBoxLayout, QWidget


class ReportPage(QDialog):
    """Stays beside the articles until it is closed."""

    def __init__(self, report: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Report of an error"))
        self._report = report
        self._make_widgets()
        self._copy.clicked.connect(self._copy_report)
        self._buttons.rejected.connect(self.reject)
        self.resize(640, 420)

    def _make_widgets(self) -> None:
        about = QLabel(
            self.tr(
                "This says where in Storydiff an error occurred, for whoever mends it. It holds no word of your"
                " articles, and is sent nowhere: copy it, and put it where you report the error."
            )
        )
        about.setWordWrap(True)
        self._text = QPlainTextEdit(self._report, readOnly=True)
        self._text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self._text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self._text.setAccessibleName(self.windowTitle())
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self._copy = self._buttons.addButton(self.tr("Copy"), QDialogButtonBox.ButtonRole.ActionRole)
        self._copy.setDefault(True)
        column = QVBoxLayout(self)
        column.setSpacing(10)
        for widget in (about, self._text, self._buttons):
            column.addWidget(widget)

    @Slot()
    def _copy_report(self) -> None:
        QGuiApplication.clipboard().setText(self._report)
        self._copy.setText(self.tr("Copied"))
