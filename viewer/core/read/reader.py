"""Read a file into an Article, by the reader that knows its format."""

import hashlib
from pathlib import Path

from viewer.core.errors import EmptyArticle, UnknownEncoding, UnreadableFile
from viewer.core.model import Article


def read(path: Path, *, encoding: str | None = None, language: str | None = None) -> Article:
    """The article in the file at `path`.

    `encoding` and `language` (ISO 639-1) override what would be detected. Raises InputError.
    """
    try:
        data = path.read_bytes()
    except OSError as error:
        raise UnreadableFile(f"{path} can't be read: {error.strerror}.") from error
    try:
        text = data.decode(encoding or "utf-8-sig").replace("\r\n", "\n").replace("\r", "\n")
    except UnicodeDecodeError as error:
        raise UnknownEncoding(f"{path} is not in {encoding or 'UTF-8'}.") from error
    if not text.strip():
        raise EmptyArticle(f"{path} holds no text. Choose another file.")
    return Article(text, str(path), hashlib.sha256(data).hexdigest(), encoding or "utf-8", language=language)
