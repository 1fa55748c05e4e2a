"""Names."""

import pytest

from tests.core.builders import changes, compared, pair
from viewer.core.changes.readings import Readings
from viewer.core.model import ChangeKind

NAME = ChangeKind.NAME


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        ("On Monday Anna Lee resigned.", "On Monday Lee resigned.", ("Anna Lee", "Lee")),
        ("On Monday Lee resigned.", "On Monday Mrs. Lee resigned.", ("Lee", "Mrs. Lee")),
        ("On Monday Mayor Lee left.", "On Monday Anna J. Lee left.", ("Mayor Lee", "Anna J. Lee")),
        ("On Monday Liz Lee resigned.", "On Monday Elizabeth Lee resigned.", ("Liz Lee", "Elizabeth Lee")),
        ("On Monday Moscow denied it.", "On Monday the Kremlin denied it.", ("Moscow", "Kremlin")),
        ("Moscow denied it.", "The Kremlin denied it.", ("Moscow", "Kremlin")),
        (
            "On Monday the Elmwick Harbour Board closed the port.",
            "On Monday the board closed the port.",
            ("Elmwick Harbour Board", "the board"),
        ),
        ("They met in Kyiv again.", "They met in Kiev again.", ("Kyiv", "Kiev")),
        (
            "On Monday the EHB closed the port.",
            "On Monday the Elmwick Harbour Board closed the port.",
            ("EHB", "Elmwick Harbour Board"),
        ),
    ],
)
def test_the_same_named_otherwise_is_faint(left: str, right: str, expected: tuple[str, str]) -> None:
    assert changes(left, right, NAME) == [("faint", *expected)]


def test_different_persons_of_one_family_are_not_the_same() -> None:
    assert changes("On Monday Anna Lee resigned.", "On Monday Peter Lee resigned.", NAME) != [
        ("faint", "Anna Lee", "Peter Lee")
    ]


def test_a_role_stands_for_the_name_that_either_article_gives_it() -> None:
    left = ['"We stay," Orlov added.', "The Elmwick mayor Vera Orlov spoke on Sunday."]
    right = ['"We stay," added the Elmwick mayor.', "Mayor Vera Orlov was tired."]
    assert changes(left, right, NAME) == [("faint", "Orlov", "the Elmwick mayor")]


def test_a_role_that_nobody_holds_stands_for_nobody() -> None:
    assert changes('"We stay," Orlov added.', '"We stay," added the captain.', NAME) != [
        ("faint", "Orlov", "the captain")
    ]


def test_two_who_are_named_and_called_the_couple() -> None:
    found = changes("On Monday Anna Lee and Tom Ray paid.", "On Monday the couple paid.", NAME)
    assert found == [("faint", "Anna Lee and Tom Ray", "the couple")]


def test_a_name_that_judges_is_notable() -> None:
    left, right = "On Monday the Korvan regime sent ships.", "On Monday the Korvan government sent ships."
    assert [weight for weight, _, _ in changes(left, right, NAME)] == ["notable"]


def test_a_long_phrase_with_a_name_in_it_is_no_other_name() -> None:
    left = "Korvan Accuses Elmwick of Sending Ships, Calls for Help From Marrowby"
    right = "He told partners of Elmwick that help was needed."
    assert changes(left, right, NAME) == []


def test_a_name_behind_the_end_of_a_quotation_is_known() -> None:
    left, right = '"We stay in the port," Orlov said.', '"We stay in the port," Hale said.'
    assert changes(left, right, NAME) == [("notable", "Orlov", "Hale")]


def test_a_form_that_the_sentence_has_too_is_no_change() -> None:
    assert changes("On Monday Anna Lee left, and Lee wept.", "On Monday Lee left.", NAME) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Then President Anna Lee left.", ["President Anna Lee"]),
        ("Then the former Elmwick mayor Anna Lee left.", ["former Elmwick", "mayor Anna Lee"]),
        ("Then Lee's lawyer left.", ["Lee's"]),
        ("Then the Bank of Elmwick and the Justice Department left.", ["Bank of Elmwick", "Justice Department"]),
        ("On Monday in May I left.", []),
        ("Then Rep. Anna Lee (R-Ohio) left.", ["Rep. Anna Lee"]),
    ],
)
def test_names_are_found_with_their_titles(text: str, expected: list[str]) -> None:
    two = pair([text], ["…"])
    both = Readings(two.left, two.right)
    reading = both.left
    found = both.names.mentions(reading, two.left.words.of(0))
    texts = [reading.span(mention.words).of(text) for mention in found]
    assert [each for each in texts if each != "Ohio"] == expected


def test_names_in_a_headline_are_known_from_the_text() -> None:
    two = pair(["Ferry Owner Orlov Denies Report", "On Monday Orlov was not to be found."], ["…"])
    both = Readings(two.left, two.right)
    (mention,) = both.names.mentions(both.left, two.left.words.of(0))
    assert mention.core == ("orlov",)


def test_two_roles_are_no_change_of_name() -> None:
    left, right = "On Monday the officer left Elmwick.", "On Monday the driver left Elmwick."
    assert changes(left, right, NAME) == []


def test_what_is_said_before_a_name_of_who_it_is_may_differ() -> None:
    left = "The outgoing harbour adviser Anna Lee warned of a storm."
    right = "A senior harbour adviser Anna Lee warned of a storm."
    assert changes(left, right, NAME) == [
        ("faint", "outgoing harbour adviser Anna Lee", "senior harbour adviser Anna Lee")
    ]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("He wants to challenge Senator Anna Lee in May.", "He wants to beat Senator Anna Lee in May."),
        ("The officer left Elmwick on Monday.", "The driver left Elmwick on Monday."),
        ("The senior adviser Anna Lee spoke.", "Anna Lee spoke, who is an adviser."),
    ],
)
def test_other_words_before_a_name_say_nothing_of_who_it_is(left: str, right: str) -> None:
    _, link = compared([left], [right])
    assert "description" not in {change.subtype for change in link.changes}
