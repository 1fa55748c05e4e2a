"""Blocks: what is laid out as one."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from tests.ui.comparison_view.made import make_side
from viewer.core.model import Kind, Span
from viewer.ui.comparison_view.blocks import LONGEST, Role, corrected_blocks, plain_blocks, sentence_blocks

SIDE = make_side(
    [["The bridge closes"], ["By Ada Quill"], ["RIVERTON:", "The mayor said so.", "Nobody objected."]],
    {0: Kind.HEADLINE, 1: Kind.BYLINE, 2: Kind.DATELINE},
)


@given(st.text(alphabet="ab .\n船🚢", max_size=300))
def test_blocks_hold_every_character_but_white_space(text: str) -> None:
    blocks = plain_blocks(text).blocks
    assert "".join("".join(block.span.of(text).split()) for block in blocks) == "".join(text.split())
    assert all(block.span.of(text).strip() == block.span.of(text) != "" for block in blocks)


def test_a_paragraph_is_a_block_set_by_its_kind() -> None:
    blocks = sentence_blocks(SIDE).blocks
    assert [(block.span.of(SIDE.text), block.role) for block in blocks] == [
        ("The bridge closes", Role.HEADLINE),
        ("By Ada Quill", Role.EXTRA),
        ("RIVERTON: The mayor said so. Nobody objected.", Role.BODY),
    ]


@given(st.data())
def test_other_kinds_of_a_few_sentences_give_the_blocks_of_all_anew(data: st.DataObject) -> None:
    kinds = st.sampled_from([Kind.BODY, Kind.SUBHEAD, Kind.CAPTION, Kind.HEADLINE])
    sentences = list(SIDE.sentences)
    for number in data.draw(st.sets(st.integers(0, len(sentences) - 1))):
        sentences[number] = replace(sentences[number], kind=data.draw(kinds))
    own = replace(SIDE, sentences=tuple(sentences))
    assert corrected_blocks(sentence_blocks(SIDE), own) == sentence_blocks(own)


def test_another_article_has_no_corrected_blocks() -> None:
    assert corrected_blocks(sentence_blocks(SIDE), make_side([["Another."], ["By Ada Quill"]])) is None
    assert corrected_blocks(sentence_blocks(SIDE), replace(SIDE, article=replace(SIDE.article, text="x" * 99))) is None


def test_no_block_grows_without_bound() -> None:
    side = make_side([["The ferry left at dawn and came back at noon. " * 40, "Short."] * 9])
    blocks = sentence_blocks(side).blocks
    assert max(block.span.end - block.span.start for block in blocks) <= LONGEST + 2000
    assert [block.continues for block in blocks] == [False] + [True] * (len(blocks) - 1)
    unbroken = plain_blocks("x" * 100_000).blocks
    assert max(block.span.end - block.span.start for block in unbroken) <= LONGEST
    assert sum(block.span.end - block.span.start for block in unbroken) == 100_000


def test_blocks_and_sentences_are_found_by_offset() -> None:
    content = sentence_blocks(SIDE)
    at = SIDE.text.index("Nobody")
    assert content.block_at(at) == 2
    assert content.sentence_at(at) == 4
    assert content.sentence_at(at - 1) is None  # the space between two sentences
    assert content.sentences_in(Span(0, at)) == range(4)
    assert content.sentences_in(Span(at, at + 1)) == range(4, 5)
