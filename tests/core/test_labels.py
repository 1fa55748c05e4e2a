"""What an article is called."""

from tests.core.builders import Lines, prepared
from viewer.core.labels import LONGEST_TITLE, title
from viewer.core.model import Article, Kind
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
