"""A word such as "may" or "alleged" that stands on one side alone: `find_hedge_changes`.

A hedge belongs to the words that follow it. It is gone, or another one, where the other sentence has these words and
no hedge of its kind; or where a short difference holds nothing else.
"""

from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from itertools import pairwise
from typing import NamedTuple

from viewer.core.changes.pair import Pair
from viewer.core.changes.reading import Reading
from viewer.core.changes.sayings import HEARSAY, find_sayings, is_saying
from viewer.core.model import Change, ChangeKind, Weight
from viewer.core.tables import Tables

_MOST = 4
"""A longer run of words says more than a hedge: it is an addition, with its hedge."""
_REACH = 3
"""So many words that carry something, from the hedge on, tell what it is about."""
_NEAR = 5
"""A hedge stands at most so many words before what it is about."""


class _Hedge(NamedTuple):
    words: range
    kind: str
    about: tuple[str, ...]
    """The stems of what it is about."""


def find_hedge_changes(pair: Pair) -> list[Change]:
    """The changes of hedging in a pair."""
    here, there = _find(pair.left, pair.left_words), _find(pair.right, pair.right_words)
    if not here and not there:
        return []
    lefts = [hedge for hedge in here if _is_gone(pair, hedge, there, from_left=True)]
    rights = [hedge for hedge in there if _is_gone(pair, hedge, here, from_left=False)]
    return [*_changes(pair, lefts, rights)]


def _is_gone(pair: Pair, hedge: _Hedge, others: list[_Hedge], *, from_left: bool) -> bool:
    """Whether the other sentence says what the hedge is about, and doesn't hedge in its manner."""
    if any(other.kind == hedge.kind for other in others):
        return False
    return _lies_alone(pair, hedge, from_left) or _is_unhedged(pair, hedge, from_left)


def _lies_alone(pair: Pair, hedge: _Hedge, from_left: bool) -> bool:
    """Whether it lies in a short difference."""
    return any(
        max(len(swap.left), len(swap.right)) <= _MOST and hedge.words.start in (swap.left if from_left else swap.right)
        for swap in pair.swaps
    )


def _is_unhedged(pair: Pair, hedge: _Hedge, from_left: bool) -> bool:
    """Whether two of the words that it is about stand close together in the other sentence, in its own prose."""
    other, words = (pair.right, pair.right_words) if from_left else (pair.left, pair.left_words)
    places = [word for word in words if not other.quoted[word] and other.stem(word) in hedge.about]
    return any(
        after - before <= _NEAR and other.stem(before) != other.stem(after) for before, after in pairwise(places)
    )


def _changes(pair: Pair, lefts: list[_Hedge], rights: list[_Hedge]) -> Iterator[Change]:
    for swap in pair.swaps:
        both = _first_in(swap.left, lefts), _first_in(swap.right, rights)
        if both[0] and both[1]:
            lefts, rights = [each for each in lefts if each != both[0]], [each for each in rights if each != both[1]]
            spans = pair.left.span(both[0].words), pair.right.span(both[1].words)
            yield Change(ChangeKind.HEDGE, Weight.NOTABLE, *spans, "", "hedged otherwise")
    for hedge in lefts:
        weight, note = _alone(pair, hedge, from_left=True)
        yield Change(ChangeKind.HEDGE, weight, pair.left.span(hedge.words), None, "", note)
    for hedge in rights:
        weight, note = _alone(pair, hedge, from_left=False)
        yield Change(ChangeKind.HEDGE, weight, None, pair.right.span(hedge.words), "", note)


def _first_in(run: range, hedges: list[_Hedge]) -> _Hedge | None:
    return next((hedge for hedge in hedges if hedge.words.start in run), None)


def _alone(pair: Pair, hedge: _Hedge, *, from_left: bool) -> tuple[Weight, str]:
    """The weight and the note of a hedge of one side: what only the other has somebody say is no bare fact there."""
    left, right = (
        _is_said(reading, words) for reading, words in ((pair.left, pair.left_words), (pair.right, pair.right_words))
    )
    name = "left" if from_left else "right"
    if hedge.kind == HEARSAY and ((right and not left) if from_left else (left and not right)):
        return Weight.FAINT, f"hearsay on the {name}, attributed on the other side"
    return Weight.NOTABLE, f"only the {name} hedges"


