"""Persons, bodies and places that the two sentences name otherwise: `find_name_changes`."""

from collections.abc import Iterator
from functools import cache
from itertools import product
from typing import NamedTuple

from viewer.core.changes.names import Mention, Names
from viewer.core.changes.pair import Pair, Swap
from viewer.core.changes.reading import Reading
from viewer.core.changes.sayings import is_saying
from viewer.core.model import Change, ChangeKind, Weight
from viewer.core.tables import Tables


class Role(NamedTuple):
    """A person called by what they are: "the mayor", "Smith's lawyer"."""

    words: range
    """Its words, from the article or possessive on."""
    noun: str
    """What they are."""


def find_name_changes(pair: Pair, names: Names) -> list[Change]:
    """The changes of name in a pair."""
    lefts = names.mentions(pair.left, pair.left_words)
    rights = names.mentions(pair.right, pair.right_words)
    found = list(dict.fromkeys(_renamed(pair, names, lefts, rights)))
    found += _by_role(pair, names, lefts, rights)
    found += _by_group(pair, names, lefts, rights)
    found += _by_kind(pair, names, lefts, rights)
    found += _in_same_place(pair, names, lefts, rights, found)
    return found


def _renamed(pair: Pair, names: Names, lefts: list[Mention], rights: list[Mention]) -> Iterator[Change]:
    """Names of which neither sentence has a form that the other has too; one may be told several times."""
    for left, right in product(_each_form(lefts), _each_form(rights)):
        if not names.same(left, right):
            continue
        mine, theirs = (
            [each for each in side if names.same(each, left) or names.same(each, right)] for side in (lefts, rights)
        )
        if {each.form for each in mine}.isdisjoint(each.form for each in theirs):
            one, other = (max(group, key=lambda each: len(each.form)) for group in (mine, theirs))
            yield _change(pair, names, one.words, other.words, _subtype(one, other, names), Weight.FAINT)
        else:
            yield from _described(pair, names, mine, theirs)


def _each_form(mentions: list[Mention]) -> list[Mention]:
    """Of the mentions in the same form the first."""
    return list({each.form: each for each in reversed(mentions)}.values())


def _described(pair: Pair, names: Names, mine: list[Mention], theirs: list[Mention]) -> Iterator[Change]:
    """Somebody of whom both say before the name who that is, otherwise ("outgoing adviser", "senior adviser")."""
    one = next(filter(None, (_description(pair.left, pair.left_words, each, names) for each in mine)), None)
    other = next(filter(None, (_description(pair.right, pair.right_words, each, names) for each in theirs)), None)
    if one and other and pair.left.stems(one) != pair.right.stems(other):
        yield _change(pair, names, one, other, "description", Weight.FAINT)


def _description(reading: Reading, words: range, mention: Mention, names: Names) -> range | None:
    """The name with the words before it that say who it is; None where they name no role."""
    known = names.lore.callings
    first = start = mention.words.start
    if not mention.titles and (first == words.start or reading.bases[reading.ids[first - 1]] not in known):
        return None
    while start > words.start and first - start < _LONGEST:
        before = start - 1
        if reading.between(start) not in {" ", "-"} or not reading.carries(before) or is_saying(reading, before):
            break
        start = before
    opens = (
        start == words.start or reading.between(start).strip() or reading.form(start - 1) in _opening(reading.tables)
    )
    while start < first and not (opens or reading.capital(start) or reading.bases[reading.ids[start]] in known):
        start += 1  # what may be a verb: "to challenge Senator Lee"
    return range(start, mention.words.stop) if start < first and not reading.quoted[start] else None


@cache
def _opening(tables: Tables) -> frozenset[str]:
    """Words behind which a noun phrase begins, and hardly a verb."""
    light = tables.section("function_words")
    groups = ("articles", "demonstratives", "conjunctions")
    grammar = tables.section("names").get("grammar", {})
    return frozenset([*(word for group in groups for word in light.get(group, ())), *grammar.get("definite", ())])


_LONGEST = 6
"""So many words before a name may say who it is."""


def _subtype(one: Mention, other: Mention, names: Names) -> str:
    a, b = one.core, other.core
    if a == b:
        return "title"
    group = names.lore.same.get(" ".join(a))
    if group is not None and group == names.lore.same.get(" ".join(b)):
        return "other name"
    if set(a) <= set(b) or set(b) <= set(a):
        return "full name"
    return "form of the name"


def _by_role(pair: Pair, names: Names, lefts: list[Mention], rights: list[Mention]) -> Iterator[Change]:
    """Somebody whom one side names and the other calls by a role."""
    for here, there, mine, theirs, swapped in (
        (pair.left, pair.left_words, lefts, rights, False),
        (pair.right, pair.right_words, rights, lefts, True),
    ):
        own = {each.core[-1] for each in mine}
        for role in find_roles(here, there, names):
            surname = names.holders.get(role.noun)
            named = next((each for each in theirs if each.core[-1] == surname), None)
            if named and surname not in own:
                runs = (named.words, role.words) if swapped else (role.words, named.words)
                yield _change(pair, names, *runs, "role", Weight.FAINT)
                break


def _by_group(pair: Pair, names: Names, lefts: list[Mention], rights: list[Mention]) -> Iterator[Change]:
    """Several whom one side names and the other calls "the couple", "the pair"."""
    for here, there, mentions, swapped in (
        (pair.left, pair.right, rights, False),
        (pair.right, pair.left, lefts, True),
    ):
        own, other = (pair.right_words, pair.left_words) if swapped else (pair.left_words, pair.right_words)
        group = next((run for run in _groups(here, own, names)), None)
        several = next((run for run in _several(there, other, mentions, names)), None)
        if group and several and not any(_groups(there, other, names)):
            yield _change(pair, names, *((several, group) if swapped else (group, several)), "group", Weight.FAINT)


