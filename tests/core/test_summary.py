"""The comparison in figures."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from tests.core.builders import Lines, Pair, pair
from viewer.core.changes.readings import Readings
from viewer.core.model import Addition, Kind, Link, Settings, Share, Span, Summary
from viewer.core.pair_quotations import pair_quotations
from viewer.core.shared import find_shared
from viewer.core.summary import summarise


def _with_runs(left: Lines, right: Lines) -> Pair:
    two = pair(left, right)
    runs = find_shared(two.left, two.right, 5)
    sides = (two.left, two.right)
    one, other = (replace(p, side=replace(p.side, shared=r)) for p, r in zip(sides, runs, strict=True))
    return Pair(one, other)


def _summary(two: Pair, *links: Link, settings: Settings | None = None) -> Summary:
    quotations = pair_quotations(Readings(two.left, two.right), links)
    return summarise(two.left, two.right, links, quotations, settings or Settings())


def _left(two: Pair, *links: Link) -> Share:
    return _summary(two, *links).left


def test_every_word_is_one_thing() -> None:
    two = _with_runs(
        ['She said "the old bridge is closed" quietly.', "Ferries run daily.", ("Read more here", Kind.PROMO)],
        ['"The old bridge is closed," she said in the square.'],
    )
    start = two.left.side.text.index("quietly")
    link = replace(two.link(0, 0), additions=(Addition("left", Span(start, start + len("quietly"))),))
    assert _left(two, link) == Share(
        words=11, shared_quoted=5, shared_own=0, reworded=2, only_here=4, furniture=3, sentences=2, with_counterpart=1
    )


def test_words_shared_by_unlinked_sentences_count_as_shared() -> None:
    two = _with_runs(["The old bridge is closed."], ["The old bridge is closed for good."])
    share = _left(two)
    assert (share.shared_own, share.only_here, share.with_counterpart) == (5, 0, 0)


def test_a_passage_told_twice_counts_once() -> None:
    standfirst = "The council wants to close the old bridge for good."
    two = _with_runs([standfirst, f"On Monday it met. {standfirst}", standfirst], ["Nothing happened."])
    share = _left(two)
    assert (share.words, share.only_here, share.sentences) == (14, 14, 3)


def test_a_short_phrase_told_twice_counts_twice() -> None:
    assert _left(_with_runs(["The old bridge fell.", "The old bridge was wet."], ["No."])).words == 9


def test_an_addition_is_only_here_when_no_counterpart_has_it() -> None:
    two = _with_runs(["Ferries run daily again."], ["Ferries run.", "Ferries run daily."])
    text = two.left.side.text
    daily, again = (Span(text.index(word), text.index(word) + len(word)) for word in ("daily", "again"))
    one = replace(two.link(0, 0), additions=(Addition("left", Span(daily.start, again.end)),))
    other = replace(two.link(0, 1), additions=(Addition("left", again),))
    share = _left(two, one, other)
    assert (share.reworded, share.only_here) == (3, 1)


def test_the_common_order_is_the_share_of_links_that_did_not_move() -> None:
    two = _with_runs(["One.", "Two."], ["Two.", "One."])
    links = (two.link(0, 1), replace(two.link(1, 0), moved=True))
    summary = _summary(two, *links, settings=Settings(shared_run=7))
    assert summary.same_order == 0.5
    assert summary.rule == "runs of 7 words"
    assert _summary(two).same_order == 1.0


def test_a_weaker_second_link_of_a_sentence_does_not_count_for_the_order() -> None:
    two = _with_runs(["One.", "Two."], ["One.", "Two."])
    weak = replace(two.link(0, 1), moved=True, score=0.4)
    assert _summary(two, replace(two.link(0, 0), score=0.9), weak, replace(two.link(1, 1), score=0.8)).same_order == 1


def test_a_quotation_split_by_the_other_side_stands_in_both() -> None:
    two = _with_runs(
        ['"We will stay. We will not leave," she said.', 'He called it "a bad day".'],
        ['"We will stay," she said. "We will not leave."', "He called it a bad day."],
    )
    assert _summary(two).quotations_in_both == 1


_sentence = st.lists(st.sampled_from(["a", "b", "c", '"', "."]), max_size=14).map(" ".join)
_article = st.lists(_sentence, min_size=1, max_size=4)


@given(_article, _article, st.data())
def test_the_shares_add_up_and_swapping_the_sides_swaps_them(
    left: list[str], right: list[str], data: st.DataObject
) -> None:
    two = _with_runs(left, right)
    chosen = data.draw(st.sets(st.tuples(st.integers(0, len(left) - 1), st.integers(0, len(right) - 1))))
    links = [two.link(i, j) for i, j in sorted(chosen)]
    summary = _summary(two, *links)
    for share in (summary.left, summary.right):
        assert share.shared_quoted + share.shared_own + share.reworded + share.only_here == share.words
    swapped = _summary(Pair(two.right, two.left), *(two.link(j, i) for i, j in sorted(chosen)))
    assert (summary.left, summary.right) == (swapped.right, swapped.left)
