"""One word, spelled otherwise: `standard_spellings` gives all its spellings one form."""

from collections.abc import Iterable, Sequence
from functools import cache
from typing import NamedTuple

from viewer.core.tables import Tables


class _Rules(NamedTuple):
    pairs: dict[str, str]
    """Spellings, each with the standard one."""
    one_sense: frozenset[str]
    """Those that are the same word in one of its senses only."""
    endings: dict[str, str]
    """Endings, each with the standard one."""
    known_endings: tuple[str, ...]
    sizes: tuple[int, ...]
    """How long endings are, the longest first."""
    shortest: int
    """So many letters have to stand before an ending."""


@cache
def _rules(tables: Tables) -> _Rules:
    section, variants = tables.section("spelling"), tables.section("spelling_variants")
    endings = section.get("endings", {})
    sizes = tuple(sorted({len(ending) for ending in endings}, reverse=True))
    same, one_sense = (_pairs(variants.get(name, ())) for name in ("same", "one_sense"))
    pairs = {**one_sense, **same, **section.get("pairs", {})}
    return _Rules(pairs, frozenset(one_sense), endings, tuple(endings), sizes, section.get("shortest", 0))


def _pairs(words: list[str]) -> dict[str, str]:
    """Words that stand in turn for a spelling and for the standard one."""
    return dict(zip(words[::2], words[1::2], strict=True))


def standard_spellings(forms: Iterable[str], tables: Tables) -> list[str]:
    """For each form one that all spellings of its word have in common; not fit to be shown."""
    rules = _rules(tables)
    if not rules.pairs and not rules.endings:
        return list(forms)
    return [_by_ending(rules.pairs.get(form, form), rules) for form in forms]


def same_in_full(some: Sequence[str], others: Sequence[str], tables: Tables) -> bool:
    """Whether two runs of words are the same once what is contracted is written out ("we'll", "we will")."""
    short = min(len(some), len(others))
    if not short or not any("'" in form for form in (*some, *others)) or max(len(some), len(others)) > _MOST:
        return False
    return not _in_full(some, tables).isdisjoint(_in_full(others, tables))


@cache
def _contractions(tables: Tables) -> tuple[dict[str, str], dict[str, list[str]]]:
    """Contracted words with what they are in full; endings with the words they may stand for."""
    section = tables.section("spelling").get("contractions", {})
    return section.get("whole", {}), section.get("endings", {})


def _in_full(forms: Sequence[str], tables: Tables) -> set[str]:
    """All that a run of words may be in full."""
    whole, endings = _contractions(tables)
    found = {""}
    for form in forms:
        ending = next((each for each in endings if form.endswith(each)), "")
        meant = [f"{form.removesuffix(ending)} {word}" for word in endings.get(ending, ())]
        meant = [whole[form]] if form in whole else meant or [form]
        found = {f"{before} {each}" for before in found for each in meant}
    return found


_MOST = 6
"""Longer runs differ in more than a contraction."""


def in_one_sense(one: str, other: str, tables: Tables) -> bool:
    """Whether two spellings are those of one word in one of its senses only ("storey", "story")."""
    return not {one, other}.isdisjoint(_rules(tables).one_sense)


def _by_ending(form: str, rules: _Rules) -> str:
    if not form.endswith(rules.known_endings):
        return form
    for size in rules.sizes:
        other = rules.endings.get(form[-size:])
        if other and len(form) - size >= rules.shortest:
            return form[:-size] + other
    return form
