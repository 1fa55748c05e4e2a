"""What words of one side alone carry, so that what carries most is listed first: `Carriers`."""

from bisect import bisect_left
from collections.abc import Iterable, Sequence

from viewer.core.model import Carried, Fact, FactKind, FactStatus, SideName, Span

_CARRIED = {
    FactKind.NUMBER: Carried.NUMBER,
    FactKind.DATE: Carried.DATE,
    FactKind.NAME: Carried.NAME,
    FactKind.PLACE: Carried.NAME,
    FactKind.QUOTATION: Carried.QUOTATION,
}
_ALONE: dict[SideName, FactStatus] = {"left": FactStatus.ONLY_LEFT, "right": FactStatus.ONLY_RIGHT}
_WORDS = {
    Carried.NUMBER: "a number",
    Carried.DATE: "a date",
    Carried.NAME: "a name",
    Carried.QUOTATION: "a quotation",
    Carried.JUDGING: "a judging word",
}


class Carriers:
    """Where one article states what the other nowhere does, and where its own words judge."""

    def __init__(self, facts: Iterable[Fact], name: SideName, judging: Iterable[Span] = ()) -> None:
        places: dict[Carried, list[Span]] = {each: [] for each in Carried}
        for fact in facts:
            if fact.status is _ALONE[name]:
                places[_CARRIED[fact.kind]] += fact.places(name)
        places[Carried.JUDGING] += judging
        self._places = {each: sorted(spans) for each, spans in places.items() if spans}

    def carried(self, span: Span) -> tuple[Carried, ...]:
        """What the words at that span carry, the weightiest first."""
        return tuple(each for each, places in self._places.items() if _holds(span, places, each is not Carried.NAME))


def _holds(span: Span, places: Sequence[Span], in_part: bool) -> bool:
    """Whether the span holds most of one of the places, which stand in the order of the text, or lies in one."""
    at = bisect_left(places, (span.end, -1)) - 1
    while at >= 0 and places[at].end > span.start:
        common = min(places[at].end, span.end) - max(places[at].start, span.start)
        size = places[at].end - places[at].start
        if 2 * common >= (min(size, span.end - span.start) if in_part else size):
            return True
        at -= 1
    return False


def weight_of(carried: Sequence[Carried]) -> int:
    """A number to order by: the weightier what is carried, the lower."""
    return _ORDER[carried[0]] if carried else len(_ORDER)


_ORDER = {each: number for number, each in enumerate(Carried)}


def carries_words(carried: Sequence[Carried]) -> str:
    """What is carried, in words; empty for nothing."""
    words = [_WORDS[each] for each in carried]
    return f"carries {' and '.join(filter(None, [', '.join(words[:-1]), words[-1]]))}" if words else ""
