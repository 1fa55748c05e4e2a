"""What two values have to do with each other: `equal`, `agree`, `clash`, `rivals`."""

import math

from viewer.core.changes.values.value import Value

_SIZES = {
    "second": ("time", 1.0),
    "minute": ("time", 60.0),
    "hour": ("time", 3600.0),
    "day": ("time", 86_400.0),
    "week": ("time", 604_800.0),
    "month": ("months", 1.0),
    "year": ("months", 12.0),
    "decade": ("months", 120.0),
    "century": ("months", 1200.0),
    "centimetre": ("length", 0.01),
    "metre": ("length", 1.0),
    "kilometre": ("length", 1000.0),
    "inch": ("length", 0.0254),
    "foot": ("length", 0.3048),
    "yard": ("length", 0.9144),
    "mile": ("length", 1609.344),
    "gram": ("mass", 0.001),
    "kilogram": ("mass", 1.0),
    "tonne": ("mass", 1000.0),
    "ounce": ("mass", 0.028_35),
    "pound": ("mass", 0.453_59),
    "hectare": ("area", 1.0),
    "acre": ("area", 0.404_69),
    "litre": ("volume", 1.0),
    "gallon": ("volume", 3.785),
}
"""What a unit measures, and how much of a common one it is (international yard and pound, 1959; US gallon)."""
_CONVERTED = 0.04
"""Converted values are rounded: "60 miles" is "100 km"."""
_FRACTION = 1.5
"""A third is 33 and 34 per cent alike."""
_ROUGH = 0.05
"""How far from the exact share a fraction may lead."""
_FAR = 1.5
"""How many times as much "more than", or how much less "nearly", may mean."""
_VAGUE = 50
"""How many times its least amount a word such as "dozens" may mean."""
_NEAR = 0.01
_PARTS = {"early": range(1, 12), "mid": range(9, 23), "late": range(20, 32)}
"""The days that a part of a month may mean."""


def equal(one: Value, other: Value) -> bool:
    """Whether both give the same value, however they write it and bound it."""
    if one.kind != other.kind or one.most != other.most:
        return False
    if one.kind == "date":
        return one.amount == other.amount and one.bound == other.bound
    if not _comparable(one, other):
        return False
    if one.unit != other.unit and one.unit in _SIZES and other.unit in _SIZES:
        return math.isclose(_size(one), _size(other), rel_tol=_CONVERTED if one.kind == "measure" else 1e-9)
    if one.kind == "percent" and one.unit != other.unit:
        return abs(one.amount - other.amount) <= _FRACTION
    return one.amount == other.amount


def agree(one: Value, other: Value) -> bool:
    """Whether both can be exact: one is vaguer, rounded, a range, or the month of the other's date."""
    if one.kind != other.kind:
        return False
    if one.kind == "date":
        return _same_month(one, other)
    if one.kind in {"weekday", "relative", "score", "ordinal"} or not _comparable(one, other):
        return False
    if one.bound == other.bound == "vague":  # "thousands", "tens of thousands": nobody can tell
        return False
    if not (one.bound or other.bound):
        return _rounded(one, other) or _rounded(other, one)
    (least, most), (low, high) = _spread(one), _spread(other)
    return low <= most * (1 + _NEAR) and least <= high * (1 + _NEAR)


def clash(one: Value, other: Value) -> bool:
    """Whether two values of one day name parts of it that have no hour in common."""
    if not one.hours or not other.hours:
        return False
    return one.hours.end <= other.hours.start or other.hours.end <= one.hours.start


def rivals(one: Value, other: Value) -> bool:
    """Whether both say something of the same thing, so that one of them may be wrong."""
    if one.kind != other.kind or (one.role and other.role and one.role != other.role):
        return False
    if one.kind in {"year", "money", "percent", "age", "time"}:
        return one.unit == other.unit
    if one.kind in {"date", "weekday", "score"}:
        return True
    if one.kind == "relative":
        return one.unit == other.unit and (one.amount < 0) == (other.amount < 0)
    return bool(one.unit) and one.unit == other.unit


def _comparable(one: Value, other: Value) -> bool:
    if one.kind in {"period", "measure"}:
        return one.unit == other.unit or _dimension(one) == _dimension(other) != ""
    if one.kind == "weekday":
        return one.amount == other.amount
    return one.unit == other.unit or not (one.unit and other.unit)


def _dimension(value: Value) -> str:
    return _SIZES.get(value.unit, ("", 0.0))[0]


def _size(value: Value) -> float:
    return value.amount * _SIZES.get(value.unit, ("", 1.0))[1]


def _spread(value: Value) -> tuple[float, float]:
    """The least and the most that a value may mean."""
    scale = _SIZES.get(value.unit, ("", 1.0))[1] if value.kind in {"period", "measure"} else 1.0
    least, most = value.amount * scale, (value.most if value.most is not None else value.amount) * scale
    if value.most is not None:
        return least, most
    if value.bound == "about":
        rough = scale * _coarseness(value.amount) / 2
        return least - rough, least + rough
    if value.bound == "above":
        return least, least * _FAR
    if value.bound == "below":
        return least / _FAR, least
    if value.bound == "vague":
        return least, least * _VAGUE
    rough = _ROUGH * least if value.unit == "fraction" else 0.0
    return least - rough, least + rough


def _last_place(amount: float) -> float:
    """What the last figure of a number counts that is no nought: 10 of 40, 0.1 of 2.5."""
    if not amount:
        return 0.0
    place = 10.0 ** (math.floor(math.log10(abs(amount))))
    while place > 1e-6 and not math.isclose(round(amount / place) * place, amount, rel_tol=1e-9):
        place /= 10
    return place


def _coarseness(amount: float) -> float:
    """In what steps a rounded number was probably counted: 10 for 40, 50 for 150, 1 for 141."""
    place = _last_place(amount)
    return 5 * place if place and math.isclose(amount % (5 * place), 0, abs_tol=1e-9) else place


_LEAST_ROUNDED = 1000
"""Smaller whole numbers are counted, not rounded."""


def _rounded(rough: Value, fine: Value) -> bool:
    """Whether the first is the second, rounded."""
    if rough.kind not in {"money", "percent", "measure", "count"} or rough.unit != fine.unit:
        return False
    whole = rough.amount % 1 == fine.amount % 1 == 0
    if whole and rough.kind != "percent" and rough.amount < _LEAST_ROUNDED:
        return False
    place, finer = _last_place(rough.amount), _last_place(fine.amount)
    return finer < place and -place / 2 <= fine.amount - rough.amount < place / 2


def _same_month(one: Value, other: Value) -> bool:
    """Whether one is the other's month, or a part of the month that the other's day lies in."""
    (month, day), (another, its_day) = divmod(int(one.amount), 100), divmod(int(other.amount), 100)
    if month != another or (day and its_day) or (one.bound and other.bound):
        return False
    return not (day or its_day) or (day or its_day) in _PARTS.get(one.bound or other.bound, range(1, 32))
