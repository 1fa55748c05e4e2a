"""Who is said to have said something, and how: `find_sayings`.

A saying is a verb of saying in the article's own prose ("said", "refuted", "according to"), with the stance that the
reporter takes by it. Verbs inside quotations belong to what is quoted.
"""

from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import NamedTuple

from viewer.core.changes.reading import Reading
from viewer.core.tables import Tables


class Verb(NamedTuple):
    """What is known of one verb of saying."""

    lemma: str
    """Its plain form, which tells verbs apart."""
    stance: str
    """What the reporter shows by it: "neutral", "denying" …"""
    noun: bool
    """Whether the form is as often a noun ("claims")."""


class Saying(NamedTuple):
    """A verb of saying in a sentence."""

    words: range
    """Its words: one, or more for a phrase such as "according to"."""
    verb: Verb
    """Which verb it is."""
    plain: bool = False
    """Whether it has no ending ("to say", "and say")."""


class _Grammar(NamedTuple):
    """What else a language's table says of verbs of saying."""

    behind: frozenset[str]
    """Words behind which a form that may be a noun is a verb ("they report")."""
    opening: tuple[str, ...]
    """Endings of a verb that may open a clause ("warning that")."""
    finite: tuple[str, ...]
    """Endings of a verb behind a name ("Lee claims")."""
    past: tuple[str, ...]
    """Endings of its past."""
    that: frozenset[str]
    """Words that begin what was said, behind the verb."""
    asked: frozenset[str]
    """Verbs that, before one of `by`, are done to whom they are told of ("asked by the press")."""
    by: frozenset[str]
    plain: bool
    """Whether the plain form is none that states ("to admit")."""


class _Verbs(NamedTuple):
    first: Mapping[str, bool]
    """Every word that a saying may begin with."""
    single: Mapping[str, Verb]
    hearsay: Mapping[str, Verb]
    """Adverbs that pass on what others say ("allegedly")."""
    phrases: Mapping[str, tuple[tuple[tuple[str, ...], Verb], ...]]
    """By first word: the words that must follow, longest first."""
    parted: Mapping[str, Sequence[tuple[str, Verb]]]
    """By the first part of a verb in two: the part that ends the clause."""
    grammar: _Grammar


def find_sayings(reading: Reading, words: range) -> list[Saying]:
    """The sayings of a sentence, given by its words, in the order of the text."""
    found: list[Saying] | None = reading.sayings.get(words)
    if found is None:
        found = reading.sayings[words] = _find(reading, words)
    return found


def _find(reading: Reading, words: range) -> list[Saying]:
    verbs = verbs_of(reading.tables)
    found: list[Saying] = []
    for word in reading.marked(words, verbs.first):
        if reading.quoted[word] or (found and word < found[-1].words.stop):
            continue
        saying = _phrase(reading, word, words.stop, verbs) or _single(reading, word, words, verbs)
        if saying is None or saying.verb.stance == NONE:
            continue
        if found and found[-1].verb.stance == HEARSAY and found[-1].words.stop == word:
            hearsay = found.pop()  # "reportedly said" is one saying
            verb = Verb(f"{hearsay.verb.lemma} {saying.verb.lemma}", HEARSAY, False)
            saying = Saying(range(hearsay.words.start, saying.words.stop), verb)
        found.append(saying)
    return found


def statement_behind(reading: Reading, saying: Saying, stop: int) -> range:
    """The words behind a saying that are what is said: "Lee said on Monday that …", "Lee said the ferry …".

    At most up to `stop`; empty where none are.
    """
    grammar, start = verbs_of(reading.tables).grammar, saying.words.stop
    end = next((word for word in range(start, stop) if reading.between(word).strip() in _STATEMENT_ENDS), stop)
    for word in range(start, min(end, start + _FAR)):
        if reading.between(word).strip():
            break
        if reading.form(word) in grammar.that:
            return range(word + 1, end)
    before = saying.words.start - 1
    told = before >= 0 and (reading.carries(before) or reading.form(before) in grammar.behind)
    told &= not reading.between(saying.words.start).strip()
    bare = told and saying.verb.stance in _WITH_CLAUSE and start < end and not reading.between(start).strip()
    return range(start, end) if bare and reading.form(start) not in _prepositions(reading.tables) else range(0)


_STATEMENT_ENDS = frozenset({";", ":", ".", "—", "–"})
_FAR = 4
"""So many words behind the verb, "that" still belongs to it."""
_WITH_CLAUSE = frozenset({"neutral", "claiming"})
"""Stances whose verbs may have a statement behind them without "that"; other verbs rather have an object."""


@cache
def _prepositions(tables: Tables) -> frozenset[str]:
    return frozenset(tables.section("function_words").get("prepositions", ()))


def is_saying(reading: Reading, word: int) -> bool:
    """Whether the word may be a verb of saying."""
    return reading.look_up(verbs_of(reading.tables).single, word) is not None


NONE = "none"
"""The table's word for what only looks like a saying ("selon lesquelles")."""
HEARSAY = "hearsay"
"""The stance of who passes on what others say."""


def _phrase(reading: Reading, word: int, stop: int, verbs: _Verbs) -> Saying | None:
    for rest, verb in reading.look_up(verbs.phrases, word) or ():
        end = word + 1 + len(rest)
        if end <= stop and all(reading.form(word + 1 + k) == part for k, part in enumerate(rest)):
            return Saying(range(word, end), verb)
    return None


