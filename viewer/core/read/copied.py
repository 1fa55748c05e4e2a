"""Read what was copied or dragged out of another program: `read_copied`. Knows nothing of clipboards."""

import re
from dataclasses import replace

from viewer.core.digest import sha256_of
from viewer.core.errors import EmptyArticle, InputError, TooLarge
from viewer.core.model import Article
from viewer.core.read.formats import MEGABYTE, format_named
from viewer.core.read.guard import guarded
from viewer.core.read.html import article_in
from viewer.core.read.html_tree import parse
from viewer.core.read.plain import read_plain
from viewer.core.read.reader import refuse_what_is_no_article
from viewer.core.read.source import COPIED_NAME, Apart, Copied, Source

# Windows puts lines such as "SourceURL:https://…" above the markup of its clipboard.
_WINDOWS_HEAD = re.compile(r"\ufeff?Version:[\d.]+\s+(?:[A-Za-z]+:[^\r\n]*[\r\n]+)+")
_SOURCE_URL = re.compile(r"^SourceURL:(\S+)", re.MULTILINE)
_WEB = ("http://", "https://")


def read_copied(copied: Copied, *, language: str | None = None, apart: Apart = guarded) -> Article:
    """The article in what was copied: of the markup where that can be read, else of the plain text.

    `language` (ISO 639-1) overrides what would be detected. `apart` carries out the reader of markup. Raises
    InputError.
    """
    head = _WINDOWS_HEAD.match(copied.markup)
    markup = copied.markup[head.end() :] if head else copied.markup
    article = _of_markup(markup, copied.text, apart) or _of_text(copied.text)
    return replace(
        article,
        source=copied.source,
        url=_address(copied.url, _SOURCE_URL.search(head.group()) if head else None) or article.url,
        retrieved=copied.retrieved or article.retrieved,
        language=language or article.language,
    )


def _of_markup(markup: str, text: str, apart: Apart) -> Article | None:
    """The article of the markup; None where there is none and the plain text may do better."""
    if not markup.strip():
        return None
    source = _source(markup, format_named("html").most)
    try:
        article = replace(apart(_read_markup, source), sha256=sha256_of(source.data))
        refuse_what_is_no_article(article.text, COPIED_NAME)
    except InputError:
        if any(map(str.isalnum, text)):
            return None
        raise
    return article


def _read_markup(source: Source) -> Article:
    """What was copied is meant as a whole, unless it is a page with its navigation, as "select all" makes it."""
    page = parse(source)
    if next(page.root.iter("nav", "footer"), None) is not None:
        try:
            return article_in(page._replace(fragment=False), source.name)
        except EmptyArticle:
            page = parse(source)
    return article_in(page, source.name, whole=True)


def _of_text(text: str) -> Article:
    if not any(map(str.isalnum, text)):
        raise EmptyArticle(f"{COPIED_NAME} holds no words. Select the article's text, copy it and paste again.")
    source = _source(text, format_named("plain").most)
    article = replace(read_plain(source), sha256=sha256_of(source.data))
    refuse_what_is_no_article(article.text, COPIED_NAME)
    return article


def _source(text: str, most: int) -> Source:
    data = text.encode("utf-8", "replace")  # half characters can be copied, but not be encoded
    if len(data) > most:
        raise TooLarge(f"{COPIED_NAME} is larger than {most // MEGABYTE} MB. Copy one article alone.")
    return Source(data, COPIED_NAME, "utf-8")


def _address(url: str | None, stated: re.Match[str] | None) -> str | None:
    candidates = (url, stated.group(1) if stated else None)
    return next((each for each in candidates if each and each.startswith(_WEB)), None)
