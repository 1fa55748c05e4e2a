"""Comparisons to files: whole or not at all."""

import io
import os
import stat
import subprocess
import sys
from pathlib import Path, PurePath

import pytest

from viewer.atomic_file import write_atomically
from viewer.core.compare import compare
from viewer.core.errors import OutputError
from viewer.core.model import Article, Comparison
from viewer.export.write import EXPORTS, Export, export_for, export_named, write
from viewer.resources import load_tables
from viewer.ui.drawing import draw

JSON = EXPORTS[0]


@pytest.fixture(scope="module")
def comparison() -> Comparison:
    return compare(Article("The bridge is closed."), Article("The bridge is shut."), tables=load_tables)


@pytest.mark.parametrize("export", EXPORTS, ids=lambda each: each.name)
def test_every_format_writes_its_file(export: Export, comparison: Comparison, tmp_path: Path) -> None:
    target = tmp_path / f"x{export.endings[0]}"
    write(comparison, export, target, draw)
    assert target.read_bytes() == export.render(comparison, draw)
    assert list(tmp_path.iterdir()) == [target]


def test_a_drawn_format_needs_what_draws(comparison: Comparison, tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="pdf is drawn: hand in what draws"):
        write(comparison, export_named("pdf") or JSON, tmp_path / "x.pdf")
    assert list(tmp_path.iterdir()) == []


def test_formats_are_found_by_name_and_by_ending() -> None:
    assert export_for(PurePath("a/b.JSON")) is JSON is export_named("json")
    assert export_for(PurePath("b.htm")) is export_named("html")
    assert export_for(PurePath("b.note.html")) is export_named("note-html")
    assert export_for(PurePath("b.md")) is export_named("markdown") is not export_for(PurePath("b.Note.md"))
    assert export_for(PurePath(".json")) is None
    assert export_for(PurePath("json")) is export_for(PurePath("b.xyz")) is export_named("xyz") is None


def test_names_and_endings_are_given_once() -> None:
    names = [each.name for each in EXPORTS]
    endings = [ending for each in EXPORTS for ending in each.endings]
    assert len(set(names)) == len(names)
    assert len(set(endings)) == len(endings)


def test_a_stream_gets_the_same_bytes(comparison: Comparison) -> None:
    stream = io.BytesIO()
    write(comparison, JSON, stream)
    assert stream.getvalue() == JSON.render(comparison)


def test_an_article_is_never_written_over(tmp_path: Path) -> None:
    left, right = tmp_path / "left.json", tmp_path / "right.json"
    for path in (left, right):
        path.write_text("The bridge is closed.")
    (tmp_path / "link.json").symlink_to(right)
    comparison = compare(Article("A story.", str(left)), Article("A story.", str(right)), tables=load_tables)
    for target, side in ((left, "left"), (right, "right"), (tmp_path / "link.json", "right")):
        with pytest.raises(OutputError, match=rf"is the {side} article\. Write the comparison to another file\."):
            write(comparison, JSON, target)
    assert left.read_text() == right.read_text() == "The bridge is closed."


def test_a_source_that_is_no_file_is_no_hindrance(tmp_path: Path) -> None:
    comparison = compare(Article("A story.", "clipboard"), Article("A story.", "nul\0"), tables=load_tables)
    write(comparison, JSON, tmp_path / "x.json")
    assert (tmp_path / "x.json").exists()


def test_half_characters_of_a_path_become_escapes(tmp_path: Path) -> None:
    comparison = compare(Article("A story.", os.fsdecode(b"a\xff")), Article("A story."), tables=load_tables)
    assert rb'"source": "a\udcff"' in JSON.render(comparison)


@pytest.mark.parametrize(
    ("target", "wrong"),
    [
        (".", r"is a folder\. Give the name of a file in it\."),
        ("none/x.json", r"its folder does not exist\. Make the folder"),
        ("file/x.json", r"its folder is a file\. Choose another folder\."),
        ("a" * 300, r"can't be written \(File name too long\)\. Choose another folder or name\."),
        ("nul\0", r"can't be written \(its name is not valid\)"),
    ],
)
def test_where_nothing_can_be_written_is_said(comparison: Comparison, tmp_path: Path, target: str, wrong: str) -> None:
    (tmp_path / "file").write_text("kept")
    with pytest.raises(OutputError, match=wrong):
        write(comparison, JSON, tmp_path / target)
    assert [path.name for path in tmp_path.iterdir()] == ["file"]


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device that is always full here")
def test_a_full_device_is_said_and_stays_a_device(comparison: Comparison) -> None:
    with pytest.raises(OutputError, match=r"“/dev/full” can't be written \(No space left on device\)"):
        write(comparison, JSON, Path("/dev/full"))
    assert stat.S_ISCHR(Path("/dev/full").stat().st_mode)


def test_a_name_as_long_as_names_may_be_can_be_written(tmp_path: Path) -> None:
    target = tmp_path / ("a" * 255)
    write_atomically(target, b"data")
    assert target.read_bytes() == b"data"


def test_an_existing_file_keeps_its_rights_and_a_link_stays_a_link(tmp_path: Path) -> None:
    file, link = tmp_path / "file", tmp_path / "link"
    file.write_text("old")
    file.chmod(0o640)
    link.symlink_to(file)
    write_atomically(link, b"new")
    assert link.is_symlink()
    assert file.read_bytes() == b"new"
    assert stat.S_IMODE(file.stat().st_mode) == 0o640


def test_a_new_file_gets_the_rights_that_new_files_get(tmp_path: Path) -> None:
    (tmp_path / "plain").write_text("x")
    write_atomically(tmp_path / "ours", b"x")
    assert (tmp_path / "ours").stat().st_mode == (tmp_path / "plain").stat().st_mode


def test_what_fails_half_way_leaves_the_old_file_and_nothing_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "x.json"
    target.write_text("old")

    def fail(_descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", fail)
    with pytest.raises(OSError, match="No space left"):
        write_atomically(target, b"new")
    assert target.read_text() == "old"
    assert list(tmp_path.iterdir()) == [target]


AS_ORDINARY_USER = """
import os, sys
from pathlib import Path
from viewer.atomic_file import write_atomically
from viewer.core.errors import UnreadableFile
from viewer.core.read.files import load
if os.geteuid() == 0:
    os.setegid(65534), os.seteuid(65534)  # root may read and write everything
folder = Path(sys.argv[1])
for path in (folder / "locked" / "x", folder / "readonly"):
    try:
        write_atomically(path, b"new")
    except PermissionError:
        print("refused")
try:
    load(folder / "secret", 10)
except UnreadableFile as error:
    print(error)
"""


@pytest.mark.skipif(not hasattr(os, "seteuid"), reason="no users of this kind here")
def test_what_the_rights_forbid_is_refused(tmp_path: Path) -> None:
    for folder in (tmp_path, tmp_path.parent, tmp_path.parent.parent):
        folder.chmod(0o755)
    tmp_path.chmod(0o777)
    (tmp_path / "locked").mkdir(0o555)
    for name, rights in (("readonly", 0o444), ("secret", 0)):
        (tmp_path / name).write_text("kept")
        (tmp_path / name).chmod(rights)
    command = [sys.executable, "-c", AS_ORDINARY_USER, str(tmp_path)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.stderr == ""
    first, second, secret = done.stdout.splitlines()
    assert first == second == "refused"
    assert secret.endswith("secret” may not be read by you. Ask for the right to read it, or choose a copy of it.")
    assert (tmp_path / "readonly").read_text() == "kept"
