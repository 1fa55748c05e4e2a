"""What the window's process and the worker process say to each other: plain values that pickle well.

A job has a number, and every answer carries the number of its job. A job's last answer is one of `Ending`; of a long
comparison, what has been found so far may come before.
"""

from dataclasses import dataclass, field
from typing import Any, NamedTuple

from viewer.core.model import Article, Comparison, Review, Settings
from viewer.core.read.source import Origin
from viewer.core.review.losing import Entry


@dataclass(frozen=True, slots=True)
class ReadJob:
    """Read a file, or what was copied out of another program."""

    number: int
    """Number of the job."""
    origin: Origin
    """The file, or what was copied."""
    encoding: str | None = None
    """The encoding to read a file with; None: to be detected."""
    language: str | None = None
    """ISO 639-1 code of its language; None: to be detected."""


class Subject(NamedTuple):
    """What a comparison is of. What else is known of the articles may change."""

    left: str
    """The left text."""
    right: str
    """The right text."""
    languages: tuple[str | None, str | None]
    """The languages that the articles are said to be in."""
    settings: Settings
    """What the reader has set."""


@dataclass(frozen=True, slots=True)
class CompareJob:
    """Compare two articles."""

    number: int
    """Number of the job."""
    left: Article
    """The left article."""
    right: Article
    """The right article."""
    settings: Settings
    """What the reader has set."""
    review: Review = field(default_factory=Review)
    """What the reader has said; a job that differs from the last one in nothing else is quickly done."""

    @property
    def subject(self) -> Subject:
        """What is to be compared, whatever the reader has said of it."""
        return Subject(self.left.text, self.right.text, (self.left.language, self.right.language), self.settings)


Job = ReadJob | CompareJob


@dataclass(frozen=True, slots=True)
class Begun:
    """The process has the job. A process that ends without having said so died before it, so the job is safe to
    hand to another one."""

    number: int
    """Number of the job."""


@dataclass(frozen=True, slots=True)
class Progressed:
    """How far a job is."""

    number: int
    """Number of the job."""
    step: str
    """What is being done, in words."""
    done: float
    """Share of the whole that is done, from 0 to 1."""


@dataclass(frozen=True, slots=True)
class ArticleRead:
    """A file has been read."""

    number: int
    """Number of the job."""
    article: Article
    """What it holds."""


@dataclass(frozen=True, slots=True)
class Compared:
    """Two articles have been compared."""

    number: int
    """Number of the job."""
    comparison: Comparison
    """The result; on the wire without the articles and the tuples that `Piece`s have brought before."""
    lost: tuple[Entry, ...] = ()
    """What the reader has said and what has no place in it."""


@dataclass(frozen=True, slots=True)
class PartlyCompared:
    """Two long articles are being compared."""

    number: int
    """Number of the job."""
    comparison: Comparison
    """What has been found so far; on the wire as in `Compared`."""


@dataclass(frozen=True, slots=True)
class Refused:
    """The job can't be done, for a reason that the reader can understand."""

    number: int
    """Number of the job."""
    message: str
    """The reason, in words for the reader."""


@dataclass(frozen=True, slots=True)
class Broke:
    """An error that nobody foresaw ended the job; the process goes on."""

    number: int
    """Number of the job."""
    report: str
    """Where it happened, for whoever mends it; holds nothing of an article."""


@dataclass(frozen=True, slots=True)
class Died:
    """The process ended in the middle of the job."""

    number: int
    """Number of the job."""


Ending = ArticleRead | Compared | Refused | Broke | Died
Answer = Progressed | PartlyCompared | Ending


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of a comparison, small enough to be taken in within a frame."""

    owner: str
    """Which value has the field: "left", "right", or "" for the comparison itself."""
    field: str
    """Name of the field, which holds a tuple."""
    values: tuple[Any, ...]
    """The next members of the tuple."""


@dataclass(frozen=True, slots=True)
class Same:
    """A part of a comparison, or of what was found so far, that stood in the one before it; the window has it."""

    owner: str
    """Which value has the field, as in `Piece`."""
    field: str
    """Name of the field."""
    start: int
    """Where the part began in the tuple of the comparison before."""
    stop: int
    """Where it ended there."""
