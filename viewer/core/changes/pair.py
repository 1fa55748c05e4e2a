"""Two sentences laid side by side, word by word: `lay_side_by_side`.

Equal stretches come from rapidfuzz's opcodes. A function word that happens to be equal between larger changes is no
stretch (it would cut one changed phrase into confetti); a stretch that stands in both at different places is found
again. What is left over on both sides at the same place is a `Swap`: these words stand for those.
"""

from collections.abc import Iterator
from typing import NamedTuple

from viewer.core.changes.reading import Reading
from viewer.core.similarity import Block, blocks, encode


class Swap(NamedTuple):
    """A run of words on either side that stand for each other, or for nothing where one run is empty."""

    left: range
    """Indexes of the left words."""
    right: range
    """Indexes of the right words."""


class Match(NamedTuple):
    """A stretch of equal words."""

    left: range
    """Indexes of the left words."""
    right: range
    """Indexes of the right words."""


class Pair(NamedTuple):
    """Two sentences and what of their words stands for what."""

    left: Reading
    """The left side."""
    right: Reading
    """The right side."""
    left_words: range
    """Indexes of the left sentence's words."""
    right_words: range
    """Indexes of the right sentence's words."""
    matches: tuple[Match, ...]
    """Stretches of equal words, by their place on the left."""
    forms: tuple[Swap, ...]
    """Words of which the other side has another form or spelling ("accused", "accuses")."""
    swaps: tuple[Swap, ...]
    """Everything else, each word once, by place."""

    @property
    def alike(self) -> bool:
        """Whether at least half of the shorter sentence's words stand in the other in the same way."""
        equal = sum(len(match.left) for match in self.matches)
        return 2 * equal >= min(len(self.left_words), len(self.right_words))


def lay_side_by_side(left: Reading, right: Reading, i: int, j: int) -> Pair:
    """The left sentence `i` and the right sentence `j` as a pair; the other way around it is the same, turned.

    Of several ways to lay them side by side the same one is found from either side, for which the texts give the order.
    """
    own, other = left.words.of(i), right.words.of(j)
    if left.words.codes_of(i) == right.words.codes_of(j):
        return Pair(left, right, own, other, (Match(own, other),) if own else (), (), ())
    if _text(left, own) <= _text(right, other):
        return _laid(left, right, own, other)
    return _turned(_laid(right, left, other, own))


def _text(reading: Reading, words: range) -> str:
    return reading.span(words).of(reading.text) if words else ""


def _turned(pair: Pair) -> Pair:
    """The pair with left and right exchanged."""
    matches = sorted((Match(match.right, match.left) for match in pair.matches), key=_by_place)
    forms, swaps = (tuple(Swap(each.right, each.left) for each in found) for found in (pair.forms, pair.swaps))
    return Pair(pair.right, pair.left, pair.right_words, pair.left_words, tuple(matches), forms, swaps)


def _laid(left: Reading, right: Reading, own: range, other: range) -> Pair:
    matches = _in_order(left, right, own, other)
    matches += _moved(left, right, own, other, matches)
    matches.sort(key=_by_place)
    forms: list[Swap] = []
    swaps: list[Swap] = []
    for swap, framed in _swaps(left, right, matches, own, other):
        for number, piece in enumerate(_by_stem(left, right, swap)):
            if piece.form:
                forms.append(piece.swap)
            elif piece.swap.left or piece.swap.right:
                swaps += _comparable(piece.swap, _MOST if framed or number else _MOST_UNFRAMED)
    return Pair(left, right, own, other, tuple(matches), tuple(forms), tuple(swaps))


def _by_place(match: Match) -> int:
    return match.left.start


def _in_order(left: Reading, right: Reading, own: range, other: range) -> list[Match]:
    """The equal blocks that are worth keeping."""
    found = blocks(left.words.codes[own.start : own.stop], right.words.codes[other.start : other.stop])
    kept = []
    for at, block in enumerate(found):
        if not block.equal:
            continue
        run = range(own.start + block.left_start, own.start + block.left_end)
        if len(run) >= 3 or any(map(left.carries, run)) or not _amid_much(found, at):
            kept.append(Match(run, range(other.start + block.right_start, other.start + block.right_end)))
    return kept


def _amid_much(found: list[Block], at: int) -> bool:
    """Whether the blocks beside a block are so large that it may be equal by chance."""
    return sum(max(b.left_end - b.left_start, b.right_end - b.right_start) for b in _beside(found, at)) > 3


def _beside(found: list[Block], at: int) -> list[Block]:
    return found[max(0, at - 1) : at] + found[at + 1 : at + 2]


