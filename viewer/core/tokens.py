"""An article's words, with their normal forms as numbers, for every step that compares.

A word is a run of letters, digits and marks, with apostrophes, and with points and commas inside abbreviations and
figures ("Ukraine's", "U.S", "3,000"); a hyphen parts words; a currency or per cent sign is a word; a character of a
script that has no spaces between words is a word. Two words have the same id when they differ in typography alone:
upper and lower case, curly and straight apostrophes, ligatures, full and half width.
"""

import re
import unicodedata
from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass, field

from viewer.core.model import Side, Span
from viewer.core.tables import Tables

# Combining vowel signs of Indic scripts and points of Hebrew and Arabic are no \w for `re`, but part of a word.
_MARKS = "\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u0900-\u0963\u0966-\u0dff\u200c\u200d"
# Chinese, Japanese, Thai, Lao, Burmese and Khmer put no spaces between words.
_UNSPACED = "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
_LETTER = rf"(?:[^\W_{_UNSPACED}]|[{_MARKS}])"
_WORD = re.compile(
    rf"[{_UNSPACED}]"
    rf"|\d+(?:[.,:]\d+)*{_LETTER}*"
    rf"|{_LETTER}+(?:['’ʼ.&]{_LETTER}+)*['’]?(?<!['’])"
    rf"|[$€£¥₹₩₽%‰°]"
)
_APOSTROPHES = str.maketrans({"’": "'", "ʼ": "'", "‘": "'"})
# Upper-case spellings that would otherwise fall together with a common word.
_ACRONYMS = {"US": "u.s", "IT": "i.t", "WHO": "w.h.o", "AID": "a.i.d"}


def normal_form(word: str) -> str:
    """The word without what is only typography."""
    if word in _ACRONYMS:
        return _ACRONYMS[word]
    return unicodedata.normalize("NFKC", word).translate(_APOSTROPHES).casefold()


@dataclass(slots=True)
class Lexicon:
    """Gives every normal form a number; one lexicon serves both articles of a comparison."""

    forms: list[str] = field(default_factory=list)
    """Normal form by number."""
    lower: list[bool] = field(default_factory=list)
    """By number: whether the word was met without a capital at its start."""
    _by_word: dict[str, int] = field(default_factory=dict)
    _by_form: dict[str, int] = field(default_factory=dict)

    def number(self, word: str) -> int:
        """The number of the word's normal form."""
        known = self._by_word.get(word)
        if known is None:
            form = normal_form(word)
            known = self._by_form.setdefault(form, len(self.forms))
            if known == len(self.forms):
                self.forms.append(form)
                self.lower.append(False)
            self._by_word[word] = known
            self.lower[known] |= not word[:1].isupper()
        return known


@dataclass(frozen=True, slots=True)
class Words:
    """The words of one article in columns, in the order of the text."""

    starts: list[int]
    """Where each word starts in the text."""
    ends: list[int]
    """Where each word ends."""
    ids: list[int]
    """Number of each word's normal form in the lexicon."""
    first: list[int]
    """By sentence: the index of its first word; one entry more than sentences, the last the number of all words."""
    lexicon: Lexicon
    """What the ids are numbers of."""

    def of(self, sentence: int) -> range:
        """The indexes of the sentence's words."""
        return range(self.first[sentence], self.first[sentence + 1])

    def ids_of(self, sentence: int) -> list[int]:
        """The ids of the sentence's words."""
        return self.ids[self.first[sentence] : self.first[sentence + 1]]

    def form(self, index: int) -> str:
        """The normal form of the word with that index."""
        return self.lexicon.forms[self.ids[index]]

    def span(self, first: int, end: int) -> Span:
        """From the start of word `first` to the end of word `end - 1`."""
        return Span(self.starts[first], self.ends[end - 1])

    def within(self, span: Span) -> range:
        """The indexes of the words that start inside the span."""
        return range(bisect_left(self.starts, span.start), bisect_left(self.starts, span.end))


@dataclass(frozen=True, slots=True)
class Prepared:
    """One side made ready for the steps that compare."""

    side: Side
    """The article, its named sentences and its quotations."""
    words: Words
    """Its words; both sides' words share one lexicon."""
    tables: Tables
    """The tables of its language."""


def tokenize(text: str, spans: Iterable[Span], lexicon: Lexicon) -> Words:
    """The words of the sentences at `spans` (in the order of the text), numbered in `lexicon`."""
    starts: list[int] = []
    ends: list[int] = []
    ids: list[int] = []
    first: list[int] = []
    number = lexicon.number
    for start, end in spans:
        first.append(len(ids))
        for match in _WORD.finditer(text, start, end):
            starts.append(match.start())
            ends.append(match.end())
            ids.append(number(match.group()))
    first.append(len(ids))
    return Words(starts, ends, ids, first, lexicon)
