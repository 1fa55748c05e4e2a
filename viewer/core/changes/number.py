"""Amounts, dates and times that differ between two sentences, or are given otherwise: `find_number_changes`."""

from collections.abc import Iterator
from functools import cached_property

from viewer.core.changes.calendar import Calendar
from viewer.core.changes.pair import Pair
from viewer.core.changes.reading import Reading
from viewer.core.changes.values import Value, find_values
from viewer.core.model import Change, ChangeKind, Weight

PRECISION = "precision"
"""The subtype of a value that one side gives more vaguely or more finely."""


class Values:
    """The values of both articles, each sentence read once."""

    def __init__(self, left: Reading, right: Reading) -> None:
        self._known: dict[tuple[int, range], list[Value]] = {}
        self._all: dict[int, set[tuple[str, float]]] = {}
        self._sides = (left, right)

    def of(self, reading: Reading, words: range) -> list[Value]:
        """The values of a sentence, given by its words."""
        key = (id(reading), words)
        if key not in self._known:
            self._known[key] = find_values(reading, words)
        return self._known[key]

    @cached_property
    def calendar(self) -> Calendar:
        """When the two articles appeared."""
        return Calendar(*self._sides, self.of)

    def stands_in(self, reading: Reading, value: Value) -> bool:
        """Whether the article states the value, in whichever sentence."""
        if id(reading) not in self._all:
            sentences = reading.prepared.side.sentences
            reporting = (reading.words.of(k) for k, sentence in enumerate(sentences) if sentence.reporting)
            self._all[id(reading)] = {(v.kind, v.amount) for words in reporting for v in self.of(reading, words)}
        return (value.kind, value.amount) in self._all[id(reading)]


def find_number_changes(pair: Pair, values: Values) -> list[Change]:
    """The changes of number in a pair: the same value otherwise, a vaguer or finer one, another one."""
    lefts = list(values.of(pair.left, pair.left_words))
    rights = list(values.of(pair.right, pair.right_words))
    found: list[Change] = []

    def same_day(left: Value, right: Value) -> bool:
        """Whether one is a weekday and the other the date it falls on."""
        if left.kind == "weekday" and right.kind == "date":
            return values.calendar.same_day(pair.left, left, right)
        return left.kind == "date" and right.kind == "weekday" and values.calendar.same_day(pair.right, right, left)

    for alike in (_equal, _agree, same_day):
        for left in list(lefts):
            right = next((each for each in rights if alike(left, each)), None)
            if right:
                lefts.remove(left)
                rights.remove(right)
                found += _given_otherwise(pair, left, right)
    return found + list(_conflicts(pair, values, lefts, rights))


def _equal(one: Value, other: Value) -> bool:
    return one.kind == other.kind and one.amount == other.amount and (one.kind == "date" or _comparable(one, other))


def _agree(one: Value, other: Value) -> bool:
    """Whether both can be exact: one is vaguer, rounded, or the month of the other's date."""
    if one.kind == other.kind == "date":
        return one.amount // 100 == other.amount // 100 and 0 in {one.amount % 100, other.amount % 100}
    if one.kind != other.kind or not _comparable(one, other) or one.kind == "weekday":
        return False
    vague, exact = (one, other) if one.bound else (other, one)
    if vague.bound == "vague":
        return exact.amount >= vague.amount and exact.amount < 50 * vague.amount
    return bool(vague.bound) and abs(one.amount - other.amount) <= 0.01 * max(one.amount, other.amount)


def _comparable(one: Value, other: Value) -> bool:
    if one.kind == "weekday":
        return one.amount == other.amount
    return one.unit == other.unit or not (one.unit and other.unit)


