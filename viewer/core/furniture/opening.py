"""Name what stands before the lead: section label, headline, standfirst, byline, timestamp, caption, dateline."""

import re
from itertools import pairwise

from viewer.core.furniture.byline import is_author, is_byline
from viewer.core.furniture.dateline import dateline_end
from viewer.core.furniture.line import Line, Part
from viewer.core.furniture.phrases import Phrases
from viewer.core.furniture.timestamp import is_timestamp, timestamp_start
from viewer.core.model import Kind

_LONGEST = 16
"""How many lines may stand before the lead."""
_OPENERS = frozenset({Kind.BYLINE, Kind.TIMESTAMP, Kind.DATELINE})
_PIECE = re.compile(r"\s*(?:[|·•]|(?<=\s)/(?=\s))\s*")
_CRUMB = re.compile(r"\s*[>›»|→]\s*|\s+/\s+")
_ANYWHERE = frozenset({"any", "line", "head"})


def name_opening(lines: list[Line], phrases: Phrases) -> int:
    """Name the lines before the lead; the lead's number."""
    headline, last, lead = _walk(lines, phrases)
    if lead < 0:
        lead = _first_prose(lines, max(last, headline) + 1)
    if headline >= 0:
        headline = _name_headline(lines, headline, lead, phrases)
        _name_between(lines, headline, lead, last, phrases)
    return lead


def _walk(lines: list[Line], phrases: Phrases) -> tuple[int, int, int]:
    """Numbers of the headline, of the last opener and of a lead with a dateline; -1: there is none."""
    headline, last, prose = -1, -1, 0
    for number, line in enumerate(lines[:_LONGEST]):
        if line.kind is None and not line.quoted and not line.parts:
            _name_opener(line, phrases, bare=headline >= 0 and prose == 0 and not line.item)
        if line.kind in _OPENERS or (line.parts and line.parts[0].kind in _OPENERS):
            last = number
        elif line.kind is None:
            if _part_dateline(line, phrases, headline >= 0, prose):
                return headline, number, number
            if headline < 0 and _may_be_headline(lines, number):
                headline = number
            elif line.prose:
                prose += 1
                if prose > 2 or (prose and headline < 0):
                    break
    return headline, last, -1


def _name_opener(line: Line, phrases: Phrases, *, bare: bool) -> None:
    kind = _opener(line.text, phrases, bare=bare)
    if kind:
        line.kind = kind
    elif not line.several or "|" in line.text:
        line.parts = _pieces(line, phrases, bare=bare)


def _opener(text: str, phrases: Phrases, *, bare: bool) -> Kind | None:
    """What a stretch is, if it is one of what stands before a report."""
    if is_timestamp(text, phrases):
        return Kind.TIMESTAMP
    if is_byline(text, phrases) or (bare and is_author(text, phrases, bare=False)):
        return Kind.BYLINE
    if dateline_end(text, phrases) == len(text):
        return Kind.DATELINE
    if text.strip(" |").casefold() in phrases.agencies:
        return Kind.DATELINE
    return Kind.BYLINE if bare and is_author(text, phrases, bare=True) else None


def _pieces(line: Line, phrases: Phrases, *, bare: bool) -> list[Part]:
    """The parts of a line such as "By Ana Ruiz | Updated: May 3, 2021"; none where one is unknown."""
    text = line.text
    cuts = [0, *(match.end() for match in _PIECE.finditer(text)), len(text)]
    if len(cuts) == 2:
        cuts = [0, timestamp_start(text, phrases), len(text)]
    kinds: list[tuple[int, int, Kind | None]] = []
    for start, end in pairwise(cuts):
        piece = _PIECE.sub("", text[start:end]).strip(" ,:;-–—")
        if piece:
            kinds.append((start, end, _piece(piece, phrases, bare=bare)))
    known = [kind for *_, kind in kinds if kind in {Kind.BYLINE, Kind.TIMESTAMP}]
    if len(kinds) < 2 or not known or any(kind is None for *_, kind in kinds):
        return []
    parts: list[Part] = []
    for start, end, kind in kinds:
        assert kind is not None
        if parts and parts[-1].kind is kind:
            parts[-1] = parts[-1]._replace(end=line.start + end)
        else:
            parts.append(Part(line.start + start, line.start + end, kind))
    return parts


