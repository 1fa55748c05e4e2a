"""The imprint of the articles: shown, filled in, corrected, exported; and what was left out of them."""

from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTextEdit

from tests.ui.conftest import LEFT
from tests.ui.window_driver import WindowDriver
from viewer.export.write import export_for, write
from viewer.ui.imprint_words import tidied
from viewer.ui.left_out_page import LeftOutPage

PAGE = """<!doctype html><html lang="en"><head><title>Bridge closed until spring | The Daily Example</title>
<meta property="og:site_name" content="The Daily Example"><link rel="canonical" href="https://news.example/bridge">
<meta property="article:published_time" content="2024-10-13T14:30:00Z"></head><body><nav><a href="/">Home</a></nav>
<main><article><h1>Bridge closed until spring</h1><p>The mayor said the old bridge would stay closed until spring, come
what may, and that ferries would run every hour.</p><p>Nobody was hurt when the northern pillar gave way, the fire
brigade said on Monday in the town hall.</p><p>The council decides on Thursday whether a new bridge is built upstream,
her office said.</p></article></main><footer>About us</footer><script>1</script></body></html>"""


@pytest.fixture
def saved(tmp_path: Path) -> Path:
    """A saved page that states where it comes from."""
    path = tmp_path / "saved.html"
    path.write_text(PAGE, "utf-8")
    return path


def exported(user: WindowDriver, folder: Path) -> str:
    """The comparison that is shown, as a text report."""
    path = folder / "report.txt"
    export = export_for(path)
    assert export is not None
    write(user.comparison, export, path)
    return path.read_text("utf-8")


def test_the_head_shows_what_the_page_states(user: WindowDriver, saved: Path, right: Path) -> None:
    user.opens(saved, right)
    assert user.title("left") == "Bridge closed until spring"
    assert user.source("left") == "The Daily Example · 2024-10-13 · saved.html"
    assert user.buttons_of("left") == ["3 left out", "Source…"]
    assert user.buttons_of("right") == ["Add source…"]


def test_what_is_filled_in_is_shown_at_once_and_exported(
    user: WindowDriver, left: Path, right: Path, tmp_path: Path
) -> None:
    user.opens(left, right)
    user.chooses("File", "Right article", "Where it comes from…")
    assert "right article" in user.card
    user.says_of_article("Outlet", "Harbour Post")
    assert user.source("right") == "Harbour Post · right.txt"
    user.says_of_article("Title", "Boats instead of a bridge")
    user.says_of_article("Author", "R. Keeper")
    user.says_of_article("Address", "post.example/boats")
    user.says_of_article("Published", "Sun, 13 Oct 2024 14:30:00 +0200")
    user.says_of_article("Retrieved", "2024-10-14")
    assert user.title("right") == "Boats instead of a bridge"
    assert user.source("right") == "Harbour Post · 2024-10-13 · right.txt"
    report = exported(user, tmp_path)
    for said in ("Harbour Post", "Boats instead of a bridge", "R. Keeper", "https://post.example/boats"):
        assert said in report
    assert "2024-10-13T14:30:00+02:00" in report
    assert "2024-10-14" in report
    user.clicks_button("Done")
    assert user.card == ""
    assert user.buttons_of("right") == ["Source…"]


def test_a_word_on_it_is_taken_while_the_articles_are_compared(
    user: WindowDriver, endless: Path, left: Path, right: Path, tmp_path: Path
) -> None:
    user.drops("left", left)
    user.waits_for_text("left", "until spring")
    user.chooses("File", "Left article", "Where it comes from…")
    user.drops("right", right)
    user.says_of_article("Outlet", "Harbour Post")
    user.waits_until_compared()
    assert user.source("left") == "Harbour Post · left.txt"
    assert "Harbour Post" in exported(user, tmp_path)


def test_what_is_emptied_is_unknown_again(user: WindowDriver, saved: Path, right: Path) -> None:
    user.opens(saved, right)
    user.clicks_button("Source…")
    user.says_of_article("Outlet", "")
    assert user.source("left") == "news.example · 2024-10-13 · saved.html"
    user.says_of_article("Address", "")
    assert user.source("left") == "2024-10-13 · saved.html"


def test_what_is_no_address_is_refused_with_a_word_and_changes_nothing(
    user: WindowDriver, saved: Path, right: Path
) -> None:
    user.opens(saved, right)
    user.clicks_button("Source…")
    user.says_of_article("Outlet", "")
    user.says_of_article("Address", "javascript:alert(1)")
    assert "no address of the web" in user.card
    assert "news.example" in user.source("left")
    user.says_of_article("Address", "https://other.example/a")
    assert "no address" not in user.card
    assert "other.example" in user.source("left")


def test_escape_closes_the_card_and_the_article_has_the_keyboard_again(
    user: WindowDriver, saved: Path, right: Path
) -> None:
    user.opens(saved, right)
    user.clicks_button("Source…")
    QTest.keyClicks(user.imprint_field("Author"), "R. Keeper")
    user.presses("Esc")
    assert user.card == ""
    assert user.reader.pane("left").hasFocus()
    user.clicks_button("Source…")
    assert user.imprint_field("Author").text() == "R. Keeper"


