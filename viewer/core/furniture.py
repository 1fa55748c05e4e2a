"""Name what each sentence is, and part inline page extras from their sentences: `name_furniture`."""

import re
from dataclasses import replace

from viewer.core.model import Kind, Sentence
from viewer.core.tables import Tables

_RELATED = re.compile(r"also read\b", re.IGNORECASE)


def name_furniture(text: str, sentences: tuple[Sentence, ...], tables: Tables) -> tuple[Sentence, ...]:
    """The sentences with their kinds."""
    return tuple(replace(s, kind=Kind.RELATED_LINK) if _RELATED.match(text, s.span.start) else s for s in sentences)
