"""The points to check: what is listed, once, and in which order."""

from dataclasses import replace
from itertools import groupby

import pytest

from tests.core.builders import comparison, pair
from viewer.core.changes.carried import weight_of
from viewer.core.compare import compare
from viewer.core.findings import Finding, Lone, Rank, findings
from viewer.core.model import (
    SIDES,
    Addition,
    Article,
    Change,
    ChangeKind,
    Comparison,
    Kind,
    Link,
    QuotationPair,
    Relation,
    Span,
    Weight,
)
from viewer.resources import load_tables, resource


def changed(kind: ChangeKind, weight: Weight = Weight.NOTABLE) -> Change:
    return Change(kind, weight, Span(0, 3), Span(0, 3))


def found(links: list[Link], quotations: tuple[QuotationPair, ...] = ()) -> tuple[Finding, ...]:
    """The findings of two articles of two sentences each, linked like this."""
    two = pair(
        ["One bridge fell.", "Six cats “slept well” there."], ["One bridge fell.", "Few cats “slept well” there."]
    )
    return findings(replace(comparison(two.left.side, two.right.side, links), quotations=quotations))


def link(left: int, right: int, *changes: Change, score: float = 0.9) -> Link:
    two = pair(["x"], ["x"])
    return replace(two.link(left, right), changes=changes, score=score)


@pytest.fixture(scope="module")
def river() -> Comparison:
    articles = (Article(resource("samples", f"river_{side}.txt").read_text("utf-8")) for side in SIDES)
    return compare(*articles, tables=load_tables)


def test_they_come_by_rank_and_then_by_place(river: Comparison) -> None:
    listed = findings(river)
    assert [each.rank for each in listed] == sorted(each.rank for each in listed)
    only = [each for each in listed if each.rank is Rank.ONLY]
    weights = [weight_of(each.carries) for each in only]
    assert weights == sorted(weights)
    assert len(set(weights)) > 1
    for _, same in groupby(only, key=lambda each: weight_of(each.carries)):
        places = [(each.left_sentence is None, each.left_sentence or 0) for each in same]
        assert places == sorted(places)


def test_every_kind_has_its_rank() -> None:
    kinds = list(ChangeKind)
    listed = found([link(0, 0, *map(changed, kinds)), link(1, 1)])
    ranks = {each.kind: each.rank for each in listed}
    assert ranks[ChangeKind.QUOTE] is Rank.QUOTATION
    assert ranks[ChangeKind.NUMBER] is Rank.NUMBER
    assert ranks[ChangeKind.NAME] is Rank.NAME
    assert {ranks[each] for each in (ChangeKind.HEDGE, ChangeKind.NEGATION, ChangeKind.WORDING)} == {Rank.STANCE}


@pytest.mark.parametrize(("weight", "rank"), [(Weight.DIFFERS, Rank.DIFFERS), (Weight.FAINT, Rank.FAINT)])
def test_the_weight_goes_before_the_kind(weight: Weight, rank: Rank) -> None:
    (one,) = found([link(0, 0, changed(ChangeKind.NUMBER, weight)), link(1, 1)])
    assert (one.rank, one.weight, one.left, one.right) == (rank, weight, Span(0, 3), Span(0, 3))


def test_a_difference_that_two_matches_tell_of_stands_once_at_the_surest() -> None:
    change = changed(ChangeKind.NUMBER, Weight.DIFFERS)
    (one,) = found([link(0, 0, change, score=0.4), link(0, 1, change, score=0.8), link(1, 1)])
    assert one.right_sentence == 1


def test_a_doubtful_second_match_tells_only_what_cannot_both_be_exact() -> None:
    stance, number = changed(ChangeKind.HEDGE), changed(ChangeKind.NUMBER, Weight.DIFFERS)
    doubtful = link(0, 1, stance, number, score=0.3)
    (one,) = found([link(0, 0), doubtful, link(1, 1)])
    assert one.kind is ChangeKind.NUMBER


def test_words_of_one_side_alone_name_that_side() -> None:
    matched = replace(link(0, 0), additions=(Addition("right", Span(4, 10)),))
    (one,) = found([matched, link(1, 1)])
    assert (one.kind, one.only, one.weight, one.span("right"), one.left) == (
        Lone.WORDS, "right", None, Span(4, 10), None,
    )  # fmt: skip
    assert (one.sentence("left"), one.sentence("right")) == (0, 0)


def test_sentences_without_counterpart_are_listed_with_a_doubt() -> None:
    left, right = found([link(0, 0)])
    assert (left.kind, left.only, left.left_sentence, left.right_sentence) == (Lone.SENTENCE, "left", 1, None)
    assert (right.only, right.note) == ("right", "no counterpart found")


def test_of_page_extras_only_credits_are_listed() -> None:
    two = pair([("(With agencies)", Kind.CREDIT), ("Read more: Cats", Kind.RELATED_LINK)], [("A notice", Kind.NOTICE)])
    (one,) = findings(comparison(two.left.side, two.right.side, []))
    assert (one.kind, one.rank, one.note) == (Lone.CREDIT, Rank.EXTRA, "the other article shows no credit")


def test_a_quotation_of_one_side_alone_is_listed_once() -> None:
    quoted = pair(["x", "Six cats “slept well” there."], ["x"]).left.side.quotations[0].span
    lone = QuotationPair(Span(quoted.start + 15, quoted.end + 15), None, Relation.ONLY_LEFT)
    matched = replace(link(1, 1), additions=(Addition("left", Span(lone.left.start, lone.left.end - 1)),))  # type: ignore[union-attr]
    (one,) = found([link(0, 0), matched], (lone,))
    assert (one.kind, one.only, one.rank) == (ChangeKind.QUOTE, "left", Rank.QUOTATION)
    assert {each.kind for each in found([link(0, 0)], (lone,))} == {Lone.SENTENCE}


def test_a_pair_of_quotations_is_told_by_its_changes_where_there_are_some() -> None:
    span = Span(27, 37)
    two = QuotationPair(span, span, Relation.DIFFERS)
    change = Change(ChangeKind.QUOTE, Weight.DIFFERS, span, None, note="told")
    assert [each.note for each in found([link(0, 0), link(1, 1, change)], (two,))] == ["told"]
    (one,) = found([link(0, 0), link(1, 1)], (two,))
    assert (one.weight, one.note) == (Weight.NOTABLE, "quoted in other words")


def test_quotations_that_are_the_same_are_no_point_to_check() -> None:
    assert found([link(0, 0), link(1, 1)], (QuotationPair(Span(27, 37), Span(27, 37), Relation.SAME),)) == ()


def test_the_same_quotation_given_to_somebody_else_is_a_point_to_check() -> None:
    span = Span(27, 37)
    pair = QuotationPair(span, span, Relation.SAME, "Lee", "Orlov", other_speaker=True)
    (one,) = found([link(0, 0), link(1, 1)], (pair,))
    assert (one.kind, one.weight, one.note) == (ChangeKind.QUOTE, Weight.NOTABLE, "said by Lee / by Orlov")


def test_swapping_the_articles_swaps_the_findings(river: Comparison) -> None:
    swapped = compare(river.right.article, river.left.article, tables=load_tables)
    there = {(each.kind, each.weight, each.left, each.right) for each in findings(river) if each.rank < Rank.FAINT}
    back = {(each.kind, each.weight, each.right, each.left) for each in findings(swapped) if each.rank < Rank.FAINT}
    assert there == back
