"""Markdown as its readers see it."""

import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.core.model import Article
from viewer.core.read import read
from viewer.core.read.markdown import read_markdown
from viewer.core.read.source import Source


def article(text: str) -> Article:
    return read_markdown(Source(text.encode(), "“x.md”"))


def text_of(text: str) -> str:
    return article(text).text.removesuffix("\n")


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("# Bridge closed #", "Bridge closed"),
        ("Bridge closed\n===", "Bridge closed"),
        ("One\n# Two\nThree", "One\n\nTwo\n\nThree"),
        ("A *quick*, **very** ***quick*** _fox_ ~~cat~~.", "A quick, very quick fox cat."),
        ("**Also read:** the other story", "Also read: the other story"),
        ("Emphasis *over\nthe line*", "Emphasis over\nthe line"),
        ("snake_case_name, 5 * 3 * 2, *Names changed", "snake_case_name, 5 * 3 * 2, *Names changed"),
        ("The [old\nbridge](https://example.org/a_(b) 'title') is shut", "The old\nbridge is shut"),
        (
            "See [the **report**][1] and [report].\n\n[1]: http://a.example\n[Report]: http://b.example 'x'",
            "See the report and report.",
        ),
        ("He said [sic] and [no link][x].", "He said [sic] and [no link][x]."),
        ("A claim.[^1]\n\n[^1]: The source.", "A claim.[1]\n\n[1]: The source."),
        ("![A bridge](b.png)\n\nText", "Text"),
        ("[![A bridge](b.png)](http://a.example) Text", " Text"),
        ("Write to <a@example.org> or <https://example.org>", "Write to a@example.org or https://example.org"),
        ("* one\n+ two\n- three\n  1) four", "- one\n- two\n- three\n  1) four"),
        ("> “Quoted,”\n> he said.", "“Quoted,”\nhe said."),
        ("| Year | Dead |\n|:---|---:|\n| 2024 | *3* |", "Year | Dead\n2024 | 3"),
        ("One\n\n* * *\n\n---\n\nTwo", "One\n\nTwo"),
        ("```\n# kept *as is*\n```", "# kept *as is*"),
        ("A `*code*` span", "A *code* span"),
        ("Tom &amp; Jerry, 5 \\* 3, caf&eacute;", "Tom & Jerry, 5 * 3, café"),
        ("A <b>bold</b> word<br>and <a href='x'>more</a>, 3 < 5", "A bold word\nand more, 3 < 5"),
        ("One<!-- hidden\nnote --> two<script>x()</script>", "One two"),
        ("First line  \nsecond\\\nthird", "First line\nsecond\nthird"),
    ],
)
def test_marks_are_taken_out_and_words_are_kept(written: str, shown: str) -> None:
    assert text_of(written) == shown


def test_the_first_heading_is_the_title() -> None:
    assert article("## Bridge *closed*\n\nText.\n\n# Other").title == "Bridge closed"
    assert article("Exclusive\n\n# Bridge closed\n\nText.").title == "Bridge closed"
    assert article("Text.\n\n## A subhead").title is None


def test_front_matter_becomes_the_fields_of_the_article() -> None:
    found = article(
        '---\ntitle: "Bridge closed"\ndate: 2031-02-03\nlang: en-GB\nsource: https://example.org/x\n'
        "publisher: The Courier\ntags: [a, b]\n---\n\nText.\n"
    )
    assert (found.title, found.published, found.language) == ("Bridge closed", "2031-02-03", "en")
    assert (found.url, found.outlet) == ("https://example.org/x", "The Courier")
    assert found.left_out == ("tags: [a, b]",)
    assert found.text == "Bridge closed\n\nText.\n"  # the page made of it shows the title too


def test_front_matter_in_toml_is_known_too_and_a_title_is_not_said_twice() -> None:
    found = article('+++\ntitle = "Bridge closed for winter"\n+++\n# Bridge closed\n\nText.\n')
    assert found.title == "Bridge closed for winter"
    assert found.text == "Bridge closed\n\nText.\n"


def test_a_rule_at_the_top_is_no_front_matter() -> None:
    assert text_of("---\n\nOne.\n\n---\n\nTwo.") == "One.\n\nTwo."


def test_where_links_lead_and_what_pictures_show_is_left_out_but_told() -> None:
    found = article("The [bridge](http://a.example).\n\n![A bridge](b.png) <!-- note -->")
    assert found.left_out == ("<!-- note -->", "Link: bridge (http://a.example)", "Picture: A bridge (b.png)")


def test_a_file_is_markdown_by_its_name(tmp_path: Path) -> None:
    for name, shown in (
        ("a.md", "Bridge closed\n"),
        ("a.MARKDOWN", "Bridge closed\n"),
        ("a.txt", "# Bridge *closed*\n"),
    ):
        (tmp_path / name).write_text("# Bridge *closed*\n")
        assert read(tmp_path / name).text == shown


MARKS = st.text(st.sampled_from("*_~`[]()!\\|#-+=>1.)&:\n\t\"' "), max_size=6)


@given(st.lists(MARKS, max_size=40))
def test_no_word_is_lost_in_any_markup(marks: list[str]) -> None:
    text = "".join(f"{mark}qword{k}q" for k, mark in enumerate(marks) if "```" not in mark and "~~~" not in mark)
    found = article(text)
    told = found.text + "".join(found.left_out)
    assert [k for k in range(len(marks)) if f"qword{k}q" in text and f"qword{k}q" not in told] == []


@given(st.lists(st.sampled_from(["bridge", "Mayor’s", "40", "“so”", "closed.", " ", "\n"])))
def test_text_without_marks_is_kept_as_it_is(parts: list[str]) -> None:
    text = "Spring" + "".join(parts)
    assert text_of(text).split() == text.split()


@pytest.mark.parametrize(
    "unit", ["> ", "[", "*a ", "- ", "`", "![[", "a\n", "|a", "[a](", "<a", "<!--", "_a*", "[a[b]", "#"]
)
def test_no_markup_takes_more_than_linear_time(unit: str) -> None:
    data = (unit * (100_000 // len(unit))).encode()
    started = time.process_time()
    read_markdown(Source(data, "“x.md”"))
    assert time.process_time() - started < 2
