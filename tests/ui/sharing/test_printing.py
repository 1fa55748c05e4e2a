"""Printing the report."""

from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication, QProgressDialog

from tests.ui.window_driver import WindowDriver
from viewer.ui.sharing import print_job


@pytest.fixture
def reader(user: WindowDriver, left: Path, right: Path) -> WindowDriver:
    """A user who has opened two articles."""
    user.opens(left, right)
    return user


def printer_into(path: Path) -> QPrinter:
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    return printer


def prints(reader: WindowDriver, printer: QPrinter) -> None:
    """Print, and wait until that is done."""
    printing = reader.window.sharing.printing
    printing.print_on(printer)
    reader.bot.waitUntil(lambda: not printing.busy, timeout=60_000)


def pages_of(path: Path) -> list[str]:
    with pypdfium2.PdfDocument(path) as document:
        return [page.get_textpage().get_text_range() for page in document]


def long_article(path: Path, weather: str) -> Path:
    days = (f"On day {n} the mayor of town {n} said that {weather} had closed bridge {n * 7}." for n in range(150))
    path.write_text("\n\n".join(["Bridges closed", *days]), "utf-8")
    return path


def test_the_report_is_printed(reader: WindowDriver, tmp_path: Path) -> None:
    prints(reader, printer_into(tmp_path / "printed.pdf"))
    said = "".join(pages_of(tmp_path / "printed.pdf"))
    assert "Bakers complained" in said
    assert "Bridge closed" in said


def test_a_long_report_is_printed_while_the_window_goes_on(user: WindowDriver, tmp_path: Path) -> None:
    user.opens(long_article(tmp_path / "storm.txt", "a storm"), long_article(tmp_path / "wind.txt", "the wind"))
    user.window.sharing.printing.print_on(printer_into(tmp_path / "printed.pdf"))
    assert user.window.sharing.printing.busy
    assert not user.window.commands["print"].isEnabled(), "one report at a time"
    user.clicks_sentence("left", "bridge 7.")  # which the window answers meanwhile
    assert user.window.sharing.printing.busy
    assert "bridge 7" in user.details
    user.bot.waitUntil(lambda: not user.window.sharing.printing.busy, timeout=60_000)
    assert len(pages_of(tmp_path / "printed.pdf")) > 10
    assert user.window.commands["print"].isEnabled()


def test_printing_can_be_stopped(user: WindowDriver, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(print_job, "_PATIENCE_MS", 0)
    user.opens(long_article(tmp_path / "storm.txt", "a storm"), long_article(tmp_path / "wind.txt", "the wind"))
    user.window.sharing.printing.print_on(printer_into(tmp_path / "printed.pdf"))
    progress = user.window.findChild(QProgressDialog)
    assert progress is not None
    while not progress.isVisible() or "Page" not in progress.labelText():  # waitUntil looks too seldom
        QApplication.processEvents()
    user.clicks_button("Stop", progress)
    assert not user.window.sharing.printing.busy
    assert user.window.commands["print"].isEnabled()
    assert 1 <= len(pages_of(tmp_path / "printed.pdf")) < 10


def test_what_is_being_printed_is_printed_to_its_end_when_the_window_closes(user: WindowDriver, tmp_path: Path) -> None:
    user.opens(long_article(tmp_path / "storm.txt", "a storm"), long_article(tmp_path / "wind.txt", "the wind"))
    user.window.sharing.printing.print_on(printer_into(tmp_path / "printed.pdf"))
    user.window.close()
    assert "To bear in mind" in "".join(pages_of(tmp_path / "printed.pdf"))


@pytest.mark.qt_log_ignore("QPainter::begin", extend=True)
def test_a_printer_that_takes_nothing_is_told_of(reader: WindowDriver, tmp_path: Path) -> None:
    prints(reader, printer_into(tmp_path / "no folder" / "printed.pdf"))
    reader.waits_for_message("takes no pages")
