"""Name what stands behind the lead by its place and shape: subheads, lists of links, notices, labels at the end."""

import re

from viewer.core.furniture.byline import is_byline
from viewer.core.furniture.company import (
    is_extra,
    name_among_extras,
    name_biographies,
    name_points,
    spare_last_paragraph,
)
from viewer.core.furniture.hearing import BESIDE, may_be_head, take, take_below
from viewer.core.furniture.line import Line, crumbs_of
from viewer.core.furniture.phrases import Phrases
from viewer.core.furniture.shapes import is_pointer, name_by_shape
from viewer.core.furniture.slug import is_initials, is_slug
from viewer.core.furniture.timestamp import is_moment, is_timestamp
from viewer.core.model import Kind
from viewer.core.patterns import lazy

_ROW = re.compile(r"\S: |\s[–—|]\s|\t|\d\s*%?$")
_WHOLE_QUOTE = lazy(r"[\"“”„«»].{2,60}[^.!?…,][\"“”«»]$|['‘][^'‘]{2,60}[^.,]['’]$")
_FIGURE = lazy(r": (?:[^\W\d_]{1,3}\.? ?|[$€£₹¥])?\d[\d.,]*%?(?: \w+)?$")
"""How a row of figures ends: "Price of the car: P3.2 million"."""
_RULE = re.compile(r"[-–—_=*#~]{3,}")
_UNKNOWN_AGENCY = re.compile(
    r"\((?:[^\W\d_]{2,6}|[^\Wa-zß-öø-ÿ_\d][^\W\d_]{2,11}|[^\x00-\u02ff\s]{2,10})\)"  # the last: other scripts
)
_COPYRIGHT = re.compile(r"© ?(?:19|20)\d\d\b")
_COUNTER = lazy("(?=.*[\U0001f300-\U0001faff❤★☆])[\\W\\d]+")
"""How often something was liked: "👍 4 👎 1"."""
_END_MARK = re.compile(r"[-–—#*\s]{3,}|[-–—]\s?30\s?[-–—]")
_INITIALS = lazy(r"[(/]?(?:[a-z]{2,5}/)*[a-z]{2,5}(?:/[a-z]{2,5})*\)?")
_SOURCE = lazy(r"\S \((?:[^\W\d_a-zß-öø-ÿ][\w'.&-]*(?: |(?=\)))){1,4}\)$")
_LONGEST_LABEL = 6
_BETWEEN_TAGS = lazy(r"[,|;•·]| / ")
_FEWEST_TAGS = 3
_LONGEST_TAG = 4
_LONGEST_BIOGRAPHY = 320
_LISTED = frozenset({Kind.RELATED_LINK, Kind.SECTION_LABEL, Kind.TIMESTAMP})
"""What may stand in a list of links."""
_TAIL_SIGNS = frozenset({Kind.CREDIT, Kind.SECTION_LABEL})
_WEAK_SIGNS = frozenset({Kind.PROMO, Kind.NOTICE, Kind.RELATED_LINK})
"""After these the story may go on, so that only what looks like an item or a title is none of it."""


def name_rest(lines: list[Line], lead: int, phrases: Phrases) -> None:
    """Name the lines from `lead` on; what stays unnamed is body."""
    for number, line in enumerate(lines):
        if line.kind is None and is_moment(line.text, phrases):
            line.kind = Kind.TIMESTAMP
        elif line.kind is None and (_RULE.fullmatch(line.text) or _COPYRIGHT.match(line.text)):
            line.kind = Kind.NOTICE
        elif line.kind is None and 2 * number > len(lines) and is_slug(line.text, phrases):
            line.kind = Kind.CREDIT
        elif line.kind is None and not line.text[0].isalnum() and _COUNTER.fullmatch(line.text):
            line.kind = Kind.PROMO
        elif line.kind is None and is_pointer(line) and not phrases.tells(line.words):
            line.kind = Kind.RELATED_LINK
    take_below(lines, lead)
    if not phrases.known:
        name_by_shape(lines, lead)
    _name_sourced(lines, lead)
    _follow_labels(lines, lead, phrases)
    spare_last_paragraph(lines, lead)
    _name_tail(lines, lead, phrases)
    name_biographies(lines, lead)
    name_points(lines)
    _spare_heads(lines, lead)
    name_among_extras(lines, lead, phrases)
    listed = False
    for number in range(lead, len(lines)):
        line = lines[number]
        listed = line.text.endswith(":") or (listed and not line.stops)
        if line.kind is None and number > lead and not listed and _is_subhead(lines, number, phrases):
            line.kind = Kind.SUBHEAD


