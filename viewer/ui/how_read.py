"""How an article came in, and so how it can be read again: `HowRead`. No widgets."""

from pathlib import Path
from typing import NamedTuple

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
