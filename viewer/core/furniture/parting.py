"""Read one line by its words: is it a page extra as a whole, or are there some inside it?"""

import re

from viewer.core.furniture.byline import is_byline
from viewer.core.furniture.hearing import hear
from viewer.core.furniture.labels import Reading
from viewer.core.furniture.line import Line, Part
from viewer.core.furniture.pattern import CAPITAL
from viewer.core.furniture.phrases import LONGEST, Phrases
from viewer.core.furniture.picture import is_credited_caption, name_start
from viewer.core.furniture.slug import slug_start
from viewer.core.model import Kind
from viewer.core.patterns import lazy

_INLINE = frozenset({"any", "tail"})
_INLINE_KINDS = frozenset({Kind.CREDIT, Kind.RELATED_LINK, Kind.PROMO, Kind.NOTICE})
# A sentence that begins without a blank before it ("… said.Also Read"), or a credit behind a dash.
_GLUED = re.compile(rf"[.!?”\"’)।…](?:(?={CAPITAL})|\s*(?=[–—-]\s?\S))")
_UNKNOWN_AGENCY = re.compile(r"[.!?।…][\"”’»]*\s*(\([A-Z][A-Z/]{1,9}\))\.?$")
_ANYWHERE = frozenset({"any", "line", "tail"})
_OF_PICTURES = frozenset({Kind.CAPTION, Kind.CREDIT})
_STOP = lazy(r"[.!?।…][\"”’)»]*\s*(?=\S)")
_SHORT_LINE = 60
"""Brackets at the end of a shorter line belong to it: "NEW DELHI, Oct 13 (PTI)"."""
_FURTHEST = 260
"""How far before the end of a paragraph a page extra may start."""


def read_line(line: Line, phrases: Phrases, places: frozenset[str]) -> None:
    """Set the line's kind, or its parts, where its words tell."""
    if not line.quoted:
        reading = phrases.read(line.text, places) or phrases.glued_label(line.text)
        if reading and reading.end >= len(line.text):
            line.kind, line.opens = reading.kind, reading.opens
            return
        if reading:
            line.parts.append(Part(line.start, line.start + reading.end, reading.kind))
        else:
            _read_brackets(line, phrases)
    _read_end(line, phrases, places)
    if not line.parts and not line.quoted and _read_name(line, phrases, places):
        return
    hear(line, phrases)


def _read_name(line: Line, phrases: Phrases, places: frozenset[str]) -> bool:
    """Whether a line ends with a name: who took the picture, or below the middle of the page who wrote the story."""
    text = line.text.rstrip()
    start = name_start(text) if "tail" in places else None
    if start is not None:
        line.parts.append(Part(line.start + start, line.start + len(text), Kind.CREDIT))
    elif is_credited_caption(text):
        glued = _read_glued(text, phrases)
        if glued:
            line.parts.append(Part(line.start + len(text) - glued.end, line.start + len(text), glued.kind))
        else:
            line.kind = Kind.CAPTION
    return bool(line.parts) or line.kind is not None


def _read_glued(text: str, phrases: Phrases) -> Reading | None:
    """What stands behind the last sentence, where it is a page extra but no credit of a picture: "Category: Local"."""
    ends = list(_STOP.finditer(text, max(0, len(text) - _FURTHEST)))
    piece = text[ends[-1].end() :] if ends else ""
    if is_byline(piece, phrases):
        return Reading(Kind.BYLINE, len(piece))
    reading = phrases.read(piece, _ANYWHERE) if piece else None
    return reading._replace(end=len(piece)) if reading and reading.kind not in _OF_PICTURES else None


def _read_brackets(line: Line, phrases: Phrases) -> None:
    """ "(Also read: …) The road reopened": brackets at the start."""
    if line.text[:1] not in "([":
        return
    close = line.text.find(")" if line.text[0] == "(" else "]", 0, LONGEST) + 1
    reading = phrases.read(line.text[:close], frozenset({"any", "line"})) if close else None
    if reading and reading.kind in {Kind.RELATED_LINK, Kind.PROMO}:  # a credit there is a dateline: "(CNN) — …"
        line.parts.append(Part(line.start, line.start + close, reading.kind))


def _read_end(line: Line, phrases: Phrases, places: frozenset[str]) -> None:
    """Page extras that end the line, the longest first."""
    text, begin = line.text, line.parts[-1].end - line.start if line.parts else 0
    for start in _starts(line, phrases):
        if start <= begin:
            continue
        reading = phrases.read(text[start:], places & _INLINE)
        if reading and _fits(reading.kind, places):
            line.parts.append(Part(line.start + start, line.start + start + reading.end, reading.kind))
            return
    if "tail" not in places:
        return
    found = _UNKNOWN_AGENCY.search(text, max(begin, len(text) - 20))
    signed = found.start(1) if found else slug_start(text, phrases, begin)
    if signed is not None:
        line.parts.append(Part(line.start + signed, line.end, Kind.CREDIT))


def _fits(kind: Kind, places: frozenset[str]) -> bool:
    return kind in _INLINE_KINDS and (kind is not Kind.NOTICE or "tail" in places)


def _starts(line: Line, phrases: Phrases) -> list[int]:
    """Where, in the line, a page extra may start that runs to its end."""
    text = line.text
    earliest = max(1, len(text) - _FURTHEST)
    starts = {sentence.span.start - line.start for sentence in line.sentences}
    starts.update(match.end() for match in _GLUED.finditer(text, earliest))
    if text.rstrip(".")[-1:] in ")]" and len(text) > _SHORT_LINE:
        starts.add(max(text.rfind("("), text.rfind("[")))
    label = phrases.links.inside(text, earliest)
    if label is not None:
        starts.add(label)
    return sorted(start for start in starts if start >= earliest)
