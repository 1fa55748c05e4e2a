"""Bytes to text: `decode`. A byte order mark, then UTF-8, then UTF-16 and UTF-32 by where their NULs stand, then an
old code page by charset-normalizer, corrected where it confuses those of the Latin script.

What judges code pages is imported only when it is needed: most articles are UTF-8.
"""

import codecs
import re
from typing import NamedTuple

from viewer.core.errors import UnknownEncoding, UnsupportedFormat, one_line, shown
from viewer.core.patterns import lazy
from viewer.core.read.source import Source

_MARKS = (  # UTF-32's mark for little endian starts with UTF-16's
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_CHOOSE = "Save it as UTF-8, or say which encoding it is in."
_NEAR = 100_000  # bytes on either side of a damage that are looked at
_SPACES = lazy(r"[\n\r \u3000-\u3002\uff0c.,]")
# Form feeds, escapes and the end mark of old systems occur in texts; the other control characters don't.
_CONTROLS = re.compile(r"[\x01-\x08\x0b\x0e-\x19\x1c-\x1f\x7f]")


class Decoded(NamedTuple):
    """A text and how it was read."""

    text: str
    """The characters, without the byte order mark, with "\\n" for every "\\r\\n" and "\\r"."""
    encoding: str
    """Python's name of the encoding."""


def decode(source: Source) -> Decoded:
    """The text of `source`.

    Raises UnknownEncoding where it is in none that we can tell, or not in the one that was chosen, and
    UnsupportedFormat where it can be decoded but is no text.
    """
    text, encoding = _chosen(source, source.encoding) if source.encoding else _detected(source)
    text = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    _refuse_what_is_no_text(text, source.name)
    return Decoded(text, encoding)


def _chosen(source: Source, encoding: str) -> tuple[str, str]:
    try:
        return source.data.decode(encoding), codecs.lookup(encoding).name
    except UnicodeDecodeError as error:
        line = source.data.count(b"\n", 0, error.start) + 1
        raise UnknownEncoding(
            f"{source.name} is not in the encoding {one_line(encoding)} (line {line}). "
            "Choose another encoding, or leave it to be detected."
        ) from error
    except (LookupError, ValueError) as error:  # ValueError: a name that can't be one, and codecs such as "undefined"
        raise UnknownEncoding(
            f"{source.name} can't be read in {shown(encoding)}, which is not an encoding of text. "
            "Choose one such as utf-8, windows-1252 or koi8-r, or leave it to be detected."
        ) from error


def _detected(source: Source) -> tuple[str, str]:
    for mark, encoding in _MARKS:
        if source.data.startswith(mark):
            return _marked(source, encoding)
    try:
        text = source.data.decode("utf-8")
    except UnicodeDecodeError as error:
        return _wide(source.data) or _old(source, error)
    return _wide(source.data) or _escaped(source.data) or (text, "utf-8")


def _marked(source: Source, encoding: str) -> tuple[str, str]:
    """The text of a source that states its encoding by a byte order mark."""
    try:
        return source.data.decode(encoding), encoding
    except UnicodeDecodeError as error:
        raise UnknownEncoding(
            f"{source.name} is marked as {encoding} but damaged (byte {error.start}). Save it anew as UTF-8."
        ) from error


def _wide(data: bytes) -> tuple[str, str] | None:
    """The text in UTF-32 or UTF-16 without a mark, which is the only text that has NULs."""
    if b"\0" not in data:
        return None
    found = []
    for encoding in ("utf-32-le", "utf-32-be", "utf-16-le", "utf-16-be"):
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        if "\0" not in text:
            found.append((len(_SPACES.findall(text)), text, encoding))
    # Bytes in the wrong order are letters too, but never those that every text is full of.
    most, text, encoding = max(found, default=(0, "", ""))
    return (text, encoding) if most else None


def _escaped(data: bytes) -> tuple[str, str] | None:
    """The text in Japan's encoding for mail, which has ASCII's bytes only and says by escapes what they stand for."""
    if b"\x1b$" not in data:
        return None
    try:
        return data.decode("iso2022_jp_2"), "iso2022_jp_2"
    except UnicodeDecodeError:
        return None


def _old(source: Source, error: UnicodeDecodeError) -> tuple[str, str]:
    _refuse_damaged_utf8(source, error)
    from viewer.core.read.code_pages import guess_code_page

    encoding = None if b"\0" in source.data else guess_code_page(source.data)
    try:
        return source.data.decode(encoding or "utf-8"), encoding or "utf-8"  # UTF-8 fails here as it did before
    except UnicodeDecodeError:
        raise UnknownEncoding(
            f"{source.name} holds no text in an encoding that can be told. Choose a text file, or say which encoding "
            "it is in."
        ) from error


def _refuse_damaged_utf8(source: Source, error: UnicodeDecodeError) -> None:
    """Guessed as a code page, text that is UTF-8 but for a few bytes would have every letter outside ASCII wrong."""
    around = source.data[max(error.start - _NEAR, 0) : error.start + _NEAR]
    lossy = around.decode("utf-8", "replace")
    bad = len(re.findall("\ufffd{1,3}", lossy))  # half a character of UTF-16, written as if it were one, makes three
    good = len(re.findall(r"[^\x00-\x7f\ufffd]", lossy))
    if good > 4 * bad or _has_halves(source.data):
        line = source.data.count(b"\n", 0, error.start) + 1
        raise UnknownEncoding(f"{source.name} is UTF-8 but damaged in line {line}. {_CHOOSE}") from error


def _has_halves(data: bytes) -> bool:
    """Whether it is UTF-8 but for halves of characters (lone surrogates), which careless programs write into it."""
    try:
        data.decode("utf-8", "surrogatepass")
    except UnicodeDecodeError:
        return False
    return True


def _refuse_what_is_no_text(text: str, name: str) -> None:
    if "\0" in text:
        raise UnsupportedFormat(f"{name} holds NUL characters, so it is damaged or no text. Choose a text file.")
    if len(_CONTROLS.findall(text)) * 100 > len(text):
        raise UnsupportedFormat(f"{name} is full of control characters, so it is no text. Choose a text file.")
