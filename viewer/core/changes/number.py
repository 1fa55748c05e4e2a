"""Amounts, dates and times that differ between two sentences, or are given otherwise: `find_number_changes`."""

from collections.abc import Iterator
from functools import cached_property

from viewer.core.changes.calendar import Calendar
from viewer.core.changes.pair import Pair
from viewer.core.changes.reading import Reading
from viewer.core.changes.same_thing import is_sum, of_other_fates, told_of_one_thing
from viewer.core.changes.values import DATES, Value, agree, clash, equal, exactness, find_values, rivals
from viewer.core.model import Change, ChangeKind, Weight

PRECISION = "precision"
"""The subtype of a value that one side gives more vaguely or more finely."""


class Values:
    """The values of both articles, each sentence read once."""

    def __init__(self, left: Reading, right: Reading) -> None:
        self._known: dict[tuple[int, range], list[Value]] = {}
        self._all: dict[int, set[tuple[str, float, str]]] = {}
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
            self._all[id(reading)] = {_what(v) for words in reporting for v in self.of(reading, words)}
        return _what(value) in self._all[id(reading)]


def _what(value: Value) -> tuple[str, float, str]:
    """What is the same of a value wherever it stands: its size, and the part of the month."""
    return value.kind, value.amount, value.bound if value.kind == "date" else ""


def find_number_changes(pair: Pair, values: Values) -> list[Change]:
    """The changes of number in a pair: the same value otherwise, a vaguer or finer one, another one."""
    lefts = list(values.of(pair.left, pair.left_words))
    rights = list(values.of(pair.right, pair.right_words))
    found: list[Change] = []

    def same_time(left: Value, right: Value) -> bool:
        """Whether they name one time otherwise, as far as the articles tell when they appeared.

        A day lies in "this year" without being told of it: the longer of two times has to stand at the same place.
        """
        if left.kind == right.kind or values.calendar.meet(pair.left, left, pair.right, right) is not True:
            return False
        return _as_long(left, right) or "weekend" in {left.unit, right.unit} or _swapped(pair, left, right)

    for alike in (equal, agree, same_time):
        for left in list(lefts):
            right = next((each for each in rights if alike(left, each)), None)
            if right:
                lefts.remove(left)
                rights.remove(right)
                found += _given_otherwise(pair, left, right)
    _leave_out_counts(lefts, rights)
    found += _other_times(pair, values, lefts, rights)
    return found + list(_conflicts(pair, values, lefts, rights))


_SMALL = 12
"""Up to here counts are so common that two of the same size say nothing."""


def _leave_out_counts(lefts: list[Value], rights: list[Value]) -> None:
    """Take out large counts that both sides give, whatever noun follows ("84 votes", "84 members")."""
    for left in [each for each in lefts if each.kind == "count" and each.amount > _SMALL]:
        right = next((each for each in rights if each.kind == "count" and each.amount == left.amount), None)
        if right:
            lefts.remove(left)
            rights.remove(right)


def _given_otherwise(pair: Pair, left: Value, right: Value) -> Iterator[Change]:
    """A value that both give, in another form or not as exactly."""
    here, there = (
        [side.value(word) for word in value.words] for side, value in ((pair.left, left), (pair.right, right))
    )
    if here == there:
        return
    if clash(left, right):
        yield _change(pair, left, right, ChangeKind.NUMBER, Weight.NOTABLE, "time", "another time of day")
    elif left.kind != right.kind:
        yield from _one_time(pair, left, right)
    elif left.kind == "date" and left.amount == right.amount and left.bound == right.bound:
        only = "left" if left.unit and not right.unit else "right" if right.unit and not left.unit else ""
        note = f"same date, only the {only} gives the weekday" if only else "same date"
        yield _change(pair, left, right, ChangeKind.FORMAT, Weight.FAINT, "date", note)
    elif left.hours != right.hours:
        yield _change(pair, left, right, ChangeKind.NUMBER, Weight.NOTABLE, PRECISION, "time of day")
    elif left.bound != right.bound or (left.amount != right.amount and not equal(left, right)):
        both = exactness(left), exactness(right)
        same = "rounded" if not (left.bound or right.bound) else "both may hold"
        note = same if both[0] == both[1] else f"{both[0]} / {both[1]}"
        yield _change(pair, left, right, ChangeKind.NUMBER, Weight.NOTABLE, PRECISION, note)
    else:
        yield _change(pair, left, right, ChangeKind.FORMAT, Weight.FAINT, left.kind, "same value")


