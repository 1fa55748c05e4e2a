"""Who says what is quoted: `name_speakers`.

A quotation's speaker is the subject of the verb of saying that stands nearest in its own sentence, outside quotation
marks: a name, with its titles, or a role ("the mayor"). "He" and "she" are whoever spoke by name last. A sentence that
is nothing but quotation goes on with whom the sentence before it quotes. Where the text leaves doubt, nobody is named.
"""

from dataclasses import replace
from functools import cache
from itertools import groupby
from typing import NamedTuple

from viewer.core.changes.name import find_roles
from viewer.core.changes.names import Lore, Mention, Names
from viewer.core.changes.reading import Reading
from viewer.core.changes.sayings import Saying, find_sayings
from viewer.core.model import Quotation
from viewer.core.tables import Tables

_APPOSITION = 14
"""So many words may stand between a name and its verb: "Lee, the mayor of …, said"."""
_FAR = 3
"""So many sentences on, "he" is nobody for sure."""
_NEAR = 3
"""A saying within so many words behind a quotation is its tag."""


class _Grammar(NamedTuple):
    """What a language's table says of those who speak."""

    adverbs: frozenset[str]
    """Words that may stand between who speaks and the verb; so may small ones with one of `adverb_endings`."""
    adverb_endings: tuple[str, ...]
    pronouns: frozenset[str]
    """They stand for whoever spoke by name last."""
    relative: frozenset[str]
    """They stand for who is named before them ("who")."""
    the: frozenset[str]
    """They may stand before a name."""
    sources: frozenset[str]
    """Sayings that name who speaks behind them alone ("according to")."""
    inverted: frozenset[str]
    """Verbs behind which the one who speaks may stand; behind others stands whom or what they are about."""
    before_names: frozenset[str]
    """A name behind one of these is hardly who speaks."""
    participle: tuple[str, ...]
    """Endings of forms that have no subject of their own."""


@cache
def _grammar(tables: Tables) -> _Grammar:
    section = tables.section("speakers")

    def words(name: str) -> frozenset[str]:
        return frozenset(section.get(name, ()))

    return _Grammar(
        adverbs=words("adverbs"),
        adverb_endings=tuple(section.get("adverb_endings", ())),
        pronouns=words("pronouns"),
        relative=words("relative"),
        the=words("the"),
        sources=words("sources"),
        inverted=words("inverted"),
        before_names=words("before_names"),
        participle=tuple(section.get("participle", ())),
    )


class _Stretch(NamedTuple):
    """Words of a sentence that stand in one quotation, or in none."""

    quotation: int
    """Its number, from 1; 0: the article's own prose."""
    words: range


def name_speakers(reading: Reading, names: Names) -> tuple[Quotation, ...]:
    """The quotations of one side, each with its speaker where the text tells."""
    finder = _Finder(reading, names)
    finder.read()
    quotations = reading.prepared.side.quotations
    return tuple(replace(each, speaker=finder.speakers.get(n)) for n, each in enumerate(quotations, 1))


def are_others(one: str, other: str, lore: Lore) -> bool:
    """Whether two speakers, as two articles call them, are different people for sure.

    Roles may be anybody's, and whoever speaks for a body may be named for it: both must be names of persons.
    """
    a, b = (each.casefold().replace("’", "'").replace(".", "").split() for each in (one, other))
    for words in (a, b):
        if words[0] in lore.indefinite or any(word.endswith("'s") for word in words) or words[-1] in lore.generic:
            return False
        if " ".join(words) in lore.same:
            return False
    return not set(a) - lore.titles & set(b)


