"""UK and US spelling of the same word."""

import pytest

from tests.core.builders import changes, compared
from viewer.core.changes.variants import standard_spellings
from viewer.core.model import ChangeKind
from viewer.resources import load_tables


@pytest.mark.parametrize(
    ("uk", "us"),
    [
        ("honour", "honor"),
        ("paediatric", "pediatric"),
        ("manoeuvre", "maneuver"),
        ("travellers", "travelers"),
        ("sceptical", "skeptical"),
        ("catalogue", "catalog"),
        ("defence", "defense"),
        ("instalment", "installment"),
        ("fibre", "fiber"),
        ("burnt", "burned"),
        ("adviser", "advisor"),
        ("organisation", "organization"),
        ("harbourise", "harbourize"),  # no list has it
    ],
)
def test_spellings_of_one_word_are_spelling_and_faint(uk: str, us: str) -> None:
    _, link = compared([f"They saw the {uk} of the ferry."], [f"They saw the {us} of the ferry."])
    assert [(change.kind, change.weight.value, change.note) for change in link.changes] == [
        (ChangeKind.SPELLING, "faint", f"{uk} / {us}: same word")
    ]
    assert link.additions == ()


@pytest.mark.parametrize(
    ("uk", "us"), [("kerb", "curb"), ("tyre", "tire"), ("cheque", "check"), ("storey", "story"), ("metre", "meter")]
)
def test_words_that_are_one_in_one_sense_are_said_to_be(uk: str, us: str) -> None:
    _, link = compared([f"They looked at the {uk} again."], [f"They looked at the {us} again."])
    assert [(change.kind, change.weight.value, change.note) for change in link.changes] == [
        (ChangeKind.SPELLING, "faint", f"{uk} / {us}: same word in one sense")
    ]


@pytest.mark.parametrize(
    ("one", "other"), [("ton", "tonne"), ("ensure", "insure"), ("council", "counsel"), ("affect", "effect")]
)
def test_words_that_only_look_alike_are_no_spellings_of_each_other(one: str, other: str) -> None:
    assert changes(f"They saw the {one} again.", f"They saw the {other} again.", ChangeKind.SPELLING) == []


def test_a_quotation_in_another_spelling_is_the_same_quotation() -> None:
    left = "“The ferry will honour our agreement with the neighbours and sail all winter,” he said."
    right = "“The ferry will honor our agreement with the neighbors and sail all winter,” he said."
    assert changes(left, right, ChangeKind.QUOTE) == []
    assert [words for _, *words in changes(left, right, ChangeKind.SPELLING)] == [
        ["honour", "honor"],
        ["neighbours", "neighbors"],
    ]


def test_a_unit_in_another_spelling_is_one_change() -> None:
    _, link = compared(["The ferry drifted 300 metres."], ["The ferry drifted 300 meters."])
    assert [change.kind for change in link.changes] == [ChangeKind.SPELLING]


def test_the_table_of_spellings_never_goes_in_circles() -> None:
    table = load_tables("en")
    words = [word for name in ("same", "one_sense") for word in table.section("spelling_variants")[name]]
    standard = standard_spellings(words, table)
    assert len(words) > 2_000
    assert standard[::2] == standard[1::2]
    assert not {(a, b) for a, b in zip(words[::2], words[1::2], strict=True) if a == b}