def _spare_heads(lines: list[Line], lead: int) -> None:
    """Labels within the story, with its paragraphs on both sides, are subheads: "Analysis", "What happens next"."""
    for number in range(lead + 1, len(lines) - 1):
        line, around = lines[number], (lines[number - 1], lines[number + 1])
        alone = line.kind is Kind.SECTION_LABEL and line.opens in {"", "points"} and not line.parts
        if alone and may_be_head(lines, number) and not any(map(is_extra, around)) and line.text[-1] != ":":
            line.kind = Kind.SUBHEAD


def _name_sourced(lines: list[Line], lead: int) -> None:
    """Items that end with where they come from ("• How a barge lost its way (The Courier)") are links to elsewhere."""
    sourced = [line.kind is None and line.item and _SOURCE.search(line.text) is not None for line in lines]
    for number in range(lead + 1, len(lines)):
        if sourced[number] and (sourced[number - 1] or sourced[number + 1 : number + 2] == [True]):
            before = lines[number - 1]
            if before.kind is None and not before.stops and not before.parts and len(before.words) <= _LONGEST_LABEL:
                before.kind = Kind.SECTION_LABEL
            lines[number].kind = Kind.RELATED_LINK


def _follow_labels(lines: list[Line], lead: int, phrases: Phrases) -> None:
    """What a label announces, line by line."""
    opens = ""
    for number in range(lead, len(lines)):
        line = lines[number]
        if line.opens:
            opens = line.opens
            if line.opens == "links" and line.words[0] in phrases.links.verbs and not _goes_on(lines, number):
                line.kind, opens = Kind.RELATED_LINK, ""
        elif line.kind is not None:
            kept = opens in {"notices", "topics"} or line.kind in _LISTED
            opens = opens if kept else ""
        elif opens == "notices":
            line.kind, line.parts = Kind.NOTICE, []
        elif opens and is_timestamp(line.text, phrases):
            line.kind = Kind.TIMESTAMP
        elif opens == "bylines" and not line.quoted and len(line.text) <= _LONGEST_BIOGRAPHY:
            line.kind, line.parts = Kind.BYLINE, []
        elif _is_topic(line, opens):
            line.kind = Kind.SECTION_LABEL
        elif opens == "links" and _is_bare_headline(line) and phrases.clause_starts.isdisjoint(line.words[:1]):
            line.kind = Kind.RELATED_LINK
        else:
            opens = ""


def _is_topic(line: Line, opens: str) -> bool:
    """Whether a line says what the story is filed under; among links, a title of two words at most does."""
    if opens == "topics":
        return not line.stops and (len(line.words) <= _LONGEST_TAG or _is_row_of_tags(line))
    return opens == "links" and len(line.words) <= 2 and line.titled and not line.item and not line.parts


def _is_bare_headline(line: Line) -> bool:
    ends = line.text.rstrip()[-1]
    return (
        not line.parts
        and not line.several
        and ends not in ".:।。"
        and len(line.text) <= 200
        and not line.quoted
        and not _FIGURE.search(line.text)
    )


def _goes_on(lines: list[Line], number: int) -> bool:
    """Whether the line after a label can be a link: "Read more" alone is the button under one."""
    return number + 1 < len(lines) and lines[number + 1].kind is None and _is_bare_headline(lines[number + 1])


