"""Names of people, bodies and places in a sentence: `Names`.

Without a model, a name is told by its capital: a word that stands capitalised inside sentences and (nearly) never
small, in either article. So names are also known in headlines, where every word has a capital. Titles before a name
are part of the mention, not of the name.
"""

from collections import Counter
from collections.abc import Iterator
from functools import cache, cached_property
from itertools import compress
from typing import NamedTuple

from viewer.core.changes.capitals import capital_words, names_among_nouns, small_words
from viewer.core.changes.reading import Reading, words_of
from viewer.core.tables import Tables


class Mention(NamedTuple):
    """One place where somebody or something is named."""

    words: range
    """Its words, with titles."""
    core: tuple[str, ...]
    """The name without titles, in normal form without possessive endings."""
    titles: tuple[str, ...]
    """The titles before it, in normal form."""

    @property
    def form(self) -> tuple[str, ...]:
        """What is written, without typography."""
        return (*self.titles, *self.core)


class Lore(NamedTuple):
    """What a language's tables know about names."""

    titles: frozenset[str]
    short: dict[str, str]
    people: dict[str, bool]
    callings: frozenset[str]
    """Titles, and what people are."""
    groups: dict[str, bool]
    generic: frozenset[str]
    bodies: dict[str, bool]
    same: dict[str, int]
    nicknames: dict[str, frozenset[str]]
    judging: frozenset[str]
    never: frozenset[str]
    """Words with a capital that are no names: months, weekdays, "I"."""
    connectors: frozenset[str]
    """Small words within the names of bodies ("of")."""
    definite: frozenset[str]
    """Words before a role that mean a certain person ("the", "his")."""
    indefinite: frozenset[str]
    """Words by which somebody is called by what they are ("a", "the", "his")."""
    joining: frozenset[str]
    """Words between two who are named ("and")."""


@cache
def lore(tables: Tables) -> Lore:
    """The names table of a language, ready for look-ups."""
    section = tables.section("names")
    dates = tables.section("numbers")
    groups, grammar = section.get("same", {}).get("groups", ()), section.get("grammar", {})
    titles, people = section.get("titles", ()), section.get("roles", {}).get("people", ())
    return Lore(
        titles=frozenset(titles),
        short=section.get("short", {}),
        people=dict.fromkeys(people, True),
        callings=frozenset([*titles, *people]),
        groups=dict.fromkeys(section.get("roles", {}).get("groups", ()), True),
        generic=frozenset(section.get("generic", {}).get("words", ())),
        bodies=dict.fromkeys(section.get("roles", {}).get("bodies", ()), True),
        same={name.replace(".", ""): number for number, names in enumerate(groups) for name in names},
        nicknames={short: frozenset(full) for short, full in section.get("nicknames", {}).items()},
        judging=frozenset(section.get("judging", {}).get("words", ())),
        connectors=frozenset(grammar.get("connectors", ())),
        definite=frozenset(grammar.get("definite", ())),
        indefinite=frozenset([*grammar.get("definite", ()), *grammar.get("a", ())]),
        joining=frozenset(grammar.get("and", ())),
        never=frozenset(
            [*dates.get("months", {}), *dates.get("weekdays", {}), *words_of(tables.section("function_words"))]
        ),
    )


