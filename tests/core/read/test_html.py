"""Saved web pages: the article, its insertions, and what the page states of it."""

import contextlib
import time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.core.read.saved_pages import AFTER, BEFORE, HEADLINE, INSERTIONS, OTHER, PAGES, page
from viewer.core.errors import Damaged, EmptyArticle, InputError, TooLarge
from viewer.core.furniture import name_furniture
from viewer.core.model import Article, Kind
from viewer.core.read import read
from viewer.core.read.html import read_html
from viewer.core.read.source import Source
from viewer.core.segment import segment
from viewer.resources import load_tables


def article(markup: str | bytes, encoding: str | None = None) -> Article:
    data = markup.encode() if isinstance(markup, str) else markup
    return read_html(Source(data, "“x.html”", encoding))


def lines_of(found: Article) -> list[str]:
    return [line for line in found.text.split("\n") if line]


@pytest.mark.parametrize("layout", PAGES)
@pytest.mark.parametrize("insertion", INSERTIONS)
def test_an_insertion_of_any_shape_is_kept_as_a_line_and_named(layout: str, insertion: str) -> None:
    found = article(page(layout, insertion))
    lines = lines_of(found)
    (inserted,) = (line for line in lines if OTHER in line)
    assert inserted.lower().startswith("also read")
    assert lines == [HEADLINE, *BEFORE, inserted, *AFTER]
    tables = load_tables("en")
    sentences = name_furniture(found.text, segment(found.text, tables), tables)
    assert [s.span.of(found.text) for s in sentences if s.kind is Kind.RELATED_LINK] == [inserted]


def test_each_link_of_a_list_gets_the_label_and_prose_around_stays() -> None:
    found = article(
        page("article", "list").replace(
            "</li></ul></div>", "</li><li><a href='/q'>The quay in pictures</a></li></ul></div>"
        )
    )
    assert lines_of(found)[3:5] == [f"Also read: {OTHER}", "Also read: The quay in pictures"]
    assert lines_of(found)[5:] == list(AFTER)


@pytest.mark.parametrize(
    ("label", "shown"),
    [
        ("Lesen Sie auch:", "Lesen Sie auch: "),
        ("À lire aussi", "À lire aussi: "),
        ("Lea también |", "Lea también | "),
        ("READ MORE", "READ MORE: "),
        ("» Related stories", "» Related stories: "),
        ("Читайте также", "Читайте также: "),
        ("यह भी पढ़ें:", "यह भी पढ़ें: "),
        ("Don’t miss", "Don’t miss: "),
    ],
)
def test_labels_of_other_words_and_languages_are_known(label: str, shown: str) -> None:
    found = article(page("article", "aside").replace("Also read", label))
    assert lines_of(found)[3] == shown + OTHER


def test_prose_that_starts_like_a_label_stays_as_it_is() -> None:
    sentence = "Related costs, she said, would be borne by the city, see the <a href='/r'>report</a> of the engineers."
    found = article(page("article", "paragraph").replace("<p>" + AFTER[0], f"<p>{sentence}</p><p>{AFTER[0]}"))
    assert "Related costs, she said, would be borne by the city, see the report of the engineers." in lines_of(found)


def test_menus_and_the_like_are_left_out_but_listed() -> None:
    found = article(page("article", "paragraph").replace("</body>", "<script>x()</script><script></script></body>"))
    told = "\n".join(found.left_out)
    for words in ("World news", "A cat that came back · Rain again", "All rights reserved", "Not shown: 2 scripts"):
        assert words in told
        assert words not in found.text


HEAD = """<html lang="en-GB"><head><title>Bridge closed - The Courier</title>
<meta property="og:title" content="Bridge closed until spring">
<meta property="og:site_name" content="The Courier">
<meta name="author" content="Ada Example">
<meta property="article:published_time" content="2031-02-03T08:00:00+01:00">
<link rel="canonical" href="https://news.example/bridge"></head>"""
JSON = """<html><head><title>x</title><script type="application/ld+json">{"@graph": [{"@type": "WebSite", "name": "y"},
{"@type": ["NewsArticle"], "headline": "Bridge closed until spring", "datePublished": "2031-02-03T08:00:00+01:00",
"author": [{"name": "Ada Example"}, {"name": "Bo Example"}], "publisher": {"name": "The Courier"},
"mainEntityOfPage": {"@id": "https://news.example/bridge"}, "inLanguage": "en-GB"}]}</script></head>"""
BODY = "<body><p>" + " ".join(BEFORE) + "</p><p>" + " ".join(AFTER) + "</p></body></html>"


