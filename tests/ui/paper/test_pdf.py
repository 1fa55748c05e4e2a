"""Reports as PDF files: their words, their fonts, their dates; and the same bytes again."""

import re
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import pypdfium2
import pytest
from PySide6.QtGui import QPageSize, QPdfWriter
from PySide6.QtPrintSupport import QPrinter
from pytestqt.qtbot import QtBot

from tests.export.invented import LEFT, invented, of_texts
from viewer.core.compare import compare
from viewer.core.model import Article, Comparison
from viewer.core.read import read
from viewer.export.blocks import flat
from viewer.resources import load_tables
from viewer.samples import SAMPLES
from viewer.ui.drawing import draw, drawing, report_for
from viewer.ui.paper import draw_pages

ROOT = Path(__file__).parents[3]


@pytest.fixture(scope="module")
def comparison() -> Comparison:
    return replace(invented(), date="2026-11-26")


def pages_of(data: bytes) -> list[str]:
    document = pypdfium2.PdfDocument(data)
    pages = [page.get_textpage().get_text_range() for page in document]
    document.close()
    return pages


def words(text: str) -> str:
    """The letters alone: lines may end anywhere."""
    return re.sub(r"\s+", "", text.replace("\ufffe", ""))


@pytest.mark.parametrize("name", ["pdf", "note-pdf"])
def test_it_says_what_is_known_of_the_articles_and_numbers_its_pages(
    qtbot: QtBot, comparison: Comparison, name: str
) -> None:
    pages = pages_of(draw(name, comparison))
    text = words("".join(pages))
    for fact in (LEFT.source, LEFT.outlet, LEFT.author, LEFT.url, LEFT.published, LEFT.retrieved, LEFT.sha256):
        assert words(fact or "") in text
    for said in ("2 comments", "2026-11-26", "runs of 5 words", "passes no verdict", f"Storydiff {comparison.version}"):
        assert words(said) in text
    for number, page in enumerate(pages, 1):
        assert f"{number} / {len(pages)}" in page


def test_the_report_holds_every_sentence_of_both_with_its_paragraph(qtbot: QtBot, comparison: Comparison) -> None:
    text = words("".join(pages_of(draw("pdf", comparison))))
    for side in (comparison.left, comparison.right):
        for sentence in side.sentences:
            assert words(sentence.span.of(side.text)) in text
    assert "¶3" in text


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda each: each.name)
def test_the_note_of_a_usual_pair_is_one_page(qtbot: QtBot, sample: object) -> None:
    known: dict[str, Any] = {
        "outlet": "The Dellmoor Post", "author": "Jon Reeve", "published": "2026-11-24T10:00:00Z",
        "retrieved": "2026-11-26", "url": f"https://example.org/{'a-long-address-' * 5}.html",
        "left_out": ("comments",),
    }  # fmt: skip
    left, right = (replace(read(getattr(sample, side)), **known) for side in ("left", "right"))
    assert len(pages_of(draw("note-pdf", compare(left, right, tables=load_tables, date="2026-11-26")))) == 1


def test_the_same_comparison_gives_the_same_bytes_in_another_process(tmp_path: Path) -> None:
    code = (
        "import sys, time; from pathlib import Path; from tests.export.invented import invented;"
        "from viewer.ui.drawing import draw; time.sleep(float(sys.argv[2]));"
        "Path(sys.argv[1]).write_bytes(draw('pdf', invented()))"
    )
    made = []
    for k, wait in enumerate(("0", "1.1")):  # across a second: the clock must not show
        path = tmp_path / f"{k}.pdf"
        subprocess.run([sys.executable, "-c", code, str(path), wait], cwd=ROOT, check=True)
        made.append(path.read_bytes())
    assert made[0] == made[1]


