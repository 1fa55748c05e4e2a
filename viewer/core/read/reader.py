"""Read a file into an Article, by the reader that knows its format."""

from dataclasses import replace
from pathlib import Path

from viewer.core.digest import sha256_of
from viewer.core.errors import EmptyArticle, TooLarge, shown
from viewer.core.model import Article
from viewer.core.read.files import load
from viewer.core.read.formats import LARGEST, MEGABYTE, format_of
from viewer.core.read.guard import MOST_LINES, guarded, too_many_lines
from viewer.core.read.source import Apart, Source


def read(path: Path, *, encoding: str | None = None, language: str | None = None, apart: Apart = guarded) -> Article:
    """The article in the file at `path`.

    `encoding` (a name that Python knows) and `language` (ISO 639-1) override what would be detected. `apart` carries
    out the readers of foreign formats, in a process of their own if it likes. Raises InputError.
    """
    data = load(path, LARGEST + 1)
    name = shown(path)
    if not data:
        raise EmptyArticle(f"{name} is empty. Choose another file.")
    form = format_of(data, path.suffix, name)
    if len(data) > form.most:
        raise TooLarge(f"{name} is larger than {form.most // MEGABYTE} MB. Choose a file that holds one article.")
    source = Source(data, name, encoding)
    article = apart(form.read, source) if form.foreign else form.read(source)
    refuse_what_is_no_article(article.text, name)
    language = language or article.language
    return replace(article, source=str(path), sha256=sha256_of(data), language=language)


def refuse_what_is_no_article(text: str, name: str) -> None:
    """Raise EmptyArticle for a text without words and TooLarge for one of too many lines; `name` says whose it is."""
    if not any(map(str.isalnum, text)):
        raise EmptyArticle(f"{name} holds no words. Choose another file.")
    if text.count("\n") > MOST_LINES:
        raise too_many_lines(name)
