"""What is made of what was dropped."""

from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QImage

from tests.ui.window_driver import text_as_data
from viewer.core.read.source import DROPPED, Copied
from viewer.ui.drops import understand


def _files(*paths: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def test_one_file_goes_to_the_side_it_is_over(tmp_path: Path) -> None:
    dropped = understand(_files(tmp_path / "a b&ü.txt"))
    assert dropped is not None
    assert dropped.placed("right") == {"right": tmp_path / "a b&ü.txt"}


def test_two_files_go_to_both_sides_wherever_they_are(tmp_path: Path) -> None:
    dropped = understand(_files(tmp_path / "a.txt", tmp_path / "b.txt"))
    assert dropped is not None
    assert dropped.placed("right") == {"left": tmp_path / "a.txt", "right": tmp_path / "b.txt"}


def test_a_folder_or_more_than_two_files_are_refused(tmp_path: Path) -> None:
    three = understand(_files(*(tmp_path / name for name in "abc")))
    folder = understand(_files(tmp_path))
    assert three is not None
    assert "one or two" in three.refusal
    assert folder is not None
    assert tmp_path.name in folder.refusal
    assert folder.placed("left") == three.placed("left") == {}


@pytest.mark.parametrize("as_text", [True, False])
def test_a_web_address_is_refused_and_not_fetched(as_text: bool) -> None:
    data = QMimeData()
    if as_text:
        data.setText(" https://example.org/story ")
    else:
        data.setUrls([QUrl("https://example.org/story")])
    dropped = understand(data)
    assert dropped is not None
    assert "Save the page" in dropped.refusal


def test_a_picture_is_refused(qapp: object) -> None:
    data = QMimeData()
    data.setImageData(QImage(2, 2, QImage.Format.Format_RGB32))
    dropped = understand(data)
    assert dropped is not None
    assert "picture" in dropped.refusal


def test_what_could_not_be_meant_for_an_article_is_left_alone() -> None:
    data = QMimeData()
    data.setData("application/x-colour", b"#fff")
    assert understand(data) is None


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("chromium/x-source-url", b"https://example.org/story"),
        ("text/x-moz-url-priv", "https://example.org/story".encode("utf-16-le")),
    ],
)
def test_text_is_taken_with_its_markup_and_the_address_that_the_browser_notes(name: str, value: bytes) -> None:
    data = text_as_data("The bridge is closed.", "<p>The bridge is <b>closed</b>.</p>")
    data.setData(name, value)
    dropped = understand(data)
    assert dropped is not None
    (copied,) = dropped.articles
    assert isinstance(copied, Copied)
    assert (copied.text, copied.url, copied.source) == ("The bridge is closed.", "https://example.org/story", DROPPED)
    assert "<b>closed</b>" in copied.markup
    assert copied.retrieved is not None
    assert datetime.fromisoformat(copied.retrieved).tzinfo is not None


def test_text_that_comes_with_a_picture_of_itself_is_taken(qapp: object) -> None:
    data = text_as_data("The bridge is closed.", "<p>The bridge is closed.</p>")
    data.setImageData(QImage(2, 2, QImage.Format.Format_RGB32))
    dropped = understand(data)
    assert dropped is not None
    assert len(dropped.articles) == 1


def test_markup_that_comes_with_a_picture_is_the_pictures(qapp: object) -> None:
    data = text_as_data("", "<img src='https://example.org/bridge.png' alt='The bridge'>")
    data.setImageData(QImage(2, 2, QImage.Format.Format_RGB32))
    dropped = understand(data)
    assert dropped is not None
    assert "picture" in dropped.refusal


def test_text_that_mentions_an_address_is_no_address() -> None:
    dropped = understand(text_as_data("https://example.org/story says that the bridge is closed."))
    assert dropped is not None
    assert len(dropped.articles) == 1
