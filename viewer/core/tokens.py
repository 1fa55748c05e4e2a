"""An article's words, with their normal forms as numbers, for every step that compares.

A word is a run of letters, digits and marks, with apostrophes, and with points and commas inside abbreviations and
figures ("Ukraine's", "U.S", "3,000"); a hyphen parts words; a currency or per cent sign is a word; a character of a
script that has no spaces between words is a word. Two words have the same id when they differ in typography alone:
upper and lower case, curly and straight apostrophes, ligatures, full and half width.
"""

import re
import unicodedata
from array import array
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Set
from dataclasses import dataclass
from functools import cache
from itertools import accumulate
from typing import NamedTuple

from viewer.core.model import Side, Span
from viewer.core.similarity import encode
from viewer.core.tables import Tables

# Combining vowel signs of Indic scripts and points of Hebrew and Arabic are no \w for `re`, but part of a word.
_MARKS = "\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u0900-\u0963\u0966-\u0dff\u200c\u200d"
# Chinese, Japanese, Thai, Lao, Burmese and Khmer put no spaces between words.
_UNSPACED = "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
# Latin letters and general punctuation: a text of nothing else has none of the two above.
_NOT_PLAIN = re.compile("[^\x00-\u02ff\u2000-\u2fff]")
_JOINERS = ("\u200c", "\u200d")


@cache
def _splitter(plain: bool) -> re.Pattern[str]:
    """Splits a text into what stands between words and, in turn, words.

    The one for all scripts takes long to compile, which most articles are spared.
    """
    letter = r"[^\W_]" if plain else rf"(?:[^\W_{_UNSPACED}]|[{_MARKS}])"
    return re.compile(
        (r"(" if plain else rf"([{_UNSPACED}]|")
        + rf"\d+(?:[.,:]\d+)*{letter}*"
        + rf"|{letter}+(?:['’ʼ.&]{letter}+)*"
        + r"|[$€£¥₹₩₽%‰°])"
    )


_APOSTROPHES = str.maketrans({"’": "'", "ʼ": "'", "‘": "'"})
# Upper-case spellings that would otherwise fall together with a common word.
_ACRONYMS = {"US": "u.s", "IT": "i.t", "WHO": "w.h.o", "AID": "a.i.d"}


def normal_form(word: str) -> str:
    """The word without what is only typography."""
    if word in _ACRONYMS:
        return _ACRONYMS[word]
    if word.isascii():  # nothing else to be made plain
        return word.lower()
    return unicodedata.normalize("NFKC", word).translate(_APOSTROPHES).casefold()


class Lexicon:
    """Gives every normal form a number; one lexicon serves both articles of a comparison."""

    def __init__(self) -> None:
        self._by_word = _Numbers()
        self.forms = self._by_word.forms
        """Normal form by number."""
        self.lower = self._by_word.lower
        """By number: whether the word was met without a capital at its start."""

    def numbers(self, words: Iterable[str]) -> Iterable[int]:
        """The number of each word's normal form."""
        return map(self._by_word.__getitem__, words)

    def known(self, forms: Set[str]) -> Iterator[tuple[str, int]]:
        """Those of the normal forms that have a number, and their numbers."""
        by_form = self._by_word.by_form
        return ((form, by_form[form]) for form in forms & by_form.keys())


class _Numbers(dict[str, int]):
    """Numbers by word: known ones are looked up without a call of ours, of which a long article would make millions.

    Holds what a lexicon knows, and not the lexicon: of two that hold each other, only the garbage collector takes the
    memory back.
    """

    def __init__(self) -> None:
        super().__init__()
        self.forms: list[str] = []
        self.lower: list[bool] = []
        self.by_form: dict[str, int] = {}

    def __missing__(self, word: str) -> int:
        form = normal_form(word)
        number = self[word] = self.by_form.setdefault(form, len(self.forms))
        if number == len(self.forms):
            self.forms.append(form)
            self.lower.append(False)
        self.lower[number] |= not word[:1].isupper()
        return number


class Words(NamedTuple):
    """The words of one article in columns, in the order of the text."""

    starts: "array[int]"
    """Where each word starts in the text."""
    ends: "array[int]"
    """Where each word ends."""
    ids: list[int]
    """Number of each word's normal form in the lexicon."""
    codes: str
    """The same with one character a word (`similarity.encode`), so that runs of words are compared as strings."""
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

    def codes_of(self, sentence: int) -> str:
        """The sentence's words, one character each."""
        return self.codes[self.first[sentence] : self.first[sentence + 1]]

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
    starts, ends = array("q"), array("q")
    ids: list[int] = []
    first: list[int] = []
    split = _splitter(_is_plain(text)).split
    for start, end in spans:
        first.append(len(ids))
        parts = split(text[start:end])  # gap, word, gap, … word, gap
        edges = list(accumulate(map(len, parts), initial=start))
        starts.extend(edges[1:-1:2])
        ends.extend(edges[2::2])
        ids += lexicon.numbers(parts[1::2])
    first.append(len(ids))
    return Words(starts, ends, ids, encode(ids), first, lexicon)


def _is_plain(text: str) -> bool:
    return not _NOT_PLAIN.search(text) and not any(joiner in text for joiner in _JOINERS)
