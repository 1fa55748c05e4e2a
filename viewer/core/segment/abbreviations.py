"""Whether a lone full stop ends a sentence or only shortens the word before it.

The classes of words are those of `resources/language/<code>/segment.toml`. A match is one of the candidates of
`boundaries`: it starts at the stop, and ends before the first word behind it.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, NamedTuple

from viewer.core.patterns import lazy
from viewer.core.segment.line import Line

_WORD = lazy(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_NUMERAL = re.compile(r"[\d#№]|[IVXLC]{2,}\b")
_DOTTED = re.compile(r"(?:[^\W\d_]\.-?)+[^\W\d_]")
_WHOLE_WORD = lazy(r"(?:[^\W\d_]+(?:['’-][^\W\d_]+)*)(?![\w.@/])")
_ADDRESS = lazy(r"[@/\\_]|www\.")
_OPENING = "\"“„‟'‘‚«»‹([{¿¡•⁃▪‣·*—–-"
_DASHES = frozenset("—–―-")
# How far back words are looked at, and how long a heading may be.
_NEAR = 60
_HEADING = 160


class Abbreviations(NamedTuple):
    """What a language knows of full stops that end nothing. Words stand without their last point."""

    titles: frozenset[str]
    """Stand before a name: never the end."""
    inner: frozenset[str]
    """Stand inside a sentence: never the end."""
    numbered: frozenset[str]
    """Stand before a number: not the end if one follows."""
    either: frozenset[str]
    """The end if the next word is one that begins sentences."""
    measures: frozenset[str]
    """Behind a number the end, unless another number follows."""
    clock: frozenset[str]
    """Parts of the day behind a time."""
    after_clock: frozenset[str]
    """What belongs to a time: days, zones."""
    before_clock: frozenset[str]
    """Words that open a phrase of time."""
    starters: frozenset[str]
    """Words that begin sentences and no name."""
    honorifics: frozenset[str]
    """Titles that don't stand behind an office or a place: a new sentence begins."""
    lettered: frozenset[str]
    """Nouns with a letter behind ("hepatitis C")."""
    pronouns: frozenset[str]
    """Words of one letter that are no initial ("I")."""
    ordinal_before: frozenset[str]
    """Words before a number whose point makes it an ordinal."""
    ordinal_after: frozenset[str]
    """Words behind such a number."""
    known: frozenset[str]
    """All abbreviations of the lists above."""
    complete: bool
    """Whether a word that isn't listed is no abbreviation, whatever sentencex says."""

    @classmethod
    def from_section(cls, section: Mapping[str, Any]) -> "Abbreviations":
        """The lists of a table; empty where it has none."""

        names = [name for name in cls._fields if name not in {"known", "complete"}]
        lists = {name: frozenset(_spellings(section.get(name, ()))) for name in names}
        known = frozenset().union(
            *(lists[name] for name in ("titles", "inner", "numbered", "either", "measures", "clock"))
        )
        return cls(**lists, known=known, complete=bool(section.get("complete", False)))

    def ends(self, line: Line, match: re.Match[str], *, quoted: bool) -> bool:
        """Whether the full stop ends the sentence under way; `quoted`: a quotation mark closes behind the stop."""
        word, previous = _before(line, match)
        if len(word) == 1 and len(previous) == 2 and previous[1] == "." and previous + word in self.known:
            word, previous = previous + word, "…"  # "p. m." as "p.m."
        if word not in self.known and len(word) > 1 and word.isalpha():  # the ordinary case
            return self.complete or len(word) > 5 or _proposed(line, match)
        if line.listed and not previous and _is_label(word):
            return False
        if word in self.known or _DOTTED.fullmatch(word):
            return self._ends_abbreviation(line, match, word, previous, quoted)
        if word.isdecimal():
            return not self._is_ordinal(line, match, word, previous) and (self.complete or _proposed(line, match))
        if len(word) == 1:
            return self._ends_letter(line, match, word, previous)
        return self.complete or not word[-1:].isalpha() or len(word) > 5 or _proposed(line, match)

    def ends_glued(self, line: Line, match: re.Match[str], *, marked: bool) -> bool:
        """Whether the stop ends a sentence though no space follows; `marked`: closing or opening marks do."""
        token, _ = _before(line, match)
        word = _WHOLE_WORD.match(line.text, match.end())
        if not token or not word or _ADDRESS.search(token):
            return False
        if not word[0][1:2].islower() and not line.text[word.end() : word.end() + 1].isspace():  # "U.S", "b.PDF"
            return False
        if len(token) == 1 or token in self.known:
            return False
        if token.islower() and token.isalpha():
            return marked or self.complete or len(token) > 3
        return marked or word[0] in self.starters

    def begin(self, line: Line, match: re.Match[str]) -> bool:
        """Whether the word behind shows that a sentence begins there."""
        word = _WORD.match(line.text, match.end())
        if not word or _is_heading(line.text):
            return False
        if line.text[word.end() : word.end() + 1] == ".":
            return word[0] in self.honorifics
        return word[0] in self.starters

    def _ends_abbreviation(self, line: Line, match: re.Match[str], word: str, previous: str, quoted: bool) -> bool:
        number_follows = _NUMERAL.match(line.text, match.end()) is not None
        if word in self.measures and previous[:1].isdecimal():
            return not number_follows and self._ends_phrase(line, match)
        if quoted and previous and word not in self.inner:
            return True
        if word in self.inner or word in self.titles or (word in self.numbered and number_follows):
            return False
        if not _DASHES.isdisjoint(match[4]):  # "at 5 p.m. – Roe says …"
            return False
        if word in self.clock:
            return self._ends_time(line, match)
        return self.begin(line, match) if word in self.either or "." in word else True

    def _ends_time(self, line: Line, match: re.Match[str]) -> bool:
        """Whether a sentence ends behind "5 p.m."."""
        following = _WORD.findall(line.text, match.end(), match.end() + _NEAR)[:2]
        if not following or not self.after_clock.isdisjoint(following):
            return False
        return self._ends_phrase(line, match)

    def _ends_phrase(self, line: Line, match: re.Match[str]) -> bool:
        """Whether there is more before the stop than a phrase of time ("At 5 a.m. Mr. Roe …"), or a new beginning."""
        opening = line.text[line.start : min(match.start(), line.start + _NEAR)].lstrip(_OPENING).split()
        if opening[0].lower() not in self.before_clock or len(opening) > 4:
            return True
        word = _WORD.match(line.text, match.end())
        return word is not None and word[0] in self.starters

    def _ends_letter(self, line: Line, match: re.Match[str], letter: str, previous: str) -> bool:
        """Whether a sentence ends behind a single letter: an initial, a label, or "I"."""
        if previous in self.lettered or (letter in self.pronouns and previous.islower()):
            return True
        if letter.isupper():
            return previous != "" and self.begin(line, match)
        return not letter.islower() and _proposed(line, match)

    def _is_ordinal(self, line: Line, match: re.Match[str], number: str, previous: str) -> bool:
        if not self.ordinal_after or len(number) > 3:
            return False
        word = _WORD.match(line.text, match.end())
        return previous in self.ordinal_before or (word is not None and word[0] in self.ordinal_after)


def _spellings(listed: Iterable[str]) -> Iterator[str]:
    """The words as they may be written: those listed without a capital also with it; a letter only as it is."""
    for word in listed:
        yield word
        if len(word) > 1:
            yield from (word[0].upper() + word[1:], word.upper())


def _before(line: Line, match: re.Match[str]) -> tuple[str, str]:
    """The word before the stop and the one before that, without what opens before them."""
    words = line.text[max(line.start, match.start() - _NEAR) : match.start()].rsplit(None, 2)
    last = words[-1].lstrip(_OPENING) if words else ""
    return last, words[-2].lstrip(_OPENING) if len(words) > 1 else ""


def _proposed(line: Line, match: re.Match[str]) -> bool:
    return line.proposes(match.end(2), match.end())


def _is_label(token: str) -> bool:
    return len(token) == 1 or (len(token) <= 3 and token.isdecimal())


def _is_heading(line: str) -> bool:
    """Whether the line is a heading in title case, where a capital says nothing."""
    if len(line) > _HEADING or line.rstrip("\"”’')] ").endswith((".", "!", "…")):
        return False
    words = [word for word in line.split() if len(word) > 3]
    return sum(word.lstrip(_OPENING)[:1].isupper() for word in words) > 0.7 * len(words)
