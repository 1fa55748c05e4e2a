"""The HTML exports in a real browser: articles stay text, our script runs, and the console stays silent."""

import shutil
import subprocess
from pathlib import Path

import pytest

from tests.export.invented import invented
from viewer.core.model import Article, Comparison
from viewer.export.write import EXPORTS, Export, write

pytestmark = pytest.mark.acceptance

HOSTILE = "document.documentElement.dataset.taken = 'yes'"
TEXT = (
    f"Cats <script>{HOSTILE}</script> sleep on every roof of the old town.\n\n"
    f'</style></td></table><img src="x" onerror="{HOSTILE}"> Nobody came <b>to the square</b>.\n\n'
    f"“<svg onload={HOSTILE}> &lt;i&gt;we</i> will be back,” said the {{{{ mayor }}}} on Monday."
)
FLAGS = (
    "--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking"
    " --disable-component-update --disable-sync --enable-logging=stderr --virtual-time-budget=2000 --dump-dom"
).split()
PAGES = [export for export in EXPORTS if export.endings[0].endswith(".html")]


@pytest.fixture(scope="module")
def comparison() -> Comparison:
    left = Article(
        TEXT, source=f"<script>{HOSTILE}</script>.txt", title="<script>x</script>", url="javascript:alert(1)"
    )
    return invented(left, Article(TEXT.replace("old town", "new town"), source="right.txt"))


def opened(page: Path, profile: Path) -> tuple[str, list[str]]:
    """The page's elements once its scripts have run, and what the browser wrote to its console."""
    found = [path for name in ("chromium", "chromium-browser", "google-chrome") if (path := shutil.which(name))]
    assert found, "no Chromium here; `.ci/system-packages acceptance` installs it"
    command = [found[0], *FLAGS, f"--user-data-dir={profile}", page.as_uri()]
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
