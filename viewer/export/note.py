"""The evidence note, for an argument: the points alone, with both passages, the sources and the rules: `note`."""

from collections.abc import Iterator
from itertools import groupby

from viewer.core.findings import Finding, Lone, Rank, findings
from viewer.core.labels import RANKS
from viewer.core.model import SIDES, Comparison
from viewer.export.about import CAVEATS, figures, made_by, sources
from viewer.export.blocks import Block, Heading, Paragraph, Points
from viewer.export.points import passage, point


def note(comparison: Comparison) -> Iterator[Block]:
    """The points worth a check, below the passages they are about; passages by the first rank among their points."""
    yield Heading(1, "Evidence note")
    yield from sources(comparison)
    places: dict[tuple[int | None, int | None], list[Finding]] = {}
    for each in findings(comparison):
        if each.rank is not Rank.FAINT:
            places.setdefault((each.left_sentence, each.right_sentence), []).append(each)
    if not places:
        yield Paragraph("No point to check was found.")
    for rank, group in groupby(places.values(), key=lambda points: points[0].rank):
        yield Heading(2, RANKS[rank])
        for points in group:
            yield from _passages(comparison, points)
    yield Heading(2, "In figures")
    yield from figures(comparison)
    yield Heading(2, "To bear in mind")
    yield Points(CAVEATS)
    yield Paragraph(made_by(comparison))


def _passages(comparison: Comparison, points: list[Finding]) -> Iterator[Block]:
    """The passages that the points concern, then the points."""
    for name in SIDES:
        number = points[0].sentence(name)
        if number is not None:
            yield passage(comparison, name, number)
    remarks = [_remark(comparison, each) for each in points]
    if any(remarks):
        yield Points(tuple(filter(None, remarks)))


def _remark(comparison: Comparison, finding: Finding) -> str:
    # Of a whole sentence, the passage has said the words.
    return finding.note if finding.kind in (Lone.SENTENCE, Lone.CREDIT) else point(comparison, finding)