def test_it_carries_the_date_it_was_given_and_no_other(qtbot: QtBot, comparison: Comparison) -> None:
    dated, undated = draw("pdf", comparison), draw("pdf", replace(comparison, date=None))
    assert b"/CreationDate (D:20261126)" in dated
    for data in (dated, undated):
        document = pypdfium2.PdfDocument(data)
        about = document.get_metadata_dict()
        document.close()
        assert about["Title"].startswith("Comparison: Mill fire hurts 14 in Dellmoor ⇄ Dellmoor mill burns")
        assert about["CreationDate"] == ("D:20261126" if data is dated else "")
        assert about["ModDate"] == ""
        assert b"CreateDate=" not in data


def test_fonts_are_in_the_file(qtbot: QtBot, comparison: Comparison) -> None:
    data = draw("pdf", comparison)
    assert data.count(b"/FontFile2") >= 3
    assert data.count(b"/FontDescriptor") == data.count(b"/FontFile2") + data.count(b"/Type /FontDescriptor")


@pytest.mark.parametrize(
    "text",
    [
        "<b>Cats</b> & <script>dogs</script> =sleep.",
        "{{ 7 * 7 }} %PDF-1.4 endobj (cats) \\n sleep.",
        "קראו חתולים ישנים כל היום על הגגות.",
        "Cats\x07sleep\x1b[31m on\x00roofs\ufeff here.",
        "Кошки спят на крышах весь день 🙂 здесь.",
    ],
)
def test_any_text_of_an_article_stays_text(qtbot: QtBot, text: str) -> None:
    found = words("".join(pages_of(draw("pdf", of_texts(text, "Dogs bark all night.")))))
    for word in re.findall(r"[\w=<>/{}%&]{3,}", flat(text)):
        assert word in found or word[::-1] in found


def test_chinese_is_set_without_loss(qtbot: QtBot) -> None:
    text = "市长周一表示，老桥将关闭到春天。没有人受伤。"
    assert draw("pdf", of_texts(text, text)).startswith(b"%PDF-")


def test_long_articles_take_as_many_pages_as_they_need(qtbot: QtBot) -> None:
    lines = "\n\n".join(
        f"Stop {n} of the line was closed for {n * 7} days, the council of Orla said." for n in range(300)
    )
    pages = pages_of(draw("pdf", of_texts(lines, lines)))
    assert len(pages) > 10
    assert "Stop 299 of the line" in "".join(pages)


def test_one_paragraph_longer_than_a_page_goes_on_on_the_next(qtbot: QtBot) -> None:
    text = "cats sleep on roofs and " * 900
    pages = pages_of(draw("pdf", compare(Article(text), Article("Dogs bark."), tables=load_tables)))
    assert words("".join(pages)).count("catssleep") >= 900


def test_a_printer_gets_the_pages_that_are_asked_for(qtbot: QtBot, tmp_path: Path, comparison: Comparison) -> None:
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A5))
    paper = report_for(comparison, printer)
    assert draw_pages(paper, printer, first=2, last=3)
    pages = pages_of((tmp_path / "printed.pdf").read_bytes())
    assert len(paper.pages) > 3
    for number, page in zip((2, 3), pages, strict=True):
        assert f"{number} / {len(paper.pages)}" in page


@pytest.mark.qt_log_ignore("QPainter::begin")
def test_a_printer_that_takes_nothing_is_told(qtbot: QtBot, tmp_path: Path, comparison: Comparison) -> None:
    writer = QPdfWriter(str(tmp_path / "no folder" / "x.pdf"))
    assert not draw_pages(report_for(comparison, writer), writer)


def test_it_is_drawn_in_slices_too_and_may_be_dropped_between_any_two(qtbot: QtBot, comparison: Comparison) -> None:
    whole = draw("pdf", comparison)
    work = drawing("pdf", comparison)
    slices = 0
    for _ in work:
        slices += 1
    assert slices > 50
    for end in (1, 10, slices // 2, slices - 1):
        dropped = drawing("pdf", comparison)
        for _ in range(end):
            next(dropped)
        dropped.close()
    assert draw("pdf", comparison) == whole
