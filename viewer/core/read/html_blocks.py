"""A tree of elements to what is seen of it, line by line: `blocks_of`. Knows nothing of articles."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from viewer.core.read.html_tree import Element

MARK = "data-storydiff"
"""The attribute that numbers each element, so that it is known again in a copy of the tree."""

HEADINGS = frozenset("h1 h2 h3 h4 h5 h6".split())
_BLOCKS = HEADINGS | frozenset(
    "address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure "
    "footer form header hgroup hr html legend li main menu nav noscript ol p pre search section summary table tbody td "
    "tfoot th thead tr ul".split()
)
_UNSEEN = frozenset(
    "applet audio button canvas datalist embed frameset head iframe input link map meta noembed noframes noscript "
    "object optgroup option param picture script select source style svg template textarea title track video".split()
)
_SPACE = re.compile(r"[ \t\n\r\f]+")
_NOT_SHOWN = re.compile(r"(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)\b", re.IGNORECASE)
# Some pages are hidden as a whole until a script shows them.
_NEVER_HIDDEN = frozenset("html body main article".split())
_LABELS = ("aria-label", "data-label", "data-title", "title")


@dataclass(frozen=True, slots=True)
class Block:
    """A line as it is seen."""

    text: str
    """Its words, without the mark of a list."""
    element: Element
    """The innermost block element that holds it."""
    owners: frozenset[str]
    """The numbers of the elements whose own text it is."""
    linked: int
    """How many of its characters lie in links."""
    item: str = ""
    """The mark that shows it as the member of a list: "- " or "3. "."""
    labels: tuple[str, ...] = ()
    """What its element says of itself in words that are not shown as text."""

    @property
    def heading(self) -> bool:
        """Whether it is a heading."""
        return self.element.tag in HEADINGS

    @property
    def is_link(self) -> bool:
        """Whether most of it lies in links."""
        return self.linked * 5 >= len(self.text) * 3


@dataclass(slots=True)
class _Walk:
    blocks: list[Block] = field(default_factory=list)
    _pieces: list[str] = field(default_factory=list)
    _owners: set[str] = field(default_factory=set)
    _linked: int = 0
    _item: str = ""
    _numbers: dict[Element, int] = field(default_factory=dict)
    """How many members of each numbered list were seen."""

    def visit(self, element: Element, block: Element, in_link: bool) -> None:
        """Take in the element and all below it, as part of the line of `block`."""
        tag = element.tag
        breaks = tag in _BLOCKS
        if breaks:
            self.end_line(block)
            block = element
            if tag == "li":
                self._item = self._mark_of(element)
        in_link = in_link or (tag == "a" and element.get("href") is not None)
        row = tag == "tr" and _is_row(element)
        self._add(element.text, element, block, in_link)
        for child in element:
            if row and self._owners and child.tag in {"td", "th"} and "".join(child.itertext()).strip():
                self._pieces.append(" | ")
            self._visit_child(child, block, in_link, row)
            self._add(child.tail, element, block, in_link)
        if breaks:
            self.end_line(block)
            self._item = ""

    def _visit_child(self, child: Element, block: Element, in_link: bool, row: bool) -> None:
        if child.tag == "br":
            if block.tag in HEADINGS:
                self._pieces.append(" ")
            else:
                self.end_line(block)
        elif row and child.tag in {"td", "th"}:
            self._add(child.text, child, block, in_link)
            for each in child:
                self._visit_child(each, block, in_link, False)
                self._add(each.tail, child, block, in_link)
        elif isinstance(child.tag, str) and child.tag not in _UNSEEN:
            self.visit(child, block, in_link)

    def _add(self, text: str | None, owner: Element, block: Element, in_link: bool) -> None:
        if not text:
            return
        if block.tag == "pre" and "\n" in text:
            *lines, text = text.split("\n")
            for line in lines:
                self._add(line, owner, block, in_link)
                self.end_line(block)
        text = _SPACE.sub(" ", text)
        self._pieces.append(text)
        if text.strip():
            self._owners.add(owner.get(MARK))
            self._linked += len(text.strip()) if in_link else 0

    def end_line(self, block: Element) -> None:
        """Finish the line under way, if it shows anything."""
        text = _SPACE.sub(" ", "".join(self._pieces)).strip() if self._pieces else ""
        if text:
            labels = tuple(filter(None, map(block.get, _LABELS)))
            self.blocks.append(Block(text, block, frozenset(self._owners), self._linked, self._item, labels))
            self._item = ""
        self._pieces.clear()
        self._owners.clear()
        self._linked = 0

    def _mark_of(self, item: Element) -> str:
        """What is shown before a member of a list."""
        parent = item.getparent()
        if parent is None or parent.tag != "ol":
            return "- "
        start = parent.get("start", "1")
        first = int(start) if start.isascii() and start.isdecimal() and len(start) < 7 else 1
        self._numbers[parent] = self._numbers.get(parent, first - 1) + 1
        return f"{self._numbers[parent]}. "


def blocks_of(root: Element) -> list[Block]:
    """The lines of a tree, in their order. Takes what isn't shown out of the tree, and numbers its elements."""
    for element in list(_hidden(root)):
        element.drop_tree()
    for number, element in enumerate(root.iter("*")):
        element.set(MARK, str(number))
    walk = _Walk()
    body = root.find("body")
    walk.visit(root if body is None else body, root, False)
    return walk.blocks


def _hidden(root: Element) -> Iterator[Element]:
    for element in root.xpath("//*[@hidden or @style]"):
        if element.tag in _NEVER_HIDDEN or element.getparent() is None:
            continue
        if element.get("hidden") is not None or _NOT_SHOWN.search(element.get("style", "")):
            yield element


def _is_row(row: Element) -> bool:
    """Whether a table's row is a line of data; a row that holds paragraphs is there for the layout."""
    cells = [cell for cell in row if cell.tag in {"td", "th"}]
    return len(cells) > 1 and not any(each.tag in _BLOCKS for cell in cells for each in cell.iterdescendants("*"))
