"""The numbers and dates of two articles as facts: `find_figures`.

The same value is one fact wherever it stands. A small number is the same only with the same noun, or in linked
sentences; a weekday and the date it falls on are the same day. Two values that a link calls different are one fact
whose figures differ.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from viewer.core.changes.number import PRECISION, Values
from viewer.core.changes.reading import Reading
from viewer.core.changes.values import DATES, Value, exactness
from viewer.core.facts.grouping import Groups, fact_of
from viewer.core.model import ChangeKind, Fact, FactKind, Link, Span, Weight

_SMALL = 12
"""Up to here numbers are so common that two of the same size say nothing."""


class _Key(NamedTuple):
    kind: str
    amount: float
    unit: str
    """What is counted; where that isn't said of a small number, where it stands."""


class _Place(NamedTuple):
    side: int
    """0 on the left, 1 on the right."""
    value: Value
    span: Span


def find_figures(left: Reading, right: Reading, links: Sequence[Link], values: Values) -> Iterator[Fact]:
    """One fact for each number and date."""
    return _Figures((left, right), values).facts(links)


class _Figures:
    def __init__(self, sides: tuple[Reading, Reading], values: Values) -> None:
        self._sides = sides
        self._values = values
        self._places: dict[_Key, list[_Place]] = defaultdict(list)
        self._at: dict[tuple[int, int], _Key] = {}
        self._groups: Groups[_Key] = Groups()
        for number, side in enumerate(sides):
            for k, sentence in enumerate(side.prepared.side.sentences):
                if sentence.reporting:
                    for value in filter(_listed, values.of(side, side.words.of(k))):
                        key = _key(value, f"{number} {k}")
                        self._places[key].append(_Place(number, value, side.closed(value.words)))
                        self._at[number, value.words.start] = key

    def facts(self, links: Sequence[Link]) -> Iterator[Fact]:
        notes = defaultdict(set)
        self._join_sizes()
        self._join_days()
        for link in links:
            self._join_linked(link)
        for one, other, note in self._changes(links, of_precision=True):
            self._groups.join(one, other)
            notes[one].add(note)
        rivals = self._rivals(links)
        for one, other, note in rivals:
            self._groups.join(one, other)
            notes[one].add(note)
        differing = {self._groups.of(one) for one, _, _ in rivals}
        for keys in self._groups.members(self._places):
            places = [place for key in keys for place in self._places[key]]
            said = sorted({note for key in keys for note in notes[key]})
            note = "; ".join(said) or _note(places)
            kind = FactKind.DATE if keys[0].kind in DATES else FactKind.NUMBER
            lefts, rights = ([place.span for place in places if place.side == number] for number in (0, 1))
            yield fact_of(kind, lefts, rights, note, self._groups.of(keys[0]) in differing)

    def _join_sizes(self) -> None:
        """Numbers too large to be the same by chance, whatever noun follows."""
        first: dict[tuple[str, float], _Key] = {}
        for key in self._places:
            if key.amount > _SMALL:
                self._groups.join(key, first.setdefault(key[:2], key))

    def _join_days(self) -> None:
        days = [(key, self._places[key]) for key in self._places if key.kind == "weekday"]
        for key, places in self._places.items():
            if key.kind == "date":
                for day, where in days:
                    if any(
                        self._values.calendar.same_day(self._sides[p.side], p.value, places[0].value) for p in where[:1]
                    ):
                        self._groups.join(key, day)

    def _join_linked(self, link: Link) -> None:
        """The values that both sentences hold, each joined with the first of its kind: there may be many."""
        values = [
            self._values.of(side, side.words.of(k))
            for side, k in zip(self._sides, (link.left, link.right), strict=True)
        ]
        lefts, rights = ({(value.kind, value.amount) for value in each} for each in values)
        shared = lefts & rights
        first: dict[tuple[str, float], _Key] = {}
        for number, each in enumerate(values):
            for value in filter(_listed, each):
                if (what := (value.kind, value.amount)) in shared:
                    key = self._at[number, value.words.start]
                    self._groups.join(key, first.setdefault(what, key))

    def _changes(self, links: Sequence[Link], of_precision: bool) -> Iterator[tuple[_Key, _Key, str]]:
        """The values that changes of number are about, those of precision or all others."""
        for link in links:
            for change in link.changes:
                if change.kind is not ChangeKind.NUMBER or not change.left or not change.right:
                    continue
                if (change.subtype == PRECISION) == of_precision and change.weight is not Weight.FAINT:
                    ends = [
                        self._at.get((number, side.words.within(span).start))
                        for number, (side, span) in enumerate(
                            zip(self._sides, (change.left, change.right), strict=True)
                        )
                    ]
                    if ends[0] and ends[1]:
                        yield ends[0], ends[1], change.note

    def _rivals(self, links: Sequence[Link]) -> list[tuple[_Key, _Key, str]]:
        """The values that a link calls different, of which neither stands on the other side."""
        sides: dict[_Key, set[int]] = defaultdict(set)
        for key, places in self._places.items():
            sides[self._groups.of(key)].update(place.side for place in places)
        return [
            each
            for each in self._changes(links, of_precision=False)
            if sides[self._groups.of(each[0])] == {0} and sides[self._groups.of(each[1])] == {1}
        ]


def _listed(value: Value) -> bool:
    """Whether the value says something by itself: neither "the second" nor "last week" does."""
    return value.kind not in {"ordinal", "relative"}


def _key(value: Value, sentence: str) -> _Key:
    if value.kind in DATES:
        return _Key(value.kind, value.amount, "")
    bare = value.kind == "count" and not value.unit and value.amount <= _SMALL
    return _Key(value.kind, value.amount, sentence if bare else value.unit)


def _note(places: Sequence[_Place]) -> str:
    """How exact each side is, where no form is common to both."""
    bounds = [{exactness(place.value) for place in places if place.side == number} for number in (0, 1)]
    if not all(bounds) or not bounds[0].isdisjoint(bounds[1]):
        return ""
    return " / ".join(", ".join(sorted(each)) for each in bounds)
