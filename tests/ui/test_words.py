"""What the heads, the status line and the details say."""

from dataclasses import replace

import pytest

from tests.core.builders import comparison, pair
from viewer.core.filter import EVERYTHING, EXACT_ONLY, LEFT_ONLY, MEANING_ONLY, RIGHT_ONLY, Filter, Where
from viewer.core.model import (
    Addition,
    Article,
    Carried,
    Change,
    ChangeKind,
    Comparison,
    Grade,
    Kind,
    Share,
    SharedRun,
    Side,
    Span,
    Summary,
    Weight,
)
from viewer.core.sliced import at_once
from viewer.theme import MarkRole
from viewer.ui.details_words import ChangeLine, details_words, overview_in_steps
from viewer.ui.head_words import head_words
from viewer.ui.summary_words import summary_words

LEFT: list[str | tuple[str, Kind]] = [
    ("Marlow:", Kind.DATELINE),
    "The mayor said on Monday that 12 ferries run.",
    "Nobody was hurt.",
]
RIGHT = ["The mayor denied that 14 ferries run.", "The mayor spoke.", "Bakers complained."]
WHOLE = Share(
    words=100, shared_quoted=30, shared_own=10, reworded=35, only_here=25, furniture=7, sentences=3, with_counterpart=3
)


def _span(side: Side, words: str) -> Span:
    start = side.text.index(words)
    return Span(start, start + len(words))


def _overview(comparison: Comparison, shown: Filter = EVERYTHING) -> tuple[ChangeLine, ...]:
    return at_once(overview_in_steps(comparison, shown))


def _summed(made: Comparison, left: Share, right: Share, order: float = 1.0, quotations: int = 0) -> Comparison:
    return replace(made, summary=Summary("runs of 5 words", left, right, order, quotations))


@pytest.fixture
def made() -> Comparison:
    """A left sentence with two counterparts, one change that differs, one that is notable, one addition."""
    two = pair(LEFT, RIGHT)
    left, right = two.left.side, two.right.side
    left = replace(left, shared=(SharedRun(_span(left, "ferries run"), False),))
    changes = (
        Change(ChangeKind.ATTRIBUTION, Weight.NOTABLE, _span(left, "said"), _span(right, "denied"), note="stance"),
        Change(ChangeKind.NUMBER, Weight.DIFFERS, _span(left, "12"), _span(right, "14"), "count"),
    )
    addition = Addition("left", _span(left, "on Monday"))
    first = replace(
        two.link(1, 0), score=0.9, grade=Grade.FULL, reasons=("same words",), changes=changes, additions=(addition,)
    )
    second = replace(two.link(1, 1), score=0.5, grade=Grade.PARTIAL, moved=True)
    return _summed(comparison(left, right, (first, second)), WHOLE, replace(WHOLE, with_counterpart=2))


def test_details_show_every_counterpart_the_surest_first(made: Comparison) -> None:
    words = details_words(made, "left", 1)
    assert words.heading == "Left sentence, 2 of 3"
    assert words.remark.startswith("2 sentences of the other article")
    assert [match.heading.split(":")[0] for match in words.matches] == ["Full match", "Partial match"]
    assert words.matches[0].reasons == "same words"
    assert "elsewhere" in words.matches[1].heading


def test_details_leave_out_no_letter_and_mark_each_word_as_what_it_is(made: Comparison) -> None:
    match = details_words(made, "left", 1).matches[0]
    assert "".join(stretch.text for stretch in match.left) == LEFT[1]
    marked = {stretch.text: stretch.role for stretch in match.left if stretch.role}
    assert marked == {
        "said": MarkRole.NOTABLE,
        "on Monday": MarkRole.ONLY,
        "12": MarkRole.DIFFERS,
        "ferries run": MarkRole.SHARED_OWN,
    }


def test_details_list_what_matters_most_first_then_what_one_side_adds(made: Comparison) -> None:
    lines = details_words(made, "left", 1).matches[0].changes
    assert [(line.weight, line.left, line.right) for line in lines] == [
        ("can't both be exact", "12", "14"),
        ("another stance or precision", "said", "denied"),
        ("only here", "on Monday", ""),
    ]
    assert (lines[0].kind, lines[2].kind) == ("number or date (count)", "only left")


def test_details_say_what_words_of_one_side_alone_carry(made: Comparison) -> None:
    addition = replace(made.links[0].additions[0], carries=(Carried.NUMBER, Carried.DATE, Carried.NAME))
    told = replace(made, links=(replace(made.links[0], additions=(addition,)), *made.links[1:]))
    line = details_words(told, "left", 1).matches[0].changes[-1]
    assert (line.weight, line.note) == ("only here", "carries a number, a date and a name")


