"""Articles that are pasted, and text that is dropped: the commonest way for who reads in a browser."""

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication, QImage

from tests.ui.conftest import LEFT, RIGHT
from tests.ui.window_driver import WindowDriver, files_as_data, text_as_data
from viewer.core.model import SideName

MARKUP = (
    "<meta charset='utf-8'><h1>Bridge closed</h1><p>The mayor said the old bridge would stay <b>closed</b> until "
    "spring.</p><p>Also read: <a href='/x'>Fares to rise</a></p>"
)


def test_two_articles_pasted_one_after_the_other_are_compared(user: WindowDriver) -> None:
    user.copies(LEFT)
    user.presses("Ctrl+V")
    user.waits_for_text("left", "until spring")
    assert user.asks_for("right")
    user.copies(RIGHT)
    user.presses("Ctrl+V")
    user.waits_until_compared()
    assert "until summer" in user.text("right")
    assert user.source("left").endswith("pasted text")
    assert user.window_title == "pasted text ↔ pasted text* — Storydiff"


def test_two_articles_can_be_pasted_in_quick_succession(user: WindowDriver) -> None:
    for text in (LEFT, RIGHT):
        user.copies(text)
        user.presses("Ctrl+V")
    user.waits_until_compared()
    assert "spring" in user.text("left")
    assert "summer" in user.text("right")


@pytest.mark.parametrize(("side", "entry"), [("left", "Paste as left"), ("right", "Paste as right")])
def test_the_edit_menu_pastes_into_a_side(user: WindowDriver, side: SideName, entry: str) -> None:
    user.copies("Bridge closed. Fares to rise.", MARKUP, {"chromium/x-source-url": b"https://news.example/bridge"})
    user.chooses("Edit", entry)
    user.waits_for_text(side, "closed until spring")
    assert user.text(side).splitlines()[::2] == [
        "Bridge closed",
        "The mayor said the old bridge would stay closed until spring.",
        "Also read: Fares to rise",
    ]
    assert user.title(side) == "Bridge closed"
    assert "news.example" in user.source(side)


@pytest.mark.parametrize(("side", "keys"), [("left", "Ctrl+Shift+L"), ("right", "Ctrl+Shift+R")])
def test_keys_paste_into_a_side_and_replace_what_is_there(user: WindowDriver, side: SideName, keys: str) -> None:
    user.copies(LEFT)
    user.presses("Ctrl+Shift+L")
    user.presses("Ctrl+Shift+R")
    user.waits_until_compared()
    user.copies(RIGHT)
    user.presses(keys)
    user.waits_for_text(side, "until summer")


def test_the_start_page_and_the_empty_side_have_a_button_to_paste(user: WindowDriver) -> None:
    user.copies(RIGHT)
    user.clicks_button("Paste as right")
    user.waits_for_text("right", "until summer")
    user.copies(LEFT)
    user.clicks_button("Paste as left")
    user.waits_until_compared()
    assert "until spring" in user.text("left")


def test_with_both_sides_taken_pasting_takes_the_side_with_the_keyboard_or_asks(user: WindowDriver) -> None:
    user.copies(LEFT)
    user.presses("Ctrl+Shift+L")
    user.presses("Ctrl+Shift+R")
    user.waits_until_compared()
    user.copies(RIGHT)
    user.clicks_in_details("Alt+Down")
    user.presses("Ctrl+V")
    user.waits_for_message("Paste as left")
    user.reader.pane("right").setFocus(Qt.FocusReason.TabFocusReason)
    user.presses("Ctrl+V")
    user.waits_for_text("right", "until summer")
    assert "until spring" in user.text("left")


def test_a_copied_file_is_opened(user: WindowDriver, left: object) -> None:
    QGuiApplication.clipboard().setMimeData(files_as_data([left]))  # type: ignore[list-item]
    user.presses("Ctrl+V")
    user.waits_for_text("left", "until spring")
    assert user.source("left") == "left.txt"


def _picture() -> QMimeData:
    data = QMimeData()
    data.setImageData(QImage(4, 4, QImage.Format.Format_RGB32))
    return data


def _colour() -> QMimeData:
    data = QMimeData()
    data.setData("application/x-colour", b"#fff")
    return data


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (QMimeData(), ("empty", "Copy an article")),
        (text_as_data("  \n"), ("empty", "Copy an article")),
        (_colour(), ("no text",)),
        (
            text_as_data("https://news.example/bridge", "<a href='https://news.example/bridge'>x</a>"),
            ("Save the page",),
        ),
        (text_as_data("www.news.example"), ("Save the page",)),
        (text_as_data("… – …"), ("no words", "Select the article")),
        (None, ("picture", "Copy the article")),
    ],
)
def test_what_is_no_article_is_refused_with_a_word_on_what_to_do(
    user: WindowDriver, data: QMimeData | None, words: tuple[str, ...]
) -> None:
    QGuiApplication.clipboard().setMimeData(data or _picture())
    user.presses("Ctrl+V")
    user.waits_for_message(*words)
    assert user.start_page_is_shown


def test_dropped_text_goes_to_the_side_it_is_over(user: WindowDriver) -> None:
    user.drags("right", text_as_data(RIGHT))
    assert user.window.overlay.words == {"right": "Put this text on the right"}
    user.drops_data("right", text_as_data(RIGHT))
    user.waits_for_text("right", "until summer")
    user.drops_data("left", text_as_data("Bridge closed", MARKUP))
    user.waits_until_compared()
    assert "closed until spring" in user.text("left")
    assert "dropped text" in user.source("left")


def test_a_pasted_pair_is_not_offered_among_the_recent_ones(user: WindowDriver) -> None:
    user.copies(LEFT)
    user.presses("Ctrl+Shift+L")
    user.presses("Ctrl+Shift+R")
    user.waits_until_compared()
    user.chooses("File", "Close articles")
    assert not any("↔" in each for each in user.visible_texts)
