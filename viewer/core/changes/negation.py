"""A denial that one of two sentences has and the other lacks: `find_negation_changes`."""

from functools import cache
from itertools import chain
from typing import NamedTuple

from viewer.core.changes.pair import Pair
from viewer.core.changes.reading import Reading
from viewer.core.model import Change, ChangeKind, Span, Weight
from viewer.core.stems import stems_of_groups
from viewer.core.tables import Tables


def find_negation_changes(pair: Pair) -> list[Change]:
    """The change of negation in a pair, if any.

    One side denies with a word that nothing on the other side answers, and otherwise says much the same.
    """
    opposite = _opposite(pair)
    if opposite:
        return [opposite]
    small = [swap for swap in pair.swaps if max(len(swap.left), len(swap.right)) <= _MOST]
    left = _denial(pair.left, [swap.left for swap in small])
    right = _denial(pair.right, [swap.right for swap in small])
    if left and not _answered(pair.right, pair.right_words):
        right = None
    elif right and not _answered(pair.left, pair.left_words):
        left = None
    else:
        return []
    alike = _alike(pair, 0.8)
    if not alike and (not _alike(pair, 0.5) or _is_quoted(pair, left, right)):
        return []
    weight = Weight.DIFFERS if alike else Weight.NOTABLE
    return [Change(ChangeKind.NEGATION, weight, left, right, "", f"only the {'left' if left else 'right'} denies")]


def _is_quoted(pair: Pair, left: Span | None, right: Span | None) -> bool:
    """Whether the denial is in somebody's words: what the other side makes of them is told by the quotations."""
    reading, span = (pair.left, left) if left else (pair.right, right)
    return span is not None and bool(reading.quoted[reading.words.within(span).start])


_MOST = 4
"""A denial in a longer run of words that one side alone has says something else."""


def _denial(reading: Reading, runs: list[range]) -> Span | None:
    """The first word in the runs that denies ("not only" doesn't)."""
    unless, to = _table(reading.tables, "unless_before"), _table(reading.tables, "to")
    known, before_to = _table(reading.tables, "words"), _table(reading.tables, "before_to")
    for word in sorted(word for run in runs for table in (known, before_to) for word in reading.marked(run, table)):
        after = reading.form(word + 1) if word + 1 < len(reading.ids) else ""
        if (after in to) if reading.look_up(before_to, word) else (after not in unless):
            return reading.span(range(word, word + 1))
    return None


def _opposite(pair: Pair) -> Change | None:
    """A word on one side at the place where the other has its opposite ("safe" and "unsafe", "rose" and "fell")."""
    known = _opposites(pair.left.tables)
    for swap in pair.swaps:
        if len(swap.left) == len(swap.right) == 1:
            left, right = swap.left.start, swap.right.start
            if pair.left.quoted[left] and pair.right.quoted[right]:
                continue  # quoted with other words
            stems = frozenset({pair.left.stem(left), pair.right.stem(right)})
            if stems in known.pairs or _by_prefix(pair.left.form(left), pair.right.form(right), known):
                weight = Weight.DIFFERS if _alike(pair, 0.8) else Weight.NOTABLE
                spans = pair.left.span(swap.left), pair.right.span(swap.right)
                return Change(ChangeKind.NEGATION, weight, *spans, "opposite", "opposites")
    return None


class _Opposites(NamedTuple):
    pairs: frozenset[frozenset[str]]
    """Stems, two and two."""
    prefixes: tuple[str, ...]
    exceptions: frozenset[str]


@cache
def _opposites(tables: Tables) -> _Opposites:
    section = tables.section("negation")
    stems = stems_of_groups(section.get("opposites", ()), tables.code)
    return _Opposites(
        frozenset(map(frozenset, stems)), tuple(section.get("prefixes", ())), frozenset(section.get("no_opposites", ()))
    )


def _by_prefix(one: str, other: str, known: _Opposites) -> bool:
    short, long = sorted((one, other), key=len)
    made = len(short) >= _SHORTEST and any(long == prefix + short for prefix in known.prefixes)
    return made and long not in known.exceptions


_SHORTEST = 4
"""Of shorter words a beginning tells nothing."""


def _answered(reading: Reading, words: range) -> bool:
    """Whether a sentence denies in whatever way; verbs count, and words that may stand for the other side's "not"."""
    tables = [_table(reading.tables, name) for name in ("words", "verbs", "answers")]
    return any(reading.marked(words, table) for table in tables)


def _alike(pair: Pair, share: float) -> bool:
    """Whether at least that share of the words that carry something, the denial left out, is the same in both."""
    runs = chain((match.left for match in pair.matches), (form.left for form in pair.forms))
    equal = sum(map(pair.left.carries, chain.from_iterable(runs)))
    left = sum(map(pair.left.carries, pair.left_words))
    right = sum(map(pair.right.carries, pair.right_words))
    return equal >= max(_FEWEST, share * (max(left, right) - 1))


_FEWEST = 3
"""Fewer words in common don't make one statement, denied or not."""


@cache
def _table(tables: Tables, name: str) -> dict[str, bool]:
    return dict.fromkeys(tables.section("negation").get(name, ()), True)
