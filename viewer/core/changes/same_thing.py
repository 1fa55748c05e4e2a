"""Whether two values are about one thing, by the words around them: `told_of_one_thing`, `of_other_fates`, `is_sum`."""

from collections.abc import Iterable
from functools import cache

from viewer.core.changes.pair import Pair
from viewer.core.changes.reading import Reading
from viewer.core.changes.values import Value
from viewer.core.stems import stems_of
from viewer.core.tables import Tables

_NEAR = 0.25
"""Counts of the same noun that are so near to each other are about one thing, in whatever words."""


def told_of_one_thing(pair: Pair, left: Value, right: Value) -> bool:
    """Whether the words before two values say that they are of the same ("built in 1998", but "refitted in 2012")."""
    one, other = _told_of(pair.left, pair.left_words, left), _told_of(pair.right, pair.right_words, right)
    if one == other:
        return True
    if one is None or other is None:
        return left.kind != "measure"  # "the bridge is 300 metres long", "400 metres from the harbour"
    return left.kind == "count" and abs(left.amount - right.amount) <= _NEAR * max(left.amount, right.amount)


def _told_of(reading: Reading, words: range, value: Value) -> str | None:
    """The stem of the last word before a value, in its clause, that carries something; None where there is none."""
    for word in range(value.words.start - 1, words.start - 1, -1):
        if reading.between(word + 1).strip():
            return None
        if reading.carries(word):
            return reading.stem(word)
    return None


def of_other_fates(pair: Pair, left: Value, right: Value) -> bool:
    """Whether the two count those of whom different things became ("43 dead", "34 injured")."""
    here, there = _fates(pair.left, pair.left_words, left), _fates(pair.right, pair.right_words, right)
    return bool(here and there) and here.isdisjoint(there)


def _fates(reading: Reading, words: range, value: Value) -> set[str]:
    """What is said in a value's clause to have become of those who are counted."""
    known = _known_fates(reading.tables)
    return {known[stem] for word in reading.clause(value.words, words) if (stem := reading.stem(word)) in known}


@cache
def _known_fates(tables: Tables) -> dict[str, str]:
    fates = tables.section("numbers").get("fates", {})
    return {stem: fate for fate, words in fates.items() for stem in stems_of(words, tables.code)}


def is_sum(value: Value, values: Iterable[Value], other: Value) -> bool:
    """Whether a value and those beside it that count the same make up the other side's ("120 … and 80", "200")."""
    like = [each for each in values if each.kind == value.kind and each.unit in {value.unit, ""} and not each.bound]
    return len(like) > 1 and sum(each.amount for each in like) == other.amount
