"""The HTML page holds both articles, their marks and their matches, and nothing of them as markup."""

from base64 import b64encode
from hashlib import sha256
from html.parser import HTMLParser

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.export.invented import invented, of_texts
from viewer.core.compare import compare
from viewer.core.model import Article
from viewer.export.as_html import to_html
from viewer.resources import load_tables, resource

VOID = {"meta", "br", "img", "link", "input"}


class Page(HTMLParser):
    """Collects what a browser would see, and fails on tags that do not match."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.in_rows = False
        self.seen: list[str] = []
        self.ids: list[str] = []
        self.hrefs: list[str] = []
        self.classes: set[str] = set()
        self.text: list[str] = []
        self.scripts: list[str] = []
        self.captions: list[str] = []
        self.rows: list[str] = []
        self.links: list[tuple[str, str]] = []
        self.attributes: set[str] = set()
        self.policy = ""
        self.labelled: list[str] = []
        self.feed(html)
        self.close()
        assert self.open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = dict(attrs)
        self.seen.append(tag)
        self.ids.append(values.get("id") or "")
        self.hrefs.append(values.get("href") or "")
        self.attributes |= set(values)
        self.labelled.append(values.get("aria-labelledby") or "")
        self.policy = self.policy or (values.get("content") or "") * ("http-equiv" in values)
        for tags, kept in ((self.scripts, "script"), (self.captions, "caption")):
            if tag == kept:
                tags.append("")
        self.in_rows = self.in_rows or "rows" in (values.get("class") or "").split()
        self.classes |= set((values.get("class") or "").split())
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag
        self.in_rows = self.in_rows and tag != "table"

    def handle_data(self, data: str) -> None:
        self.text.append(data)
        if self.open[-1:] == ["script"]:
            self.scripts[-1] += data
        if self.open[-1:] == ["caption"]:
            self.captions[-1] += data
        if self.open[-1:] == ["a"]:
            self.links.append((data, self.hrefs[-1]))
        if self.in_rows:
            self.rows.append(data)


def page_of(left: str, right: str) -> Page:
    return Page(to_html(compare(Article(left), Article(right), tables=load_tables)))


@pytest.fixture(scope="module")
def sample() -> Page:
    left, right = (resource("samples", f"river_{side}.txt").read_text("utf-8") for side in ("left", "right"))
    return page_of(left, right)


def test_every_word_of_both_articles_is_on_the_page(sample: Page) -> None:
    shown = "".join("".join(sample.text).split())
    for side in ("left", "right"):
        for line in resource("samples", f"river_{side}.txt").read_text("utf-8").splitlines():
            for word in line.split():
                assert word in shown


def test_every_layer_is_marked(sample: Page) -> None:
    assert {"shared_quoted", "shared_own", "faint", "only", "furniture"} <= sample.classes


def test_links_lead_to_places_on_the_page(sample: Page) -> None:
    targets = {href.removeprefix("#") for href in sample.hrefs if href}
    assert targets
    assert targets <= set(sample.ids)


def test_the_page_needs_nothing_from_elsewhere_and_runs_its_own_script_alone(sample: Page) -> None:
    assert not {"link", "img", "iframe"} & set(sample.seen)
    assert all(href.startswith("#") for href in sample.hrefs if href)
    assert sample.scripts == [(resource("templates") / "filter.js").read_text("utf-8")]
    digest = b64encode(sha256(sample.scripts[0].encode()).digest()).decode()
    assert f"script-src 'sha256-{digest}'" in sample.policy
    assert "default-src 'none'" in sample.policy


def test_ids_are_given_once(sample: Page) -> None:
    ids = [each for each in sample.ids if each]
    assert len(ids) == len(set(ids))


def test_the_points_come_with_links_to_their_places(sample: Page) -> None:
    assert sample.captions[0].startswith("Can't both be exact")
    assert ("38 villages", "#left-24") in sample.links
    assert ("36 villages", "#right-4") in sample.links


def test_tables_name_their_columns_and_parts_their_landmarks(sample: Page) -> None:
    assert {"header", "nav", "main", "article", "footer", "caption", "th"} <= set(sample.seen)
    assert sample.hrefs.index("#points") < sample.hrefs.index("#beside")


def test_every_section_is_named_by_its_heading(sample: Page) -> None:
    assert {f"{name}-heading" for name in ("points", "beside", "rows", "facts", "matches", "caveats")} <= set(
        sample.ids
    )
    assert set(filter(None, sample.labelled)) <= set(sample.ids)


def test_facts_come_with_links_to_their_places(sample: Page) -> None:
    captions = [each.split("(")[0].strip() for each in sample.captions]
    assert {"Numbers", "Dates and times", "Names", "Places", "Quotations"} <= set(captions)
    assert ("¶ 15", "#left-24") in sample.links


def test_what_was_left_out_is_listed_and_the_date_said() -> None:
    left = Article("Cats sleep.", left_out=("12 navigation links", "2 comments"))
    page = Page(to_html(compare(left, Article("Dogs bark."), tables=load_tables, date="2026-11-26")))
    text = " ".join("".join(page.text).split())
    assert "What the file held beside the article (2) 12 navigation links 2 comments" in text
    assert text.count("2026-11-26") == 2


def test_rows_hold_every_sentence_of_both(sample: Page) -> None:
    shown = "".join("".join(sample.rows).split())
    for side in ("left", "right"):
        for word in resource("samples", f"river_{side}.txt").read_text("utf-8").split():
            assert word in shown


def test_markup_in_an_article_is_shown_as_text() -> None:
    page = page_of('The <script>alert("x")</script> mayor & council met.', "</article><img src=x> Nobody came.")
    assert len(page.scripts) == 1
    assert "img" not in page.seen
    assert '<script>alert("x")</script>' in "".join(page.text)


_HOSTILE = st.sampled_from(
    [
        "<script>",
        "</script>",
        "<!--",
        "-->",
        "</style>",
        "</td></table>",
        "<img src=x>",
        '" onload="x',
        "&lt;",
        "{{ 7 }}",
    ]
)


@settings(max_examples=25, deadline=None)  # each compares two articles
@given(st.lists(_HOSTILE | st.text("a <>&\"'/=\n", max_size=9), max_size=4).map(" ".join))
def test_no_text_of_an_article_or_about_it_becomes_markup(text: str) -> None:
    plain = page_of("Cats sleep.", "Dogs bark.")
    facts = Article(f"{text} cats sleep.", text, title=text, outlet=text, url=text, left_out=(text,))
    page = Page(to_html(invented(facts, Article(f"Dogs bark {text}", language="en"))))
    assert set(page.seen) <= {*plain.seen, "a", "details", "summary", "table", "q", "span", "mark"}
    assert page.scripts == plain.scripts
    assert page.attributes <= plain.attributes | {"title", "lang", "dir", "href", "id", "colspan", "style"}


def test_articles_with_nothing_in_common_say_so() -> None:
    page = page_of("The mayor opened a bridge.", "Seven cats slept all afternoon.")
    assert "No sentence of one article has a counterpart" in "".join(page.text)


def test_the_same_comparison_gives_the_same_page() -> None:
    comparison = compare(Article("One bridge is closed."), Article("One bridge is open."), tables=load_tables)
    assert to_html(comparison) == to_html(comparison)


def test_what_words_of_one_side_alone_carry_is_said_in_the_points_and_at_the_match() -> None:
    page = to_html(of_texts("The ferry sank with 43 lorries on board.", "The ferry sank with lorries on board."))
    assert page.count("carries a number") == 2
