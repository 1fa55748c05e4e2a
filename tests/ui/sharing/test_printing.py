"""Printing the report."""

from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtPrintSupport import QPrinter, QPrintPreviewDialog

from tests.ui.window_driver import WindowDriver


@pytest.fixture
def reader(user: WindowDriver, left: Path, right: Path) -> WindowDriver:
    """A user who has opened two articles."""
    user.opens(left, right)
    return user


def printed(path: Path) -> str:
    with pypdfium2.PdfDocument(path) as document:
        return "".join(page.get_textpage().get_text_range() for page in document)


def test_the_report_is_printed(reader: WindowDriver, tmp_path: Path) -> None:
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    reader.window.sharing.printing.draw(printer)
    said = printed(tmp_path / "printed.pdf")
    assert "Bakers complained" in said
    assert "Bridge closed" in said


def test_the_preview_shows_pages(reader: WindowDriver) -> None:
    reader.chooses("File", "Print preview…")
    preview = reader.window.findChild(QPrintPreviewDialog)
    assert preview is not None
    assert preview.isVisible()
    preview.close()


@pytest.mark.qt_log_ignore("QPainter::begin", extend=True)
def test_a_printer_that_takes_nothing_is_told_of(reader: WindowDriver, tmp_path: Path) -> None:
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "no folder" / "printed.pdf"))
    reader.window.sharing.printing.draw(printer)
    reader.waits_for_message("takes no pages")
