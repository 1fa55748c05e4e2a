"""The lines above a Markdown text that state its title, date and source: `split_front_matter`."""

import re
from dataclasses import dataclass

from viewer.core.read.stated import language_code

_BLOCK = re.compile(r"(---|\+\+\+)[ \t]*\n((?:.*\n){0,200}?)(?:\1|\.\.\.)[ \t]*(?:\n|\Z)")
_ENTRY = re.compile(r"([A-Za-z][\w-]*)[ \t]*[:=][ \t]*(.*)")
# What the makers of static pages and of web clippings call each.
_FIELDS = {
    "title": ("title", "headline"),
    "outlet": ("outlet", "publisher", "site", "site_name"),
    "url": ("url", "source", "canonical", "canonical_url", "link"),
    "published": ("published", "date", "published_at", "date_published"),
    "language": ("language", "lang", "locale"),
}


@dataclass(frozen=True, slots=True)
class FrontMatter:
    """What the front matter states."""

    title: str | None = None
    """The article's title."""
    outlet: str | None = None
    """Who published it."""
    url: str | None = None
    """Where."""
    published: str | None = None
    """When, as written."""
    language: str | None = None
    """ISO 639-1 code."""
    other: tuple[str, ...] = ()
    """Lines that state anything else."""


def split_front_matter(text: str) -> tuple[FrontMatter, str]:
    """What the front matter of a text states, and the text below it; the whole text where it has none."""
    block = _BLOCK.match(text)
    lines = block.group(2).splitlines() if block else []
    entries = {m.group(1).lower(): m.group(2) for line in lines if (m := _ENTRY.match(line))}
    if not block or not entries:
        return FrontMatter(), text
    found = {name: _value(entries, keys) for name, keys in _FIELDS.items()}
    used = {key for keys in _FIELDS.values() for key in keys}
    other = tuple(line for line in lines if line.strip() and not _states(line, used))
    return (
        FrontMatter(
            found["title"],
            found["outlet"],
            found["url"],
            found["published"],
            language_code(found["language"]),
            other,
        ),
        text[block.end() :],
    )


def _states(line: str, keys: set[str]) -> bool:
    entry = _ENTRY.match(line)
    return entry is not None and entry.group(1).lower() in keys


def _value(entries: dict[str, str], keys: tuple[str, ...]) -> str | None:
    """What the first of the keys states that states anything, without its quotation marks."""
    for key in keys:
        value = entries.get(key, "").strip()
        if len(value) > 1 and value[0] == value[-1] and value[0] in "\"'":
            value = value[1:-1]
        if value:
            return value
    return None