class _Finder:
    """Goes through the sentences in their order and keeps who spoke last."""

    def __init__(self, reading: Reading, names: Names) -> None:
        self.speakers: dict[int, str] = {}
        self._reading = reading
        self._names = names
        self._grammar = _grammar(reading.tables)
        self._named = ""
        """Who spoke last by name, as it stands there."""
        self._last: Mention | None = None
        """The same, to tell it from others; None where it is no person."""
        self._since = 0
        """How many sentences ago that was."""
        self._before = ""
        """Whom the sentence before quotes last; empty where it doesn't tell or quotes nobody."""

    def read(self) -> None:
        paragraph = -1
        for k, sentence in enumerate(self._reading.prepared.side.sentences):
            if not sentence.reporting:
                continue
            if sentence.paragraph != paragraph and not self._opens_quoted(k):
                self._before = ""
            paragraph = sentence.paragraph
            words = self._reading.words.of(k)
            self._forget(words)
            self._sentence(words)

    def _opens_quoted(self, sentence: int) -> bool:
        """Whether the sentence begins within a quotation that began before."""
        first = self._reading.words.first[sentence]
        quoted = self._reading.quoted
        return 0 < first < len(quoted) and quoted[first] != 0 and quoted[first] == quoted[first - 1]

    def _forget(self, words: range) -> None:
        """Forget who spoke last where the sentence names somebody else first, or too long ago."""
        mentions = (each for each in self._names.mentions(self._reading, words) if not self._quoted(each.words.start))
        first = next(mentions, None)
        last = self._last
        if self._since >= _FAR or (first and last and not self._names.same(first, last)):
            self._last, self._named = None, ""
        self._since += 1

    def _quoted(self, word: int) -> bool:
        return self._reading.quoted[word] != 0

    def _sentence(self, words: range) -> None:
        """Give the quotations of a sentence their speakers."""
        quoted = self._reading.quoted
        stretches = [
            _Stretch(number, range((run := list(each))[0], run[-1] + 1))
            for number, each in groupby(words, quoted.__getitem__)
        ]
        subjects: dict[range, list[tuple[Saying, str]]] = {each.words: [] for each in stretches if not each.quotation}
        for saying in find_sayings(self._reading, words):
            own = next((run for run in subjects if saying.words.start in run), None)
            if own is not None:
                subjects[own].append((saying, self._subject(saying, words)))
        last = ""
        for place, stretch in enumerate(stretches):
            if not stretch.quotation or self._reading.is_title(stretch.words):
                continue
            speaker = self._beside(stretches, place, subjects)
            if not speaker and not subjects:
                speaker = self._before
            if speaker:
                self.speakers.setdefault(stretch.quotation, speaker)
            last = self.speakers.get(stretch.quotation, "")
        self._before = last

    def _beside(self, stretches: list[_Stretch], place: int, subjects: dict[range, list[tuple[Saying, str]]]) -> str:
        """Who speaks by the nearest saying behind or before the quotation at that place."""
        behind = subjects.get(stretches[place + 1].words, []) if place + 1 < len(stretches) else []
        before = subjects.get(stretches[place - 1].words, []) if place else []
        if behind and behind[0][0].words.start - stretches[place].words.stop <= _NEAR:
            return behind[0][1]
        if before:
            return before[-1][1]
        return behind[0][1] if behind else ""

    def _subject(self, saying: Saying, sentence: range) -> str:
        """Who says it, empty where that isn't told; keeps who spoke by name."""
        reading, first = self._reading, saying.words.start
        source = saying.verb.lemma in self._grammar.sources
        if reading.form(first).endswith(self._grammar.participle) and not source:
            return ""
        if not source:
            found = self._before_verb(first - 1, sentence)
            if found or (first - 1 in sentence and reading.form(first - 1) in self._grammar.pronouns):
                return found or ""
        return (
            self._behind_verb(saying.words.stop, sentence) or ""
            if source or saying.verb.lemma in self._grammar.inverted
            else ""
        )

    def _behind_verb(self, word: int, sentence: range) -> str | None:
        """Who is named from the word on: "said Lee", "according to the mayor"."""
        if word not in sentence or self._reading.between(word) != " ":
            return None
        for role in find_roles(self._reading, sentence, self._names):
            if role.words.start == word:
                return self._text(role.words)
        start = word + (self._reading.form(word) in self._grammar.the)
        for mention in self._names.mentions(self._reading, sentence):
            if mention.words.start == start:
                return self._name(mention, range(word, mention.words.stop))
        return self._pronoun(word)

    def _before_verb(self, word: int, sentence: range) -> str | None:
        """Who is named up to the word: "Lee said", "Lee, the mayor, also said"."""
        reading = self._reading
        comma = word in sentence and "," in reading.between(word + 1)
        while word in sentence and not comma and self._is_adverb(word):
            comma = "," in reading.between(word)
            word -= 1
        if word not in sentence:
            return None
        if comma or reading.form(word) in self._grammar.relative:
            return self._before_apposition(word, sentence)
        if reading.between(word + 1).strip():
            return None
        return self._ending(word, sentence) or self._pronoun(word)

    def _before_apposition(self, word: int, sentence: range) -> str | None:
        """Who is named before the comma that opens the apposition which ends at the word."""
        reading = self._reading
        for each in range(word, max(sentence.start, word - _APPOSITION), -1):
            if "," in reading.between(each) and each - 1 in sentence:
                found = self._ending(each - 1, sentence)
                if found:
                    return found
        return None

    def _is_adverb(self, word: int) -> bool:
        form = self._reading.form(word)
        ends = form.endswith(self._grammar.adverb_endings)
        return form in self._grammar.adverbs or (ends and not self._reading.capital(word))

    def _ending(self, word: int, sentence: range) -> str | None:
        """The name or the role that ends with the word."""
        for role in find_roles(self._reading, sentence, self._names):
            if role.words.stop == word + 1:
                return self._text(role.words)
        for mention in self._names.mentions(self._reading, sentence):
            if mention.words.stop == word + 1:
                start = mention.words.start
                start -= start - 1 in sentence and self._reading.form(start - 1) in self._grammar.the
                if start - 1 in sentence and self._reading.form(start - 1) in self._grammar.before_names:
                    return None
                return self._name(mention, range(start, mention.words.stop))
        return None

    def _pronoun(self, word: int) -> str | None:
        return self._named if self._last and self._reading.form(word) in self._grammar.pronouns else None

    def _name(self, mention: Mention, words: range) -> str | None:
        """A name as it stands; None where it only tells whose ("Lee's")."""
        if self._reading.form(words.stop - 1).endswith("'s"):
            return None
        self._named = self._text(words)
        person = words == mention.words and mention.core[-1] not in self._names.lore.generic
        self._last, self._since = mention if person else None, 0
        return self._named

    def _text(self, words: range) -> str:
        return " ".join(self._reading.span(words).of(self._reading.text).split())
