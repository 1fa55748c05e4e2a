"""A wheel built from the tree holds every resource and starts from a clean virtual environment."""

import json
import subprocess
import sys
import venv
import zipfile
from pathlib import Path

import pytest

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
    assert wanted <= held


@pytest.mark.packaging
def test_the_wheel_starts_from_a_clean_environment(wheel: Path, tmp_path: Path) -> None:
    environment = tmp_path / "clean"
    venv.create(environment, with_pip=True)
    program = environment / "bin" / "storydiff"
    run(environment / "bin" / "python", "-m", "pip", "install", "--quiet", wheel, cwd=tmp_path)
    left, right = (RESOURCES / "samples" / name for name in ("river_left.txt", "river_right.txt"))
    run(program, left, right, "--output", "out.json", cwd=tmp_path)
    document = json.loads((tmp_path / "out.json").read_text("utf-8"))
    assert len(document["links"]) >= 15
    assert {"related_link", "credit"} <= {s["kind"] for s in document["right"]["sentences"]}
