"""Which dates the weekdays of an article fall on, and how far apart two articles appeared: `Calendar`.

An article's own time (stated by the file, or in its dateline, time stamp or byline) gives the year; where there is
none, a date that either article gives with its weekday ("Sunday, October 13") stands in for it.
"""

from collections.abc import Callable, Iterator
from datetime import date, datetime, timedelta

from viewer.core.changes.reading import Reading
from viewer.core.changes.values import DATES, YEARS, Value
from viewer.core.model import Kind

_WEEK = timedelta(days=7)
"""A weekday without a date is one of the days around."""
_Days = list[tuple[date, date]]
"""The days that a time may mean: the first and the last of each run of them."""
_ValuesOf = Callable[[Reading, range], list[Value]]
_DATED = frozenset({Kind.TIMESTAMP, Kind.DATELINE, Kind.BYLINE})


class Calendar:
    """Knows when two articles appeared, as far as they tell."""

    def __init__(self, left: Reading, right: Reading, values_of: _ValuesOf) -> None:
        self._own = {id(reading): _day_of(reading, values_of) for reading in (left, right)}
        """The day of each article, where it is told."""
        days = {id(r): self._own[id(r)] or next(_with_weekday(r, values_of), None) for r in (left, right)}
        known = next((day for day in days.values() if day), None)
        self._days = {key: day or known for key, day in days.items()}
        """The day of each, or one near it, in some year."""
        one, other = _moment_of(left, values_of), _moment_of(right, values_of)
        self.hours_later = _hours(one, other)
        """By how many hours the right appeared, or was updated, after the left (negative: before); None where not both
        tell."""

    def same_day(self, reading: Reading, weekday: Value, day: Value) -> bool:
        """Whether that weekday, in that article, is the date."""
        around = self._days[id(reading)]
        month, number = divmod(int(day.amount), 100)
        if around is None or not number:
            return False
        dates = (_date(year, month, number) for year in (around.year - 1, around.year, around.year + 1))
        return any(d and abs(d - around) <= _WEEK and d.isoweekday() == weekday.amount for d in dates)

    def meet(self, left: Reading, one: Value, right: Reading, other: Value) -> bool | None:
        """Whether a time of the left and one of the right, of different kinds, have a day in common.

        None where the articles don't tell: "last year" is known only from the day on which the article appeared.
        """
        kinds = {one.kind, other.kind}
        if kinds == {"weekday", "date"}:
            weekday, day, of = (one, other, left) if one.kind == "weekday" else (other, one, right)
            return self.same_day(of, weekday, day) or None
        if "relative" not in kinds or "time" in kinds or not kinds <= DATES:
            return None
        if kinds == {"relative", "weekday"} and "weekend" in {one.unit, other.unit}:
            return True if (one if one.kind == "weekday" else other).amount in _WEEKEND else None
        days, its_days = (self._days_of(side, value) for side, value in ((left, one), (right, other)))
        if not days or not its_days:
            return None
        return any(a <= d and c <= b for a, b in days for c, d in its_days)

    def _days_of(self, reading: Reading, value: Value) -> _Days:
        """The days that a value may mean; where its article is undated the other's day is near enough for a weekday."""
        own = self._own[id(reading)]
        if value.kind != "relative":
            own = own or next(filter(None, self._own.values()), None)
        return _days(value, own)


_WEEKEND = (6, 7)


def _days(value: Value, own: date | None) -> _Days:
    """The days that a value may mean in an article of that day; none where that can't be told."""
    if value.kind == "year":
        return [(date(int(value.amount), 1, 1), date(int(value.most or value.amount), 12, 31))]
    if own is None:
        return []
    if value.kind == "relative":
        return _away(value, own)
    if value.kind == "weekday":
        week = (own + timedelta(days=days) for days in range(-7, 8))
        return [(day, day) for day in week if day.isoweekday() == value.amount]
    if value.kind == "date" and value.amount % 100:
        days = (_date(year, *divmod(int(value.amount), 100)) for year in (own.year - 1, own.year, own.year + 1))
        return [(day, day) for day in days if day]
    return []


