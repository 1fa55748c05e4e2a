"""What the window tells a reader who corrects: which sentence is meant, and what was done."""

from pathlib import Path

import pytest

from tests.ui.review_verbs import (
    BAKERS,
    FERRIES,
    asks_for_menu,
    calls_kind,
    checked_kind,
    chooses_pair,
    links_them,
)
from tests.ui.window_driver import WindowDriver
from viewer.ui.review_words import shortened


@pytest.fixture
def reader(user: WindowDriver, left: Path, right: Path) -> WindowDriver:
    """A user before two articles that are compared."""
    user.opens(left, right)
    return user


def test_kinds_can_be_chosen_after_a_sentences_menu_was_shown(reader: WindowDriver) -> None:
    asks_for_menu(reader, "left", FERRIES)
    calls_kind(reader, "Section label")
    assert checked_kind(reader) == ["Section label"]
    assert not reader.message


def test_the_buttons_of_the_details_tell_which_match_is_meant(reader: WindowDriver) -> None:
    chooses_pair(reader, FERRIES, BAKERS)
    assert reader.tip_of("Link") == "Link with “Ferries run every hour.” — L"
    reader.presses("Esc")
    assert reader.tip_of("Link").startswith("Match the selected sentence with")


def test_a_sentence_that_is_a_quotation_is_named_without_its_own_marks() -> None:
    assert shortened('"We will open it," she said. "Soon."') == '“We will open it," she said. "Soon.”'
    assert shortened('"') == '“"”'


def test_what_was_linked_parted_and_called_is_said(reader: WindowDriver) -> None:
    links_them(reader)
    assert reader.status == "Linked with “Ferries run every hour.”"
    reader.presses("Shift+L")
    assert reader.status == "Match with “Ferries run every hour.” broken"
    reader.presses("Ctrl+Z")
    assert reader.status == "Undone: part two sentences"
    reader.presses("Ctrl+Y")
    assert reader.status == "Done again: part two sentences"
    calls_kind(reader, "Caption")
    assert reader.status == "Now called: caption, a page extra that counts in no share"
    calls_kind(reader, "Subhead")
    assert reader.status == "Now called: subhead"