def _name_tail(lines: list[Line], lead: int, phrases: Phrases) -> None:
    """What stands below the last paragraph of the story."""
    last = _last_paragraph(lines, lead, phrases)
    signs = any(part.kind in _TAIL_SIGNS for part in lines[last].parts) if last < len(lines) else False
    weak = False
    for number in range(last + 1, len(lines)):
        line = lines[number]
        if line.kind is not None:
            signs, weak = signs or line.kind in _TAIL_SIGNS, weak or line.kind in _WEAK_SIGNS
        elif _is_row_of_tags(line):
            line.kind, signs = Kind.SECTION_LABEL, True
        elif (signs or (weak and (line.item or line.titled))) and _is_link_below(line, phrases):
            short = len(line.words) <= 3 and not line.item
            line.kind = Kind.SECTION_LABEL if short else Kind.RELATED_LINK
        elif number == len(lines) - 1 and _is_last_label(line, lines[number - 1]):
            line.kind = Kind.SECTION_LABEL


def _is_link_below(line: Line, phrases: Phrases) -> bool:
    return _is_bare_headline(line) and not _ROW.search(line.text) and not phrases.makes_statement(line.words)


def _is_row_of_tags(line: Line) -> bool:
    """Whether a line lists what the story is about: "Oakmere, Swing bridge, Ferries"."""
    tags = [tag.strip() for tag in _BETWEEN_TAGS.split(line.text) if tag.strip()]
    named = all(tag[0].isupper() or tag[0] == "#" for tag in tags)
    return (
        len(tags) >= _FEWEST_TAGS and named and not line.stops and all(len(tag.split()) <= _LONGEST_TAG for tag in tags)
    )


def _last_paragraph(lines: list[Line], lead: int, phrases: Phrases) -> int:
    """Number of the story's last paragraph; names timestamps and "-30-" below it."""
    for number in range(len(lines) - 1, lead, -1):
        line = lines[number]
        if line.kind is None and _END_MARK.fullmatch(line.text):
            line.kind = Kind.NOTICE
        elif line.kind is None and _signs(line, lines[number - 1], phrases):
            line.kind = Kind.CREDIT
        elif line.kind is None and _is_breadcrumb(line.text):
            line.kind = Kind.SECTION_LABEL
        elif line.kind is None and is_byline(line.text, phrases):
            line.kind = Kind.BYLINE
        elif line.kind is None and is_timestamp(line.text, phrases):
            line.kind = Kind.TIMESTAMP
        elif line.kind is None and line.prose and not take(line, BESIDE):
            return number
    return lead


def _signs(line: Line, before: Line, phrases: Phrases) -> bool:
    """Whether a line below the story is an agency's or an editor's signature: "/jm", "(dpa/ub)", "PTI KRS"."""
    if "/" in line.text and _INITIALS.fullmatch(line.text):
        return True
    named = line.text.strip(" .").casefold() in phrases.agencies or _UNKNOWN_AGENCY.fullmatch(line.text) is not None
    return named or is_slug(line.text, phrases) or (is_initials(line.text) and before.prose)


def _is_breadcrumb(text: str) -> bool:
    """Whether a line is the path to the page: "News / City News / Bus conductor returns Rs 14 lakh"."""
    crumbs = crumbs_of(text)
    return len(crumbs) > 2 and text[-1] not in ".:।" and all(len(crumb.split()) <= 3 for crumb in crumbs[:-1])


def _is_last_label(line: Line, before: Line) -> bool:
    """A title of two or three words that nothing follows: the page went on with other stories."""
    titled = line.titled or line.upper or line.text == line.text.casefold() == line.text.upper()
    return (
        (titled and before.prose and (2 <= len(line.words) <= 3 or line.upper) and len(line.words) <= 3)
        and _is_bare_headline(line)
        and not _ROW.search(line.text)
    )


def _is_subhead(lines: list[Line], number: int, phrases: Phrases) -> bool:
    line = lines[number]
    if len(line.text) > 75 or line.parts or line.item or not 0 < len(line.words) <= 10:
        return False
    if all(each.kind is not None for each in lines[number + 1 : number + 3]):
        return False
    if line.quoted or line.text[0] == "'":
        return _WHOLE_QUOTE.match(line.text) is not None
    if line.text.endswith("?"):
        asks = line.words[0] in phrases.asks or line.text[0] == "¿" or not phrases.asks
        return not line.several and (
            asks or line.titled or (len(line.words) <= 6 and not phrases.makes_statement(line.words))
        )
    if line.stops or line.text[-1] in ":;," or _ROW.search(line.text):
        return False
    return line.titled or line.upper or not phrases.makes_statement(line.words)
