"""What a reader is shown of each word."""

import itertools
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from tests.core.builders import comparison, pair
from viewer.core.marks import Layer, Mark, marks, match_marks
from viewer.core.model import (
    SIDES,
    Addition,
    Change,
    ChangeKind,
    Comparison,
    Kind,
    Link,
    SharedRun,
    Side,
    SideName,
    Span,
    Weight,
)

LEFT = ["Our letter", "The mayor said on Monday that the old bridge is closed.", "Ferries run."]
RIGHT = ["The mayor denied that the bridge is closed.", "The bridge is old."]


def _span(side: Side, words: str) -> Span:
    start = side.text.index(words)
    return Span(start, start + len(words))


def _made(*links: Link, shared: tuple[str, ...] = ()) -> Comparison:
    two = pair([(LEFT[0], Kind.PROMO), *LEFT[1:]], RIGHT)
    left = two.left.side
    left = replace(left, shared=tuple(SharedRun(_span(left, words), False) for words in shared))
    return comparison(left, two.right.side, links)


def _link(*changes: Change, only: tuple[str, ...] = (), right: int = 0) -> Link:
    two = pair(LEFT, RIGHT)
    additions = tuple(Addition("left", _span(two.left.side, words)) for words in only)
    return replace(two.link(1, right), changes=changes, additions=additions)


def _change(left: str, right: str, weight: Weight, kind: ChangeKind = ChangeKind.ATTRIBUTION) -> Change:
    two = pair(LEFT, RIGHT)
    return Change(kind, weight, _span(two.left.side, left), _span(two.right.side, right))


def _shown(made: Comparison, name: SideName = "left") -> list[tuple[str, Layer]]:
    return [(mark.span.of(made.side(name).text), mark.layer) for mark in marks(made, name)]


def test_a_page_extra_is_marked_whole_and_a_sentence_without_counterpart_is_only_here() -> None:
    assert _shown(_made()) == [
        ("Our letter", Layer.FURNITURE),
        (LEFT[1], Layer.ONLY),
        (LEFT[2], Layer.ONLY),
    ]


def test_shared_words_of_a_sentence_without_counterpart_are_shown_as_shared() -> None:
    assert _shown(_made(shared=("that the old bridge is closed",)))[1:3] == [
        ("The mayor said on Monday", Layer.ONLY),
        ("that the old bridge is closed", Layer.SHARED),
    ]


def test_a_notable_change_is_shown_over_shared_words_and_a_faint_one_below_them() -> None:
    strong = _made(_link(_change("said", "denied", Weight.NOTABLE)), shared=("The mayor said on Monday",))
    assert ("said", Layer.CHANGED) in _shown(strong)
    faint = _made(_link(_change("said", "denied", Weight.FAINT)), shared=("The mayor said on Monday",))
    assert ("The mayor said on Monday", Layer.SHARED) in _shown(faint)


def test_shared_words_inside_a_longer_change_stay_shared() -> None:
    wide = _change("said on Monday that the old bridge is closed", "denied", Weight.NOTABLE)
    shown = _shown(_made(_link(wide), shared=("that the old bridge is closed",)))
    assert ("that the old bridge is closed", Layer.SHARED) in shown
    assert ("said on Monday", Layer.CHANGED) in shown


def test_only_here_is_what_no_counterpart_has() -> None:
    one = _link(only=("on Monday", "old"))
    other = _link(only=("said on Monday", "closed"), right=1)
    assert [text for text, layer in _shown(_made(one, other)) if layer is Layer.ONLY] == ["on Monday", "Ferries run."]


def test_changes_of_the_other_side_are_shown_there() -> None:
    made = _made(_link(_change("said", "denied", Weight.DIFFERS)))
    assert _shown(made, "right") == [("denied", Layer.CHANGED), ("The bridge is old.", Layer.ONLY)]


_pieces = st.tuples(st.integers(0, 10), st.integers(1, 4))


@given(st.lists(_pieces, max_size=6), st.lists(_pieces, max_size=4), st.lists(_pieces, max_size=3))
def test_marks_are_in_order_do_not_overlap_and_lie_inside_a_sentence(
    changes: list[tuple[int, int]],
    only: list[tuple[int, int]],
    shared: list[tuple[int, int]],
) -> None:
    two = pair(LEFT, RIGHT)
    words = two.left.words
    own = words.of(1)

    def span(piece: tuple[int, int]) -> Span:
        first = own[min(piece[0], len(own) - 1)]
        return words.span(first, min(first + piece[1], own.stop))

    weights = list(Weight)
    made = [Change(ChangeKind.WORDING, weights[k % len(weights)], span(piece), None) for k, piece in enumerate(changes)]
    additions = tuple(Addition("left", span(piece)) for piece in only)
    link = replace(two.link(1, 0), changes=tuple(made), additions=additions)
    runs: list[SharedRun] = []
    for at in sorted({span(piece) for piece in shared}):
        if not runs or runs[-1].span.end <= at.start:
            runs.append(SharedRun(at, False))
    whole = comparison(replace(two.left.side, shared=tuple(runs)), two.right.side, [link])
    for name in SIDES:
        _check(marks(whole, name), whole.side(name))


def _check(found: tuple[Mark, ...], side: Side) -> None:
    assert all(one.span.end <= two.span.start for one, two in itertools.pairwise(found))
    for mark in found:
        assert mark.span.of(side.text).strip() == mark.span.of(side.text)
        assert any(s.span.start <= mark.span.start and mark.span.end <= s.span.end for s in side.sentences)


def test_of_a_match_every_equal_word_is_shown_and_nothing_is_taken_from_other_matches() -> None:
    one = _link(_change("said", "denied", Weight.NOTABLE), only=("on Monday",))
    spans = [(_span(pair(LEFT, RIGHT).left.side, words), Span(0, 1)) for words in ("mayor", "the old")]
    made = _made(replace(one, same=tuple(spans)), _link(right=1))
    found = [(mark.span.of(made.left.text), mark.layer) for mark in match_marks(made, made.links[0], "left")]
    assert found == [
        ("mayor", Layer.SHARED),
        ("said", Layer.CHANGED),
        ("on Monday", Layer.ONLY),
        ("the old", Layer.SHARED),
    ]
