"""Text to paragraphs, with lines that were cut at a fixed width joined again. Depends on nothing of the project.

A line is a paragraph, unless the text is hard-wrapped (plain-text mail, wire copy): then a line goes on in the next
one wherever the next one's first word would not have fitted any more. The text stays as it is: a line break inside a
paragraph is only shown as a space, so that no offset moves.
"""

from itertools import pairwise
from typing import NamedTuple

from viewer.core.patterns import lazy

# Marks of quoted mail before a line, such as "> > ".
_QUOTE_MARKS = lazy(r"[ \t]*(?:>[ \t]?)*")
_BULLET = lazy(r"[*•‣▪]\s")
# What may also stand before a word within a sentence; so only behind a line that ends like one.
_LIST_NUMBER = lazy(r"(?:[-–—]|\(?(?:\d{1,3}|[^\W\d_])[.)])\s")
_ENDS = tuple('.!?…:;"”»。！？।۔؟')
# Prose is wrapped at 60 to 80 characters, mail sometimes at 50 or 90.
_NARROWEST, _WIDEST = 45, 100


class Paragraph(NamedTuple):
    """A stretch of the text between two real line breaks."""

    start: int
    """Offset of its first character."""
    text: str
    """Its characters, with line breaks (and the marks of quoted mail behind them) as spaces; no white space at the
    end."""


class _Line(NamedTuple):
    start: int
    """Offset of its first character."""
    text: str
    """Its characters with the line break, one space in its place."""
    marks: str
    """The marks of quoted mail before it."""
    words: str
    """The rest, without white space around it."""


def paragraphs(text: str) -> list[Paragraph]:
    """The paragraphs that hold more than white space, in order; together they hold all other characters."""
    lines = text.splitlines(keepends=True)
    width = _width(lines)
    if width and (joined := _joined(lines, width)):
        return joined
    found = []
    start = 0
    for line in lines:
        if bare := line.rstrip():
            found.append(Paragraph(start, bare))
        start += len(line)
    return found


def _width(lines: list[str]) -> int:
    """The length at which lines may have been cut; 0 where they are too long or too short for that."""
    lengths = sorted(map(len, lines))
    if len(lengths) < 3:
        return 0
    width = lengths[(len(lengths) - 1) * 97 // 100] - 1  # a long address may stick out
    return width if _NARROWEST <= width <= _WIDEST else 0


def _joined(texts: list[str], width: int) -> list[Paragraph]:
    """The paragraphs of a hard-wrapped text; none where the text isn't hard-wrapped."""
    lines = _lines(texts)
    breaks = [(one, two) for one, two in pairwise(lines) if one.words and two.words]
    soft = [each for each in breaks if _is_soft(*each, width)]
    going_on = sum(_goes_on(*each) for each in soft)
    # Of the breaks within wrapped prose, two in three fall before a lower-case word; headlines and paragraphs of one
    # line begin with capitals.
    if len(soft) < 2 or len(soft) < 0.6 * len(breaks) or going_on < 0.4 * len(soft):
        return []
    soft_starts = {two.start for _, two in soft}
    found: list[tuple[int, list[str]]] = []
    for line in lines:
        if line.start in soft_starts:
            found[-1][1].append(line.text.replace(">", " ", len(line.marks)))
        elif line.words or line.marks:
            found.append((line.start, [line.text]))
    return [Paragraph(start, "".join(parts).rstrip()) for start, parts in found]


def _lines(texts: list[str]) -> list[_Line]:
    found = []
    start = 0
    for text in texts:
        match = _QUOTE_MARKS.match(text)
        at = match.end() if match else 0
        bare = text.rstrip("\n\r\v\f\x1c\x1d\x1e\x85\u2028\u2029")
        shown = bare + " " * (len(text) - len(bare))
        found.append(_Line(start, shown, "".join(text[:at].split()), text[at:].strip()))
        start += len(text)
    return found


def _is_soft(one: _Line, two: _Line, width: int) -> bool:
    """Whether the break between the lines is there only because the next word did not fit."""
    if one.marks != two.marks or _BULLET.match(two.words):
        return False
    if _LIST_NUMBER.match(two.words) and one.words.endswith(_ENDS):
        return False
    word = two.words.split(maxsplit=1)[0]
    return len(one.text.rstrip()) + 1 + len(word) > width


def _goes_on(one: _Line, two: _Line) -> bool:
    first = two.words[0]
    if first.islower():
        return True
    return not first.isupper() and first.isalpha() and not one.words.endswith(_ENDS)