@pytest.mark.parametrize(("head", "author"), [(HEAD, "Ada Example"), (JSON, "Ada Example, Bo Example")])
def test_what_the_head_of_a_page_states_becomes_the_fields_of_the_article(head: str, author: str) -> None:
    found = article(head + BODY)
    assert (found.title, found.outlet, found.author) == ("Bridge closed until spring", "The Courier", author)
    assert (found.url, found.published) == ("https://news.example/bridge", "2031-02-03T08:00:00+01:00")
    assert (found.language, found.encoding) == ("en", "utf-8")
    assert lines_of(found)[0] == "Bridge closed until spring"  # a page without a heading shows its title


@pytest.mark.parametrize(
    ("note", "url", "retrieved"),
    [
        ("<!-- saved from url=(0027)https://news.example/bridge -->", "https://news.example/bridge", None),
        (
            "<!--\n Page saved with SingleFile \n url: https://news.example/bridge \n"
            " saved date: Mon, 03 Feb 2031 09:00:00 +0000\n-->",
            "https://news.example/bridge",
            "2031-02-03T09:00:00+00:00",
        ),
    ],
)
def test_what_browsers_note_when_they_save_a_page_is_read(note: str, url: str, retrieved: str | None) -> None:
    found = article("<!DOCTYPE html>" + note + "<html>" + BODY)
    assert (found.url, found.retrieved) == (url, retrieved)


@pytest.mark.parametrize(
    "broken", ["{", "[" * 100_000, '{"@type": "NewsArticle", "headline": 3, "author": {"name": []}}', "null"]
)
def test_broken_json_in_a_page_does_no_harm(broken: str) -> None:
    found = article(f"<html><head><script type='application/ld+json'>{broken}</script></head>" + BODY)
    assert (found.title, found.author) == (None, None)


def test_the_standfirst_stands_between_headline_and_story() -> None:
    standfirst = "Engineers found cracks in two cables, the city said"
    found = article(page("article", "paragraph").replace("</h1>", f"</h1><h2 class='dek'>{standfirst}</h2>"))
    assert lines_of(found)[:3] == [HEADLINE, standfirst, BEFORE[0]]


def test_points_above_the_story_and_quotations_inside_it_stay() -> None:
    points = "<div class='summary'><ul><li>Two of four cables cracked</li><li>Ferries run</li></ul></div>"
    quoted = "<blockquote class='tweet'><p>We shall ask.</p>— N. Example <a href='/t'>3 February</a></blockquote>"
    markup = page("article", "paragraph").replace("</h1>", f"</h1>{points}<div class='share'>Share this story</div>")
    lines = lines_of(article(markup.replace(f"<p>{AFTER[0]}", f"{quoted}<p>{AFTER[0]}")))
    assert lines[:4] == [HEADLINE, "- Two of four cables cracked", "- Ferries run", BEFORE[0]]
    assert lines[6:8] == ["We shall ask.", "— N. Example 3 February"]


def test_lists_tables_and_line_breaks_become_lines() -> None:
    found = article(
        "<ol><li>One bridge</li><li>Two <b>ferries</b></li></ol><ul><li>A quay</li></ul>"
        "<table><tr><th>Year</th><th>Cars</th></tr><tr><td>1961</td><td></td><td>20,000</td></tr></table>"
        "<p>First line<br>second   line</p><pre>kept\nas it is</pre>"
    )
    assert lines_of(found) == [
        "1. One bridge", "2. Two ferries", "- A quay", "Year | Cars", "1961 | 20,000", "First line", "second line",
        "kept", "as it is",
    ]  # fmt: skip


def test_a_piece_of_a_page_is_taken_whole() -> None:
    for piece in ("<p>Two words</p>", "<meta charset='utf-8'><!--StartFragment--><b>Two words</b><!--EndFragment-->"):
        assert lines_of(article(piece)) == ["Two words"]


def test_what_is_hidden_is_no_part_of_the_text() -> None:
    hidden = (
        "<p style='color: red; display: none'>Hidden words</p><p hidden>More of them</p><template>And these</template>"
    )
    found = article(page("article", "paragraph").replace("<p>" + AFTER[0], f"{hidden}<p>{AFTER[0]}"))
    assert lines_of(found)[-3:] == list(AFTER)


@pytest.mark.parametrize(
    ("declared", "encoding"),
    [
        ("windows-1251", "cp1251"),
        ("koi8-r", "koi8_r"),
        ("iso-8859-1", "cp1252"),
        ("shift_jis", "cp932"),
        ("gb2312", "gb18030"),
    ],
)
def test_the_encoding_that_a_page_declares_is_used(declared: str, encoding: str) -> None:
    words = {"cp1251": "мост", "koi8_r": "мост", "cp1252": "“Größe”", "cp932": "橋", "gb18030": "桥"}[encoding]
    markup = f"<html><head><meta http-equiv='Content-Type' content='text/html; charset={declared}'></head><body><p>"
    data = (markup + f"The bridge ({words}) stays closed until spring. " * 9 + "</p></body></html>").encode(encoding)
    assert words in article(data).text
    assert words not in article(data, "latin-1").text  # what the reader chooses goes first


