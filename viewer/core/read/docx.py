"""Read a Word document (.docx): `read_docx`. Its text with all tracked changes accepted, as Word shows it."""

import posixpath
from collections.abc import Mapping
from dataclasses import dataclass

from viewer.core.model import Article
from viewer.core.read.document_facts import document_facts
from viewer.core.read.guard import without_text
from viewer.core.read.package import Package, Walker
from viewer.core.read.source import Source
from viewer.core.read.stated import language_code, stated_title

# Strict documents have other addresses for the same kinds, which end alike.
_MAIN = "/officeDocument"
_BESIDE = {
    "/footnotes": "Note",
    "/endnotes": "Note",
    "/comments": "Comment",
    "/header": "Page head",
    "/footer": "Page foot",
}
_ASIDES = {
    "w:del": "Deleted",
    "w:moveFrom": "",
    "mc:Fallback": "",
    "w:pPrChange": "",
    "w:rPrChange": "",
    "w:sdtPr": "",
}
_OFF = frozenset(("0", "false", "off", "none"))
_SPECIAL = {"w:br": "\n", "w:cr": "\n", "w:noBreakHyphen": "\u2011", "w:softHyphen": "\u00ad", "w:ptab": "\t"}
_TEXT = frozenset(("w:t", "m:t", "w:delText"))
_NOTES = frozenset(("w:footnote", "w:endnote", "w:comment", "w:hdr", "w:ftr"))


def read_docx(source: Source) -> Article:
    """The text of a Word document; deleted text, notes and comments are listed as left out. Raises InputError."""
    package = Package(source)
    main = _related(package, "").get(_MAIN, ["word/document.xml"])[0]
    document = _Document(source.name)
    package.walk(main, document)
    lines = document.lines.finished()
    if not lines:
        raise without_text(source.name)
    facts = document_facts(package, "docProps/core.xml")
    return Article(
        "\n\n".join(lines) + "\n",
        title=document.title or stated_title(facts.get("title")),
        author=facts.get("creator"),
        language=language_code(facts.get("language")),
        left_out=(*document.left_out, *_beside(package, main)),
    )


class _Relations(Walker):
    def __init__(self, name: str, base: str) -> None:
        super().__init__(name)
        self.found: dict[str, list[str]] = {}
        """Parts by the end of the address that names their kind."""
        self._base = base

    def open(self, name: str, attributes: dict[str, str]) -> None:
        if name != "rel:Relationship" or attributes.get("TargetMode") == "External":
            return
        kind = "/" + attributes.get("Type", "").rpartition("/")[2]
        target = posixpath.normpath(posixpath.join("/", self._base, attributes.get("Target", ""))).lstrip("/")
        self.found.setdefault(kind, []).append(target)


def _related(package: Package, part: str) -> dict[str, list[str]]:
    """The parts that a part refers to; those of the whole document for ""."""
    folder, name = posixpath.split(part)
    walker = _Relations(package.name, folder)
    path = posixpath.join(folder, "_rels", f"{name}.rels")
    if package.has(path):
        package.walk(path, walker)
    return walker.found


def _beside(package: Package, main: str) -> list[str]:
    """What the document says outside its text."""
    said: list[str] = []
    related = _related(package, main)
    for kind, label in _BESIDE.items():
        for part in related.get(kind, ()):
            if package.has(part):
                walker = _Beside(package.name, label)
                package.walk(part, walker)
                said += walker.left_out
    return list(dict.fromkeys(said))


@dataclass(slots=True)
class _Paragraph:
    """What is known of a paragraph under way."""

    style: str = ""
    """Name of its style, in small letters."""
    listed: bool | None = None
    """Whether it is the member of a list; None: its style tells."""


class _Document(Walker):
    """Led through the main part."""

    def __init__(self, name: str, asides: Mapping[str, str] = _ASIDES) -> None:
        super().__init__(name, asides)
        self.title: str | None = None
        self._paragraphs: list[_Paragraph] = []
        """Those under way; a text box has some inside another."""
        self._runs_on = False
        """Whether the end of the paragraph has been deleted, so that the next one is its continuation."""
        self._hidden = False

    def open(self, name: str, attributes: dict[str, str]) -> None:
        if name in {"w:del", "w:moveFrom"} and self.path[-3:-1] == ["w:pPr", "w:rPr"]:
            self._runs_on = True
        elif self.inside_aside:
            return
        elif name == "w:p":
            self._start_paragraph()
        elif name == "w:pStyle" and self._paragraphs:
            self._paragraphs[-1].style = attributes.get("w:val", "").lower()
        elif name == "w:numId" and self._paragraphs:
            self._paragraphs[-1].listed = attributes.get("w:val") != "0"
        elif name == "w:vanish" and self.path[-3:-1] == ["w:r", "w:rPr"]:
            self._hidden = attributes.get("w:val", "1") not in _OFF
        elif name in _SPECIAL:
            self.lines.add(_SPECIAL[name])
        elif name == "w:tab" and self.path[-2] == "w:r":  # elsewhere it defines where tabs stop
            self.lines.add("\t")
        elif name == "w:tr":
            self.lines.start_row()
        elif name == "w:tc":
            self.lines.start_cell()

    def close(self, name: str) -> None:
        if name == "w:r":
            self._hidden = False
        if self.inside_aside:
            return
        if name == "w:p" and not self._runs_on:
            self._end_paragraph()
        elif name == "w:tr":
            self.lines.end_row()

    def text(self, text: str) -> None:
        if self.path and self.path[-1] in _TEXT and not self._hidden:
            self.lines.add(text)

    def _start_paragraph(self) -> None:
        if not self._runs_on:
            self.lines.start()
            self._paragraphs.append(_Paragraph())
        self._runs_on = False

    def _end_paragraph(self) -> None:
        paragraph = self._paragraphs.pop() if self._paragraphs else _Paragraph()
        if paragraph.style.startswith("title") and self.title is None:
            self.title = " ".join(self.lines.under_way().split()) or None
        listed = paragraph.listed if paragraph.listed is not None else paragraph.style.startswith("list")
        self.lines.end("- " if listed and not paragraph.style.startswith(("title", "heading")) else "")


class _Beside(_Document):
    """Led through a part that stands beside the text: each note of it is something left out."""

    def __init__(self, name: str, label: str) -> None:
        super().__init__(name, {**_ASIDES, **dict.fromkeys(_NOTES, label)})

    @property
    def inside_aside(self) -> bool:
        return len(self._aside) > 1
