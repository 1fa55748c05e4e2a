"""Carry out a reader of a foreign format: `guarded`. The libraries behind such readers raise anything."""

from viewer.core.errors import Damaged, InputError, ReaderFailed
from viewer.core.model import Article
from viewer.core.read.source import Reader, Source

AS_TEXT = "Open it in its own program, save it as plain text (.txt) and choose that."


def guarded(reader: Reader, source: Source) -> Article:
    """The article that the reader makes of the source. Raises InputError, whatever goes wrong."""
    try:
        return reader(source)
    except InputError:
        raise
    except (MemoryError, RecursionError) as error:
        raise ReaderFailed(f"{source.name} needs more memory than an article may. {AS_TEXT}") from error
    except Exception as error:
        raise Damaged(f"{source.name} is damaged, or unlike what its format allows. {AS_TEXT}") from error
