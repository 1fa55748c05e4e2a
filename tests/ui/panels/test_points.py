"""The table of points to check: what it lists, where it leads, and what the reader says of the points."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from tests.ui.panels.table_user import TableUser
from tests.ui.review_verbs import chooses_pair, entry, note_field, waits_until_settled
from tests.ui.window_driver import WindowDriver
from viewer.core.model import Review


@pytest.fixture
def points(reader: WindowDriver) -> TableUser:
    """The same reader, who has opened the points to check."""
    user = TableUser(reader, "points")
    user.opens("Alt+2")
    return user


def test_what_cannot_both_be_exact_comes_first_with_the_words_of_both_sides(points: TableUser) -> None:
    assert points.titles == ["State", "What", "Left", "Right", "Note"]
    assert points.rows[0] == (
        "unchecked",
        "number or date · can't both be exact",
        "12 ferries",
        "14 ferries",
        "another value",
    )
    kinds = points.column("What")
    assert kinds.index("quotation · can't both be exact") < kinds.index("verb of saying · another stance or precision")
    assert kinds.index("verb of saying · another stance or precision") < kinds.index("sentence only here")


def test_the_number_of_points_stands_in_the_title_and_behind_the_name(points: TableUser) -> None:
    assert points.title == f"{len(points.rows)} points"
    assert points.tab == f"Points to check ({len(points.rows)})"


def test_the_arrows_lead_from_passage_to_passage(points: TableUser) -> None:
    points.presses("Down")
    first = points.current
    assert points.framed_words("left") == first[2]
    assert points.framed_words("right") == first[3]
    points.presses("Down Down")
    assert points.framed_words("left") == "warned"
    assert points.framed_words("right") == "said"
    assert points.is_in_sight("left", "warned")
    assert points.is_in_sight("right", "said that the gray")
    assert points.has_keyboard


def test_the_words_are_in_sight_even_where_their_sentence_is_longer_than_the_page(points: TableUser) -> None:
    points.user.resizes(700, 520)
    for _ in range(12):
        points.user.presses("Ctrl++")
    points.user.presses("Alt+2")
    for _ in points.rows:
        points.presses("Down")
        assert points.framed_words_are_in_sight("left"), points.current
        assert points.framed_words("left") or points.framed_words_are_in_sight("right"), points.current


def test_a_click_leads_to_the_passage_and_enter_or_a_double_click_into_it(points: TableUser) -> None:
    row = points.column("Right").index("Divers from the harbour of Pelling look at the pillar every night.")
    points.clicks(row)
    assert points.framed_words("right").startswith("Divers")
    assert points.user.reader.view.selected() == ("right", 4)
    assert points.has_keyboard
    points.presses("Return")
    assert points.user.reader.pane("right").hasFocus()
    points.double_clicks(0)
    assert points.user.reader.pane("left").hasFocus()
    assert points.framed_words("left") == points.rows[0][2]


def test_another_sentence_that_is_chosen_takes_the_frame_away(points: TableUser) -> None:
    points.presses("Down")
    assert points.framed_words("left")
    points.user.clicks_sentence("left", "Nobody was hurt")
    assert points.framed_words("left") == ""


@pytest.mark.parametrize(
    ("key", "state"), [("Space", "confirmed"), ("C", "confirmed"), ("X", "dismissed"), ("Del", "dismissed")]
)
def test_a_key_says_what_the_reader_makes_of_a_point_and_another_takes_it_back(
    points: TableUser, key: str, state: str
) -> None:
    points.presses("Down")
    points.presses(key)
    assert points.current[0] == state
    assert points.title == f"{len(points.rows)} points, 1 {state}"
    assert points.column("State").count("unchecked") == len(points.rows) - 1
    points.presses("U")
    assert set(points.column("State")) == {"unchecked"}


def test_several_points_are_dismissed_at_once(points: TableUser) -> None:
    points.presses("Down Shift+Down Shift+Down X")
    assert points.column("State")[:4] == ["dismissed"] * 3 + ["unchecked"]


def test_buttons_and_the_context_menu_do_the_same(points: TableUser) -> None:
    points.clicks(1)
    points.user.clicks_button("Confirm the selected points (Space)")
    assert points.rows[1][0] == "confirmed"
    assert points.context_menu == [["Confirm", "Space"], ["Dismiss", "X"], ["Unchecked", "U"], ["Note…", "M"]]
    points.chooses_from_context_menu("Dismiss")
    assert points.rows[1][0] == "dismissed"


def test_a_point_that_the_filter_no_longer_lets_through_gives_way_to_the_next(points: TableUser) -> None:
    points.picks(1, "unchecked")
    number = len(points.rows)
    points.clicks(0)
    following = points.rows[1]
    points.presses("C")
    assert len(points.rows) == number - 1
    assert points.current == following
    points.presses("C")
    points.picks(1, "confirmed")
    assert points.column("State") == ["confirmed", "confirmed"]
    assert points.title == f"{number} points, 2 confirmed, 2 shown"


def test_words_filter_the_points_whatever_their_case_and_wherever_they_stand(points: TableUser) -> None:
    number = len(points.rows)
    points.types_filter("ferries ANOTHER")
    assert points.column("Left") == ["12 ferries"]
    assert points.title == f"{number} points, 1 shown"
    points.presses("Esc")
    assert len(points.rows) == number
    points.presses("Down")
    assert points.has_keyboard
    assert points.framed_words("left") == "12 ferries"


def test_a_filter_that_lets_nothing_through_says_so_and_is_taken_away_by_a_click(points: TableUser) -> None:
    number = len(points.rows)
    points.types_filter("zeppelin")
    assert points.notice == "No point is let through by the filter."
    points.user.clicks_button("Show all points")
    assert len(points.rows) == number
    assert points.notice == ""


def test_kinds_are_chosen_with_their_number_and_faint_ones_only_if_wanted(points: TableUser) -> None:
    assert "grey" not in points.column("Left")
    points.picks(0, "Stance and precision")
    assert points.column("Left") == ["warned", "may"]
    points.picks(0, "Everything")
    assert "grey" in points.column("Left")
    assert points.offers(0)[0] == f"Worth a check ({len(points.rows) - 1})"
    assert points.offers(0)[-1] == f"Everything ({len(points.rows)})"


def test_points_whose_marks_are_hidden_are_hidden_too(points: TableUser) -> None:
    assert "sentence only here" in points.column("What")
    points.user.presses("Ctrl+3")
    points.waits_for_rows()
    assert "sentence only here" not in points.column("What")
    points.user.presses("Ctrl+2")
    points.waits_for_rows()
    assert "hidden, since their marks are" in points.notice
    points.user.presses("Ctrl+3")
    points.waits_for_rows()
    assert set(points.column("What")) == {"sentence only here"}


def test_a_column_sorts_by_the_place_in_its_article_and_at_the_third_click_as_before(points: TableUser) -> None:
    before = points.rows
    points.clicks(2)
    current = points.current
    points.clicks_head("Left")
    lefts = [each for each in points.column("Left") if each != "–"]
    assert lefts.index("Bridge closed") < lefts.index("12 ferries") < lefts.index("warned") < lefts.index("spring")
    assert points.current == current
    points.clicks_head("Left")
    assert [each for each in points.column("Left") if each != "–"] == lefts[::-1]
    points.clicks_head("Left")
    assert points.rows == before


def test_words_that_are_cut_are_told_in_full(points: TableUser) -> None:
    points.user.resizes(800, 600)
    row = next(at for at, words in enumerate(points.column("Left")) if words.startswith("Bakers"))
    assert points.tip(row, 2).replace("\n", " ") == points.rows[row][2]
    assert points.tip(0, 2) == ""


def test_selected_rows_are_copied_as_a_spreadsheet_takes_them(points: TableUser) -> None:
    points.presses("Down Shift+Down")
    points.user.chooses("Edit", "Copy")
    assert QGuiApplication.clipboard().text().split("\n") == [
        "State\tWhat\tLeft\tRight\tNote",
        *("\t".join(row) for row in points.rows[:2]),
    ]


def test_the_readers_own_note_stands_with_its_point_and_is_found(points: TableUser) -> None:
    panel = points.user.window.reading.panels.points
    anchor = panel.model.rows[0].value.anchor
    panel.show_review(Review().with_note(anchor, "Ask the ferry company"))
    assert points.rows[0][4] == "Your note: Ask the ferry company – another value"
    points.types_filter("COMPANY 12")
    assert points.column("Left") == ["12 ferries"]


def test_what_a_point_is_about_is_told_over_its_kind(points: TableUser) -> None:
    assert points.tip(0, 1) == "number or date · can't both be exact – another value"


def test_a_screen_reader_hears_the_column_with_the_words(points: TableUser) -> None:
    model = points.table.model()
    assert model.index(0, 2).data(Qt.ItemDataRole.AccessibleTextRole) == "Left: 12 ferries"
    assert points.table.accessibleName() == "Points to check"


def test_two_articles_that_are_the_same_give_nothing_to_check(user: WindowDriver, left: Path) -> None:
    user.opens(left, left)
    points = TableUser(user, "points")
    points.opens("Alt+2")
    assert "the same in the same words" in points.notice
    assert points.title == "Points to check"


def test_before_anything_is_compared_the_panel_says_what_it_is_for(user: WindowDriver, left: Path) -> None:
    user.drops("left", left)
    user.waits_for_text("left", "Bridge closed")
    points = TableUser(user, "points")
    points.opens("Alt+2")
    assert "Once both articles are open" in points.notice


def test_swapping_the_sides_lists_the_points_anew(points: TableUser) -> None:
    points.user.presses("Ctrl+T")
    points.user.waits_until_compared()
    points.waits_for_rows()
    assert points.rows[0][2:4] == ("14 ferries", "12 ferries")


def test_a_key_leads_from_point_to_point_wherever_the_keyboard_is(points: TableUser) -> None:
    user = points.user
    user.reader.pane("left").setFocus()
    user.presses("F8")
    assert points.current == points.rows[0]
    assert points.framed_words("left") == points.rows[0][2]
    user.presses("F8")
    assert points.current == points.rows[1]
    assert user.reader.pane("left").hasFocus()
    user.presses("Shift+F8")
    user.presses("Shift+F8")
    assert user.status == "No point to check further up."
    user.presses("F8")
    assert "point to check" not in user.status


def test_a_note_on_a_point_is_written_by_a_key_and_stands_in_its_row(points: TableUser) -> None:
    points.clicks(0)
    points.presses("M")
    field = note_field(points.user)
    assert field.hasFocus()
    QTest.keyClicks(field, "Ask the harbour.")
    points.user.presses("Esc")
    assert points.panel.is_in_front  # one goes on where one was
    assert points.table.hasFocus()
    assert points.column("Note")[0] == "Your note: Ask the harbour. – another value"
    points.user.presses("Ctrl+Z")
    assert points.column("Note")[0] == "another value"


def test_a_correction_leaves_the_table_as_it_is_but_for_the_points_that_come_and_go(points: TableUser) -> None:
    """What is selected and in sight stays so; nothing jumps while the reader corrects."""
    points.user.resizes(1200, 560)
    points.presses("Down Down Down")
    current = points.current
    resets: list[bool] = []
    points.table.model().modelReset.connect(lambda: resets.append(True))
    before = points.rows
    chooses_pair(points.user, "The mayor said 12", "The mayor said 14")
    entry(points.user, "Edit", "Break the match").trigger()
    waits_until_settled(points.user)
    after = points.rows
    assert after != before
    assert points.current == current
    assert not resets
    entry(points.user, "Edit", "Undo").trigger()
    waits_until_settled(points.user)
    assert points.rows == before
    assert points.current == current
