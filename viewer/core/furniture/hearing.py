"""Take lines for the page's own that sound so; the company they keep decides how sure that has to be."""

import re
from collections import Counter

from viewer.core.furniture.line import Line, Part
from viewer.core.furniture.phrases import Phrases
from viewer.core.model import REPORTING, Kind

SURE = 1.7
"""From where on a line is believed to be the page's own, wherever it stands."""
LIKELY = 1.0
"""The same between headline and lead, where a page puts its buttons."""
BESIDE = 1.2
"""The same beside a page extra, and below the story."""
_LIKE_A_HEADLINE = 2.0
"""How much surer that has to be of a caption: headlines and subheads are told in the same manner."""
HEAD = 4.0
"""The same for a line that may as well be a subhead."""
_WHOLE_HEAD = 2.2
"""The same where all its words are the page's: "Scroll down to continue"."""
_FEW_BLANKS = 6
"""In a first sentence that says little: "Love books? …"."""
_CALLS = frozenset({Kind.PROMO, Kind.RELATED_LINK})
_LONGEST_HEAD = 10
_FEWEST_QUESTIONS = 3
_INSIDE = 3.0
"""The same for the end of a paragraph."""
_DOUBTFUL = -2.0
"""Below, the first sentence of a paragraph is rather reporting, and so is the paragraph."""
_MARK = re.compile('["“”„«»]')
_INLINE = frozenset({Kind.CREDIT, Kind.RELATED_LINK, Kind.PROMO, Kind.NOTICE})


def hear(line: Line, phrases: Phrases) -> None:
    """Set what a line sounds like that no pattern knew, or part off its end where that is surely the page's."""
    if line.kind is not None or line.parts or line.quoted:
        return
    if not line.several:
        line.heard = phrases.voice.heard(line.text, line.core, line.words)
        return
    starts = [sentence.span.start - line.start for sentence in line.sentences]
    if _MARK.search(line.text) and _MARK.search(line.text, starts[-1]):
        return  # somebody speaks: "We need more. Our forces …"
    last = phrases.voice.hear(line.text[starts[-1] :])
    if last is None or last.surety < _DOUBTFUL:
        return
    first = phrases.voice.hear(line.text[: starts[1]]) if len(starts) > 1 else last
    short = len(starts) > 1 and line.text.count(" ", 0, starts[1]) <= _FEW_BLANKS
    if short or (first is not None and first.surety > _DOUBTFUL):
        heard = phrases.voice.hear(line.text)
        if heard and heard.surety > 0:
            line.heard = heard
            return
    for start in starts[1:]:
        heard = phrases.voice.hear(line.text[start:])
        if heard and heard.surety > _INSIDE and heard.kind in _INLINE:
            line.parts.append(Part(line.start + start, line.end, heard.kind))
            return


def take(line: Line, least: float) -> bool:
    """Name the line as it sounds, where it sounds so surely enough; whether it did."""
    if line.kind is not None or line.parts or line.heard is None or len(line.words) < 2:
        return False
    if least == HEAD and line.heard.whole and line.heard.kind in _CALLS and line.text[-1] != "?":
        least = _WHOLE_HEAD
    if line.heard.surety <= least + (_LIKE_A_HEADLINE if line.heard.kind is Kind.CAPTION else 0):
        return False
    line.kind = line.heard.kind
    return True


def take_below(lines: list[Line], lead: int) -> None:
    """Name the lines from `lead` on that sound like the page: first the sure ones, then what stands beside extras."""
    prose = [number for number in range(lead, len(lines)) if lines[number].prose]
    heads = {number for number in range(lead + 1, prose[-1] if prose else 0) if may_be_head(lines, number)}
    talk = _talk(lines, lead)
    for number in range(lead, len(lines)):
        if number not in talk:
            take(lines[number], HEAD if number in heads else SURE)
    for order in (range(lead + 1, len(lines)), range(len(lines) - 2, lead, -1)):
        step = order.step
        for number in order:
            if number not in heads and number not in talk and _is_extra(lines[number - step]):
                take(lines[number], BESIDE)


def _talk(lines: list[Line], lead: int) -> set[int]:
    """Where an interview or a table is printed as such: questions, the lines right behind them, rows of one label."""
    unnamed = [number for number in range(lead, len(lines)) if lines[number].kind is None]
    asked = [number for number in unnamed if lines[number].text[-1] == "?"]
    found = {number + behind for number in asked for behind in (0, 1)} if len(asked) >= _FEWEST_QUESTIONS else set()
    labels = {number: label for number in unnamed if (label := _label(lines[number]))}
    rows = Counter(labels.values())
    return found.union(number for number, label in labels.items() if rows[label] > 1)


def _label(line: Line) -> str:
    """What stands before the colon of a short line: "Open: daily, 9am to 5pm"."""
    label, colon, _ = line.text.partition(": ")
    return label if colon and len(line.words) <= _LONGEST_HEAD else ""


def may_be_head(lines: list[Line], number: int) -> bool:
    """Whether a line has the shape of a subhead and a paragraph follows.

    Subheads use a page's words too ("A call for help", "Terms of the deal").
    """
    line = lines[number]
    shaped = not line.stops and not line.item and len(line.words) <= _LONGEST_HEAD
    return shaped and number + 1 < len(lines) and lines[number + 1].prose


def _is_extra(line: Line) -> bool:
    return line.kind is not None and line.kind not in REPORTING and line.kind is not Kind.CAPTION