def _is_said(reading: Reading, words: range) -> bool:
    """Whether the sentence says who says it."""
    return any(saying.verb.stance != HEARSAY for saying in find_sayings(reading, words))


def _find(reading: Reading, words: range) -> list[_Hedge]:
    """The hedges of a sentence in the article's own prose; before a verb of saying they are part of the saying."""
    known, parted = _hedges(reading.tables), _parted(reading.tables)
    found: list[_Hedge] = []
    for word in reading.marked(words, parted):
        kind = _ending(reading, word, words.stop, parted[reading.form(word)])
        if kind and not reading.quoted[word]:
            found.append(_Hedge(range(word, word + 1), kind, _about(reading, word + 1, words.stop)))
    for word in reading.marked(words, known):
        if reading.quoted[word] or (found and word in found[-1].words):
            continue
        run, kind = _longest(reading, word, words.stop, known)
        if kind and not _is_other(reading, run, words):
            found.append(_Hedge(run, kind, _about(reading, run.stop, words.stop)))
    return found


def _ending(reading: Reading, word: int, stop: int, entries: "_Entries") -> str:
    """The kind of hedge that a word makes with those that end its clause ("soll … gewusst haben"); empty for none."""
    end = next((each for each in range(word + 1, stop) if reading.between(each).strip()), stop)
    for rest, kind in entries:
        start = end - len(rest)
        if start > word + 1 and all(reading.form(start + k) == part for k, part in enumerate(rest)):
            return kind
    return ""


def _longest(reading: Reading, word: int, stop: int, known: Mapping[str, "_Entries"]) -> tuple[range, str]:
    for rest, kind in reading.look_up(known, word) or ():
        end = word + 1 + len(rest)
        if end <= stop and all(reading.form(word + 1 + k) == part for k, part in enumerate(rest)):
            return range(word, end), kind
    return range(word, word), ""


def _is_other(reading: Reading, run: range, words: range) -> bool:
    """Whether the words are something else: a month, a verb of saying, or part of a saying ("reportedly said")."""
    if reading.capital(run.start) and reading.form(run.start) in _months(reading.tables):
        return True
    for saying in find_sayings(reading, words):
        alone = saying.words == run and saying.verb.stance == HEARSAY
        if not alone and (run.stop == saying.words.start or run.start in saying.words):
            return True
    # "the reported deal", "was reported missing", but "the paper reported a deal"
    return is_saying(reading, run.start) and run.start > words.start and reading.carries(run.start - 1)


def _about(reading: Reading, start: int, stop: int) -> tuple[str, ...]:
    carrying = [word for word in range(start, min(stop, start + 2 * _NEAR)) if reading.carries(word)]
    return tuple(reading.stem(word) for word in carrying[:_REACH])


_Entries = tuple[tuple[tuple[str, ...], str], ...]
"""What may follow a first word, the longest first, and the kind of hedge that it makes; empty for none."""


@cache
def _hedges(tables: Tables) -> dict[str, _Entries]:
    section = tables.section("hedges")
    entries = [(words, kind) for kind, each in section.get("kinds", {}).items() for words in each]
    return _by_first([*entries, *((words, "") for words in section.get("none", {}).get("words", ()))])


@cache
def _parted(tables: Tables) -> dict[str, _Entries]:
    section = tables.section("hedges").get("parted", {})
    return _by_first((words, kind) for kind, each in section.items() for words in each)


def _by_first(entries: Iterable[tuple[str, str]]) -> dict[str, _Entries]:
    found: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for words, kind in entries:
        first, *rest = words.replace("-", " ").split()
        found.setdefault(first, []).append((tuple(rest), kind))
    return {first: tuple(sorted(each, key=lambda entry: -len(entry[0]))) for first, each in found.items()}


@cache
def _months(tables: Tables) -> frozenset[str]:
    return frozenset(tables.section("numbers").get("months", ()))
