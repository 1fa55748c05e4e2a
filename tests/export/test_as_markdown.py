"""The comparison as Markdown: articles stay text, in CommonMark and where addresses become links by themselves."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.token import Token

from tests.export.invented import invented, of_texts
from viewer.export.as_markdown import escaped, to_markdown
from viewer.export.blocks import flat

PARSER = MarkdownIt("gfm-like", {"linkify": True})


def test_sources_and_passages_are_lists_and_quotations() -> None:
    made = to_markdown(invented())
    assert made.startswith("# Two articles, sentence by sentence\n")
    assert "\n- Source: mill left.txt\n- Outlet: Dellmoor Post\n" in made
    assert "\n> “We will rebuild every hall before the winter comes,” owner Brisa Tolland" in made
    assert "\n- Quotation: left “winter”, right “summer” (can't both be exact" in made


def test_markup_in_an_article_stays_text() -> None:
    made = to_markdown(of_texts("# <b>Cats</b> [sleep](http://x.example) *well* `here`.", "1. Dogs bark."))
    html = PARSER.render(made)
    assert "<b>" not in html
    assert "<a" not in html
    assert "# &lt;b&gt;Cats&lt;/b&gt; [sleep](http://x.example) *well* `here`." in html


HARD = [
    "- no list", "+ none", "1. no list", "12) none", "# no heading", "=====", "---", "> none", "```", "~~~", "a | b",
    "*a* _b_ ~~c~~ `d`", "<i>x</i> <http://a.b> &amp; &#65;", "![x](y) [x]: y", "http://a.example www.b.example",
    "WWW.a.example x@y.example", "back\\slash \\*", "a  \nb", "\t code", "|-|-|", "[^1]: foot", "$a$", ": term",
]  # fmt: skip


@pytest.mark.parametrize("text", HARD)
def test_nothing_is_taken_for_markup(text: str) -> None:
    assert shown(f"> {escaped(text)}") == [flat(text).strip()]
    assert shown(f"- {escaped(text)}") == [flat(text).strip()]


def shown(markdown: str) -> list[str]:
    """The texts of its paragraphs; fails where anything in them is more than text."""
    tokens = PARSER.parse(markdown)
    kinds = {each.type.rsplit("_", 1)[0] for each in tokens} - {"blockquote", "bullet_list", "list_item", "paragraph"}
    assert kinds <= {"inline"}
    found = []
    for token in tokens:
        inner: list[Token] = token.children or []
        assert {each.type for each in inner} <= {"text", "text_special"}
        if token.type == "inline":
            found.append("".join(each.content for each in inner))
    return found


@given(st.text("a1 .-+*_`~#=<>[]()!|&;:/\\@$^w\n\t", min_size=1, max_size=25).filter(str.strip))
def test_no_sequence_of_signs_is_taken_for_markup(text: str) -> None:
    assert [" ".join(each.split()) for each in shown(f"> {escaped(text)}")] == [" ".join(flat(text).split())]
