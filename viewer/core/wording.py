"""Compare the wording of linked sentences: `compare_wording`.

Each pair of sentences is laid side by side word by word; then each kind of change looks for its own, comparing what
the sentences have (their sayings, quotations, values, names) rather than what a diff happens to align. What is left
over is a substitution or an addition.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from itertools import repeat

from viewer.core.changes.attribution import find_attribution_changes
from viewer.core.changes.hedge import find_hedge_changes
from viewer.core.changes.name import find_name_changes
from viewer.core.changes.negation import find_negation_changes
from viewer.core.changes.number import find_number_changes
from viewer.core.changes.pair import Pair, lay_side_by_side
from viewer.core.changes.quote import find_quote_changes
from viewer.core.changes.readings import Readings
from viewer.core.changes.rest import Elsewhere, find_rest
from viewer.core.changes.spelling import find_spelling_changes
from viewer.core.changes.trust import Trust
from viewer.core.errors import Cancelled
from viewer.core.model import Change, IsCancelled, Link, Weight


def _nobody(_links: Sequence[Link], _before: int) -> None:
    pass


def compare_wording(
    both: Readings,
    links: Sequence[Link],
    cancelled: IsCancelled,
    only: Sequence[bool] | None = None,
    tell: Callable[[Sequence[Link], int], None] = _nobody,
) -> tuple[Link, ...]:
    """The links with their stretches of equal words, their changes and their additions.

    Both sides need their shared runs: words that stand elsewhere in the other article are not missing there. `only`
    says for each link whether to compare it (all of them); the others stay as they are. `tell` is told now and then
    the links as they are, and of which left sentence the next one to be compared is. Raises Cancelled when `cancelled`
    says yes.
    """
    comparer = _Comparer(both, Trust(links))
    compared = list(links)
    wanted = [number for number, want in enumerate(only or repeat(True, len(links))) if want]
    for first in range(0, len(wanted), _AT_A_TIME):
        if cancelled():
            raise Cancelled
        tell(compared, links[wanted[first]].left)
        numbers = wanted[first : first + _AT_A_TIME]
        for number, link in zip(numbers, comparer.compare([links[n] for n in numbers]), strict=True):
            compared[number] = link
    return tuple(compared)


_AT_A_TIME = 64
"""Each kind of change goes through so many links before the next one does: the processor keeps its code at hand, which
makes an eighth of the time, and the links laid side by side are never more than these."""
_KINDS: tuple[Callable[[Pair, Readings], Iterable[Change]], ...] = (
    lambda pair, both: find_number_changes(pair, both.values),
    lambda pair, both: find_quote_changes(pair, both.names, both.quotations),
    lambda pair, both: find_name_changes(pair, both.names),
    lambda pair, _: find_attribution_changes(pair),
    lambda pair, _: find_negation_changes(pair),
    lambda pair, _: find_hedge_changes(pair),
    lambda pair, _: find_spelling_changes(pair),
)
"""The kinds of change that have a name."""


class _Comparer:
    """Two articles and what is known of them as wholes."""

    def __init__(self, both: Readings, trust: Trust) -> None:
        self._both = both
        self._trust = trust
        self._left_says, self._right_says = Elsewhere(both.left), Elsewhere(both.right)

    def compare(self, links: Sequence[Link]) -> list[Link]:
        """The links, compared."""
        pairs = [lay_side_by_side(self._both.left, self._both.right, link.left, link.right) for link in links]
        differ = {at: pair for at, pair in enumerate(pairs) if pair.swaps or pair.forms or not _quoted_alike(pair)}
        changes: dict[int, list[Change]] = {at: [] for at in differ}
        for find in _KINDS:
            for at, pair in differ.items():
                changes[at] += find(pair, self._both)
        return [self._told(link, pairs[at], changes.get(at)) for at, link in enumerate(links)]

    def _told(self, link: Link, pair: Pair, changes: list[Change] | None) -> Link:
        """The link with its equal words, these changes and what they leave over; None: the sentences are equal."""
        same = tuple((pair.left.span(match.left), pair.right.span(match.right)) for match in pair.matches)
        if changes is None:
            return replace(link, same=same)
        substitutions, additions = find_rest(pair, changes, self._left_says, self._right_says)
        ordered = sorted(self._trust.weighed(link, [*changes, *substitutions]), key=_order)
        in_order = sorted(additions, key=lambda each: (each.side, each.span))
        return replace(link, same=same, changes=tuple(ordered), additions=tuple(in_order))


def _quoted_alike(pair: Pair) -> bool:
    """Whether no word is quoted on one side and stands unquoted on the other."""
    left, right = pair.left.quoted, pair.right.quoted
    return all(
        list(map(bool, left[match.left.start : match.left.stop]))
        == list(map(bool, right[match.right.start : match.right.stop]))
        for match in pair.matches
    )


_WEIGHTS = list(Weight)


def _order(change: Change) -> tuple[int, int, int]:
    """What matters most first, then in the order of the text."""
    left = change.left.start if change.left else -1
    right = change.right.start if change.right else -1
    return _WEIGHTS.index(change.weight), left, right
