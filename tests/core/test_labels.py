"""What articles and marks are called."""

from tests.core.builders import Lines, prepared
from viewer.core.labels import LONGEST_TITLE, explain, title
from viewer.core.marks import Layer, Mark
from viewer.core.model import Article, Change, ChangeKind, Kind, Span, Weight
from viewer.core.tokens import Lexicon

STORY: Lines = [("Marlow, Gull Coast", Kind.DATELINE), "The bridge is shut.", ("Bridge shut", Kind.HEADLINE)]


def _called(lines: Lines) -> str:
    side = prepared(lines, Lexicon()).side
    return title(side.article, side.sentences)


def test_the_title_that_the_file_states_comes_first() -> None:
    assert title(Article("A bridge is shut.", title="Closed")) == "Closed"


def test_the_headline_serves_wherever_it_stands() -> None:
    assert _called(STORY) == "Bridge shut"


def test_without_a_headline_it_is_how_the_reporting_begins_never_a_page_extra() -> None:
    assert _called(STORY[:2]) == "The bridge is shut."


def test_a_long_sentence_is_cut_behind_a_word() -> None:
    called = _called(["word " * 100])
    assert called.endswith("word…")
    assert len(called) <= LONGEST_TITLE + 1


def test_a_hard_wrapped_sentence_becomes_one_line() -> None:
    assert _called(["The bridge\nis shut."]) == "The bridge is shut."


def test_before_it_is_parted_the_first_line_serves() -> None:
    assert title(Article("\n\n  A bridge \nMore.")) == "A bridge"


def test_without_a_letter_it_goes_by_its_file() -> None:
    assert title(Article("  \n", source="folder/story.txt")) == "story.txt"
    assert title(Article("")) == ""


def test_shared_words_are_told_by_whether_they_are_quoted() -> None:
    quoted, own = (explain(Mark(Span(0, 4), Layer.SHARED, quoted), Kind.BODY) for quoted in (True, False))
    assert "inside a quotation" in quoted
    assert "own prose" in own


def test_a_change_is_explained_with_the_words_of_the_other_side_and_its_note() -> None:
    change = Change(ChangeKind.NUMBER, Weight.DIFFERS, Span(0, 2), Span(0, 2), note="another value")
    assert explain(Mark(Span(0, 2), Layer.CHANGED, change=change), Kind.BODY, "14") == (
        "Said differently, can't both be exact (number or date): “14” on the other side – another value."
    )


def test_every_text_can_be_said_in_another_language() -> None:
    mark = Mark(Span(0, 6), Layer.FURNITURE)
    words = {"Page extra ({kind}): shown, but not compared.": "Beiwerk ({kind}).", "dateline": "Ortsmarke"}
    assert explain(mark, Kind.DATELINE, say=words.__getitem__) == "Beiwerk (Ortsmarke)."
