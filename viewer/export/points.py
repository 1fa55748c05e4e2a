"""What reports say of a finding and of the places it concerns, in words."""

from viewer.core.findings import Finding
from viewer.core.labels import WEIGHTS, kind_of
from viewer.core.model import SIDES, Comparison, SideName, Weight
from viewer.export.blocks import Passage, Piece, quoted
from viewer.export.reader import said_of


def point(comparison: Comparison, finding: Finding) -> str:
    """The finding in one remark: its kind, the words of both sides, what is to be checked, what the reader says."""
    words = [
        f"{name} {quoted(span.of(comparison.side(name).text))}"
        for name in SIDES
        if (span := finding.span(name)) is not None
    ]
    what = kind_of(finding)
    # What differs and stands on one side alone says so; "only here" is said by the kind.
    only = "only " if finding.only and finding.weight is not None else ""
    weight = WEIGHTS[finding.weight] if finding.weight is Weight.DIFFERS else ""
    remarks = "; ".join(filter(None, [weight, finding.note, said_of(comparison, finding)]))
    return f"{what[0].upper()}{what[1:]}: {only}{', '.join(words)}{f' ({remarks})' if remarks else ''}"


def passage(comparison: Comparison, name: SideName, number: int, pieces: tuple[Piece, ...] = ()) -> Passage:
    """The sentence of that number with its place; `pieces`: the same with its marks."""
    side = comparison.side(name)
    sentence = side.sentences[number]
    where = f"{name.capitalize()}, paragraph {sentence.paragraph + 1}"
    return Passage(where, sentence.span.of(side.text), side.language, pieces)
