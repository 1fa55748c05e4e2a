"""The HTML page holds both articles, their marks and their matches, and nothing of them as markup."""

from html.parser import HTMLParser

import pytest

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
        self.seen: list[str] = []
        self.ids: list[str] = []
        self.hrefs: list[str] = []
        self.classes: set[str] = set()
        self.text: list[str] = []
        self.feed(html)
        self.close()
        assert self.open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = dict(attrs)
        self.seen.append(tag)
        self.ids.append(values.get("id") or "")
        self.hrefs.append(values.get("href") or "")
        self.classes |= set((values.get("class") or "").split())
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.text.append(data)


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


def test_the_page_needs_no_script_and_nothing_from_elsewhere(sample: Page) -> None:
    assert not {"script", "link", "img", "iframe"} & set(sample.seen)
    assert all(href.startswith("#") for href in sample.hrefs if href)


def test_markup_in_an_article_is_shown_as_text() -> None:
    page = page_of('The <script>alert("x")</script> mayor & council met.', "</article><img src=x> Nobody came.")
    assert "script" not in page.seen
    assert "img" not in page.seen
    assert '<script>alert("x")</script>' in "".join(page.text)


def test_articles_with_nothing_in_common_say_so() -> None:
    page = page_of("The mayor opened a bridge.", "Seven cats slept all afternoon.")
    assert "No sentence of one article has a counterpart" in "".join(page.text)


def test_the_same_comparison_gives_the_same_page() -> None:
    comparison = compare(Article("One bridge is closed."), Article("One bridge is open."), tables=load_tables)
    assert to_html(comparison) == to_html(comparison)
