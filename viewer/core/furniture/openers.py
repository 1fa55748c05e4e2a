"""What one line before the lead is: byline, timestamp, dateline, or several of them in a row."""

import re
from itertools import pairwise

from viewer.core.furniture.byline import is_author, is_byline
from viewer.core.furniture.dateline import dateline_end, is_place_pair, stopped_dateline_end
from viewer.core.furniture.line import Line, Part, words_of
from viewer.core.furniture.phrases import Phrases
from viewer.core.furniture.timestamp import is_timestamp, timestamp_start
from viewer.core.model import Kind

OPENERS = frozenset({Kind.BYLINE, Kind.TIMESTAMP, Kind.DATELINE})
"""What stands before a report begins, and hardly anywhere else."""
_LONGEST = 200
_FEW_WORDS = 4
_BRACKETED_AGENCY = re.compile(r"[/(\[][A-Z]{2,12}[/)\]]")
_BETWEEN = re.compile(r"\s*(?:[|·•]|(?<=\s)/(?=\s))\s*")
_ANYWHERE = frozenset({"any", "line", "head"})


def name_opener(line: Line, phrases: Phrases, *, bare: bool) -> None:
    """Set the line's kind, or its parts, where it is one of the openers.

    `bare`: a name without "By" counts, too; meant for lines between headline and lead.
    """
    if len(line.text) > _LONGEST:
        return
    line.kind = _opener(line.text, phrases, bare=bare)
    if line.kind is None and (not line.several or "|" in line.text):
        line.parts = _pieces(line, phrases)


def part_dateline(line: Line, phrases: Phrases, headline: str) -> bool:
    """Part the dateline off a lead; whether there was one. `headline`: its text; empty: it hasn't been seen."""
    labelled = len(line.parts) == 1 and line.parts[0].start == line.start  # "World NewsKyiv: …"
    if line.quoted or (line.parts and not labelled) or not (line.stops or (len(line.text) > 80 and headline)):
        return False
    begin = line.parts[0].end - line.start if labelled else 0
    end = dateline_end(line.text[begin:], phrases) or stopped_dateline_end(line.text[begin:], headline)
    if not end or begin + end == len(line.text):
        return False
    line.parts.insert(labelled, Part(line.start + begin, line.start + begin + end, Kind.DATELINE))
    return True


def _opener(text: str, phrases: Phrases, *, bare: bool) -> Kind | None:
    if is_timestamp(text, phrases):
        return Kind.TIMESTAMP
    section = phrases.is_section(words_of(text), foreign=0)
    placed = "," in text and text.partition(",")[0].casefold() in phrases.agencies  # "AFP, Faro"
    if (
        (placed and len(text.split()) <= _FEW_WORDS)
        or is_byline(text, phrases)
        or (bare and not section and is_author(text, phrases, bare=False))
    ):
        return Kind.BYLINE
    if dateline_end(text, phrases) == len(text) or (bare and is_place_pair(text, phrases)):
        return Kind.DATELINE
    if section:
        return Kind.SECTION_LABEL
    if text.strip(" |").casefold() in phrases.agencies or (bare and _BRACKETED_AGENCY.fullmatch(text.strip())):
        return Kind.BYLINE
    return Kind.BYLINE if bare and is_author(text, phrases, bare=True) else None


def _pieces(line: Line, phrases: Phrases) -> list[Part]:
    """The parts of "Written by Ana Ruiz | Updated: May 3, 2021"; none where a piece is unknown or nothing is sure."""
    text = line.text
    cuts = [0, *(match.end() for match in _BETWEEN.finditer(text)), len(text)]
    if len(cuts) == 2:
        cuts = [0, timestamp_start(text, phrases), len(text)]
    found = [(start, end, _BETWEEN.sub("", text[start:end]).strip(" ,:;-–—")) for start, end in pairwise(cuts)]
    found = [each for each in found if each[2]]
    if len(found) < 2 or not any(is_timestamp(piece, phrases) or is_byline(piece, phrases) for *_, piece in found):
        return []
    parts: list[Part] = []
    for start, end, piece in found:
        kind = _piece(piece, phrases)
        if kind is None:
            return []
        if parts and parts[-1].kind is kind:
            parts[-1] = parts[-1]._replace(end=line.start + end)
        else:
            parts.append(Part(line.start + start, line.start + end, kind))
    return parts


def _piece(piece: str, phrases: Phrases) -> Kind | None:
    words = words_of(piece)
    if len(words) > 2 and not phrases.outlets.isdisjoint(words) and not is_byline(piece, phrases):
        return Kind.TIMESTAMP  # the paper whose date it is: "Harbour Daily Courier / 05:20 AM May 3, 2021"
    kind = _opener(piece, phrases, bare=True)
    if kind is None and (reading := phrases.read(piece, _ANYWHERE)):
        kind = reading.kind
    if kind is None and len(piece.split()) <= 3 and dateline_end(f"{piece}: A", phrases):
        kind = Kind.DATELINE
    return kind
