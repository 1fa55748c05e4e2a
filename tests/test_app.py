"""The command line, as a process of its own: exit code, what it writes, and one line where it fails."""

import hashlib
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.core.read import documents
from viewer.export.write import EXPORTS

ROOT = Path(__file__).parent.parent
LEFT = "The mayor said the old bridge would stay closed until spring. “Nobody was hurt,” she added."
RIGHT = "The mayor stated the old bridge would stay closed until summer."


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "left.txt").write_text(LEFT)
    (tmp_path / "right.txt").write_text(RIGHT)
    return tmp_path


def run(folder: Path, *arguments: str | bytes) -> subprocess.CompletedProcess[bytes]:
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    command: list[str | bytes] = [sys.executable, "-m", "viewer", *arguments]
    return subprocess.run(command, cwd=folder, env=environment, capture_output=True, check=False, timeout=60)


def line_of(done: subprocess.CompletedProcess[bytes], code: int) -> str:
    """The one line that a run says which failed with this code."""
    assert done.returncode == code, done.stderr.decode()
    assert done.stdout == b""
    (line,) = done.stderr.decode().splitlines()
    assert line.startswith("storydiff: ")
    assert "Traceback" not in line
    return line


def test_a_comparison_is_written_in_the_format_of_the_ending(folder: Path) -> None:
    done = run(folder, "left.txt", "right.txt", "--output", "x.json")
    assert (done.returncode, done.stdout, done.stderr) == (0, b"", b"")
    found = json.loads((folder / "x.json").read_bytes())
    assert (found["left"]["source"], found["left"]["text"], found["right"]["text"]) == ("left.txt", LEFT, RIGHT)
    done = run(folder, "left.txt", "right.txt", "--output", "x.html")
    assert done.returncode == 0
    assert (folder / "x.html").read_bytes().lower().startswith(b"<!doctype html>")


def test_documents_of_any_format_are_compared(folder: Path) -> None:
    (folder / "left.docx").write_bytes(documents.docx(documents.docx_paragraph(LEFT)))
    (folder / "right.eml").write_bytes(b"From: a@news.example\nMIME-Version: 1.0\n\n" + RIGHT.encode())
    done = run(folder, "left.docx", "right.eml", "--output", "x.json")
    assert (done.returncode, done.stdout, done.stderr) == (0, b"", b"")
    found = json.loads((folder / "x.json").read_bytes())
    assert [found[side]["text"].strip() for side in ("left", "right")] == [LEFT, RIGHT]
    assert found["left"]["sha256"] == hashlib.sha256((folder / "left.docx").read_bytes()).hexdigest()


def test_standard_output_gets_the_format_that_is_named(folder: Path) -> None:
    run(folder, "left.txt", "right.txt", "--output", "x.json")
    done = run(folder, "left.txt", "right.txt", "--output", "-", "--format", "json")
    assert done.returncode == 0
    assert done.stdout == (folder / "x.json").read_bytes()


def test_the_format_that_is_named_goes_before_the_ending(folder: Path) -> None:
    assert run(folder, "left.txt", "right.txt", "--output", "x.note", "--format", "json").returncode == 0
    json.loads((folder / "x.note").read_bytes())


def test_language_encoding_and_the_length_of_runs_can_be_said(folder: Path) -> None:
    (folder / "left.txt").write_bytes("Größe".encode("cp850"))
    (folder / "right.txt").write_bytes("Größe".encode("cp1252"))
    arguments = ["--encoding", "cp1252", "--encoding-left", "cp850", "--language", "fr", "--language-right", "de-AT"]
    done = run(folder, "left.txt", "right.txt", "--output", "-", "--format", "json", *arguments, "--shared-run", "7")
    found = json.loads(done.stdout)
    assert found["left"]["text"] == found["right"]["text"] == "Größe"
    assert (found["left"]["language"], found["right"]["language"]) == ("fr", "de")
    assert found["settings"]["shared_run"] == 7
    assert found["summary"]["rule"] == "runs of 7 words"


def test_what_is_known_of_the_articles_can_be_said_and_the_date(folder: Path) -> None:
    arguments = ["--outlet-left", "Dellmoor Post", "--author-right", "Jon\nReeve", "--date", "2026-11-26"]
    arguments += ["--title-left", "Old bridge", "--url-left", "https://example.org/x", "--published-right", "yesterday"]
    arguments += ["--retrieved-right", "2026-11-25"]
    done = run(folder, "left.txt", "right.txt", "--output", "-", "--format", "json", *arguments)
    found = json.loads(done.stdout)
    left, right = found["left"], found["right"]
    assert (left["title"], left["outlet"], left["url"]) == ("Old bridge", "Dellmoor Post", "https://example.org/x")
    assert (right["title"], right["author"], right["published"]) == (None, "Jon\nReeve", "yesterday")
    assert (right["retrieved"], left["author"], found["date"]) == ("2026-11-25", None, "2026-11-26")


