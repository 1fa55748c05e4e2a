"""What the reader has said: one thing changed at a time, the rest as it was."""

from viewer.core.model import Anchor, Kind, MatchAnchor, PointAnchor, Review, State

LEFT, RIGHT = Anchor("left", "It rains."), Anchor("right", "It pours.", 1)
MATCH = MatchAnchor(LEFT, RIGHT)
POINT = PointAnchor("wording", LEFT, RIGHT, "rains", "pours")
OTHER = PointAnchor("sentence", None, RIGHT, None, "It pours.")


def full() -> Review:
    review = Review().with_link(MATCH, linked=True).with_kind(LEFT, Kind.CAPTION)
    return review.with_state([POINT], State.CONFIRMED).with_note(OTHER, "Who says so?")


def test_at_first_nothing_is_said() -> None:
    assert Review().empty
    assert Review().state_of(POINT) is State.UNCHECKED
    assert Review().note_on(LEFT) == ""


def test_a_match_that_is_added_and_taken_away_has_one_entry() -> None:
    review = Review().with_link(MATCH, linked=True).with_link(MATCH, linked=False)
    assert [each.linked for each in review.links] == [False]
    assert review.with_link(MATCH, None).empty


def test_the_last_kind_counts() -> None:
    review = Review().with_kind(LEFT, Kind.CAPTION).with_kind(LEFT, Kind.BODY)
    assert [each.kind for each in review.kinds] == [Kind.BODY]
    assert review.with_kind(LEFT, None).empty


def test_a_state_is_kept_until_it_is_taken_back() -> None:
    review = Review().with_state([POINT, OTHER], State.DISMISSED).with_state([POINT], State.CONFIRMED)
    assert review.state_of(POINT) is State.CONFIRMED
    assert review.state_of(OTHER) is State.DISMISSED
    assert review.with_state([POINT, OTHER], State.UNCHECKED).empty


def test_a_note_that_is_emptied_is_gone() -> None:
    review = Review().with_note(MATCH, " Check this. \n")
    assert review.note_on(MATCH) == "Check this."
    assert review.with_note(MATCH, "Later.").note_on(MATCH) == "Later."
    assert review.with_note(MATCH, "  ").empty


def test_a_change_leaves_all_else_alone() -> None:
    review = full().with_note(LEFT, "Odd.")
    assert review.links == full().links
    assert review.kinds == full().kinds
    assert review.states == full().states
    assert review.note_on(OTHER) == "Who says so?"


def test_the_review_goes_along_when_the_sides_are_swapped() -> None:
    swapped = full().swapped()
    there, here = Anchor("left", "It pours.", 1), Anchor("right", "It rains.")
    assert swapped.links[0].match == MatchAnchor(there, here)
    assert swapped.kinds[0].sentence == here
    assert swapped.state_of(PointAnchor("wording", there, here, "pours", "rains")) is State.CONFIRMED
    assert swapped.note_on(PointAnchor("sentence", there, None, "It pours.", None)) == "Who says so?"
    assert swapped.swapped() == full()
