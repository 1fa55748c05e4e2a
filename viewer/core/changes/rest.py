"""What no other kind accounts for: words that stand for other words, and words that one side alone has: `find_rest`."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from functools import cache

from viewer.core.changes.pair import Pair
from viewer.core.changes.quote import PARAPHRASED
from viewer.core.changes.reading import Reading, judging_words
from viewer.core.changes.sayings import is_saying
from viewer.core.model import Addition, Change, ChangeKind, SideName, Span, Weight
from viewer.core.tables import Tables


class Elsewhere:
    """Where the stems of one article stand, to tell what the whole of it doesn't say."""

    def __init__(self, reading: Reading) -> None:
        self._places: dict[str, list[int]] = defaultdict(list)
        self._asked: dict[str, frozenset[int]] = {}
        stems = reading.vocabulary.stems
        for k, sentence in enumerate(reading.prepared.side.sentences):
            if sentence.reporting:
                for stem in {stems[word] for word in reading.words.ids_of(k)}:
                    self._places[stem].append(k)

    def says(self, stems: set[str]) -> bool:
        """Whether one sentence of the article holds (nearly) all of the stems."""
        missing = len(stems) // 5  # one word in five may differ
        places = sorted(map(self._where, stems), key=len)
        candidates = set().union(*places[: missing + 1])
        return any(sum(k in each for each in places) >= len(stems) - missing for k in candidates)

    def _where(self, stem: str) -> frozenset[int]:
        """The sentences that hold the stem, ready to be asked whether one is among them."""
        found = self._asked.get(stem)
        if found is None:
            found = self._asked[stem] = frozenset(self._places.get(stem, ()))
        return found


def find_rest(
    pair: Pair, changes: Sequence[Change], left_says: Elsewhere, right_says: Elsewhere
) -> tuple[list[Change], list[Addition]]:
    """The substitutions and the additions in a pair, leaving out words that one of `changes` accounts for."""
    exact = [change for change in changes if change.subtype != PARAPHRASED]
    claimed = [_claimed(pair.left, (c.left for c in exact)), _claimed(pair.right, (c.right for c in exact))]
    found: list[Change] = []
    additions: list[Addition] = []
    for swap in pair.swaps:
        left = _unclaimed(pair.left, swap.left, claimed[0])
        right = _unclaimed(pair.right, swap.right, claimed[1])
        if left and right and not _apart(pair, left, right):
            substitution = _substitution(pair, left, right)
            found.append(substitution)
            if not substitution.subtype:
                here, there = _judging(pair.left, left), _judging(pair.right, right)
                if not (here and there):
                    additions += _unsaid(pair.left, "left", here, right_says)
                    additions += _unsaid(pair.right, "right", there, left_says)
            continue
        if left:
            additions += _additions(pair.left, "left", left, right_says)
        if right:
            additions += _additions(pair.right, "right", right, left_says)
    return found, additions


def _claimed(reading: Reading, spans: Iterable[Span | None]) -> set[int]:
    return {word for span in spans if span for word in reading.words.within(span)}


def _unclaimed(reading: Reading, run: range, claimed: set[int]) -> range:
    """The run without claimed and then light words at its ends; empty where nothing is left that says something."""
    start, stop = run.start, run.stop
    while start < stop and start in claimed:
        start += 1
    while start < stop and stop - 1 in claimed:
        stop -= 1
    says = any(reading.carries(word) and word not in claimed for word in range(start, stop))
    return range(start, stop) if says else range(0)


def _apart(pair: Pair, left: range, right: range) -> bool:
    """Whether two long runs have no word in common, nor words of one root: each says something of its own."""
    stems = [{stem[:_ROOT] for stem in reading.stems(run)} for reading, run in ((pair.left, left), (pair.right, right))]
    return min(map(len, stems)) >= _LONG and stems[0].isdisjoint(stems[1])


_ROOT = 5
"""So many letters of a stem tell its root."""
_LONG = 4
"""A phrase with fewer words that carry something may be another name for the same."""


_MOST = 4
"""A loaded word in a longer run says something else rather than the same more strongly."""


def _substitution(pair: Pair, left: range, right: range) -> Change:
    loaded = [
        {reading.form(word) for word in run if reading.look_up(judging_words(reading.tables), word)}
        for reading, run in ((pair.left, left), (pair.right, right))
    ]
    strong = bool(loaded[0]) != bool(loaded[1]) and max(len(left), len(right)) <= _MOST
    weight, note = (Weight.NOTABLE, "one judges or heightens") if strong else (Weight.FAINT, "")
    spans = pair.left.closed(left), pair.right.closed(right)
    return Change(ChangeKind.WORDING, weight, *spans, "loaded" if strong else "", note)


def _judging(reading: Reading, run: range) -> list[int]:
    """The words of a run that judge or heighten, in the article's own prose."""
    return [word for word in reading.marked(run, judging_words(reading.tables)) if not reading.quoted[word]]


def _unsaid(reading: Reading, side: SideName, words: Iterable[int], other: Elsewhere) -> Iterator[Addition]:
    """Those of the words that the other article nowhere has ("was swiftly denied"); verbs of saying aside."""
    for word in words:
        if not is_saying(reading, word) and not other.says({reading.stem(word)}):
            yield Addition(side, reading.span(range(word, word + 1)))


def _additions(reading: Reading, side: SideName, run: range, other: Elsewhere) -> list[Addition]:
    """The parts of a run that the other article nowhere says; neighbouring clauses are one."""
    found: list[range] = []
    for clause in _clauses(reading, run):
        stems = {reading.stem(word) for word in clause if reading.carries(word) and not is_saying(reading, word)}
        if not stems or other.says(stems):
            continue
        start = found.pop().start if found and found[-1].stop == clause.start else clause.start
        found.append(range(start, clause.stop))
    spans = (reading.closed(_trimmed(reading, clause)) for clause in found)
    return [Addition(side, span) for span in spans if span.end - span.start > 1]


def _trimmed(reading: Reading, run: range) -> range:
    """The run without an article, pronoun or the like at its start, and without light words that lead on at its end."""
    start, stop = run.start, run.stop
    while reading.look_up(_leading(reading.tables), start):
        start += 1
    while not reading.carries(stop - 1) and _leads_on(reading, stop):
        stop -= 1
    return range(start, stop)


def _leads_on(reading: Reading, stop: int) -> bool:
    """Whether the words go on behind a run without punctuation: "on the" does, "upside down." doesn't."""
    return stop < len(reading.ids) and not reading.between(stop).strip(" -\"“”„‘’'«»")


def _clauses(reading: Reading, run: range) -> Iterator[range]:
    """The run cut at punctuation, without words that stand in a run that both articles have."""
    start = run.start
    for word in (*run, run.stop):
        ends = word == run.stop or reading.shared[word]
        if ends or (word > start and reading.between(word).strip(" -")):
            if word > start:
                yield range(start, word)
            start = word + 1 if ends else word


_LEADING = ("articles", "demonstratives", "pronouns", "conjunctions")


@cache
def _leading(tables: Tables) -> dict[str, bool]:
    section = tables.section("function_words")
    return dict.fromkeys((word for group in _LEADING for word in section.get(group, ())), True)
