"""What capitals tell of a word: `capital_words`, `small_words`, and `names_among_nouns` where every noun has one."""

from collections.abc import Iterable, Iterator
from functools import cache
from itertools import chain, compress
from operator import not_
from typing import NamedTuple

from viewer.core.changes.reading import Reading
from viewer.core.tables import Tables


def _telling_case(reading: Reading) -> Iterator[tuple[int, int]]:
    """Where words stand whose case tells something: not the first of a sentence, not in a title-case line."""
    first = reading.words.first
    for k, sentence in enumerate(reading.prepared.side.sentences):
        if sentence.reporting and not reading.title_case(reading.words.of(k)):
            yield first[k] + 1, first[k + 1]


def small_words(reading: Reading) -> Iterator[int]:
    """The ids of words without a capital, as often as they stand there."""
    ids, capitals = reading.ids, reading.capitals
    return chain.from_iterable(
        compress(ids[start:stop], map(not_, capitals[start:stop])) for start, stop in _telling_case(reading)
    )


def capital_words(reading: Reading) -> Iterator[int]:
    """The ids of words with a capital, not as the first of a quotation, as often as they stand there."""
    for start, stop in _telling_case(reading):
        for word in compress(range(start, stop), reading.capitals[start:stop]):
            if reading.between(word).strip() in _BEFORE_NAMES:
                yield reading.ids[word]


_BEFORE_NAMES = frozenset({"", ",", "-", "(", ',"', ",”", ",'", ",’", ",»", ",“"})
"""What may stand before a word within a sentence; behind the end of a quotation, too ('…," Lee said')."""


class _Nouns(NamedTuple):
    """What a language whose nouns have capitals knows of names."""

    places: frozenset[str]
    titles: frozenset[str]
    articles: frozenset[str]
    """Words before a noun that is no name."""
    measures: frozenset[str]
    """Words that stand before another noun and make no name with it ("Ende Oktober", "Prozent")."""


def names_among_nouns(readings: Iterable[Reading]) -> set[str] | None:
    """The bases that show in another way than by a capital to be names; None where a capital tells enough.

    Two capitals side by side ("Anna Lee", "Minister Lee"), a known place, capitals throughout ("EU").
    """
    found: set[str] = set()
    for reading in readings:
        nouns = _nouns(reading.tables)
        if nouns is None:
            return None
        found.update(_shown(reading, nouns))
    return found


def _shown(reading: Reading, nouns: _Nouns) -> Iterator[str]:
    for start, stop in _telling_case(reading):
        for word in compress(range(start, stop), reading.capitals[start:stop]):
            base, surface = reading.bases[reading.ids[word]], reading.surface(word)
            if base in nouns.places or (len(surface) > 1 and surface.isupper()):
                yield base
            before = word - 1
            beside = reading.between(word) == " " and reading.capital(before) and reading.carries(before)
            first = reading.form(before)
            if beside and not {base, first} & nouns.measures and base not in nouns.titles:
                yield base
                # "Anna Lee", but "the company Lee"
                if first not in nouns.titles and reading.form(before - 1) not in nouns.articles:
                    yield reading.bases[reading.ids[before]]


@cache
def _nouns(tables: Tables) -> _Nouns | None:
    section, numbers = tables.section("names"), tables.section("numbers")
    grammar = section.get("grammar", {})
    if not grammar.get("capital_nouns", False):
        return None
    tables_of_measures = ("scales", "vague", "fractions", "currencies", "periods", "measures", "cardinals", "months")
    measures = chain.from_iterable(numbers.get(name, ()) for name in tables_of_measures)
    return _Nouns(
        places=frozenset(tables.section("places").get("known", ())),
        titles=frozenset(section.get("titles", ())),
        articles=frozenset(tables.section("function_words").get("articles", ())),
        measures=frozenset([*measures, *numbers.get("percent", {}).get("words", ()), *grammar.get("before_nouns", ())]),
    )
