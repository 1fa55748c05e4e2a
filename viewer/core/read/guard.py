"""Carry out a reader of a foreign format: `guarded`. The libraries behind such readers raise anything. And what several
readers say of files that they can't read."""

from viewer.core.errors import Damaged, EmptyArticle, InputError, Locked, ReaderFailed, TooLarge, one_line
from viewer.core.model import Article
from viewer.core.read.source import Reader, Source

AS_TEXT = "Open it in its own program, save it as plain text (.txt) and choose that."

# So many lines are three times the sentences of the longest text that comparing is measured with; a sentence costs
# some hundred times the memory of a character, so a file of short lines must be bounded by their number.
MOST_LINES = 100_000


def guarded(reader: Reader, source: Source) -> Article:
    """The article that the reader makes of the source. Raises InputError, whatever goes wrong."""
    try:
        return reader(source)
    except InputError:
        raise
    except ImportError as error:
        raise ReaderFailed(
            f"{source.name} can't be read: a part of Storydiff is missing here ({one_line(str(error))}). "
            f"Install Storydiff again, or {AS_TEXT[0].lower()}{AS_TEXT[1:]}"
        ) from error
    except (MemoryError, RecursionError) as error:
        raise ReaderFailed(f"{source.name} needs more memory than an article may. {AS_TEXT}") from error
    except Exception as error:
        raise Damaged(f"{source.name} is damaged, or unlike what its format allows. {AS_TEXT}") from error


def locked(name: str) -> Locked:
    """What to say of a document that needs a password."""
    return Locked(f"{name} is locked with a password. Open it in its own program and save it without one.")


def damaged(name: str) -> Damaged:
    """What to say of a document that can't be taken apart."""
    return Damaged(f"{name} is damaged or breaks off. Get another copy of it, or choose another file.")


def without_text(name: str) -> EmptyArticle:
    """What to say of a document that shows nothing to read."""
    return EmptyArticle(f"{name} holds no text, only pictures or nothing at all. Choose another file.")


def too_many_lines(name: str) -> TooLarge:
    """What to say of a file that has more lines than an article can have."""
    return TooLarge(f"{name} has more than {MOST_LINES:,} lines. Choose a file that holds one article.")
