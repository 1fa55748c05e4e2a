"""What a written report consists of, whatever it is written in: headings, paragraphs, facts, passages, points.

`overview` and `note` make these of a comparison; `as_text`, `as_markdown` and `as_note_html` write them down.
"""

import re
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Heading:
    """A title over what follows."""

    level: int
    """1 is the report's own; 3 the finest."""
    text: str
    """Its words."""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Words of the report itself."""

    text: str
    """Its words."""


@dataclass(frozen=True, slots=True)
class Facts:
    """What is known of something, by name."""

    rows: tuple[tuple[str, str], ...]
    """Names and values."""


@dataclass(frozen=True, slots=True)
class Passage:
    """Words of an article, verbatim but for line breaks and control characters."""

    where: str
    """Where they stand."""
    text: str
    """The words."""
    language: str
    """ISO 639-1 code of their language."""


@dataclass(frozen=True, slots=True)
class Points:
    """A list of remarks."""

    items: tuple[str, ...]
    """The remarks, each a line or more."""


Block = Heading | Paragraph | Facts | Passage | Points

_LINE_BREAK = re.compile(r"\s*[\n\r\v\f\x85\u2028\u2029]\s*")
_CONTROL = dict.fromkeys((*range(32), *range(127, 160)), "�") | {ord("\t"): " "}


def flat(text: str) -> str:
    """The text in one line, without what could steer a terminal or break the report's lines.

    Blanks stay as they are (no-break ones too); a control character becomes U+FFFD, so that it is seen.
    """
    return _LINE_BREAK.sub(" ", text).translate(_CONTROL)
