"""Name what stands before the lead: section label, headline, standfirst, byline, timestamp, caption, dateline."""

import re
from itertools import pairwise

from viewer.core.furniture.byline import is_byline, is_outlet
from viewer.core.furniture.company import is_over_credit
from viewer.core.furniture.hearing import HEAD, LIKELY, SURE, may_be_head, take
from viewer.core.furniture.line import Line, crumbs_of
from viewer.core.furniture.openers import OPENERS, name_opener, part_dateline
from viewer.core.furniture.phrases import Phrases
from viewer.core.furniture.picture import is_named_caption
from viewer.core.furniture.timestamp import is_clock, is_moment, is_timestamp
from viewer.core.model import Kind

_LONGEST = 24
"""How many lines may stand before the lead."""
_LONGEST_CRUMB = 5
_FEW_WORDS = 4
_STANDFIRST = 2.6
"""How surely a line right under the headline must sound like the page."""
_PAIRED = re.compile(r"\w+ (?:&|\w{1,3}) \w+")
_LONGEST_PITHY = 120
"""The longest headline of two sentences: "The water came back. Then the smell did."."""


def name_opening(lines: list[Line], phrases: Phrases) -> int:
    """Name the lines before the lead; the lead's number."""
    headline, last, lead = _walk(lines, phrases)
    if lead < 0:
        lead = _first_prose(lines, max(last, headline) + 1)
    if headline >= 0:
        headline = _name_headline(lines, headline, lead, phrases)
        _name_credits(lines, headline, lead, phrases)
        _name_between(lines, headline, lead, phrases)
    return lead


def _walk(lines: list[Line], phrases: Phrases) -> tuple[int, int, int]:
    """Numbers of the headline, of the last opener and of a lead with a dateline; -1: there is none."""
    headline, last, prose = -1, -1, 0
    for number, line in enumerate(lines[:_LONGEST]):
        if line.kind is None and not line.quoted and not line.parts:
            _name_at_head(lines, number, phrases, headline=headline, prose=prose)
        if (prose and is_clock(line.text)) or (prose > 1 and is_moment(line.text, phrases)):
            continue  # the entries of a live report
        if line.kind is Kind.DATELINE and prose and last >= 0:
            line.kind = Kind.CREDIT  # "Source: …" behind the lead
        if line.kind in OPENERS or (line.parts and line.parts[0].kind in OPENERS):
            last = number
        elif line.kind is None:
            head = "\n".join(each.text for each in lines[headline : min(number, headline + 3)]) if headline >= 0 else ""
            if (not prose or head) and part_dateline(line, phrases, head):
                return headline, number, number
            if headline < 0 and _may_be_headline(lines, number, phrases):
                headline = number
            elif line.prose and not (line.item and headline >= 0):  # points in short before the lead
                prose += 1
                if prose > 2 or (prose and headline < 0):
                    break
    return headline, last, -1


def _name_at_head(lines: list[Line], number: int, phrases: Phrases, *, headline: int, prose: int) -> None:
    """Name a line of the first ones that is an opener, or that sounds like the page."""
    line = lines[number]
    timed = number + 1 < len(lines) and _opens(lines[number + 1], phrases)
    stood = number == headline + 2 and prose == 1  # under a standfirst that ends as a sentence does
    name_opener(line, phrases, bare=headline >= 0 and (prose <= 2 * timed or stood) and not line.item)
    under = number > headline >= 0 and lines[number - 1].kind is Kind.BYLINE
    if line.kind is None and under and not line.parts and is_outlet(line.text):
        line.kind = Kind.BYLINE
    told = line.prose and line.text[-1] != "?"  # what is short may be a row of a table of the story, or of an interview
    if headline >= 0 and (not prose or told):
        least = _STANDFIRST if _may_be_standfirst(lines, number, headline) else SURE
        take(line, HEAD if prose and may_be_head(lines, number) else least)
    elif headline < 0 and line.heard and line.heard.kind is Kind.PROMO:
        take(line, 2 * SURE)


def _may_be_standfirst(lines: list[Line], number: int, headline: int) -> bool:
    """Whether a line stands where a standfirst does, and is no mere button: it uses a page's words as headlines do."""
    return number == headline + 1 and len(lines[number].words) > _FEW_WORDS


def _may_be_headline(lines: list[Line], number: int, phrases: Phrases) -> bool:
    line = lines[number]
    if sum(each.kind is None for each in lines[number + 1 :]) == 0 or len(line.text) > 220 or line.item:
        return False
    if not line.stops:
        return True
    opened = any(_opens(each, phrases) for each in lines[number + 1 : number + 4])
    if line.several:
        return opened and len(line.text) <= _LONGEST_PITHY
    return len(line.text) <= 160 and (line.text.rstrip("'\"”’").endswith(("?", "!")) or opened)


def _opens(line: Line, phrases: Phrases) -> bool:
    """Whether a line is a byline or a timestamp that could be under no headline but one just before it."""
    return line.kind in OPENERS or is_byline(line.text, phrases) or is_timestamp(line.text, phrases)


