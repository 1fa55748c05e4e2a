"""How a statement is attributed: verbs of saying that differ between two sentences: `find_attribution_changes`."""

from collections.abc import Iterator
from functools import cached_property
from typing import NamedTuple

from viewer.core.changes.pair import Pair
from viewer.core.changes.reading import Reading
from viewer.core.changes.sayings import Saying, find_sayings, statement_behind
from viewer.core.model import Change, ChangeKind, Span, Weight


class _Told:
    """A saying and what it may attribute, which is read only where the other side has a saying too."""

    def __init__(self, reading: Reading, saying: Saying, between: range) -> None:
        self.saying = saying
        self._reading = reading
        self._between = between

    @cached_property
    def content(self) -> set[str]:
        """The stems of what it may attribute: all words between the sayings before and after."""
        return self._stems(self._between)

    @cached_property
    def clause(self) -> set[str]:
        """The stems of its own clause, as far as punctuation bounds it."""
        return self._stems(self._reading.clause(self.saying.words, self._between))

    @cached_property
    def said(self) -> set[str]:
        """The stems of the statement that it is the tag of ("…, Lee said"), or that follows it ("Lee said that …")."""
        statement = statement_behind(self._reading, self.saying, self._between.stop)
        if statement:
            return self._stems(statement)
        return self.content - self.clause if len(self.clause) <= _TAG else set()

    def _stems(self, run: range) -> set[str]:
        reading, own = self._reading, self.saying.words
        before, behind = range(run.start, min(run.stop, own.start)), range(max(run.start, own.stop), run.stop)
        return reading.stems(before, behind)


class _Meeting(NamedTuple):
    """Two sayings that may attribute the same statement."""

    likeness: float
    left: Saying
    right: Saying


def find_attribution_changes(pair: Pair) -> list[Change]:
    """The changes of attribution in a pair.

    Of all pairs of sayings, the one whose statements have most in common tells how the pair's statement is attributed
    on either side. Others count where they stand for each other word by word.
    """
    lefts, rights = list(_told(pair.left, pair.left_words)), list(_told(pair.right, pair.right_words))
    if not (lefts or rights):
        return []
    facts = list(_facts(pair, lefts, rights))
    if bool(lefts) != bool(rights):
        return facts or list(_unattributed(pair, lefts, rights))
    if facts:
        claims = {span for change in facts for span in (change.left, change.right)}
        lefts = [told for told in lefts if pair.left.span(told.saying.words) not in claims]
        rights = [told for told in rights if pair.right.span(told.saying.words) not in claims]
    meetings = [_Meeting(_likeness(a, b), a.saying, b.saying) for a in lefts for b in rights]
    swapped = set(_swapped(pair, lefts, rights))
    meetings = [m._replace(likeness=m.likeness + _BONUS) if m[1:] in swapped else m for m in meetings]
    best = max(meetings, key=lambda meeting: meeting.likeness, default=None)
    chosen = [best] if best and best.likeness >= _LEAST else []
    chosen += [
        m for m in meetings if m[1:] in swapped and not (best and (m.left is best.left or m.right is best.right))
    ]
    changes = [_change(pair, meeting) for meeting in chosen if meeting.left.verb.lemma != meeting.right.verb.lemma]
    return facts + changes


_LEAST = 0.1
"""Statements that have less in common are told apart."""
_SURE = 0.4
"""Statements with less in common may be different ones: their change is not called notable."""
_BONUS = 0.3
"""What standing for each other word by word adds."""


def _told(reading: Reading, words: range) -> Iterator[_Told]:
    sayings = find_sayings(reading, words)
    for k, saying in enumerate(sayings):
        start = sayings[k - 1].words.stop if k else words.start
        stop = sayings[k + 1].words.start if k + 1 < len(sayings) else words.stop
        yield _Told(reading, saying, range(start, stop))


def _likeness(one: _Told, other: _Told) -> float:
    """How likely two sayings attribute the same statement; a number to compare, above 1 at best."""
    stance = one.saying.verb.stance
    same_stance = stance == other.saying.verb.stance and stance != "neutral"
    plain = sum(told.saying.plain for told in (one, other))  # "had to admit": hardly how the statement is attributed
    overlap = _overlap(one.content, other.content) + _overlap(one.clause, other.clause)
    return overlap + 0.2 * same_stance - 0.15 * plain


def _overlap(some: set[str], others: set[str]) -> float:
    # 3 keeps two statements of a word or two from being called the same for one common word.
    return len(some & others) / (min(len(some), len(others)) + 3)


