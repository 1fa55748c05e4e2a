"""Datelines: "KYIV, Ukraine (AP) —", "New Delhi:", "Lüdersbüll (dpa) -", told by their shape."""

import re
from typing import NamedTuple

from viewer.core.furniture.line import words_of
from viewer.core.furniture.pattern import CAPITAL
from viewer.core.furniture.phrases import Phrases
from viewer.core.patterns import lazy

_LONGEST = 140
_LATEST = 60
_WORD = rf"{CAPITAL}[^\s,:;()\[\]/—–|]*"
_PLACE = rf"{_WORD}(?:(?:[ /]|, ?| (?:de|del|la|el|al|am|an der|upon|sur|of|and|y) ){_WORD}){{0,5}}"
_MONTH = r"[^\s\d.,:;()\[\]/–—|-]+"
"""Not told by letters: signs for vowels, as in Hindi, are none."""
_ON = rf",? ?(?:{_MONTH}\.? )?\d{{1,2}}(?:\.|st|nd|rd|th|er)?(?: (?:de )?{_MONTH}\.?)?(?:,? \d{{4}})?"
_BY = r"(?:,? ?(?:\([^()]{2,40}\)|\[[^\[\]]{2,40}\]|/[^/\s]{2,20}/)\.?|,? [A-Z]{2,6}(?= ?[–—:-])){0,3}"
_MARK = r" ?(?:--|[—―–:।|•]|(?<=\));|\.? ?-(?=[ (])|\.-| _|\.(?= )) ?(?=\S)|(?<=[)/.]) (?=\S)|\s*$"
_DATELINE = re.compile(rf"(?P<place>{_PLACE})?(?P<in>{_BY})(?P<on>{_ON})?(?P<by>{_BY})(?P<mark>{_MARK})")
_NAME = rf"{CAPITAL}[^\W\d_]{{2,}}"
_PAIR = lazy(rf"{_NAME}, {_NAME}(?: {_NAME})?|{_NAME} {_NAME}, {_NAME}")
_BRACKETED = re.compile(r"\(([^()]+)\)|\[([^\[\]]+)\]|/([^/]+)/")
_FURTHER = lazy(
    r"\([A-Z ]{2,20}\)--? ?|/[A-Z]{2,12}/\.? ?|\([A-Z][\w .-]{2,24}\)[ :–—-]{1,3}(?=\S)|[A-Z][A-Z ]{2,24} \| ?(?=\S)"
    rf"|(?P<on>{_ON.removeprefix(',? ?')})(?: ?[:|] ?| (?:[–—-]|--) )(?=\S)"
)
"""What may follow the first mark: "PORT MADDEN, Ohio--(TRADEWIRE)--", "NEW DELHI | OCT 3:"."""
_QUOTES = "\"“‘'«„"
_DASHES = frozenset({"—", "–", "―", "-", "--", ".-"})
_STOPPED = lazy(rf"(?P<place>{_WORD}(?: {_WORD})?)\.(?= {CAPITAL})")
_LONE_AGENCY = lazy(rf"\((?:{CAPITAL}[\w.&-]+ ?){{1,3}}\)")
"""Brackets with no place before them, as one house writes its own name: "(Bloomfield) --"."""
_SENTENCE_START = re.compile(rf"{CAPITAL}|[\"“‘'«„¿¡\d$€£₹…]")


class _Opening(NamedTuple):
    """What the start of a line is made of."""

    place: str
    words: tuple[str, ...]
    on: str
    by: str
    agency: bool
    """Whether the brackets name a known agency."""
    mark: str
    """The dash or colon behind it."""
    rest: str
    end: int


def dateline_end(text: str, phrases: Phrases) -> int:
    """How long the dateline at the start of a plain line is; 0: there is none.

    Only asked of the first lines and of the lead: further down "Ostrava: …" is more likely somebody's list. A line
    that is nothing but a dateline gives its whole length. Who was sent to the place may stand in it: "Condom (Gers), de
    notre envoyée spéciale -".
    """
    head = text[:_LONGEST].casefold()
    for sent in phrases.sent:
        if 0 < (at := head.find(sent)) < _LATEST:
            before = text[:at].rstrip(" ,")
            end = _dateline_end(before + text[at + len(sent) :], phrases)
            return end + at + len(sent) - len(before) if end else 0
    return _dateline_end(text, phrases)


def _dateline_end(text: str, phrases: Phrases) -> int:
    found = _DATELINE.match(text[:_LONGEST])
    if not found or not (found["place"] or found["in"]):
        return 0
    opening = _opening(text, found, phrases)
    named = opening.agency or (opening.on and opening.by)  # "La Paz, 11 may (ABI).-": "La" is else no place
    if opening.words and ((opening.words[0] in phrases.no_places and not named) or len(opening.words) > 7):
        return 0
    if opening.on and not opening.agency and phrases.months.isdisjoint(words_of(opening.on)) and phrases.months:
        return 0  # "Route 40 – …"
    if not opening.rest:
        return len(text) if _stands_alone(opening, phrases) else 0
    if not _SENTENCE_START.match(opening.rest) and not (opening.agency and opening.mark):
        return 0
    return opening.end if _introduces(opening, phrases) else 0