def _given_otherwise(pair: Pair, left: Value, right: Value) -> Iterator[Change]:
    """A value that both give, in another form or not as exactly."""
    here, there = (
        [side.value(word) for word in value.words] for side, value in ((pair.left, left), (pair.right, right))
    )
    if here == there:
        return
    if left.kind != right.kind:
        yield _change(pair, left, right, ChangeKind.FORMAT, Weight.FAINT, "date", "same day")
        return
    if left.kind == "date" and left.amount == right.amount:
        only = "left" if left.unit and not right.unit else "right" if right.unit and not left.unit else ""
        note = f"same date, only the {only} gives the weekday" if only else "same date"
        yield _change(pair, left, right, ChangeKind.FORMAT, Weight.FAINT, "date", note)
    elif left.bound != right.bound or left.amount != right.amount or left.kind == "weekday":
        note = "time of day" if left.kind == "weekday" else f"{exactness(left)} / {exactness(right)}"
        yield _change(pair, left, right, ChangeKind.NUMBER, Weight.NOTABLE, PRECISION, note)
    else:
        yield _change(pair, left, right, ChangeKind.FORMAT, Weight.FAINT, left.kind, "same value")


def exactness(value: Value) -> str:
    """How exact a value is, in words."""
    return {"": "exact", "above": "or more", "below": "or less"}.get(value.bound, value.bound)


def _conflicts(pair: Pair, values: Values, lefts: list[Value], rights: list[Value]) -> Iterator[Change]:
    """Values of one kind of which neither sentence has the other's."""
    for left in lefts:
        right = _rival(left, rights)
        if right is None or _rival(right, lefts) is not left:
            continue
        both = values.stands_in(pair.right, left) and values.stands_in(pair.left, right)
        if not both:
            sure = _sure(pair, left, right) and not values.stands_in(pair.right, left)
            weight = Weight.DIFFERS if sure and not values.stands_in(pair.left, right) else Weight.NOTABLE
            vague = "vague" in (left.bound, right.bound)  # "thousands", "tens of thousands": both may be true
            later = values.calendar.hours_later or 0.0
            note = "another value"
            if left.kind == "count" and abs(later) >= _HOURS:  # both may be exact, each at its time
                weight = max(weight, Weight.NOTABLE, key=_WEIGHTS.index)
                note = f"another value; the {'right' if later > 0 else 'left'} is {_span_of(abs(later))} later"
            if vague or (left.kind == "period" and not pair.alike):  # spans of time are seldom about one thing
                weight = Weight.FAINT
            yield _change(pair, left, right, ChangeKind.NUMBER, weight, left.kind, note)


_WEIGHTS = list(Weight)
_HOURS = 1
"""What is counted may change between reports that are so many hours apart."""


def _span_of(hours: float) -> str:
    """Some hours in words."""
    count, unit = (round(hours), "hour") if hours < 48 else (round(hours / 24), "day")
    return f"{count} {unit}{'' if count == 1 else 's'}"


def _rival(value: Value, others: list[Value]) -> Value | None:
    """The one of the others that says something else about the same; None where that isn't clear."""
    rivals = [other for other in others if other.kind == value.kind and _rivals(value, other)]
    if len(rivals) > 1:  # 141 million and 139 million are about one thing, whatever other sums stand beside them
        rivals = [
            other for other in rivals if abs(other.amount - value.amount) <= 0.1 * max(other.amount, value.amount)
        ]
    return rivals[0] if len(rivals) == 1 else None


def _rivals(one: Value, other: Value) -> bool:
    if one.kind in {"weekday", "year", "date", "money", "percent", "age", "time"}:
        return one.unit == other.unit or one.kind in {"weekday", "date"}
    return bool(one.unit) and one.unit == other.unit


def _sure(pair: Pair, left: Value, right: Value) -> bool:
    """Whether the two values stand at the same place of nearly the same words."""
    if left.bound or right.bound:
        return False
    return pair.alike and any(
        not set(left.words).isdisjoint(swap.left) and not set(right.words).isdisjoint(swap.right) for swap in pair.swaps
    )


def _change(pair: Pair, left: Value, right: Value, kind: ChangeKind, weight: Weight, subtype: str, note: str) -> Change:
    one, other = pair.left.closed(left.words), pair.right.closed(right.words)
    return Change(kind, weight, one, other, subtype, note)