class Names:
    """Finds the names in the sentences of two articles, each knowing what the other's text shows to be a name."""

    def __init__(self, left: Reading, right: Reading) -> None:
        self.lore = lore(left.tables)
        self._sides = (left, right)
        bases = left.vocabulary.bases
        capitals, smalls = (
            [word for reading in (left, right) for word in case(reading)] for case in (capital_words, small_words)
        )
        counts, small = (Counter(map(bases.__getitem__, words)) for words in (capitals, smalls))
        self._small = small
        shown = names_among_nouns((left, right))
        self._alone = shown is None
        """Whether a capital alone tells a name."""
        self._known = {
            base: True
            for base, count in counts.items()
            if count > 3 * small[base] and base not in self.lore.never and (shown is None or base in shown)
        }
        self._cache: dict[tuple[int, range], list[Mention]] = {}
        self._alike: dict[tuple[tuple[str, ...], tuple[str, ...]], bool] = {}

    @cached_property
    def holders(self) -> dict[str, str]:
        """Who is called what in either article: role -> surname, where that is clear."""
        held: dict[str, Counter[str]] = {}
        for reading in self._sides:
            for k, sentence in enumerate(reading.prepared.side.sentences):
                if sentence.reporting:
                    for role, surname in self._held(reading, reading.words.of(k)):
                        held.setdefault(role, Counter())[surname] += 1
        return {role: count.most_common(1)[0][0] for role, count in held.items() if _clear(count)}

    def _held(self, reading: Reading, words: range) -> Iterator[tuple[str, str]]:
        people = self.lore.people
        for mention in self.mentions(reading, words):
            surname = mention.core[-1]
            yield from ((title, surname) for title in mention.titles if title in people)
            # In apposition: "Ann Lee, the mayor of …," or "the mayor's lawyer, Ann Lee".
            start, stop = mention.words.start, mention.words.stop
            if stop < words.stop and reading.between(stop) == ", ":
                for word in range(stop, min(stop + 6, words.stop)):
                    if word > stop and reading.between(word).strip():
                        break
                    if reading.form(word) in people:
                        yield reading.form(word), surname
            if start > words.start and reading.between(start) == ", " and reading.form(start - 1) in people:
                yield reading.form(start - 1), surname

    def same(self, one: Mention, other: Mention) -> bool:
        """`same_name`, told once for all mentions of the two that stand near each other."""
        cores = one.core, other.core
        found = self._alike.get(cores)
        if found is None:
            if len(self._alike) == _KEPT:  # in long articles most pairs are asked for in one place alone
                self._alike.clear()
            found = self._alike[cores] = same_name(one, other, self.lore)
        return found

    def is_name(self, reading: Reading, word: int) -> bool:
        """Whether the word is known to be (part of) a name."""
        return reading.bases[reading.ids[word]] in self._known

    def mentions(self, reading: Reading, words: range) -> list[Mention]:
        """The names of a sentence, given by its words, in the order of the text."""
        key = (id(reading), words)
        if key not in self._cache:
            self._cache[key] = list(self._find(reading, words))
        return self._cache[key]

    def _find(self, reading: Reading, words: range) -> Iterator[Mention]:
        named = self._named(reading, words)
        start = words.start
        for word in sorted(named):
            if word < start:
                continue
            end = self._end(reading, word, named)
            mention = self._mention(reading, range(self._titles(reading, word, start, words.start), end))
            if not self.lore.titles.issuperset(mention.core) and len(mention.core[0]) > 1:
                yield mention
            start = end

    def _named(self, reading: Reading, words: range) -> set[int]:
        """The words with a capital that are names: known ones, and others where a capital tells something."""
        written = compress(words, reading.capitals[words.start : words.stop])
        capitals = [word for word in written if not reading.between(word).endswith("(")]
        if not capitals:
            return set()
        plain = self._alone and not reading.title_case(words)
        return {
            word for word in capitals if self.is_name(reading, word) or (plain and self._tells(reading, word, words))
        }

    def _tells(self, reading: Reading, word: int, words: range) -> bool:
        """Whether the word's capital, or a table, tells that it is a name."""
        if not self._may_be(reading, word):
            return False
        if word > words.start:
            return self._goes_on(reading, word)
        base = reading.bases[reading.ids[word]]  # the first word has a capital anyway
        return base in self.lore.same and base not in self.lore.generic and base not in self._small

    def _may_be(self, reading: Reading, word: int) -> bool:
        base = reading.bases[reading.ids[word]]
        return base not in self.lore.never and reading.carries(word)

    def _end(self, reading: Reading, word: int, named: set[int]) -> int:
        """Where the run of name words that starts at `word` ends."""
        end = word + 1
        while not reading.form(end - 1).endswith("'s"):
            gap = reading.between(end) if end < len(reading.ids) else ""
            if end in named and self._goes_on(reading, end):
                end += 1
            elif gap == " " and end + 1 in named and len(reading.surface(end)) == 1 and reading.capital(end):
                end += 2  # an initial: "John A. Smith"
            elif gap == " " and self._bodies(reading, range(word, end)) and self._over(reading, end, named):
                end = self._over(reading, end, named)
            else:
                break
        return end

    def _goes_on(self, reading: Reading, word: int) -> bool:
        """Whether nothing but a space parts the word from the one before, or the point of a short title."""
        gap = reading.between(word)
        return gap in {" ", "-"} or (gap == ". " and reading.capital(word - 1) and len(reading.surface(word - 1)) <= 4)

    def _bodies(self, reading: Reading, words: range) -> bool:
        """Whether the words name a body, whose name may go on after "of" or "for" (a person's doesn't)."""
        return any(reading.form(word) in self.lore.generic for word in words)

    def _over(self, reading: Reading, word: int, named: set[int]) -> int:
        """Over "of the" and the like to a further name word: its end; 0 where none follows."""
        end = word
        while end - word < 2 and end + 1 < len(reading.ids) and reading.surface(end) in self.lore.connectors:
            end += 1
        return end + 1 if word < end and end in named and reading.between(end) == " " else 0

    def _titles(self, reading: Reading, word: int, start: int, first: int) -> int:
        """Where the titles before the name at `word` begin, or a first name that opens the sentence at `first`.

        What stands before `start` belongs to another name.
        """
        if start == first == word - 1 and reading.between(word) == " " and self._opens(reading, first):
            return first
        while word > start and self._goes_on(reading, word):
            if reading.form(word - 1) not in self.lore.titles:
                break
            word -= 1
        return word

    def _opens(self, reading: Reading, word: int) -> bool:
        """Whether the first word of a sentence may be part of the name that follows it."""
        return (
            reading.capital(word)
            and reading.bases[reading.ids[word]] not in self._small
            and self._may_be(reading, word)
        )

    def _mention(self, reading: Reading, words: range) -> Mention:
        forms = [reading.bases[reading.ids[word]].replace(".", "") for word in words]
        titles = [at + 1 for at, form in enumerate(forms[:-1]) if form in self.lore.titles]
        last = titles[-1] if titles else 0
        if forms[last] in self.lore.generic:
            last = 0  # "Justice Department", "Republican Party": no titles
        core = tuple(form for form in forms[last:] if form not in self.lore.connectors)
        return Mention(words, core, tuple(forms[:last]))


