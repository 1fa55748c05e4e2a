"""What an article's values answer by themselves."""

from viewer.core.model import Article, Sentence, Side, Span

TEXT = " One.  Two. Three."
SIDE = Side(
    Article(TEXT, "invented"), "en", tuple(Sentence(Span(start, end), 0) for start, end in [(1, 5), (7, 11), (12, 18)])
)


def test_a_sentence_is_found_by_each_of_its_letters() -> None:
    for number, sentence in enumerate(SIDE.sentences):
        assert {SIDE.sentence_at(offset) for offset in range(*sentence.span)} == {number}


def test_what_lies_between_sentences_belongs_to_the_one_before() -> None:
    assert SIDE.sentence_at(6) == 0
    assert SIDE.sentence_at(0) == -1, "none stands before the first"
    assert SIDE.sentence_at(len(TEXT) + 5) == 2
