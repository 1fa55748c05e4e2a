"""What either article makes of the other's quotations: `pair_quotations`.

Quotations are looked for in the whole other article, linked or not: first among its quotations, by the words they have
in common; what is left is paraphrased where a link says so, and else stands on one side only. A quotation that the
other side splits is paired with each part, and still the same if the parts make up the whole.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from viewer.core.changes.quote import PARAPHRASED
from viewer.core.changes.reading import Reading
from viewer.core.changes.readings import Readings
from viewer.core.changes.speakers import are_others
from viewer.core.model import Link, QuotationPair, Relation, SideName, Span
from viewer.core.similarity import blocks, encode
from viewer.core.tokens import Prepared


class _Candidate(NamedTuple):
    common: int
    """How many words the two have in common, in order."""
    left: int
    """Number of the left quotation."""
    right: int
    """Number of the right quotation."""


def pair_quotations(both: Readings, links: Sequence[Link]) -> tuple[QuotationPair, ...]:
    """Every quotation of both articles with what answers it, in the order of the left, then those only on the right."""
    one, other = both.left, both.right
    spans = _spans(one.prepared), _spans(other.prepared)
    codes = _codes(one, spans[0]), _codes(other, spans[1])
    relations = _relations(codes, _best(_candidates(codes)))
    pairs = [QuotationPair(spans[0][i], spans[1][j], relation) for (i, j), relation in relations.items()]
    met = {i for i, _ in relations}, {j for _, j in relations}
    pairs += _rest(spans[0], met[0], _reported(links, "left"), "left")
    pairs += _rest(spans[1], met[1], _reported(links, "right"), "right")
    return tuple(sorted(_with_speakers(pairs, both), key=_place))


def _with_speakers(pairs: Iterable[QuotationPair], both: Readings) -> Iterator[QuotationPair]:
    lefts, rights = ({each.span: each.speaker for each in quotations} for quotations in both.quotations)
    for pair in pairs:
        left = lefts.get(pair.left) if pair.left else None
        right = rights.get(pair.right) if pair.right else None
        others = left is not None and right is not None and are_others(left, right, both.names.lore)
        yield pair._replace(left_speaker=left, right_speaker=right, other_speaker=others)


def _spans(prepared: Prepared) -> list[Span]:
    """The quotations of reporting sentences; what page extras quote is no part of the story."""
    side = prepared.side
    reporting = [sentence.reporting for sentence in side.sentences]
    found = ((side.sentence_at(each.span.start), each.span) for each in side.quotations)
    return [span for number, span in found if number >= 0 and reporting[number]]


def _codes(reading: Reading, spans: list[Span]) -> list[str]:
    """The words of each quotation, one character each, however they are written."""
    values, runs = reading.vocabulary.values, map(reading.words.within, spans)
    return [encode([values[number] for number in reading.ids[run.start : run.stop]]) for run in runs]


_LONG = 6
"""From so many words on, quotations that say much the same share three words in a row, shorter ones two. Three are so
rare that time grows with the number of quotations, not with its square."""
_COMMON = 50
"""Of the quotations that share words in a row, so many on either side are looked at: all, unless an article says the
same again and again."""


def _candidates(codes: tuple[list[str], list[str]]) -> list[_Candidate]:
    """Pairs of quotations that share words in a row (or their only word), if they say much the same."""
    met = _sharing(codes[0], codes[1]) | {(one, other) for other, one in _sharing(codes[1], codes[0])}
    found = []
    for number, other in sorted(met):
        left, right = codes[0][number], codes[1][other]
        common = sum(part.left_end - part.left_start for part in blocks(left, right) if part.equal)
        shorter = min(len(left), len(right))
        if common == shorter or (common >= 3 and 5 * common >= 3 * shorter):
            found.append(_Candidate(common, number, other))
    return found


def _sharing(codes: list[str], others: list[str]) -> set[tuple[int, int]]:
    """The numbers of quotations that share words in a row: each of the first list with those of the second."""
    short: dict[str, list[int]] = defaultdict(list)
    long: dict[str, list[int]] = defaultdict(list)
    for number, code in enumerate(others):
        places, grams = (short, _grams(code, 2)) if len(code) < _LONG else (long, _grams(code, 2) | _grams(code, 3))
        for gram in grams:
            if len(found := places[gram]) < _COMMON:
                found.append(number)
    met: set[tuple[int, int]] = set()
    for number, code in enumerate(codes):
        pairs = _grams(code, 2)
        met.update((number, other) for gram in pairs & short.keys() for other in short[gram])
        longer = pairs if len(code) < _LONG else _grams(code, 3)
        met.update((number, other) for gram in longer & long.keys() for other in long[gram])
    return met


def _grams(code: str, size: int) -> set[str]:
    return {code[at : at + size] for at in range(max(1, len(code) - size + 1))} if code else set()


def _best(candidates: list[_Candidate]) -> list[_Candidate]:
    """The candidates that are the best for one of their quotations."""
    best: dict[tuple[str, int], _Candidate] = {}
    for each in sorted(candidates, key=lambda each: (-each.common, each.left, each.right)):
        best.setdefault(("left", each.left), each)
        best.setdefault(("right", each.right), each)
    return sorted(set(best.values()), key=lambda each: (each.left, each.right))


def _relations(codes: tuple[list[str], list[str]], chosen: list[_Candidate]) -> dict[tuple[int, int], Relation]:
    """How each chosen pair goes together; parts that make up the other side's whole are the same."""
    rights, lefts = defaultdict(list), defaultdict(list)
    for each in chosen:
        rights[each.left].append(codes[1][each.right])
        lefts[each.right].append(codes[0][each.left])
    found = {}
    for common, i, j in chosen:
        left, right = codes[0][i], codes[1][j]
        if left == right or left == "".join(rights[i]) or right == "".join(lefts[j]):
            relation = Relation.SAME
        elif common < min(len(left), len(right)):
            relation = Relation.DIFFERS
        elif left in right:
            relation = Relation.SHORTER_LEFT
        elif right in left:
            relation = Relation.SHORTER_RIGHT
        else:
            relation = Relation.DIFFERS
        found[i, j] = relation
    return found


def _reported(links: Sequence[Link], name: SideName) -> list[tuple[Span, Span]]:
    """Words of that side and of the other of which the one are quoted and the other report them."""
    changes = (change for link in links for change in link.changes if change.subtype == PARAPHRASED)
    pairs = ((change.left, change.right) for change in changes if change.left and change.right)
    return [(one, other) if name == "left" else (other, one) for one, other in pairs]


def _rest(
    spans: list[Span], met: set[int], reported: list[tuple[Span, Span]], name: SideName
) -> Iterator[QuotationPair]:
    """The quotations that no other answers, with the prose that reports them where there is some."""
    only = Relation.ONLY_LEFT if name == "left" else Relation.ONLY_RIGHT
    for number, span in enumerate(spans):
        if number in met:
            continue
        prose = sorted({other for quoted, other in reported if span.start <= quoted.start and quoted.end <= span.end})
        for other in prose or (None,):
            relation = Relation.PARAPHRASED if other else only
            yield QuotationPair(span, other, relation) if name == "left" else QuotationPair(other, span, relation)


def _place(pair: QuotationPair) -> tuple[bool, Span, Span]:
    nowhere = Span(-1, -1)
    return pair.left is None, pair.left or nowhere, pair.right or nowhere