def _swapped(pair: Pair, lefts: list[_Told], rights: list[_Told]) -> Iterator[tuple[Saying, Saying]]:
    for swap in pair.swaps:
        if max(len(swap.left), len(swap.right)) > _MOST:
            continue
        here = [told.saying for told in lefts if told.saying.words.start in swap.left]
        there = [told.saying for told in rights if told.saying.words.start in swap.right]
        if len(here) == len(there) == 1:
            yield here[0], there[0]


_MOST = 2
"""In a longer difference two verbs of saying need not stand for each other."""


def _facts(pair: Pair, lefts: list[_Told], rights: list[_Told]) -> Iterator[Change]:
    """Words that state as a fact what the other side has somebody claim ("seized another village" / "claiming …")."""
    mine = {told.saying.words.start: told.saying.verb.stance for told in lefts}
    theirs = {told.saying.words.start: told.saying.verb.stance for told in rights}
    for match in pair.matches:
        left, right = match.left.start - 1, match.right.start - 1
        stances = mine.get(left), theirs.get(right)
        if (
            left < pair.left_words.start
            or right < pair.right_words.start
            or sorted(map(bool, stances)) != [False, True]
        ):
            continue
        if _DOUBT.isdisjoint(stances) or not (pair.left.carries(left) and pair.right.carries(right)):
            continue
        spans = pair.left.span(range(left, left + 1)), pair.right.span(range(right, right + 1))
        yield Change(ChangeKind.ATTRIBUTION, Weight.NOTABLE, *spans, "fact or claim", _note(bool(stances[0])))


_DOUBT = frozenset({"claiming"})


def _unattributed(pair: Pair, lefts: list[_Told], rights: list[_Told]) -> Iterator[Change]:
    """What one side has somebody say and the other states as a fact, in nearly the same words."""
    told, reading, words = (lefts, pair.right, pair.right_words) if lefts else (rights, pair.left, pair.left_words)
    side, own = (pair.left, pair.left_words) if lefts else (pair.right, pair.right_words)
    if any(reading.quoted[word] for word in words) or any(side.quoted[word] for word in own):
        return  # who says it may stand around the quotation
    if pair.left.title_case(pair.left_words) or pair.right.title_case(pair.right_words):
        return  # headlines leave that out
    stated = reading.stems(words)
    for each in told:
        stance = each.saying.verb.stance
        said = each.said
        if each.saying.plain or stance in _ACTS or not said:
            continue
        if len(said & stated) >= max(_ENOUGH, _NEARLY * len(said)):
            span = side.span(each.saying.words)
            spans: tuple[Span | None, Span | None] = (span, None) if lefts else (None, span)
            note = _note(bool(lefts), "denied" if stance == _DENYING else "as a claim")
            yield Change(ChangeKind.ATTRIBUTION, Weight.NOTABLE, *spans, "attributed", note)
            return


def _note(left_told: bool, told: str = "as a claim") -> str:
    """How the left has it, then how the right: one as a fact, the other as told."""
    return f"{told} / stated as a fact" if left_told else f"stated as a fact / {told}"


_DENYING = "denying"

_TAG = 4
"""A tag of speech (", the mayor said") has no more words that carry something."""
_ENOUGH = 3
_NEARLY = 0.7
"""So much of what is said has to stand in the other sentence, too."""


_REQUESTS = {"urging", "ordering"}
_ACTS = frozenset({"accusing", "lamenting", "mentioning", "naming", "praising", "predicting", "promising"}) | _REQUESTS
"""What is said decides on these verbs, not how the reporter takes it: beside another verb they rather tell of
something else ("said" / "urged"); only requests and orders are held against each other."""


def _change(pair: Pair, meeting: _Meeting) -> Change:
    here, there = meeting.left.verb.stance, meeting.right.verb.stance
    same = here == there
    one, other = pair.left.span(meeting.left.words), pair.right.span(meeting.right.words)
    words = f"{one.of(pair.left.text)} / {other.of(pair.right.text)}"
    note = f"{words}: same stance" if same else f"{words}: {here} / {there}"
    sure = pair.alike or meeting.likeness >= _SURE
    plain = meeting.left.plain or meeting.right.plain
    told = _ACTS.isdisjoint((here, there)) or {here, there} == _REQUESTS
    weight = Weight.NOTABLE if sure and not same and not plain and told else Weight.FAINT
    return Change(ChangeKind.ATTRIBUTION, weight, one, other, "verb of saying", note)
