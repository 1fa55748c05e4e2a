"""How much a run of words says: `read_number`."""

import re
from typing import NamedTuple

from viewer.core.changes.values.scan import Scan
from viewer.core.patterns import lazy

# More than 15 digits are a code or a line of a table, and more than a float holds.
_FIGURE = re.compile(
    r"(\d{1,3}(?:,\d{2,3}){1,5}(?:\.\d{1,15})?|\d{1,15}(?:\.\d{1,15})?)(?:(st|nd|rd|th)|(m|bn|k|tn|am|pm))?"
)
_DECADE = re.compile(r"([12]\d\d0)s")


YEARS = range(1900, 2100)
"""Bare numbers that are years."""


def is_year(amount: float | None) -> bool:
    """Whether a bare number may be a year. (A float is looked for in a range by going through all of it.)"""
    return amount is not None and YEARS.start <= amount < YEARS.stop and amount == int(amount)


class Number(NamedTuple):
    """An amount without what is counted."""

    words: range
    """Its words."""
    amount: float
    """How much; the least that is meant where that is open."""
    bound: str = ""
    """"vague" for a word such as "dozens", "range" where both ends are told, "decade" for "the 1960s"."""
    most: float | None = None
    """The most that is meant, where the text or the word tells."""
    half_of_day: str = ""
    """"am" or "pm" where it is written on to a figure."""


def read_number(scan: Scan, word: int) -> Number | None:
    """The number that starts at the word; with the other end of a range, where one follows."""
    number = _one_number(scan, word)
    if number is None:
        return None
    return _range(scan, number) or number


def _one_number(scan: Scan, word: int) -> Number | None:
    form, known = scan.form(word), scan.known
    figure = _FIGURE.fullmatch(_pointed(form) if known.form.decimal_comma else form)
    if figure:
        return None if figure[2] else _figure(scan, word, figure)
    decade = _DECADE.fullmatch(form)
    if decade:
        return Number(range(word, word + 1), float(decade[1]), "decade", float(decade[1]) + 9)
    if form in known.cardinals:
        return _cardinal(scan, word)
    if form in known.vague:
        return _vague(scan, word)
    if form in known.scales and scan.is_(word - 1, "articles") and scan.gap(word) == " ":
        return _scaled(scan, Number(range(word - 1, word), 1.0))
    return None


def _figure(scan: Scan, word: int, figure: re.Match[str]) -> Number:
    amount, after = float(figure[1].replace(",", "")), range(word, word + 1)
    letters = figure[3] or ""
    while scan.known.form.decimal_comma and not letters and _GROUP.fullmatch(scan.form(after.stop)):
        if scan.gap(after.stop) != " " or amount >= _MOST_BEFORE_GROUPS:
            break
        amount, after = 1000 * amount + float(scan.form(after.stop)), range(word, after.stop + 1)
    amount *= scan.known.scales.get(letters, 1)
    number = _scaled(scan, Number(after, amount))
    return number._replace(half_of_day=letters if letters in {"am", "pm"} else "")


def _pointed(form: str) -> str:
    """A figure with a decimal comma as English writes it; three figures behind a lone comma are thousands anywhere."""
    if _THOUSANDS.fullmatch(form):
        return form
    return form.translate(_SWAPPED)


_THOUSANDS = lazy(r"\d{1,3},\d{3}")
_SWAPPED = str.maketrans(",.", ".,")
_GROUP = lazy(r"\d{3}")
"""Three figures that go on with a number behind a space ("12 000")."""
_MOST_BEFORE_GROUPS = 1_000_000_000


def _cardinal(scan: Scan, word: int) -> Number | None:
    cardinals, name, after = scan.known.cardinals, scan.form(word), word + 1
    while scan.gap(after) == "-" and f"{name}-{scan.form(after)}" in cardinals:  # "quatre-vingts"
        name, after = f"{name}-{scan.form(after)}", after + 1
    amount = float(cardinals[name])
    if amount == 1 and not _counts(scan, after):
        return None
    if amount >= 20 and cardinals.get(scan.form(after), 99) < 10:
        amount, after = amount + cardinals[scan.form(after)], after + 1
    elif amount >= 20 and scan.is_(after, "and_units") and cardinals.get(scan.form(after + 1), 99) < 10:
        amount, after = amount + cardinals[scan.form(after + 1)], after + 2  # "treinta y dos"
    return _scaled(scan, Number(range(word, after), amount))


def _counts(scan: Scan, after: int) -> bool:
    """Whether "one" is a number before this word: a hyphen, a scale, a unit of time, or "in four"."""
    form = scan.form(after)
    if scan.gap(after) == "-" or form in scan.known.scales or form in scan.known.periods:
        return True
    return scan.is_(after, "out_of") and _one_number(scan, after + 1) is not None


def _vague(scan: Scan, word: int) -> Number:
    amount, most = scan.known.vague[scan.form(word)]
    start = word - 1 if scan.is_(word - 1, "articles") and scan.gap(word) == " " else word
    after = word + 1
    if scan.is_(after, "of") and scan.form(after + 1) in scan.known.vague:
        amount, most, after = amount * scan.known.vague[scan.form(after + 1)][0], None, after + 2
    exact = amount == most
    return _scaled(scan, Number(range(start, after), amount, "" if exact else "vague", None if exact else most))


def _scaled(scan: Scan, number: Number) -> Number:
    """The number with the words behind it that multiply it ("million"), and "and a half" before them."""
    words, amount, bound, most, _ = number
    after = words.stop
    if not bound and scan.is_(after, "and") and scan.is_(after + 1, "articles") and scan.is_(after + 2, "half"):
        amount, after = amount + 0.5, after + 3
    while amount < _MOST_SCALED and scan.form(after) in scan.known.scales and scan.gap(after) in {" ", "-"}:
        scale = scan.known.scales[scan.form(after)]
        amount, most, after = amount * scale, most and most * scale, after + 1
    return number._replace(words=range(words.start, after), amount=amount, most=most)


_MOST_SCALED = 1e15
"""Nobody counts further in words; the same word again and again would soon be more than a float holds."""


def _range(scan: Scan, number: Number) -> Number | None:
    """The number with the other end of its range: "20 to 30", "between 20 and 30", "20-30"; "2-3 million" too."""
    after = number.words.stop
    between = scan.is_(number.words.start - 1, "between")
    joined = scan.is_(after, "and" if between else "to")
    if number.bound:
        return None
    at = after + 1 if joined else after
    if not joined and scan.gap(after) not in {"-", "–", "—"}:
        return None
    other = _one_number(scan, at)
    if other is None or other.bound or (not joined and not scan.form(at)[0].isdigit()):
        return None
    years = is_year(number.amount) and is_year(other.amount)
    if changed(scan, number.words.start) and not years:
        return None
    scale = _scale_left_out(number.amount, other.amount)
    if not number.amount * scale < other.amount <= 1000 * number.amount * scale:
        return None
    start = number.words.start - between
    return Number(range(start, other.words.stop), number.amount * scale, "range", other.amount)


def changed(scan: Scan, word: int) -> bool:
    """Whether an amount that starts there is what something changed from or by, and no end of a range."""
    return scan.is_(word - 1, "from") or scan.is_(word - 1, "by")


def _scale_left_out(least: float, most: float) -> float:
    """By how much the first of two ends is to be multiplied: the second's scale, in "2 to 3 million"."""
    scale = 1.0
    while least < 1000 and most >= 1000 and least * scale * 1000 <= most:
        scale *= 1000
    return scale
