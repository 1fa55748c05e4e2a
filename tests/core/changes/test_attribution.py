"""Verbs of saying."""

import pytest

from tests.core.builders import changes, compared, pair
from viewer.core.changes.readings import Readings
from viewer.core.changes.sayings import find_sayings
from viewer.core.model import ChangeKind

ATTRIBUTION = ChangeKind.ATTRIBUTION


def test_another_verb_of_the_same_stance_is_faint() -> None:
    found = changes('"We will stay in the harbour," he stated.', '"We will stay in the harbour," he said.', ATTRIBUTION)
    assert found == [("faint", "stated", "said")]


def test_another_stance_is_notable() -> None:
    left = "The owner refuted the idea that the ferry was overloaded."
    right = "The owner said the idea that the ferry was overloaded was nonsense."
    assert changes(left, right, ATTRIBUTION) == [("notable", "refuted", "said")]


def test_a_verb_that_tells_of_another_act_is_faint() -> None:
    left = "The owner said the ferry was safe in all weathers."
    right = "The owner urged that the ferry, safe in all weathers, be raised."
    assert changes(left, right, ATTRIBUTION) == [("faint", "said", "urged")]


def test_a_request_is_not_an_order() -> None:
    left, right = "The mayor urged the owner to raise the ferry.", "The mayor ordered the owner to raise the ferry."
    assert changes(left, right, ATTRIBUTION) == [("notable", "urged", "ordered")]


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        ("The ferry hit a rock off Elmwick, the mayor said.", "The ferry hit a rock off Elmwick.", "said"),
        (
            "The ferry hit a rock off Elmwick, according to the mayor.",
            "The ferry hit a rock off Elmwick.",
            "according to",
        ),
    ],
)
def test_what_one_has_somebody_say_and_the_other_states_is_notable(left: str, right: str, expected: str) -> None:
    assert changes(left, right, ATTRIBUTION) == [("notable", expected, None)]
    assert changes(right, left, ATTRIBUTION) == [("notable", None, expected)]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ('"The ferry hit a rock off Elmwick," the mayor said.', "The ferry hit a rock off Elmwick."),
        ("Ferry Hit Rock Off Elmwick, Mayor Says", "The ferry hit a rock off Elmwick."),
        ("The ferry hit a rock, the mayor said.", "The ferry sailed from Elmwick with its lamps out."),
    ],
)
def test_who_says_it_is_not_missed_where_it_may_stand_elsewhere(left: str, right: str) -> None:
    assert changes(left, right, ATTRIBUTION) == []


def test_british_and_american_spelling_of_a_verb_is_no_change_of_attribution() -> None:
    left, right = "He emphasised that the ferry is safe.", "He emphasized that the ferry is safe."
    assert changes(left, right, ATTRIBUTION) == []
    assert changes(left, right, ChangeKind.SPELLING) == [("faint", "emphasised", "emphasized")]


def test_a_verb_of_saying_inside_a_quotation_is_not_the_reporters() -> None:
    assert changes('"He claimed the ferry," she said.', '"He wanted the ferry," she said.', ATTRIBUTION) == []


def test_a_statement_passed_on_as_hearsay_is_notable() -> None:
    found = changes('"I am not for it," she reportedly said.', '"I am not for it," she said.', ATTRIBUTION)
    assert found == [("notable", "reportedly said", "said")]


def test_what_one_states_and_the_other_has_claimed_is_notable() -> None:
    left = "Rebels moved on in the east after they seized another village near the river."
    right = "Rebels moved on in the east, claiming another village near the river."
    assert changes(left, right, ATTRIBUTION) == [("notable", "seized", "claiming")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The mayor claims that the ferry sank.", []),  # a common noun before it: it may be a noun itself
        ("Mayor Smith claims that the ferry sank.", ["claims"]),
        ("The claims of the mayor were refuted.", ["refuted"]),
        ("According to the mayor, it sank.", ["According to"]),
        ("He went on to say that it sank.", ["went on to say"]),
        ("The mayor, when asked by reporters, left.", []),
        ("It sank, the owner said, pointing out the rocks.", ["said", "pointing out"]),
        ("United States troops stood by.", []),
        ("It allegedly sank.", ["allegedly"]),
        ("Police noted the rocks.", ["noted"]),
        ("The owner noted that it sank.", ["noted"]),
        ("Two alleged thieves sank it.", []),
        ("The owner declined to comment on it.", ["declined to comment"]),
    ],
)
def test_sayings_are_told_from_nouns(text: str, expected: list[str]) -> None:
    two = pair([text], ["…"])
    reading = Readings(two.left, two.right).left
    found = find_sayings(reading, two.left.words.of(0))
    assert [reading.span(saying.words).of(text) for saying in found] == expected


def test_the_plain_form_behind_who_speaks_states() -> None:
    found = changes(
        "Prosecutors allege that Brandt took money from the yard.",
        "Prosecutors say that Brandt took money from the yard.",
        ChangeKind.ATTRIBUTION,
    )
    assert found == [("notable", "allege", "say")]


@pytest.mark.parametrize(
    ("told", "stated", "verb"),
    [
        ("Lee said the ferry sank off the coast on Monday.", "The ferry sank off the coast on Monday.", "said"),
        (
            "The mayor claimed that the dam was safe after the repairs.",
            "The dam was safe after the repairs.",
            "claimed",
        ),
        ("The yard cut 300 jobs in May, the union alleged.", "The yard cut 300 jobs in May.", "alleged"),
        ("The owner denied that the ferry was overloaded on Monday.", "The ferry was overloaded on Monday.", "denied"),
    ],
)
def test_what_one_says_and_the_other_states_is_told_from_either_side(told: str, stated: str, verb: str) -> None:
    assert changes(told, stated, ATTRIBUTION) == [("notable", verb, None)]
    assert changes(stated, told, ATTRIBUTION) == [("notable", None, verb)]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (
            "Lee, after being added to the board of the bank in May, resigned.",
            "The board of the bank added Lee in May.",
        ),
        ("The mayor urged that the dam be closed for repairs.", "The dam was closed for repairs."),
        ("The judge rejected the request to release him on bail.", "The judge granted the request to release him."),
    ],
)
def test_what_only_looks_like_a_saying_attributes_nothing(left: str, right: str) -> None:
    assert changes(left, right, ATTRIBUTION) == []


def test_the_note_tells_the_left_before_the_right() -> None:
    claimed, stated = "The mayor claimed that police seized the boat.", "Police seized the boat."
    for one, other, note in (
        (claimed, stated, "as a claim / stated as a fact"),
        (stated, claimed, "stated as a fact / as a claim"),
    ):
        _, link = compared([one], [other])
        assert [change.note for change in link.changes if change.kind is ATTRIBUTION] == [note]
