"""A session with the mouse alone, in a real window: from two files to a saved session that is opened again."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.ui.mouse import Mouse
from tests.ui.review_verbs import BAKERS, FERRIES
from tests.ui.screen import Screen

pytestmark = pytest.mark.x11


@pytest.fixture
def screen() -> Iterator[Screen]:
    made = Screen(1600, 1000)
    yield made
    made.closes()


def test_the_mouse_alone_leads_from_the_start_page_to_a_session_that_is_opened_again(
    screen: Screen, left: Path, right: Path, tmp_path: Path
) -> None:
    home = tmp_path / "me"
    home.mkdir()
    for each in (left, right):
        (home / each.name).write_bytes(each.read_bytes())
    mouse = Mouse(screen, home)
    screen.tells("windowmove", "--sync", mouse.number, "200", "0")
    mouse.clicks("button", "Left article")
    mouse.clicks("file", home.name)  # the reader's own folder, among the places of the dialog
    mouse.clicks("file", left.name, times=2)
    mouse.waits_for_status("One article is open.")
    screen.starts("-m", "tests.ui.drag_source", str(home / right.name))
    screen.waits_for_window("drag source")
    mouse.drags((60, 160), "button", "Right article")
    mouse.waits_for_status("counterpart")

    mouse.chooses("View", "Show nothing but", "What the left adds")
    mouse.clicks("button", "Next")
    mouse.waits_until(lambda: FERRIES in mouse.sees("details"))
    mouse.clicks("button", "Show all")

    mouse.clicks("tab", "Points to check")
    mouse.clicks("cell", "points", FERRIES)
    mouse.clicks("button", "Confirm the selected points (Space)")
    mouse.waits_for_status("1 point confirmed")

    mouse.clicks("words", "left", FERRIES)
    mouse.clicks("words", "right", BAKERS)
    mouse.clicks("tab", "Details")
    mouse.clicks("button", "Link")
    mouse.waits_for_status(f"Linked with “{FERRIES}”")
    mouse.clicks("words", "right", "Commuters", button=3)
    mouse.clicks("entry", "Kind of sentence")
    mouse.clicks("entry", "Section label")
    mouse.waits_for_status("Now called: section label")

    mouse.chooses("File", "Save session")
    mouse.clicks("button", "Save")
    mouse.waits_for_status("Saved as")
    mouse.chooses("File", "Close articles")
    mouse.clicks("button", "left - right")
    mouse.waits_for_status("counterpart")
    mouse.clicks("words", "right", BAKERS)
    mouse.waits_until(lambda: "linked by you" in mouse.sees("details"))
    mouse.chooses("File", "Quit")
    assert mouse.leaves() == (0, "")


def test_a_panel_is_detached_by_dragging_its_tab(screen: Screen, left: Path, right: Path, tmp_path: Path) -> None:
    mouse = Mouse(screen, tmp_path, left, right)
    mouse.waits_for_status("counterpart")
    mouse.drags(mouse.place("tab", "Names"), "edge", by=(120, -500))
    mouse.waits_until(lambda: mouse.sees("floating", "facts"))
    mouse.chooses("File", "Quit")
    assert mouse.leaves() == (0, "")


def test_everything_is_found_at_twice_the_size(screen: Screen, left: Path, right: Path, tmp_path: Path) -> None:
    mouse = Mouse(screen, tmp_path, left, right, scale=2)
    screen.tells("windowsize", "--sync", mouse.number, "1600", "1000")  # as small as 800 by 500 usually are
    mouse.waits_for_status("counterpart")
    mouse.clicks("words", "left", "The mayor")
    mouse.waits_until(lambda: "summer" in mouse.sees("details"))
    mouse.clicks("tab", "Points to check")
    mouse.clicks("cell", "points", FERRIES)
    mouse.clicks("tab", "Details")
    mouse.waits_until(lambda: FERRIES in mouse.sees("details"))
    mouse.chooses("File", "Quit")
    assert mouse.leaves() == (0, "")


def test_the_window_takes_any_size_and_the_reader_keeps_the_place(screen: Screen, tmp_path: Path) -> None:
    text = "".join(f"Sentence number {n} tells of the old bridge and its {n} lamps.\n\n" for n in range(200))
    file = tmp_path / "long.txt"
    file.write_text(text, "utf-8")
    mouse = Mouse(screen, tmp_path, file, file)
    mouse.waits_for_status("counterpart")
    for _ in range(8):
        screen.tells("mousemove", "300", "400", "click", "--repeat", "5", "5")
    top = mouse.sees("top", "left")
    assert top > 10
    for width, height in ((640, 480), (1600, 1000), (800, 600)):
        screen.tells("windowsize", "--sync", mouse.number, str(width), str(height))
        mouse.waits_until(lambda: abs(mouse.sees("top", "left") - top) <= 1)
    mouse.chooses("File", "Quit")
    assert mouse.leaves() == (0, "")
