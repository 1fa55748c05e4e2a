"""Bytes to text where the bytes' wrapping declares an encoding, as web pages and mails do: `decode_declared`."""

import codecs
from dataclasses import replace

from viewer.core.errors import UnknownEncoding
from viewer.core.read.encodings import Decoded, decode
from viewer.core.read.source import Source

# What is declared under these names is in truth the larger set beside it; browsers read it so too.
_LARGER = {
    "ascii": "cp1252",
    "latin-1": "cp1252",
    "iso8859-1": "cp1252",
    "iso8859-9": "cp1254",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "shift_jis": "cp932",
    "euc_kr": "cp949",
    "tis-620": "cp874",
    "iso8859-11": "cp874",
}


def decode_declared(source: Source, declared: str | None) -> tuple[Decoded, bool]:
    """The text of `source`, and whether a few of its characters are damaged (each is shown as U+FFFD).

    An encoding that was chosen goes first, then what the bytes tell for certain (a mark, UTF-8), then what is declared,
    then a guess. Raises UnknownEncoding and UnsupportedFormat, as `decode` does.
    """
    encoding = _known(declared)
    if encoding is None or source.encoding or _is_utf8(source.data) or b"\0" in source.data[:4]:
        return decode(source), False
    if encoding == "utf-8":
        return _damaged(source)
    try:
        return decode(replace(source, encoding=encoding)), False
    except UnknownEncoding:
        return decode(source), False


def _known(declared: str | None) -> str | None:
    try:
        name = codecs.lookup((declared or "").strip()).name
        "".encode(name)  # some codecs are none of text
    except (LookupError, ValueError):
        return None
    return _LARGER.get(name, name)


def _is_utf8(data: bytes) -> bool:
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def _damaged(source: Source) -> tuple[Decoded, bool]:
    """A page put together of pieces may have a broken character in an advertisement, and still be worth reading."""
    text = source.data.decode("utf-8", "replace")
    whole = sum(c > "\x7f" for c in text)
    if whole > 5 * text.count("\ufffd") or text.count("\ufffd") < 3:
        return decode(Source(text.encode(), source.name, "utf-8")), True
    return decode(source), False  # declared wrongly