def _piece(piece: str, phrases: Phrases, *, bare: bool) -> Kind | None:
    kind = _opener(piece, phrases, bare=bare or len(piece.split()) > 1)
    if kind is None and (reading := phrases.read(piece, _ANYWHERE)):
        kind = reading.kind
    if kind is None and piece[0].isupper() and len(piece.split()) <= 3 and piece[-1] not in ".?!":
        kind = Kind.DATELINE if dateline_end(piece + ": A", phrases) else None
    return kind


def _part_dateline(line: Line, phrases: Phrases, headed: bool, prose: int) -> bool:
    """Part the dateline off a lead; whether there was one."""
    if line.quoted or not (line.stops or (len(line.text) > 80 and headed)):
        return False
    end = dateline_end(line.text, phrases)
    if not end or end == len(line.text):
        return False
    if prose and not headed:
        return False
    line.parts.insert(0, Part(line.start, line.start + end, Kind.DATELINE))
    return True


def _may_be_headline(lines: list[Line], number: int) -> bool:
    line = lines[number]
    if sum(each.kind is None for each in lines[number + 1 :]) == 0 or len(line.text) > 220 or line.item:
        return False
    if not line.stops:
        return True
    opened = any(each.kind in _OPENERS for each in lines[number + 1 : number + 3])
    return not line.several and len(line.text) <= 160 and (line.text.rstrip("'\"”’")[-1] in "?!" or opened)


def _first_prose(lines: list[Line], begin: int) -> int:
    for number in range(begin, len(lines)):
        if lines[number].kind is None and (lines[number].prose or len(lines[number].text) > 120):
            return number
    return next((n for n in range(begin, len(lines)) if lines[n].kind is None), len(lines))


def _name_headline(lines: list[Line], headline: int, lead: int, phrases: Phrases) -> int:
    """Name section labels and the headline; the headline's number."""
    for number in range(headline, lead):
        if lines[number].kind is None and number + 1 < lead and _is_kicker(lines[number], lines[number + 1]):
            lines[number].kind = Kind.SECTION_LABEL
        elif lines[number].kind is None:
            lines[number].kind = Kind.HEADLINE
            return number
    return headline


def _is_kicker(line: Line, following: Line) -> bool:
    """Whether a short line stands over a headline, as "Rail fares" or "Home > World" does."""
    crumbs = [crumb for crumb in _CRUMB.split(line.text.strip(" >›»|/")) if crumb]
    if line.stops or following.kind is not None or following.parts:
        return len(crumbs) > 1 and all(len(crumb.split()) <= 3 for crumb in crumbs)
    if len(crumbs) > 1 and all(len(crumb.split()) <= 3 for crumb in crumbs):
        return True
    short = len(line.words) <= 2 or (line.upper and len(line.words) <= 4 and not following.upper)
    return short and len(following.words) >= 4 and not following.text.endswith((".", "।"))


def _name_between(lines: list[Line], headline: int, lead: int, last: int, phrases: Phrases) -> None:
    """Standfirsts and captions between the headline and the lead."""
    opened = False
    for line in lines[headline + 1 : lead]:
        if line.kind is not None or line.parts:
            opened = opened or line.kind in _OPENERS or bool(line.parts)
        elif line.text == lines[headline].text:
            line.kind = Kind.HEADLINE
        elif opened and _may_be_caption(line, phrases):
            line.kind = Kind.CAPTION
        elif line.text[-1].isdigit() or line.item:
            line.kind = Kind.BODY
        else:
            line.kind = Kind.STANDFIRST


def _may_be_caption(line: Line, phrases: Phrases) -> bool:
    """Whether a line behind a byline or timestamp, before the lead, may describe a picture."""
    if line.quoted or line.several or line.text[-1] in ":?!" or line.text[-1].isdigit() or len(line.text) > 200:
        return False
    if not phrases.clause_words:
        return len(line.words) <= 12
    return (
        phrases.clause_words.isdisjoint(line.words)
        and line.words[:1] != []
        and line.words[0] not in phrases.clause_starts
    )
