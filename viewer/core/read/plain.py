"""Read plain text: `read_plain`. Every character is kept, but that each line ends with "\\n"."""

from viewer.core.model import Article
from viewer.core.read.encodings import decode
from viewer.core.read.source import Source


def read_plain(source: Source) -> Article:
    """The article in a text file. Raises InputError."""
    text, encoding = decode(source)
    return Article(text, encoding=encoding)
