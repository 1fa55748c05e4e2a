"""The whole comparison as a report: `overview`. Text and Markdown write it down."""

from collections.abc import Iterator, Sequence

from viewer.core.findings import Finding, Lone, Rank, findings
from viewer.core.labels import GRADE_MEANINGS, GRADES, KINDS, MOVED
from viewer.core.model import SIDES, Comparison, Link
from viewer.export.about import CAVEATS, credits_shown, dated, figures, made_by, sources
from viewer.export.blocks import Heading, Paragraph, Passage, Plain, Points
from viewer.export.points import passage, point
from viewer.export.reader import OWN, Pair, Reader, corrections, said_of

TITLE = "Two articles, sentence by sentence"


def overview(comparison: Comparison) -> Iterator[Plain]:
    """Sources, figures, the matches (first those that can't both be exact), what one side alone has, page extras;
    the reader's notes beside what they are about."""
    yield Heading(1, dated(TITLE, comparison))
    yield from sources(comparison)
    yield Heading(2, "In figures")
    yield from figures(comparison)
    yield from credits_shown(comparison)
    found, reader = findings(comparison), Reader(comparison)
    yield from _matches(comparison, found, reader)
    for name in SIDES:
        alone = [each for each in found if each.kind is Lone.SENTENCE and each.only == name]
        yield Heading(2, f"Only the {name}")
        if not alone:
            yield Paragraph(f"Every sentence of the {name} article has a counterpart.")
        for each in alone:
            number = each.sentence(name)
            assert number is not None
            yield passage(comparison, name, number)
            yield from _remarks(comparison, [each], reader, (each.left_sentence, each.right_sentence))
    yield from _extras(comparison, reader)
    yield from corrections(comparison)
    yield Heading(2, "To bear in mind")
    yield Points(CAVEATS)
    yield Paragraph(made_by(comparison))


def _matches(comparison: Comparison, found: Sequence[Finding], reader: Reader) -> Iterator[Plain]:
    told: dict[tuple[int | None, int | None], list[Finding]] = {}
    for each in found:
        told.setdefault((each.left_sentence, each.right_sentence), []).append(each)
    matches = [(link, told.get((link.left, link.right), [])) for link in comparison.links]
    strict = [match for match in matches if _is_strict(match[1])]
    others = [match for match in matches if not _is_strict(match[1])]
    for heading, chosen in (("Matches that can't both be exact", strict), ("Matches", others)):
        if chosen:
            yield Heading(2, heading)
        for link, mine in chosen:
            yield from _match(comparison, link, mine, reader)
    if not matches:
        yield Heading(2, "Matches")
        yield Paragraph("No sentence of one article has a counterpart in the other.")


def _is_strict(mine: Sequence[Finding]) -> bool:
    return bool(mine) and mine[0].rank is Rank.DIFFERS


def _match(comparison: Comparison, link: Link, mine: Sequence[Finding], reader: Reader) -> Iterator[Plain]:
    yield Heading(3, f"Left sentence {link.left + 1}, right sentence {link.right + 1}")
    yield passage(comparison, "left", link.left)
    yield passage(comparison, "right", link.right)
    why = f" ({'; '.join(link.reasons)})" if link.reasons else ""
    moved = f"; {MOVED}" if link.moved else ""
    own = f", {OWN}" if link.by_reader else ""
    yield Paragraph(f"{GRADES[link.grade]}{own}: {GRADE_MEANINGS[link.grade]}{moved}{why}.")
    yield from _remarks(comparison, mine, reader, (link.left, link.right))


def _remarks(comparison: Comparison, mine: Sequence[Finding], reader: Reader, pair: Pair) -> Iterator[Plain]:
    # Of a whole sentence, the passage has said the words; only what the reader says of it is left.
    whole = (said_of(comparison, each) for each in mine if each.kind is Lone.SENTENCE)
    told = (point(comparison, each) for each in mine if each.kind is not Lone.SENTENCE)
    items = (*filter(None, whole), *told, *reader.remarks(pair))
    if items:
        yield Points(items)


def _extras(comparison: Comparison, reader: Reader) -> Iterator[Plain]:
    yield Heading(2, "Page extras")
    shown = False
    for name in SIDES:
        side = comparison.side(name)
        for number, sentence in enumerate(side.sentences):
            if not sentence.reporting:
                shown = True
                where = f"{name.capitalize()}, paragraph {sentence.paragraph + 1}, {KINDS[sentence.kind]}"
                where += f" ({OWN} word)" if sentence.by_reader else ""
                yield Passage(where, sentence.span.of(side.text), side.language)
                if remarks := reader.remarks((number, None) if name == "left" else (None, number)):
                    yield Points(remarks)
    if not shown:
        yield Paragraph("Neither article has any.")
