"""The words that values are made of, from a language's tables: `Words`, `words_of`."""

from collections.abc import Mapping, Set
from functools import cache
from itertools import chain
from typing import Any, NamedTuple

from viewer.core.changes.values.value import Hours
from viewer.core.tables import Tables

Bounds = tuple[float, float | None]
"""The least and, where that is known, the most."""


class Form(NamedTuple):
    """How a language writes figures and dates."""

    decimal_comma: bool
    """Whether a comma parts the whole from the rest, and points or spaces the thousands ("1.250,50")."""
    small_calendar: bool
    """Whether months and weekdays have no capital ("lundi", "octobre")."""


class Words(NamedTuple):
    """What a language's `numbers.toml` says, ready for use; empty where it has none."""

    first: Mapping[str, bool]
    """Every word, beside figures, at which a value may be found."""
    cardinals: Mapping[str, int]
    ordinals: Mapping[str, int]
    scales: Mapping[str, int]
    vague: Mapping[str, Bounds]
    """Words for an amount that nobody counted, and what they may mean."""
    fractions: Mapping[str, int]
    """Into how many parts the whole is parted."""
    shares: Mapping[str, Bounds]
    """Shares that nobody counted ("most of"), in per cent."""
    times: Mapping[str, int]
    """How often ("twice")."""
    qualifiers: Mapping[tuple[str, ...], str]
    """How words before an amount bound it."""
    bounding: Set[str]
    """The last words of these."""
    months: Mapping[str, int]
    weekdays: Mapping[str, int]
    day_parts: Mapping[str, Hours]
    clock: Mapping[str, int]
    """Names of times of day, in minutes."""
    days: Mapping[str, int]
    """Words for a day near the report's own ("yesterday"), in days away."""
    nights: Mapping[str, Hours]
    """Those of them that name a part of the day ("tonight")."""
    directions: Mapping[str, int]
    """Words before a unit of time, or behind a span of it, that say which way it lies ("last", "ago")."""
    currencies: Mapping[str, str]
    percent: Mapping[str, bool]
    periods: Mapping[str, str]
    measures: Mapping[str, str]
    grammar: Mapping[str, Set[str]]
    """Words that hold a value together, by what they do ("of", "between")."""
    form: Form

    def do(self, what: str) -> Set[str]:
        """The words that do that in a value."""
        return self.grammar.get(what, _NONE)


_NONE: frozenset[str] = frozenset()
_STARTS = (
    "cardinals", "ordinals", "scales", "vague", "fractions", "shares", "times", "months", "weekdays", "clock", "days",
    "periods", "currencies",
)  # fmt: skip
"""The tables of words at which a value may be found."""


@cache
def words_of(tables: Tables) -> Words:
    """The words of a language."""
    section = tables.section("numbers")

    def table(name: str) -> Mapping[str, Any]:
        found: Mapping[str, Any] = section.get(name, {})
        return found

    form = table("form")
    qualifiers = {tuple(phrase.split()): bound for phrase, bound in table("qualifiers").items()}
    return Words(
        first=dict.fromkeys(chain.from_iterable(map(table, _STARTS)), True),
        cardinals=table("cardinals"),
        ordinals=table("ordinals"),
        scales=table("scales"),
        vague={word: _bounds(amount) for word, amount in table("vague").items()},
        fractions=table("fractions"),
        shares={word: _bounds(amount) for word, amount in table("shares").items()},
        times=table("times"),
        qualifiers=qualifiers,
        bounding=frozenset(phrase[-1] for phrase in qualifiers),
        months=table("months"),
        weekdays=table("weekdays"),
        day_parts={word: Hours(*hours) for word, hours in table("day_parts").items()},
        clock=table("clock"),
        days=table("days"),
        nights={word: Hours(*hours) for word, hours in table("nights").items()},
        directions=table("directions"),
        currencies=table("currencies"),
        percent=dict.fromkeys(table("percent").get("words", ()), True),
        periods=table("periods"),
        measures=table("measures"),
        form=Form(bool(form.get("decimal_comma")), bool(form.get("small_calendar"))),
        grammar={name: frozenset(words) for name, words in table("grammar").items()},
    )


def _bounds(amount: float | list[float]) -> Bounds:
    return (float(amount[0]), float(amount[1])) if isinstance(amount, list) else (float(amount), None)