def _single(reading: Reading, word: int, words: range, verbs: _Verbs) -> Saying | None:
    verb = reading.look_up(verbs.single, word) or reading.look_up(verbs.hearsay, word)
    if verb is None:
        verb = _parted(reading, word, words, verbs)
    if verb is None or (verb.noun and not _used_as_verb(reading, word, words, verbs.grammar)):
        return None
    if verb.lemma in verbs.grammar.asked and word + 1 < words.stop and reading.form(word + 1) in verbs.grammar.by:
        return None  # "when asked by": whoever is asked doesn't say it
    return Saying(
        range(word, word + 1),
        verb,
        verbs.grammar.plain and reading.form(word) == verb.lemma and not _has_subject(reading, word, words),
    )


def _has_subject(reading: Reading, word: int, words: range) -> bool:
    """Whether a word that may be who speaks stands right before ("prosecutors allege", but "had to admit")."""
    return word > words.start and reading.between(word) == " " and reading.carries(word - 1)


def _parted(reading: Reading, word: int, words: range, verbs: _Verbs) -> Verb | None:
    """A verb whose other part ends the clause ("teilte … mit")."""
    for part, verb in reading.look_up(verbs.parted, word) or ():
        for other in range(word + 1, min(words.stop, word + _CLAUSE)):
            if reading.form(other) == part and (other + 1 == words.stop or reading.between(other + 1).strip()):
                return verb
    return None


_CLAUSE = 24
"""So many words on, the part of a verb belongs to another one."""


def _used_as_verb(reading: Reading, word: int, words: range, grammar: _Grammar) -> bool:
    """Whether a form that may be a noun stands where a verb would: "Smith claims", "they report", "…, warning that"."""
    form = reading.form(word)
    if word == words.start:
        return form.endswith(grammar.opening)
    before, gap = reading.form(word - 1), reading.between(word).strip()
    if gap:
        return form.endswith(grammar.opening) and gap in _CLAUSE_ENDS
    ends = word + 1 == words.stop or bool(reading.between(word + 1).strip())
    tells = ends and reading.carries(word - 1)  # "…, the union alleged."
    tells |= not ends and reading.form(word + 1) in grammar.that
    if before in grammar.behind or (tells and form.endswith(grammar.past)):
        return True
    named = reading.capital(word - 1) and not before.endswith("'s")
    if reading.title_case(words):
        return named
    if word - 1 == words.start:  # its capital says nothing: "Police noted the crack", but not "Two alleged robbers"
        told = word + 1 < words.stop and not reading.carries(word + 1)
        return told and reading.carries(word - 1) and form.endswith(grammar.past)
    return named and not reading.capital(word) and form.endswith(grammar.finite)


_CLAUSE_ENDS = frozenset({",", "—", "–", "-", "―", "--", ";", ")"})


@cache
def verbs_of(tables: Tables) -> _Verbs:
    """The verbs of saying of a language."""
    section = tables.section("attribution")
    known = _Forms(section.get("forms", {}), section.get("endings", {}))
    nouns = frozenset(section.get("nouns", {}).get("forms", ()))
    single = {
        form: Verb(lemma, stance, form in nouns)
        for stance, lemmas in section.get("stance", {}).items()
        for lemma in lemmas
        for form in known.of(lemma)
    }
    hearsay = {word: Verb(word, HEARSAY, False) for word in section.get("hearsay", {}).get("words", ())}
    phrases: dict[str, list[tuple[tuple[str, ...], Verb]]] = {}
    for stance, entries in section.get("phrases", {}).items():
        for entry in entries:
            first, *rest = entry.split()
            for form in known.of(first):
                phrases.setdefault(form, []).append((tuple(rest), Verb(entry, stance, False)))
    longest_first = {form: tuple(sorted(found, key=lambda e: -len(e[0]))) for form, found in phrases.items()}
    parted: dict[str, list[tuple[str, Verb]]] = {}
    for stance, entries in section.get("parted", {}).items():
        for entry in entries:
            first, part = entry.split()
            for form in known.of(first):
                parted.setdefault(form, []).append((part, Verb(part + first, stance, False)))
    first_words = dict.fromkeys([*single, *hearsay, *longest_first, *parted], True)
    return _Verbs(first_words, single, hearsay, longest_first, parted, _grammar(section.get("grammar", {})))


def _grammar(section: Mapping[str, Sequence[str]]) -> _Grammar:
    return _Grammar(
        behind=frozenset(section.get("behind", ())),
        opening=tuple(section.get("opening", ())),
        finite=tuple(section.get("finite", ())),
        past=tuple(section.get("past", ())),
        that=frozenset(section.get("that", ())),
        asked=frozenset(section.get("asked", ())),
        by=frozenset(section.get("by", ())),
        plain=bool(section.get("plain", False)),
    )


class _Forms(NamedTuple):
    """How the verbs of a language are inflected."""

    irregular: Mapping[str, Sequence[str]]
    endings: Mapping[str, Sequence[str]]
    """By the ending of a plain form, longest first: what stands in its place."""

    def of(self, lemma: str) -> Iterator[str]:
        """The forms of a verb."""
        yield lemma
        if lemma in self.irregular:
            yield from self.irregular[lemma]
            return
        for ending, others in self.endings.items():
            if lemma.endswith(ending):
                stem = lemma.removesuffix(ending)
                yield from (stem + other for other in others)
                return
