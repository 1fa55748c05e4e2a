"""Captions are told by the credit behind them, whatever the language."""

import pytest

from tests.core.furniture.test_naming import BODY, LEAD, kinds, named
from viewer.core.furniture.picture import is_credited_caption


@pytest.mark.parametrize(
    "caption",
    [
        "Drivers wait at the old bridge on Tuesday [ANA RUIZ, COURIER]",
        "Drivers wait at the old bridge. (Harbour News: Ana Ruiz)",
        "Der alte Übergang am Morgen. (Ana Ruiz/Kurier)",
        "Le vieux pont, le 11 mai. ANA RUIZ / COURRIER",
        "El viejo puente al amanecer. © Ana Ruiz, Correo",
        "Jembatan tua pada Selasa. (Ana Ruiz/Kurir)",
    ],
)
def test_a_description_with_the_name_of_its_maker_is_a_caption(caption: str) -> None:
    assert is_credited_caption(caption)
    assert kinds("Bridge to stay shut", LEAD, BODY[0], caption, BODY[2], code="pl")[3] == "caption"


@pytest.mark.parametrize(
    "sentence",
    [
        "The bridge was named for the mayor (Tom Vale).",
        "She was born in the next town (Oakmere, Wessex).",
        "The vote was 14 to 2 (Ruiz and Vale were away)",
        "The barge struck at noon (GMT)",
        "“We would rather lose a winter than a bus,” said Tom Vale",
        "The talks were led by Vale and Ruiz / Ode",
    ],
)
def test_names_in_brackets_make_no_caption_of_a_sentence(sentence: str) -> None:
    assert not is_credited_caption(sentence)


@pytest.mark.parametrize(
    "glued", ["Category: Local", "By: Ana Ruiz", "Latest Stories", "Breaking news: straight to your phone"]
)
def test_what_is_glued_to_a_paragraph_makes_no_caption_of_it(glued: str) -> None:
    lines = named("\n".join(["Bridge to stay shut", LEAD, f"{BODY[0]} {glued}", *BODY[1:]]))
    assert ("body", BODY[0]) in lines or ("body", f"{BODY[0]} {glued}") in lines


@pytest.mark.parametrize("credit", ["Photos: Ana Ruiz", "Harbour Daily/AP", "Associated Press"])
def test_a_name_behind_the_last_paragraph_is_a_credit(credit: str) -> None:
    assert named("\n".join(["Bridge to stay shut", LEAD, *BODY[1:], f"{BODY[0]} {credit}"]))[-2:] == [
        ("body", BODY[0]),
        ("credit", credit),
    ]
