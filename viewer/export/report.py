"""The whole comparison as a report for paper and word processors: `report`, and for who must not be kept waiting
`report_in_steps`. Its tables put both sides side by side.

The web page holds the same, and more for the eye; `overview` is its like in lines of letters.
"""

from collections.abc import Iterator, Sequence
from itertools import groupby

from viewer.core.findings import Finding, Rank, findings_in_steps
from viewer.core.in_steps import collected
from viewer.core.labels import MOVED, RANKS, kind_of
from viewer.core.model import SIDES, Comparison, Kind, SideName
from viewer.core.rows import Row, rows_in_slices
from viewer.export.about import CAVEATS, bars, dated, figures_table, made_by, meeting, rule, sources_table
from viewer.export.blocks import (
    SIDE_COLUMNS,
    Block,
    Cell,
    Heading,
    Marks,
    Paragraph,
    Piece,
    Points,
    Style,
    Table,
    Text,
    paragraph_sign,
    plain,
)
from viewer.export.ledger import ledger_tables
from viewer.export.lines import Line, line_by_line
from viewer.export.overview import TITLE
from viewer.export.reader import OWN, corrections, said_of
from viewer.legend import LEGEND

_SIDES = tuple(column for _, column in SIDE_COLUMNS)


def report(comparison: Comparison) -> Iterator[Block]:
    """Sources, figures, marks, the points to check, both articles row by row, the facts, the caveats."""
    return (block for block in report_in_steps(comparison) if block is not None)


def report_in_steps(comparison: Comparison) -> Iterator[Block | None]:
    """The same, with a None wherever some work was done."""
    yield Heading(1, dated(TITLE, comparison))
    yield sources_table(comparison)
    yield Heading(2, "In figures")
    yield bars(comparison)
    yield figures_table(comparison)
    yield Paragraph(f"{rule(comparison)} {meeting(comparison)}")
    yield Heading(2, "Points to check")
    yield from _points(comparison)
    yield Heading(2, "Row by row")
    yield Marks(tuple((Piece(each.name, each.role), each.meaning) for each in LEGEND))
    yield from _rows(comparison)
    yield Heading(2, "What the two state")
    yield from ledger_tables(comparison)
    yield from corrections(comparison)
    yield Heading(2, "To bear in mind")
    yield Points(CAVEATS)
    yield Paragraph(made_by(comparison))


def _points(comparison: Comparison) -> Iterator[Block | None]:
    found = yield from collected(findings_in_steps(comparison))
    if not found:
        yield Paragraph("None was found.")
    for rank, group in groupby(found, key=lambda finding: finding.rank):
        told = yield from collected(_point(comparison, each) for each in group)
        caption = f"{RANKS[rank]} ({len(told)})"
        columns = ("What", *_SIDES, "To check")
        yield Table(columns, tuple(told), (4, 8, 8, 5), caption, named=True, strong=rank is Rank.DIFFERS)


def _point(comparison: Comparison, finding: Finding) -> tuple[Cell, ...]:
    sides = (_words(comparison, finding, name) for name in SIDES)
    notes = (Text((Piece(text),)) for text in (finding.note, said_of(comparison, finding)) if text)
    return (plain(kind_of(finding)), *sides, tuple(notes))


def _words(comparison: Comparison, finding: Finding, name: SideName) -> Cell:
    """The words of one side with their paragraph; its paragraph alone where only the other side has words."""
    side, span, number = comparison.side(name), finding.span(name), finding.sentence(name)
    where = "" if number is None else paragraph_sign(side.sentences[number].paragraph)
    if span is None:
        return plain(f"– {where}".strip(), Style.MUTED)
    return (Text((Piece(span.of(side.text)),), Style.STORY, side.language, where),)


def _rows(comparison: Comparison) -> Iterator[Block | None]:
    shown: dict[SideName, Sequence[Line]] = {}
    for name in SIDES:
        shown[name] = yield from collected(line_by_line(comparison, name))
    level = yield from rows_in_slices(comparison)
    told = yield from collected(tuple(_row_cell(comparison, row, shown, name) for name in SIDES) for row in level)
    yield Table(_SIDES, tuple(told), (1, 1))


def _row_cell(comparison: Comparison, row: Row, shown: dict[SideName, Sequence[Line]], name: SideName) -> Cell:
    numbers, language = (row.left if name == "left" else row.right), comparison.side(name).language
    told = []
    for number in numbers:
        told.append(sentence(shown[name], number, language))
        if note := shown[name][number].note:
            told.append(Text((Piece(f"Reader's note: {note}"),), Style.MUTED))
    if name == "right":
        for number in row.again:
            where = paragraph_sign(shown[name][number].paragraph)
            told.append(Text((Piece(f"Its counterpart stands in another row: {where}."),), Style.MUTED))
        if row.moved:
            told.append(Text((Piece(f"↑ {MOVED}"),), Style.MUTED))
    return tuple(told)


_STYLES = {
    Kind.HEADLINE: Style.HEADLINE,
    Kind.STANDFIRST: Style.STANDFIRST,
    Kind.SUBHEAD: Style.SUBHEAD,
    Kind.BODY: Style.STORY,
}


def sentence(shown: Sequence[Line], number: int, language: str) -> Text:
    """The sentence of that number; the first of a paragraph says the paragraph's number, a page extra what it is."""
    line = shown[number]
    first = number == 0 or shown[number - 1].paragraph != line.paragraph
    kind = line.label if line.extra or line.by_reader else ""
    own = f"({OWN} word)" if line.by_reader else ""
    told = (paragraph_sign(line.paragraph) if first else "", kind, own)
    return Text(line.pieces, _STYLES.get(line.kind, Style.EXTRA), language, " ".join(filter(None, told)))
