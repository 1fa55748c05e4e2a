"""Which format a file is in, by its content first and its name second: `format_of`.

A new format is a module with a reader and one row of `FORMATS`; its rows of `_UNREADABLE` then go.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from typing import cast

from viewer.core.errors import UnsupportedFormat
from viewer.core.patterns import lazy
from viewer.core.read.guard import AS_TEXT, locked
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
    endings: tuple[str, ...] = ()
    """What names of such files end with, for dialogs and help texts."""
    encoded: bool = True
    """Whether its text may be in one of many encodings, so that another can be chosen."""
    foreign: bool = False
    """Whether it is read by more than our own few lines on text, so that reading needs limits (see `Apart`)."""

    @property
    def read(self) -> Reader:
        """Makes an article of the bytes."""
        # Imported when asked for: reading one format shouldn't cost the start-up time of all.
        return cast(Reader, getattr(import_module(f"viewer.core.read.{self.module}"), f"read_{self.module}"))


_MAIL = (
    b"return-path:", b"received:", b"delivered-to:", b"from:", b"message-id:", b"mime-version:", b"x-", b"date:",
    b"subject:", b"to:", b"content-type:", b"dkim-signature:", b"snapshot-content-location:",
)  # fmt: skip
_MARKUP = (b"<!doctype html", b"<html", b"<head", b"<body")
_TAG = lazy(rb"<(?:p|div|h[1-6]|article|section|span|a|br|ul|table|blockquote|meta|b|i|em|strong)\b[^<>]*>")
_SENT = lazy(rb"^(?:to|received|message-id):", re.MULTILINE)
_BY_BROWSER = lazy(rb"^(?:snapshot-)?content-location:|<saved by", re.MULTILINE)
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")  # what a document with a password keeps in such a file
_ODT = b"opendocument.text"
_ZIP = b"PK\x03\x04"


def _by_ending(*endings: str) -> Callable[[bytes, str], bool]:
    return lambda _head, ending: ending in endings


def _start(head: bytes) -> bytes:
    """The head in small letters, without what may stand before markup; UTF-16 loses its NULs."""
    if head.startswith((b"\xff\xfe", b"\xfe\xff")) or b"\0" in head[:4]:
        head = head[:2000].replace(b"\0", b"").lstrip(b"\xff\xfe")
    return head.removeprefix(b"\xef\xbb\xbf").lstrip(b" \t\r\n").lower()


def _is_html(head: bytes, ending: str) -> bool:
    start = _start(head)
    if start.startswith(_MARKUP):
        return True
    if start.startswith((b"<?xml", b"<!--")):
        return b"<html" in start
    return ending in _HTML and _TAG.search(start) is not None


def _mail_headers(head: bytes, ending: str) -> bytes:
    """The headers of what looks like a mail, in small letters; nothing of anything else."""
    start = _start(head)
    if start.startswith(b"from "):  # a line that mailboxes put above each mail
        start = start.partition(b"\n")[2]
    headers = re.split(rb"\r?\n\r?\n", start, maxsplit=1)[0]
    named = ending in (*_EML, *_MHTML) and re.match(rb"[a-z][a-z0-9-]*:", headers)
    return headers if named or (headers.startswith(_MAIL) and b"mime-version:" in headers) else b""


def _is_mhtml(head: bytes, ending: str) -> bool:
    headers = _mail_headers(head, ending)
    if b"multipart/related" not in headers and ending not in _MHTML:
        return False
    return bool(headers) and (_BY_BROWSER.search(headers) is not None or _SENT.search(headers) is None)


def _is_eml(head: bytes, ending: str) -> bool:
    return bool(_mail_headers(head, ending))


def _is_pdf(head: bytes, _ending: str) -> bool:
    return _start(head).startswith(b"%pdf-")


def _starts_with(magic: bytes, within: bytes = b"") -> Callable[[bytes, str], bool]:
    return lambda head, _ending: head.startswith(magic) and within in head


_HTML = (".html", ".htm", ".xhtml", ".shtml")
_MHTML = (".mhtml", ".mht")
_EML = (".eml",)
_MARKDOWN = (".md", ".markdown")
# Ten megabytes are a million and a half words: some twenty novels, or three times the longest text that comparing is
# measured with. More is a mistake (a log, a database), and would keep the reader waiting for nothing. Pictures and
# fonts weigh more than text, so the formats that hold them may be larger.
_TEXT, _WITH_PICTURES = 10 * MEGABYTE, 50 * MEGABYTE
FORMATS = (
    Format("web page", _is_html, "html", _WITH_PICTURES, _HTML, foreign=True),
    Format("saved web page", _is_mhtml, "mhtml", _WITH_PICTURES, _MHTML, foreign=True),
    Format("Word document", _starts_with(_ZIP, b"word/"), "docx", _WITH_PICTURES, (".docx",), False, True),
    Format("OpenDocument text", _starts_with(_ZIP, _ODT), "odt", _WITH_PICTURES, (".odt",), False, True),
    Format("PDF", _is_pdf, "pdf", _WITH_PICTURES, (".pdf",), False, True),
    Format("Rich Text", _starts_with(b"{\\rtf"), "rtf", _WITH_PICTURES, (".rtf",), foreign=True),
    Format("e-mail", _is_eml, "eml", _WITH_PICTURES, _EML, foreign=True),
    Format("Markdown", _by_ending(*_MARKDOWN), "markdown", _TEXT, _MARKDOWN),
    Format("plain text", lambda _head, _ending: True, "plain", _TEXT, (".txt", ".text")),
)
"""Every format that can be read; the first that fits is taken, so what content tells stands above what names tell."""

LARGEST = max(each.most for each in FORMATS)
"""No file needs to be read beyond that many bytes."""

_HEAD = 100_000  # bytes that are looked at to tell a format
_UNPACK = "Unpack it and choose a text file in it."
_SAVE = "Open it in your browser, save the page and choose that."
_ANOTHER = "Choose the article itself, as a text file (.txt)."

_UNREADABLE: tuple[tuple[tuple[bytes, ...], bytes, str, str], ...] = (
    ((_ZIP,), b"epub+zip", "an e-book (EPUB)", AS_TEXT),
    ((_ZIP,), b"xl/", "a spreadsheet", AS_TEXT),
    ((_ZIP,), b"ppt/", "a presentation", AS_TEXT),
    ((_ZIP, b"PK\x05\x06"), b"", "a ZIP archive", _UNPACK),
    ((b"\x1f\x8b", b"\xfd7zXZ", b"7z\xbc\xaf", b"Rar!\x1a"), b"", "an archive", _UNPACK),
    ((b"BZh",), b"1ay&sy", "an archive", _UNPACK),
    ((b"[internetshortcut]", b"[desktop entry]"), b"url=", "a link to a web page", _SAVE),
    ((b"<?xml",), b"<!doctype plist", "a link to a web page", _SAVE),
    ((_OLE,), b"", "an old Office document (.doc)", AS_TEXT),
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


def format_named(module: str) -> Format:
    """The format that this module reads."""
    return next(each for each in FORMATS if each.module == module)


def format_of(data: bytes, ending: str, name: str) -> Format:
    """The format of a file that starts with `data`; `name` is how messages name it.

    Raises UnsupportedFormat for one that is known but can't be read, and Locked.
    """
    head = data[:_HEAD]
    if head.startswith(_OLE) and _ENCRYPTED in data:
        raise locked(name)
    if head.startswith(_ZIP):
        head += data[-_HEAD:]  # where an archive says what is in it
    found = next(each for each in FORMATS if each.fits(head, ending.lower()))
    if not found.foreign:
        _refuse_unreadable(head, name)
    return found


def _refuse_unreadable(head: bytes, name: str) -> None:
    markup = _start(head)
    for magics, within, what, advice in _UNREADABLE:
        if (head.startswith(magics) or markup.startswith(magics)) and within in head.lower():
            raise UnsupportedFormat(f"{name} looks like {what}, which Storydiff can't read. {advice}")
