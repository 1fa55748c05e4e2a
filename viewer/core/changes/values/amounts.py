"""Amounts that a sentence gives, with what is counted: `find_amount`, `find_share`, `find_ordinal`."""

import re
from collections.abc import Callable

from viewer.core.changes.values.dates import HALVES, time_of
from viewer.core.changes.values.numbers import Number, changed, is_year, read_number
from viewer.core.changes.values.scan import Scan
from viewer.core.changes.values.value import Value

_NTH = re.compile(r"(\d{1,4})(?:st|nd|rd|th)")
_GROUPED = frozenset(",.")
_OLDEST = 120
_MOST_POINTS = 200


def find_amount(scan: Scan, word: int) -> Value | None:
    """A number with what it counts or measures."""
    form, known = scan.form(word), scan.known
    if form in known.times:
        return Value(range(word, word + 1), "count", known.times[form], TIMES)
    sign = form in known.currencies and scan.gap(word + 1) in ({""} if not form.isalpha() else {" ", ". ", ""})
    number = read_number(scan, word + 1 if sign else word)
    if number is None:
        return _span_of_time(scan, word)
    if sign:
        number = number if changed(scan, word) else _other_end(scan, number, form)
        return Value(
            range(word, number.words.stop), "money", number.amount, known.currencies[form], number.bound, number.most
        )
    for kind in _KINDS:
        value = kind(scan, number)
        if value:
            return value
    return None


TIMES = "times"
"""The unit of how often."""


def _other_end(scan: Scan, number: Number, sign: str) -> Number:
    """The range that ends with another sum of the same currency ("$20 to $30")."""
    after = number.words.stop
    if number.bound or not scan.is_(after, "to") or scan.form(after + 1) != sign:
        return number
    other = read_number(scan, after + 2)
    if other is None or other.bound or other.amount <= number.amount:
        return number
    return Number(range(number.words.start, other.words.stop), number.amount, "range", other.amount)


def _score(scan: Scan, number: Number) -> Value | None:
    """Two results side by side ("7-2", "7 to 2")."""
    after = number.words.stop
    joined = scan.is_(after, "to")
    if not (joined or scan.gap(after) in {"-", "–"}) or number.bound or len(number.words) > 1:
        return None
    other = read_number(scan, after + 1 if joined else after)
    if other is None or other.bound or other.amount >= number.amount or number.amount > _MOST_POINTS:
        return None
    if joined and changed(scan, number.words.start):
        return None
    return Value(range(number.words.start, other.words.stop), "score", number.amount * 1000 + other.amount)


def _age_beside_a_name(scan: Scan, number: Number) -> Value | None:
    """The age in "Lena Orvik, 54, said"."""
    start = number.words.start
    beside = scan.gap(start) == ", " and scan.gap(number.words.stop).startswith((",", ")")) and scan.capital(start - 1)
    if not beside or number.bound or number.amount > _OLDEST or not number.amount.is_integer():
        return None
    return None if scan.form(start - 1) in scan.known.months else Value(number.words, "age", number.amount, "year")


def _time_on_the_hour(scan: Scan, number: Number) -> Value | None:
    if number.amount > 12 or number.bound:
        return None
    if number.half_of_day:
        return time_of(scan, number.words.start, int(number.amount) * 60, number.half_of_day)
    if scan.form(number.words.stop) in HALVES and scan.gap(number.words.stop) == " ":
        return time_of(scan, number.words.start, int(number.amount) * 60)
    return None


def _part_of_a_whole(scan: Scan, number: Number) -> Value | None:
    """A share such as "two thirds", "one in four", "seven out of ten", as per cent."""
    after = number.words.stop
    parts = scan.known.fractions.get(scan.form(after), 0)
    if (
        parts > number.amount
        and scan.gap(after) in {"-", " "}
        and (scan.gap(after) == "-" or scan.is_(after + 1, "of") or scan.is_(after + 1, "the"))
    ):
        return Value(range(number.words.start, after + 1), "percent", 100 * number.amount / parts, FRACTION)
    if not scan.is_(after, "out_of"):
        return None
    at = after + 1 + scan.is_(after + 1, "of")
    whole = read_number(scan, at)
    if whole is None or whole.bound or not number.amount < whole.amount <= 1000 or not whole.amount.is_integer():
        return None
    if scan.form(whole.words.stop) in scan.known.periods:
        return None
    return Value(range(number.words.start, whole.words.stop), "percent", 100 * number.amount / whole.amount, FRACTION)


FRACTION = "fraction"
"""The unit of a share that is not told in per cent."""


