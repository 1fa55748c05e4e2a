"""The reader's corrections and what follows from them."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from viewer.core.anchors import Places
from viewer.core.compare import compare
from viewer.core.findings import Lone, findings
from viewer.core.marks import Layer, marks
from viewer.core.model import SIDES, Anchor, Article, Comparison, Grade, Kind, Link, MatchAnchor, Review, Side, State
from viewer.core.review.applying import Reviewed, Reviewer, apply
from viewer.core.review.at_once import at_once
from viewer.resources import load_tables, resource


def compared(left: str, right: str) -> Comparison:
    return compare(Article(left), Article(right), tables=load_tables)


def sample() -> Comparison:
    left, right = (resource("samples", f"river_{side}.txt").read_text("utf-8") for side in SIDES)
    return compared(left, right)


RIVER = sample()
PLACES = Places(RIVER)
REVIEWER = Reviewer(RIVER, load_tables)


def reviewed(review: Review) -> Comparison:
    return apply(RIVER, review, tables=load_tables).comparison


def linked(left: int, right: int, there: bool = True) -> Review:
    return Review().with_link(PLACES.match(left, right), there)


def pairs(comparison: Comparison) -> list[tuple[int, int]]:
    return [(link.left, link.right) for link in comparison.links]


def link_of(comparison: Comparison, left: int, right: int) -> Link:
    return next(link for link in comparison.links if (link.left, link.right) == (left, right))


def number_of(side: Side, start: str) -> int:
    return next(k for k, each in enumerate(side.sentences) if each.span.of(side.text).startswith(start))


def test_without_corrections_the_comparison_is_as_it_was() -> None:
    review = Review().with_note(PLACES.anchor("left", 3), "See the map.")
    assert reviewed(review) == replace(RIVER, review=review)


def test_a_kind_that_the_engine_gave_too_changes_nothing_else() -> None:
    """All that follows from kinds and links is found anew here, so this holds it to what the engine finds."""
    kept = reviewed(Review().with_kind(PLACES.anchor("left", 3), Kind.BODY))
    assert kept.left.sentences[3].by_reader
    as_found = replace(kept.left, sentences=RIVER.left.sentences)
    assert replace(kept, left=as_found, review=Review()) == RIVER


def test_a_match_that_is_taken_away_is_gone_and_its_sentence_stands_alone() -> None:
    before, after = RIVER, reviewed(linked(24, 4, False))
    assert (24, 4) not in pairs(after)
    assert len(after.links) == len(before.links) - 1
    alone = {each.left_sentence for each in findings(after) if each.kind is Lone.SENTENCE}
    assert 24 in alone
    assert after.summary.left.with_counterpart == before.summary.left.with_counterpart - 1
    span = after.left.sentences[24].span
    assert any(mark.layer is Layer.ONLY for mark in marks(after, "left") if mark.span.overlaps(span))


def test_a_match_that_is_added_is_compared_like_any_other() -> None:
    first = reviewed(linked(24, 4, False))
    again = reviewed(linked(24, 4, False).with_link(PLACES.match(24, 4), linked=True))
    link, found = link_of(again, 24, 4), link_of(RIVER, 24, 4)
    assert (24, 4) not in pairs(first)
    assert link.by_reader
    assert link.score == 1.0
    assert (link.same, link.changes, link.additions) == (found.same, found.changes, found.additions)
    assert link.reasons == found.reasons


def test_a_match_that_the_engine_did_not_find_says_that_it_is_the_readers() -> None:
    after = reviewed(linked(11, 22))
    link = link_of(after, 11, 22)
    assert link.by_reader
    assert link.reasons == ("linked by the reader",)
    assert link.grade is Grade.PARTIAL
    assert not any(each.by_reader for each in after.links if each is not link)
    assert sorted(pairs(after)) == pairs(after)


def test_sentences_that_say_the_same_are_a_full_match() -> None:
    found = compared("Rain fell on the town.\n\nBob left.", "A cat slept.\n\nRobert Smith went away.")
    match = Places(found).match(1, 1)
    after = apply(found, Review().with_link(match, linked=True), tables=load_tables).comparison
    assert [(each.left, each.right, each.by_reader) for each in after.links] == [(1, 1, True)]
    assert [each.kind for each in findings(after) if each.kind is Lone.SENTENCE and each.left_sentence == 1] == []


def test_a_sentence_called_a_page_extra_has_no_matches_and_no_words_in_the_shares() -> None:
    after = reviewed(Review().with_kind(PLACES.anchor("left", 24), Kind.CAPTION))
    assert after.left.sentences[24].kind is Kind.CAPTION
    assert after.left.sentences[24].by_reader
    assert not any(left == 24 for left, _ in pairs(after))
    assert after.summary.left.furniture > RIVER.summary.left.furniture
    assert after.summary.left.sentences == RIVER.summary.left.sentences - 1
    span = after.left.sentences[24].span
    assert not any(run.span.overlaps(span) for run in after.left.shared)
    assert not any(place.overlaps(span) for fact in after.facts for place in fact.left)


def test_what_a_page_extra_shared_is_no_longer_shared_on_the_other_side() -> None:
    after = reviewed(Review().with_kind(PLACES.anchor("left", 7), Kind.CAPTION))
    span = RIVER.right.sentences[9].span
    assert any(run.span.overlaps(span) for run in RIVER.right.shared)
    assert not any(run.span.overlaps(span) for run in after.right.shared)


def test_a_page_extra_called_a_sentence_finds_its_counterpart_by_itself() -> None:
    """Else the reader would be told of a sentence without counterpart for which nobody has looked."""
    left = "Shut\n\nThe mayor said the old bridge would stay closed until spring.\n\nAlso read: Ferries run hourly"
    right = "Boats\n\nFerries run hourly.\n\nThe mayor said the old bridge would stay closed until summer."
    found = compared(left, right)
    extra = number_of(found.left, "Also read")
    assert not found.left.sentences[extra].reporting
    review = Review().with_kind(Places(found).anchor("left", extra), Kind.BODY)
    after = apply(found, review, tables=load_tables).comparison
    assert (extra, number_of(after.right, "Ferries")) in pairs(after)
    assert pairs(found) == [pair for pair in pairs(after) if pair[0] != extra]
    assert not any(each.by_reader for each in after.links)


def test_a_page_extra_cannot_be_matched() -> None:
    review = linked(24, 4).with_kind(PLACES.anchor("left", 24), Kind.CAPTION)
    result = apply(RIVER, review, tables=load_tables)
    assert (24, 4) not in pairs(result.comparison)
    assert result.lost == review.links


def test_corrections_without_a_place_are_kept_and_named() -> None:
    gone = Anchor("left", "This was cut from the article.")
    match = MatchAnchor(gone, PLACES.anchor("right", 3))
    review = Review().with_link(match, linked=True).with_kind(gone, Kind.CAPTION).with_note(gone, "Gone?")
    review = review.with_note(PLACES.anchor("left", 3), "Still there.").with_note(match, "Both?")
    result = apply(RIVER, review, tables=load_tables)
    assert result.comparison.review == review
    assert result.comparison.links == RIVER.links
    assert set(result.lost) == {*review.links, *review.kinds, review.notes[0], review.notes[2]}


def test_confirmed_points_and_notes_on_points_that_are_gone_are_named() -> None:
    point = next(each.anchor for each in findings(RIVER) if each.left_sentence == 24 and each.right_sentence == 4)
    review = Review().with_state([point], State.CONFIRMED).with_note(point, "Odd.")
    assert apply(RIVER, review, tables=load_tables).lost == ()
    result = apply(RIVER, review.with_link(PLACES.match(24, 4), linked=False), tables=load_tables)
    assert set(result.lost) == {*review.states, *review.notes}
    assert apply(RIVER, review.with_state([point], State.DISMISSED), tables=load_tables).lost == ()


def test_a_comparison_that_has_been_corrected_is_no_base() -> None:
    with pytest.raises(ValueError, match="already"):
        Reviewer(reviewed(linked(11, 22)), load_tables)


def _numbers(side: Side) -> st.SearchStrategy[int]:
    return st.integers(0, len(side.sentences) - 1)


@st.composite
def corrections(draw: st.DrawFn) -> Review:
    review = Review()
    for _ in range(draw(st.integers(0, 4))):
        left, right = draw(_numbers(RIVER.left)), draw(_numbers(RIVER.right))
        review = review.with_link(PLACES.match(left, right), draw(st.booleans()))
    for _ in range(draw(st.integers(0, 3))):
        name = draw(st.sampled_from(SIDES))
        number = draw(_numbers(RIVER.side(name)))
        review = review.with_kind(PLACES.anchor(name, number), draw(st.sampled_from(Kind)))
    return review


def _check(result: Reviewed, review: Review) -> None:
    after = result.comparison
    assert pairs(after) == sorted(set(pairs(after)))
    for link in after.links:
        assert after.left.sentences[link.left].reporting
        assert after.right.sentences[link.right].reporting
    for share in (after.summary.left, after.summary.right):
        assert share.words == share.shared_quoted + share.shared_own + share.reworded + share.only_here
    said = {places for each in review.links if (places := PLACES.pair(each.match)) and each.linked}
    assert {pair for pair in pairs(after) if link_of(after, *pair).by_reader} <= said
    assert len({each.anchor for each in findings(after)}) == len(findings(after))


@settings(max_examples=25, deadline=None)
@given(corrections())
def test_any_corrections_leave_a_whole_comparison(review: Review) -> None:
    _check(REVIEWER.apply(review), review)


@settings(max_examples=10, deadline=None)
@given(corrections())
def test_the_corrections_before_make_no_difference(review: Review) -> None:
    assert REVIEWER.apply(review) == apply(RIVER, review, tables=load_tables)


@settings(max_examples=25, deadline=None)
@given(corrections(), corrections())
def test_what_is_shown_at_once_has_the_readers_links_and_kinds(before: Review, review: Review) -> None:
    shown = at_once(REVIEWER.apply(before).comparison, review)
    exact = REVIEWER.apply(review).comparison
    assert shown.review == review
    for link in exact.links:
        if link.by_reader:
            assert link_of(shown, link.left, link.right).by_reader
    parted = {PLACES.pair(each.match) for each in review.links if not each.linked}
    assert parted.isdisjoint(pairs(shown))
    for name in SIDES:
        for own, other in zip(exact.side(name).sentences, shown.side(name).sentences, strict=True):
            assert own == other


def test_a_state_or_a_note_is_shown_at_once_and_whole() -> None:
    review = Review().with_note(PLACES.anchor("left", 3), "See the map.")
    assert at_once(RIVER, review) == reviewed(review)


def test_a_match_taken_away_and_brought_back_is_there_at_once() -> None:
    assert (24, 4) in pairs(at_once(reviewed(linked(24, 4, False)), Review()))
    assert (11, 22) not in pairs(at_once(reviewed(linked(11, 22)), Review()))
