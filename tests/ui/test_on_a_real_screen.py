"""A few things that only a real window system can show."""

import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.ui.closing import Left, close_while_it_compares, long_pair
from tests.ui.review_verbs import BAKERS, FERRIES
from tests.ui.screen import PATIENCE, Screen
from viewer.session.reading import load_session

pytestmark = pytest.mark.x11


@pytest.fixture
def screen() -> Iterator[Screen]:
    made = Screen()
    yield made
    made.closes()


def _starts_storydiff(screen: Screen, folder: Path, *arguments: str) -> str:
    """Start the program with settings of its own, put its window beside the drag source; its window's number."""
    screen.starts("main.py", *arguments, XDG_CONFIG_HOME=str(folder))
    window = screen.waits_for_window("Storydiff")
    screen.tells("windowmove", window, "200", "0")
    screen.tells("windowsize", window, "1180", "860")
    return window


def test_a_file_dragged_from_another_program_replaces_the_article_it_is_dropped_on(
    screen: Screen, left: Path, right: Path, tmp_path: Path
) -> None:
    _starts_storydiff(screen, tmp_path, str(left), str(left))
    screen.starts("-m", "tests.ui.drag_source", str(right))
    screen.waits_for_window("drag source")
    screen.drags((60, 160), (1100, 500))
    screen.waits_for_window(r"^left\.txt.*right\.txt.*Storydiff")


def test_two_files_dragged_at_once_are_opened_on_both_sides(
    screen: Screen, left: Path, right: Path, tmp_path: Path
) -> None:
    _starts_storydiff(screen, tmp_path)
    screen.starts("-m", "tests.ui.drag_source", str(left), str(right))
    screen.waits_for_window("drag source")
    screen.drags((60, 160), (600, 500))
    screen.waits_for_window(r"^left\.txt.*right\.txt.*Storydiff")


def test_text_dragged_from_another_program_is_opened_where_it_is_dropped(
    screen: Screen, left: Path, tmp_path: Path
) -> None:
    _starts_storydiff(screen, tmp_path, str(left))
    screen.starts("-m", "tests.ui.drag_source", "--text", "Bakers complained.", "--markup", "<p>Bakers complained.</p>")
    screen.waits_for_window("drag source")
    screen.drags((60, 160), (1100, 500))
    screen.waits_for_window(r"^left\.txt.*dropped text.*Storydiff")


def test_text_copied_in_another_program_is_pasted_by_key(screen: Screen, left: Path, tmp_path: Path) -> None:
    window = _starts_storydiff(screen, tmp_path, str(left))
    screen.starts("-m", "tests.ui.drag_source", "--copied", "--text", "x", "--markup", "<p>Bakers complained.</p>")
    screen.waits_for_window("drag source")
    screen.tells("windowfocus", "--sync", window)
    screen.tells("key", "--window", window, "ctrl+v")
    screen.waits_for_window(r"^left\.txt.*pasted text.*Storydiff")


def test_the_window_closes_by_its_key_and_the_program_ends(screen: Screen, left: Path, tmp_path: Path) -> None:
    program = screen.starts("main.py", str(left), str(left), XDG_CONFIG_HOME=str(tmp_path))
    window = screen.waits_for_window(r"left\.txt.*Storydiff")
    screen.tells("windowfocus", "--sync", window)
    screen.tells("key", "--window", window, "ctrl+q")
    assert program.wait(30) == 0


def waits_for(path: Path, words: str) -> None:
    """Until the file is there and holds these words."""
    deadline = time.monotonic() + PATIENCE
    while not (path.exists() and words in path.read_text("utf-8", "replace")):
        assert time.monotonic() < deadline, path
        time.sleep(0.1)


def test_the_keyboard_alone_leads_from_the_start_page_to_a_report(screen: Screen, tmp_path: Path) -> None:
    screen.starts("main.py", XDG_CONFIG_HOME=str(tmp_path), HOME=str(tmp_path))
    window = screen.waits_for_window("Storydiff")
    screen.tells("windowfocus", "--sync", window)
    for keys in ("alt+f", "m"):  # File, Open the sample
        screen.tells("key", keys)
    screen.waits_for_window(r"river_left\.txt.*Storydiff")
    screen.tells("key", "--delay", "200", "d", "x", "alt+Left", "ctrl+shift+3")
    waits_for(tmp_path / "storydiff" / "preferences.json", '"shared"')
    screen.tells("key", "ctrl+f")
    screen.tells("type", "--delay", "40", "inspectors")
    screen.tells("key", "--delay", "200", "Return", "Escape", "ctrl+e")
    screen.waits_for_window("Export the comparison")
    screen.tells("type", "--delay", "20", str(tmp_path / "report.txt"))
    screen.tells("key", "Return")
    waits_for(tmp_path / "report.txt", "38 villages")


def test_the_keyboard_alone_leads_from_the_start_page_to_a_session_that_is_opened_again(
    screen: Screen, left: Path, right: Path, tmp_path: Path
) -> None:
    program = screen.starts("main.py", XDG_CONFIG_HOME=str(tmp_path), HOME=str(tmp_path))
    window = screen.waits_for_window("Storydiff")
    for file, title in ((left, r"^left\.txt — Storydiff"), (right, r"^left\.txt.*right\.txt — Storydiff")):
        screen.gives_keyboard(window)
        screen.types_in_dialog("(two articles|right article)", str(file), opened_by="Return")
        screen.waits_for_window(title)
    session = tmp_path / "mine.storydiff"
    screen.gives_keyboard(window)
    screen.tells("key", "--delay", "100", "Down", "Down", "Down")  # to the ferries, which only the left has
    screen.tells(
        "key", "--delay", "100", "Tab", "Down", "Down", "Down", "l", "m"
    )  # on the right, to the bakers: link them, note it
    screen.tells("type", "--delay", "20", "Who says so?")
    screen.tells("key", "--delay", "100", "Escape")
    screen.waits_for_window(r"^left\.txt.*right\.txt\* — Storydiff")
    screen.types_in_dialog("Save the session", str(session), opened_by="ctrl+s")
    waits_for(session, "Who says so?")
    (said,) = load_session(session).review.links
    assert (said.linked, said.match.left.text, said.match.right.text) == (True, FERRIES, BAKERS)
    screen.gives_keyboard(window)
    screen.waits_for_window(r"^mine\.storydiff — Storydiff")
    screen.tells("key", "--delay", "100", "ctrl+w")
    screen.waits_for_window(r"^Storydiff$")
    screen.tells("key", "--delay", "100", "Tab", "Tab", "Return")  # from the button to the session opened last
    screen.waits_for_window(r"^mine\.storydiff — Storydiff")
    screen.tells("key", "ctrl+q")
    assert program.wait(30) == 0


@pytest.mark.parametrize("after", [0.0, 1.0])
def test_the_window_is_closed_while_it_compares_and_leaves_nothing_behind(
    screen: Screen, tmp_path: Path, after: float
) -> None:
    """`make acceptance` does so fifty times."""
    assert close_while_it_compares(screen, long_pair(tmp_path), tmp_path, after) == Left(0, "", [])
