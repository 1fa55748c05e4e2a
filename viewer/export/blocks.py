"""What a written report consists of, whatever it is written in: headings, paragraphs, tables, passages, points.

`report`, `overview` and `note` make these of a comparison. `as_text`, `as_markdown`, `as_note_html`, `as_docx` and, for
paper, `viewer.ui.paper` put them down, each in its own way.
"""

import re
from dataclasses import dataclass
from enum import StrEnum

from viewer.core.labels import SIDES
from viewer.core.model import SideName
from viewer.theme import MarkRole


class Style(StrEnum):
    """How a paragraph of a table is set."""

    PLAIN = "plain"
    """The report's own words."""
    MUTED = "muted"
    """The report's own words, where they matter less."""
    CODE = "code"
    """What nobody reads but to compare it, such as a hash."""
    STORY = "story"
    """An article's own text."""
    HEADLINE = "headline"
    """An article's headline."""
    STANDFIRST = "standfirst"
    """What stands below it."""
    SUBHEAD = "subhead"
    """A headline inside the article."""
    EXTRA = "extra"
    """A page extra."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of text under one mark, or under none."""

    text: str
    """Its characters."""
    role: MarkRole | None = None
    """How the mark looks; None for plain text."""
    title: str = ""
    """What the mark means."""


@dataclass(frozen=True, slots=True)
class Text:
    """A paragraph of a table."""

    pieces: tuple[Piece, ...]
    """What it says."""
    style: Style = Style.PLAIN
    """How it is set."""
    language: str = "en"
    """ISO 639-1 code of its language."""
    label: str = ""
    """What it is, where that must be said; stands before it."""

    @property
    def words(self) -> str:
        """What it says, without marks."""
        return "".join(piece.text for piece in self.pieces)


Cell = tuple[Text, ...]
"""What stands in one place of a table; empty for a gap."""


@dataclass(frozen=True, slots=True)
class Table:
    """Rows below the names of their columns."""

    columns: tuple[str, ...]
    """The names of the columns."""
    rows: tuple[tuple[Cell, ...], ...]
    """The rows, each as long as `columns`."""
    widths: tuple[int, ...]
    """How wide each column is, as parts of their sum."""
    caption: str = ""
    """Its title, where no heading is enough."""
    named: bool = False
    """Whether the first cell of a row says what the row is about."""
    strong: bool = False
    """Whether it stands out from the tables around it."""


@dataclass(frozen=True, slots=True)
class Marks:
    """What the marks mean."""

    entries: tuple[tuple[Piece, str], ...]
    """The name of each mark, marked so itself, and its meaning."""


@dataclass(frozen=True, slots=True)
class Bars:
    """Shares of a whole, drawn side by side; what they are is said by words near them."""

    rows: tuple[tuple[str, tuple[tuple[MarkRole, float], ...]], ...]
    """The name of each bar, and its parts: how each looks, and its share, from 0 to 1."""


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
    pieces: tuple[Piece, ...] = ()
    """The same words with their marks; empty where none are shown."""


@dataclass(frozen=True, slots=True)
class Beside:
    """Passages of both articles that belong together, and what is to be said of them."""

    left: Passage | None
    """The passage on the left; None where it has none."""
    right: Passage | None
    """The passage on the right; None where it has none."""
    remarks: tuple[str, ...]
    """What is to be said of them, each a line or more."""

    @property
    def passages(self) -> tuple[Passage, ...]:
        """Those that are there."""
        return tuple(each for each in (self.left, self.right) if each is not None)


@dataclass(frozen=True, slots=True)
class Points:
    """A list of remarks."""

    items: tuple[str, ...]
    """The remarks, each a line or more."""


Plain = Heading | Paragraph | Facts | Passage | Points
"""What can be put down in lines of letters."""
Block = Plain | Table | Beside | Marks | Bars


def plain(text: str, style: Style = Style.PLAIN) -> Cell:
    """A cell of the report's own words, empty where there are none."""
    return (Text((Piece(text),), style),) if text else ()


def paragraph_sign(paragraph: int) -> str:
    """How a paragraph is named, counted from 1."""
    return f"{PARAGRAPH}{paragraph + 1}"


SIDE_COLUMNS: tuple[tuple[SideName, str], ...] = tuple((name, text.capitalize()) for name, text in SIDES.items())
"""Both sides with the names of their columns."""

PARAGRAPH = "¶\u00a0"
"""What stands before a paragraph's number."""
_LINE_BREAK = re.compile(r"\s*[\n\r\v\f\x85\u2028\u2029]\s*")
_CONTROL = dict.fromkeys((*range(32), *range(127, 160)), "�") | {ord("\t"): " "}


_TURNS = re.compile("[\u202a-\u202e\u2066-\u2069]")
_EMBEDDINGS, _ISOLATES = frozenset("\u202a\u202b\u202d\u202e"), frozenset("\u2066\u2067\u2068")
_END_OF_EMBEDDING, _END_OF_ISOLATE = "\u202c", "\u2069"


def flat(text: str) -> str:
    """The text in one line, without what could steer a terminal or break the report's lines.

    Blanks stay as they are (no-break ones too); a control character becomes U+FFFD, so that it is seen.
    """
    return ended(_LINE_BREAK.sub(" ", text).translate(_CONTROL))


def quoted(words: str) -> str:
    """Words of an article among the report's own."""
    return f"“{ended(words)}”"


def ended(text: str) -> str:
    """The text, with what turns the direction of reading ended at its end, so that it turns no other words."""
    missing: list[str] = []
    for turn in _TURNS.findall(text):
        if turn in _EMBEDDINGS:
            missing.append(_END_OF_EMBEDDING)
        elif turn in _ISOLATES:
            missing.append(_END_OF_ISOLATE)
        elif turn == _END_OF_ISOLATE and turn in missing:
            del missing[len(missing) - 1 - missing[::-1].index(turn) :]  # ends what was opened inside it too
        elif missing and missing[-1] == turn:
            missing.pop()
    return text + "".join(reversed(missing))
