"""A comparison as one self-contained HTML page that needs no script: `to_html`.

The page's form is `resources/templates/report.html.j2`; this module decides what stands in it. Jinja2 escapes every
text, so that an article holding markup shows it as text.
"""

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

from viewer.core.labels import CHANGES, GRADE_MEANINGS, GRADES, KINDS, MOVED, WEIGHTS, explain, title
from viewer.core.marks import Mark, marks
from viewer.core.model import Change, Comparison, Kind, Link, Sentence, Side, SideName, Span
from viewer.export.about import percent
from viewer.export.page import render
from viewer.legend import LEGEND, SHARES
from viewer.theme import role_of


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a sentence under one mark, or under none."""

    text: str
    """Its characters."""
    css: str = ""
    """The class that draws it; empty for plain text."""
    title: str = ""
    """What the mark means."""


@dataclass(frozen=True, slots=True)
class Line:
    """A sentence as the page shows it."""

    id: str
    """Its place on the page, such as "left-3"."""
    kind: Kind
    """What it is."""
    label: str
    """The kind in words; empty for the story's own text."""
    pieces: tuple[Piece, ...]
    """What it says."""
    targets: tuple[str, ...]
    """The ids of its counterparts."""


def to_html(comparison: Comparison) -> str:
    """The comparison as an HTML document; the same comparison gives the same characters."""
    return render(
        "report",
        version=comparison.version,
        summary=comparison.summary,
        legend=[(entry.role.value, entry.name, entry.meaning) for entry in LEGEND],
        sides=[_side(comparison, name) for name in ("left", "right")],
        matches=[_match(comparison, link) for link in comparison.links],
    )


def _side(comparison: Comparison, name: SideName) -> dict[str, object]:
    side = comparison.side(name)
    share = comparison.summary.left if name == "left" else comparison.summary.right
    return {
        "name": name,
        "title": title(side.article, side.sentences) or "Untitled article",
        "article": side.article,
        "language": side.language,
        "share": share,
        "bar": [
            (portion.role.value, portion.name, portion.words(share), percent(portion.words(share), share))
            for portion in SHARES
        ],
        "paragraphs": [list(lines) for _, lines in groupby(_lines(comparison, name), key=lambda pair: pair[0])],
    }


def _lines(comparison: Comparison, name: SideName) -> Iterator[tuple[int, Line]]:
    """Paragraph number and sentence, in the order of the text."""
    side = comparison.side(name)
    drawn = marks(comparison, name)
    starts = [mark.span.start for mark in drawn]
    for k, sentence in enumerate(side.sentences):
        inside = drawn[bisect_left(starts, sentence.span.start) : bisect_left(starts, sentence.span.end)]
        label = "" if sentence.kind is Kind.BODY else KINDS[sentence.kind]
        pieces = tuple(_pieces(side.text, sentence, inside))
        yield sentence.paragraph, Line(f"{name}-{k}", sentence.kind, label, pieces, _targets(comparison, name, k))


def _targets(comparison: Comparison, name: SideName, number: int) -> tuple[str, ...]:
    if name == "left":
        return tuple(f"right-{link.right}" for link in comparison.links if link.left == number)
    return tuple(f"left-{link.left}" for link in comparison.links if link.right == number)


def _pieces(text: str, sentence: Sentence, inside: tuple[Mark, ...]) -> Iterator[Piece]:
    at = sentence.span.start
    for mark in inside:
        if at < mark.span.start:
            yield Piece(text[at : mark.span.start])
        yield Piece(mark.span.of(text), role_of(mark).value, explain(mark, sentence.kind))
        at = mark.span.end
    if at < sentence.span.end:
        yield Piece(text[at : sentence.span.end])


def _match(comparison: Comparison, link: Link) -> dict[str, object]:
    left, right = comparison.left, comparison.right
    return {
        "left": f"left-{link.left}",
        "right": f"right-{link.right}",
        "texts": (left.sentences[link.left].span.of(left.text), right.sentences[link.right].span.of(right.text)),
        "grade": f"{GRADES[link.grade]}: {GRADE_MEANINGS[link.grade]}",
        "moved": MOVED if link.moved else "",
        "reasons": link.reasons,
        "changes": [_change(comparison, change) for change in link.changes],
        "additions": [(each.side, each.span.of(comparison.side(each.side).text)) for each in link.additions],
    }


def _change(comparison: Comparison, change: Change) -> dict[str, str]:
    def words(span: Span | None, side: Side) -> str:
        return span.of(side.text) if span else ""

    return {
        "kind": CHANGES[change.kind],
        "weight": change.weight,
        "weight_label": WEIGHTS[change.weight],
        "left": words(change.left, comparison.left),
        "right": words(change.right, comparison.right),
        "note": change.note,
    }
