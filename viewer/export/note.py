"""The evidence note, for an argument: the points alone, with both passages, the sources and the rules: `note`."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from viewer.core.changes.carried import weight_of
from viewer.core.findings import Finding, Lone, Rank, findings
from viewer.core.labels import RANKS
from viewer.core.model import SIDES, Comparison, SideName, State
from viewer.export.about import CAVEATS, counted, dated, figures, made_by, sources_table
from viewer.export.blocks import Beside, Block, Heading, Paragraph, Passage, Points, quoted
from viewer.export.lines import Line, lines
from viewer.export.points import passage, point
from viewer.export.reader import Pair, Reader, corrections, said_of

TITLE = "Evidence note"
_ROOM = 45.0
"""How many lines a page of A4 has for the sources and the points, beside all else."""
_SOURCE = 1.5
_HEADING = 1.8
"""How many of them a row about the sources takes, and a heading over points."""
_LINE, _WIDE_LINE = 52, 105
"""Characters of a line of half the page's width, and of its whole width."""
_FEWEST = 18
"""Where a match differs in nothing else, fewer characters that one side alone has are not shown, unless they carry a
number or the like: mostly by the way."""


@dataclass(frozen=True, slots=True)
class _Exhibit:
    """The findings about the same two passages."""

    findings: tuple[Finding, ...]
    """In the order of their rank."""
    block: Beside
    """The passages, and what is to be said of them."""

    @property
    def rank(self) -> Rank:
        """The first of its findings' ranks."""
        return self.findings[0].rank

    @property
    def most_alone(self) -> int:
        """Of what one side alone says, the most characters in a row; 0 for what is listed for another reason."""
        if self.rank is not Rank.ONLY:
            return 0
        return max(span.end - span.start for each in self.findings if (span := each.left or each.right) is not None)

    @property
    def carried(self) -> int:
        """Of what one side alone says, the weightier it is the lower; 0 for what is listed for another reason."""
        if self.rank is not Rank.ONLY:
            return 0
        return min(weight_of(each.carries) for each in self.findings)

    @property
    def lines(self) -> float:
        """About how many lines it takes on paper."""
        passages = max(-(-len(each.text) // _LINE) for each in self.block.passages)
        return 1.7 + 1.05 * passages + sum(-(-len(each) // _WIDE_LINE) for each in self.block.remarks)


def note(comparison: Comparison) -> Iterator[Block]:
    """The points that the reader has confirmed or, where none was, the weightiest that a page has room for.

    They stand below the passages that they are about, passages by the first rank among their points. What can't both
    be exact is shown in any case; of what there is no room for, the number is said. Points that were dismissed are
    left out. Notes of the reader's stand with what they are about.
    """
    reader = Reader(comparison)
    found, chosen = _points(comparison)
    exhibits = _exhibits(comparison, chosen or found, reader)
    sources = sources_table(comparison)
    shown = exhibits if chosen else _fitting(exhibits, _ROOM - _SOURCE * len(sources.rows))
    yield Heading(1, dated(TITLE, comparison))
    yield sources
    if not shown:
        yield Paragraph("No point to check was found." if not found else "No point of weight was found.")
    for rank, group in groupby(shown, key=lambda exhibit: exhibit.rank):
        yield Heading(2, RANKS[rank])
        yield from (exhibit.block for exhibit in group)
    told = {id(finding) for exhibit in shown for finding in exhibit.findings}
    left_out = [each for each in found if id(each) not in told]
    if left_out:
        yield Paragraph(_more(left_out, confirmed=bool(chosen)))
    yield from _other_notes(comparison, shown, reader)
    yield from corrections(comparison)
    yield Heading(2, "In figures")
    yield from figures(comparison)
    yield Heading(2, "To bear in mind")
    yield Points(CAVEATS)
    yield Paragraph(made_by(comparison))


def _points(comparison: Comparison) -> tuple[list[Finding], list[Finding]]:
    """The points that can be told of, and those of them that the reader has confirmed."""
    state_of = comparison.review.state_of
    found, confirmed = [], []
    for each in findings(comparison):
        state = state_of(each.anchor)
        if state is State.CONFIRMED:
            confirmed.append(each)
        if state is State.CONFIRMED or (state is State.UNCHECKED and each.rank is not Rank.FAINT):
            found.append(each)
    return found, confirmed


def _exhibits(comparison: Comparison, chosen: Sequence[Finding], reader: Reader) -> list[_Exhibit]:
    places: dict[Pair, list[Finding]] = {}
    for each in chosen:
        places.setdefault((each.left_sentence, each.right_sentence), []).append(each)
    shown = {name: lines(comparison, name) for name in SIDES}
    return [_exhibit(comparison, pair, tuple(group), shown, reader) for pair, group in places.items()]


def _other_notes(comparison: Comparison, shown: Sequence[_Exhibit], reader: Reader) -> Iterator[Block]:
    told = {(each.findings[0].left_sentence, each.findings[0].right_sentence) for each in shown}
    others = reader.noted(told)
    if others:
        yield Heading(2, "The reader's other notes")
        written = {name: lines(comparison, name) for name in SIDES}
        for pair in others:
            yield _exhibit(comparison, pair, (), written, reader).block


def _fitting(exhibits: Sequence[_Exhibit], room: float) -> list[_Exhibit]:
    """The exhibits that so many lines have room for: the first of each rank before the second of any."""
    turns: Counter[Rank] = Counter()
    queue: list[tuple[int, Rank, int]] = []
    # Of what one side alone says, what carries most comes first, then the longest.
    for place in sorted(range(len(exhibits)), key=lambda k: (exhibits[k].carried, -exhibits[k].most_alone)):
        each = exhibits[place]
        if each.rank is not Rank.ONLY or each.most_alone >= _FEWEST or any(one.carries for one in each.findings):
            queue.append((-1 if each.rank is Rank.DIFFERS else turns[each.rank], each.rank, place))
            turns[each.rank] += 1
    fitting: list[int] = []
    for turn, _, place in sorted(queue):
        first = all(exhibits[place].rank is not exhibits[each].rank for each in fitting)
        needed = exhibits[place].lines + (_HEADING if first else 0.0)
        if turn < 0 or needed <= room:
            fitting.append(place)
            room -= needed
    return [exhibits[place] for place in sorted(fitting)]


def _exhibit(
    comparison: Comparison,
    pair: Pair,
    points: tuple[Finding, ...],
    shown: dict[SideName, tuple[Line, ...]],
    reader: Reader,
) -> _Exhibit:
    passages: dict[SideName, Passage | None] = dict.fromkeys(SIDES)
    for name, number in zip(SIDES, pair, strict=True):
        if number is not None:
            passages[name] = passage(comparison, name, number, shown[name][number].pieces)
    # What one side alone says in several places is told in one remark, unless the reader says something of it.
    lone = [each for each in points if each.kind is Lone.WORDS and not said_of(comparison, each)]
    remarks = [_remark(comparison, each) for each in points if each not in lone]
    remarks += [_words(comparison, lone), *reader.remarks(pair)]
    return _Exhibit(points, Beside(passages["left"], passages["right"], tuple(filter(None, remarks))))


def _remark(comparison: Comparison, finding: Finding) -> str:
    if finding.kind not in (Lone.SENTENCE, Lone.CREDIT):
        return point(comparison, finding)
    # Of a whole sentence, the passage has said the words.
    return "; ".join(filter(None, [finding.note, said_of(comparison, finding)]))


def _words(comparison: Comparison, points: Sequence[Finding]) -> str:
    """What either side alone says in these passages; empty where neither says anything."""
    sides = []
    for name in SIDES:
        text = comparison.side(name).text
        words = [
            quoted(span.of(text)) + (f" ({each.note})" if each.note else "")
            for each in points
            if each.kind is Lone.WORDS and (span := each.span(name)) is not None
        ]
        sides += [f"{name} {', '.join(words)}"] if words else []
    return f"Words only here: {'; '.join(sides)}" if sides else ""


def _more(left_out: Sequence[Finding], *, confirmed: bool) -> str:
    ranks = [rank for rank in Rank if any(each.rank is rank for each in left_out)]
    parts = (f"{RANKS[rank].lower()} ({sum(each.rank is rank for each in left_out)})" for rank in ranks)
    why = "were not confirmed" if confirmed else "had no room here"
    return f"{counted(len(left_out), 'more point')} {why}; the full report lists them: {', '.join(parts)}."
