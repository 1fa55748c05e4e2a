"""A denial that one of two sentences has and the other lacks: `find_negation_changes`."""

from functools import cache

from viewer.core.changes.pair import Pair
from viewer.core.changes.reading import Reading
from viewer.core.model import Change, ChangeKind, Span, Weight
from viewer.core.tables import Tables


def find_negation_changes(pair: Pair) -> list[Change]:
    """The change of negation in a pair, if any.

    One side denies with a word that nothing on the other side answers, and otherwise says much the same.
    """
    small = [swap for swap in pair.swaps if max(len(swap.left), len(swap.right)) <= _MOST]
    left = _denial(pair.left, [word for swap in small for word in swap.left])
    right = _denial(pair.right, [word for swap in small for word in swap.right])
    if left and not _answered(pair.right, pair.right_words):
        right = None
    elif right and not _answered(pair.left, pair.left_words):
        left = None
    else:
        return []
    if not _alike(pair, 0.5):
        return []
    weight = Weight.DIFFERS if _alike(pair, 0.8) else Weight.NOTABLE
    return [Change(ChangeKind.NEGATION, weight, left, right, "", f"only the {'left' if left else 'right'} denies")]


_MOST = 4
"""A denial in a longer run of words that one side alone has says something else."""


def _denial(reading: Reading, words: list[int]) -> Span | None:
    """The first word that denies ("not only" doesn't)."""
    known = _table(reading.tables, "words")
    for word in reading.marked(words, known):
        if word + 1 == len(reading.ids) or reading.form(word + 1) not in _table(reading.tables, "unless_before"):
            return reading.span(range(word, word + 1))
    return None


def _answered(reading: Reading, words: range) -> bool:
    """Whether a sentence denies in whatever way; verbs count, for they may stand for the other side's "not"."""
    tables = (_table(reading.tables, "words"), _table(reading.tables, "verbs"))
    return any(reading.marked(words, table) for table in tables)


def _alike(pair: Pair, share: float) -> bool:
    """Whether at least that share of the words that carry something, the denial left out, is the same in both."""
    equal = sum(map(pair.left.carries, (word for match in pair.matches for word in match.left)))
    left = sum(map(pair.left.carries, pair.left_words))
    right = sum(map(pair.right.carries, pair.right_words))
    return equal >= max(_FEWEST, share * (max(left, right) - 1))


_FEWEST = 3
"""Fewer words in common don't make one statement, denied or not."""


@cache
def _table(tables: Tables, name: str) -> dict[str, bool]:
    return dict.fromkeys(tables.section("negation").get(name, ()), True)