def stopped_dateline_end(text: str, headline: str) -> int:
    """How long a dateline is that ends with a full stop alone ("Uelzen. Eine Herde …"); 0: there is none.

    Only where the headline names the same place in its middle; else it may be any short sentence.
    """
    found = _STOPPED.match(text) if ". " in text[:50] else None
    if not found or not re.search(rf"[^\W\d_] {re.escape(found['place'])}\b(?! ?[:–—-])", headline):
        return 0
    return found.end()


def is_place_pair(text: str, phrases: Phrases) -> bool:
    """Whether a plain line is two words with a comma ("Marrowby, Eldmark"): under a headline, a town and its country.

    The country need not be one that the tables list. Two names of authors would have more words.
    """
    if "," not in text or not _PAIR.fullmatch(text.strip()):
        return False
    words = words_of(text)
    return (
        phrases.roles.isdisjoint(words)
        and phrases.no_places.isdisjoint(words)
        and not phrases.is_section(words, foreign=1)
    )


def _opening(text: str, found: re.Match[str], phrases: Phrases) -> _Opening:
    end = found.end()
    behind = text[end : end + 1]
    marked = found["mark"].strip()
    further = _FURTHER.match(text, end) if marked and (behind in "(/" or behind.isdigit() or "|" in marked) else None
    if further and further["on"] and phrases.months.isdisjoint(words_of(further["on"])):
        further = None
    by = _BRACKETED.findall((found["in"] or "") + (found["by"] or "") + (further.group() if further else ""))
    end = further.end() if further else end
    place, on = found["place"] or "", found["on"] or ""
    agency = any(_names_agency("".join(each), phrases) for each in by)
    mark = found["mark"].strip(" ") or (further.group().strip() if further else "")
    if further and further["on"]:
        on = further["on"]
    names = "".join(map("".join, by))
    head, _, last = place.rpartition(" ")
    if on and last.casefold().rstrip(".") in phrases.months:  # "Accra, March| 5 - …"
        place, on = head, f"{last}{on}"
    if place.endswith(".") and mark in {"", "-"}:  # "PORTLANN. …", "CIUDAD NARANJA, Méx.- …"
        mark = f".{mark}"
    if not names and not on and last.isupper() and last.isalpha() and 2 <= len(last) <= 6 and not place.isupper():
        names = last if last.casefold() in phrases.agencies or _once(mark, text[end:]) else ""
        place = head if names else place  # "Des Moines, Iowa CNX — …"
    return _Opening(place, words_of(place), on, names, agency, mark, text[end:], end)


def _once(mark: str, rest: str) -> bool:
    """Whether the mark is a dash, and no second one makes of it a remark between dashes."""
    return mark in _DASHES and mark not in rest[:110]


def _names_agency(name: str, phrases: Phrases) -> bool:
    parts = re.split(r"[/,&]| and ", name)
    return all(part.strip().casefold() in phrases.agencies for part in parts)


def _stands_alone(opening: _Opening, phrases: Phrases) -> bool:
    """ "Kyiv, Ukraine", "NEW DELHI, Oct 13 (PTI)", "Ostrava, 3 November"."""
    if not opening.place or len(opening.words) > 6:
        return False
    region = " ".join(words_of(opening.place.rpartition(",")[2])) if "," in opening.place else ""
    dated = bool(opening.on) and (opening.on.startswith(",") or opening.place.endswith(","))
    return dated or opening.agency or region in phrases.regions


def _introduces(opening: _Opening, phrases: Phrases) -> bool:
    if opening.mark in {"", "."} and (opening.by or opening.on):  # "LONDON (Reuters) Oil prices rose"
        return opening.agency or (opening.mark == "" and bool(opening.by) and bool(opening.on) and bool(opening.place))
    if opening.by or opening.on:
        if opening.agency:
            return True
        if not opening.place:  # "(Bloomfield) -- Three of …"
            return not opening.on and opening.mark in _DASHES and _LONE_AGENCY.fullmatch(f"({opening.by})") is not None
        return bool(opening.on) or any(map(str.isalpha, opening.by))
    return len(opening.place) >= 3 and _place_introduces(opening, phrases)


def _place_introduces(opening: _Opening, phrases: Phrases) -> bool:
    """The same for a place without agency and day."""
    if opening.words[-1] in phrases.agencies:  # "CNN —"
        return opening.mark != ":" and len(opening.words) <= 3
    if opening.mark in {":", "।", ".-"}:
        speaks = opening.mark == ":" and opening.rest[0] in _QUOTES and not opening.place.isupper()
        return len(opening.words) <= 5 and not speaks  # "Added Vale: “…”"
    if opening.mark == ".":  # "PORTLANN. …"
        whole = all(len(word.rstrip(".")) > 2 and "." not in word[:-1] for word in opening.place.split())
        return whole and opening.place.isupper() and len(opening.words) <= 3
    if opening.place.partition(",")[0].isupper():
        return opening.mark != "|" or len(opening.words) <= 3
    # "DES MOINES –" is safe; "Paris – …" is one where no second dash makes it a remark between dashes.
    town, comma, region = opening.place.rpartition(",")
    paired = bool(comma) and all(len(words_of(each)) <= 3 for each in (town, region))
    short = len(opening.words) <= 2 or paired or " ".join(words_of(region)) in phrases.regions
    return short and opening.mark not in opening.rest[:110] and (opening.mark != "|" or "," in opening.place)
