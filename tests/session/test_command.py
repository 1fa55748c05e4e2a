"""Sessions on the command line: opened alone, exported with their corrections, refused in one line."""

import json
from pathlib import Path

import pytest

from tests.test_app import line_of, run
from viewer.core.model import Anchor, Article, MatchAnchor, Review, Settings
from viewer.session.values import Session
from viewer.session.writing import save_session

LEFT = "The mayor said the old bridge would stay closed until spring.\n\nFerries run every hour."
RIGHT = "Boats are full.\n\nThe mayor said the old bridge would stay closed until summer."
REVIEW = Review().with_link(
    MatchAnchor(Anchor("left", "Ferries run every hour."), Anchor("right", "Boats are full.")), linked=True
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    session = Session(Article(LEFT, "left.txt"), Article(RIGHT, "right.txt"), Settings(shared_run=3), REVIEW)
    save_session(session, tmp_path / "bridge.storydiff")
    return tmp_path


def test_a_session_is_exported_with_its_corrections(folder: Path) -> None:
    done = run(folder, "bridge.storydiff", "--output", "x.json")
    assert (done.returncode, done.stdout, done.stderr) == (0, b"", b"")
    found = json.loads((folder / "x.json").read_bytes())
    assert found["settings"]["shared_run"] == 3
    assert [(link["left"], link["right"], link["by_reader"]) for link in found["links"]] == [
        (0, 1, False),
        (1, 0, True),
    ]
    assert found["corrections"][0]["left"]["sentence"] == 1


def test_the_evidence_note_of_a_session_goes_to_standard_output(folder: Path) -> None:
    done = run(folder, "bridge.storydiff", "--output", "-", "--format", "note")
    assert done.returncode == 0
    assert "linked by the reader" in done.stdout.decode() or "are a match" in done.stdout.decode()


@pytest.mark.parametrize(
    "arguments",
    [
        ("bridge.storydiff", "right.txt"),
        ("right.txt", "bridge.storydiff"),
        ("bridge.storydiff", "--language", "de"),
        ("bridge.storydiff", "--encoding-left", "utf-8"),
        ("bridge.storydiff", "--shared-run", "7"),
        ("bridge.storydiff", "--page-extras", "mine.toml"),
    ],
    ids=" ".join,
)
def test_what_makes_no_sense_with_a_session_is_wrong_use(folder: Path, arguments: tuple[str, ...]) -> None:
    (folder / "mine.toml").write_text('reporting = ["said"]', "utf-8")
    assert "session" in line_of(run(folder, *arguments, "--output", "x.json"), 2)
    assert not (folder / "x.json").exists()


def test_a_damaged_session_is_named_in_one_line(folder: Path) -> None:
    whole = (folder / "bridge.storydiff").read_bytes()
    (folder / "cut.storydiff").write_bytes(whole[: len(whole) // 2])
    line = line_of(run(folder, "cut.storydiff", "--output", "x.json"), 3)
    assert "“cut.storydiff” is damaged" in line
    assert "“none.storydiff” does not exist" in line_of(run(folder, "none.storydiff", "--output", "x.json"), 3)


def test_a_session_with_one_article_cannot_be_compared(folder: Path) -> None:
    save_session(Session(left=Article(LEFT)), folder / "half.storydiff")
    assert "no two articles" in line_of(run(folder, "half.storydiff", "--output", "x.json"), 3)


def test_a_session_whose_table_of_page_extras_cannot_be_used_is_damaged(folder: Path) -> None:
    document = json.loads((folder / "bridge.storydiff").read_bytes())
    document["settings"]["page_extras"] = {"source": "mine.toml", "table": "[labels"}
    (folder / "bad.storydiff").write_text(json.dumps(document), "utf-8")
    line = line_of(run(folder, "bad.storydiff", "--output", "x.json"), 3)
    assert "no table of page extras that can be used" in line
