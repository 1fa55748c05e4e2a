"""Timestamps: lines of nothing but dates, times and words such as "updated", told by a grammar over their words."""

import re

from viewer.core.furniture.line import words_of
from viewer.core.furniture.phrases import Phrases
from viewer.core.patterns import lazy

_LONGEST = 160
_SHORT = 60
_FEW_WORDS = 8
_DATE = re.compile(
    r"\d{1,2}([./-])\s?\d{1,2}\1\s?\d{2,4}(?!\d)|\d{4}[./-]\d{1,2}[./-]\d{1,2}|\d{4}年\d{1,2}月\d{1,2}日"
)
_CLOCK = re.compile(r"(?<!\d)\d{1,2}(?:[:.h]\d{2}){1,2}(?!\d)|(?<!\d)\d{1,2}\s?[ap]\.?m\b", re.IGNORECASE)
_NUMBER = re.compile(
    r"\d+(?:-min|-minute|st|nd|rd|th|[.:h/-]\d+|[ap]\.?m|er|h|m|min|mins)*|\d{4}-\d\d-\d\dt\S+|\d{1,2}-[^\W\d_]{3,9}-\d{2,4}|[+-]\d{1,2}(?::\d\d)?|gmt[+-]\S+",
    re.I,
)
_YEAR = lazy(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_AGO = re.compile(r"\d{1,2}\s?(?:h|hr|hrs|m|d|w)")
_CLOCK_ALONE = re.compile(r"\d{1,2}:\d{2}(?:\s?[ap]\.?m\.?)?(?:\s[A-Z]{2,4})?", re.IGNORECASE)
_SEAM = lazy(r"(?<=[^\W\d_A-Z])(?=[A-Z][^\W\d_A-Z]+\W*$)")
_GLUED = lazy(r"(?<=\d)(?=[A-Z][a-z])|(?<=[AaPp][Mm])(?=[A-Z][a-z])|(?<=[A-Z]{3})(?=[A-Z][a-z]{2})")
"""Where two were run into each other: "11 Feb 2025Updated 16:02", "10:52 PMUpdate: …"."""
_BEHIND = lazy(r"\s[-–|]\s[A-Z][A-Z .-]{2,30}$|,? (?:The |the )?(?:[A-Z][\w&]* ){0,3}(?P<outlet>[A-Z]\w+)$")
"""What may follow the time: the place, or the paper: "10:22 am IST - OAKMERE", "12.01am, The Harbour Times"."""
_TOKEN = re.compile(r"\S+")


def is_timestamp(text: str, phrases: Phrases) -> bool:
    """Whether a plain line says when, and nothing else."""
    if len(text) > _LONGEST or not text.strip():
        return False
    words = words_of(text.replace("|", " "))
    unknown = [word for word in words if not _known(word, phrases)]
    if not unknown:
        return not (text.rstrip().endswith(".") and phrases.tells(words)) and _says_when(text, phrases)
    if not any(map(str.isdigit, text)):
        return False
    if (parted := _GLUED.sub(" ", text)) != text:
        return is_timestamp(parted, phrases)
    behind = _BEHIND.search(text) if text[-1].isalpha() else None
    if behind and (not behind["outlet"] or behind["outlet"].casefold() in phrases.outlets):
        return is_timestamp(text[: behind.start()], phrases)
    return _says_when(text, phrases) and _few(unknown, words, text, phrases)


def is_clock(text: str) -> bool:
    """Whether a line is a time of day alone, as the entries of a live report have them."""
    return _CLOCK_ALONE.fullmatch(text.strip()) is not None


def is_moment(text: str, phrases: Phrases) -> bool:
    """Whether a line between paragraphs says when its entry was made: "14:32", "12 mins ago".

    A date alone may be part of what is told.
    """
    if len(text) > _SHORT or text[-1] in ".:।":
        return False
    timed = _CLOCK.search(text) is not None or not phrases.relative.isdisjoint(words_of(text))
    return is_clock(text) or (timed and is_timestamp(text, phrases))


def timestamp_start(text: str, phrases: Phrases) -> int:
    """Where a timestamp that ends the line starts, as in "By Ana Ruiz March 3, 2021"; the line's length: nowhere."""
    best = len(text)
    for token in reversed(list(_TOKEN.finditer(text))):
        words = words_of(token.group().replace("|", " "))
        if not all(_known(word, phrases) for word in words):
            seam = _SEAM.search(token.group())  # "Okafor-ReyesJune 11, 2024"
            if not seam or not _known(token.group()[seam.start() :].casefold().strip(".,:"), phrases):
                break
            start = token.start() + seam.start()
            return start if _says_when(text[start:], phrases) else best
        if _says_when(text[token.start() :], phrases):
            best = token.start()
    return best


def _known(word: str, phrases: Phrases) -> bool:
    return word in phrases.time_words or _NUMBER.fullmatch(word) is not None or not any(map(str.isalnum, word))


def _says_when(text: str, phrases: Phrases) -> bool:
    words = words_of(text)
    if _AGO.fullmatch(text.strip(" •·|")):  # "5h", as aggregators have it
        return True
    if _DATE.search(text) or (_CLOCK.search(text) and len(words) <= 12):
        return True
    numbered = any(word[:1].isdigit() for word in words)
    if not phrases.back.isdisjoint(words) and 2 <= len(words) <= _FEW_WORDS:  # "an hour ago"
        return True
    return numbered and (not phrases.months.isdisjoint(words) or not phrases.relative.isdisjoint(words))


def _few(unknown: list[str], words: tuple[str, ...], text: str, phrases: Phrases) -> bool:
    if not unknown:
        return True
    if not phrases.time_words:  # a language without tables: a full date carries a few words
        dated = _DATE.search(text) is not None or (_CLOCK.search(text) is not None and len(words) <= _FEW_WORDS)
        return len(unknown) <= 4 and dated and _YEAR.search(text) is not None
    # A time zone that no table lists.
    zone = len(unknown) == 1 and unknown[0] != words[0] and len(unknown[0]) <= 5 and unknown[0].upper() in text
    return zone and _CLOCK.search(text) is not None
