"""What the table of names, numbers, dates and quotations says of each. Decided here; no widgets."""

from collections.abc import Iterator
from itertools import zip_longest

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
            yield _row(comparison, fact) if fact.status is status else None


def _row(comparison: Comparison, fact: Fact) -> Row:
    cells = (
        translate("Facts", KINDS[fact.kind]),
        translate("Facts", STATUSES[fact.status]),
        *(_words(comparison, fact, name) for name in SIDES),
        fact.note,
    )
    every = (span.of(comparison.side(name).text) for name in SIDES for span in dict.fromkeys(fact.places(name)))
    sought = folded(" ".join([*cells, *every]))
    return Row(fact, fact.kind.value, cells, _ROLES[fact.status], sought)


def _words(comparison: Comparison, fact: Fact, name: SideName) -> str:
    """Every way in which a side gives it, the commonest first, and how often it stands there."""
    text, spans = comparison.side(name).text, fact.places(name)
    counts: dict[str, int] = {}
    for span in spans:
        words = " ".join(span.of(text).split())
        counts[words] = counts.get(words, 0) + 1
    ways = sorted(counts, key=lambda words: -counts[words])
    times = f" ×{len(spans)}" if len(spans) > 1 else ""
    said = ", ".join(ways)
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
