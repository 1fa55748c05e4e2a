"""What the table of names, numbers, dates and quotations says of each. Decided here; no widgets."""

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import chain, zip_longest

from viewer.core.model import SIDES, Comparison, Fact, FactKind, FactStatus, SideName, Span
from viewer.theme import MarkRole
from viewer.ui.comparison_view.passage import Passage
from viewer.ui.panels.rows import Row, folded
from viewer.ui.translation import QT_TRANSLATE_NOOP, translate

KINDS = {
    FactKind.NAME: QT_TRANSLATE_NOOP("Facts", "name"),
    FactKind.PLACE: QT_TRANSLATE_NOOP("Facts", "place"),
    FactKind.NUMBER: QT_TRANSLATE_NOOP("Facts", "number"),
    FactKind.DATE: QT_TRANSLATE_NOOP("Facts", "date"),
    FactKind.QUOTATION: QT_TRANSLATE_NOOP("Facts", "quotation"),
}
STATUSES = {
    FactStatus.DIFFERS: QT_TRANSLATE_NOOP("Facts", "differs"),
    FactStatus.ONLY_LEFT: QT_TRANSLATE_NOOP("Facts", "only left"),
    FactStatus.ONLY_RIGHT: QT_TRANSLATE_NOOP("Facts", "only right"),
    FactStatus.BOTH: QT_TRANSLATE_NOOP("Facts", "both"),
}
_ROLES = {
    FactStatus.DIFFERS: MarkRole.DIFFERS,
    FactStatus.BOTH: MarkRole.SHARED_OWN,
    FactStatus.ONLY_LEFT: MarkRole.ONLY,
    FactStatus.ONLY_RIGHT: MarkRole.ONLY,
}
_LONGEST = 300
"""Letters of a wording; no cell is wider, and the passage is one key away."""
KIND, STATUS, LEFT, RIGHT, NOTE = range(5)
"""Where the words of a row stand in its cells."""


def fact_rows(comparison: Comparison) -> Iterator[Row | None]:
    """The facts of a comparison, what differs first, then what one alone states; with a None now and then."""
    for status in STATUSES:
        for fact in comparison.facts:
            if fact.status is status:
                ways = []
                for name in SIDES:
                    ways.append(_ways(comparison.side(name).text, fact.places(name)))
                    yield None
                yield _row(fact, ways)
            yield None


def _row(fact: Fact, ways: Sequence[Counter[str]]) -> Row:
    """The row of a fact that the two sides give in these ways."""
    cells = (
        translate("Facts", KINDS[fact.kind]),
        translate("Facts", STATUSES[fact.status]),
        *map(_words, ways),
        fact.note,
    )
    sought = folded(" ".join([*cells, *chain(*ways)]))
    return Row(fact, fact.kind.value, cells, _ROLES[fact.status], sought)


def _ways(text: str, spans: Sequence[Span]) -> Counter[str]:
    """In which words a side gives it, and how often in each: a fact may stand in thousands of places."""
    ways: Counter[str] = Counter()
    for words, times in Counter([text[start:end] for start, end in spans]).items():
        ways[" ".join(words.split())] += times
    return ways


def _words(ways: Counter[str]) -> str:
    """Every way in which a side gives it, the commonest first, and how often it stands there."""
    times = f" ×{ways.total()}" if ways.total() > 1 else ""
    said = ", ".join(words for words, _ in ways.most_common())
    return (said if len(said) <= _LONGEST else said[: _LONGEST - 1] + "…") + times


class FactPlaces:
    """Where the facts of a comparison stand, as passages to go to one after the other."""

    def __init__(self, comparison: Comparison) -> None:
        self._comparison = comparison

    def of(self, fact: Fact) -> list[Passage]:
        """The passages of a fact: its first places on both sides, then its second ones, and so on.

        Where one side has fewer places, its last one stays beside the others.
        """
        pairs = []
        left, right = fact.left, fact.right
        for one, other in zip_longest(left, right):
            pairs.append((one or (left[-1] if left else None), other or (right[-1] if right else None)))
        return [self._passage(*pair) for pair in pairs]

    def _passage(self, left: Span | None, right: Span | None) -> Passage:
        return Passage(self._sentence("left", left), self._sentence("right", right), left, right)

    def _sentence(self, name: SideName, span: Span | None) -> int | None:
        return None if span is None else self._comparison.side(name).sentence_at(span.start)
