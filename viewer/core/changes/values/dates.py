"""Days, dates and times that a sentence names: `find_date`, `find_time`."""

import re

from viewer.core.changes.values.scan import Scan
from viewer.core.changes.values.value import Hours, Value
from viewer.core.patterns import lazy

_CLOCK = re.compile(r"(\d{1,2})([:.])(\d\d)(?:(am|pm))?")
_HOUR = lazy(r"(\d{1,2})(?:(h)([0-5]\d)?)?")
_MINUTES = lazy(r"[0-5]\d")
_DAY = re.compile(r"(\d{1,2})(?:st|nd|rd|th|er|º|ª|°)?")
_INSIDE = frozenset({" ", ", ", " (", " the ", ". "})
"""What may stand between a weekday and its date."""


def find_date(scan: Scan, word: int) -> Value | None:
    """A weekday, a date, both ("Sunday (Oct 13)"), or a day told from the report's own ("last week")."""
    form, known = scan.form(word), scan.known
    if form in known.weekdays and scan.in_calendar(word):
        return _weekday(scan, word)
    if form in known.days:
        hours = known.nights.get(form)
        return _early_or_late(scan, Value(range(word, word + 1), "relative", known.days[form], "day", hours=hours))
    if form in known.periods:
        return _relative(scan, word)
    return _month_and_day(scan, word)


def _weekday(scan: Scan, word: int) -> Value:
    day = scan.known.weekdays[scan.form(word)]
    date = _month_and_day(scan, word + 1) if scan.gap(word + 1) in _INSIDE else None
    if date and date.words.start == word + 1:
        return date._replace(words=range(word, date.words.stop), unit=str(day))
    hours = scan.known.day_parts.get(scan.form(word + 1)) if scan.gap(word + 1) == " " else None
    value = Value(range(word, word + 1 + (hours is not None)), "weekday", day, hours=hours)
    return _early_or_late(scan, value)


def _early_or_late(scan: Scan, value: Value) -> Value:
    """The day with a word before it that names its first or its last hours."""
    start = value.words.start - (scan.is_(value.words.start - 1, "on") and scan.gap(value.words.start) == " ")
    before = scan.form(start - 1)
    if scan.gap(start) != " " or not (scan.is_(start - 1, "early") or scan.is_(start - 1, "late")):
        return value
    early = before in scan.known.do("early")
    if value.hours:
        middle = (value.hours.start + value.hours.end) / 2
        hours = Hours(value.hours.start, middle) if early else Hours(middle, value.hours.end)
    else:
        hours = _EARLY if early else _LATE
    return value._replace(words=range(start - 1, value.words.stop), hours=hours)


_EARLY, _LATE = Hours(0, 10), Hours(17, 30)


def _month_and_day(scan: Scan, word: int) -> Value | None:
    month = scan.known.months.get(scan.form(word))
    if month and scan.in_calendar(word):
        day = _day(scan, word + 1)
        if day:
            return Value(range(word, word + 2), "date", 100 * month + day)
        return _month(scan, word, month)
    day = _day(scan, word)
    after = word + 1 + (bool(day) and scan.is_(word + 1, "of"))
    month = scan.known.months.get(scan.form(after)) if day else None
    if month and scan.in_calendar(after):
        return Value(range(word, after + 1), "date", 100 * month + day)
    return None


def _month(scan: Scan, word: int, month: int) -> Value | None:
    """A month alone, with the part of it that is named before it ("mid-May"); only where the words before bear it."""
    for part in ("early", "mid", "late"):
        if scan.is_(word - 1, part) and scan.gap(word) in {" ", "-"}:
            return Value(range(word - 1, word + 1), "date", 100 * month, bound=part)
        if scan.is_(word - 1, "of") and scan.is_(word - 2, f"{part}_of"):
            return Value(range(word - 2, word + 1), "date", 100 * month, bound=part)
    return Value(range(word, word + 1), "date", 100 * month) if scan.is_(word - 1, "before_months") else None


def _day(scan: Scan, word: int) -> int:
    figure = _DAY.fullmatch(scan.form(word))
    return int(figure[1]) if figure and 1 <= int(figure[1]) <= 31 else 0


def _relative(scan: Scan, word: int) -> Value | None:
    """A unit of time with the word before it that says which one ("last week", "earlier this year")."""
    unit = scan.known.periods[scan.form(word)]
    away = scan.known.directions.get(scan.form(word - 1)) if scan.gap(word) == " " else None
    if unit == "weekend" and scan.is_(word - 1, "the"):
        away = 0
    if away is None:
        return None
    start = word - 1
    while scan.gap(start) == " " and scan.is_(start - 1, "before_relative"):
        start -= 1
    return Value(range(start, word + 1), "relative", away, unit)


def find_time(scan: Scan, word: int) -> Value | None:
    """A time of day: "7:30 p.m.", "noon"; one that has no minutes is found with its number."""
    form = scan.form(word)
    if form in scan.known.clock:
        return Value(range(word, word + 1), "time", scan.known.clock[form])
    clock = _CLOCK.fullmatch(form)
    if not clock or int(clock[1]) > 24 or int(clock[3]) > 59:
        return _by_the_hour(scan, word)
    surely = clock[2] == ":" or clock[4] or scan.form(word + 1) in HALVES or scan.is_(word + 1, "oclock")
    if surely:  # "4.50" alone is a number
        return time_of(scan, word, int(clock[1]) * 60 + int(clock[3]), clock[4])
    return None


def _by_the_hour(scan: Scan, word: int) -> Value | None:
    """A time with a word for the hour: "14 Uhr", "14h30"."""
    if not scan.known.do("oclock"):
        return None
    hour = _HOUR.fullmatch(scan.form(word))
    if not hour or int(hour[1]) > 24:
        return None
    after = word + 1
    if not hour[2]:
        if not scan.is_(after, "oclock") or scan.gap(after) not in {" ", ""}:
            return None
        after += 1
    if hour[3]:
        return Value(range(word, after), "time", int(hour[1]) * 60 + int(hour[3]))
    minutes = _MINUTES.fullmatch(scan.form(after)) if scan.gap(after) in {" ", ""} else None
    stop = after + (minutes is not None)
    return Value(range(word, stop), "time", int(hour[1]) * 60 + (int(minutes[0]) if minutes else 0))


HALVES = frozenset({"am", "pm", "a.m", "p.m"})
"""Of the day, as they are written in any language that has them."""


def time_of(scan: Scan, word: int, minutes: int, half: str | None = None) -> Value:
    """The time of so many minutes, in the half of the day that the next word may name."""
    after = word + 1
    if half is None and scan.form(after) in HALVES:
        half = scan.form(after).replace(".", "")
        after += 1
    if half == "pm" and minutes < 720:
        minutes += 720
    elif half == "am" and minutes >= 720:
        minutes -= 720
    return Value(range(word, after + scan.is_(after, "oclock")), "time", minutes)