def _away(value: Value, own: date) -> _Days:
    """The days of a time that lies so many units from the article's own."""
    away = int(value.amount)
    if value.unit == "day":
        return [(own + timedelta(days=away),) * 2]
    if value.unit == "week":
        monday = own + timedelta(days=7 * away - own.isoweekday() + 1)
        return [(monday, monday + timedelta(days=6))]
    if value.unit == "month":
        year, month = divmod(own.year * 12 + own.month - 1 + away, 12)
        following = date(year + (month == 11), (month + 1) % 12 + 1, 1)
        return [(date(year, month + 1, 1), following - timedelta(days=1))]
    if value.unit == "year":
        return [(date(own.year + away, 1, 1), date(own.year + away, 12, 31))]
    return []


def _moment_of(reading: Reading, values_of: _ValuesOf) -> datetime | None:
    """The date and time of day at which the article appeared, or was updated; None where nothing tells."""
    stated = reading.prepared.side.article.published or ""
    if not _is_told(stated):
        return max(_stamped(reading, values_of), default=None)
    return datetime.fromisoformat(stated) if "T" in stated else None


def _is_told(stated: str) -> bool:
    """Whether a file states a day, and none that only fills a field ("0001-01-01")."""
    try:
        return datetime.fromisoformat(stated).year in YEARS
    except ValueError:
        return False


def _stamped(reading: Reading, values_of: _ValuesOf) -> Iterator[datetime]:
    """Every moment in the lines that say when the article appeared; a time alone is of the date before it."""
    for k, sentence in enumerate(reading.prepared.side.sentences):
        if sentence.kind is Kind.TIMESTAMP:
            values = values_of(reading, reading.words.of(k))
            years = [int(value.amount) for value in values if value.kind == "year"]
            day = None
            for value in values:
                if value.kind == "date" and years:
                    day = _date(years[0], *divmod(int(value.amount), 100))
                elif value.kind == "time" and day and value.amount < _DAY:
                    yield datetime(day.year, day.month, day.day) + timedelta(minutes=value.amount)


_DAY = 24 * 60
"""Minutes."""


def _hours(one: datetime | None, other: datetime | None) -> float | None:
    """The hours from one moment to another; None where one of them is told in no zone and the other is."""
    if one is None or other is None or (one.tzinfo is None) != (other.tzinfo is None):
        return None
    return (other - one).total_seconds() / 3600


def _day_of(reading: Reading, values_of: _ValuesOf) -> date | None:
    """When the article appeared; None where nothing tells."""
    stated = (reading.prepared.side.article.published or "")[:10]
    return date.fromisoformat(stated) if _is_told(stated) else next(_stated(reading, values_of), None)


def _stated(reading: Reading, values_of: _ValuesOf) -> Iterator[date]:
    """Dates with a year in the lines that say when the article appeared."""
    for k, sentence in enumerate(reading.prepared.side.sentences):
        if sentence.kind in _DATED:
            values = values_of(reading, reading.words.of(k))
            years = [int(value.amount) for value in values if value.kind == "year"]
            days = [divmod(int(value.amount), 100) for value in values if value.kind == "date"]
            found = _date(years[0], *days[0]) if years and days else None
            if found:
                yield found


def _with_weekday(reading: Reading, values_of: _ValuesOf) -> Iterator[date]:
    """Dates given with their weekday, in some year in which the two go together (the calendar repeats)."""
    for k, sentence in enumerate(reading.prepared.side.sentences):
        if sentence.reporting or sentence.kind in _DATED:
            for value in values_of(reading, reading.words.of(k)):
                if value.kind == "date" and value.unit:
                    days = (_date(year, *divmod(int(value.amount), 100)) for year in range(2000, 2028))
                    yield from [day for day in days if day and day.isoweekday() == int(value.unit)][:1]


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
