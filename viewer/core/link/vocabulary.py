"""The words of both articles as terms: what linking counts as the same, and how much each tells.

A term stands for all forms of a word (by its stem) and for the words that news uses in its stead
(`synonyms.toml`). A term tells the more the fewer sentences it stands in: words of the event itself, which are
everywhere in both articles, say little about which sentences belong together.
"""

import math
from collections import Counter
from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import chain
from operator import add
from typing import NamedTuple

from viewer.core.model import Kind
from viewer.core.stems import stems_of, stems_of_groups
from viewer.core.tables import Tables
from viewer.core.tokens import Lexicon, Prepared

UNIT = 1000
"""Weights are whole numbers of thousandths, so that their sums do not depend on the order of adding."""
_LIGHTEST = UNIT // 20
"""No term weighs less, however common."""


class Vocabulary(NamedTuple):
    """What is known of the words of both articles."""

    terms: list[int]
    """By number of a word in the lexicon: its term."""
    stems: list[str]
    """By number of a word in the lexicon: what all its forms have in common."""
    telling: list[bool]
    """By number of a word in the lexicon: whether it carries a statement (no function word, no plain "said")."""
    named: list[bool]
    """By number of a word in the lexicon: whether it has a capital wherever it stands, also inside of sentences."""
    digits: list[bool]
    """By number of a word in the lexicon: whether a digit is in its normal form; else none is in any spelling of it."""
    small: list[bool]
    """By term: whether a word of it is no name."""
    weights: list[int]
    """By term: how much it tells, in thousandths."""
    counts: tuple[list[int], list[int]]
    """By side and term: in how many reporting sentences it stands."""


def read_vocabulary(left: Prepared, right: Prepared) -> Vocabulary:
    """The vocabulary of the two sides, which share a lexicon."""
    lexicon = left.words.lexicon
    language = left.side.language if left.side.language == right.side.language else ""
    stems = stems_of(lexicon.forms, language)
    terms, size = _terms(stems, left.tables if language else Tables(""))
    dull = _dull_words(left.tables) | _dull_words(right.tables)
    counts = tuple(_counts(side, terms, size) for side in (left, right))
    sentences = sum(sentence.reporting for side in (left, right) for sentence in side.side.sentences)
    together = list(map(add, *counts))
    weights = {count: _weight(count, sentences) for count in set(together)}
    named = _named(lexicon, left, right)
    small = [False] * size
    for term, name in zip(terms, named, strict=True):
        small[term] |= not name
    return Vocabulary(
        terms,
        stems,
        [form not in dull for form in lexicon.forms],
        named,
        [not form.isalpha() and any(map(str.isdigit, form)) for form in lexicon.forms],
        small,
        [weights[count] for count in together],
        (counts[0], counts[1]),
    )


def _terms(stems: Sequence[str], tables: Tables) -> tuple[list[int], int]:
    """By number of a word: its term; and how many terms there are."""
    synonyms = _synonyms(tables)
    letters = tables.section("synonyms").get("letters")
    numbers: dict[str, int] = {}
    terms = []
    for stem in stems:
        root = synonyms.get(stem, stem)
        terms.append(numbers.setdefault(root[:letters] if root.isalpha() else root, len(numbers)))
    return terms, len(numbers)


@lru_cache(maxsize=16)
def _synonyms(tables: Tables) -> dict[str, str]:
    """By stem: the stem that stands for its group."""
    found: dict[str, str] = {}
    for stems in stems_of_groups(tables.section("synonyms").get("groups", ()), tables.code):
        for stem in stems:
            found.setdefault(stem, stems[0])
    return found


@lru_cache(maxsize=16)
def _dull_words(tables: Tables) -> frozenset[str]:
    """The words that are no evidence of a shared statement."""
    lists: Iterable[list[str]] = tables.section("function_words").values()
    dull = {word for words in lists for word in words}
    return frozenset(dull | set(tables.section("synonyms").get("dull", ())))


def _named(lexicon: Lexicon, left: Prepared, right: Prepared) -> list[bool]:
    """By number of a word: whether it has a capital wherever it stands, and stands inside of a sentence."""
    inside: set[int] = set()
    for prepared in (left, right):
        ids, first = prepared.words.ids, prepared.words.first
        for number, sentence in enumerate(prepared.side.sentences):
            if sentence.kind is Kind.BODY:
                inside.update(ids[first[number] + 1 : first[number + 1]])
    return [not lower and word in inside for word, lower in enumerate(lexicon.lower)]


def _counts(prepared: Prepared, terms: list[int], size: int) -> list[int]:
    """By term: in how many of the side's reporting sentences it stands."""
    of_words = list(map(terms.__getitem__, prepared.words.ids))
    first = prepared.words.first
    sentences = (
        set(of_words[first[number] : first[number + 1]])
        for number, sentence in enumerate(prepared.side.sentences)
        if sentence.reporting
    )
    found = [0] * size
    for term, count in Counter(chain.from_iterable(sentences)).items():
        found[term] = count
    return found


def _weight(count: int, sentences: int) -> int:
    """UNIT for a term of one sentence or so, _LIGHTEST for one that stands in all of them."""
    rarity = math.log((sentences + 1) / (count + 0.5)) / math.log(sentences + 1) if sentences else 0.0
    return max(_LIGHTEST, round(UNIT * rarity))
