"""What was copied out of other programs, as they hand it over."""

import hashlib

import pytest

from viewer.core.errors import EmptyArticle, InputError, TooLarge
from viewer.core.read.copied import read_copied
from viewer.core.read.source import DROPPED, Copied

TEXT = "The old bridge is closed.\n\nFerries run every hour."
# As a browser writes a selection: a piece without a head, every look written out.
SELECTION = (
    "<meta http-equiv='content-type' content='text/html; charset=utf-8'>"
    '<h1 style="color: rgb(0, 0, 0)">Bridge closed</h1>'
    '<p style="color: rgb(0, 0, 0)">The mayor said: “It stays <b>closed</b>.”</p>'
    '<p>Also read: <a href="https://news.example/x">Fares to rise</a></p><p>Nobody was hurt.</p><img src="x.png">'
)
PARAGRAPHS = [
    f"The mayor said on day {n} that the old bridge would stay closed until spring, come what may." for n in range(6)
]
PAGE = (
    "<header><nav><a href='/'>Home</a> <a href='/w'>World</a></nav></header><main><article><h1>Bridge closed</h1>"
    + "".join(f"<p>{each}</p>" for each in PARAGRAPHS)
    + "</article><aside><h3>Most read</h3><ul><li><a href='/c'>Cat in tree</a></li></ul></aside></main>"
    "<footer><p>About us · Privacy</p></footer>"
)
WINDOWS = (
    "Version:0.9\r\nStartHTML:0000000157\r\nEndHTML:0000000400\r\nStartFragment:0000000193\r\nEndFragment:0000000364\r\n"
    "SourceURL:https://news.example/bridge\r\n<html>\r\n<body>\r\n<!--StartFragment--><p>The old bridge is closed.</p>"
    "<!--EndFragment-->\r\n</body>\r\n</html>"
)
WRITER = (
    '<!DOCTYPE html>\n<html>\n<head><meta http-equiv="content-type" content="text/html; charset=utf-8"/><title></title>'
    '<meta name="generator" content="LibreOffice"/><style>p { margin: 0 }</style></head>\n<body lang="de-DE">'
    "<p>Die Brücke ist\ngesperrt.</p>\n<p>Fähren fahren.</p></body></html>"
)


def lines(copied: Copied) -> list[str]:
    return [line for line in read_copied(copied).text.split("\n") if line]


def test_plain_text_is_kept_as_it_is() -> None:
    article = read_copied(Copied(TEXT, url="https://news.example/b", retrieved="2024-05-01T10:00+02:00"))
    assert article.text == TEXT
    assert (article.source, article.url, article.retrieved) == (
        "clipboard",
        "https://news.example/b",
        "2024-05-01T10:00+02:00",
    )
    assert article.sha256 == hashlib.sha256(TEXT.encode()).hexdigest()


def test_a_selection_is_read_whole_with_its_insertions() -> None:
    article = read_copied(Copied("…", SELECTION, source=DROPPED))
    assert [line for line in article.text.split("\n") if line] == [
        "Bridge closed",
        "The mayor said: “It stays closed.”",
        "Also read: Fares to rise",
        "Nobody was hurt.",
    ]
    assert article.title == "Bridge closed"
    assert article.source == "dropped text"
    assert article.left_out == ("Not shown: 1 pictures",)
    assert article.sha256 == hashlib.sha256(SELECTION.encode()).hexdigest()


def test_of_a_page_that_was_copied_whole_only_the_article_is_kept_and_the_rest_is_listed() -> None:
    article = read_copied(Copied("…", PAGE))
    assert [line for line in article.text.split("\n") if line] == ["Bridge closed", *PARAGRAPHS]
    assert any("Home" in each for each in article.left_out)
    assert any("Cat in tree" in each for each in article.left_out)


def test_a_navigation_without_an_article_is_still_what_the_reader_copied() -> None:
    assert lines(Copied("", "<nav><a href='/'>Home</a></nav><p>Closed.</p>")) == ["Home", "Closed."]


def test_the_address_that_windows_notes_is_taken_and_its_lines_are_not_shown() -> None:
    article = read_copied(Copied("The old bridge is closed.", WINDOWS))
    assert article.text.strip() == "The old bridge is closed."
    assert article.url == "https://news.example/bridge"


def test_a_word_processors_page_is_read_whole() -> None:
    assert lines(Copied("x", WRITER)) == ["Die Brücke ist gesperrt.", "Fähren fahren."]


def test_markup_that_shows_nothing_gives_way_to_the_plain_text() -> None:
    assert read_copied(Copied(TEXT, "<p></p><img src='a.png'>")).text == TEXT
    assert read_copied(Copied(TEXT, "<div>" * 100_000 + "x")).text == TEXT


@pytest.mark.parametrize(
    ("copied", "error"),
    [
        (Copied(), EmptyArticle),
        (Copied(" \n…"), EmptyArticle),
        (Copied("", "<img src='a.png'>"), EmptyArticle),
        (Copied("closed " * 2_000_000), TooLarge),
        (Copied("closed\n" * 150_000), TooLarge),
        (Copied("", "<p>closed</p>" * 4_000_000), TooLarge),
        (Copied("a\0b"), InputError),
    ],
)
def test_what_is_no_article_is_refused_with_a_word(copied: Copied, error: type[InputError]) -> None:
    with pytest.raises(error, match=r"What was copied .*\. [A-Z].*\."):
        read_copied(copied)


def test_half_characters_and_foreign_addresses_do_no_harm() -> None:
    article = read_copied(Copied("closed \ud83d now", url="javascript:alert(1)"))
    assert article.text == "closed ? now"
    assert article.url is None


def test_the_readers_language_goes_before_that_of_the_page() -> None:
    assert read_copied(Copied("", "<html lang='de'><body><p>Closed.</p></body></html>")).language == "de"
    assert read_copied(Copied("", "<html lang='de'><body><p>Closed.</p></body></html>"), language="en").language == "en"
