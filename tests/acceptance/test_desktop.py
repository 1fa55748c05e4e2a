"""What a desktop is told of Storydiff is valid, and says the same everywhere."""

import re
import shutil
import subprocess
import tomllib
from configparser import ConfigParser
from pathlib import Path

import pytest

from viewer.core.read.formats import FORMATS

pytestmark = pytest.mark.acceptance

ROOT = Path(__file__).parents[2]
DESKTOP = ROOT / "resources" / "desktop"


def run(*command: str | Path) -> str:
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout + done.stderr


def test_the_entry_of_the_menu_is_valid() -> None:
    assert run("desktop-file-validate", DESKTOP / "storydiff.desktop") == ""


def test_what_software_centres_show_is_valid() -> None:
    # Storydiff has no domain of its own that its name in software centres could start with.
    run(
        *("appstreamcli", "validate", "--no-net", "--override=cid-desktopapp-is-not-rdns=info"),
        DESKTOP / "storydiff.metainfo.xml",
    )


def test_a_session_is_known_by_its_ending(tmp_path: Path) -> None:
    (tmp_path / "packages").mkdir()
    shutil.copy(DESKTOP / "storydiff-mime.xml", tmp_path / "packages")
    run("update-mime-database", tmp_path)
    assert "application/x-storydiff:*.storydiff" in (tmp_path / "globs2").read_text()


def test_every_format_that_can_be_read_is_offered() -> None:
    """The kinds of files in the menu's entry, by the endings that the system knows them by."""
    entry = ConfigParser(interpolation=None)
    entry.read(DESKTOP / "storydiff.desktop")
    offered = set(entry["Desktop Entry"]["MimeType"].strip(";").split(";"))
    known: dict[str, set[str]] = {}
    for line in Path("/usr/share/mime/globs2").read_text("utf-8").splitlines():
        if found := re.fullmatch(r"\d+:([^:]+):\*(\.\w+)(?::cs)?", line):
            known.setdefault(found[2], set()).add(found[1])
    for each in FORMATS:
        assert known[each.endings[0]] & offered, each.name


def test_every_file_goes_where_desktops_look_for_it() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    placed = project["tool"]["hatch"]["build"]["targets"]["wheel"]["shared-data"]
    assert {ROOT / source for source in placed} >= set(DESKTOP.iterdir())
    assert all((ROOT / source).is_file() for source in placed)
