"""Sentences as reports show them, in pieces under one mark each: `lines`, and one after the other `line_by_line`."""

from collections.abc import Iterator
from dataclasses import dataclass

from viewer.core.changes.only_here import links_by_sentence
from viewer.core.labels import KINDS, explain
from viewer.core.marks import Mark, SentenceMarks
from viewer.core.model import Comparison, Kind, Sentence, SideName
from viewer.export.blocks import Piece
from viewer.export.reader import Reader
from viewer.theme import role_of


@dataclass(frozen=True, slots=True)
class Line:
    """A sentence as a report shows it."""

    id: str
    """Its place on the page, such as "left-3"."""
    paragraph: int
    """Number of its paragraph, from 0."""
    kind: Kind
    """What it is."""
    label: str
    """The kind in words; empty for the story's own text."""
    extra: bool
    """Whether it is a page extra."""
    pieces: tuple[Piece, ...]
    """What it says."""
    targets: tuple[str, ...]
    """The ids of its counterparts."""
    by_reader: bool
    """Whether the reader says that it is of this kind."""
    note: str
    """What the reader has noted on it; empty where nothing is."""


def lines(comparison: Comparison, name: SideName) -> tuple[Line, ...]:
    """Every sentence of one side, in the order of the text."""
    return tuple(line_by_line(comparison, name))


def line_by_line(comparison: Comparison, name: SideName) -> Iterator[Line]:
    """The same, each made when it is asked for: for who must not be kept waiting."""
    side = comparison.side(name)
    linked, reader = links_by_sentence(comparison.links, name), Reader(comparison)
    drawn = SentenceMarks(comparison, name, linked)
    for k, sentence in enumerate(side.sentences):
        targets = (place("right", x.right) if name == "left" else place("left", x.left) for x in linked.get(k, ()))
        yield Line(
            place(name, k),
            sentence.paragraph,
            sentence.kind,
            "" if sentence.kind is Kind.BODY and not sentence.by_reader else KINDS[sentence.kind],
            not sentence.reporting,
            tuple(_pieces(side.text, sentence, drawn.of(k))),
            tuple(targets),
            sentence.by_reader,
            reader.on_sentence(name, k),
        )


def place(name: SideName, number: int) -> str:
    """The id of a sentence on the page."""
    return f"{name}-{number}"


def _pieces(text: str, sentence: Sentence, inside: tuple[Mark, ...]) -> Iterator[Piece]:
    at = sentence.span.start
    for mark in inside:
        if at < mark.span.start:
            yield Piece(text[at : mark.span.start])
        yield Piece(mark.span.of(text), role_of(mark), explain(mark, sentence.kind))
        at = mark.span.end
    if at < sentence.span.end:
        yield Piece(text[at : sentence.span.end])
