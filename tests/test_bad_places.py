"""Files and folders that can't be read or written: one sentence, nothing lost, nothing half written."""

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.core.read.documents import all_formats
from viewer.app import main
from viewer.export.write import EXPORTS, Export

ROOT = Path(__file__).parent.parent
LEFT = "The mayor said the old bridge would stay closed until spring. “Nobody was hurt,” she added."
RIGHT = "The mayor stated the old bridge would stay closed until summer."
EVERY_EXPORT = pytest.mark.parametrize("export", EXPORTS, ids=lambda each: each.name)

AS_ORDINARY_USER = """
import os, sys
from viewer.app import main
main(["left.txt", "left.txt", "--output", "warm.json"])  # what is imported later might not be readable any more
os.unlink("warm.json")
if os.geteuid() == 0:
    os.setegid(65534), os.seteuid(65534)  # root may read and write everything
sys.exit(main(sys.argv[1:]))
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "left.txt").write_text(LEFT)
    (tmp_path / "right.txt").write_text(RIGHT)
    return tmp_path


Fails = Callable[..., str]


@pytest.fixture
def fails(folder: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Fails:
    """Runs Storydiff with these arguments, which ends with this exit code; gives the one line that it says."""
    monkeypatch.chdir(folder)

    def run(code: int, *arguments: str) -> str:
        assert main(list(arguments)) == code
        return line_in(capsys.readouterr().err)

    return run


def line_in(said: str) -> str:
    (line,) = said.splitlines()
    assert line.startswith("storydiff: ")
    return line


@contextmanager
def full_after(size: int) -> Iterator[None]:
    """Within the block, no file can grow beyond so many bytes, as if the disk were full then."""
    import resource

    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


def contents(folder: Path) -> dict[str, bytes | None]:
    return {path.name: path.read_bytes() if path.is_file() else None for path in folder.iterdir()}


@EVERY_EXPORT
@pytest.mark.skipif(sys.platform == "win32", reason="no such limit here")
def test_a_disk_that_gets_full_leaves_the_file_that_was_there_and_nothing_else(
    folder: Path, fails: Fails, export: Export
) -> None:
    target = f"x{export.endings[0]}"
    (folder / target).write_text("what was there")
    before = contents(folder)
    with full_after(500):
        line = fails(4, "left.txt", "right.txt", "--output", target)
    assert f"“{target}” can't be written (File too large). Choose another folder or name." in line
    assert contents(folder) == before


@EVERY_EXPORT
@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device that is always full here")
def test_a_full_device_is_said(folder: Path, fails: Fails, export: Export) -> None:
    line = fails(4, "left.txt", "right.txt", "--output", "/dev/full", "--format", export.name)
    assert "“/dev/full” can't be written (No space left on device)." in line


@pytest.mark.parametrize("name", ["left.txt", "./right.txt", "link", "hard link"])
def test_an_article_is_never_written_over(folder: Path, fails: Fails, name: str) -> None:
    (folder / "link").symlink_to("left.txt")
    (folder / "hard link").hardlink_to(folder / "left.txt")
    before = contents(folder)
    line = fails(4, "left.txt", "right.txt", "--output", name, "--format", "json")
    assert "article. Write the comparison to another file." in line
    assert contents(folder) == before


@pytest.mark.skipif(not hasattr(os, "seteuid"), reason="no users of this kind here")
@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        (("left.txt", "secret.txt", "--output", "x.json"), 3, "“secret.txt” may not be read by you."),
        (("left.txt", "closed/story.txt", "--output", "x.json"), 3, "“closed/story.txt” may not be read by you."),
        (("left.txt", "right.txt", "--output", "readonly/x.json"), 4, "“readonly/x.json” may not be written by you."),
        (("left.txt", "right.txt", "--output", "locked.json"), 4, "“locked.json” may not be written by you."),
    ],
)
def test_what_the_rights_forbid_is_said(folder: Path, arguments: tuple[str, ...], code: int, said: str) -> None:
    for name, rights in (("secret.txt", 0), ("locked.json", 0o444)):
        (folder / name).write_text("kept")
        (folder / name).chmod(rights)
    (folder / "readonly").mkdir(0o555)
    (folder / "closed").mkdir(0o700)
    (folder / "closed" / "story.txt").write_text("kept")
    (folder / "closed").chmod(0)
    for parent in (folder, *list(folder.parents)[:2]):
        parent.chmod(0o777)
    try:
        command = [sys.executable, "-c", AS_ORDINARY_USER, *arguments]
        environment = {**os.environ, "PYTHONPATH": str(ROOT)}
        done = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False)
    finally:
        (folder / "closed").chmod(0o700)
    assert done.returncode == code, done.stderr
    assert said in line_in(done.stderr)
    assert (folder / "locked.json").read_text() == "kept"
    assert list((folder / "readonly").iterdir()) == []
    assert not (folder / "x.json").exists()


@pytest.mark.parametrize("ending", all_formats())
def test_what_is_no_file_is_said_whatever_it_is_called(folder: Path, fails: Fails, ending: str) -> None:
    name = f"x{ending}"
    (folder / name).mkdir()
    assert f"“{name}” is a folder. Choose a file in it." in fails(3, name, "left.txt", "--output", "x.json")
    (folder / name).rmdir()
    (folder / name).symlink_to("gone")
    assert "points to “gone”, which does not exist." in fails(3, "left.txt", name, "--output", "x.json")
    (folder / name).unlink()
    (folder / name).symlink_to(name)
    assert "points to itself" in fails(3, name, "left.txt", "--output", "x.json")


@pytest.mark.parametrize("ending", all_formats())
def test_a_name_with_a_line_end_and_bytes_that_are_no_text_is_shown_on_one_line(
    folder: Path, fails: Fails, ending: str
) -> None:
    name = os.fsdecode(b"a\nb\xff" + ending.encode())
    (folder / name).write_bytes(b"")
    line = fails(3, name, "left.txt", "--output", "x.json")
    assert rf"“a\nb\xff{ending}” is empty. Choose another file." in line
    (folder / name).write_bytes(all_formats()[ending])
    output = os.fsdecode(b"c\nd\xfe.html")
    assert main([name, "left.txt", "--output", output]) == 0
    assert (folder / output).stat().st_size > 1000
