"""Stems of words."""

import Stemmer

from viewer.core import stems
from viewer.core.stems import stems_of


def test_forms_of_one_word_have_one_stem() -> None:
    assert len(set(stems_of(["accuse", "accuses", "accused", "accusing"], "en"))) == 1
    assert len(set(stems_of(["harbour", "harbour's", "harbours"], "en"))) == 1


def test_the_language_chooses_the_rules() -> None:
    assert len(set(stems_of(["Häuser", "Hauses", "Haus"], "de"))) == 1


def test_a_language_without_rules_keeps_the_forms() -> None:
    assert stems_of(["harbours", "harbour's"], "xx") == ["harbours", "harbour"]


def test_every_named_algorithm_is_there() -> None:
    assert set(stems._ALGORITHMS.values()) <= set(Stemmer.algorithms())
