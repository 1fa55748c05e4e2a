"""The bytes of a web page to a tree of elements: `parse`. Nothing is fetched, run or followed."""

import re
from typing import Any, NamedTuple, TypeAlias

from viewer.core.errors import Damaged, EmptyArticle, TooLarge
from viewer.core.read.declared import decode_declared
from viewer.core.read.source import Source

Element: TypeAlias = Any
"""An element of lxml, which has no types."""

MOST = 10_000_000
"""How many bytes of markup a page may have, without the pictures and fonts that are written into it."""
_EMBEDDED = re.compile(rb"data:[\w/+.;=-]{0,200}?;base64,[A-Za-z0-9+/=%]{100,}")
_META = re.compile(rb"<meta[^>]{0,500}?charset\s*=\s*[\"']?\s*([\w.:-]{2,40})", re.IGNORECASE)
_XML = re.compile(rb"<\?xml[^>]{0,200}?encoding\s*=\s*[\"']([\w.:-]{2,40})")
_XML_LINE = re.compile(r"\s*<\?xml[^>]*\?>")
_HEAD = 4096  # bytes; a page must declare its encoding within the first 1,024
_END = re.compile(r"</(?:html|body)\s*>", re.IGNORECASE)
_BEGIN = re.compile(r"<(?:html|body)\b", re.IGNORECASE)
_HIDDEN_TEXT = re.compile(r"<!--.*?-->|<(script|style|textarea)\b.*?</\1\s*>", re.IGNORECASE | re.DOTALL)
# Elements whose end tag may not be left out.
_PAIRED = re.compile(
    r"<(/?)(?:article|aside|div|figure|footer|h1|header|main|nav|ol|script|section|span|style|table|ul)\b[^>]*>?", re.I
)
_OPEN_AT_END = re.compile(r"<(?:[a-z/][^<>]*|!--(?:(?!-->).)*)\Z", re.IGNORECASE | re.DOTALL)
_CONTROLS = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f]")


class Page(NamedTuple):
    """A page as parsed."""

    root: Element
    """Its root element."""
    encoding: str
    """The encoding that its bytes were read with."""
    damaged: bool
    """Whether some characters are damaged."""
    fragment: bool
    """Whether it is a piece of a page that somebody has chosen, not a whole page."""
    head: str
    """How its source starts, for what browsers note there."""


def parse(source: Source, declared: str | None = None) -> Page:
    """The page in `source`; `declared` is what its wrapping says of its encoding.

    Raises TooLarge, Damaged, EmptyArticle, UnknownEncoding, UnsupportedFormat.
    """
    data = _EMBEDDED.sub(b"data:,", source.data)
    if len(data) > MOST:
        raise TooLarge(
            f"{source.name} has more than {MOST // 1_000_000} MB of markup. Copy the article's text into a text file "
            "(.txt) and choose that."
        )
    found = _META.search(data[:_HEAD]) or _XML.search(data[:_HEAD])
    declared = declared or (found.group(1).decode("ascii") if found else None)
    (text, encoding), damaged = decode_declared(Source(data, source.name, source.encoding), declared)
    fragment = _BEGIN.search(text) is None or "<!--StartFragment" in text
    if not fragment and _is_cut_off(text):
        raise Damaged(f"{source.name} breaks off before the page ends. Save the page again.")
    return Page(_tree(text, source.name), encoding, damaged, fragment, text[:_HEAD])


def _is_cut_off(text: str) -> bool:
    """Whether a page ends in the midst of an element. Many end without </html>, which is allowed."""
    if _END.search(text, max(len(text) - 100_000, 0)):
        return False
    rest = _HIDDEN_TEXT.sub("", text)
    balance = 0
    for tag in _PAIRED.finditer(rest):
        balance += -1 if tag.group(1) else 1
    return balance > 0 or _OPEN_AT_END.search(rest[-100_000:]) is not None


def _tree(text: str, name: str) -> Element:
    from lxml.etree import LxmlError, ParserError
    from lxml.html import HTMLParser, document_fromstring

    # lxml's own limits on depth and on the size of one text stay on (huge_tree=False).
    parser = HTMLParser(encoding="utf-8", no_network=True, remove_pis=True, huge_tree=False)
    text = _CONTROLS.sub(" ", _XML_LINE.sub("", text, count=1))
    try:
        root = document_fromstring(text.encode("utf-8", "replace"), parser=parser)
    except ParserError as error:
        raise EmptyArticle(f"{name} holds no words. Choose another file.") from error
    except LxmlError as error:
        raise MemoryError from error  # all else it can mend
    if any(entry.type_name == "ERR_RESOURCE_LIMIT" for entry in parser.error_log):
        raise TooLarge(
            f"{name} nests its markup deeper than any page needs. Open it in a browser, copy the article's text into "
            "a text file (.txt) and choose that."
        )
    return root
