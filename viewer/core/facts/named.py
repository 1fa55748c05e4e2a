"""The people, bodies and places of two articles as facts: `find_named`.

All forms of a name are one fact: with and without title, surname and full name, acronym, metonym, spelling variant. A
surname that several share is the one's whom the article names in full most often.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from functools import cache, cached_property
from typing import NamedTuple

from viewer.core.changes.names import Lore, Mention, Names, same_name
from viewer.core.changes.reading import Reading
from viewer.core.facts.grouping import Groups, fact_of
from viewer.core.model import Fact, FactKind, Kind, Span
from viewer.core.tables import Tables

Core = tuple[str, ...]


class _Place(NamedTuple):
    side: int
    """0 on the left, 1 on the right."""
    core: Core
    """The name without titles; for a surname of several the full name that it stands for."""
    form: Core
    """What is written, without titles."""
    span: Span
    local: bool
    """Whether a word such as "in" stands before it."""
    titled: bool


class _Places(NamedTuple):
    """What a language's tables know about places."""

    known: frozenset[str]
    before: frozenset[str]
    features: frozenset[str]
    land: dict[str, str]
    endings: dict[str, list[str]]


_SHORTEST = 4
"""Letters of a land's name that the word for its people begins with."""


@cache
def _places(tables: Tables) -> _Places:
    section = tables.section("places")
    return _Places(
        frozenset(section.get("known", ())),
        frozenset(section.get("before", ())),
        frozenset(section.get("features", ())),
        section.get("people", {}) | section.get("short", {}),
        section.get("endings", {}),
    )


def find_named(left: Reading, right: Reading, names: Names) -> Iterator[Fact]:
    """One fact for each person, body or place that is named."""
    return _Named((left, right), names).facts()


