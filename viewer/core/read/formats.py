"""Which format a file is in, by its content first and its name second: `format_of`.

A new format is a module with a reader and one row of `FORMATS`; its rows of `_UNREADABLE` then go.
"""

from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from typing import cast

from viewer.core.errors import UnsupportedFormat
from viewer.core.read.source import Reader

MEGABYTE = 1_000_000


@dataclass(frozen=True, slots=True)
class Format:
    """A format that can be read."""

    name: str
    """What readers call it."""
    fits: Callable[[bytes, str], bool]
    """Whether a file that starts with these bytes and has this ending (".txt", in small letters) is in it."""
    module: str
    """The module of this package that reads it, by a function `read_<module>`."""
    most: int
    """How many bytes it may have."""

    @property
    def read(self) -> Reader:
        """Makes an article of the bytes."""
        # Imported when asked for: reading one format shouldn't cost the start-up time of all.
        return cast(Reader, getattr(import_module(f"viewer.core.read.{self.module}"), f"read_{self.module}"))


def _by_ending(*endings: str) -> Callable[[bytes, str], bool]:
    return lambda _head, ending: ending in endings


# Ten megabytes are a million and a half words: some twenty novels, or three times the longest text that comparing is
# measured with. More is a mistake (a log, a database), and would keep the reader waiting for nothing.
FORMATS = (
    Format("Markdown", _by_ending(".md", ".markdown"), "markdown", 10 * MEGABYTE),
    Format("plain text", lambda _head, _ending: True, "plain", 10 * MEGABYTE),
)
"""Every format that can be read; the first that fits is taken, so what content tells stands above what names tell."""

LARGEST = max(each.most for each in FORMATS)
"""No file needs to be read beyond that many bytes."""

_HEAD = 100_000  # bytes that are looked at to tell a format
_AS_TEXT = "Open it in its own program, save it as plain text (.txt) and choose that."
_FROM_BROWSER = "Open it in a browser, copy the article's text into a text file (.txt) and choose that."
_UNPACK = "Unpack it and choose a text file in it."
_ANOTHER = "Choose the article itself, as a text file (.txt)."

_MAIL = (b"return-path:", b"received:", b"delivered-to:", b"from:", b"message-id:", b"mime-version:", b"x-", b"date:")
_UNREADABLE: tuple[tuple[tuple[bytes, ...], bytes, str, str], ...] = (
    ((b"<!doctype html", b"<html", b"<head", b"<body"), b"", "a web page (HTML)", _FROM_BROWSER),
    ((b"<?xml", b"<!--"), b"<html", "a web page (HTML)", _FROM_BROWSER),
    (_MAIL, b"multipart/related", "a saved web page (MHTML)", _FROM_BROWSER),
    (_MAIL, b"mime-version:", "an e-mail", _AS_TEXT),
    ((b"%pdf-",), b"", "a PDF", _AS_TEXT),
    ((b"{\\rtf",), b"", "an RTF document", _AS_TEXT),
    ((b"PK\x03\x04",), b"word/", "a Word document (.docx)", _AS_TEXT),
    ((b"PK\x03\x04",), b"opendocument.text", "an OpenDocument text (.odt)", _AS_TEXT),
    ((b"PK\x03\x04",), b"epub+zip", "an e-book (EPUB)", _AS_TEXT),
    ((b"PK\x03\x04",), b"xl/", "a spreadsheet", _AS_TEXT),
    ((b"PK\x03\x04",), b"ppt/", "a presentation", _AS_TEXT),
    ((b"PK\x03\x04", b"PK\x05\x06"), b"", "a ZIP archive", _UNPACK),
    ((b"\x1f\x8b", b"\xfd7zXZ", b"7z\xbc\xaf", b"Rar!\x1a"), b"", "an archive", _UNPACK),
    ((b"BZh",), b"1ay&sy", "an archive", _UNPACK),
    ((b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",), b"", "an old Office document (.doc)", _AS_TEXT),
    ((b"\x89PNG", b"\xff\xd8\xff", b"II*\0", b"MM\0*"), b"", "a picture", _ANOTHER),
    ((b"GIF8", b"BM"), b"\0", "a picture", _ANOTHER),
    ((b"RIFF",), b"webp", "a picture", _ANOTHER),
    ((b"ID3", b"OggS", b"fLaC", b"RIFF"), b"\0", "a sound or a film", _ANOTHER),
    ((b"\0\0\0",), b"ftyp", "a sound or a film", _ANOTHER),
    ((b"\x7fELF", b"MZ\x90\0", b"\xcf\xfa\xed\xfe"), b"", "a program", _ANOTHER),
    ((b"SQLite format 3\0",), b"", "a database", _ANOTHER),
)
"""How files start that are known but can't be read (markup in small letters); what else their head holds, in small
letters; what they are; what to do instead. The first row that fits is taken."""


def format_of(data: bytes, ending: str, name: str) -> Format:
    """The format of a file that starts with `data`; `name` is how messages name it.

    Raises UnsupportedFormat for one that is known but can't be read.
    """
    head = data[:_HEAD]
    _refuse_unreadable(head, name)
    return next(each for each in FORMATS if each.fits(head, ending.lower()))


def _refuse_unreadable(head: bytes, name: str) -> None:
    markup = head[:100].removeprefix(b"\xef\xbb\xbf").lstrip(b" \t\r\n").lower()
    for magics, within, what, advice in _UNREADABLE:
        if (head.startswith(magics) or markup.startswith(magics)) and within in head.lower():
            raise UnsupportedFormat(f"{name} looks like {what}, which Storydiff can't read. {advice}")
