"""Bytes of a mail to its parts: `parse_mail`, `header`. Saved pages (MHTML) are mails too."""

import re
from collections.abc import Iterator
from contextlib import suppress
from email import message_from_bytes
from email.errors import (
    CloseBoundaryNotFoundDefect,
    HeaderParseError,
    InvalidBase64LengthDefect,
    StartBoundaryNotFoundDefect,
)
from email.header import decode_header, make_header
from email.message import Message
from typing import TypeAlias

from viewer.core.errors import Damaged, Locked, TooLarge
from viewer.core.read.source import Source
from viewer.core.read.stated import tidy

Mail: TypeAlias = Message

MOST_PARTS = 2_000
_LONGEST_HEADER = 2_000  # characters; the library's way of reading them is slow beyond
_CUT_OFF = (CloseBoundaryNotFoundDefect, StartBoundaryNotFoundDefect)
_ENCRYPTED = frozenset(("multipart/encrypted", "application/pkcs7-mime", "application/x-pkcs7-mime"))
_MAILBOX_LINE = re.compile(rb"\s*(?:From [^\n]*\n)?")


def parse_mail(source: Source) -> Mail:
    """The mail in `source`. Raises Damaged, Locked, TooLarge."""
    start = _MAILBOX_LINE.match(source.data)
    data = source.data.removeprefix(b"\xef\xbb\xbf")[start.end() if start else 0 :]
    if data.count(b"\n--") > 20 * MOST_PARTS:
        raise TooLarge(_many(source.name))
    try:
        mail = message_from_bytes(data)
        parts = sum(1 for _ in mail.walk())
    except RecursionError as error:
        raise TooLarge(_many(source.name)) from error
    if parts > MOST_PARTS:
        raise TooLarge(_many(source.name))
    if mail.get_content_type() in _ENCRYPTED:
        raise Locked(f"{source.name} is encrypted. Open it in your mail program, save its text as a file (.txt).")
    if any(isinstance(defect, _CUT_OFF) for part in mail.walk() for defect in part.defects):
        raise Damaged(f"{source.name} breaks off before its end. Save it again.")
    return mail


def _many(name: str) -> str:
    return f"{name} has more parts than a mail needs. Save its text as a file (.txt) and choose that."


def leaves(mail: Mail) -> Iterator[Mail]:
    """The parts that hold something themselves, without those of mails that are attached."""
    if mail.get_content_maintype() == "message":
        yield mail
    elif mail.is_multipart():
        for part in mail.get_payload():
            yield from leaves(part)  # type: ignore[arg-type]  # of a multipart, each is a message
    else:
        yield mail


def payload(part: Mail, name: str) -> bytes:
    """The bytes of a part. Raises Damaged where they break off."""
    data = part.get_payload(decode=True)
    if any(isinstance(defect, InvalidBase64LengthDefect) for defect in part.defects):
        raise Damaged(f"{name} breaks off before its end. Save it again.")
    return data if isinstance(data, bytes) else b""


def header(mail: Mail, name: str) -> str | None:
    """What a header of the mail says, as text on one line; None where it says nothing."""
    value = str(mail.get(name, ""))[:_LONGEST_HEADER]
    with suppress(HeaderParseError, LookupError, UnicodeError, ValueError):  # then it stays as it is written
        value = str(make_header(decode_header(value)))
    return tidy(value) or None


def charset(part: Mail) -> str | None:
    """The encoding that a part declares."""
    try:
        return part.get_content_charset()
    except (LookupError, UnicodeError, ValueError):
        return None
