"""What becomes of the quotations of one sentence in the other: `find_quote_changes`.

Each quoted piece (a quotation, cut at the ends of the sentences within it) is looked for among the quoted words of the
other sentence, then among its prose. Words that follow or precede the common part are no difference where they stand
elsewhere in the other article, for then it only cuts the quotation otherwise.
"""

from collections.abc import Iterator
from itertools import compress
from typing import NamedTuple

from viewer.core.changes.names import Names
from viewer.core.changes.pair import Pair
from viewer.core.changes.reading import Reading
from viewer.core.changes.speakers import are_others
from viewer.core.changes.variants import same_in_full
from viewer.core.model import Change, ChangeKind, Quotation, Span, Weight
from viewer.core.similarity import Block, blocks, encode

PARAPHRASED = "paraphrased"
Quotations = tuple[tuple[Quotation, ...], tuple[Quotation, ...]]
"""Those of the left and of the right."""


class _Meeting(NamedTuple):
    """Two quoted pieces that are the same quotation."""

    left: range
    right: range
    parts: list[Block]
    """Their words as blocks."""
    common: int
    """How many words they have in common."""


def find_quote_changes(pair: Pair, names: Names, quotations: Quotations) -> list[Change]:
    """The changes of quotations in a pair; `quotations` are those of both articles, with their speakers."""
    lefts, rights = _pieces(pair.left, pair.left_words), _pieces(pair.right, pair.right_words)
    if not lefts and not rights:
        return []
    found: list[Change] = []
    met_left: set[range] = set()
    met_right: set[range] = set()
    for meeting in _meetings(pair, lefts, rights):
        different = list(_differences(pair, meeting, _by_others(pair, meeting, names, quotations)))
        found += different
        # A word or two that the other side quotes among others don't make the longer quotation the same.
        if different or len(meeting.left) <= len(meeting.right) or len(meeting.right) > 2:
            met_left.add(meeting.left)
        if different or len(meeting.right) <= len(meeting.left) or len(meeting.left) > 2:
            met_right.add(meeting.right)
    lefts, rights = [run for run in lefts if run not in met_left], [run for run in rights if run not in met_right]
    return [*found, *_paraphrases(pair, lefts, rights, names)] if lefts or rights else found


def _paraphrases(pair: Pair, lefts: list[range], rights: list[range], names: Names) -> Iterator[Change]:
    """Quoted pieces that the other sentence has in its prose."""
    left_prose, right_prose = _prose(pair)
    for run in lefts:
        if words := _paraphrase(pair.left, run, pair.right, right_prose, names):
            note = _paraphrase_note(pair.left, run, pair.right, pair.right_words)
            yield _paraphrased(pair.left.span(run), pair.right.span(words), note)
    for run in rights:
        if words := _paraphrase(pair.right, run, pair.left, left_prose, names):
            note = _paraphrase_note(pair.right, run, pair.left, pair.left_words)
            yield _paraphrased(pair.left.span(words), pair.right.span(run), note)


def _pieces(reading: Reading, words: range) -> list[range]:
    """The quoted words of a sentence, a run for each sentence within a quotation."""
    found: list[range] = []
    for word in compress(words, reading.quoted[words.start : words.stop]):
        number = reading.quoted[word]
        goes_on = bool(found) and found[-1].stop == word and reading.quoted[word - 1] == number
        start = found.pop().start if goes_on and not _ends(reading, word) else word
        found.append(range(start, word + 1))
    if not found or reading.title_case(words):
        return found
    return [run for run in found if not reading.is_title(run)]


def _ends(reading: Reading, word: int) -> bool:
    """Whether a sentence ends before the word (the point of an abbreviation doesn't end one)."""
    gap = set(reading.between(word))
    return bool(gap & _ENDS) or ("." in gap and "." not in reading.form(word - 1))


_ENDS = frozenset("?!…")


_MOST_PIECES = 40
"""No sentence quotes as often in earnest; each left piece is held against each right one."""


