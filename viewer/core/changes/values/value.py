"""What a reader could check in a sentence: `Value`."""

from typing import NamedTuple


class Hours(NamedTuple):
    """A part of the day, by the hours that it may mean."""

    start: float
    end: float


class Value(NamedTuple):
    """One amount, date or time."""

    words: range
    """Its words, with the noun that is counted and the words that bound it."""
    kind: str
    """"count", "money", "percent", "measure", "period", "age", "ordinal", "score"; those that say when: "date",
    "weekday", "year", "time", "relative"."""
    amount: float
    """How much; the least it may mean where that is open. A date as month * 100 + day (or 0), a time of day in
    minutes, a score as its points * 1000 + the other's, a relative time as how many units away ("last week": -1)."""
    unit: str = ""
    """The stem of what is counted, the currency, the unit of a measure or of time; a date's weekday by number."""
    bound: str = ""
    """"about", "above", "below", "range", "decade", or "vague" for a word such as "dozens"; "early", "mid" or "late" of
    a month; empty for an exact one."""
    most: float | None = None
    """The most it may mean, where the text or the word tells."""
    hours: Hours | None = None
    """The part of that day, where one is named."""
    role: str = ""
    """Whether something changed "from", "to" or "by" that amount, where the word before says so."""


DATES = frozenset({"date", "weekday", "year", "time", "relative"})
"""The kinds that say when."""

_EXACTNESS = {
    "": "exact",
    "above": "or more",
    "below": "or less",
    "range": "a range",
    "early": "part of a month",
    "mid": "part of a month",
    "late": "part of a month",
}


def exactness(value: Value) -> str:
    """How exact a value is, in words."""
    if value.kind == "date" and not value.bound:
        return "a day" if value.amount % 100 else "a month"
    if value.kind == "year" and value.bound:
        return "some years"
    if value.kind == "weekday":
        return "a time of that day" if value.hours else "a day"
    if value.kind == "year":
        return "a year"
    if value.kind == "relative":
        return f"a {value.unit}"
    return _EXACTNESS.get(value.bound, value.bound)
