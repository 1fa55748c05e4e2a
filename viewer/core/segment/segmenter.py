"""Text to sentences: paragraphs, then the ends of sentences. Knows nothing of what the sentences are.

sentencex proposes, `Boundaries` decides: sentencex knows the abbreviations of many languages, but neither splits
inside quotations nor keeps a tag of speech with its question.
"""

import re
from collections.abc import Iterator

from viewer.core.model import Sentence, Span
from viewer.core.paragraphs import paragraphs
from viewer.core.segment.boundaries import boundaries_for
from viewer.core.tables import Tables

_WORD = re.compile(r"\w")
# No sentence of a story is as long. What looks like one (a table on a line, a text without stops) is cut, because all
# that follows compares sentences word by word and word with word.
_LONGEST = 5_000


def segment(text: str, tables: Tables) -> tuple[Sentence, ...]:
    """The sentences of `text`, all of kind body, in order.

    Together they cover every character but white space, each once. Works for any language code and any text; where
    `tables` has no section "segment", sentencex's own lists for `tables.code` have to do.
    """
    ends = boundaries_for(tables).ends
    return tuple(
        Sentence(Span(start + first, start + end), number)
        for number, (start, line) in enumerate(paragraphs(text))
        for piece in _pieces(line, ends(line))
        for first, end in _cut(line, *piece)
    )


def _pieces(line: str, ends: list[int]) -> Iterator[tuple[int, int]]:
    """Start and end of each stretch of the paragraph, white space around it left out.

    A stretch without a word (a stray mark, a dash) is taken into the one before it, or else the one behind.
    """
    first, last, at = -1, 0, 0
    for end in (*ends, len(line)):
        piece = line[at:end]
        if bare := piece.strip():
            start = at + piece.index(bare[0])
            if first >= 0 and _WORD.search(bare) and _WORD.search(line, first, last):
                yield first, last
                first = start
            elif first < 0:
                first = start
            last = start + len(bare)
        at = end
    if first >= 0:
        yield first, last


def _cut(line: str, first: int, last: int) -> Iterator[tuple[int, int]]:
    """A stretch of the paragraph in parts short enough to be compared, parted at spaces where there are any."""
    while last - first > _LONGEST:
        space = line.rfind(" ", first + 1, first + _LONGEST)
        end = space if space > 0 else first + _LONGEST
        if line[first:end].strip():
            yield first, first + len(line[first:end].rstrip())
        first = last - len(line[end:last].lstrip())
    yield first, last
