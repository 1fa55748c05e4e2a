"""Where "next" and "previous" lead: changes, sentences without a counterpart, quotations, differences. Knows no Qt."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from enum import StrEnum
from typing import NamedTuple

from viewer.core.changes.only_here import surest
from viewer.core.filter import Filter, Where
from viewer.core.marks import Layer
from viewer.core.model import SIDES, ChangeKind, Comparison, Link, QuotationPair, Relation, SideName, Weight
from viewer.core.sliced import Sliced, handfuls
from viewer.ui.comparison_view.added import added
from viewer.ui.comparison_view.matches import Matches

_MOST_SENTENCES = 1 << 40
"""More than any article has."""
_MANY = 500
"""Stops that are put in order between two yields: about a millisecond."""
_HANDFUL = 150
"""Sentences that are looked at between two yields: about a millisecond."""


class StopKind(StrEnum):
    """What one may go to. A change that is faint is no stop."""

    ANY = "any"
    """A change, or what one side alone says, if it carries something: a sentence, words. Where the filter shows no
    changes, all such words; where it shows nothing but same words, these."""
    CHANGE = "change"
    """A match in which something is said differently."""
    ONLY = "only"
    """A sentence without counterpart."""
    QUOTATION = "quotation"
    """A sentence with a quotation, or with what the other side quotes."""
    DIFFERS = "differs"
    """A match in which both can't be exact."""


class Stop(NamedTuple):
    """A sentence worth a look."""

    side: SideName
    """Whose sentence it is."""
    sentence: int
    """Its number; for a link that of its left sentence."""


_Found = dict[Stop, None]
"""Stops in the order in which they were found, each once."""


class Order:
    """The common order of the sentences of both sides, as numbers."""

    def __init__(self) -> None:
        self._lefts: dict[int, int] = {}
        self._before: list[int] = []

    def find(self, comparison: Comparison, matches: Matches) -> Sliced[None]:
        """By right sentence: its first counterpart, and the left sentence linked with it or with the nearest one
        before it that isn't moved."""
        last = -1
        for numbers in handfuls(range(len(comparison.right.sentences)), _HANDFUL):
            for number in numbers:
                links = matches.of("right", number)
                if links:
                    self._lefts[number] = links[0].left
                    last = next((link.left for link in reversed(links) if not link.moved), last)
                self._before.append(last)
            yield

    def key(self, side: SideName, sentence: int) -> int:
        """Where the sentence stands in it: a left one, then the right ones that come behind its counterpart. Sentence
        -1 stands before all others."""
        if side == "left" or sentence < 0:
            return _key(sentence)
        if sentence in self._lefts:
            return _key(self._lefts[sentence])
        return _key(self._before[sentence], behind=1, number=sentence)

    def key_of(self, stop: Stop) -> int:
        """Where a stop stands in it: one at a right sentence that has a counterpart comes behind that."""
        key = self.key(*stop)
        return key + stop.sentence + 1 if stop.side == "right" and stop.sentence in self._lefts else key


def _key(left: int, behind: int = 0, number: int = 0) -> int:
    """One number for the three: such sort several times as fast."""
    return (2 * left + behind) * _MOST_SENTENCES + number


class Stops:
    """The stops of one kind."""

    def __init__(self, order: Order, keys: Sequence[int], stops: list[Stop]) -> None:
        self.stops = stops
        """In reading order."""
        self._order = order
        self._keys = keys

    def beyond(self, side: SideName, sentence: int, step: int) -> Stop | None:
        """The next stop (step 1) or the one before (-1) as seen from a sentence; None at the end."""
        here = Stop(side, sentence)
        key = self._order.key_of(here) if sentence >= 0 else -1
        at = bisect_left(self._keys, key)
        if at == len(self.stops) or self.stops[at] != here:
            key = self._order.key(side, sentence)
        at = bisect_right(self._keys, key) if step > 0 else bisect_left(self._keys, key) - 1
        return self.stops[at] if 0 <= at < len(self.stops) else None


