"""A wheel built from the tree holds every resource and starts from a clean virtual environment."""

import json
import subprocess
import sys
import venv
import zipfile
from pathlib import Path

import pytest

from tests.core.read.documents import all_formats

ROOT = Path(__file__).parent.parent
RESOURCES = ROOT / "resources"


def run(*command: str | Path, cwd: Path) -> str:
    done = subprocess.run([str(part) for part in command], cwd=cwd, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr + done.stdout
    return done.stdout


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    run(sys.executable, "-m", "build", "--wheel", "--outdir", folder, ROOT, cwd=folder)
    (path,) = folder.glob("storydiff-*.whl")
    return path


@pytest.mark.packaging
def test_the_wheel_holds_every_resource(wheel: Path) -> None:
    tracked = run("git", "ls-files", "resources", cwd=ROOT).splitlines() if (ROOT / ".git").exists() else []
    wanted = {line.removeprefix("resources/") for line in tracked} or {
        str(path.relative_to(RESOURCES)) for path in RESOURCES.rglob("*") if path.is_file()
    }
    with zipfile.ZipFile(wheel) as archive:
        prefix = "viewer/_resources/"
        held = {name.removeprefix(prefix) for name in archive.namelist() if name.startswith(prefix)}
        tables = {name for name in archive.namelist() if name.startswith("viewer/_tables/")}
    assert wanted <= held
    codes = {path.parent.name for path in RESOURCES.glob("language/*/words.toml")} | {"und"}
    assert tables == {f"viewer/_tables/{code}.json" for code in codes}


@pytest.mark.packaging
def test_the_wheel_tells_desktops_of_storydiff(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        shared = {name.partition(".data/data/share/")[2] for name in archive.namelist() if ".data/data/" in name}
    assert shared == {
        "applications/storydiff.desktop",
        "icons/hicolor/scalable/apps/storydiff.svg",
        "metainfo/storydiff.metainfo.xml",
        "mime/packages/storydiff.xml",
    }


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The programs of an environment that holds nothing but Storydiff."""
    environment = tmp_path_factory.mktemp("clean")
    venv.create(environment, with_pip=True)
    run(environment / "bin" / "python", "-m", "pip", "install", "--quiet", wheel, cwd=environment)
    return environment / "bin"


@pytest.mark.packaging
def test_the_wheel_starts_from_a_clean_environment(installed: Path, tmp_path: Path) -> None:
    left, right = (RESOURCES / "samples" / name for name in ("river_left.txt", "river_right.txt"))
    run(installed / "storydiff", left, right, "--output", "out.json", cwd=tmp_path)
    document = json.loads((tmp_path / "out.json").read_text("utf-8"))
    assert len(document["links"]) >= 15
    assert {"related_link", "credit"} <= {s["kind"] for s in document["right"]["sentences"]}


@pytest.mark.packaging
def test_texts_are_compared_where_the_readers_of_other_formats_and_qt_are_missing(
    installed: Path, tmp_path: Path
) -> None:
    optional = ("PySide6-Essentials", "lxml", "readability-lxml", "striprtf", "pypdfium2")
    run(installed / "python", "-m", "pip", "uninstall", "--quiet", "--yes", *optional, cwd=tmp_path)
    run(installed / "storydiff", "--sample", "--output", "out.html", cwd=tmp_path)
    for ending, data in all_formats().items():
        (tmp_path / f"x{ending}").write_bytes(data)
    for ending in (".docx", ".odt", ".eml", ".md"):
        run(installed / "storydiff", f"x{ending}", "x.txt", "--output", "out.html", cwd=tmp_path)
    for ending in (".pdf", ".rtf", ".html", ".mhtml"):
        command: list[str | Path] = [installed / "storydiff", f"x{ending}", "x.txt", "--output", "out.html"]
        done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
        assert (done.returncode, len(done.stderr.splitlines())) == (3, 1)
        assert "a part of Storydiff is missing here (No module named" in done.stderr
