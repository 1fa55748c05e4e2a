"""Documents that are ZIP archives of XML parts: `Package`, and `Walker`, which is led through a part.

Bounds, since a small archive may unpack to anything: so many members, so many bytes a part, so many levels. A part that
defines entities of its own is refused, and nothing outside the archive is ever opened.
"""

import io
import zlib
from collections.abc import Callable, Mapping
from functools import lru_cache
from typing import IO
from xml.parsers import expat
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile

from viewer.core.errors import TooLarge, UnsupportedFormat
from viewer.core.read.document_lines import DocumentLines
from viewer.core.read.guard import AS_TEXT, damaged, locked
from viewer.core.read.source import Source

MOST_MEMBERS = 10_000
LARGEST_PART = 64_000_000
DEEPEST = 1_000
_MEMBER = b"PK\x01\x02"
_CHUNK = 1 << 16
_ENCRYPTED = 0x1

# Namespaces by the prefixes that documents usually give them; each may have several.
_PREFIXES = {
    "http://schemas.openxmlformats.org/wordprocessingml/2006/main": "w",
    "http://purl.oclc.org/ooxml/wordprocessingml/main": "w",
    "http://schemas.openxmlformats.org/markup-compatibility/2006": "mc",
    "http://schemas.openxmlformats.org/officeDocument/2006/math": "m",
    "http://purl.oclc.org/ooxml/officeDocument/math": "m",
    "http://purl.org/dc/elements/1.1/": "dc",
    "http://schemas.openxmlformats.org/package/2006/relationships": "rel",
    "urn:oasis:names:tc:opendocument:xmlns:text:1.0": "text",
    "urn:oasis:names:tc:opendocument:xmlns:office:1.0": "office",
    "urn:oasis:names:tc:opendocument:xmlns:table:1.0": "table",
    "urn:oasis:names:tc:opendocument:xmlns:meta:1.0": "meta",
    "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0": "manifest",
    "http://www.w3.org/2000/svg": "svg",
    "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0": "svg",
}


class Walker:
    """Led through the elements of a part; collects what they say as lines, and beside them what is no part of the text.

    Made for one kind of document by overriding `open`, `close` and `text`. `name` is how messages name the document;
    `asides` are elements whose text is no part of the document's, and what to call it ("Comment"; "": not worth
    telling).
    """

    def __init__(self, name: str, asides: Mapping[str, str] | None = None) -> None:
        self.name = name
        self._asides = asides or {}
        self.path: list[str] = []
        """The elements that the one at hand stands in, and itself."""
        self.left_out: list[str] = []
        """What isn't part of the text."""
        self._body = DocumentLines(self.name)
        self._aside: list[tuple[int, str, DocumentLines]] = []

    @property
    def lines(self) -> DocumentLines:
        """Where what is read now belongs."""
        return self._aside[-1][2] if self._aside else self._body

    @property
    def inside_aside(self) -> bool:
        """Whether what is read now is no part of the text."""
        return bool(self._aside)

    def open(self, name: str, attributes: dict[str, str]) -> None:
        """An element starts."""

    def close(self, name: str) -> None:
        """An element ends."""

    def text(self, text: str) -> None:
        """Text inside the element at hand."""

    def start(self, name: str, attributes: dict[str, str]) -> None:
        """An element starts; called by the parser."""
        self.path.append(name)
        if name in self._asides:
            self._aside.append((len(self.path), self._asides[name], DocumentLines(self.name)))
        self.open(name, attributes)

    def end(self, name: str) -> None:
        """An element ends; called by the parser."""
        self.close(name)
        if self._aside and self._aside[-1][0] == len(self.path):
            _, label, lines = self._aside.pop()
            said = " ".join(" ".join(lines.finished()).split())
            if label and said:
                self.left_out.append(f"{label}: {said}")
        self.path.pop()


class Package:
    """An archive of XML parts, opened for reading. Raises Damaged, Locked, TooLarge, UnsupportedFormat."""

    def __init__(self, source: Source) -> None:
        self.name = source.name
        if source.data.count(_MEMBER) > MOST_MEMBERS:
            raise TooLarge(f"{self.name} holds more than {MOST_MEMBERS:,} parts. {AS_TEXT}")
        try:
            self._zip = ZipFile(io.BytesIO(source.data))
        except (BadZipFile, ValueError, OSError, NotImplementedError) as error:
            raise damaged(self.name) from error

    def has(self, part: str) -> bool:
        """Whether there is a part of that name."""
        return part in self._zip.NameToInfo

    def walk(self, part: str, walker: Walker) -> None:
        """Lead the walker through a part."""
        try:
            info = self._zip.getinfo(part)
            if info.flag_bits & _ENCRYPTED:
                raise locked(self.name)
            if info.compress_type not in {ZIP_STORED, ZIP_DEFLATED}:
                raise damaged(self.name)
            with self._zip.open(info) as stream:
                self._parse(stream, walker)
        except (KeyError, BadZipFile, zlib.error, EOFError, OSError, expat.ExpatError, ValueError) as error:
            raise damaged(self.name) from error

    def _parse(self, stream: IO[bytes], walker: Walker) -> None:
        parser = expat.ParserCreate(namespace_separator=" ")
        parser.buffer_text = True
        parser.buffer_size = _CHUNK
        parser.StartDoctypeDeclHandler = self._refuse_doctype
        parser.StartElementHandler = self._starter(walker)
        parser.EndElementHandler = lambda name: walker.end(_short(name))
        parser.CharacterDataHandler = walker.text
        seen = 0
        while chunk := stream.read(_CHUNK):
            seen += len(chunk)
            if seen > LARGEST_PART:
                raise TooLarge(f"{self.name} unpacks to more than {LARGEST_PART // 1_000_000} MB. {AS_TEXT}")
            parser.Parse(chunk, False)
        parser.Parse(b"", True)

    def _starter(self, walker: Walker) -> Callable[[str, dict[str, str]], None]:
        def start(name: str, attributes: dict[str, str]) -> None:
            if len(walker.path) >= DEEPEST:
                raise TooLarge(f"{self.name} nests its parts deeper than any document needs. {AS_TEXT}")
            walker.start(_short(name), {_short(key): value for key, value in attributes.items()})

        return start

    def _refuse_doctype(self, *_: object) -> None:
        raise UnsupportedFormat(f"{self.name} defines its own markup (a DTD), which no document needs. {AS_TEXT}")


@lru_cache(10_000)
def _short(name: str) -> str:
    """The name of an element with the usual prefix of its namespace; without, where the namespace isn't known."""
    namespace, _, local = name.rpartition(" ")
    prefix = _PREFIXES.get(namespace)
    return f"{prefix}:{local}" if prefix else local
