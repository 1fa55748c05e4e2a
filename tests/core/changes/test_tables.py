"""The tables of verbs of saying name no word that no step would ever ask for."""

import pytest

from viewer.core.changes.sayings import verbs_of
from viewer.resources import load_tables

LANGUAGES = ["de", "en", "es", "fr", "hi"]


def lemmas(code: str) -> set[str]:
    """The plain forms of verbs, and the first words of phrases and of verbs in two parts."""
    table = load_tables(code).section("attribution")
    entries = [entry for name in ("phrases", "parted") for each in table.get(name, {}).values() for entry in each]
    plain = [lemma for each in table["stance"].values() for lemma in each]
    return {*plain, *(entry.split()[0] for entry in entries)}


@pytest.mark.parametrize("code", LANGUAGES)
def test_only_verbs_of_saying_have_forms_and_may_be_nouns(code: str) -> None:
    table = load_tables(code).section("attribution")
    assert set(table.get("forms", {})) <= lemmas(code)
    assert set(table.get("nouns", {}).get("forms", ())) <= set(verbs_of(load_tables(code)).single)


@pytest.mark.parametrize("code", LANGUAGES)
def test_no_verb_has_two_stances(code: str) -> None:
    plain = [lemma for each in load_tables(code).section("attribution")["stance"].values() for lemma in each]
    assert len(plain) == len(set(plain))


@pytest.mark.parametrize("code", LANGUAGES)
def test_only_verbs_of_saying_have_their_speaker_behind_them(code: str) -> None:
    verbs = verbs_of(load_tables(code))
    together = [verb for found in (*verbs.phrases.values(), *verbs.parted.values()) for _, verb in found]
    known = {verb.lemma for verb in (*verbs.single.values(), *together)}
    speakers = load_tables(code).section("speakers")
    assert {*speakers.get("inverted", ()), *speakers.get("sources", ())} <= known
