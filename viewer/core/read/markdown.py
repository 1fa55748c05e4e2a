"""Read Markdown: `read_markdown`. The text as its readers see it: headings, lists and the words of links, without the
marks that make them so.

Not a full parser, on purpose: what it doesn't know stays as written, and it takes linear time on any input (the
well-kept parser for Python takes minutes for a megabyte of unclosed brackets).
"""

import re
from dataclasses import dataclass, field

from viewer.core.model import Article
from viewer.core.read.encodings import decode
from viewer.core.read.front_matter import split_front_matter
from viewer.core.read.markdown_inline import Inline
from viewer.core.read.source import Source

_HEADING = re.compile(r" {0,3}(#{1,6})[ \t]+(.*?)[ \t]*$")
_CLOSING_MARKS = re.compile(r"(?:^|[ \t])#+$")
_UNDERLINE = re.compile(r" {0,3}(=+|-+)[ \t]*$")
_RULE = re.compile(r" {0,3}([*_-])[ \t]*(?:\1[ \t]*){2,}$")
_FENCE = re.compile(r" {0,3}(```|~~~)")
_QUOTED = re.compile(r"(?: {0,3}>[ \t]?)+")
_ITEM = re.compile(r"([ \t]*)(?:[*+-]|(\d{1,9}[.)]))[ \t]+(?=\S)")
_TABLE_RULE = re.compile(r"[ \t]*\|?(?:[ \t]*:?-+:?[ \t]*\|)+(?:[ \t]*:?-+:?)?[ \t]*$")
_CELLS = re.compile(r"[ \t]*(?<!\\)\|[ \t]*")
_COMMENT = re.compile(r"<!--.*?(?:-->|\Z)|<(script|style)\b.*?(?:</\1\s*>|\Z)", re.DOTALL | re.IGNORECASE)
_DEFINITION = re.compile(r"^ {0,3}\[([^\]^\n][^\]\n]{0,200})\]:[ \t]*(\S+).*\n?", re.MULTILINE)
_GAP = re.compile(r"\n{3,}")


def read_markdown(source: Source) -> Article:
    """The article in a Markdown file: its text, and what its front matter states. Raises InputError."""
    text, encoding = decode(source)
    front, body = split_front_matter(text)
    page = _Page()
    page.add(body)
    shown = page.text()
    if front.title and not page.title:  # the page that is made of such a file shows the title above the text
        shown = f"{front.title}\n\n{shown}"
    return Article(
        shown,
        encoding=encoding,
        title=front.title or page.title,
        outlet=front.outlet,
        url=front.url,
        published=front.published,
        language=front.language,
        left_out=(*front.other, *page.left_out),
    )


@dataclass(slots=True)
class _Page:
    """The text as far as it is read, line by line."""

    left_out: list[str] = field(default_factory=list)
    title: str | None = None
    _lines: list[str] = field(default_factory=list)
    """Finished lines."""
    _block: list[str] = field(default_factory=list)
    """Lines of the paragraph under way: a link or an emphasis may run over their ends."""
    _in_table: bool = False
    _inline: Inline = field(default_factory=Inline)

    def add(self, body: str) -> None:
        """Read the whole of the text below the front matter."""
        for comment in _COMMENT.finditer(body):
            self.left_out.append(comment.group())
        body = _COMMENT.sub("", body)
        for definition in _DEFINITION.finditer(body):
            self._inline.addresses[definition.group(1).casefold()] = definition.group(2)
            self.left_out.append(definition.group().strip())
        fence = ""
        for line in _DEFINITION.sub("", body).split("\n"):
            mark = _FENCE.match(line)
            if mark and fence in ("", mark.group(1)):
                self._close()
                fence = "" if fence else mark.group(1)
            elif fence:
                self._lines.append(line)
            else:
                self._add_line(_QUOTED.sub("", line, count=1) if _QUOTED.match(line) else line)
        self._close()

    def text(self) -> str:
        """All that was read."""
        return _GAP.sub("\n\n", "\n".join(self._lines)).strip("\n") + "\n"

    def _add_line(self, line: str) -> None:
        heading, underline = _HEADING.match(line), _UNDERLINE.match(line)
        if not line.strip() or (_RULE.match(line) and not (underline and self._block)):
            self._close()
            self._lines.append("")
            self._in_table = False
        elif heading:
            self._close()
            self._block = [_CLOSING_MARKS.sub("", heading.group(2))]
            self._close_heading(len(heading.group(1)))
        elif underline and self._block and not self._in_table:
            self._close_heading(1 if underline.group(1)[0] == "=" else 2)
        elif "|" in line and (self._in_table or _TABLE_RULE.match(line)):
            self._add_row(line)
        else:
            self._add_text(line)

    def _add_text(self, line: str) -> None:
        item = _ITEM.match(line)
        if item:
            self._close()
            line = f"{item.group(1)}{item.group(2) or '-'} {line[item.end() :]}"
        self._block.append(line.rstrip().removesuffix("\\"))

    def _add_row(self, line: str) -> None:
        if self._in_table:
            self._block = [line]
        self._block = [" | ".join(_CELLS.split(each.strip().strip("|").strip())) for each in self._block]
        self._close()
        self._in_table = True

    def _close_heading(self, level: int) -> None:
        first = not any(self._lines)
        self._lines.append("")
        at = len(self._lines)
        self._close()
        heading = " ".join(self._lines[at:]).strip()
        if self.title is None and heading and (first or level == 1):
            self.title = heading
        self._lines.append("")

    def _close(self) -> None:
        """Finish the paragraph under way."""
        if self._block:
            self._lines += self._inline.plain("\n".join(self._block), self.left_out).split("\n")
            self._block = []
