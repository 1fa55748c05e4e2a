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


class _Verbs(NamedTuple):
    first: Mapping[str, bool]
    """Every word that a saying may begin with."""
    single: Mapping[str, Verb]
    hearsay: Mapping[str, Verb]
    """Adverbs that pass on what others say ("allegedly")."""
    phrases: Mapping[str, tuple[tuple[tuple[str, ...], Verb], ...]]
    """By first word: the words that must follow, longest first."""


def find_sayings(reading: Reading, words: range) -> list[Saying]:
    """The sayings of a sentence, given by its words, in the order of the text."""
    verbs = _verbs(reading.tables)
    found: list[Saying] = []
    for word in reading.marked(words, verbs.first):
        if reading.quoted[word] or (found and word < found[-1].words.stop):
            continue
        saying = _phrase(reading, word, words.stop, verbs) or _single(reading, word, words, verbs)
        if saying is None:
            continue
        if found and found[-1].verb.stance == HEARSAY and found[-1].words.stop == word:
            hearsay = found.pop()  # "reportedly said" is one saying
            verb = Verb(f"{hearsay.verb.lemma} {saying.verb.lemma}", HEARSAY, False)
            saying = Saying(range(hearsay.words.start, saying.words.stop), verb)
        found.append(saying)
    return found


def is_saying(reading: Reading, word: int) -> bool:
    """Whether the word may be a verb of saying."""
    return reading.look_up(_verbs(reading.tables).single, word) is not None


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
    if verb is None or (verb.noun and not _used_as_verb(reading, word, words)):
        return None
    if verb.lemma in _ASKED and word + 1 < words.stop and reading.form(word + 1) == "by":
        return None  # "when asked by": whoever is asked doesn't say it
    return Saying(range(word, word + 1), verb, reading.form(word) == verb.lemma)


_ASKED = frozenset({"ask", "tell"})


def _used_as_verb(reading: Reading, word: int, words: range) -> bool:
    """Whether a form that may be a noun stands where a verb would: "Smith claims", "they report", "…, warning that"."""
    form = reading.form(word)
    if word == words.start:
        return form.endswith("ing")
    before, gap = reading.form(word - 1), reading.between(word).strip()
    if gap:
        return form.endswith("ing") and gap in _CLAUSE_ENDS
    if before in _SUBJECTS:
        return True
    named = reading.capital(word - 1) and not before.endswith("'s")
    if reading.title_case(words):
        return named
    return named and word - 1 > words.start and not reading.capital(word) and form.endswith(("s", "ed"))


_CLAUSE_ENDS = frozenset({",", "—", "–", "-", "―", "--", ";", ")"})
_SUBJECTS = frozenset({"to", "he", "she", "they", "we", "who", "it", "also", "has", "have", "had"})


@cache
def _verbs(tables: Tables) -> _Verbs:
    section = tables.section("attribution")
    irregular: Mapping[str, Sequence[str]] = section.get("irregular", {})
    nouns = frozenset(section.get("nouns", {}).get("forms", ()))
    single = {
        form: Verb(lemma, stance, form in nouns)
        for stance, lemmas in section.get("stance", {}).items()
        for lemma in lemmas
        for form in _forms(lemma, irregular)
    }
    hearsay = {word: Verb(word, HEARSAY, False) for word in section.get("hearsay", {}).get("words", ())}
    phrases: dict[str, list[tuple[tuple[str, ...], Verb]]] = {}
    for stance, entries in section.get("phrases", {}).items():
        for entry in entries:
            first, *rest = entry.split()
            for form in _forms(first, irregular):
                phrases.setdefault(form, []).append((tuple(rest), Verb(entry, stance, False)))
    longest_first = {form: tuple(sorted(found, key=lambda e: -len(e[0]))) for form, found in phrases.items()}
    first = dict.fromkeys([*single, *hearsay, *longest_first], True)
    return _Verbs(first, single, hearsay, longest_first)


def _forms(lemma: str, irregular: Mapping[str, Sequence[str]]) -> Iterator[str]:
    """The forms of a verb, in British and American spelling."""
    if lemma in irregular:
        yield from (lemma, *irregular[lemma])
        return
    for stem in {lemma, lemma.removesuffix("ise") + "ize"} if lemma.endswith("ise") else {lemma}:
        yield from _regular(stem)


def _regular(lemma: str) -> tuple[str, ...]:
    if lemma.endswith("e"):
        return lemma, lemma + "s", lemma + "d", lemma[:-1] + "ing"
    if lemma.endswith("y") and lemma[-2] not in "aeiou":
        return lemma, lemma[:-1] + "ies", lemma[:-1] + "ied", lemma + "ing"
    if lemma.endswith(("s", "sh", "ch", "x")):
        return lemma, lemma + "es", lemma + "ed", lemma + "ing"
    return lemma, lemma + "s", lemma + "ed", lemma + "ing"
