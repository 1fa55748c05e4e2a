"""What a document says, line by line, as it is read: `DocumentLines`. Knows no format."""

from viewer.core.errors import TooLarge
from viewer.core.read.guard import AS_TEXT, MOST_LINES, too_many_lines

MOST = 10_000_000
"""How many characters a document may have."""


class DocumentLines:
    """Paragraphs, list items and table rows become lines. Paragraphs may stand inside others (text boxes).

    `name` is how messages name the document.
    """

    def __init__(self, name: str) -> None:
        self._name = name
        self._lines: list[str] = []
        self._open: list[list[str]] = []
        self._rows: list[list[list[str]]] = []
        """The cells of the rows under way, the innermost last; each cell is a list of lines."""
        self._size = 0
        self._paragraphs = 0

    @property
    def is_open(self) -> bool:
        """Whether a paragraph is under way."""
        return bool(self._open)

    def start(self) -> None:
        """A paragraph starts. Raises TooLarge where there are too many, the empty ones too: each takes time."""
        self._paragraphs += 1
        if self._paragraphs > MOST_LINES:
            raise too_many_lines(self._name)
        self._open.append([])

    def add(self, text: str) -> None:
        """Text of the paragraph under way."""
        self._size += len(text)
        if self._size > MOST:
            raise TooLarge(f"{self._name} holds more than {MOST // 1_000_000} million characters. {AS_TEXT}")
        if not self._open:
            self._open.append([])
        self._open[-1].append(text)

    def under_way(self) -> str:
        """The text of the paragraph under way, so far."""
        return "".join(self._open[-1]) if self._open else ""

    def last(self) -> str:
        """The text that was added last to the paragraph under way."""
        return self._open[-1][-1] if self._open and self._open[-1] else ""

    def end(self, item: str = "") -> None:
        """The paragraph ends; `item` is the mark of a list before it."""
        if not self._open:
            return
        text = "".join(self._open.pop())
        lines = [line.strip() for line in text.split("\n") if line.strip()]
        if lines:
            lines[0] = item + lines[0]
            (self._rows[-1][-1] if self._rows and self._rows[-1] else self._lines).extend(lines)

    def start_row(self) -> None:
        """A row of a table starts."""
        self._rows.append([])

    def start_cell(self) -> None:
        """A cell of the row starts."""
        if self._rows:
            self._rows[-1].append([])

    def end_row(self) -> None:
        """The row ends: one line, unless its cells hold more than a line, as where a table is there for the layout."""
        if not self._rows:
            return
        cells = self._rows.pop()
        filled = [cell for cell in cells if cell]
        if all(len(cell) == 1 for cell in filled):
            lines = [" | ".join(cell[0] for cell in filled)] if filled else []
        else:
            lines = [line for cell in filled for line in cell]
        (self._rows[-1][-1] if self._rows and self._rows[-1] else self._lines).extend(lines)

    def finished(self) -> list[str]:
        """All lines; what is under way ends here."""
        while self._rows:
            self.end_row()
        while self._open:
            self.end()
        return self._lines
