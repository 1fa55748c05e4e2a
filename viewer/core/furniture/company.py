"""Name lines by the company they keep: among page extras below the story, over a picture's credit."""

import re

from viewer.core.furniture.line import Line, Part, words_of
from viewer.core.furniture.phrases import Phrases
from viewer.core.model import REPORTING, Kind
from viewer.core.patterns import lazy

_FIGURES = re.compile(r"\S: |\t|\d\s*%?$|^[\d.,]+\W")
"""A row of figures, which a report may end with: "Attendance: 31,204"."""
_FULL_NAME = lazy(r"(?:[^\W\da-zß-öø-ÿ_][\w.-]*[a-zß-öø-ÿ.] ){1,2}[^\W\da-zß-öø-ÿ_][\w-]*[a-zß-öø-ÿ]")
_STOP = lazy(r"[.!?।…][\"”’»)]*\s*(?=\S)")
_FEWEST_TOLD = 10
"""Words of a paragraph of the story."""
_HIGHEST = 24
_FEWEST_LABELS = 2
_LOWEST = 8
"""How many lines at the end may speak of the author."""
_LONGEST_BIOGRAPHY = 400
_LONGEST = 14
_FEW_WORDS = 3
_LEAST = 0.0
"""How sure a line must sound for its kind to count; else its shape tells."""
_LONGEST_CREDIT = 6
_LONGEST_CAPTION = 35


def is_extra(line: Line) -> bool:
    """Whether a line is known to be the page's own."""
    return line.kind is not None and line.kind not in REPORTING


def is_over_credit(lines: list[Line], number: int) -> bool:
    """Whether a line of one sentence stands right over a line that only credits a picture: it is its caption."""
    line, below = lines[number], lines[number + 1 : number + 2]
    credited = bool(below) and below[0].kind is Kind.CAPTION and len(below[0].words) <= _LONGEST_CREDIT
    if not credited or not all(word[:1].isupper() or not word[:1].isalpha() for word in below[0].text.split()):
        return False
    return not line.several and not line.quoted and len(line.words) <= _LONGEST_CAPTION


def name_among_extras(lines: list[Line], lead: int, phrases: Phrases) -> None:
    """Name what stands among page extras below the story, where no pattern knew it: by its sound, or by its shape."""
    last = max((n for n in range(lead, len(lines)) if not is_extra(lines[n]) and lines[n].prose), default=lead)
    lowest = max((n for n in range(last + 1, len(lines)) if is_extra(lines[n])), default=last)
    above = 0
    for number in range(last + 1, len(lines)):
        line = lines[number]
        if is_extra(line):
            above += 1
        elif above and (above > 1 or number < lowest) and _may_be_extra(line, phrases):
            line.kind = _kind(line)


def spare_last_paragraph(lines: list[Line], lead: int) -> None:
    """Part a name off the paragraph that ends the story, where it looks like a caption with its credit.

    "… nobody was hurt. Photos: Ana Ruiz": a picture's description may stand there, too, but hardly ever does.
    """
    for number in range(len(lines) - 1, max(lead, len(lines) // 2), -1):
        line, before = lines[number], lines[number - 1]
        if line.kind is Kind.CAPTION:
            ends = list(_STOP.finditer(line.text, 0, max(0, len(line.text) - 1)))
            told = len(words_of(line.text[: ends[-1].start()])) if ends else 0
            if told >= _FEWEST_TOLD and before.prose and not is_extra(before):
                line.kind = None
                line.parts = [Part(line.start + ends[-1].end(), line.end, Kind.CREDIT)]
            return
        if line.prose and not is_extra(line):
            return


def name_points(lines: list[Line]) -> None:
    """Name what stands under labels such as "In short" and "What's next?" over a story: there are at least two."""
    labels = [number for number, line in enumerate(lines[:_HIGHEST]) if line.opens == "points"]
    if len(labels) < _FEWEST_LABELS:
        return
    for line in lines[labels[0] : labels[-1] + _FEWEST_LABELS]:
        if line.kind in {None, Kind.BODY} and not line.parts:
            line.kind = Kind.STANDFIRST


def name_biographies(lines: list[Line], lead: int) -> None:
    """Name what is said below the story of somebody who is named over it as its author."""
    named = [name for line in lines[:lead] if line.kind is Kind.BYLINE for name in _FULL_NAME.findall(line.text)]
    authors = {name for each in named for name in (each, each.partition(" ")[2]) if " " in name}  # "By Ana Ruiz"
    if not authors:
        return
    for number in range(len(lines) - 1, max(lead, len(lines) - _LOWEST), -1):
        line = lines[number]
        name = _FULL_NAME.match(line.text)
        goes_on = name is not None and re.match(r" [a-z(]|'s ", line.text[name.end() :]) is not None
        if line.kind is None and name and name.group() in authors and goes_on and len(line.text) <= _LONGEST_BIOGRAPHY:
            line.kind, line.parts = Kind.BYLINE, []


def _may_be_extra(line: Line, phrases: Phrases) -> bool:
    if line.several or phrases.makes_statement(line.words):
        return False
    free = line.kind is None and not line.parts and not line.quoted and not line.stops
    return free and 0 < len(line.words) <= _LONGEST and line.text[-1] not in ":;," and not _FIGURES.search(line.text)


def _kind(line: Line) -> Kind:
    if line.heard and line.heard.surety > _LEAST:
        return line.heard.kind
    if len(line.words) <= _FEW_WORDS:
        return Kind.SECTION_LABEL if line.titled else Kind.PROMO
    return Kind.RELATED_LINK if line.text[0].isupper() else Kind.PROMO
