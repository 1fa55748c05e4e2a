"""Read an OpenDocument text (.odt): `read_odt`. Its text as it is shown, with tracked changes accepted."""

import re

from viewer.core.model import Article
from viewer.core.read.document_facts import document_facts
from viewer.core.read.guard import locked, without_text
from viewer.core.read.package import Package, Walker
from viewer.core.read.source import Source
from viewer.core.read.stated import language_code, stated_title

_CONTENT, _META, _MANIFEST = "content.xml", "meta.xml", "META-INF/manifest.xml"
_ASIDES = {
    "text:note": "Note",
    "office:annotation": "Comment",
    "text:deletion": "Deleted",
    "svg:title": "",
    "svg:desc": "",
    "office:forms": "",
    "text:ruby-text": "",
}
_SPACE = re.compile(r"[ \t\r\n]+")
_MOST_SPACES = 1_000
_PARAGRAPHS = frozenset(("text:p", "text:h"))


def read_odt(source: Source) -> Article:
    """The text of an OpenDocument text; deleted text, notes and comments are listed as left out. Raises InputError."""
    package = Package(source)
    _refuse_encrypted(package)
    document = _Document(source.name)
    package.walk(_CONTENT, document)
    lines = document.lines.finished()
    if not lines:
        raise without_text(source.name)
    facts = document_facts(package, _META)
    return Article(
        "\n\n".join(lines) + "\n",
        title=stated_title(facts.get("title")),
        author=facts.get("creator"),
        language=language_code(facts.get("language")),
        left_out=tuple(document.left_out),
    )


class _Manifest(Walker):
    encrypted = False

    def open(self, name: str, _attributes: dict[str, str]) -> None:
        self.encrypted = self.encrypted or name == "manifest:encryption-data"


def _refuse_encrypted(package: Package) -> None:
    if package.has(_MANIFEST):
        manifest = _Manifest(package.name)
        package.walk(_MANIFEST, manifest)
        if manifest.encrypted:
            raise locked(package.name)


class _Document(Walker):
    """Led through the content."""

    def __init__(self, name: str) -> None:
        super().__init__(name, _ASIDES)
        self._items = 0

    def open(self, name: str, attributes: dict[str, str]) -> None:
        if name in _PARAGRAPHS:
            self.lines.start()
        elif name == "text:list-item":
            self._items += 1
        elif name == "text:s":
            count = attributes.get("text:c", "1")
            self.lines.add(" " * min(int(count) if count.isascii() and count.isdecimal() else 1, _MOST_SPACES))
        elif name == "text:tab":
            self.lines.add("\t")
        elif name == "text:line-break":
            self.lines.add("\n")
        elif name == "table:table-row":
            self.lines.start_row()
        elif name == "table:table-cell":
            self.lines.start_cell()

    def close(self, name: str) -> None:
        if name in _PARAGRAPHS:
            self.lines.end("- " if self._items and name == "text:p" else "")
        elif name == "text:list-item":
            self._items -= 1
        elif name == "table:table-row":
            self.lines.end_row()

    def text(self, text: str) -> None:
        if not self.lines.is_open:
            return  # between paragraphs; and what a comment says of its author
        text = _SPACE.sub(" ", text)
        self.lines.add(text[1:] if text.startswith(" ") and self.lines.last().endswith(" ") else text)
