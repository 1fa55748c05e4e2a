"""Amounts, dates and times in a sentence: `find_values`.

A value is what a reader could check: a count with its noun, a sum of money, a share, a date, a weekday, a time of day,
an age, a span of time ("two years ago", "last week"). Numerals and words give the same value ("two", "2").
"""

import re
from collections.abc import Mapping
from functools import cache
from typing import NamedTuple

from viewer.core.changes.reading import Reading
from viewer.core.tables import Tables


class Value(NamedTuple):
    """One amount, date or time."""

    words: range
    """Its words, with the noun that is counted and the words that bound it."""
    kind: str
    """"count", "money", "percent", "date", "weekday", "year", "time", "age" or "period"."""
    amount: float
    """How much; a date as month * 100 + day (or 0), a time of day in minutes, a vague amount the least it may mean."""
    unit: str = ""
    """The stem of what is counted, the currency, or the unit of time."""
    bound: str = ""
    """"about", "above", "below", or "vague" for a word such as "dozens"; empty for an exact amount."""


DATES = frozenset({"date", "weekday", "year", "time"})
"""The kinds that say when."""


class _Words(NamedTuple):
    first: Mapping[str, bool]
    """Every word, beside figures, that a value may begin with."""
    cardinals: Mapping[str, int]
    scales: Mapping[str, int]
    vague: Mapping[str, int]
    qualifiers: Mapping[str, str]
    qualifier_phrases: Mapping[tuple[str, ...], str]
    months: Mapping[str, int]
    weekdays: Mapping[str, int]
    currencies: Mapping[str, str]
    percent: frozenset[str]
    periods: Mapping[str, str]


@cache
def _words(tables: Tables) -> _Words:
    section = tables.section("numbers")
    phrases = section.get("qualifier_phrases", {})
    names = ("cardinals", "vague", "months", "weekdays", "currencies")
    return _Words(
        first=dict.fromkeys((word for name in names for word in section.get(name, ())), True),
        cardinals=section.get("cardinals", {}),
        scales=section.get("scales", {}),
        vague=section.get("vague", {}),
        qualifiers=section.get("qualifiers", {}),
        qualifier_phrases={tuple(phrase.split()): bound for phrase, bound in phrases.items()},
        months=section.get("months", {}),
        weekdays=section.get("weekdays", {}),
        currencies=section.get("currencies", {}),
        percent=frozenset(section.get("percent", {}).get("words", ())),
        periods=section.get("periods", {}),
    )


# More than 15 digits are a code or a line of a table, and more than a float holds.
_FIGURE = re.compile(
    r"(\d{1,3}(?:,\d{3}){1,4}(?:\.\d{1,15})?|\d{1,15}(?:\.\d{1,15})?)(?:(st|nd|rd|th)|(m|bn|k|tn|am|pm))?"
)
_CLOCK = re.compile(r"(\d{1,2})[:.](\d\d)(?:(am|pm))?")


def find_values(reading: Reading, words: range) -> list[Value]:
    """The values of a sentence, given by its words, in the order of the text."""
    known = _words(reading.tables)
    figures, first, ids = reading.vocabulary.figures, reading.vocabulary.column(known.first), reading.ids
    found: list[Value] = []
    end = words.start
    for word in [word for word in words if figures[ids[word]] or first[ids[word]]]:
        if word < end:
            continue
        value = _date(reading, word, words, known) or _amount(reading, word, words, known)
        if value:
            found.append(_bounded(reading, value, words, known))
            end = value.words.stop
    return found


def _date(reading: Reading, word: int, words: range, known: _Words) -> Value | None:
    """A weekday, a date, or both ("Sunday (Oct 13)")."""
    form = reading.form(word)
    if form in known.weekdays and reading.capital(word):
        day = known.weekdays[form]
        after = word + 1
        if after < words.stop and reading.between(after) in {" ", ", ", " (", " the ", ". "}:
            date = _month_and_day(reading, after, words, known)
            if date:
                return Value(range(word, date.words.stop), "date", date.amount, str(day))
            if reading.form(after) in _DAY_PARTS:
                return Value(range(word, after + 1), "weekday", day, reading.form(after))
        return Value(range(word, after), "weekday", day)
    return _month_and_day(reading, word, words, known)


_DAY_PARTS = frozenset({"morning", "afternoon", "evening", "night"})


def _month_and_day(reading: Reading, word: int, words: range, known: _Words) -> Value | None:
    month = known.months.get(reading.form(word))
    after = word + 1
    if month and reading.capital(word):
        day = _day(reading, after, words)
        if day:
            return Value(range(word, after + 1), "date", 100 * month + day)
        before = reading.form(word - 1) if word > words.start else ""
        return Value(range(word, after), "date", 100 * month) if before in _BEFORE_MONTHS else None
    day = _day(reading, word, words)
    month = known.months.get(reading.form(after)) if day and after < words.stop else None
    if month and reading.capital(after):
        return Value(range(word, after + 1), "date", 100 * month + day)
    return None


_BEFORE_MONTHS = frozenset(
    {"in", "since", "until", "last", "this", "next", "by", "from", "to", "early", "late", "mid", "of"}
)


