"""Changes of links that are only likely are weighed down."""

from dataclasses import replace

import pytest

from tests.core.builders import pair
from viewer.core.changes.trust import Trust
from viewer.core.model import Change, ChangeKind, Grade, Link, Span, Weight

_SPAN = Span(0, 1)


def _change(kind: ChangeKind, subtype: str = "", weight: Weight = Weight.NOTABLE) -> Change:
    return Change(kind, weight, _SPAN, _SPAN, subtype)


def _link(score: float, left: int = 0, right: int = 0) -> Link:
    return replace(pair(["a"], ["a"]).link(left, right, Grade.PARTIAL), score=score)


@pytest.mark.parametrize(
    ("score", "change", "weight"),
    [
        (0.9, _change(ChangeKind.ATTRIBUTION), Weight.NOTABLE),
        (0.5, _change(ChangeKind.ATTRIBUTION), Weight.FAINT),
        (0.5, _change(ChangeKind.NUMBER, "count"), Weight.FAINT),
        (0.5, _change(ChangeKind.QUOTE, "words"), Weight.NOTABLE),
        (0.5, _change(ChangeKind.NUMBER, "count", Weight.DIFFERS), Weight.DIFFERS),
    ],
)
def test_a_link_beside_a_better_one_bears_out_what_has_its_own_evidence(
    score: float, change: Change, weight: Weight
) -> None:
    link = _link(score)
    trust = Trust([link, _link(0.99, right=1)])
    assert [each.weight for each in trust.weighed(link, [change])] == [weight]


def test_the_best_link_of_both_its_sentences_is_trusted_but_for_verbs_of_saying() -> None:
    link = _link(0.5)
    changes = [_change(ChangeKind.NUMBER, "count"), _change(ChangeKind.ATTRIBUTION)]
    assert [each.weight for each in Trust([link]).weighed(link, changes)] == [Weight.NOTABLE, Weight.FAINT]