def find_stops(comparison: Comparison, shown: Filter, matches: Matches) -> Sliced[dict[StopKind, Stops]]:
    """The stops of every kind that the filter shows, found in slices."""
    order = Order()
    yield from order.find(comparison, matches)
    found: dict[StopKind, _Found] = {kind: {} for kind in StopKind}
    for side in SIDES:
        for numbers in handfuls(range(len(comparison.side(side).sentences)), _HANDFUL):
            for number in numbers:
                for kind in _kinds_at(comparison, shown, matches, side, number):
                    found[kind][Stop(side, number)] = None
                links = matches.of(side, number)
                adds = comparison.is_settled(side, number, links) and _adds(shown, links, side)
                if adds and not _is_met(found[StopKind.ANY], matches, number, side):
                    found[StopKind.ANY][Stop(side, number)] = None
            yield
    if not {Layer.CHANGED, Layer.ONLY} & shown.layers:
        found[StopKind.ANY] = yield from _same_words(comparison, shown)
    yield from _quotations(comparison, shown, found[StopKind.QUOTATION])
    made = {}
    for kind, stops in found.items():
        keyed: dict[int, Stop] = {}
        for some in handfuls(stops, _MANY):
            for stop in some:
                keyed[order.key_of(stop)] = stop
            yield
        keys = sorted(keyed)  # numbers, which are nearly in order: tens of thousands take some milliseconds
        yield
        in_order: list[Stop] = []
        for few in handfuls(keys, _MANY):
            in_order += [keyed[key] for key in few]
            yield
        made[kind] = Stops(order, keys, in_order)
    return made


def _kinds_at(
    comparison: Comparison, shown: Filter, matches: Matches, side: SideName, number: int
) -> Iterator[StopKind]:
    links = matches.of(side, number)
    if not comparison.is_settled(side, number, links):
        return
    if not links:
        if shown.shows_only(side) and comparison.side(side).sentences[number].reporting:
            yield from (StopKind.ANY, StopKind.ONLY)
    elif side == "left":
        weights = {weight for link in links for weight in _weights(link, shown)}
        if weights:
            yield from (StopKind.ANY, StopKind.CHANGE)
        if Weight.DIFFERS in weights:
            yield StopKind.DIFFERS


def _adds(shown: Filter, links: list[Link], side: SideName) -> bool:
    """Whether a sentence with counterparts says something that none of them says and that is worth a stop."""
    if not shown.shows_only(side):
        return False
    every = Layer.CHANGED not in shown.layers
    return any(every or each.carries for each in added(links, side))


def _is_met(stops: _Found, matches: Matches, number: int, side: SideName) -> bool:
    """Whether a right sentence is seen already where one stops at its surest counterpart."""
    return side == "right" and Stop("left", surest(matches.of("right", number)).left) in stops


def _same_words(comparison: Comparison, shown: Filter) -> Sliced[_Found]:
    """The left sentences with words that stand in both and are shown."""
    wanted = {True: shown.has(Where.QUOTED), False: shown.has(Where.OWN)}
    runs = []
    for some in handfuls(comparison.left.shared, _MANY):
        runs += [run.span for run in some if wanted[run.quoted]]
        yield
    ends = [span.end for span in runs]
    yield
    found: _Found = {}
    for numbers in handfuls(range(len(comparison.left.sentences)), _HANDFUL):
        for number in numbers:
            span = comparison.left.sentences[number].span
            first = bisect_right(ends, span.start)
            if first < len(runs) and runs[first].start < span.end:
                found[Stop("left", number)] = None
        yield
    return found


def _weights(link: Link, shown: Filter) -> Iterator[Weight]:
    for change in link.changes:
        if change.weight is not Weight.FAINT and shown.shows_change(change):
            yield change.weight


def _quotations(comparison: Comparison, shown: Filter, found: _Found) -> Sliced[None]:
    for pairs in handfuls(comparison.quotations, _HANDFUL):
        for pair in pairs:
            if _is_shown(pair, shown):
                side: SideName = "left" if pair.left else "right"
                span = pair.left or pair.right
                assert span is not None
                found[Stop(side, comparison.side(side).sentence_at(span.start))] = None
        yield


_SHOWN_AS: dict[Relation, SideName] = {Relation.ONLY_LEFT: "left", Relation.ONLY_RIGHT: "right"}


def _is_shown(pair: QuotationPair, shown: Filter) -> bool:
    if pair.relation is Relation.SAME:
        return shown.has(Where.QUOTED)
    if pair.relation in _SHOWN_AS:
        return shown.shows_only(_SHOWN_AS[pair.relation])
    return Layer.CHANGED in shown.layers and ChangeKind.QUOTE in shown.kinds
