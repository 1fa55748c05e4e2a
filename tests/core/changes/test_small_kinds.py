"""Negation, hedges, spelling and what is left."""

import pytest

from tests.core.builders import changes, compared
from viewer.core.model import ChangeKind

WORDING = ChangeKind.WORDING


def test_a_denial_against_none_differs() -> None:
    left, right = "The ferry was overloaded when it sailed.", "The ferry was not overloaded when it sailed."
    assert changes(left, right, ChangeKind.NEGATION) == [("differs", None, "not")]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("He denied that the ferry was overloaded.", "He said that the ferry was not overloaded."),
        ("The ferry was overloaded and leaking.", "The ferry was not only overloaded but leaking."),
        ("The ferry never sailed that day.", "The ferry did not sail that day."),
        ("The owner has not yet paid the fine of the court.", "The owner still has to pay the fine of the court."),
        ("The captain was not on the bridge of the ship.", "The captain had left the bridge of the ship."),
        ("He was not aware of the leak before Friday.", "He only became aware of the leak on Friday."),
        ("The mayor spoke of a storm.", "No ferries will sail before the weekend, the owner told reporters."),
    ],
)
def test_a_denial_that_is_answered_or_unrelated_is_no_change(left: str, right: str) -> None:
    assert changes(left, right, ChangeKind.NEGATION) == []


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        (
            "The ferry was safe, the harbour board found.",
            "The ferry was unsafe, the harbour board found.",
            "safe unsafe",
        ),
        ("The price of a passage rose in the spring.", "The price of a passage fell in the spring.", "rose fell"),
        ("The board accepted the plan for the port.", "The board rejected the plan for the port.", "accepted rejected"),
    ],
)
def test_opposites_differ(left: str, right: str, expected: str) -> None:
    one, other = expected.split()
    assert changes(left, right, ChangeKind.NEGATION) == [("differs", one, other)]
    assert changes(right, left, ChangeKind.NEGATION) == [("differs", other, one)]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("The crew met under the bridge at noon.", "The crew met der the bridge at noon."),
        ("The crew will form a chain at the port.", "The crew will inform a chain at the port."),
    ],
)
def test_words_that_only_look_like_opposites_are_none(left: str, right: str) -> None:
    assert changes(left, right, ChangeKind.NEGATION) == []


def test_who_failed_to_do_it_did_not() -> None:
    left, right = "The captain failed to warn the crew in time.", "The captain warned the crew in time."
    assert changes(left, right, ChangeKind.NEGATION) == [("differs", "failed", None)]
    assert changes(left, "The captain didn't warn the crew in time.", ChangeKind.NEGATION) == []


def test_a_hedge_on_one_side_alone_is_notable() -> None:
    found = changes("The ferry may have hit a rock.", "The ferry has hit a rock.", ChangeKind.HEDGE)
    assert found == [("notable", "may", None)]


def test_hedges_of_one_kind_answer_each_other() -> None:
    assert changes("The ferry may sail today.", "The ferry might sail today.", ChangeKind.HEDGE) == []


@pytest.mark.parametrize(
    ("left", "right", "kind"),
    [
        ("The harbour was closed.", "The harbor was closed.", ChangeKind.SPELLING),
        ("They organised a travelled show.", "They organized a travelled show.", ChangeKind.SPELLING),
        ("It changed his worldview again.", "It changed his world view again.", ChangeKind.SPELLING),
        ("It isn't a ferry.", "It is not a ferry.", ChangeKind.SPELLING),
        ("They'll sail at noon.", "They will sail at noon.", ChangeKind.SPELLING),
        ("They didnt sail at noon.", "They didn't sail at noon.", ChangeKind.SPELLING),
        ("Then the F.B.I. came.", "Then the FBI came.", ChangeKind.TYPOGRAPHY),
    ],
)
def test_spelling_and_typography_are_faint_and_nothing_else(left: str, right: str, kind: ChangeKind) -> None:
    _, link = compared([left], [right])
    assert [(change.kind, change.weight.value) for change in link.changes] == [(kind, "faint")]
    assert link.additions == ()


def test_a_changed_phrase_is_one_change() -> None:
    found = changes(
        "The ferry was raised by a crane from the bed of the river on Monday.",
        "The ferry was lifted with a big ship out of the river on Monday.",
        WORDING,
    )
    assert [(left, right) for _, left, right in found] == [
        ("raised by a crane from the bed", "lifted with a big ship out")
    ]


def test_long_runs_without_a_word_in_common_are_additions_on_both_sides() -> None:
    _, link = compared(
        ["On Monday the ferry sank, while strong winds tore roofs off many houses."],
        ["On Monday the ferry sank, and its owner promised new boats before next summer."],
    )
    assert [change for change in link.changes if change.kind is WORDING] == []
    assert [each.side for each in link.additions] == ["left", "right"]


def test_two_loaded_words_are_no_more_loaded_than_one_another() -> None:
    left, right = "The judge called the sale of the ferry illegal.", "The judge called the sale of the ferry unlawful."
    assert [weight for weight, _, _ in changes(left, right, WORDING)] == ["faint"]


def test_a_stretch_that_moved_is_found_again() -> None:
    two, link = compared(["On Monday morning the ferry sank."], ["The ferry sank on Monday morning."])
    assert link.changes == ()
    assert link.additions == ()
    assert {one.of(two.left.side.text).casefold() for one, _ in link.same} == {"on monday morning", "the ferry sank"}


def test_a_loaded_word_makes_a_substitution_notable() -> None:
    assert changes("Police met a crowd there.", "Police met a mob there.", WORDING) == [("notable", "crowd", "mob")]
    assert changes("Police met a crowd there.", "Police met a group there.", WORDING) == [("faint", "crowd", "group")]


def _additions(left: list[str], right: list[str]) -> list[tuple[str, str]]:
    two, link = compared(left, right)
    texts = {"left": two.left.side.text, "right": two.right.side.text}
    return [(each.side, each.span.of(texts[each.side])) for each in link.additions]


def test_words_of_one_side_alone_are_an_addition() -> None:
    assert _additions(["The claim was swiftly denied."], ["The claim was denied."]) == [("left", "swiftly")]


def test_what_the_other_article_says_elsewhere_is_no_addition() -> None:
    left = ["The ferry sank off the coast of Elmwick."]
    assert _additions(left, ["The ferry sank."]) == [("left", "off the coast of Elmwick")]
    assert _additions(left, ["The ferry sank.", "The coast of Elmwick is rocky."]) == []


def test_words_without_a_statement_are_no_addition() -> None:
    assert _additions(["It was then that the ferry sank."], ["The ferry sank."]) == []
    assert _additions(['"We stay," he said, adding "We fish."'], ['"We stay." "We fish."']) == []
