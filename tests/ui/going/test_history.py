"""The way back and forth."""

from viewer.ui.going.history import LONGEST, History


def visited(*places: str) -> History[str]:
    history: History[str] = History()
    for place in places:
        history.visit(place)
    return history


def test_one_goes_back_to_where_one_was_and_forward_again() -> None:
    history = visited("a", "b", "c")
    assert [history.back(), history.back(), history.back()] == ["b", "a", None]
    assert [history.forward(), history.forward(), history.forward()] == ["b", "c", None]


def test_going_somewhere_new_forgets_what_was_ahead() -> None:
    history = visited("a", "b")
    history.back()
    history.visit("c")
    assert not history.can_go_forward
    assert history.back() == "a"


def test_staying_is_no_visit() -> None:
    history = visited("a", "a")
    assert not history.can_go_back


def test_the_oldest_places_are_forgotten() -> None:
    history = visited(*(str(number) for number in range(LONGEST + 50)))
    steps = 0
    while history.back() is not None:
        steps += 1
    assert steps == LONGEST
