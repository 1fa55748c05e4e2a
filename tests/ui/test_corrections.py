"""The reader corrects, checks and notes: shown at once as the reader's own, undone and done again, and kept."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.ui.review_verbs import (
    asks_for_menu,
    calls_kind,
    can,
    checked_kind,
    chooses_pair,
    entry,
    links,
    links_them,
    note_field,
    noted,
    text_of,
    waits_for_status,
    waits_for_title,
    waits_until_settled,
    writes_note,
)
from tests.ui.window_driver import WindowDriver
from viewer.core.findings import findings
from viewer.core.model import State

MAYORS = ("The mayor sa", "The mayor sa", False)
FERRIES, BAKERS = "Ferries run every hour.", "Bakers complained at once."
MAYOR, NOBODY = "The mayor said", "Nobody was hurt"
YOURS = ("Ferries run ", "Bakers compl", True)


@pytest.fixture
def reader(user: WindowDriver, left: Path, right: Path) -> WindowDriver:
    """A user before two articles that are compared."""
    user.opens(left, right)
    return user


def states(user: WindowDriver) -> dict[State, int]:
    """How many points are in which state."""
    found = [user.comparison.review.state_of(each.anchor) for each in findings(user.comparison)]
    return {state: found.count(state) for state in State if state in found}


def test_before_two_sentences_are_chosen_nothing_can_be_linked(reader: WindowDriver) -> None:
    assert not can(reader, "Edit", "Link")
    assert not can(reader, "Edit", "Break the match")
    assert not can(reader, "Edit", "Note")
    assert not can(reader, "Edit", "Undo")
    reader.clicks_sentence("left", FERRIES)
    assert not can(reader, "Edit", "Link")
    assert can(reader, "Edit", "Note")


def test_the_menu_names_the_sentence_that_would_be_linked(reader: WindowDriver) -> None:
    chooses_pair(reader, FERRIES, BAKERS)
    assert text_of(reader, "Edit", "Link") == "Link with “Ferries run every hour.”"
    reader.clicks_sentence("left", FERRIES)
    assert text_of(reader, "Edit", "Link") == "Link with “Bakers complained at once.”"


def test_two_sentences_are_linked_by_a_key_and_shown_as_the_readers(reader: WindowDriver) -> None:
    assert YOURS not in links(reader)
    links_them(reader)
    assert YOURS in links(reader)
    assert "yours" in reader.details
    assert "linked by you" in reader.details
    waits_for_title(reader, "left.txt ↔ right.txt* — Storydiff")
    assert "Yours" not in reader.status
    assert not can(reader, "Edit", "Link")


def test_what_follows_from_a_link_is_found(reader: WindowDriver) -> None:
    assert reader.status.startswith("2 of 4 sentences on the left and 1 of 3 on the right have a counterpart")
    links_them(reader)
    (link,) = (each for each in reader.comparison.links if each.by_reader)
    assert [each.kind.value for each in link.changes] == ["wording"]
    assert "Ferries run every hour" in reader.details
    reader.presses("N")  # what was remarked on the link has been read
    assert reader.status.startswith("3 of 4 sentences on the left and 2 of 3 on the right have a counterpart")


def test_a_match_is_parted_and_both_sentences_stand_alone(reader: WindowDriver) -> None:
    reader.clicks_sentence("left", MAYOR)
    assert text_of(reader, "Edit", "Break the match").startswith("Break the match with “The mayor said")
    reader.presses("Shift+L")
    waits_until_settled(reader)
    assert links(reader, MAYOR) == []
    assert "No counterpart" in reader.details


def test_the_sentence_of_several_matches_is_parted_from_the_chosen_one(reader: WindowDriver) -> None:
    chooses_pair(reader, MAYOR, BAKERS)
    reader.presses("L")
    waits_until_settled(reader)
    assert [each[1] for each in links(reader, MAYOR)] == ["The mayor sa", "Bakers compl"]
    reader.presses("Shift+L")
    waits_until_settled(reader)
    assert [each[1] for each in links(reader, MAYOR)] == ["The mayor sa"]


def test_everything_is_undone_and_done_again_in_words(reader: WindowDriver) -> None:
    links_them(reader)
    assert text_of(reader, "Edit", "Undo") == "Undo: link two sentences"
    reader.presses("Ctrl+Z")
    waits_until_settled(reader)
    assert YOURS not in links(reader)
    waits_for_title(reader, "left.txt ↔ right.txt — Storydiff")
    assert text_of(reader, "Edit", "Redo") == "Redo: link two sentences"
    reader.presses("Ctrl+Shift+Z")
    waits_until_settled(reader)
    assert YOURS in links(reader)


def test_a_link_that_was_parted_and_linked_again_is_the_engines(reader: WindowDriver) -> None:
    chooses_pair(reader, MAYOR, MAYOR)
    reader.presses("Shift+L")
    waits_until_settled(reader)
    reader.presses("L")
    waits_until_settled(reader)
    assert MAYORS in links(reader)
    assert reader.comparison.review.empty


def test_a_sentence_is_given_another_kind(reader: WindowDriver) -> None:
    reader.clicks_sentence("left", MAYOR)
    assert checked_kind(reader) == ["Sentence"]
    calls_kind(reader, "Caption")
    assert links(reader, MAYOR) == []
    assert "caption (yours)" in reader.details
    assert "page extra" in reader.details
    assert checked_kind(reader) == ["Caption"]
    calls_kind(reader, "Sentence")
    assert MAYORS in links(reader)
    assert reader.comparison.review.empty


def test_the_points_of_a_sentence_are_confirmed_dismissed_and_unchecked(reader: WindowDriver) -> None:
    reader.clicks_sentence("left", FERRIES)
    reader.presses("Y")
    waits_for_status(reader, "1 point confirmed")
    QTest.qWait(50)
    assert reader.status == "1 point confirmed"
    assert states(reader)[State.CONFIRMED] == 1
    reader.presses("Shift+Y")
    waits_for_status(reader, "1 point dismissed")
    assert State.CONFIRMED not in states(reader)
    reader.presses("Shift+Y")
    waits_for_status(reader, "1 point unchecked")
    assert set(states(reader)) == {State.UNCHECKED}
    reader.presses("Ctrl+Z")
    assert states(reader)[State.DISMISSED] == 1


def test_a_sentence_without_points_says_so(reader: WindowDriver) -> None:
    links_them(reader)
    calls_kind(reader, "Caption")
    reader.presses("Y")
    waits_for_status(reader, "There is no point to check in this sentence.")


def test_a_note_on_a_sentence_is_written_and_marked(reader: WindowDriver) -> None:
    reader.clicks_sentence("left", FERRIES)
    writes_note(reader, "Ask the harbour master.")
    assert noted(reader, "left") == [FERRIES]
    assert "Your note: Ask the harbour master." in reader.details
    assert "Your note: Ask the harbour master." in reader.reader.tip("left", "Ferries")
    assert not note_field(reader).isVisible()


def test_a_note_on_a_match_stands_at_both_its_sentences(reader: WindowDriver) -> None:
    reader.clicks_sentence("left", MAYOR)
    writes_note(reader, "Which season?", about="match")
    assert [each[:14] for each in noted(reader, "left") + noted(reader, "right")] == [MAYOR, MAYOR]
    reader.clicks_sentence("right", MAYOR)
    assert "Which season?" in reader.details


def test_a_note_that_is_emptied_is_gone(reader: WindowDriver) -> None:
    reader.clicks_sentence("left", FERRIES)
    writes_note(reader, "Hm.")
    writes_note(reader, "")
    assert noted(reader, "left") == []
    assert text_of(reader, "Edit", "Undo") == "Undo: delete a note"


def test_a_note_is_kept_while_it_is_written_and_undone_at_one_go(reader: WindowDriver) -> None:
    reader.clicks_sentence("left", FERRIES)
    reader.presses("M")
    field = note_field(reader)
    QTest.keyClicks(field, "Ask ")
    reader.bot.waitUntil(lambda: noted(reader, "left") == [FERRIES])
    QTest.keyClicks(field, "the baker")
    reader.clicks_sentence("left", MAYOR)
    assert field.toPlainText() == ""
    assert reader.comparison.review.notes[0].text == "Ask the baker"
    reader.presses("Esc")
    reader.presses("Ctrl+Z")
    assert noted(reader, "left") == []


def test_letters_that_are_keys_elsewhere_are_letters_in_a_note(reader: WindowDriver) -> None:
    reader.clicks_sentence("left", FERRIES)
    writes_note(reader, "xclmnpy L ?")
    assert reader.comparison.review.notes[0].text == "xclmnpy L ?"
    assert not reader.comparison.review.states


def test_after_a_note_the_keyboard_is_back_in_the_article(reader: WindowDriver) -> None:
    reader.clicks_sentence("left", FERRIES)
    writes_note(reader, "Hm.")
    assert reader.reader.pane("left").hasFocus()


def test_a_sentence_has_a_menu_of_all_this(reader: WindowDriver) -> None:
    reader.clicks_sentence("left", FERRIES)
    entries = asks_for_menu(reader, "right", "Bakers")
    assert entries["Link with “Ferries run every hour.”"]
    assert not entries["Break the match"]
    assert {"Copy", "Copy the match", "Kind of sentence", "Confirm the points", "Dismiss the points", "Note…"} <= set(
        entries
    )


def test_corrections_are_there_again_when_the_articles_are_compared_anew(reader: WindowDriver) -> None:
    links_them(reader)
    writes_note(reader, "Hm.")
    reader.presses("F5")
    reader.waits_until_compared()
    assert YOURS in links(reader)
    assert noted(reader, "right") == [BAKERS]
    reader.presses("Ctrl+Z")
    assert noted(reader, "right") == []


def test_corrections_change_sides_with_the_articles(reader: WindowDriver) -> None:
    links_them(reader)
    writes_note(reader, "Hm.")
    reader.presses("Ctrl+T")
    reader.waits_until_compared()
    assert ("Bakers compl", "Ferries run ", True) in links(reader)
    assert noted(reader, "left") == [BAKERS]
    reader.presses("Ctrl+Z")
    reader.presses("Ctrl+Z")
    waits_until_settled(reader)
    assert not any(own for _, _, own in links(reader))
    reader.presses("Ctrl+Shift+Z")
    waits_until_settled(reader)
    assert ("Bakers compl", "Ferries run ", True) in links(reader)


def test_what_loses_its_place_is_kept_and_shown(reader: WindowDriver, left: Path) -> None:
    links_them(reader)
    reader.clicks_sentence("left", MAYOR)
    writes_note(reader, "Which mayor?")
    whole = left.read_text("utf-8")
    left.write_text(whole.replace(FERRIES, "Boats are free."), "utf-8")
    reader.drops("left", left)
    reader.waits_for_message("no place")
    assert len(noted(reader, "left")) == 1
    reader.clicks_button("Show")
    assert "sentences or points that are not in the articles" in reader.dialog_text("Without a place")
    left.write_text(whole, "utf-8")
    reader.drops("left", left)
    reader.waits_until_compared()
    assert YOURS in links(reader)
    assert not entry(reader, "Edit", "What has no place").isEnabled()


def test_what_has_lost_its_place_can_be_forgotten(reader: WindowDriver, left: Path) -> None:
    links_them(reader)
    left.write_text(left.read_text("utf-8").replace(FERRIES, "Boats are free."), "utf-8")
    reader.drops("left", left)
    reader.waits_for_message("no place")
    reader.clicks_button("Show")
    reader.clicks_button("Forget all of it")
    assert reader.comparison.review.empty
    reader.presses("Ctrl+Z")
    assert len(reader.comparison.review.links) == 1


def test_the_keyboard_alone_links_two_sentences(reader: WindowDriver) -> None:
    reader.reader.pane("left").setFocus()
    for key in (Qt.Key.Key_Home, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Down):
        reader.reader.presses(key)
    reader.reader.pane("right").setFocus()
    for _ in range(3):
        reader.reader.presses(Qt.Key.Key_Down)
    reader.presses("L")
    waits_until_settled(reader)
    assert YOURS in links(reader)
