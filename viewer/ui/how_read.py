"""How an article came in, and so how it can be read again: `HowRead`. No widgets."""

from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

from viewer.core.model import Article
from viewer.core.read.formats import FORMATS
from viewer.core.read.source import Origin


class HowRead(NamedTuple):
    """What was asked for when an article was opened."""

    origin: Origin | None = None
    """The file, or what was copied; None: it came with a comparison."""
    encoding: str | None = None
    """The encoding that the reader chose; None: detected."""
    language: str | None = None
    """The language that the reader chose; None: detected."""
    stated: str | None = None
    """The language that the file itself states; None: none, or it isn't known because the reader chose one at once."""

    said: tuple[tuple[str, str | None], ...] = ()
    """What the reader has said of the article, by fields of `Article`."""
    known: tuple[tuple[str, str], ...] = ()
    """What was known of it before, by fields of `Article`: it holds where the file itself tells nothing."""

    def told(self, article: Article) -> Article:
        """The article as its file has just been read, with what was known of it and what the reader says."""
        known = {name: value for name, value in self.known if getattr(article, name) is None}
        return replace(article, **(known | dict(self.said)))  # type: ignore[arg-type]

    @property
    def file(self) -> Path | None:
        """The file, if it came from one."""
        return self.origin if isinstance(self.origin, Path) else None

    @property
    def has_encoding(self) -> bool:
        """Whether it is a file whose encoding can be chosen; documents state their own."""
        if self.file is None:
            return False
        ending = self.file.suffix.lower()
        return next((each.encoded for each in FORMATS if ending in each.endings), True)


_KNOWN = ("title", "outlet", "author", "url", "published", "retrieved", "language")


def as_kept(article: Article | None) -> HowRead:
    """How an article from a session can be read again: from its file, if that is still on this computer."""
    if article is None:
        return HowRead()
    values = ((name, getattr(article, name)) for name in _KNOWN)
    known = tuple((name, value) for name, value in values if value is not None)
    return HowRead(_file_of(article.source), stated=article.language, known=known)


def _file_of(source: str) -> Path | None:
    """The file that an article was read from. A session may be a stranger's: other computers are asked nothing."""
    path = Path(source)
    if source.startswith(("//", "\\\\")) or "\0" in source or not path.is_absolute():
        return None
    return path if path.is_file() else None
