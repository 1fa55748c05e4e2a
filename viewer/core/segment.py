"""Text to sentences: `segment`. Knows nothing of what the sentences are."""

import re

from sentencex import segment as split

from viewer.core.model import Sentence, Span
from viewer.core.tables import Tables

_LINE = re.compile(r"[^\n]+")


def segment(text: str, tables: Tables) -> tuple[Sentence, ...]:
    """The sentences of `text`, all of kind body, covering every character but white space."""
    sentences = []
    for paragraph, line in enumerate(match for match in _LINE.finditer(text) if match.group().strip()):
        at = line.start()
        for part in split(tables.code, line.group()):
            start = text.index(part.strip(), at)
            at = start + len(part.strip())
            if at > start:
                sentences.append(Sentence(Span(start, at), paragraph))
    return tuple(sentences)
