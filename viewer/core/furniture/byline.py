"""Bylines: "By Ana Ruiz and Tom Vale", "Tom Vale, transport correspondent", told by a grammar over their words."""

import re

from viewer.core.furniture.line import core, words_of
from viewer.core.furniture.pattern import CAPITAL
from viewer.core.furniture.phrases import Phrases
from viewer.core.patterns import lazy

_LONGEST = 160
_WORD = re.compile(r"[^\s,|/()·•:]+")
_ADDRESS = re.compile(r"[\w.+-]+@[\w-]+\.[\w.]+|@\w{3,}|[\w-]{2,14}/[a-z]{2,3}")
_PARTS = lazy(r"\s+[|•·/–-]\s+|(?<=[a-z])/(?=[A-Z])")
_DOMAIN = lazy(r"(?:www\.)?[^\W\d_][\w-]{2,30}(?:\.[a-z]{2,12}){1,2}", re.IGNORECASE)
_INITIAL = lazy(r"(?:[^\W\d_]\.){1,3}|[^\W\d_]|(?:Md|Dr|Mr|Mrs|Ms|Prof|Jr|Sr)\.?")
_GLUED_BY = lazy(r"[Bb]y(?=[A-Z][a-z])")
_SEVERAL = lazy(r",\s+(?=[^,:]{3,20}:)")
_PARTICLES = frozenset(
    {"bin", "binti", "al", "el", "de", "da", "del", "van", "von", "der", "la", "le", "ibn", "dos", "di"}
)
_PEOPLE = lazy(r"\s+(?:and|und|et|y|e|&)\s+|,\s*")
_PLACED = lazy(rf"(?:,| (?:in|à|en|aus)) {CAPITAL}[^\W\d_]+(?= and |$)")
"""Where an author is: "Ana Ruiz in Oakmere", "Ana Ruiz, Oakmere"."""
_INITIALS = lazy(r"(?:[^\W\d_]\.?){1,3}|(?:Jr|Sr|Dr|St|Md|Mr|Ms|Mrs|Prof)\.?", re.IGNORECASE)


def is_byline(text: str, phrases: Phrases) -> bool:
    """Whether a plain line names its authors behind a word such as "By"."""
    inner = _GLUED_BY.sub("By ", core(text), count=1) if text[:2] in {"by", "By"} else core(text)
    if len(inner) > _LONGEST:
        return False
    if _ADDRESS.fullmatch(inner):
        return True
    several = _SEVERAL.split(inner) if ", " in inner and ":" in inner else ()
    if len(several) > 1:  # "Reported by: Ana Ruiz, Written by: Tom Vale"
        return all(is_byline(part, phrases) for part in several)
    begin = _after_start(inner, phrases)
    return 0 < begin < len(inner) and _names(
        inner[begin:], phrases, labelled=inner[:begin].rstrip()[-1] in ":：" or inner[begin:].lstrip()[0] in ":："
    )


def is_outlet(text: str) -> bool:
    """Whether a plain line right under an author may be whom they write for, or as what: "The Tri-County Ledger"."""
    words = text.split()
    named = all(word[0].isupper() or word in {"of", "and", "for", "the", "&"} for word in words)
    numbered = any(map(str.isdigit, text)) and not (len(words) == 1 and text.isupper())  # "NWS9"
    return 0 < len(words) <= 5 and named and text[-1] not in ".?!:;" and not numbered


def is_author(text: str, phrases: Phrases, *, bare: bool) -> bool:
    """Whether a plain line is a name and a role ("Tom Vale Senior journalist") or, where `bare`, a name alone.

    Meant for the lines between headline and lead, where a name alone is hardly anything else.
    """
    inner = core(text)
    if len(inner) > _LONGEST:
        return False
    if bare and (_is_with_outlet(inner, phrases) or (not phrases.known and _is_by_somebody(inner))):
        return True
    if not _names(inner, phrases, labelled=False):
        return False
    words = words_of(inner)
    if not any(letter.isupper() or letter.islower() for letter in inner):
        return bare and inner[-1] not in "।.?!"
    capitals = [word for word in _WORD.findall(inner) if word[0].isupper()]
    agency = any(" ".join(words[:size]) in phrases.agencies for size in (2, 3)) or words[-1] in phrases.agencies
    if agency or "@" in inner or any(word in phrases.roles for word in words):
        return len(words) <= 10 and (len(capitals) >= 2 or words[-1] in phrases.roles)
    people = _PLACED.sub("", inner)
    return bare and all(_is_person(name) for name in _PEOPLE.split(people))