_KEPT = 10_000
"""So many pairs of names are kept with what is known of them."""


def _clear(count: Counter[str]) -> bool:
    (_, most), *others = count.most_common(2)
    return not others or most >= 2 * others[0][1]


def same_name(one: Mention, other: Mention, known: Lore) -> bool:
    """Whether two mentions may name the same person, body or place."""
    a, b = one.core, other.core
    if a == b:
        return True
    group = known.same.get(" ".join(a))
    if group is not None and group == known.same.get(" ".join(b)):
        return True
    if _acronym(a, b) or _acronym(b, a):
        return True
    short, long = (a, b) if len(a) <= len(b) else (b, a)
    if short[-1].removesuffix("s") != long[-1].removesuffix("s") or short[-1] in known.generic:
        return False
    return len(short) == 1 or _same_first(short[0], long[0], known) or set(short) <= set(long)


def _same_first(one: str, other: str, known: Lore) -> bool:
    if one == other or (1 in {len(one), len(other)} and one[0] == other[0]):
        return True
    return other in known.nicknames.get(one, ()) or one in known.nicknames.get(other, ())


def _acronym(short: tuple[str, ...], long: tuple[str, ...]) -> bool:
    if len(short) != 1 or len(long) < 3:
        return False
    return short[0].replace(".", "") == "".join(word[0] for word in long)