def test_bytes_that_are_utf8_are_read_so_whatever_is_declared_and_damage_is_told() -> None:
    markup = (
        "<html><head><meta charset='{}'></head><body><p>"
        + "Der Fluß ist über die Ufer getreten. " * 20
        + "</p>{}</body></html>"
    )
    assert "Fluß" in article(markup.format("iso-8859-1", "")).text
    found = article(markup.format("utf-8", "<p>x").encode() + b"<p>ad \xff</p></body></html>")
    assert "Fluß" in found.text
    assert "Some characters are damaged" in found.left_out[-1]
    assert "Fluß" in article(markup.format("utf-16", "").encode("utf-16")).text


@pytest.mark.parametrize(
    ("markup", "error", "said"),
    [
        ("<html><body></body></html>", EmptyArticle, "no article can be found"),
        ("<html><body><script>var text = 'words';</script></body></html>", EmptyArticle, "no article can be found"),
        (
            "<html><body>" + "<div>" * 100_000 + "words" + "</div>" * 100_000 + "</body></html>",
            TooLarge,
            "nests its markup",
        ),
        ("<html><body>" + "<b>" * 1_000 + "words" + "</b>" * 1_000 + "</body></html>", TooLarge, "nests its markup"),
        (page("article", "list")[:-900], Damaged, "breaks off"),
        (page("soup", "list")[:-900], Damaged, "breaks off"),
        ("<html><body><p>Some words</p><!-- and then", Damaged, "breaks off"),
        ("<html><body><p>Some words</p><scr", Damaged, "breaks off"),
        ("<html><body>" + "<p>words</p>" * 1_000_000 + "</body></html>", TooLarge, "more than 10 MB of markup"),
    ],
)
def test_a_page_that_cannot_be_read_is_refused_in_words(markup: str, error: type[InputError], said: str) -> None:
    started = time.process_time()
    with pytest.raises(error, match=said) as caught:
        article(markup)
    assert str(caught.value).startswith("“x.html” ")
    assert time.process_time() - started < 5


def test_pictures_in_the_markup_do_not_count() -> None:
    picture = "<img src='data:image/png;base64," + "QUJD" * 3_000_000 + "'>"
    assert lines_of(article(page("article", "paragraph").replace("</h1>", "</h1>" + picture)))[0] == HEADLINE


def test_a_page_that_omits_end_tags_as_it_may_is_whole() -> None:
    found = article("<!DOCTYPE html><html><title>Bridge closed until spring</title><p>" + "<p>".join((*BEFORE, *AFTER)))
    assert lines_of(found) == ["Bridge closed until spring", *BEFORE, *AFTER]


def test_nothing_outside_the_page_is_read(tmp_path: Path) -> None:
    (tmp_path / "secret.txt").write_text("secret words")
    file = (tmp_path / "secret.txt").as_uri()
    path = tmp_path / "x.xhtml"
    path.write_text(
        f"<?xml version='1.0'?><!DOCTYPE html [<!ENTITY e SYSTEM '{file}'><!ENTITY % p SYSTEM '{file}'> %p;]>"
        f"<html xmlns='http://www.w3.org/1999/xhtml'><head><base href='{tmp_path.as_uri()}/'/></head><body>"
        f"<p>{BEFORE[0]} &e;</p><object data='secret.txt'></object><iframe src='secret.txt'></iframe></body></html>"
    )
    found = read(path)
    assert "secret words" not in found.text + "".join(found.left_out)


def test_a_page_is_known_by_its_content_whatever_its_name(tmp_path: Path) -> None:
    for name in ("a.txt", "a.pdf", "a"):
        (tmp_path / name).write_text(page("article", "paragraph"))
        assert read(tmp_path / name).title == HEADLINE
    (tmp_path / "b.html").write_text("The mayor said 3 < 5.")
    assert read(tmp_path / "b.html").text == "The mayor said 3 < 5."


PIECES = [page(layout, insertion) for layout, insertion in zip(PAGES, INSERTIONS, strict=False)]


@settings(max_examples=60, deadline=None)
@given(st.sampled_from(PIECES), st.lists(st.tuples(st.integers(0, 4000), st.integers(0, 60), st.binary(max_size=12))))
def test_a_page_changed_anywhere_gives_an_article_or_a_clear_error(
    markup: str, changes: list[tuple[int, int, bytes]]
) -> None:
    data = markup.encode()
    for at, length, new in changes:
        data = data[:at] + new + data[at + length :]
    with contextlib.suppress(InputError):
        assert article(data).text.strip()
