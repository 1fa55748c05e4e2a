"""The HTML exports in a real browser: articles stay text, our script runs, the console is silent, paper is spared."""

import shutil
import subprocess
from pathlib import Path

import pypdfium2
import pytest

from tests.export.invented import invented
from viewer.core.model import SIDES, Article, Comparison
from viewer.core.read import read
from viewer.export.write import EXPORTS, Export, write
from viewer.samples import SAMPLES

pytestmark = pytest.mark.acceptance

HOSTILE = "document.documentElement.dataset.taken = 'yes'"
TEXT = (
    f"Cats <script>{HOSTILE}</script> sleep on every roof of the old town.\n\n"
    f'</style></td></table><img src="x" onerror="{HOSTILE}"> Nobody came <b>to the square</b>.\n\n'
    f"“<svg onload={HOSTILE}> &lt;i&gt;we</i> will be back,” said the {{{{ mayor }}}} on Monday."
)
FLAGS = (
    "--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking"
    " --disable-component-update --disable-sync --enable-logging=stderr"
).split()
PAGES = [export for export in EXPORTS if export.endings[0].endswith(".html")]


@pytest.fixture(scope="module")
def comparison() -> Comparison:
    left = Article(
        TEXT, source=f"<script>{HOSTILE}</script>.txt", title="<script>x</script>", url="javascript:alert(1)"
    )
    return invented(left, Article(TEXT.replace("old town", "new town"), source="right.txt"))


def browser() -> str:
    """Chromium's command."""
    found = [path for name in ("chromium", "chromium-browser", "google-chrome") if (path := shutil.which(name))]
    assert found, "no Chromium here; `.ci/system-packages acceptance` installs it"
    return found[0]


def opened(page: Path, profile: Path) -> tuple[str, list[str]]:
    """The page's elements once its scripts have run, and what the browser wrote to its console."""
    command = [
        browser(),
        *FLAGS,
        "--virtual-time-budget=2000",
        "--dump-dom",
        f"--user-data-dir={profile}",
        page.as_uri(),
    ]
    done = subprocess.run(command, capture_output=True, text=True, check=True, timeout=120)
    return done.stdout, [line for line in done.stderr.splitlines() if "CONSOLE" in line]


@pytest.mark.parametrize("export", PAGES, ids=lambda each: each.name)
def test_articles_stay_text_and_the_console_silent(export: Export, comparison: Comparison, tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    write(comparison, export, page)
    dom, console = opened(page, tmp_path / "profile")
    assert console == []
    assert "data-taken" not in dom
    assert "<img" not in dom
    assert "<svg" not in dom
    assert f"&lt;script&gt;{HOSTILE}&lt;/script&gt;" in dom


def test_the_legend_filters_where_scripts_run(comparison: Comparison, tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    write(comparison, next(each for each in PAGES if each.name == "html"), page)
    dom, _ = opened(page, tmp_path / "profile")
    assert dom.count('<button type="button" aria-pressed="true">') == 7


@pytest.mark.parametrize(("name", "most"), [("html", 9), ("note-html", 1)])
def test_the_pages_print_on_few_sheets(name: str, most: int, tmp_path: Path) -> None:
    sample = SAMPLES[0]
    pair = invented(*(read(getattr(sample, side)) for side in SIDES))
    page, paper = tmp_path / "page.html", tmp_path / "paper.pdf"
    write(pair, next(each for each in PAGES if each.name == name), page)
    command = [
        browser(),
        *FLAGS,
        "--no-pdf-header-footer",
        f"--user-data-dir={tmp_path / 'profile'}",
        f"--print-to-pdf={paper}",
        page.as_uri(),
    ]
    subprocess.run(command, capture_output=True, check=True, timeout=120)
    document = pypdfium2.PdfDocument(paper)
    text = "".join(each.get_textpage().get_text_range() for each in document)
    assert 1 <= len(document) <= most
    document.close()
    assert "38 villages" in text
    assert "passes no verdict" in text
