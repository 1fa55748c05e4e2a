"""What a page's head states of its article: `facts_of`. Open Graph, JSON-LD, Dublin Core and their like."""

import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from viewer.core.read.html_tree import Element
from viewer.core.read.stated import iso_date, language_code, tidy

_TITLES = ("og:title", "twitter:title", "dc.title", "dcterms.title", "parsely-title", "sailthru.title", "headline")
_SUMMARIES = ("og:description", "description", "twitter:description")
_OUTLETS = ("og:site_name", "application-name", "publisher", "dc.publisher", "dcterms.publisher", "cre", "copyright")
_AUTHORS = ("author", "article:author", "dc.creator", "dcterms.creator", "parsely-author", "sailthru.author", "byl")
_DATES = (
    "article:published_time", "og:published_time", "datepublished", "date", "pubdate", "publishdate", "publish-date",
    "publish_date", "publication_date", "parsely-pub-date", "sailthru.date", "dc.date.issued", "dcterms.date",
    "dcterms.issued", "dc.date", "cxenseparse:recs:publishtime", "article.published", "originalpublicationdate",
)  # fmt: skip
_STORIES = frozenset("Article NewsArticle ReportageNewsArticle AnalysisNewsArticle BlogPosting LiveBlogPosting".split())
_LONGEST = 500  # characters of a fact; more is a mistake
_MOST_DATA = 2_000_000  # characters of JSON-LD
_MOST_OBJECTS = 5_000
_SAVED_FROM = re.compile(r"<!--\s*saved from url=\(\d+\)(\S+)\s*-->")
_SINGLE_FILE = re.compile(r"Page saved with SingleFile\s+url:\s*(\S+)\s+saved date:\s*([^\n(]+)")


@dataclass(frozen=True, slots=True)
class Facts:
    """What a page states of its article."""

    titles: tuple[str, ...] = ()
    """What it is called, the surest first."""
    summary: str | None = None
    """What it is about."""
    outlet: str | None = None
    """Who published it."""
    author: str | None = None
    """Who wrote it."""
    url: str | None = None
    """Where it was published."""
    published: str | None = None
    """When, as ISO 8601 where the page allows."""
    retrieved: str | None = None
    """When the page was saved."""
    language: str | None = None
    """ISO 639-1 code."""


def facts_of(root: Element, head: str) -> Facts:
    """What a page states of its article; `head` is how its source starts."""
    metas = _metas(root)
    story = _story(root)
    saved = _SAVED_FROM.search(head)
    single = _SINGLE_FILE.search(head)
    titles = (
        _text(story.get("headline")),
        *(metas.get(name) for name in _TITLES),
        _text("".join(each) for each in root.xpath("//head/title/text()")[:1]),
    )
    return Facts(
        titles=tuple(dict.fromkeys(title for title in titles if title)),
        summary=_first(metas, _SUMMARIES),
        outlet=_name(story.get("publisher")) or _first(metas, _OUTLETS),
        author=_name(story.get("author")) or _author(_first(metas, _AUTHORS)),
        url=_url(
            *root.xpath("//link[@rel='canonical']/@href")[:1],
            metas.get("og:url"),
            _text(story.get("url")),
            _text(_identity(story.get("mainEntityOfPage"))),
            saved and saved.group(1),
            single and single.group(1),
        ),
        published=iso_date(_text(story.get("datePublished")) or _first(metas, _DATES) or _time(root)),
        retrieved=iso_date(single.group(2)) if single else None,
        language=language_code(_text(story.get("inLanguage")) or root.get("lang") or metas.get("og:locale")),
    )


def _metas(root: Element) -> dict[str, str]:
    """What the page's <meta> elements state, by name in small letters; the first of a name counts."""
    found: dict[str, str] = {}
    for meta in root.iter("meta"):
        name = (meta.get("property") or meta.get("name") or meta.get("itemprop") or "").strip().lower()
        content = _text(meta.get("content"))
        if name and content:
            found.setdefault(name, content)
    return found


def _story(root: Element) -> dict[str, Any]:
    """The object of the page's JSON-LD that describes an article."""
    for script in root.xpath("//script[@type='application/ld+json']")[:20]:
        text = script.text or ""
        if len(text) > _MOST_DATA:
            continue
        try:
            data = json.loads(text, strict=False)
        except (ValueError, RecursionError):
            continue
        for found in _objects(data):
            kinds = found.get("@type")
            kinds = kinds if isinstance(kinds, list) else [kinds]
            if any(isinstance(kind, str) and kind in _STORIES for kind in kinds):
                return found
    return {}


def _objects(data: Any) -> Iterator[dict[str, Any]]:
    waiting = [data]
    for _ in range(_MOST_OBJECTS):
        if not waiting:
            return
        value = waiting.pop(0)
        if isinstance(value, dict):
            yield value
            waiting += [each for each in value.values() if isinstance(each, dict | list)]
        elif isinstance(value, list):
            waiting += value[:_MOST_OBJECTS]


def _name(value: Any) -> str | None:
    """The names in what JSON-LD says of a person or a body, which may be a text, an object or a list."""
    values = value if isinstance(value, list) else [value]
    names = [_text(each.get("name") if isinstance(each, dict) else each) for each in values[:10]]
    return ", ".join(dict.fromkeys(name for name in names if name)) or None


def _identity(value: Any) -> Any:
    return value.get("@id") if isinstance(value, dict) else value


def _author(value: str | None) -> str | None:
    """Some pages put the address of an author's page where the name belongs."""
    return None if value and value.startswith(("http://", "https://")) else value


def _text(value: Any) -> str | None:
    if isinstance(value, Iterable) and not isinstance(value, str | dict):
        value = next(iter(value), None)
    if not isinstance(value, str):
        return None
    return tidy(value)[:_LONGEST] or None


def _first(metas: dict[str, str], names: Iterable[str]) -> str | None:
    return next((metas[name] for name in names if name in metas), None)


def _url(*candidates: str | None) -> str | None:
    return next((url for url in candidates if url and url.startswith(("http://", "https://"))), None)


def _time(root: Element) -> str | None:
    """What the article's own <time> says."""
    found = root.xpath("//*[@itemprop='datePublished']/@datetime | //*[self::article or self::main]//time/@datetime")
    return str(found[0]) if found else None
