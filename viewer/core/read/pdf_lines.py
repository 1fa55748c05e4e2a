"""The lines of printed pages to paragraphs: `paragraphs_of`. Judges by where the lines stand; knows no PDF.

A page tells nothing of paragraphs. A line goes on in the next unless something speaks against it: a gap, another size
of type, an indent, or that the next line's first word would still have had room.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

HYPHEN = "\ufffe"
"""What PDFium writes for a hyphen at a line's end that parts a word."""
_ENDS_SENTENCE = re.compile(r"[.!?:…。！？][\"'”’»)\]]*$")
_BULLET = re.compile(r"^[•▪◦‣●○■·]\s*")
_NUMBER = re.compile(
    r"(?:(?:page|seite|página|pagina|p\.|s\.)\s*)?\d{1,4}(?:\s*(?:/|of|von|de|sur|di)\s*\d{1,4})?", re.I
)
_PRINTED = re.compile(r"(?P<url>(?:https?|file)://\S+)\s+\d+/\d+|\d{1,4}[./-]\d{1,2}[./-]\d{2,4},? \d{1,2}[:.]\d\d.*")
_UNSPACED = re.compile(r"[\u3000-\u9fff\uf900-\ufaff\uff00-\uffef]")
_EDGE = 2  # lines at the top and the bottom of a page that may be its head and foot
_NEAR = 40  # lines around one that tell how its column is set


@dataclass(frozen=True, slots=True)
class Line:
    """A printed line. Lengths are in points, from the lower left corner of the page."""

    text: str
    """Its characters."""
    page: int
    """Number of its page, from 0."""
    left: float
    """Where it starts."""
    right: float
    """Where it ends."""
    top: float
    """Its upper edge."""
    size: float
    """Height of its type."""
    first_word: float
    """Width of its first word."""


@dataclass(frozen=True, slots=True)
class Pages:
    """What pages say."""

    paragraphs: tuple[str, ...]
    """Their text."""
    edges: tuple[str, ...]
    """Their heads, feet and numbers, each once."""
    url: str | None
    """The address that a browser has printed at the foot."""


def paragraphs_of(lines: Sequence[Line]) -> Pages:
    """The paragraphs of printed lines, in their order."""
    edges = _edges(lines)
    url = next((found["url"] for line in lines if (found := _PRINTED.fullmatch(line.text)) and found["url"]), None)
    body = [line for number, line in enumerate(lines) if number not in edges]
    hyphenated = _hyphenated(body)
    paragraphs: list[str] = []
    for number, line in enumerate(body):
        if number and _goes_on(body, number):
            paragraphs[-1] = _joined(paragraphs[-1], line.text, hyphenated)
        else:
            paragraphs.append(line.text)
    return Pages(
        tuple(map(_shown, paragraphs)),
        tuple(dict.fromkeys(lines[number].text for number in sorted(edges))),
        url,
    )


def _shown(text: str) -> str:
    return _BULLET.sub("- ", text, count=1).replace(HYPHEN, "-")


def _edges(lines: Sequence[Line]) -> set[int]:
    """The heads and feet of pages: what stands on many of them at the edge, page numbers, what browsers print there."""
    candidates = list(_at_edges(lines))
    pages = len({line.page for line in lines})
    seen = Counter(pattern for pattern in (_pattern(lines[number]) for number in candidates))
    return {
        number
        for number in candidates
        if (pages > 1 and seen[_pattern(lines[number])] * 2 >= max(pages, 4))
        or _NUMBER.fullmatch(lines[number].text)
        or _PRINTED.fullmatch(lines[number].text)
    }


def _at_edges(lines: Sequence[Line]) -> Iterator[int]:
    by_page: dict[int, list[int]] = {}
    for number, line in enumerate(lines):
        by_page.setdefault(line.page, []).append(number)
    for numbers in by_page.values():
        ordered = sorted(numbers, key=lambda number: lines[number].top)
        yield from dict.fromkeys((*ordered[:_EDGE], *ordered[-_EDGE:]))


def _pattern(line: Line) -> tuple[str, int]:
    """What the heads of several pages have in common: their words but for numbers, and their height."""
    return re.sub(r"\d+", "#", line.text), round(line.top)


def _goes_on(lines: Sequence[Line], number: int) -> bool:
    """Whether a line goes on the paragraph of the line before it."""
    before, line = lines[number - 1], lines[number]
    if _BULLET.match(line.text) or abs(before.size - line.size) > 0.12 * before.size:
        return False
    if before.text.endswith(HYPHEN):
        return True
    near = [
        other
        for other in lines[max(number - _NEAR, 0) : number + _NEAR]
        if other.page == before.page and abs(other.size - line.size) <= 0.12 * line.size
    ]
    ended = _ENDS_SENTENCE.search(before.text) is not None
    if before.page != line.page or line.top >= before.top:  # the next page, the next column
        return not ended and (line.text[0].islower() or not _has_room(before, line, near))
    if before.top - line.top > 1.3 * _leading(near):
        return False
    if _is_indented(before, line):
        return False
    return not (_has_room(before, line, near) and (ended or not line.text[0].islower()))


def _leading(lines: Sequence[Line]) -> float:
    """The usual distance from line to line: among the least, since paragraphs may stand further apart."""
    pairs = [(one, other) for one, other in pairwise(lines) if one.page == other.page]
    steps = sorted(a.top - b.top for a, b in pairs if 0 < a.top - b.top < 3 * a.size)
    return steps[len(steps) // 4] if steps else 1.6 * max((line.size for line in lines), default=0)


def _is_indented(before: Line, line: Line) -> bool:
    if _BULLET.match(before.text) or abs((before.left + before.right) - (line.left + line.right)) < line.size:
        return False  # the second line of a list item; centred lines
    return line.left - before.left > 0.8 * line.size


def _has_room(before: Line, line: Line, near: Sequence[Line]) -> bool:
    """Whether the first word of `line` would have had room at the end of the line before."""
    column = [other.right for other in near if abs(other.left - before.left) < 3 * before.size]
    return before.right + 0.3 * before.size + line.first_word < max(column, default=before.right) - 1


def _hyphenated(lines: Sequence[Line]) -> frozenset[str]:
    """The words that are written with a hyphen inside a line."""
    return frozenset(word.casefold() for line in lines for word in re.findall(r"\w+-\w+", line.text))


def _joined(text: str, line: str, hyphenated: frozenset[str]) -> str:
    if text.endswith(HYPHEN):
        text = text[:-1]
        parts = re.search(r"\w+$", text), re.match(r"\w+", line)
        word = "-".join(part.group() for part in parts if part)
        whole = line[:1].islower() and word.casefold() not in hyphenated
        return text + line if whole else f"{text}-{line}"
    if text.endswith(("-", "\u2010")) and not text.endswith((" -", " \u2010")):
        return text + line
    if _UNSPACED.match(text[-1:]) and _UNSPACED.match(line):
        return text + line
    return f"{text.rstrip()} {line}"