def _counted(scan: Scan, number: Number) -> Value | None:
    """A number by what stands around it."""
    known, (words, amount, bound, most, _) = scan.known, number
    after = words.stop
    gap = scan.gap(after)
    counts_of = bound == "vague" or scan.form(after - 1) in known.scales  # "dozens of", "2 millones de"
    if counts_of and gap == " " and scan.is_(after, "of"):
        after += 1 if scan.carries(after + 1) or not scan.form(after + 2) else 2  # "dozens of (its) ships"
    noun = scan.form(after) if gap in {" ", "-", ""} else ""
    kind, unit, stop = "count", "", words.stop
    if scan.is_(words.start - 1, "aged"):
        kind = "age"
    elif noun in known.percent:
        kind, stop = "percent", after + 1
    elif f"{noun} {scan.form(after + 1)}" in known.percent:
        kind, stop = "percent", after + 2
    elif noun in known.currencies:
        kind, unit, stop = "money", known.currencies[noun], after + 1
    elif noun in known.periods:
        old = scan.is_(after + 1, "old")
        kind, unit, stop = ("age" if old else "period"), known.periods[noun], after + 1 + old
    elif noun in known.measures:
        kind, unit, stop = "measure", known.measures[noun], after + 1
    elif scan.is_(after, "times") and gap == " ":
        unit, stop = TIMES, after + 1
    elif bound != "vague" and _is_year(scan, number):
        kind = "year"
    elif noun and gap and scan.carries(after):
        unit, stop = scan.reading.stem(after), after + 1
    elif bound == "vague":
        return None
    return Value(range(words.start, stop), kind, amount, unit, bound, most)


def _is_year(scan: Scan, number: Number) -> bool:
    if number.bound == "decade":
        return True
    plain = _GROUPED.isdisjoint(scan.reading.surface(number.words.start)) and is_year(number.amount)
    return plain and (len(number.words) == 1 or (number.bound == "range" and is_year(number.most)))


_KINDS: tuple[Callable[[Scan, Number], Value | None], ...] = (
    _score, _age_beside_a_name, _time_on_the_hour, _part_of_a_whole, _counted,
)  # fmt: skip
"""What a number may be, asked in this order."""


def _span_of_time(scan: Scan, word: int) -> Value | None:
    """A unit of time that is counted without a number: "a decade ago", "half an hour", "for weeks"."""
    unit = scan.known.periods.get(scan.form(word))
    if not unit or scan.gap(word) not in {" ", "-"}:
        return None
    if scan.is_(word, "many_periods"):
        return Value(range(word, word + 1), "period", 2, unit, "vague") if scan.is_(word - 1, "spans") else None
    one = scan.is_(word - 1, "articles")
    half = word - 1 - one
    if scan.is_(half, "half"):
        return Value(range(half, word + 1), "period", 0.5, unit)
    if one and scan.is_(word + 1, "and") and scan.is_(word + 2, "articles") and scan.is_(word + 3, "half"):
        return Value(range(word - 1, word + 4), "period", 1.5, unit)
    if one and (scan.is_(word - 2, "spans") or scan.is_(word + 1, "behind_spans")):
        return Value(range(word - 1, word + 1), "period", 1, unit)
    return None


def find_share(scan: Scan, word: int) -> Value | None:
    """A part of a whole in words: "a third of", "half the", "most of"; "half a million" is an amount."""
    form, known = scan.form(word), scan.known
    start = word - scan.is_(word - 1, "articles")
    if form in known.shares and scan.is_(word + 1, "of"):
        least, most = known.shares[form]
        return Value(range(start, word + 1), "percent", least, FRACTION, "vague", most)
    parts = known.fractions.get(form)
    if not parts:
        return None
    if scan.is_(word, "half"):
        return _half(scan, word)
    if start < word and scan.is_(word + 1, "of"):
        return Value(range(start, word + 1), "percent", 100 / parts, FRACTION)
    return None


def _half(scan: Scan, word: int) -> Value | None:
    if scan.is_(word + 1, "articles"):
        whole = read_number(scan, word + 2) or read_number(scan, word + 1)
        if whole and not whole.bound:
            return _counted(scan, whole._replace(words=range(word, whole.words.stop), amount=whole.amount / 2))
        return None
    if scan.is_(word + 1, "of") or scan.is_(word + 1, "the") or scan.is_(word + 1, "behind_half"):
        return Value(range(word, word + 1), "percent", 50.0, FRACTION)
    return None


def find_ordinal(scan: Scan, word: int) -> Value | None:
    """Which one of several ("the second flood"); not in names ("the Second Army")."""
    form = scan.form(word)
    nth = _NTH.fullmatch(form)
    place = int(nth[1]) if nth else scan.known.ordinals.get(form)
    name = not nth and scan.capital(word) and word > scan.words.start
    after = word + 1
    if not place or name or scan.capital(after) or scan.gap(after) not in {" ", "-"} or not scan.carries(after):
        return None
    return Value(range(word, after + 1), "ordinal", place, scan.reading.stem(after))