class _Named:
    def __init__(self, sides: tuple[Reading, Reading], names: Names) -> None:
        self._sides = sides
        self._names = names
        self._known = _places(sides[0].tables)
        self._mentions = [list(_mentions(side, names)) for side in sides]
        self._cores = sorted({mention.core for side in self._mentions for mention in side})
        self._bodies = {
            mention.core
            for side, mentions in zip(sides, self._mentions, strict=True)
            for mention in mentions
            if any(side.form(word) in names.lore.connectors for word in mention.words)
        }
        self._groups: Groups[Core] = Groups()
        self._several: dict[Core, list[Core]] = {}
        self._local = set(self._dated())
        self._join_forms()

    def facts(self) -> Iterator[Fact]:
        places: dict[Core, list[_Place]] = defaultdict(list)
        for number in (0, 1):
            for place in self._placed(number):
                places[place.core].append(place)
        for cores in self._groups.members(places):
            found = [place for core in cores for place in places[core]]
            kind = FactKind.PLACE if self._is_place(cores, found) else FactKind.NAME
            lefts, rights = ([place for place in found if place.side == number] for number in (0, 1))
            spans = [[place.span for place in some] for some in (lefts, rights)]
            for number in (0, 1):
                if not spans[number]:
                    spans[number] = [span for core in cores for span in self._unnoticed(number, core)]
            yield fact_of(kind, spans[0], spans[1], self._note(lefts, rights))

    def _unnoticed(self, number: int, core: Core) -> Iterator[Span]:
        """Where the words of a name stand outside the names of that side, perhaps without capitals ("tea party")."""
        side = self._sides[number]
        for word in self._others[number].get(core[0], ()):
            words = range(word, word + len(core))
            if len(core) == 1 and not side.carries(word):
                continue  # "us" isn't the US
            if words.stop <= len(side.ids) and all(
                side.bases[side.ids[w]] == c for w, c in zip(words, core, strict=True)
            ):
                yield _span(side, words)

    @cached_property
    def _others(self) -> tuple[dict[str, list[int]], dict[str, list[int]]]:
        """By side and word: where the first words of names stand outside the names of that side."""
        first = {core[0] for core in self._cores}
        found: tuple[dict[str, list[int]], dict[str, list[int]]] = {}, {}
        for side, mentions, places in zip(self._sides, self._mentions, found, strict=True):
            taken = {word for mention in mentions for word in mention.words[len(mention.titles) :]}
            wanted = {number: base for number, base in enumerate(side.bases) if base in first}
            for k, sentence in enumerate(side.prepared.side.sentences):
                if sentence.reporting:
                    for word, number in zip(side.words.of(k), side.words.ids_of(k), strict=True):
                        if number in wanted and word not in taken:
                            places.setdefault(wanted[number], []).append(word)
        return found

    def _join_forms(self) -> None:
        for bucket in _buckets(self._cores, self._names.lore):
            for at, core in enumerate(bucket):
                for other in bucket[:at]:
                    if self._same(core, other):
                        self._groups.join(core, other)
        for core in self._cores:
            self._join_feature(core)
            self._join_people(core)
        full: dict[str, list[Core]] = defaultdict(list)
        for core in self._cores:
            if len(core) > 1:
                full[core[-1]].append(core)
        for core in self._cores:
            if len(core) == 1 and core[0] in full:
                self._join_surname(core, full[core[0]])

    def _same(self, core: Core, other: Core) -> bool:
        """Whether two names may be the same; a body's isn't that of the place in it ("District of Columbia")."""
        near = (core in self._bodies) == (other in self._bodies) or core[-1] != other[-1]
        return near and same_name(_bare(core), _bare(other), self._names.lore)

    def _join_feature(self, core: Core) -> None:
        """Join "Kessary Dam" with "Kessary"."""
        bare = core[1:] if core[0] in self._known.features else core[:-1]
        if {core[0], core[-1]} & self._known.features and bare in self._all:
            self._groups.join(core, bare)
            self._local.add(bare)

    def _join_people(self, core: Core) -> None:
        """Join "Korean" with "Korea"."""
        for land in self._lands(core[-1]):
            if (*core[:-1], land) in self._all:
                self._groups.join(core, (*core[:-1], land))
                self._local.add((*core[:-1], land))

    def _lands(self, word: str) -> Iterator[str]:
        """The names that a land or town may have whose people are called so."""
        if word in self._known.land:
            yield self._known.land[word]
        for ending, lands in self._known.endings.items():
            stem = word.removesuffix(ending)
            if stem != word and len(stem) >= _SHORTEST:
                yield from (stem + land for land in lands)

    @cached_property
    def _all(self) -> frozenset[Core]:
        return frozenset(self._cores)

    def _join_surname(self, core: Core, full: list[Core]) -> None:
        """Join a surname with the full name that it stands for, or note the several that it may stand for."""
        owners = [other for other in full if self._same(core, other)]
        if len({self._groups.of(other) for other in owners}) > 1:
            self._several[core] = owners
        elif owners:
            self._groups.join(core, owners[0])

    def _placed(self, number: int) -> Iterator[_Place]:
        """Where one side names somebody or something."""
        side = self._sides[number]
        often = Counter(self._groups.of(mention.core) for mention in self._mentions[number] if len(mention.core) > 1)
        owners = {
            core: max(several, key=lambda each: often[self._groups.of(each)]) for core, several in self._several.items()
        }
        for mention in self._mentions[number]:
            core = mention.core
            start = mention.words.start
            local = start > 0 and side.surface(start - 1) in self._known.before
            yield _Place(number, owners.get(core, core), core, _span(side, mention.words), local, bool(mention.titles))

    def _is_place(self, cores: Iterable[Core], places: list[_Place]) -> bool:
        if any(
            core in self._local or " ".join(core) in self._known.known or core[-1] in self._known.land for core in cores
        ):
            return True
        if any(place.titled or place.form[-1] in self._names.lore.generic for place in places):
            return False
        return 2 * sum(place.local for place in places) >= len(places)

    def _dated(self) -> Iterator[Core]:
        """What datelines name: runs of their words up to a bracket."""
        for side in self._sides:
            for k, sentence in enumerate(side.prepared.side.sentences):
                if sentence.kind is Kind.DATELINE:
                    words = side.words.of(k)
                    bracket = next((word for word in words[1:] if "(" in side.between(word)), words.stop)
                    forms = [side.form(word) for word in range(words.start, bracket)]
                    yield from (tuple(forms[at:end]) for at in range(len(forms)) for end in range(at + 1, at + 4))

    def _note(self, lefts: list[_Place], rights: list[_Place]) -> str:
        """The fullest forms of both sides where no form is common to both."""
        if not lefts or not rights or {place.form for place in lefts} & {place.form for place in rights}:
            return ""
        texts = [
            {place.span.of(side.text) for place in places}
            for side, places in zip(self._sides, (lefts, rights), strict=True)
        ]
        return " / ".join(max(sorted(each), key=len) for each in texts)


def _mentions(side: Reading, names: Names) -> Iterator[Mention]:
    for k, sentence in enumerate(side.prepared.side.sentences):
        if sentence.reporting:
            yield from names.mentions(side, side.words.of(k))


def _bare(core: Core) -> Mention:
    return Mention(range(0), core, ())


def _buckets(cores: Iterable[Core], lore: Lore) -> list[list[Core]]:
    """Names of which some may be the same, a surname alone left aside.

    By surname and another word or its initial, by the letters of an acronym, by what the tables group.
    """
    found: dict[object, list[Core]] = defaultdict(list)
    for core in cores:
        surname = core[-1].removesuffix("s")
        keys: set[object] = {(surname, full) for word in core[:-1] for full in (word, *lore.nicknames.get(word, ()))}
        if len(core) > 1:
            keys.add((surname, core[0][0]))
        letters = core[0].replace(".", "") if len(core) == 1 else "".join(word[0] for word in core)
        keys |= {("letters", letters), ("group", lore.same.get(" ".join(core)))}
        for key in keys:
            found[key].append(core)
    found.pop(("group", None), None)
    return [bucket for bucket in found.values() if len(bucket) > 1]


def _span(side: Reading, words: range) -> Span:
    """Where the name stands, without a possessive ending."""
    span = side.span(words)
    return Span(span.start, span.end - 2 * side.form(words.stop - 1).endswith("'s"))