def _as_long(left: Value, right: Value) -> bool:
    """Whether two times of different kinds are both days, or both years."""
    return {left.kind, right.kind} == {"weekday", "date"} or exactness(left) == exactness(right)


def _one_time(pair: Pair, left: Value, right: Value) -> Iterator[Change]:
    """A time that the two name otherwise: as exactly, or not."""
    if _as_long(left, right):
        note = "same year" if "year" in {left.kind, right.kind} else "same day"
        yield _change(pair, left, right, ChangeKind.FORMAT, Weight.FAINT, "date", note)
    else:
        note = f"{exactness(left)} / {exactness(right)}"
        yield _change(pair, left, right, ChangeKind.NUMBER, Weight.NOTABLE, PRECISION, note)


def _other_times(pair: Pair, values: Values, lefts: list[Value], rights: list[Value]) -> Iterator[Change]:
    """Times of different kinds that stand for each other: another time, or one that only its own article explains."""
    for left in [value for value in lefts if value.kind in DATES]:
        for right in [value for value in rights if value.kind in DATES and value.kind != left.kind]:
            if "relative" in {left.kind, right.kind} and left in lefts and _swapped(pair, left, right):
                lefts.remove(left)
                rights.remove(right)
                told = values.calendar.meet(pair.left, left, pair.right, right) is not None
                weight = Weight.NOTABLE if told else Weight.FAINT
                note = "another time" if told else "told from the day of the report"
                yield _change(pair, left, right, ChangeKind.NUMBER, weight, "date", note)


def _conflicts(pair: Pair, values: Values, lefts: list[Value], rights: list[Value]) -> Iterator[Change]:
    """Values of one kind of which neither sentence has the other's."""
    for left in lefts:
        right = _rival(left, rights)
        if right is None or _rival(right, lefts) is not left:
            continue
        told = values.stands_in(pair.right, left), values.stands_in(pair.left, right)
        if all(told) or is_sum(left, lefts, right) or is_sum(right, rights, left) or of_other_fates(pair, left, right):
            continue
        weight = Weight.DIFFERS if not any(told) and _sure(pair, left, right) else Weight.NOTABLE
        vague = left.bound == right.bound == "vague"  # "thousands", "tens of thousands": both may be true
        vague |= "vague" in (left.bound, right.bound) and not _swapped(pair, left, right)
        later = values.calendar.hours_later or 0.0
        note = "another value"
        if left.kind == "count" and abs(later) >= _HOURS:  # both may be exact, each at its time
            weight = Weight.NOTABLE
            note = f"another value; the {'right' if later > 0 else 'left'} is {_span_of(abs(later))} later"
        if vague or (left.kind == "period" and not pair.alike):  # spans of time are seldom about one thing
            weight = Weight.FAINT
        yield _change(pair, left, right, ChangeKind.NUMBER, weight, left.kind, note)


_HOURS = 1
"""What is counted may change between reports that are so many hours apart."""


def _span_of(hours: float) -> str:
    """Some hours in words."""
    count, unit = (round(hours), "hour") if hours < 48 else (round(hours / 24), "day")
    return f"{count} {unit}{'' if count == 1 else 's'}"


def _rival(value: Value, others: list[Value]) -> Value | None:
    """The one of the others that says something else about the same; None where that isn't clear."""
    found = [other for other in others if rivals(value, other)]
    if len(found) > 1:  # 141 million and 139 million are about one thing, whatever other sums stand beside them
        found = [other for other in found if abs(other.amount - value.amount) <= 0.1 * max(other.amount, value.amount)]
    return found[0] if len(found) == 1 else None


def _sure(pair: Pair, left: Value, right: Value) -> bool:
    """Whether the two values stand at the same place of nearly the same words, and are told of the same."""
    if left.bound or right.bound or not pair.alike or not _swapped(pair, left, right):
        return False
    return told_of_one_thing(pair, left, right)


def _swapped(pair: Pair, left: Value, right: Value) -> bool:
    """Whether the two values stand at the same place of what is said in other words."""
    return any(
        not set(left.words).isdisjoint(swap.left) and not set(right.words).isdisjoint(swap.right)
        for swap in (*pair.swaps, *pair.forms)
    )


def _change(pair: Pair, left: Value, right: Value, kind: ChangeKind, weight: Weight, subtype: str, note: str) -> Change:
    one, other = pair.left.closed(left.words), pair.right.closed(right.words)
    return Change(kind, weight, one, other, subtype, note)