def _first_prose(lines: list[Line], begin: int) -> int:
    for number in range(begin, len(lines)):
        if lines[number].kind is None and (lines[number].prose or len(lines[number].text) > 120):
            over = is_over_credit(lines, number) and number > 0 and lines[number - 1].kind in OPENERS
            if number + 3 < len(lines) and (lines[number].credited or over):
                continue  # a caption: a story is credited where it ends
            return number
    return next((n for n in range(begin, len(lines)) if lines[n].kind is None), len(lines))


def _name_headline(lines: list[Line], headline: int, lead: int, phrases: Phrases) -> int:
    """Name section labels and the headline; the headline's number."""
    for number in range(headline, lead):
        if lines[number].kind is None:
            behind = [each for each in lines[number + 1 : lead] if each.kind is None and not each.parts]
            beside = bool(behind) and behind[0] is lines[number + 1]
            if not behind or not _is_kicker(lines[number], behind[0], phrases) or not (beside or lines[number].upper):
                lines[number].kind = Kind.HEADLINE
                return number
            lines[number].kind = Kind.SECTION_LABEL
    return headline


def _is_kicker(line: Line, following: Line, phrases: Phrases) -> bool:
    """Whether a short line stands over a headline, as "Rail fares" or "Home > World" does."""
    crumbs = crumbs_of(line.text)
    if len(crumbs) > 1 and all(len(crumb.split()) <= 3 for crumb in crumbs[: max(1, len(crumbs) - 1)]):
        return len(crumbs[-1].split()) <= _LONGEST_CRUMB or following.text.startswith(crumbs[-1][:20])
    if line.titled and following.titled and len(line.words) <= 4 and phrases.clause_words.isdisjoint(line.words):
        return len(following.words) >= len(line.words) + 2 and not following.stops
    short = len(line.words) <= 2 or (line.upper and len(line.words) <= 4 and not following.upper)
    named = phrases.is_section(line.words, foreign=2) or _PAIRED.fullmatch(line.text) is not None
    if line.stops or not following.words or line.text[-1] in ":;,":
        return False
    if named and len(following.words) >= 5 and len(following.words) > len(line.words):
        return following.text[-1] not in ".।" or phrases.is_section(line.words, foreign=1)
    return short and len(following.words) >= 4 and following.text[-1] not in ".।"


def _name_credits(lines: list[Line], headline: int, lead: int, phrases: Phrases) -> None:
    """Who is credited over the lead wrote the story or took its picture; a story is credited where it ends."""
    opened = False
    for number in range(headline + 1, lead):
        line = lines[number]
        opened = opened or line.kind in OPENERS
        if line.kind is Kind.CREDIT and is_byline(line.text, phrases):
            line.kind = Kind.BYLINE
        else:
            signed = line.kind is Kind.NOTICE and line.text[0] == "©" and not any(map(str.isdigit, line.text))
            if signed or (opened and line.kind is None and not line.parts and is_over_credit(lines, number)):
                line.kind = Kind.CAPTION


def _name_between(lines: list[Line], headline: int, lead: int, phrases: Phrases) -> None:
    """Standfirsts and captions between the headline and the lead."""
    opened, stood, points = False, False, False
    for before, line in pairwise(lines[headline:lead]):
        if line.kind is not None:
            opened = opened or line.kind in OPENERS
            points = line.opens == "points"
        elif is_clock(before.text):  # an entry of a live report
            line.kind = Kind.BODY if line.stops else Kind.SUBHEAD
        elif line.credited:
            line.kind, line.parts = Kind.CAPTION, []
        elif line.parts:
            opened = True
        elif take(line, _STANDFIRST if before is lines[headline] and len(line.words) > _FEW_WORDS else LIKELY):
            continue
        elif points:
            line.kind = Kind.BODY if line.item else Kind.STANDFIRST
        elif line.text == lines[headline].text:
            line.kind = Kind.HEADLINE
        elif line.text.isdecimal() and (opened or before.kind is Kind.PROMO):
            line.kind = Kind.PROMO  # how often it was shared
        elif _may_be_caption(line, phrases, opened=opened, sure=stood or before.kind is Kind.PROMO):
            line.kind = Kind.CAPTION
        elif line.text[-1].isdigit() or (line.item and opened):
            line.kind = Kind.BODY
        else:
            line.kind, stood = Kind.STANDFIRST, not opened


def _may_be_caption(line: Line, phrases: Phrases, *, opened: bool, sure: bool) -> bool:
    """Whether a line before the lead may describe a picture.

    `opened`: a byline or timestamp stands above it; `sure`: the standfirst has been seen, or the buttons that stand
    under a byline.
    """
    if (line.text[-1].isalpha() or line.text[-1] == ")") and is_named_caption(line.text):
        return True
    ends = line.text[-1] in ":?!" or line.text[-1].isdigit()
    if not opened or line.quoted or line.several or ends or len(line.text) > 160 or phrases.tells(line.words):
        return False
    if line.item and len(line.words) > 6:
        return False
    if sure and not line.stops:
        return True
    if not phrases.clause_words or (len(line.text) > 90 and not line.stops):
        return len(line.words) <= 12
    return phrases.clause_words.isdisjoint(line.words) and phrases.clause_starts.isdisjoint(line.words[:1])
