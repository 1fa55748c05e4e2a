"""The steps of naming: words first, then places, then the sentences cut and merged accordingly."""

from collections.abc import Iterator
from dataclasses import replace

from viewer.core.furniture.line import Line, Part, lines_of
from viewer.core.furniture.opening import name_opening
from viewer.core.furniture.parting import read_line
from viewer.core.furniture.phrases import phrases_of
from viewer.core.furniture.places import name_rest
from viewer.core.model import REPORTING, Kind, PageExtras, Sentence, Span
from viewer.core.tables import Tables

_EVERYWHERE = frozenset({"any", "line"})


def name_furniture(
    text: str, sentences: tuple[Sentence, ...], tables: Tables, taught: PageExtras | None = None
) -> tuple[Sentence, ...]:
    """The sentences of `text` with their kinds, page extras parted off.

    A page extra inside a sentence becomes a sentence of its own ("Kyiv:", "(ANI)"); one that was split into several
    becomes one. Every character but white space stays in exactly one sentence, in order. Without tables for the
    language, shape and position alone decide. `taught` goes before the tables. Raises BadTable where it can't be used.
    """
    phrases = phrases_of(tables, taught)
    lines = list(lines_of(text, sentences))
    for number, line in enumerate(lines):
        read_line(line, phrases, _places(number, len(lines)))
    lead = name_opening(lines, phrases)
    name_rest(lines, lead, phrases)
    return tuple(sentence for line in lines for sentence in _cut(line, text))


def _places(number: int, count: int) -> frozenset[str]:
    """Where the line stands, in the words of the tables."""
    places = _EVERYWHERE
    if number < 12 and number * 3 <= count * 2:
        places |= {"head"}
    if number * 2 >= count:
        places |= {"tail"}
    return places


def _cut(line: Line, text: str) -> Iterator[Sentence]:
    if line.kind is not None and line.kind not in REPORTING:
        yield Sentence(Span(line.start, line.end), line.sentences[0].paragraph, line.kind)
        return
    kind = line.kind or Kind.BODY
    if not line.parts:
        for sentence in line.sentences:
            yield sentence if sentence.kind is kind else replace(sentence, kind=kind)
        return
    yield from _around(line, kind, text)


def _around(line: Line, kind: Kind, text: str) -> Iterator[Sentence]:
    """The page extras of the line, and what they leave of its sentences."""
    at = line.start
    for part in [*line.parts, Part(line.end, line.end, kind)]:
        for sentence in line.sentences:
            start, end = max(at, sentence.span.start), min(part.start, sentence.span.end)
            if start < end and (span := _trimmed(text, start, end)):
                yield replace(sentence, span=span, kind=kind)
        if span := _trimmed(text, part.start, part.end):
            yield Sentence(span, line.sentences[0].paragraph, part.kind)
        at = part.end


def _trimmed(text: str, start: int, end: int) -> Span | None:
    """The stretch without white space around it; None where nothing else is in it."""
    piece = text[start:end]
    start += len(piece) - len(piece.lstrip())
    end -= len(piece) - len(piece.rstrip())
    return Span(start, end) if start < end else None
