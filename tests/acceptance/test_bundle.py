"""The folder that `make bundle` builds, away from the checkout: it starts, reads every format and opens its window."""

import json
import shutil
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.core.read.documents import all_formats
from tests.ui.screen import PATIENCE, ROOT, Screen
from viewer.export.write import EXPORTS

pytestmark = pytest.mark.acceptance


@pytest.fixture(scope="module")
def bundle(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder, moved from where it was built."""
    built = tmp_path_factory.mktemp("built")
    done = subprocess.run(["make", "bundle", f"DIST={built}"], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return Path(shutil.move(built / "storydiff", tmp_path_factory.mktemp("elsewhere")))


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """The home of somebody who has nothing yet."""
    made = tmp_path / "home"
    made.mkdir()
    return made


def environment(home: Path) -> dict[str, str]:
    """What a program is given that knows neither this checkout nor this Python."""
    return {"HOME": str(home), "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8"}


def run(bundle: Path, home: Path, *arguments: str | Path) -> subprocess.CompletedProcess[str]:
    command = [bundle / "storydiff", *arguments]
    return subprocess.run(
        command, env=environment(home), cwd=home, capture_output=True, text=True, check=False, timeout=PATIENCE * 4
    )


def test_the_sample_is_compared(bundle: Path, home: Path) -> None:
    done = run(bundle, home, "--sample", "--output", "-", "--format", "json")
    assert (done.returncode, done.stderr) == (0, "")
    assert len(json.loads(done.stdout)["links"]) >= 15


@pytest.mark.parametrize("ending", all_formats())
def test_every_format_is_read(bundle: Path, home: Path, ending: str) -> None:
    for name, data in (("left.txt", all_formats()[".txt"]), (f"right{ending}", all_formats()[ending])):
        (home / name).write_bytes(data)
    done = run(bundle, home, "left.txt", f"right{ending}", "--output", "x.json")
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    shares = json.loads((home / "x.json").read_bytes())["summary"]["left"]
    assert shares["only_here"] == 0


@pytest.mark.parametrize("export", EXPORTS, ids=lambda each: each.name)
def test_every_format_is_written(bundle: Path, home: Path, export: object) -> None:
    target = home / f"x{export.endings[0]}"  # type: ignore[attr-defined]
    done = run(bundle, home, "--sample", "--output", target)
    assert (done.returncode, done.stderr) == (0, "")
    assert target.stat().st_size > 1000


def test_without_a_display_report_and_picture_are_written(bundle: Path, home: Path) -> None:
    done = run(bundle, home, "--sample")
    assert done.returncode == 0, done.stderr
    assert {path.name for path in (home / "out").iterdir()} == {"storydiff.html", "storydiff.png"}


def test_a_bad_file_is_one_sentence(bundle: Path, home: Path) -> None:
    (home / "bad.docx").write_bytes(all_formats()[".docx"][:500])
    done = run(bundle, home, "bad.docx", "bad.docx", "--output", "x.json")
    assert (done.returncode, done.stdout) == (3, "")
    assert len(done.stderr.splitlines()) == 1
    assert "“bad.docx” is damaged or breaks off." in done.stderr


@pytest.fixture
def screen() -> Iterator[Screen]:
    made = Screen()
    yield made
    made.closes()


def test_the_window_opens_and_compares_the_sample(bundle: Path, home: Path, screen: Screen) -> None:
    screen.environment = {**environment(home), "DISPLAY": screen.environment["DISPLAY"]}
    program = screen.runs(bundle / "storydiff", "--sample")
    window = screen.waits_for_window("river_left.txt ↔ river_right.txt")
    kept = home / ".config" / "storydiff" / "recent.json"  # written when two articles have been compared
    deadline = time.monotonic() + PATIENCE
    while not kept.exists():
        assert program.poll() is None
        assert time.monotonic() < deadline
        time.sleep(0.1)
    screen.tells("windowfocus", "--sync", window)
    screen.tells("key", "--window", window, "ctrl+q")
    assert program.wait(PATIENCE) == 0