def test_what_is_said_goes_before_what_the_file_says(folder: Path) -> None:
    (folder / "left.docx").write_bytes(documents.docx(documents.docx_paragraph(LEFT)))
    told = []
    for arguments in ([], ["--title-left", "Told by me"]):
        done = run(folder, "left.docx", "right.txt", "--output", "-", "--format", "json", *arguments)
        told.append(json.loads(done.stdout)["left"]["title"])
    assert told == [documents.TITLE, "Told by me"]


@pytest.mark.parametrize("ending", [each.endings[0] for each in EXPORTS])
def test_every_format_is_written_without_a_display_and_the_same_again(folder: Path, ending: str) -> None:
    hidden = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    environment = {name: value for name, value in os.environ.items() if name not in hidden}
    environment |= {"PYTHONPATH": str(ROOT), "DISPLAY": ":4711"}  # one that does not answer
    made = []
    for name in ("x", "y"):
        command = [sys.executable, "-m", "viewer", "left.txt", "right.txt", "--output", f"{name}{ending}"]
        command += ["--date", "2026-11-26"]
        done = subprocess.run(command, cwd=folder, env=environment, capture_output=True, check=False, timeout=60)
        assert (done.returncode, done.stdout, done.stderr) == (0, b"", b"")
        made.append((folder / f"{name}{ending}").read_bytes())
    assert made[0] == made[1]


def test_what_must_be_drawn_and_cannot_be_is_exit_4_and_one_line(folder: Path) -> None:
    code = (
        "import sys; sys.modules['PySide6'] = None; from viewer.app import main;"
        "sys.exit(main(['left.txt', 'right.txt', '--output', 'x.pdf']))"
    )
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    done = subprocess.run([sys.executable, "-c", code], cwd=folder, env=environment, capture_output=True, check=False)
    assert "pdf can't be drawn here" in line_of(done, 4)
    assert not (folder / "x.pdf").exists()


def test_a_table_teaches_page_extras_and_stands_in_what_is_written(folder: Path) -> None:
    (folder / "mine.toml").write_text('[labels]\npromo = ["Kloof"]', "utf-8")
    (folder / "left.txt").write_text(f"{LEFT}\n\nKloof\n\n{RIGHT}", "utf-8")
    done = run(folder, "left.txt", "right.txt", "--page-extras", "mine.toml", "--output", "-", "--format", "json")
    found = json.loads(done.stdout)
    assert [each["kind"] for each in found["left"]["sentences"]].count("promo") == 1
    assert found["settings"]["page_extras"] == {"source": "mine.toml", "table": '[labels]\npromo = ["Kloof"]'}
    done = run(folder, "left.txt", "right.txt", "--page-extras", "mine.toml", "--output", "-", "--format", "text")
    assert "page extras also as “mine.toml” says" in " ".join(done.stdout.decode().split())


@pytest.mark.parametrize(
    ("table", "said"),
    [
        (None, "“mine.toml” can't be used: No such file or directory"),
        (b"\xff", "can't be used: it is no text in UTF-8"),
        (b"[labels]\npromo = 1", "can't be used: [labels] promo is no list of words"),
    ],
)
def test_a_table_that_cannot_be_used_is_wrong_use(folder: Path, table: bytes | None, said: str) -> None:
    if table is not None:
        (folder / "mine.toml").write_bytes(table)
    done = run(folder, "left.txt", "right.txt", "--page-extras", "mine.toml", "--output", "x.json")
    assert said in line_of(done, 2)
    assert not (folder / "x.json").exists()


def test_help_and_version_are_told(folder: Path) -> None:
    done = run(folder, "--help")
    assert done.returncode == 0
    for word in (
        "--output",
        "--language-left",
        "--shared-run",
        "--date",
        "--outlet-left",
        "--outlet-right",
        "examples:",
        "exit codes:",
        *(each.endings[0] for each in EXPORTS),
    ):
        assert word in done.stdout.decode()
    assert run(folder, "--version").stdout.startswith(b"storydiff ")


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["left.txt", "right.txt", "--output", "x.xyz"], "one of .json, .html"),
        (["left.txt", "right.txt", "--output", "json"], "one of .json, .html"),
        (["left.txt", "--output", "x.json"], "--output needs two articles"),
        (["left.txt", "right.txt", "--output", "-"], "--output - needs --format"),
        (["left.txt", "right.txt", "--format", "json"], "--format needs --output"),
        (["left.txt", "right.txt", "--date", "2026-11-26"], "--date needs --output"),
        (["left.txt", "right.txt", "--output", "x.json", "--date", "today"], "is no date such as 2026-11-26"),
        (["left.txt", "right.txt", "--output", "x.json", "--format", "xyz"], "invalid choice"),
        (["left.txt", "right.txt", "third\n.txt"], r"unrecognized arguments: third\n.txt"),
        (["left.txt", "right.txt", "--language", "../de"], "is no language code"),
        (["left.txt", "right.txt", "--encoding", "hex"], "is no encoding such as"),
        (["left.txt", "right.txt", "--shared-run", "1"], "is no number of words from 2 to 100"),
        (["left.txt", "right.txt", "--shared-run", "five"], "is no number of words from 2 to 100"),
    ],
)
def test_wrong_use_is_exit_2_and_one_line(folder: Path, arguments: list[str], said: str) -> None:
    assert said in line_of(run(folder, *arguments), 2)
    assert sorted(path.name for path in folder.iterdir()) == ["left.txt", "right.txt"]


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (None, "does not exist."),
        (b"", "is empty."),
        (b"\xef\xbb\xbf \r\n", "holds no words."),
        (b"\x89PNG\r\n\x1a\n\0\0", "looks like a picture"),
        (b"PK\x03\x04......word/document.xml", "is damaged or breaks off."),
        (b"%PDF-1.4", "is damaged or breaks off."),
        (b"PK\x03\x04......xl/workbook.xml", "looks like a spreadsheet"),
        (b"a\0b c", "NUL characters"),
        (b"\x81\x8d\x01\xff\xfe\x00\x90\x9d" * 50, "text"),
        (b"\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9 \xff", "is UTF-8 but damaged in line 1."),
        (b"a" * 10_000_001, "is larger than 10 MB."),
    ],
)
@pytest.mark.parametrize("side", ["left", "right"])
def test_a_bad_article_is_exit_3_and_one_line_that_names_it(
    folder: Path, content: bytes | None, said: str, side: str
) -> None:
    bad = folder / f"{side}.txt"
    bad.unlink() if content is None else bad.write_bytes(content)
    line = line_of(run(folder, "left.txt", "right.txt", "--output", "x.json"), 3)
    assert f"“{side}.txt”" in line
    assert said in line
    assert not (folder / "x.json").exists()


