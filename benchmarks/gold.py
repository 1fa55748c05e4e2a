"""Read gold pairs, and make them ready for one step with the readers' own sentences.

A file has one pair a line: `id`, the texts `a` and `b`, their sentences as offsets, `links` as [sentence of a,
sentence of b, grade, readers who drew it], `drift` as [sentence of a, sentence of b, kind, words of a, words of b,
readers who marked it], words as offsets into their sentence or null.
"""

import json
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, NamedTuple

from viewer.core.furniture import name_furniture
from viewer.core.model import Article, Sentence, Side, Span
from viewer.core.quotations import find_quotations
from viewer.core.tokens import Lexicon, Prepared, tokenize
from viewer.resources import load_tables

Offsets = Sequence[tuple[int, int]]


@dataclass(frozen=True, slots=True)
class Text:
    """One article of a gold pair."""

    text: str
    """The article."""
    sentences: list[Span]
    """The sentences that the readers saw."""


class Drift(NamedTuple):
    """A change of wording that readers marked."""

    left: int
    """Sentence of a."""
    right: int
    """Sentence of b."""
    kind: str
    """In what respect they differ."""
    spans: tuple[Span | None, Span | None]
    """The words of a and of b."""
    sure: bool
    """Whether both readers marked it."""


@dataclass(frozen=True, slots=True)
class Gold:
    """A pair of articles with the links that readers drew."""

    names: tuple[str, ...]
    """What the file calls it; two names where articles of two pairs were put together."""
    a: Text
    """The left article."""
    b: Text
    """The right article."""
    links: dict[tuple[int, int], str] = field(default_factory=dict)
    """Grade ("full", "partial", "mixed") of the links that both readers drew."""
    doubtful: frozenset[tuple[int, int]] = frozenset()
    """Links that one reader drew: neither right nor wrong."""
    drift: tuple[Drift, ...] = ()
    """The changes of wording that readers marked."""


def read_gold(path: Path) -> list[Gold]:
    """The pairs of a file."""
    return [_gold(json.loads(line)) for line in path.read_text("utf-8").splitlines() if line.strip()]


def _gold(row: dict[str, Any]) -> Gold:
    links = {(i, j): grade for i, j, grade, votes in row["links"] if votes == 2}
    doubtful = frozenset((i, j) for i, j, _, votes in row["links"] if votes == 1)
    a, b = (Text(str(row[side]), [Span(*span) for span in row[f"{side}_sentences"]]) for side in "ab")
    drift = tuple(
        Drift(i, j, str(kind), (_within(a.sentences[i], one), _within(b.sentences[j], other)), votes == 2)
        for i, j, kind, one, other, votes in row.get("drift", ())
    )
    return Gold((str(row["id"]),), a, b, {key: str(grade) for key, grade in links.items()}, doubtful, drift)


def _within(sentence: Span, offsets: Sequence[int] | None) -> Span | None:
    return Span(sentence.start + offsets[0], sentence.start + offsets[1]) if offsets else None


def unrelated(pairs: Sequence[Gold], each: int) -> list[Gold]:
    """Each left article with the right ones of the next `each` pairs, which report other events: no links."""
    return [
        Gold(one.names + two.names, one.a, two.b)
        for number, one in enumerate(pairs)
        for two in (pairs[(number + step) % len(pairs)] for step in range(1, min(each, len(pairs) - 1) + 1))
    ]


def prepare(gold: Gold) -> tuple[Prepared, Prepared]:
    """Both articles with the readers' sentences, named and numbered as the engine would."""
    lexicon = Lexicon()
    return _prepared(gold.a, lexicon), _prepared(gold.b, lexicon)


def _prepared(text: Text, lexicon: Lexicon) -> Prepared:
    tables = load_tables("en")
    paragraphs = [text.text.count("\n", 0, span.start) for span in text.sentences]
    cut = tuple(Sentence(span, at) for span, at in zip(text.sentences, paragraphs, strict=True))
    sentences = name_furniture(text.text, cut, tables)
    side = Side(Article(text.text), "en", sentences, find_quotations(text.text))
    return Prepared(side, tokenize(text.text, (each.span for each in sentences), lexicon), tables)


def stands_for(sentences: Sequence[Sentence], gold: Sequence[Span]) -> list[list[int]]:
    """For each sentence, the gold sentences of which it holds half, or in which four fifths of it lie."""
    found = []
    for start, end in (sentence.span for sentence in sentences):
        both = [min(end, span.end) - max(start, span.start) for span in gold]
        sizes = [span.end - span.start for span in gold]
        found.append(
            [
                k
                for k, (shared, size) in enumerate(zip(both, sizes, strict=True))
                if shared > 0 and (shared >= 0.5 * size or shared >= 0.8 * (end - start))
            ]
        )
    return found
