"""A comparison as one self-contained HTML page: `to_html`. A few lines of script filter its layers; it needs none.

The page's form is `resources/templates/report.html.j2`; this module decides what stands in it. Jinja2 escapes every
text, so that an article holding markup shows it as text.
"""

from collections.abc import Iterator
from itertools import groupby

from viewer.core.changes.carried import carries_words
from viewer.core.findings import Finding, Rank, findings
from viewer.core.labels import (
    CHANGES,
    FACT_KINDS,
    FACT_STATUSES,
    GRADE_MEANINGS,
    GRADES,
    MOVED,
    RANKS,
    STATES,
    WEIGHTS,
    kind_of,
    title,
)
from viewer.core.model import SIDES, Change, Comparison, Link, SideName, Span, State
from viewer.core.rows import Row, rows
from viewer.export.about import CAVEATS, LEFT_OUT, dated, known, made_by, meeting, percent, rule, with_counterpart
from viewer.export.blocks import flat, paragraph_sign
from viewer.export.ledger import Entry, ledger
from viewer.export.lines import Line, lines, place
from viewer.export.overview import TITLE
from viewer.export.page import render
from viewer.export.reader import OWN, Reader, corrections
from viewer.legend import LEGEND, SHARES


def to_html(comparison: Comparison) -> str:
    """The comparison as an HTML document; the same comparison gives the same characters."""
    shown, reader = {name: lines(comparison, name) for name in SIDES}, Reader(comparison)
    return render(
        "report",
        script="filter.js",
        version=comparison.version,
        heading=dated(TITLE, comparison),
        figures=f"{rule(comparison)} {meeting(comparison)}",
        legend=[(entry.role.value, entry.name, entry.meaning) for entry in LEGEND],
        sides=[_side(comparison, name, shown[name]) for name in SIDES],
        points=list(_points(comparison)),
        rows=[_row(row, shown) for row in rows(comparison)],
        matches=[_match(comparison, link, reader) for link in comparison.links],
        ledger=list(_ledger(comparison)),
        corrections=[(type(block).__name__.lower(), block) for block in corrections(comparison)],
        flat=flat,
        own=OWN,
        caveats=CAVEATS,
        made_by=made_by(comparison),
    )


def _side(comparison: Comparison, name: SideName, shown: tuple[Line, ...]) -> dict[str, object]:
    side = comparison.side(name)
    share = comparison.summary.left if name == "left" else comparison.summary.right
    return {
        "name": name,
        "title": title(side.article, side.sentences) or "Untitled article",
        "facts": [(key, value) for key, value in known(side).items() if value and key != LEFT_OUT],
        "left_out": side.article.left_out,
        "language": side.language,
        "share": share,
        "with_counterpart": with_counterpart(share),
        "bar": [
            (portion.role.value, portion.name, portion.words(share), percent(portion.words(share), share))
            for portion in SHARES
        ],
        "paragraphs": [list(group) for _, group in groupby(shown, key=lambda line: line.paragraph)],
    }


def _points(comparison: Comparison) -> Iterator[dict[str, object]]:
    for rank, group in groupby(findings(comparison), key=lambda finding: finding.rank):
        listed = [_point(comparison, each) for each in group]
        yield {"name": rank.name.lower(), "title": RANKS[rank], "faint": rank is Rank.FAINT, "points": listed}


def _point(comparison: Comparison, finding: Finding) -> dict[str, object]:
    cells = []
    for name in SIDES:
        number = finding.sentence(name)
        said = _words(comparison, name, finding.span(name))
        if number is None:
            cells.append((said, "", ""))
        else:
            paragraph = comparison.side(name).sentences[number].paragraph
            cells.append((said, place(name, number), paragraph_sign(paragraph)))
    review = comparison.review
    state, own = review.state_of(finding.anchor), review.note_on(finding.anchor)
    said = "" if state is State.UNCHECKED else f"{STATES[state]} by the reader"
    return {"kind": kind_of(finding), "cells": cells, "note": finding.note, "state": state, "said": said, "own": own}


def _ledger(comparison: Comparison) -> Iterator[dict[str, object]]:
    for kind, group in groupby(ledger(comparison), key=lambda entry: entry.kind):
        yield {"title": FACT_KINDS[kind], "entries": [_entry(each) for each in group]}


def _entry(entry: Entry) -> dict[str, object]:
    cells = []
    for name in SIDES:
        stated = entry.stated(name)
        places = [(place(name, number), paragraph + 1) for number, paragraph in stated.places]
        cells.append((stated.text, stated.language, places))
    return {"status": FACT_STATUSES[entry.status], "cells": cells, "note": entry.note}


def _words(comparison: Comparison, name: SideName, span: Span | None) -> str:
    return span.of(comparison.side(name).text) if span else ""


def _row(row: Row, shown: dict[SideName, tuple[Line, ...]]) -> dict[str, object]:
    return {
        "left": [shown["left"][number] for number in row.left],
        "right": [shown["right"][number] for number in row.right],
        "again": [place("right", number) for number in row.again],
        "moved": MOVED if row.moved else "",
    }


def _match(comparison: Comparison, link: Link, reader: Reader) -> dict[str, object]:
    left, right = comparison.left, comparison.right
    return {
        "places": (place("left", link.left), place("right", link.right)),
        "texts": (left.sentences[link.left].span.of(left.text), right.sentences[link.right].span.of(right.text)),
        "grade": f"{GRADES[link.grade]}: {GRADE_MEANINGS[link.grade]}",
        "own": OWN if link.by_reader else "",
        "note": reader.on_match((link.left, link.right)),
        "moved": MOVED if link.moved else "",
        "reasons": link.reasons,
        "changes": [_change(comparison, change) for change in link.changes],
        "additions": [
            (each.side, each.span.of(comparison.side(each.side).text), carries_words(each.carries))
            for each in link.additions
        ],
    }


def _change(comparison: Comparison, change: Change) -> dict[str, str]:
    return {
        "kind": CHANGES[change.kind],
        "weight": change.weight,
        "weight_label": WEIGHTS[change.weight],
        "left": _words(comparison, "left", change.left),
        "right": _words(comparison, "right", change.right),
        "note": change.note,
    }
