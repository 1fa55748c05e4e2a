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


def segment(text: str, tables: Tables) -> tuple[Sentence, ...]:
    """The sentences of `text`, all of kind body, in order.

    Together they cover every character but white space, each once. Works for any language code and any text; where
    `tables` has no section "segment", sentencex's own lists for `tables.code` have to do.
    """
    ends = boundaries_for(tables).ends
    return tuple(
        Sentence(Span(start + first, start + end), number)
        for number, (start, line) in enumerate(paragraphs(text))
        for first, end in _pieces(line, ends(line))
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
