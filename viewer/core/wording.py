"""Compare the wording of linked sentences: `compare_wording`.

Each pair of sentences is laid side by side word by word; then each kind of change looks for its own, comparing what
the sentences have (their sayings, quotations, values, names) rather than what a diff happens to align. What is left
over is a substitution or an addition.
"""

from collections.abc import Sequence
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


def compare_wording(
    both: Readings, links: Sequence[Link], cancelled: IsCancelled, only: Sequence[bool] | None = None
) -> tuple[Link, ...]:
    """The links with their stretches of equal words, their changes and their additions.

    Both sides need their shared runs: words that stand elsewhere in the other article are not missing there. `only`
    says for each link whether to compare it (all of them); the others stay as they are. Raises Cancelled when
    `cancelled` says yes.
    """
    comparer = _Comparer(both, Trust(links))
    compared = []
    for link, wanted in zip(links, only or repeat(True)):  # noqa: B905  # one of the two has no end
        if cancelled():
            raise Cancelled
        compared.append(comparer.compare(link) if wanted else link)
    return tuple(compared)


class _Comparer:
    """Two articles and what is known of them as wholes."""

    def __init__(self, both: Readings, trust: Trust) -> None:
        self._both = both
        self._trust = trust
        self._left_says, self._right_says = Elsewhere(both.left), Elsewhere(both.right)

    def compare(self, link: Link) -> Link:
        pair = lay_side_by_side(self._both.left, self._both.right, link.left, link.right)
        same = tuple((pair.left.span(match.left), pair.right.span(match.right)) for match in pair.matches)
        if not pair.swaps and not pair.forms and _quoted_alike(pair):
            return replace(link, same=same)
        changes = self._typed(pair)
        substitutions, additions = find_rest(pair, changes, self._left_says, self._right_says)
        ordered = sorted(self._trust.weighed(link, [*changes, *substitutions]), key=_order)
        return replace(
            link, same=same, changes=tuple(ordered), additions=tuple(sorted(additions, key=lambda a: (a.side, a.span)))
        )

    def _typed(self, pair: Pair) -> list[Change]:
        """The changes of every kind that has a name."""
        return [
            *find_number_changes(pair, self._both.values),
            *find_quote_changes(pair, self._both.names, self._both.quotations),
            *find_name_changes(pair, self._both.names),
            *find_attribution_changes(pair),
            *find_negation_changes(pair),
            *find_hedge_changes(pair),
            *find_spelling_changes(pair),
        ]


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
