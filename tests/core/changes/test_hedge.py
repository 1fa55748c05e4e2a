"""Words by which a reporter doesn't vouch for what is said: gained, lost, changed."""

import pytest

from tests.core.builders import changes
from viewer.core.model import ChangeKind


def hedges(left: str, right: str) -> list[tuple[str, str | None, str | None]]:
    return changes(left, right, ChangeKind.HEDGE)


@pytest.mark.parametrize(
    ("hedged", "plain", "words"),
    [
        (
            "The ferry appears to have hit a rock near the harbour.",
            "The ferry hit a rock near the harbour.",
            "appears to",
        ),
        ("The ferry seems to have sunk within minutes.", "The ferry sank, sunk within minutes.", "seems to"),
        ("The captain is believed to have left the bridge.", "The captain had left the bridge.", "believed to"),
        ("Nine people are feared dead in the harbour.", "Nine people are dead in the harbour.", "feared dead"),
        ("The captain is said to have slept.", "The captain slept.", "is said to"),
        ("A so-called safety plan was drawn up.", "A safety plan was drawn up.", "so-called"),
        ("Divers found the suspected leak in the hull.", "Divers found the leak in the hull.", "suspected"),
        ("The crew reportedly left the ship early.", "The crew left the ship early.", "reportedly"),
        ("The wave probably broke the rudder.", "The wave broke the rudder.", "probably"),
        ("Unconfirmed reports of a fire came from the ferry.", "Reports of a fire came from the ferry.", "Unconfirmed"),
    ],
)
def test_a_hedge_of_one_side_is_notable_from_either_side(hedged: str, plain: str, words: str) -> None:
    assert hedges(hedged, plain) == [("notable", words, None)]
    assert hedges(plain, hedged) == [("notable", None, words)]


def test_a_hedge_is_lost_also_where_much_else_is_said_otherwise() -> None:
    left = "Investigators who dived to the wreck on Monday now think that the ferry may have hit a rock in the dark."
    right = "After two days of searching the bed of the river, divers told the court: the ferry hit a rock at night."
    assert hedges(left, right) == [("notable", "may", None)]


def test_another_kind_of_hedge_is_a_change() -> None:
    left, right = "The ferry may have hit a rock.", "The ferry probably hit a rock."
    assert hedges(left, right) == [("notable", "may", "probably")]


def test_hearsay_beside_somebody_who_says_so_is_faint() -> None:
    left, right = "The ferry reportedly hit a rock in the dark.", "The ferry hit a rock in the dark, the owner said."
    assert hedges(left, right) == [("faint", "reportedly", None)]


def test_hearsay_is_more_than_an_attribution_that_both_have() -> None:
    left = "The ferry allegedly hit a rock in the dark, the paper wrote."
    right = "The ferry hit a rock in the dark, the paper wrote."
    assert hedges(left, right) == [("notable", "allegedly", None)]


def test_distance_to_a_word_is_no_hearsay() -> None:
    left = "The so-called safety plan was never shown to the crew."
    right = "The safety plan was never shown to the crew, the union said."
    assert hedges(left, right) == [("notable", "so-called", None)]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("The ferry may sail on Monday.", "The ferry might sail on Monday."),
        ("The ferry appears to be lost.", "The ferry seems to be lost."),
        ("The ferry sank on 3 May in a storm.", "The ferry sank on 3 June in a storm."),
        ("The divers could not find the ferry.", "The divers did not find the ferry."),
        ("The owner said to a friend that he slept.", "The owner told a friend that he slept."),
        ("The paper reported that the ferry sank.", "The paper wrote that the ferry sank."),
        ("He appears on the list of the lost.", "He stands on the list of the lost."),
        ("“It may sail,” he said of the ferry.", "“It will sail,” he said of the ferry."),
        ("The ferry sank, and its owner may sell the wreck next year.", "The ferry sank in a storm near the harbour."),
    ],
)
def test_what_only_looks_like_a_change_of_hedging_is_none(left: str, right: str) -> None:
    assert hedges(left, right) == []
    assert hedges(right, left) == []