def _by_kind(pair: Pair, names: Names, lefts: list[Mention], rights: list[Mention]) -> Iterator[Change]:
    """A body that one side names in full and the other by its last word alone: "the board"."""
    for here, words, mine, theirs, swapped in (
        (pair.left, pair.left_words, lefts, rights, False),
        (pair.right, pair.right_words, rights, lefts, True),
    ):
        own = {each.core[-1] for each in mine}
        for word in here.marked(words[1:], names.lore.bodies):
            noun = here.form(word)
            named = [each for each in theirs if each.core[-1] == noun and len(each.core) > 1]
            plain = here.form(word - 1) in names.lore.definite and not here.capital(word) and not here.quoted[word]
            if plain and noun not in own and len({each.core for each in named}) == 1:
                runs = (named[0].words, range(word - 1, word + 1))
                yield _change(pair, names, *(runs if swapped else runs[::-1]), "role", Weight.FAINT)
                break


def _groups(reading: Reading, words: range, names: Names) -> Iterator[range]:
    for word in reading.marked(words[1:], names.lore.groups):
        if reading.form(word - 1) in names.lore.definite:
            yield range(word - 1, word + 1)


def _several(reading: Reading, words: range, mentions: list[Mention], names: Names) -> Iterator[range]:
    for mention in mentions:
        stop = mention.words.stop
        if stop + 2 < words.stop and reading.form(stop) in names.lore.joining and reading.between(stop) == " ":
            other = next((each.words.stop for each in mentions if each.words.start == stop + 1), 0)
            if other or reading.form(stop + 1) in names.lore.definite:
                yield range(mention.words.start, other or stop + 3)


def _in_same_place(
    pair: Pair, names: Names, lefts: list[Mention], rights: list[Mention], found: list[Change]
) -> Iterator[Change]:
    """Words that stand for each other, of which both name somebody."""
    for swap in pair.swaps:
        if not swap.left or not swap.right:
            continue
        sure = _naming(pair.left, swap.left, lefts, names)
        sure = min(sure, _naming(pair.right, swap.right, rights, names)) if sure >= _HALF else sure
        if sure < (_HALF if max(len(swap.left), len(swap.right)) <= _MOST else _WHOLLY):
            continue
        whose = [
            any(_stands_in(mention, run) for mention in mentions)
            for run, mentions in ((swap.left, lefts), (swap.right, rights))
        ]
        judged = _judging(pair.left, swap.left, names) != _judging(pair.right, swap.right, names)
        if not (any(whose) or judged) or _is_told(pair, swap, found) or _is_one(swap, names, lefts, rights):
            continue
        alike = {pair.left.stem(word) for word in swap.left} & {pair.right.stem(word) for word in swap.right}
        weight = Weight.NOTABLE if sure > _HALF and all(whose) and not alike else Weight.FAINT
        yield _change(pair, names, swap.left, swap.right, "otherwise", weight)


def _stands_in(mention: Mention, run: range) -> bool:
    return mention.words.start >= run.start and mention.words.stop <= run.stop


def _is_told(pair: Pair, swap: Swap, found: list[Change]) -> bool:
    """Whether a change that was found is of these words."""
    left, right = pair.left.span(swap.left), pair.right.span(swap.right)
    return any((c.left and c.left.overlaps(left)) or (c.right and c.right.overlaps(right)) for c in found)


def _is_one(swap: Swap, names: Names, lefts: list[Mention], rights: list[Mention]) -> bool:
    """Whether somebody named in the words of one side is named in the other sentence, too."""
    here = [each for each in lefts if set(each.words) & set(swap.left)]
    there = [each for each in rights if set(each.words) & set(swap.right)]
    return any(names.same(a, b) for a, b in (*product(here, rights), *product(lefts, there)))


_HALF = 0.5
_MOST = 6
"""A longer run of words names somebody only if it does little else."""
_WHOLLY = 0.75


def _naming(reading: Reading, run: range, mentions: list[Mention], names: Names) -> float:
    """How much of what a run of words says is who somebody is, from 0 to 1."""
    naming = {word for mention in mentions if _stands_in(mention, run) for word in mention.words}
    carrying = [word for word in run if reading.carries(word)]
    sure = sum(word in naming or _is_role(reading.bases[reading.ids[word]], names) for word in carrying)
    return sure / len(carrying) if carrying else 0.0


def _is_role(base: str, names: Names) -> bool:
    one = base.removesuffix("s")
    return one in names.lore.people or one in names.lore.bodies or base in names.lore.judging


def _judging(reading: Reading, run: range, names: Names) -> set[str]:
    return set(map(reading.form, run)) & names.lore.judging


def find_roles(reading: Reading, words: range, names: Names) -> Iterator[Role]:
    """The roles in a sentence that stand for a person: definite, and not a title before the name itself."""
    for word in reading.marked(words, names.lore.people):
        if reading.quoted[word]:
            continue
        if word + 1 < words.stop and reading.between(word + 1) == " " and names.is_name(reading, word + 1):
            continue
        before = range(word - 1, max(words.start, word - 5) - 1, -1)
        start = next((k for k in before if _definite(reading, k, names)), None)
        if start is not None:
            yield Role(range(start, word + 1), reading.form(word))


def _definite(reading: Reading, word: int, names: Names) -> bool:
    form = reading.form(word)
    return form in names.lore.definite or form.endswith("'s")


def _change(pair: Pair, names: Names, left: range, right: range, subtype: str, weight: Weight) -> Change:
    if _judging(pair.left, left, names) != _judging(pair.right, right, names):
        weight, subtype = Weight.NOTABLE, "judging"
    return Change(ChangeKind.NAME, weight, pair.left.span(left), pair.right.span(right), subtype)
