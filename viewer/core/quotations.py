"""Find the quotations of a text. Every step may ask where they are, so this stands beside the words.

Within a paragraph the marks are read from left to right with a stack of what is open; the outermost pairs are the
quotations. For double marks and guillemets that is enough. A single mark may be an apostrophe: it opens a quotation
only before a word, outside other quotations, and where a later one can close it.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator

from viewer.core.model import Quotation, Span
from viewer.core.paragraphs import paragraphs
from viewer.core.patterns import lazy

# What may close each opening mark. German closes „ with “, Swedish ” with itself, and typists mix what they have.
_CLOSERS = {
    "“": '”"“',
    "„": '“”"',
    "‟": '”"',
    "”": '”"',
    '"': '"”',
    "＂": "＂",
    "«": "»",
    "»": "«»",
    "‹": "›",
    "›": "‹›",
    "「": "」",
    "『": "』",
    "〝": "〞〟",
}
_SINGLE_CLOSERS = {"‘": "’'", "'": "'’", "‚": "‘’'"}
# Marks that open wherever they don't close, and marks without a direction.
_OPENING = frozenset("“„‟«‹「『〝")
_STRAIGHT = frozenset('"＂')
_MARK = re.compile("[\"“”„‟＂«»‹›「」『』〝〞〟'‘‚]")
# Behind these a straight mark stands for inches (6'2") or, between letters, for a Hebrew abbreviation.
_NO_MARK = re.compile(r"(?<=\d['’]\d)\"|(?<=\d['’]\d\d)\"|(?<=[\u0590-\u05ff])\"(?=[\u0590-\u05ff])")
# What makes an apostrophe of a single mark before a word: '90s, ’em, rock 'n' roll.
_ELIDED = lazy(r"(?:\d0s|n|s|t|d|m|ll|re|ve|em|til|tis|twas|cause|bout|round)\b", re.IGNORECASE)
_NO_OPENING = lazy(r"[\s.,;:!?)\]}'’]|\Z")
_SINGLE_OPENER = lazy(r"(?<!\w)['‘‚](?=\w)")
_SINGLE_CLOSER = lazy(r"(?<=[^\s(\[{—])['’‘](?!\w)")
# As in "the ministers’ plan" and "goin’ home": rather an apostrophe.
_APOSTROPHE = lazy(r"(?<=s)['’](?=\s+\w)|(?<=in)['’](?=\s+[^\W\d_])", re.IGNORECASE)
# A single mark that closes only perhaps does so near its opening.
_NEAR = 60
_BEFORE_OPENING = frozenset("([{<-–—―/¿¡“„‘‚«‹「『\"'")


def find_quotations(text: str) -> tuple[Quotation, ...]:
    """Every quotation of the text, in order, none inside another, words in quotation marks for other reasons included.

    A quotation ends with its paragraph at the latest: what goes on in the next one under a mark of its own is a
    quotation of its own. `outer` ends with the closing mark where there is one. Speakers are not named.
    """
    found = []
    lines = paragraphs(text)
    for number, (offset, line) in enumerate(lines):
        goes_on = number + 1 < len(lines) and lines[number + 1].text.lstrip()[:1] == "‘"
        for start, inner_end, end in _quoted(line, goes_on):
            inner = line[start + 1 : inner_end]
            if bare := inner.strip():
                first = offset + start + 1 + len(inner) - len(inner.lstrip())
                found.append(Quotation(Span(first, first + len(bare)), Span(offset + start, offset + end)))
    return tuple(found)


def _quoted(line: str, goes_on: bool) -> Iterator[tuple[int, int, int]]:
    """The outermost pairs of marks: where they open, where they close, and the end with the closing mark.

    `goes_on`: the next paragraph begins with a single opening mark, so that one here may stay open.
    """
    stack: list[tuple[str, int]] = []
    first, passed = len(line) - len(line.lstrip()), 0
    single_ends = _SingleEnds(line)
    for match in _MARK.finditer(line):
        mark, at = match[0], match.start()
        if at < passed:
            continue
        if mark in _SINGLE_CLOSERS:
            if stack or not _opens_single(line, at):
                continue
            if end := single_ends.of(at):
                yield at, end - 1, end
                passed = end
            elif goes_on and mark == "‘" and at == first:
                yield at, len(line), len(line)
                return
        elif mark == '"' and _NO_MARK.match(line, at):
            continue
        elif (closed := _closed(stack, line, at)) is not None:
            if closed == 0:
                yield stack[0][1], at, at + 1
            del stack[closed:]
        elif _may_open(line, at):
            if any(mark == other for other, _ in stack):  # that one was never closed
                yield stack[0][1], at, at
                stack.clear()
            stack.append((mark, at))
    if stack:
        yield stack[0][1], len(line), len(line)


def _closed(stack: list[tuple[str, int]], line: str, at: int) -> int | None:
    """Which of the open marks the one at `at` closes, and all that opened behind it; None if it closes none."""
    mark = line[at]
    opens, closes = _opens(line, at), _closes(line, at)
    for index in reversed(range(len(stack))):
        other = stack[index][0]
        if mark not in _CLOSERS[other]:
            continue
        innermost = index == len(stack) - 1
        if mark == other and mark in _OPENING:  # a wrong mark at best
            return index if innermost and closes and not opens else None
        if innermost and mark != other and mark not in _OPENING and mark not in _STRAIGHT:
            return index
        return index if closes or (innermost and not opens) else None
    return None


def _may_open(line: str, at: int) -> bool:
    """Whether a double mark that closes nothing opens a quotation."""
    mark = line[at]
    if mark in _OPENING or (mark in _STRAIGHT and not _closes(line, at)):
        return True
    return mark in _CLOSERS and _opens(line, at)


def _opens_single(line: str, at: int) -> bool:
    """Whether a single mark is one before a word and no apostrophe."""
    if line[at - 1 : at].isalnum() or _NO_OPENING.match(line, at + 1):
        return False
    return not _ELIDED.match(line, at + 1)


def _opens(line: str, at: int) -> bool:
    """Whether a quotation may begin with the mark, by what stands around it."""
    before, after = line[at - 1 : at], line[at + 1 : at + 3]
    if before and not before.isspace() and before not in _BEFORE_OPENING:
        return False
    return after != "" and not after[0].isspace() and (after == ".." or after[0] not in ".,;:!?)]}")


def _closes(line: str, at: int) -> bool:
    """Whether a quotation may end with the mark, by what stands around it."""
    return at > 0 and not line[at - 1].isspace() and not line[at + 1 : at + 2].isalnum()


class _SingleEnds:
    """Where the single marks of a paragraph may close; looked up when the first one opens."""

    def __init__(self, line: str) -> None:
        self._line = line
        self._at: list[int] | None = None

    def of(self, opening: int) -> int:
        """The end of the quotation that a single mark at `opening` would open, with its closing mark; 0: none."""
        if self._at is None:
            self._at = [match.start() for match in _SINGLE_CLOSER.finditer(self._line)]
        following = _SINGLE_OPENER.search(self._line, opening + 1)
        limit = following.start() if following else len(self._line)
        perhaps = 0
        for index in range(bisect_right(self._at, opening), len(self._at)):
            at = self._at[index]
            if at >= limit:
                break
            if self._line[at] in _SINGLE_CLOSERS[self._line[opening]]:
                if not _APOSTROPHE.match(self._line, at):
                    return at + 1
                if not perhaps and at - opening < _NEAR:
                    perhaps = at + 1
        return perhaps
