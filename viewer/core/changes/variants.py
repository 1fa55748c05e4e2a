"""One word, spelled otherwise: `standard_spellings` gives all its spellings one form."""

from collections.abc import Iterable
from functools import cache
from typing import NamedTuple

from viewer.core.tables import Tables


class _Rules(NamedTuple):
    pairs: dict[str, str]
    endings: dict[str, str]
    all: tuple[str, ...]
    sizes: tuple[int, ...]
    shortest: int


@cache
def _rules(tables: Tables) -> _Rules:
    section = tables.section("spelling")
    endings = section.get("endings", {})
    sizes = tuple(sorted({len(ending) for ending in endings}, reverse=True))
    return _Rules(section.get("pairs", {}), endings, tuple(endings), sizes, section.get("shortest", 0))


def standard_spellings(forms: Iterable[str], tables: Tables) -> list[str]:
    """For each form one that all spellings of its word have in common; not fit to be shown."""
    rules = _rules(tables)
    return [rules.pairs.get(form) or _by_ending(form, rules) for form in forms]


def _by_ending(form: str, rules: _Rules) -> str:
    if not form.endswith(rules.all):
        return form
    for size in rules.sizes:
        other = rules.endings.get(form[-size:])
        if other and len(form) - size >= rules.shortest:
            return form[:-size] + other
    return form
