"""Changes of wording in German, French, Spanish and Hindi: what their tables say is asked by the same steps."""

import tomllib
from pathlib import Path
from typing import Any

import pytest

from viewer.core.compare import compare
from viewer.core.model import Article, ChangeKind, Comparison, FactKind
from viewer.resources import load_tables

Shown = tuple[str, str, str | None, str | None]


def compared(language: str, left: str, right: str) -> Comparison:
    result = compare(Article(left, language=language), Article(right, language=language), tables=load_tables)
    assert len(result.links) == 1
    return result


def found(result: Comparison) -> set[Shown]:
    """Kind, weight and words of every change."""
    return {
        (
            change.kind.value,
            change.weight.value,
            change.left and change.left.of(result.left.text),
            change.right and change.right.of(result.right.text),
        )
        for change in result.links[0].changes
    }


ROWS = tomllib.loads(Path(__file__).with_name("languages.toml").read_text("utf-8"))["change"]


@pytest.mark.parametrize("row", ROWS, ids=[f"{row['language']} {row['found'][0]} {row['left'][:20]}" for row in ROWS])
def test_a_change_is_found_and_weighed(row: dict[str, Any]) -> None:
    kind, weight, one, other = (each or None for each in row["found"])
    assert (kind, weight, one, other) in found(compared(row["language"], row["left"], row["right"]))
    assert (kind, weight, other, one) in found(compared(row["language"], row["right"], row["left"]))


@pytest.mark.parametrize(
    ("language", "left", "right"),
    [
        (
            "de",
            "Die Reederei bestritt, dass die Fähre überladen war.",
            "Die Reederei bestritt, die Fähre sei überladen.",
        ),
        (
            "de",
            "Er sagte, die Fähre sei nicht überladen gewesen.",
            "Er bestritt, dass die Fähre überladen gewesen sei.",
        ),
        ("fr", "Il a dit que le ferry n’était pas surchargé.", "Il a démenti que le ferry ait été surchargé."),
        ("es", "Dijo que el transbordador no iba sobrecargado.", "Negó que el transbordador fuera sobrecargado."),
    ],
)
def test_a_denial_by_a_verb_answers_one_by_a_word(language: str, left: str, right: str) -> None:
    changes = compared(language, left, right).links[0].changes
    assert [change for change in changes if change.kind is ChangeKind.NEGATION] == []


@pytest.mark.parametrize(
    ("language", "left", "right"),
    [
        ("de", "Die Fähre verließ am Montag den Hafen der Stadt.", "Am Montag verließ die Fähre den Hafen der Stadt."),
        ("de", "Die Fähre lief mit dreiundvierzig Menschen aus.", "Die Fähre lief mit 43 Menschen aus."),
        ("de", "Sie ging über die Straße am Hafen.", "Sie ging über die Strasse am Hafen."),
        ("fr", "Lundi, le ferry a quitté le port de la ville.", "Le ferry a quitté le port de la ville lundi."),
        ("es", "El lunes el transbordador salió del puerto.", "El transbordador salió del puerto el lunes."),
    ],
)
def test_another_order_or_form_of_the_same_words_is_no_change(language: str, left: str, right: str) -> None:
    (link,) = compared(language, left, right).links
    assert (link.changes, link.additions) == ((), ())


def test_german_spelling_before_the_reform_is_spelling() -> None:
    result = compared("de", "Er arbeitete selbständig am Hafen.", "Er arbeitete selbstständig am Hafen.")
    assert found(result) == {("spelling", "faint", "selbständig", "selbstständig")}


def test_german_nouns_are_no_names() -> None:
    text = (
        "Die Polizei suchte am Abend nach Zeugen des Unglücks. Ende Oktober kamen 43 Prozent der Fischer zurück. "
        "Die Reederei Orlow schwieg. Minister Brandt kam mit der EU nach Hamburg."
    )
    result = compare(Article(text, language="de"), Article(text, language="de"), tables=load_tables)
    named = {fact.left[0].of(text) for fact in result.facts if fact.kind in {FactKind.NAME, FactKind.PLACE}}
    assert named == {"Orlow", "Minister Brandt", "EU", "Hamburg"}


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        ("de", "„Wir halten den Hafen offen“, sagte Bürgermeisterin Anna Lehmkamp.", "Bürgermeisterin Anna Lehmkamp"),
        ("fr", "« Le port restera ouvert », a déclaré Anna Lemoine.", "Anna Lemoine"),
        ("es", "“El puerto seguirá abierto”, dijo Ana Lemos.", "Ana Lemos"),
    ],
)
def test_who_speaks_is_named(language: str, text: str, speaker: str) -> None:
    result = compare(Article(text, language=language), Article(text, language=language), tables=load_tables)
    assert [quotation.speaker for quotation in result.left.quotations] == [speaker]


@pytest.mark.parametrize("language", ["de", "fr", "es", "hi"])
def test_words_that_carry_nothing_are_no_addition(language: str) -> None:
    more = {
        "de": ("Sie sah die Fähre im Hafen.", "Sie sah die Fähre dann auch im Hafen."),
        "fr": ("Elle a vu le ferry au port.", "Elle a aussi vu le ferry alors au port."),
        "es": ("Ella vio el barco en el puerto.", "Ella también vio el barco en el puerto."),
        "hi": ("पुलिस ने बंदरगाह पर नौका देखी।", "पुलिस ने भी बंदरगाह पर नौका देखी।"),
    }
    assert compared(language, *more[language]).links[0].additions == ()
