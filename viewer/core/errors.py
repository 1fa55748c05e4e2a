"""The errors that Storydiff raises, each with a message fit to be shown to a reader.

    StorydiffError
    ├── InputError            an article can't be read (command line: exit 3)
    │   ├── UnreadableFile    missing, a folder, no permission, vanished
    │   ├── TooLarge          more than an article can be
    │   ├── EmptyArticle      no words in it
    │   ├── UnknownEncoding   text whose encoding can't be told
    │   ├── UnsupportedFormat not text, and no reader for it
    │   ├── Damaged           breaks off, or breaks the rules of its format
    │   ├── Locked            encrypted, to be opened with a password
    │   ├── TooNew            a session that a newer Storydiff has saved
    │   └── ReaderFailed      reading it took too long or too much memory, or ended the reader
    └── OutputError           a result can't be written (command line: exit 4)

    Cancelled                 the caller asked to stop; not an error, so not below StorydiffError

A message is one sentence that says what is wrong and one that says what to do. It names files by `shown`.
"""

import os


class StorydiffError(Exception):
    """Base of all errors whose message may be shown to the reader as it is."""


class InputError(StorydiffError):
    """An article can't be read."""


class UnreadableFile(InputError):
    """The file is missing, is a folder, or may not be opened."""


class TooLarge(InputError):
    """The file holds more than an article can be."""


class EmptyArticle(InputError):
    """There are no words in the file."""


class UnknownEncoding(InputError):
    """The text's encoding can't be told, or isn't the one that was given."""


class UnsupportedFormat(InputError):
    """The file holds something else than an article in a format we read."""


class Damaged(InputError):
    """The file breaks off, or breaks the rules of its format."""


class Locked(InputError):
    """The file is encrypted."""


class TooNew(InputError):
    """The file is a session in a form that only a newer Storydiff knows."""


class ReaderFailed(InputError):
    """Reading the file took too long or too much memory, or ended the process that read it."""


class OutputError(StorydiffError):
    """A result can't be written."""


class Cancelled(Exception):
    """The caller asked to stop."""


def one_line(text: str) -> str:
    """The text with what can't be printed, such as line ends and half characters, written as escapes."""
    return "".join(c if c.isprintable() else _escaped(c) for c in text)


def _escaped(character: str) -> str:
    if "\udc80" <= character <= "\udcff":  # how Python writes a byte of a path that is no text
        return f"\\x{ord(character) - 0xDC00:02x}"
    return character.encode("unicode_escape").decode("ascii")


def shown(path: str | os.PathLike[str]) -> str:
    """The path as a message may show it: on one line, between quotation marks."""
    return f"“{one_line(os.fspath(path))}”"
