"""Who says what is quoted."""

import pytest

from tests.core.builders import pair
from viewer.core.changes.readings import Readings
from viewer.core.changes.speakers import are_others
from viewer.core.model import Relation
from viewer.core.pair_quotations import pair_quotations

FIRST = "On Monday Anna Lee and Boris Orlov met in Elmwick, where Lee waited."


def _speakers(*sentences: str) -> list[str | None]:
    two = pair([FIRST, *sentences], ["On Monday Lee met Orlov in Elmwick."])
    return [each.speaker for each in Readings(two.left, two.right).quotations[0]]


@pytest.mark.parametrize(
    ("sentence", "speaker"),
    [
        ("“It sank,” Anna Lee said.", "Anna Lee"),
        ("“It sank,” said Mayor Anna Lee.", "Mayor Anna Lee"),
        ("Lee said: “It sank.”", "Lee"),
        ("Lee, who owns the ferry, said it was “a bad day”.", "Lee"),
        ("Lee, the owner of the ferry, also said “it sank”.", "Lee"),
        ("“It sank,” the mayor said.", "the mayor"),
        ("“It sank,” said Orlov's lawyer.", "Orlov's lawyer"),
        ("According to Orlov, it was “a bad day”.", "Orlov"),
        ("Anna Lee called the sinking “a bad day”.", "Anna Lee"),
        ("“It sank,” a man told Lee.", None),
        ("The men who came to fight in Elmwick said “it sank”.", None),
        ("The “bad day” ended at noon.", None),
        ("She watched “The Last Ferry” with Lee, Orlov said.", None),
    ],
)
def test_the_subject_of_the_nearest_saying_speaks(sentence: str, speaker: str | None) -> None:
    assert _speakers(sentence) == [speaker]


def test_both_halves_of_a_divided_quotation_have_the_speaker_between_them() -> None:
    assert _speakers("“It sank,” Lee said, “and nobody drowned.”") == ["Lee", "Lee"]


def test_a_pronoun_is_who_spoke_last_by_name() -> None:
    assert _speakers("“It sank,” Lee said.", "“Nobody drowned,” she added.") == ["Lee", "Lee"]


def test_a_pronoun_is_nobody_where_somebody_else_was_named_since() -> None:
    assert _speakers("“It sank,” Lee said.", "Orlov nodded.", "“Nobody drowned,” he added.") == ["Lee", None]


def test_a_sentence_that_is_all_quotation_goes_on_with_the_speaker_before_it() -> None:
    assert _speakers("“It sank,” Lee said. “Nobody drowned.”", "“We were lucky.”") == ["Lee", "Lee", None]


@pytest.mark.parametrize(
    ("one", "other", "others"),
    [
        ("Anna Lee", "Mr. Orlov", True),
        ("Anna Lee", "Mayor Lee", False),
        ("Lee", "the mayor", False),
        ("Lee's lawyer", "Orlov", False),
        ("Lee", "Justice Department", False),
        ("Lee", "Kremlin", False),
    ],
)
def test_only_names_of_persons_tell_speakers_apart(one: str, other: str, others: bool) -> None:
    two = pair([FIRST], [FIRST])
    lore = Readings(two.left, two.right).names.lore
    assert are_others(one, other, lore) is others
    assert are_others(other, one, lore) is others


def test_a_quotation_given_to_another_speaker_is_told() -> None:
    two = pair([FIRST, "“It sank at noon,” Lee said."], [FIRST, "“It sank at noon,” Orlov said."])
    (found,) = pair_quotations(Readings(two.left, two.right), ())
    assert found.relation is Relation.SAME
    assert (found.left_speaker, found.right_speaker, found.other_speaker) == ("Lee", "Orlov", True)
