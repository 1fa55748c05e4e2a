"""Looking at the report before it is printed."""

from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QPageLayout
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QSpinBox

from tests.ui.sharing.test_printing import long_article
from tests.ui.window_driver import WindowDriver
from viewer.ui.sharing.preview import PreviewPage


class Previewer:
    """A user before the preview."""

    def __init__(self, user: WindowDriver) -> None:
        self.user = user
        user.chooses("File", "Print preview…")
        page = user.window.findChild(PreviewPage)
        assert page is not None
        assert page.isVisible()
        self.page = page

    def waits_for_pages(self) -> None:
        self.user.bot.waitUntil(lambda: self.said.startswith("of ") and "so far" not in self.said, timeout=60_000)

    @property
    def said(self) -> str:
        """What stands beside the number of the page."""
        label = self.page.findChild(QLabel)
        assert label is not None
        return label.text()

    @property
    def number(self) -> QSpinBox:
        box = self.page.findChild(QSpinBox)
        assert box is not None
        return box

    def inked(self) -> int:
        """How many pixels in sight are neither white nor the ground around the pages."""
        QTest.qWait(200)  # until the pages in sight are drawn
        picture = self.page.pages.viewport().grab().toImage()
        ground = picture.pixelColor(2, 2)
        points = ((x, y) for x in range(0, picture.width(), 3) for y in range(0, picture.height(), 3))
        return sum(picture.pixelColor(x, y) not in (QColor("white"), ground) for x, y in points)

    def clicks(self, button: str) -> None:
        self.user.clicks_button(button, self.page)


@pytest.fixture
def long(user: WindowDriver, tmp_path: Path) -> Previewer:
    """A preview of many pages, which are all there."""
    user.opens(long_article(tmp_path / "storm.txt", "a storm"), long_article(tmp_path / "wind.txt", "the wind"))
    preview = Previewer(user)
    preview.waits_for_pages()
    return preview


def test_it_shows_the_pages_with_what_stands_on_them(user: WindowDriver, left: Path, right: Path) -> None:
    user.opens(left, right)
    preview = Previewer(user)
    preview.waits_for_pages()
    assert preview.number.value() == 1
    assert preview.inked() > 1_000


def test_pages_are_gone_through_by_scrolling_and_by_number(long: Previewer) -> None:
    last = long.number.maximum()
    assert last > 5
    assert long.said == f"of {last}"
    long.page.pages.setFocus()
    QTest.keySequence(long.page.pages, "End")
    assert long.number.value() == last
    assert long.inked() > 100
    long.number.setValue(3)
    assert long.page.pages.page == 3
    assert long.inked() > 1_000
    QTest.keySequence(long.page.pages, "Home")
    assert long.number.value() == 1


def test_another_size_keeps_the_page(long: Previewer) -> None:
    long.number.setValue(4)
    for button in ("Larger", "Larger", "Smaller", "A whole page at a time", "As wide as this window"):
        long.clicks(button)
        assert long.page.pages.page == 4, button
        assert long.inked() > 300, button


def test_laying_out_can_be_stopped_and_what_is_there_stays(user: WindowDriver, tmp_path: Path) -> None:
    user.opens(long_article(tmp_path / "storm.txt", "a storm"), long_article(tmp_path / "wind.txt", "the wind"))
    preview = Previewer(user)
    user.bot.waitUntil(lambda: "so far" in preview.said, timeout=60_000)
    preview.clicks("Lay out no more pages")
    assert preview.said.startswith("of the first ")
    count = preview.page.pages.count
    assert preview.inked() > 1_000
    assert preview.page.pages.count == count


def test_paper_of_another_orientation_is_laid_out_anew(long: Previewer) -> None:
    before = long.page.pages.count
    long.page.printer.setPageOrientation(QPageLayout.Orientation.Landscape)
    long.page.lay_out_again()
    long.waits_for_pages()
    assert long.page.pages.count > before
    assert long.number.value() == 1


def test_what_is_looked_at_can_be_printed(long: Previewer) -> None:
    long.clicks("Print the report")
    dialog = long.user.window.findChild(QPrintDialog)
    assert dialog is not None
    assert dialog.isVisible()
    dialog.reject()


def test_it_may_be_closed_while_pages_are_laid_out(user: WindowDriver, tmp_path: Path) -> None:
    user.opens(long_article(tmp_path / "storm.txt", "a storm"), long_article(tmp_path / "wind.txt", "the wind"))
    preview = Previewer(user)
    preview.page.close()
    user.bot.waitUntil(lambda: user.window.findChild(PreviewPage) is None, timeout=60_000)
