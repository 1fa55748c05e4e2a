"""Files in, articles out, or one clear sentence."""

import hashlib
import io
import os
import random
import zipfile
from pathlib import Path

import pytest

from viewer.core.errors import EmptyArticle, InputError, TooLarge, UnknownEncoding, UnreadableFile, UnsupportedFormat
from viewer.core.read import read
from viewer.core.read.formats import FORMATS, format_of
from viewer.core.read.guard import MOST_LINES

STORY = "Bridge closed\n\nThe mayor said the bridge\nwould stay closed.\n"


def put(folder: Path, data: bytes | str, name: str = "story.txt") -> Path:
    path = folder / name
    path.write_bytes(data.encode() if isinstance(data, str) else data)
    return path


def zipped(*names: str) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as file:
        for name in names:
            file.writestr(name, "application/vnd.oasis.opendocument.text" if name == "mimetype" else "x")
    return buffer.getvalue()


def test_a_text_is_kept_as_it_is(tmp_path: Path) -> None:
    path = put(tmp_path, STORY)
    article = read(path)
    assert article.text == STORY  # hard-wrapped lines included
    assert article.source == str(path)
    assert article.sha256 == hashlib.sha256(STORY.encode()).hexdigest()
    assert (article.encoding, article.language, article.title) == ("utf-8", None, None)


def test_the_digest_is_that_of_the_bytes_in_the_file(tmp_path: Path) -> None:
    data = b"\xef\xbb\xbf" + STORY.replace("\n", "\r\n").encode()
    article = read(put(tmp_path, data))
    assert article.text == STORY
    assert article.sha256 == hashlib.sha256(data).hexdigest()


def test_encoding_and_language_can_be_chosen(tmp_path: Path) -> None:
    article = read(put(tmp_path, "Größe".encode("cp850")), encoding="cp850", language="de")
    assert (article.text, article.encoding, article.language) == ("Größe", "cp850", "de")


@pytest.mark.parametrize("data", ["", " \n\t\r\n", "\ufeff\n", "* * *\n…\n", "\u200b"])
def test_a_file_without_words_is_refused(tmp_path: Path, data: str) -> None:
    with pytest.raises(EmptyArticle, match=r"^“.*story\.txt” (is empty|holds no words)\. Choose another file\.$"):
        read(put(tmp_path, data))


@pytest.mark.parametrize(
    ("data", "what"),
    [
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "a picture"),
        (b"\xff\xd8\xff\xe0\0\x10JFIF", "a picture"),
        (b"RIFF\x10\0\0\0WEBPVP8", "a picture"),
        (b"\0\0\0\x18ftypmp42", "a sound or a film"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1rest", "an old Office document"),
        (b"\x1f\x8b\x08rest", "an archive"),
        (zipped("xl/workbook.xml"), "a spreadsheet"),
        (zipped("notes.txt"), "a ZIP archive"),
        (b"\x7fELF\x02\x01\x01\0", "a program"),
        (b"[InternetShortcut]\r\nURL=https://news.example/a\r\n", "a link to a web page"),
        (b"[Desktop Entry]\nType=Link\nURL=https://news.example/a\n", "a link to a web page"),
        (b'<?xml version="1.0"?>\n<!DOCTYPE plist PUBLIC "x">\n<plist><dict><key>URL</key></dict></plist>', "a link"),
    ],
)
def test_a_known_format_is_named_whatever_the_file_is_called(tmp_path: Path, data: bytes, what: str) -> None:
    with pytest.raises(UnsupportedFormat, match=rf"looks like {what}.*, which Storydiff can't read\. \w.*\.$"):
        read(put(tmp_path, data))


@pytest.mark.parametrize(
    "start", ["RIFF ", "ID3 tags ", "BM trucks ", "From: here ", "X-rays ", "Riff ", "GIF8 ", "Pk "]
)
def test_a_text_that_starts_like_a_signature_is_a_text(tmp_path: Path, start: str) -> None:
    assert read(put(tmp_path, start + STORY)).text == start + STORY


def test_random_bytes_are_no_text(tmp_path: Path) -> None:
    for seed in range(20):
        with pytest.raises((UnknownEncoding, UnsupportedFormat)):
            read(put(tmp_path, b"\x01" + random.Random(seed).randbytes(2000)))


