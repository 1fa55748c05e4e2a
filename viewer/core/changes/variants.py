"""One word, spelled otherwise: `standard_spellings` gives all its spellings one form."""

from collections.abc import Iterable
from functools import cache
from typing import NamedTuple

from viewer.core.tables import Tables


class _Rules(NamedTuple):
    pairs: dict[str, str]
    one_sense: frozenset[str]
    endings: dict[str, str]
    all: tuple[str, ...]
    sizes: tuple[int, ...]
    shortest: int


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
    if not rules.all:
        return list(forms)
    return [_by_ending(rules.pairs.get(form, form), rules) for form in forms]


def in_one_sense(one: str, other: str, tables: Tables) -> bool:
    """Whether two spellings are those of one word in one of its senses only ("storey", "story")."""
    return not {one, other}.isdisjoint(_rules(tables).one_sense)


def _by_ending(form: str, rules: _Rules) -> str:
    if not form.endswith(rules.all):
        return form
    for size in rules.sizes:
        other = rules.endings.get(form[-size:])
        if other and len(form) - size >= rules.shortest:
            return form[:-size] + other
    return form