def _is_by_somebody(inner: str) -> bool:
    """Whether a short word stands before a name, as "Door Karin de Boer" in a language without tables."""
    word, _, name = inner.partition(" ")
    return word.isalpha() and len(word) <= 5 and " " in name and _is_person(name)


def _is_with_outlet(inner: str, phrases: Phrases) -> bool:
    """Whether a name stands beside whom it writes for ("Ana Ruiz | Harbour Daily"), or the outlet's address alone."""
    if " " not in inner:
        return "." in inner and _DOMAIN.fullmatch(inner) is not None
    words = words_of(inner)
    if words[:1] == ("the",) and len(words) <= 5:
        return words[-1] in phrases.outlets and is_outlet(inner)  # "The Pearl Times"
    name, *outlet = _PARTS.split(inner) if any(mark in inner for mark in "|•·/–-") else (inner,)
    return bool(outlet) and _is_person(name) and all(_is_outlet(part, phrases) for part in outlet)


def _is_person(name: str) -> bool:
    """Whether a name has two or three parts, initials and particles left out: "A. K. M. Rahman"."""
    words = name.split()
    told = [word for word in words if not _INITIAL.fullmatch(word) and word.casefold() not in _PARTICLES]
    return 1 <= len(told) <= 3 and len(words) >= 2 and all(word[0].isupper() for word in told)


def _is_outlet(name: str, phrases: Phrases) -> bool:
    """Whether what stands beside a name may be whom it writes for: few words, capitals or parts of roles."""
    words = _WORD.findall(name)
    return 0 < len(words) <= 5 and name.rstrip()[-1] not in ".?!:" and all(_fits(word, phrases) for word in words)


def _after_start(inner: str, phrases: Phrases) -> int:
    """Behind "By", "Written by:" … with the blanks after it; 0: it begins otherwise."""
    words = inner.split(maxsplit=4)
    for size in range(min(4, len(words)), 0, -1):
        label = " ".join(words[:size])
        if label.casefold().rstrip(":：") in phrases.byline_starts:
            return len(label) if label.endswith((":", "：")) or size < len(words) else 0
    return 0


def _names(rest: str, phrases: Phrases, *, labelled: bool) -> bool:
    """Whether the words are names, roles and what links them, and nothing else."""
    words = _WORD.findall(rest)
    if not words or not words_of(rest) or len(words) > 16 or rest.rstrip()[-1] in "?!:;" or _ends_sentence(words):
        return False
    cased = [word for word in words if word[0].isupper() or word[0].islower()]
    if not cased:  # a script without capitals: only a label or a role tells
        return (labelled and len(words) <= 6) or (len(words) <= 5 and not phrases.roles.isdisjoint(words_of(rest)))
    first = words[0].casefold()
    if first == "the" and words_of(rest)[1:2] != ("associated",):
        return False
    named = labelled or words[0][0].isupper() or first in {"our", "a", "staff"} or words[0][0] == "@" or "@" in rest
    return named and all(_fits(word, phrases) for word in words[labelled:])


def _ends_sentence(words: list[str]) -> bool:
    return words[-1].endswith(".") and not _INITIALS.fullmatch(words[-1])


def _fits(word: str, phrases: Phrases) -> bool:
    lower = word.casefold().strip(".,;")
    if word[0].isdigit():
        return False
    return not word[0].islower() or lower in phrases.byline_links or lower in phrases.roles or "@" in word