@pytest.mark.parametrize(("name", "named"), [(b"a\nb", r"a\nb"), (b"\xff\xfe", r"\xff\xfe"), (b"-", "-"), (b" ", " ")])
def test_any_name_is_told_on_one_line(folder: Path, name: bytes, named: str) -> None:
    line = line_of(run(folder, "left.txt", name, "--output", "x.json"), 3)
    assert f"“{named}” does not exist." in line
    path = folder / os.fsdecode(name)
    path.write_text(RIGHT)
    assert run(folder, "left.txt", name, "--output", "x.json").returncode == 0
    assert json.loads((folder / "x.json").read_bytes())["right"]["source"] == os.fsdecode(name)


@pytest.mark.parametrize(
    ("output", "said"),
    [("left.txt", "is the left article."), ("none/x.json", "folder does not exist."), (".", "is a folder.")],
)
def test_an_output_that_cannot_be_written_is_exit_4_and_one_line(folder: Path, output: str, said: str) -> None:
    line = line_of(run(folder, "left.txt", "right.txt", "--output", output, "--format", "json"), 4)
    assert said in line
    assert (folder / "left.txt").read_text() == LEFT


def test_standard_output_that_is_full_closed_or_left_is_exit_4_and_one_line(folder: Path) -> None:
    lines = (f"Stop {n} was closed at {n % 12 + 1} for {n * 7} people.\n" for n in range(1000))
    (folder / "left.txt").write_text("".join(lines))  # more than a pipe holds, once it is JSON
    program = f"'{sys.executable}' -m viewer left.txt right.txt --output - --format json"
    for end, said in ((">/dev/full", "No space left"), (">&-", "is closed"), ("| :", "stopped before its end")):
        command = f"set -o pipefail; {program} {end}"
        environment = {**os.environ, "PYTHONPATH": str(ROOT)}
        done = subprocess.run(["bash", "-c", command], cwd=folder, env=environment, capture_output=True, check=False)
        assert said in line_of(done, 4)


def test_writing_needs_no_qt(folder: Path) -> None:
    code = (
        "import sys; from viewer.app import main; code = main(sys.argv[1:]);"
        "sys.exit(code or any(name.startswith('PySide6') for name in sys.modules))"
    )
    for name in (f"x{each.endings[0]}" for each in EXPORTS if not each.drawn):
        command = [sys.executable, "-c", code, str(folder / "left.txt"), str(folder / "right.txt"), "--output"]
        assert subprocess.run([*command, str(folder / name)], cwd=ROOT, check=False).returncode == 0


def test_comparing_plain_text_waits_for_nothing_that_only_others_need(folder: Path) -> None:
    others = "{'multiprocessing', 'email', 'shutil', 'subprocess', 'platformdirs', 'numpy'}"
    code = (
        "import sys; from viewer.app import main; main(sys.argv[1:]);"
        f"sys.exit(str({others} & set(sys.modules) or '') or None)"
    )
    command = [sys.executable, "-c", code, "left.txt", "right.txt", "--output", "x.json"]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    done = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")


def test_a_window_that_cannot_be_opened_is_exit_4_and_one_line(folder: Path) -> None:
    code = "import sys; sys.modules['PySide6'] = None; from viewer.app import main; sys.exit(main(['left.txt']))"
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    done = subprocess.run([sys.executable, "-c", code], cwd=folder, env=environment, capture_output=True, check=False)
    assert "The window can't be opened" in line_of(done, 4)
