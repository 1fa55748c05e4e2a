"""The comparison as text: what stands in it, in which order, and how wide."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.export.invented import LEFT, invented, of_texts
from viewer.core.model import Article
from viewer.export.as_text import WIDTH, to_text


@pytest.fixture(scope="module")
def text() -> str:
    return to_text(invented())


def test_the_head_tells_where_the_articles_come_from(text: str) -> None:
    head = text[: text.index("In figures")]
    for fact in ("mill left.txt", "Dellmoor Post", "Jon Reeve", LEFT.url, "2025-03-04", "a1" * 32, "en", "2 comments"):
        assert fact
        assert fact in head
    assert "Left article: Mill fire hurts 14 in Dellmoor\n---" in head


def test_the_figures_come_with_their_rule(text: str) -> None:
    flowing = " ".join(text.split())
    assert "runs of 5 words or more" in flowing
    assert "in quotations" in flowing
    assert "3 of 4 sentences have a counterpart" in flowing
    assert "The right shows no credit." in flowing


def test_what_cannot_both_be_exact_comes_first(text: str) -> None:
    assert text.index("left “winter”, right “summer”") < text.index(
        "left “Fourteen people”, right “At least 17 people”"
    )


def test_what_one_side_alone_has_and_page_extras_follow(text: str) -> None:
    parts = ["Matches\n", "Only the left\n", "Only the right\n", "Page extras\n", "To bear in mind\n"]
    assert [text.index(each) for each in parts] == sorted(text.index(each) for each in parts)
    assert "paragraph 4:\n    Nobody knows yet how the fire began." in text
    assert "related link:\n    Read more: Ten years of the paper trade" in text


def test_articles_with_nothing_in_common_say_so() -> None:
    text = to_text(of_texts("The mayor opened a bridge.", "Seven cats slept all afternoon."))
    assert "No sentence of one article has a counterpart in the other." in text
    assert "Neither article has any." in text


def test_an_empty_article_gives_a_report_too() -> None:
    assert "Untitled article" in to_text(of_texts("", "Seven cats slept."))


def test_lines_are_no_wider_than_a_mail_wants(text: str) -> None:
    assert max(map(len, text.splitlines())) <= WIDTH
    assert not any(line != line.rstrip() for line in text.splitlines())


def test_an_address_stays_whole_and_unparted_scripts_are_broken() -> None:
    address = "https://example.org/" + "a-b" * 40
    text = to_text(invented(Article("猫が橋の上で眠っていた" * 20 + "。", url=address), Article("Cats sleep.")))
    assert address in text
    assert max(len(line) for line in text.splitlines() if "猫" in line) <= WIDTH


@settings(max_examples=50, deadline=None)  # each compares two articles
@given(st.text("a \x1b\x07\x00\x85\u2028\n[31m", max_size=30))
def test_no_control_character_reaches_a_terminal(text: str) -> None:
    made = to_text(invented(Article(f"Cats {text} sleep.", source=text, title=text), Article("Dogs bark.")))
    assert all(character.isprintable() or character in "\n\u00a0" for character in made)
