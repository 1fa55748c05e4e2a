"""Read a mail as mail programs save it (.eml): `read_eml`. Its plain text, or else what its web page shows."""

import re

from viewer.core.errors import EmptyArticle
from viewer.core.model import Article
from viewer.core.read.declared import decode_declared
from viewer.core.read.html import article_in
from viewer.core.read.html_article import says_the_same
from viewer.core.read.html_tree import parse
from viewer.core.read.mail_parts import Mail, charset, header, leaves, parse_mail, payload
from viewer.core.read.source import Source
from viewer.core.read.stated import iso_date, language_code, tidy

_REPLY = re.compile(r"(?:(?:re|fwd?|aw|wg|tr|rv|sv|vs|antw|i|r)\s?:\s*)+", re.IGNORECASE)
_NAME = re.compile(r"\s*\"?(.*?)\"?\s*<[^<>]*>\s*")
_SIGNATURE = re.compile(r"^-- ?\n", re.MULTILINE)


def read_eml(source: Source) -> Article:
    """The text of a mail, its subject above it; attachments are listed as left out. Raises InputError."""
    mail = parse_mail(source)
    parts = list(leaves(mail))
    shown = next((part for kind in ("text/plain", "text/html") if (part := _first(parts, kind, source))), None)
    if shown is None:
        raise EmptyArticle(f"{source.name} is a mail without text. Choose its attachment, saved as a file.")
    body = _plain(shown, source) if shown.get_content_type() == "text/plain" else _page(shown, source)
    subject = _REPLY.sub("", header(mail, "Subject") or "", count=1) or None
    first = body.text.strip().partition("\n")[0]
    text = f"{subject}\n\n{body.text}" if subject and not says_the_same(subject, first) else body.text
    return Article(
        text,
        encoding=body.encoding,
        title=subject,
        outlet=header(mail, "Organization"),
        author=_sender(header(mail, "From")),
        published=iso_date(header(mail, "Date")),
        language=language_code(header(mail, "Content-Language")),
        left_out=(*body.left_out, *(_attachment(part) for part in parts if part is not shown and _is_attached(part))),
    )


def _first(parts: list[Mail], kind: str, source: Source) -> Mail | None:
    """The first part of that kind that is no attachment and holds anything."""
    for part in parts:
        if part.get_content_type() == kind and not _is_attached(part) and payload(part, source.name).strip():
            return part
    return None


def _is_attached(part: Mail) -> bool:
    return part.get_content_disposition() == "attachment" or part.get_content_maintype() not in {"text", "multipart"}


def _attachment(part: Mail) -> str:
    name = header(part, "Subject") if part.get_content_maintype() == "message" else part.get_filename()
    return f"Attachment: {tidy(name or '') or 'without a name'} ({tidy(part.get_content_type())})"


def _sender(value: str | None) -> str | None:
    """The name in an address; the address where there is none."""
    found = _NAME.fullmatch(value or "")
    return (found.group(1) if found else "") or value


def _page(part: Mail, source: Source) -> Article:
    page = parse(Source(payload(part, source.name), source.name, source.encoding), charset(part))
    return article_in(page, source.name, whole=True)


def _plain(part: Mail, source: Source) -> Article:
    inner = Source(payload(part, source.name), source.name, source.encoding)
    (text, encoding), damaged = decode_declared(inner, charset(part))
    if str(part.get_param("format", "")).lower() == "flowed":
        text = _unflowed(text, str(part.get_param("delsp", "")).lower() == "yes")
    text, *signature = _SIGNATURE.split(text, maxsplit=1)
    left_out = [f"Signature: {' '.join(each.split())}" for each in signature if each.strip()]
    if damaged:
        left_out.append("Some characters are damaged and stand as \ufffd")
    return Article(text.rstrip() + "\n", encoding=encoding, left_out=tuple(left_out))


def _unflowed(text: str, without_space: bool) -> str:
    """The paragraphs of a text whose lines end with a space where they go on (RFC 3676)."""
    lines: list[str] = []
    goes_on = False
    for stuffed in text.split("\n"):
        line = stuffed.removeprefix(" ")  # put there so that no line starts with what programs take for something else
        lines[-1:] = [lines[-1] + line] if goes_on else [*lines[-1:], line]
        goes_on = line.endswith(" ") and line != "-- "
        if goes_on and without_space:
            lines[-1] = lines[-1][:-1]
    return "\n".join(lines)
