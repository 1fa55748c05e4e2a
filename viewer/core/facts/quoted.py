"""The quotations of two articles as facts: `find_quoted`."""

from collections import defaultdict
from collections.abc import Iterator, Sequence

from viewer.core.facts.grouping import Groups, fact_of
from viewer.core.model import Fact, FactKind, QuotationPair, Relation, Side, SideName, Span

_Place = tuple[SideName, Span]

_NOTES = {
    Relation.SHORTER_LEFT: "the left quotes a part",
    Relation.SHORTER_RIGHT: "the right quotes a part",
    Relation.DIFFERS: "quoted in other words",
}


def find_quoted(left: Side, right: Side, pairs: Sequence[QuotationPair]) -> Iterator[Fact]:
    """One fact for each quotation, with all that answers it: parts that it is split into, prose that reports it."""
    groups: Groups[_Place] = Groups()
    notes: dict[_Place, list[str]] = defaultdict(list)
    places: dict[_Place, None] = {}
    quoted = {each.span for each in left.quotations}, {each.span for each in right.quotations}
    for pair in pairs:
        ends: list[_Place] = []
        if pair.left:
            ends.append(("left", pair.left))
        if pair.right:
            ends.append(("right", pair.right))
        groups.join(ends[0], ends[-1])
        places |= dict.fromkeys(ends)
        notes[ends[0]].append(_note(pair, pair.left in quoted[0]))
    for members in groups.members(places):
        spans = [[span for side, span in members if side == name] for name in ("left", "right")]
        said = sorted({note for member in members for note in notes[member] if note})
        differs = any(note.startswith(_NOTES[Relation.DIFFERS]) or "said by" in note for note in said)
        yield fact_of(FactKind.QUOTATION, spans[0], spans[1], "; ".join(said), differs)


def _note(pair: QuotationPair, left_quotes: bool) -> str:
    if pair.relation is Relation.PARAPHRASED:
        return "quoted left, reported right" if left_quotes else "reported left, quoted right"
    notes = [_NOTES.get(pair.relation, "")]
    if pair.other_speaker:
        notes.append(f"said by {pair.left_speaker} / by {pair.right_speaker}")
    return ", ".join(filter(None, notes))