def _moved(left: Reading, right: Reading, own: range, other: range, taken: list[Match]) -> list[Match]:
    """Equal stretches among the words left over, longest first; each holds a word that carries something."""
    mine = set(own).difference(*(match.left for match in taken))
    theirs = set(other).difference(*(match.right for match in taken))
    places: dict[int, list[int]] = {}
    for word in theirs:
        places.setdefault(right.ids[word], []).append(word)
    candidates = []
    for word in mine:
        for place in places.get(left.ids[word], ()):
            size = 1
            while word + size in mine and place + size in theirs and left.ids[word + size] == right.ids[place + size]:
                size += 1
            candidates.append((-size, word, place))
    found = []
    for size, word, place in sorted(candidates):
        run, there = range(word, word - size), range(place, place - size)
        if mine.issuperset(run) and theirs.issuperset(there) and any(map(left.carries, run)):
            found.append(Match(run, there))
            mine.difference_update(run)
            theirs.difference_update(there)
    return found


class _Gap(NamedTuple):
    """Words between two matches, which are given by their place on the left."""

    words: range
    before: int
    after: int


def _swaps(
    left: Reading, right: Reading, matches: list[Match], own: range, other: range
) -> Iterator[tuple[Swap, bool]]:
    """The words left over, put together where they stand between the same stretches (then True), or beside the same."""
    lefts = list(_gaps([match.left for match in matches], own))
    order = sorted(range(len(matches)), key=lambda k: matches[k].right.start)
    places = [-1, *order, len(matches)]
    rights = [
        _Gap(gap.words, places[gap.before + 1], places[gap.after + 1])
        for gap in _gaps([matches[k].right for k in order], other)
    ]
    framed = {each[1:]: each for each in rights}  # no two gaps lie between the same stretches
    for gap in list(lefts):
        partner = framed.get(gap[1:])
        if partner:
            lefts.remove(gap)
            rights.remove(partner)
            yield Swap(gap.words, partner.words), True
    for gap in list(lefts) if rights else ():
        partner = next((each for each in rights if each.after == gap.after or each.before == gap.before), None)
        if partner and any(map(left.carries, gap.words)) and any(map(right.carries, partner.words)):
            lefts.remove(gap)
            rights.remove(partner)
            yield Swap(gap.words, partner.words), False
    yield from ((Swap(gap.words, range(0)), False) for gap in lefts)
    yield from ((Swap(range(0), gap.words), False) for gap in rights)


def _gaps(runs: list[range], words: range) -> Iterator[_Gap]:
    """The words between the runs (which are in order), with the numbers of the runs before and after."""
    at = words.start
    for number, run in enumerate(runs):
        if run.start > at:
            yield _Gap(range(at, run.start), number - 1, number)
        at = run.stop
    if words.stop > at:
        yield _Gap(range(at, words.stop), len(runs) - 1, len(runs))


class _Piece(NamedTuple):
    form: bool
    swap: Swap


def _by_stem(left: Reading, right: Reading, swap: Swap) -> Iterator[_Piece]:
    """The swap parted at words that are other forms of each other."""
    if not swap.left or not swap.right:
        yield _Piece(False, swap)
        return
    stems = list(map(left.stem, swap.left)), list(map(right.stem, swap.right))
    if set(stems[0]).isdisjoint(stems[1]):
        yield _Piece(False, swap)
        return
    numbers: dict[str, int] = {}
    codes = [encode([numbers.setdefault(stem, len(numbers)) for stem in side]) for side in stems]
    at, there = swap.left.start, swap.right.start
    open_left, open_right = at, there
    for block in blocks(*codes):
        run = range(at + block.left_start, at + block.left_end)
        if block.equal and any(map(left.carries, run)):
            other = range(there + block.right_start, there + block.right_end)
            yield _Piece(False, Swap(range(open_left, run.start), range(open_right, other.start)))
            yield _Piece(True, Swap(run, other))
            open_left, open_right = run.stop, other.stop
    yield _Piece(False, Swap(range(open_left, swap.left.stop), range(open_right, swap.right.stop)))


_MOST = 14
"""A run longer than this says something of its own rather than standing for another one."""
_MOST_UNFRAMED = 8
"""The same where the two runs don't stand between the same stretches."""


def _comparable(swap: Swap, most: int) -> tuple[Swap, ...]:
    """The swap, or its two runs on their own where they are too unlike in size to stand for each other."""
    short, long = sorted((len(swap.left), len(swap.right)))
    if short == 0 or long <= min(3 * short + 2, most):
        return (swap,)
    return Swap(swap.left, range(0)), Swap(range(0), swap.right)
