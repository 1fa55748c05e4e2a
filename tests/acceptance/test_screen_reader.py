"""The real program under X, read by a client of AT-SPI as a screen reader does."""

import json
import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.ui.screen import ROOT, Screen
from viewer.samples import SAMPLES

pytestmark = pytest.mark.acceptance
CLIENT = Path(__file__).with_name("screen_reader.py")
SYSTEM_PYTHON = "/usr/bin/python3"
"""The bindings of AT-SPI are packages of the system's Python, not of ours."""


@pytest.fixture
def screen() -> Iterator[Screen]:
    made = Screen()
    yield made
    made.closes()


@pytest.fixture
def bus(screen: Screen) -> Iterator[None]:
    """A session bus of our own, which starts the bus of accessibility when the program asks for it."""
    daemon = shutil.which("dbus-daemon")
    assert daemon, "no dbus-daemon here; `.ci/system-packages acceptance` installs it"
    command = [daemon, "--session", "--print-address=1", "--nofork", "--nopidfile"]
    started = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    assert started.stdout is not None
    screen.environment["DBUS_SESSION_BUS_ADDRESS"] = started.stdout.readline().strip()
    screen.environment["QT_LINUX_ACCESSIBILITY_ALWAYS_ON"] = "1"
    screen.environment.pop("AT_SPI_BUS_ADDRESS", None)
    yield
    started.terminate()
    started.wait(30)
    started.stdout.close()


def reads(screen: Screen, until: str) -> dict[str, Any]:
    """What the screen reader finds once these words stand in a description."""
    command = [SYSTEM_PYTHON, str(CLIENT), until]
    clean = {name: value for name, value in screen.environment.items() if name not in {"PYTHONPATH", "VIRTUAL_ENV"}}
    done = subprocess.run(command, env=clean, cwd=ROOT, capture_output=True, text=True, timeout=180, check=False)
    assert done.returncode == 0, done.stderr or done.stdout[:2000]
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def starts(screen: Screen, folder: Path) -> str:
    """Open the sample; its window's number."""
    screen.starts("main.py", "--sample", XDG_CONFIG_HOME=str(folder), HOME=os.environ.get("HOME", str(folder)))
    return screen.waits_for_window(r"river_left\.txt.*Storydiff")


def test_sentences_kinds_and_matches_of_both_articles_are_read(screen: Screen, bus: None, tmp_path: Path) -> None:
    starts(screen, tmp_path)
    lists = reads(screen, "match")["lists"]
    for name, file in (("Left article", SAMPLES[0].left), ("Right article", SAMPLES[0].right)):
        items = lists[name]
        text = " ".join(file.read_text("utf-8").split())
        assert len(items) > 20
        assert {item["role"] for item in items} == {"list item"}
        assert all(item["name"] in text for item in items)
        descriptions = [item["description"] for item in items]
        assert descriptions[0].startswith("headline; ")
        assert any("subhead" in each for each in descriptions)
        assert any(each.startswith("Full match; “") for each in descriptions)
        assert any("No counterpart found" in each for each in descriptions)
        assert any("Not compared" in each for each in descriptions)
        assert any("Said differently" in each for each in descriptions)


def test_the_chosen_sentence_is_told_and_everything_else_has_a_name(screen: Screen, bus: None, tmp_path: Path) -> None:
    window = starts(screen, tmp_path)
    reads(screen, "match")
    screen.tells("windowfocus", "--sync", window)
    screen.tells("key", "--window", window, "n")
    found = reads(screen, "selected")
    chosen = {name: [item for item in items if item["selected"]] for name, items in found["lists"].items()}
    (left,) = chosen["Left article"]
    counterparts = chosen["Right article"]
    assert counterparts
    assert all(each["name"][:40] in left["description"] for each in counterparts)
    assert any(item["focused"] for items in chosen.values() for item in items)
    nameless = [(role, place) for role, name, place in found["others"] if not name]
    assert nameless == []