def test_what_the_reader_said_stays_when_the_file_is_read_again_or_changes_sides(
    user: WindowDriver, left: Path, right: Path
) -> None:
    user.opens(left, right)
    user.chooses("File", "Left article", "Where it comes from…")
    user.says_of_article("Outlet", "Harbour Post")
    user.chooses("File", "Left article", "Reload from disk")
    user.waits_until_compared()
    assert user.source("left").startswith("Harbour Post")
    user.chooses("File", "Left article", "Encoding", "Western European", "Windows-1252")
    user.waits_until_compared()
    assert user.source("left").startswith("Harbour Post")
    user.chooses("File", "Swap sides")
    user.waits_until_compared()
    assert user.source("right").startswith("Harbour Post")
    user.chooses("File", "Right article", "Reload from disk")
    user.waits_until_compared()
    assert user.source("right").startswith("Harbour Post")
    user.drops("right", left)
    user.waits_until_compared()
    assert user.source("right") == "left.txt", "another article, or the same opened anew, is a new start"


def test_what_is_typed_for_one_side_is_taken_when_the_other_sides_card_is_opened(
    user: WindowDriver, left: Path, right: Path
) -> None:
    user.opens(left, right)
    user.chooses("File", "Left article", "Where it comes from…")
    QTest.keyClicks(user.imprint_field("Outlet"), "Harbour Post")
    user.chooses("File", "Right article", "Where it comes from…")
    assert user.source("left") == "Harbour Post · left.txt"
    assert user.imprint_field("Outlet").text() == ""


def test_pasting_into_a_field_pastes_no_article(user: WindowDriver, left: Path, right: Path) -> None:
    user.opens(left, right)
    user.chooses("File", "Left article", "Where it comes from…")
    user.imprint_field("Author").setFocus()
    user.copies("R. Keeper")
    user.presses("Ctrl+V")
    assert user.imprint_field("Author").text() == "R. Keeper"
    assert user.message == ""
    user.presses("Esc")
    assert "until spring" in user.text("left")


def test_an_open_card_follows_its_side(user: WindowDriver, saved: Path, right: Path) -> None:
    user.opens(saved, right)
    user.chooses("File", "Left article", "Where it comes from…")
    user.chooses("File", "Swap sides")
    user.waits_until_compared()
    assert user.imprint_field("Outlet").text() == ""
    user.says_of_article("Outlet", "Harbour Post")
    assert user.source("left").startswith("Harbour Post")
    assert user.source("right").startswith("The Daily Example")
    user.chooses("File", "Close articles")
    assert user.card == ""


def test_a_pasted_article_can_be_told_where_it_is_from(user: WindowDriver) -> None:
    user.copies(LEFT, noted={"chromium/x-source-url": b"https://news.example/bridge"})
    user.presses("Ctrl+V")
    user.waits_for_text("left", "until spring")
    user.chooses("File", "Left article", "Where it comes from…")
    assert user.imprint_field("Address").text() == "https://news.example/bridge"
    assert user.imprint_field("Retrieved").text()[:2] == "20"
    user.says_of_article("Outlet", "The Daily Example")
    user.says_of_article("Retrieved", "2024-10-14T08:00")
    assert user.source("left") == "The Daily Example · retrieved 2024-10-14 · pasted text"
    user.says_of_article("Published", "2024-10-13")
    assert user.source("left") == "The Daily Example · 2024-10-13 · pasted text"


def test_what_was_left_out_is_listed_and_can_be_copied(user: WindowDriver, saved: Path, right: Path) -> None:
    user.opens(saved, right)
    user.clicks_button("3 left out")
    page = user.window.findChild(LeftOutPage)
    assert page is not None
    listed = page.findChild(QTextEdit)
    assert listed is not None
    assert listed.isVisible()
    assert listed.toPlainText().splitlines() == ["Navigation: Home", "Page foot: About us", "Not shown: 1 scripts"]
    listed.selectAll()
    listed.copy()
    assert "About us" in QGuiApplication.clipboard().text()
    user.drops("left", right)
    user.waits_for_text("left", "until summer")
    assert listed.toPlainText() == ""


def test_without_articles_nothing_is_asked(user: WindowDriver) -> None:
    for name in ("imprint_left", "left_out_left", "reload_left", "imprint_right", "left_out_right", "reload_right"):
        assert not user.window.commands[name].isEnabled()


@pytest.mark.parametrize(
    ("name", "typed", "meant"),
    [
        ("outlet", "  The   Daily\nExample ", "The Daily Example"),
        ("published", "2024-10-13T14:30:00Z", "2024-10-13T14:30:00Z"),
        ("published", "last week", "last week"),
        ("url", "news.example", "https://news.example"),
        ("url", "http://news.example/ü?a=1", "http://news.example/ü?a=1"),
    ],
)
def test_what_is_typed_is_tidied(name: str, typed: str, meant: str) -> None:
    assert tidied(name, typed) == (meant, "")


@pytest.mark.parametrize("typed", ["news", "ftp://news.example", "https://", "data:text/html,x", "a.b:c"])
def test_other_addresses_are_refused(typed: str) -> None:
    assert "https://" in tidied("url", typed)[1]