def test_more_than_an_article_can_be_is_refused(tmp_path: Path) -> None:
    with pytest.raises(TooLarge, match=r"is larger than 10 MB\. Choose a file that holds one article\."):
        read(put(tmp_path, b"a" * 10_000_001))
    with pytest.raises(TooLarge, match=r"has more than 100,000 lines\."):
        read(put(tmp_path, "a\n" * (MOST_LINES + 1)))


def test_a_large_file_of_another_kind_is_still_named(tmp_path: Path) -> None:
    with pytest.raises(UnsupportedFormat, match="a picture"):
        read(put(tmp_path, b"\x89PNG" + bytes(51_000_000)))


def test_what_is_not_there_is_said(tmp_path: Path) -> None:
    with pytest.raises(UnreadableFile, match=r"does not exist\. Check the name"):
        read(tmp_path / "none.txt")
    with pytest.raises(UnreadableFile, match=r"does not exist\. Check the name"):
        read(put(tmp_path, "x") / "below a file")
    with pytest.raises(UnreadableFile, match=r"is a folder\. Choose a file in it\."):
        read(tmp_path)
    with pytest.raises(UnreadableFile, match=r"its name is not valid"):
        read(tmp_path / "nul\0")


def test_a_broken_link_says_where_it_points(tmp_path: Path) -> None:
    link = tmp_path / "link.txt"
    link.symlink_to("gone.txt")
    with pytest.raises(UnreadableFile, match=r"link\.txt” points to “gone\.txt”, which does not exist\."):
        read(link)


def test_a_link_that_holds_is_followed(tmp_path: Path) -> None:
    link = tmp_path / "link.txt"
    link.symlink_to(put(tmp_path, STORY))
    assert read(link).text == STORY


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes with names here")
def test_a_pipe_is_refused_instead_of_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(UnreadableFile, match=r"is not a file but a pipe or a device\."):
        read(tmp_path / "pipe")


def test_a_file_that_grows_while_it_is_read_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = put(tmp_path, STORY)
    real = os.fstat

    def fstat_then_grow(descriptor: int) -> os.stat_result:
        found = real(descriptor)
        with path.open("ab") as file:
            file.write(b"more")
        return found

    monkeypatch.setattr(os, "fstat", fstat_then_grow)
    with pytest.raises(UnreadableFile, match=r"is being changed by another program\. Open it again"):
        read(path)


def test_a_file_that_vanishes_just_before_it_is_read_does_not_exist(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = put(tmp_path, STORY)
    real = os.open

    def vanish_then_open(name: Path, flags: int) -> int:
        path.unlink()
        return real(name, flags)

    monkeypatch.setattr(os, "open", vanish_then_open)
    with pytest.raises(UnreadableFile, match=r"does not exist\. Check the name"):
        read(path)


def test_a_file_that_vanishes_while_it_is_read_is_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = put(tmp_path, STORY)
    real = os.fstat

    def vanish_then_fstat(descriptor: int) -> os.stat_result:
        path.unlink(missing_ok=True)
        return real(descriptor)

    monkeypatch.setattr(os, "fstat", vanish_then_fstat)
    assert read(path).text == STORY


def test_a_name_with_line_ends_and_bytes_that_are_no_text_stays_on_one_line(tmp_path: Path) -> None:
    path = tmp_path / os.fsdecode(b"a\nb\xff\xe2\x80\xae.txt")
    with pytest.raises(UnreadableFile) as caught:
        read(path)
    assert r"a\nb\xff\u202e.txt" in str(caught.value)
    path.write_text(STORY)
    assert read(path).text == STORY


def test_every_error_of_reading_is_an_input_error() -> None:
    assert all(issubclass(e, InputError) for e in (EmptyArticle, TooLarge, UnknownEncoding, UnsupportedFormat))


def test_what_no_other_format_fits_is_plain_text() -> None:
    assert FORMATS[-1].fits(b"anything", ".any")
    assert format_of(b"# Title", ".MD", "x").name == "Markdown"
    assert format_of(b"# Title", ".txt", "x").name == "plain text"
