"""Tell the language of a text: `detect_language`. Knows no language itself: words, letters and letter groups come
from the tables.

The script narrows the choice, often to one. Among the languages of a script, every word speaks for those in whose list
of commonest words it stands, the more the commoner it is there (the lists are taken to follow Zipf's law, and the
weights to be logarithms of probabilities); letters outside a language's alphabet speak against it; endings and letter
groups that are usual in a language speak for it a little, which decides short texts without common words.
"""

import math
import re
import unicodedata
from bisect import bisect
from collections import Counter
from collections.abc import Mapping
from functools import lru_cache
from typing import NamedTuple

from viewer.core.tables import Tables

DEFAULT = "en"
"""What a text is taken for that has no letters, or in no script we know: its tables do little harm elsewhere."""

# Where each script starts, and the first character behind it.
_SCRIPTS = (
    (0x0041, 0x0250, "Latin"),
    (0x0370, 0x0400, "Greek"),
    (0x0400, 0x0530, "Cyrillic"),
    (0x0531, 0x0590, "Armenian"),
    (0x0590, 0x0600, "Hebrew"),
    (0x0600, 0x0780, "Arabic"),
    (0x0900, 0x0980, "Devanagari"),
    (0x0980, 0x0A00, "Bengali"),
    (0x0A00, 0x0A80, "Gurmukhi"),
    (0x0A80, 0x0B00, "Gujarati"),
    (0x0B80, 0x0C00, "Tamil"),
    (0x0C00, 0x0C80, "Telugu"),
    (0x0C80, 0x0D00, "Kannada"),
    (0x0D00, 0x0D80, "Malayalam"),
    (0x0E00, 0x0E80, "Thai"),
    (0x10A0, 0x1100, "Georgian"),
    (0x1100, 0x1200, "Hangul"),
    (0x1E00, 0x1F00, "Latin"),
    (0x1F00, 0x2000, "Greek"),
    (0x3041, 0x3100, "Japanese"),
    (0x3400, 0xA000, "Han"),
    (0xAC00, 0xD7B0, "Hangul"),
)
_A_TO_Z = "abcdefghijklmnopqrstuvwxyz"
_STARTS = tuple(start for start, _end, _name in _SCRIPTS)
_DENSE = {"Han": 3, "Japanese": 3, "Hangul": 2}  # about how many letters of an alphabet say what one of these says
_KANA_SHARE = 0.05  # Chinese texts quote some kana too

_SAMPLE = 10_000  # characters; more would tell nothing new
_WORD = re.compile(r"[^\W\d_]+(?:[\u0300-\u036f\u0900-\u0dff\u064b-\u065f\u200c·]+[^\W\d_]*)*")
_INITIAL = re.compile(r"\b[^\W\d_]\.")  # would pass for the one-letter words that many languages have

_COMMONEST, _FLATTENED = 0.14, 6  # Zipf: the word at rank r is met 0.14 / (r + 6) times a word, some half in all
_RARE = 2e-4  # how often a word is met that stands in no list
_LONGEST_LIST = 1_000
_WEIGHTS = tuple(math.log(_COMMONEST / (rank + _FLATTENED) / _RARE) for rank in range(_LONGEST_LIST))
"""By place in a list: the logarithm of how much commoner the word there is than one that stands in no list."""
_STRANGE_LETTER = -2.5  # for a word with a letter that the language doesn't have
_USUAL_PART = 0.8  # for a word with a part that is usual in the language
_CLEAR_LEAD = 12.0  # above it, parts of words would change nothing


def detect_language(text: str, tables: Tables) -> str:
    """The ISO 639-1 code of the language that most of `text` is in.

    `tables` are those of the code UNDETERMINED: a section for each language, with its `script`, its `letters` (beside
    a to z), its `parts` ("-ung", "th-", "ee": endings, starts, groups), its `common` words, the commonest first, and
    its `head_start`, which decides where little else does. Gives DEFAULT for a text in no language's script.
    """
    sample = unicodedata.normalize("NFC", text[:_SAMPLE])
    script = _script(sample)
    clues = _clues(tables, script)
    if len(clues) < 2:
        return clues[0].code if clues else DEFAULT
    words = Counter(_WORD.findall(_INITIAL.sub(" ", sample).lower().replace("\u0307", "")))
    scores = _scores(words, tables, script)
    best = max(scores)
    close = [(score, each) for score, each in zip(scores, clues, strict=True) if score > best - _CLEAR_LEAD]
    if len(close) > 1:
        close = [(score + _USUAL_PART * sum(map(each.has_part, words)), each) for score, each in close]
    return max(close, key=lambda pair: pair[0])[1].code


def _scores(words: Mapping[str, int], tables: Tables, script: str) -> list[float]:
    """How much the words speak for each of the script's languages, by their lists and their letters."""
    strange = {word: times for word, times in words.items() if not word.isascii()}
    return [
        each.head_start
        + math.fsum(each.common[word] * words[word] for word in words.keys() & each.common.keys())
        + _STRANGE_LETTER * sum(times for word, times in strange.items() if each.is_strange(word))
        for each in _clues(tables, script)
    ]


class _Clues(NamedTuple):
    """How one language is told."""

    code: str
    """ISO 639-1."""
    head_start: float
    """What its score starts from."""
    common: dict[str, float]
    """The weight of each of its commonest words."""
    letters: frozenset[str]
    """Its letters; those from a to z are everybody's. Empty: any."""
    parts: tuple[str, ...]
    """What is usual in its words: "-x" at their end, "x-" at their start, "x" anywhere."""

    def is_strange(self, word: str) -> bool:
        """Whether the word, not one of the commonest, has a letter that the language doesn't have."""
        return word not in self.common and bool(self.letters) and not self.letters.issuperset(word)

    def has_part(self, word: str) -> bool:
        """Whether the word, not one of the commonest, has a part that is usual in the language."""
        return word not in self.common and _part_pattern(self.parts).search(word) is not None


@lru_cache(maxsize=32)
def _clues(tables: Tables, script: str) -> tuple[_Clues, ...]:
    """The clues of the languages that are written in the script."""
    return tuple(
        _Clues(
            code,
            section.get("head_start", 0.0),
            dict(zip(section.get("common", ()), _WEIGHTS, strict=False)),
            frozenset(section["letters"] + _A_TO_Z) if "letters" in section else frozenset(),
            tuple(section.get("parts", ())),
        )
        for code, section in tables.sections.items()
        if section["script"] == script
    )


@lru_cache(maxsize=64)
def _part_pattern(parts: tuple[str, ...]) -> re.Pattern[str]:
    """Matches words that have one of the parts."""
    found = [f"{'^' * p.endswith('-')}{re.escape(p.strip('-'))}{'$' * p.startswith('-')}" for p in parts]
    return re.compile("|".join(found) or "(?!)")


def _script(text: str) -> str:
    """The script that most letters of the text belong to; empty where it has none."""
    counts: Counter[str] = Counter()
    for character, count in Counter(text).items():
        start, end, name = _SCRIPTS[max(bisect(_STARTS, ord(character)) - 1, 0)]
        if start <= ord(character) < end and character.isalpha():
            counts[name] += count * _DENSE.get(name, 1)
    if counts["Japanese"] > _KANA_SHARE * counts["Han"]:
        counts["Japanese"] += counts.pop("Han", 0)
    return max(counts, key=lambda name: counts[name], default="")
