"""What the table of points to check says of each. Decided here, drawn by `points_panel.py`; no widgets."""

from collections.abc import Iterator

from viewer.core.findings import Finding, Lone, Rank, findings_in_steps
from viewer.core.labels import RANKS, kind_of
from viewer.core.model import SIDES, Comparison, SideName, State, Weight
from viewer.theme import MarkRole
from viewer.ui.comparison_view.passage import Passage
from viewer.ui.panels.rows import Row, folded
from viewer.ui.translation import QT_TRANSLATE_NOOP, counted, translate
from viewer.ui.wording import say, side_words, weight_words

STATES = {
    State.UNCHECKED: QT_TRANSLATE_NOOP("Points", "unchecked"),
    State.CONFIRMED: QT_TRANSLATE_NOOP("Points", "confirmed"),
    State.DISMISSED: QT_TRANSLATE_NOOP("Points", "dismissed"),
}
_LONGEST = 300
"""Letters of a wording; no cell is wider, and the passage is one key away."""
WHAT, LEFT, RIGHT, NOTE = range(4)
"""Where the words of a row stand in its cells."""


def point_rows(comparison: Comparison) -> Iterator[Row | None]:
    """The points of a comparison, in the order of the engine; with a None wherever some work was done."""
    for finding in findings_in_steps(comparison):
        yield None if finding is None else _row(comparison, finding)


def _row(comparison: Comparison, finding: Finding) -> Row:
    cells = (_what(finding), *(_words(comparison, finding, name) for name in SIDES), finding.note)
    sought = folded(" ".join([*cells, say(RANKS[finding.rank])]))
    places = tuple(_place(finding, name) for name in SIDES)
    return Row(finding, finding.rank.name, cells, _role(finding), sought, places)


def _what(finding: Finding) -> str:
    kind = say(kind_of(finding))
    if finding.weight is not None:
        return f"{kind} · {weight_words(finding.weight)}"
    if isinstance(finding.kind, Lone) or finding.only is None:
        return kind
    return f"{kind} · " + translate("Points", "only {side}").format(side=side_words(finding.only))


def _words(comparison: Comparison, finding: Finding, name: SideName) -> str:
    span = finding.span(name)
    if span is None:
        return ""
    words = " ".join(span.of(comparison.side(name).text).split())
    return words if len(words) <= _LONGEST else words[: _LONGEST - 1] + "…"


def _place(finding: Finding, name: SideName) -> tuple[int, int]:
    """Orders points by where they stand on one side; what only the other side has stands where its match does."""
    span, sentence = finding.span(name), finding.sentence(name)
    return (-1 if sentence is None else sentence, -1 if span is None else span.start)


_ROLES = {Weight.DIFFERS: MarkRole.DIFFERS, Weight.NOTABLE: MarkRole.NOTABLE, Weight.FAINT: MarkRole.FAINT}


def _role(finding: Finding) -> MarkRole:
    if finding.weight is not None:
        return _ROLES[finding.weight]
    return MarkRole.FURNITURE if finding.kind is Lone.CREDIT else MarkRole.ONLY


def passage_of(finding: Finding) -> Passage:
    """Where a point is."""
    return Passage(finding.left_sentence, finding.right_sentence, finding.left, finding.right)


def state_words(state: State) -> str:
    """What a state is called."""
    return translate("Points", STATES[state])


def count_words(worth: int, states: dict[State, int], shown: int) -> str:
    """How many points there are, how many of them are confirmed or dismissed, and how many are shown if not all."""
    said = [counted(worth, translate("Points", "{n} point"), translate("Points", "{n} points"))]
    for state in (State.CONFIRMED, State.DISMISSED):
        if states.get(state):
            said.append(f"{states[state]} {state_words(state)}")
    if shown != worth:
        said.append(translate("Points", "{n} shown").format(n=shown))
    return ", ".join(said)


def is_worth_a_check(row: Row) -> bool:
    """Whether it is listed unless the reader wants the faint ones too."""
    return row.group != Rank.FAINT.name