def test_a_kind_is_not_said_twice(made: Comparison) -> None:
    change = replace(made.links[0].changes[0], subtype="verb of saying")
    twice = replace(made, links=(replace(made.links[0], changes=(change,)),))
    assert details_words(twice, "left", 1).matches[0].changes[0].kind == "verb of saying"


def test_details_of_a_page_extra_and_of_a_lone_sentence_say_so(made: Comparison) -> None:
    extra, lone = details_words(made, "left", 0), details_words(made, "right", 2)
    assert extra.heading == "Left dateline, 1 of 3"
    assert "page extra" in extra.remark
    assert "No counterpart found" in lone.remark
    assert lone.own[0] == ("Bakers complained.", MarkRole.ONLY)


def test_the_overview_leaves_faint_changes_out(made: Comparison) -> None:
    faint = replace(made.links[0].changes[0], weight=Weight.FAINT)
    link = replace(made.links[0], changes=(faint, made.links[0].changes[1]))
    assert [line.weight for line in _overview(replace(made, links=(link,)))] == ["can't both be exact"]


def test_a_head_says_how_much_of_what_is_the_same_stands_in_quotations(made: Comparison) -> None:
    words = head_words(made.left.article, made, "left")
    shares = "40 % same words (30 % in quotations) · 35 % said differently · 25 % only here"
    assert words.caption == f"{shares} · 3 of 3 sentences have a counterpart"
    assert words.shorter_captions == (shares, "40 % same · 35 % differently · 25 % only here")
    for said in (
        "100 words",
        "30 (30 %) same words, in quotations",
        "runs of 5 words",
        "Beside them 7 words of page extras",
        "3 of 3",
    ):
        assert said in words.explanation


def test_a_head_fades_what_is_hidden_in_the_text_and_says_so(made: Comparison) -> None:
    def faded(shown: Filter) -> set[MarkRole]:
        words = head_words(made.left.article, made, "left", shown)
        hidden = {part.role for part in words.parts if not part.shown}
        assert words.explanation.count("hidden in the text") == len(hidden)
        return hidden

    bar = {part.role for part in head_words(made.left.article, made, "left").parts}
    assert faded(Filter()) == set()
    assert faded(Filter().with_shown(Where.QUOTED, False)) == {MarkRole.SHARED_QUOTED}
    assert faded(LEFT_ONLY) == bar - {MarkRole.ONLY}
    assert faded(RIGHT_ONLY) == bar
    assert faded(MEANING_ONLY) == bar - {MarkRole.NOTABLE}


def test_a_head_names_title_outlet_day_and_file() -> None:
    article = Article(
        "Text.", "/somewhere/story.txt", title="Bridge shut", outlet="The Gull", published="2024-10-13T09:00:00Z"
    )
    words = head_words(article, None, "left")
    assert (words.title, words.source) == ("Bridge shut", "The Gull · 2024-10-13 · story.txt")
    assert words.parts == ()


def test_a_head_takes_a_better_title_from_the_comparison_than_the_first_line() -> None:
    two = pair([("Marlow", Kind.DATELINE), ("Bridge shut", Kind.HEADLINE)], ["Other"])
    told = comparison(two.left.side, two.right.side, ())
    assert head_words(told.left.article, None, "left").title == "Marlow"
    assert head_words(told.left.article, told, "left").title == "Bridge shut"


def test_the_overview_says_each_difference_once_and_where_it_stands(made: Comparison) -> None:
    twice = replace(made, links=(made.links[0], replace(made.links[0], right=1)))
    assert [(line.left, line.left_sentence) for line in _overview(twice)] == [("12", 1), ("said", 1)]
    assert [line.left for line in _overview(twice, EXACT_ONLY)] == ["12"]
    assert _overview(twice, LEFT_ONLY) == ()


def summed_up(comparison: Comparison) -> str:
    return at_once(summary_words(comparison))


def test_the_status_line_sums_up_in_words(made: Comparison) -> None:
    assert summed_up(made) == (
        "Every sentence of the left has a counterpart, 2 of 3 of the right (1 full match) · in the same order"
        " · 1 difference where both can't be exact"
    )
    nearly = _summed(made, replace(WHOLE, with_counterpart=1), replace(WHOLE, with_counterpart=2), 0.9, 5)
    assert summed_up(nearly).startswith("1 of 3 sentences on the left and 2 of 3 on the right have a counterpart")
    assert "nearly in the same order · 5 quotations are the same" in summed_up(nearly)
    assert "mostly in the same order" in summed_up(_summed(made, WHOLE, WHOLE, 0.7, 1))
    assert "in another order" in summed_up(_summed(made, WHOLE, WHOLE, 0.2, 1))
    assert "1 quotation is the same" in summed_up(_summed(made, WHOLE, WHOLE, 0.2, 1))
    assert "No sentence" in summed_up(replace(made, links=()))