def _day(reading: Reading, word: int, words: range) -> int:
    if word >= words.stop:
        return 0
    figure = _FIGURE.fullmatch(reading.form(word))
    day = figure[1] if figure and not figure[3] else ""
    return int(day) if day.isdigit() and 1 <= int(day) <= 31 else 0


def _amount(reading: Reading, word: int, words: range, known: _Words) -> Value | None:
    form = reading.form(word)
    clock = _CLOCK.fullmatch(form)
    if clock and int(clock[1]) < 25 and int(clock[2]) < 60:
        return _time(reading, word, words, int(clock[1]) * 60 + int(clock[2]), clock[3])
    sign = form in known.currencies and word + 1 < words.stop and not reading.between(word + 1)
    start = word + 1 if sign else word
    number = _number(reading, start, words, known)
    if number is None:
        return None
    stop, amount, bound = number
    if sign:
        return Value(range(word, stop), "money", amount, known.currencies[form], bound)
    return _counted(reading, range(start, stop), words, known, amount, bound)


def _number(reading: Reading, word: int, words: range, known: _Words) -> tuple[int, float, str] | None:
    """Where the number that starts at `word` ends, how much it is, and "vague" if nobody counted."""
    form = reading.form(word)
    figure = _FIGURE.fullmatch(form)
    if figure and not figure[2]:
        amount, after = float(figure[1].replace(",", "")), word + 1
        if figure[3] in known.scales:
            amount *= known.scales[figure[3]]
    elif form in known.cardinals and (form != "one" or _counts(reading, word, words, known)):
        amount, after = float(known.cardinals[form]), word + 1
        if after < words.stop and amount >= 20 and known.cardinals.get(reading.form(after), 99) < 10:
            amount, after = amount + known.cardinals[reading.form(after)], after + 1
    elif form in known.vague:
        return _vague(reading, word, words, known)
    else:
        return None
    while after < words.stop and reading.form(after) in known.scales and reading.between(after) in {" ", "-"}:
        amount, after = amount * known.scales[reading.form(after)], after + 1
    return after, amount, ""


def _counts(reading: Reading, word: int, words: range, known: _Words) -> bool:
    """Whether "one" is a number here: before a hyphen, a scale or a unit of time."""
    after = word + 1
    if after >= words.stop:
        return False
    return reading.between(after) == "-" or reading.form(after) in known.scales or reading.form(after) in known.periods


def _vague(reading: Reading, word: int, words: range, known: _Words) -> tuple[int, float, str]:
    amount, after = float(known.vague[reading.form(word)]), word + 1
    if after + 1 < words.stop and reading.form(after) == "of" and reading.form(after + 1) in known.vague:
        amount, after = amount * known.vague[reading.form(after + 1)], after + 2
    return after, amount, "" if reading.form(word) == "dozen" else "vague"


def _counted(reading: Reading, number: range, words: range, known: _Words, amount: float, bound: str) -> Value | None:
    """The value of a number without a currency sign, by what stands around it."""
    after = number.stop
    gap = reading.between(after) if after < words.stop else "."
    if bound and gap == " " and reading.form(after) == "of" and after + 1 < words.stop:
        after += 1 if reading.carries(after + 1) or after + 2 >= words.stop else 2  # "dozens of (its) ships"
    noun = reading.form(after) if gap in {" ", "-", ""} and after < words.stop else ""
    if noun in _HALVES and amount <= 12:
        return _time(reading, number.start, words, int(amount) * 60, None)
    kind, unit, stop = "count", "", number.stop
    if number.start > words.start and reading.form(number.start - 1) == "aged":
        kind = "age"
    elif noun in known.percent:
        kind, stop = "percent", after + 1
    elif noun and after + 1 < words.stop and f"{noun} {reading.form(after + 1)}" in known.percent:
        kind, stop = "percent", after + 2
    elif noun in known.currencies:
        kind, unit, stop = "money", known.currencies[noun], after + 1
    elif noun in known.periods:
        old = after + 1 < words.stop and reading.form(after + 1) == "old"
        kind, unit, stop = ("age" if old else "period"), known.periods[noun], after + 1 + old
    elif not bound and 1900 <= amount < 2100 and len(number) == 1 and "," not in reading.surface(number.start):
        kind = "year"
    elif noun and gap and reading.carries(after):
        unit, stop = reading.stem(after), after + 1
    elif bound:
        return None
    return Value(range(number.start, stop), kind, amount, unit, bound)


_HALVES = frozenset({"am", "pm", "a.m", "p.m"})


def _time(reading: Reading, word: int, words: range, minutes: int, half: str | None) -> Value:
    after = word + 1
    if half is None and after < words.stop:
        half = reading.form(after).replace(".", "")
        after += half in {"am", "pm"}
    if half == "pm" and minutes < 720:
        minutes += 720
    return Value(range(word, after), "time", minutes)


def _bounded(reading: Reading, value: Value, words: range, known: _Words) -> Value:
    """The value with the words before it that bound it ("more than")."""
    start = value.words.start
    for size in (3, 2, 1):
        if start - size < words.start or value.bound:
            continue
        before = tuple(reading.form(word) for word in range(start - size, start))
        bound = known.qualifier_phrases.get(before) or (known.qualifiers.get(before[0]) if size == 1 else None)
        if bound and value.kind not in {"date", "weekday", "year"}:
            return value._replace(words=range(start - size, value.words.stop), bound=bound)
    return value