def _meetings(pair: Pair, lefts: list[range], rights: list[range]) -> Iterator[_Meeting]:
    """Each piece with the one of the other side that has most words in common with it, if enough."""
    codes = [
        [(encode(map(reading.value, run)), reading.span(run).of(reading.text)) for run in runs[:_MOST_PIECES]]
        for reading, runs in ((pair.left, lefts), (pair.right, rights))
    ]
    best: dict[tuple[int, range], _Meeting] = {}
    for left, (code, text) in zip(lefts, codes[0], strict=False):
        for right, (other, its_text) in zip(rights, codes[1], strict=False):
            # Of several ways to lay them side by side the same is found from either side.
            parts = blocks(code, other) if text <= its_text else [part.turned for part in blocks(other, code)]
            common = sum(part.left_end - part.left_start for part in parts if part.equal)
            meeting = _Meeting(left, right, parts, common)
            for piece in ((0, left), (1, right)):
                if piece not in best or common > best[piece].common:
                    best[piece] = meeting
    chosen = {(meeting.left.start, meeting.right.start): meeting for meeting in best.values()}
    yield from (chosen[place] for place in sorted(chosen) if _is_same(pair, chosen[place]))


def _is_same(pair: Pair, meeting: _Meeting) -> bool:
    shorter = min(len(meeting.left), len(meeting.right))
    carrying = sum(
        pair.left.carries(meeting.left.start + word)
        for part in meeting.parts
        if part.equal
        for word in range(part.left_start, part.left_end)
    )
    enough = 2 if shorter > 2 and meeting.common < 4 else 1
    return carrying >= enough and 2 * meeting.common >= shorter


def _differences(pair: Pair, meeting: _Meeting, by_others: bool) -> Iterator[Change]:
    """Where two wordings of one quotation part: word by word if they are close, else as wholes."""
    if not _close(meeting):
        note = "quoted in other words"
        spans = pair.left.span(meeting.left), pair.right.span(meeting.right)
        weight = Weight.FAINT if by_others or _answered_elsewhere(pair, meeting) else Weight.NOTABLE
        yield Change(ChangeKind.QUOTE, weight, *spans, "otherwise", note)
        return
    for number, part in enumerate(meeting.parts):
        if part.equal:
            continue
        here = range(meeting.left.start + part.left_start, meeting.left.start + part.left_end)
        there = range(meeting.right.start + part.right_start, meeting.right.start + part.right_end)
        outer = number in {0, len(meeting.parts) - 1}
        if outer and _elsewhere(pair.left, here) and _elsewhere(pair.right, there):
            continue
        one = pair.left.span(here) if here else None
        other = pair.right.span(there) if there else None
        if outer and not (here and there):
            carried = any(map(pair.left.carries, here)) or any(map(pair.right.carries, there))
            says = carried or len(here) + len(there) > _FEW
            weight = Weight.NOTABLE if says else Weight.FAINT
            yield Change(ChangeKind.QUOTE, weight, one, other, "shorter", "one quotes more")
        elif not _contracted(pair, here, there):
            weight = Weight.DIFFERS if _sure(meeting, here, there) else Weight.NOTABLE
            yield Change(ChangeKind.QUOTE, weight, one, other, "words", "quoted with other words")


def _by_others(pair: Pair, meeting: _Meeting, names: Names, quotations: Quotations) -> bool:
    """Whether the two quotations are said by different people."""
    numbers = pair.left.quoted[meeting.left.start], pair.right.quoted[meeting.right.start]
    one, other = (each[number - 1].speaker for each, number in zip(quotations, numbers, strict=True))
    return bool(one and other) and are_others(one or "", other or "", names.lore)


def _contracted(pair: Pair, here: range, there: range) -> bool:
    """Whether the words are the same but for a contraction, which is a matter of spelling."""
    return same_in_full([*map(pair.left.form, here)], [*map(pair.right.form, there)], pair.left.tables)


