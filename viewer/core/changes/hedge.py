"""A word such as "may" or "alleged" that stands on one side alone: `find_hedge_changes`."""

from functools import cache

from viewer.core.changes.pair import Pair
from viewer.core.changes.reading import Reading, words_of
from viewer.core.changes.sayings import is_saying
from viewer.core.model import Change, ChangeKind, Span, Weight
from viewer.core.tables import Tables

_MOST = 4
"""A longer run of words says more than a hedge: it is an addition, with its hedge."""


def find_hedge_changes(pair: Pair) -> list[Change]:
    """The changes of hedging in a pair: a hedge in a small difference, to which the other side has none of its kind."""
    here, there = _kinds(pair.left, pair.left_words), _kinds(pair.right, pair.right_words)
    found = []
    for swap in pair.swaps:
        if max(len(swap.left), len(swap.right)) <= _MOST:
            left = _unanswered(pair.left, swap.left, there)
            right = _unanswered(pair.right, swap.right, here)
            if left or right:
                note = "hedged otherwise" if left and right else f"only the {'left' if left else 'right'} hedges"
                found.append(Change(ChangeKind.HEDGE, Weight.NOTABLE, left, right, "", note))
    return found


def _unanswered(reading: Reading, run: range, others: frozenset[str]) -> Span | None:
    """The first hedge of a run of a kind that the other sentence lacks."""
    words = (word for word in _hedging(reading, run) if reading.look_up(_hedges(reading.tables), word) not in others)
    word = next(words, None)
    return None if word is None else reading.span(range(word, word + 1))


def _kinds(reading: Reading, words: range) -> frozenset[str]:
    return frozenset(reading.look_up(_hedges(reading.tables), word) or "" for word in _hedging(reading, words))


def _hedging(reading: Reading, words: range) -> list[int]:
    """The hedges among the words, in the article's own prose; before a verb of saying they are part of the saying."""
    return [
        word
        for word in reading.marked(words, _hedges(reading.tables))
        if not reading.quoted[word] and _is_hedge(reading, word)
    ]


def _is_hedge(reading: Reading, word: int) -> bool:
    if reading.capital(word) and reading.form(word) in _months(reading.tables):
        return False
    if word + 1 == len(reading.ids):
        return True
    if reading.look_up(_before_to(reading.tables), word):
        return reading.form(word + 1) == "to"
    return not is_saying(reading, word + 1)


@cache
def _months(tables: Tables) -> frozenset[str]:
    return frozenset(tables.section("numbers").get("months", ()))


@cache
def _hedges(tables: Tables) -> dict[str, str]:
    section = tables.section("hedges")
    return {
        word: kind for part in ("kinds", "before_to") for kind, words in section.get(part, {}).items() for word in words
    }


@cache
def _before_to(tables: Tables) -> dict[str, bool]:
    return dict.fromkeys(words_of(tables.section("hedges").get("before_to", {})), True)
