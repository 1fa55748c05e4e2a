"""Wording that both articles share."""

import itertools

from hypothesis import given
from hypothesis import strategies as st

from tests.core.builders import Lines, Pair, pair
from viewer.core.model import Kind, SharedRun
from viewer.core.shared import find_shared
from viewer.core.tokens import Prepared

SHORTEST = 3


def _found(left: Lines, right: Lines, shortest: int = 5) -> tuple[list[tuple[str, bool]], list[tuple[str, bool]]]:
    two = pair(left, right)
    runs = find_shared(two.left, two.right, shortest)
    return _texts(two.left, runs[0]), _texts(two.right, runs[1])


def _texts(prepared: Prepared, runs: tuple[SharedRun, ...]) -> list[tuple[str, bool]]:
    return [(run.span.of(prepared.side.text), run.quoted) for run in runs]


def test_a_run_of_five_words_counts_and_one_of_four_does_not() -> None:
    left, right = _found(["The ferry left the harbour at noon."], ["A ferry left the harbour at night."])
    assert left == [("ferry left the harbour at", False)]
    assert right == [("ferry left the harbour at", False)]
    assert _found(["The ferry left the harbour early."], ["A ferry left the harbour late."]) == ([], [])


def test_how_many_words_count_can_be_set() -> None:
    left, _ = _found(["The ferry left early."], ["A ferry left late."], 2)
    assert left == [("ferry left", False)]


def test_articles_shorter_than_a_run_share_what_they_have_whole() -> None:
    assert _found(["The ferry left."], ["The ferry left the harbour at noon."]) == ([], [])
    assert _found(["The ferry left."], ["Ferry left the."]) == ([], [])
    assert _found(["The ferry left."], ["The ferry left."]) == (
        [("The ferry left", False)],
        [("The ferry left", False)],
    )


def test_typography_is_no_difference() -> None:
    left, _ = _found(["It’s the mayor’s “last word” today."], ["IT'S THE MAYOR'S 'last word' today."])
    assert [text for text, _ in left] == ["It’s the mayor’s", "last word", "today"]


def test_a_run_in_a_quotation_is_told_from_one_in_prose() -> None:
    left, right = _found(
        ['She said "the bridge will stay closed until May".'], ["The bridge will stay closed until June."]
    )
    assert left == [("the bridge will stay closed until", True)]
    assert right == [("The bridge will stay closed until", False)]


def test_a_run_over_a_quotation_mark_is_cut_there_and_both_pieces_are_kept() -> None:
    left, _ = _found(['The mayor called it "a bad day" again.'], ["The mayor called it a bad day."])
    assert left == [("The mayor called it", False), ("a bad day", True)]


def test_a_sentence_end_on_one_side_does_not_hide_a_run() -> None:
    left, right = _found(["We will wait; and then we will see."], ["We will wait.", "And then we will see."])
    assert left == [("We will wait; and then we will see", False)]
    assert right == [("We will wait", False), ("And then we will see", False)]


def test_words_on_both_sides_of_a_sentence_end_in_both_are_no_run() -> None:
    assert _found(["A storm came.", "Then it rained."], ["One storm came.", "Then it snowed."], 3) == ([], [])


def test_a_tag_of_speech_breaks_a_run() -> None:
    left, right = _found(['"We stay," she said, "until they go."'], ['"We stay until they go."'], 5)
    assert (left, right) == ([], [])


def test_page_extras_share_nothing() -> None:
    line = "Sign up for our daily letter from the harbour."
    assert _found([line], [(line, Kind.PROMO)]) == ([], [])


def test_a_short_sentence_that_both_have_is_shared() -> None:
    left, right = _found(["Harbour board speaks", "It rained."], ["Harbour Board Speaks", "It rained again."])
    assert (left, right) == ([("Harbour board speaks", False)], [("Harbour Board Speaks", False)])


def test_an_article_without_words_shares_nothing() -> None:
    assert _found(["…"], ["…"]) == ([], [])


_article = st.lists(st.lists(st.sampled_from("abcd"), max_size=9).map(" ".join), max_size=4)


@given(_article, _article)
def test_it_finds_what_a_plain_search_over_all_pairs_finds(left: list[str], right: list[str]) -> None:
    two = pair(left, right)
    runs = find_shared(two.left, two.right, SHORTEST)
    assert _words(two.left, runs[0]) == _plain(two.left, two.right)
    assert _words(two.right, runs[1]) == _plain(two.right, two.left)


@given(_article, _article)
def test_swapping_the_sides_swaps_the_runs(left: list[str], right: list[str]) -> None:
    two = pair(left, right)
    swapped = Pair(two.right, two.left)
    assert find_shared(two.left, two.right, SHORTEST) == find_shared(swapped.left, swapped.right, SHORTEST)[::-1]


@given(_article, _article)
def test_runs_are_in_order_and_inside_one_sentence(left: list[str], right: list[str]) -> None:
    two = pair(left, right)
    runs, _ = find_shared(two.left, two.right, SHORTEST)
    assert all(one.span.end <= two.span.start for one, two in itertools.pairwise(runs))
    for run in runs:
        assert any(s.span.start <= run.span.start and run.span.end <= s.span.end for s in two.left.side.sentences)


def _words(prepared: Prepared, runs: tuple[SharedRun, ...]) -> set[int]:
    return {word for run in runs for word in prepared.words.within(run.span)}


def _plain(here: Prepared, there: Prepared) -> set[int]:
    """The words covered by a window that stands in both and lies in one sentence of at least one of them, and those of
    shorter sentences that stand in both."""
    others = [there.words.ids_of(k) for k in range(len(there.side.sentences))]
    short = (here.words.of(k) for k in range(len(here.side.sentences)) if here.words.ids_of(k) in others)

    def windows(side: Prepared) -> list[tuple[int, bool]]:
        ends = side.words.first
        count = len(side.words.ids) - SHORTEST + 1
        return [(i, not any(i < end < i + SHORTEST for end in ends)) for i in range(count)]

    return {word for own in short for word in own} | {
        word
        for i, whole in windows(here)
        for j, also in windows(there)
        if (whole or also) and here.words.ids[i : i + SHORTEST] == there.words.ids[j : j + SHORTEST]
        for word in range(i, i + SHORTEST)
    }