def _answered_elsewhere(pair: Pair, meeting: _Meeting) -> bool:
    """Whether the other article has most of what this one hasn't of either quotation: another quotation answers it."""
    different = [part for part in meeting.parts if not part.equal]
    here = [word + meeting.left.start for part in different for word in range(part.left_start, part.left_end)]
    there = [word + meeting.right.start for part in different for word in range(part.right_start, part.right_end)]
    for reading, words in ((pair.left, here), (pair.right, there)):
        carrying = [word for word in words if reading.carries(word)]
        if carrying and 2 * sum(_in_run(reading, word) for word in carrying) >= len(carrying):
            return True
    return False


_FEW = 3
"""So many words that carry nothing ("It is a") are no more of a quotation."""
_MOST_WORDS = 6
"""A difference of more words is not one of words: the quotation as a whole is another wording."""


def _close(meeting: _Meeting) -> bool:
    """Whether the two are so alike that they can be compared word by word."""
    inner = (max(p.left_end - p.left_start, p.right_end - p.right_start) for p in meeting.parts[1:-1] if not p.equal)
    return 4 * meeting.common >= 3 * min(len(meeting.left), len(meeting.right)) and max(inner, default=0) <= _MOST_WORDS


def _sure(meeting: _Meeting, here: range, there: range) -> bool:
    """Whether the rest is so alike that the difference is one of words, not of what is quoted."""
    longer = max(len(meeting.left), len(meeting.right))
    return meeting.common >= 4 and 4 * meeting.common >= 3 * longer and max(len(here), len(there)) <= 4


def _elsewhere(reading: Reading, run: range) -> bool:
    """Whether (nearly) all of the words stand in a run of words that the other article has too."""
    inside = sum(_in_run(reading, word) for word in run)
    return 5 * inside >= 4 * len(run)


def _in_run(reading: Reading, word: int) -> bool:
    return bool(reading.shared[word])


_SHARE = 0.2
"""How much of what is quoted, or of the prose where that is shorter, must be said by the other."""
_SHORT = 3
"""A quotation of so few words that carry something is found again by a single one."""


def _prose(pair: Pair) -> tuple[list[int], list[int]]:
    """The words of either sentence outside quotations that the other's prose doesn't have at the same place."""
    left = {word for word in pair.left_words if not pair.left.quoted[word] and pair.left.carries(word)}
    right = {word for word in pair.right_words if not pair.right.quoted[word] and pair.right.carries(word)}
    for match in pair.matches:
        for one, other in zip(match.left, match.right, strict=True):
            if one in left and other in right:
                left.discard(one)
                right.discard(other)
    return sorted(left), sorted(right)


def _paraphrase(here: Reading, run: range, there: Reading, prose: list[int], names: Names) -> range | None:
    """Where the other sentence's prose says what is quoted here; None where it doesn't."""
    own = {here.stem(word) for word in run if here.carries(word) and not names.is_name(here, word)}
    short = len(own) <= _SHORT
    hits = [word for word in prose if not names.is_name(there, word) and _says(there.stem(word), own, short)]
    common = len({there.stem(word) for word in hits})
    size = min(len(own), len({there.stem(word) for word in prose}))
    if common < (1 if short else 2) or common < _SHARE * size:
        return None
    return range(hits[0], hits[-1] + 1)


def _says(stem: str, own: set[str], kin: bool) -> bool:
    return stem in own or (kin and len(stem) > 5 and any(stem[:5] == each[:5] for each in own))


def _paraphrase_note(here: Reading, run: range, there: Reading, words: range) -> str:
    """Whether the other sentence has the quoted words themselves."""
    parts = blocks(*(encode([reading.value(word) for word in each]) for reading, each in ((here, run), (there, words))))
    most = max((part.left_end - part.left_start for part in parts if part.equal), default=0)
    if len(run) > 1 and 5 * most >= 4 * len(run):
        return "quoted on one side, the same words without quotation marks on the other"
    return "quoted on one side, reported on the other"


def _paraphrased(left: Span, right: Span, note: str) -> Change:
    return Change(ChangeKind.QUOTE, Weight.NOTABLE, left, right, PARAPHRASED, note)
