"""The Word documents in LibreOffice: they open, and hold on its pages what they shall hold."""

import re
import shutil
import subprocess
from dataclasses import replace
from pathlib import Path

import pypdfium2
import pytest

from tests.export.invented import LEFT, RIGHT, invented
from viewer.core.model import Article, Comparison
from viewer.export.write import export_named, write

pytestmark = pytest.mark.acceptance


@pytest.fixture(scope="module")
def comparison() -> Comparison:
    hostile = "Cats </w:t> & <b>dogs</b> =1+1 sleep on every roof of the old town. 市长周一表示没有人受伤。"
    left = replace(LEFT, text=f"{LEFT.text}\n\n{hostile}")
    return replace(invented(left, Article(RIGHT.text, source="right.txt")), date="2026-11-26")


def converted(file: Path, to: str, folder: Path) -> Path:
    """The file as LibreOffice writes it in another format."""
    found = shutil.which("soffice")
    assert found, "no LibreOffice here; `.ci/system-packages acceptance` installs it"
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    command = [found, profile, "--headless", "--convert-to", to, "--outdir", str(folder), str(file)]
    done = subprocess.run(command, capture_output=True, text=True, check=True, timeout=180)
    made = file.with_suffix(f".{to.partition(':')[0]}")
    assert made.exists(), done.stderr
    return made


def words(text: str) -> str:
    return re.sub(r"\s+", "", text)


@pytest.mark.parametrize("name", ["docx", "note-docx"])
def test_it_opens_and_says_all_of_it(name: str, comparison: Comparison, tmp_path: Path) -> None:
    export = export_named(name)
    assert export is not None
    file = tmp_path / "x.docx"
    write(comparison, export, file)
    text = converted(file, "txt:Text (encoded):UTF8", tmp_path).read_text("utf-8-sig")
    for said in (LEFT.sha256, "Dellmoor Post", "winter", "Fourteen people", "passes no verdict"):
        assert words(said) in words(text)
    if name == "docx":
        assert "Nobody knows yet how the fire began." in text
        assert "Cats </w:t> & <b>dogs</b> =1+1 sleep on every roof of the old town." in text
        assert "市长周一表示没有人受伤。" in text


def test_its_pages_are_numbered_and_the_note_takes_one(comparison: Comparison, tmp_path: Path) -> None:
    for name, least, most in (("docx", 3, 6), ("note-docx", 1, 1)):
        export = export_named(name)
        assert export is not None
        file = tmp_path / f"{name}.docx"
        write(comparison, export, file)
        document = pypdfium2.PdfDocument(converted(file, "pdf", tmp_path))
        pages = [page.get_textpage().get_text_range() for page in document]
        document.close()
        assert least <= len(pages) <= most
        for number, page in enumerate(pages, 1):
            assert f"{number} / {len(pages)}" in page
