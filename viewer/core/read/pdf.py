"""Read a PDF: `read_pdf`. Its text, in the order in which it was written into the file, unwrapped into paragraphs."""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from viewer.core.errors import EmptyArticle, InputError, TooLarge
from viewer.core.model import Article
from viewer.core.read.document_lines import MOST
from viewer.core.read.guard import AS_TEXT, damaged, locked
from viewer.core.read.pdf_lines import HYPHEN, Line, paragraphs_of
from viewer.core.read.source import Source
from viewer.core.read.stated import stated_title, tidy

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument, PdfTextPage

_MOST_PAGES = 1_500
_FAR = 1e6  # points; the largest page that there is has 14,400
_END, _TAIL = b"%%EOF", 2048  # bytes; a PDF ends with this mark, and little may follow it
# PDFium writes a hyphen that parts a word at a line's end as one character and leaves out the line's end after it.
_LINE = re.compile(f"[^\r\n{HYPHEN}]+{HYPHEN}?")
_PASSWORD = 4  # FPDF_ERR_PASSWORD


def read_pdf(source: Source) -> Article:
    """The text of a PDF; heads, feet and numbers of its pages are listed as left out. Raises InputError."""
    document = _opened(source)
    try:
        lines, without_text = _lines_of(document, source.name)
        facts = _stated(document)
    finally:
        document.close()
    if not lines:
        raise EmptyArticle(
            f"{source.name} holds pictures of pages (a scan) and no text. Have its text recognised (OCR), or choose "
            "another file."
        )
    pages = paragraphs_of(lines)
    return Article(
        "\n\n".join(pages.paragraphs) + "\n",
        title=stated_title(facts.get("Title")),
        author=tidy(facts.get("Author")) or None,
        url=pages.url if (pages.url or "").startswith("http") else None,
        left_out=(
            *(f"Page head or foot: {text}" for text in pages.edges),
            *(f"Page {page + 1} holds no text, only pictures" for page in without_text),
        ),
    )


def _opened(source: Source) -> "PdfDocument":
    from pypdfium2 import PdfDocument, PdfiumError

    try:
        document = PdfDocument(source.data)
        pages = len(document)
    except PdfiumError as error:
        raise _refused(error, source.name) from error
    if _END not in source.data[-_TAIL:]:  # what is left of a broken-off file can often be opened, but isn't the whole
        document.close()
        raise damaged(source.name)
    if pages > _MOST_PAGES:
        document.close()
        raise TooLarge(f"{source.name} has more than {_MOST_PAGES:,} pages. Choose a file that holds one article.")
    return document


def _stated(document: "PdfDocument") -> dict[str, str]:
    """What the document says of itself; nothing where that isn't text."""
    try:
        return document.get_metadata_dict()  # type: ignore[no-any-return]
    except UnicodeDecodeError:
        return {}


def _refused(error: Any, name: str) -> InputError:
    if getattr(error, "err_code", None) == _PASSWORD:
        return locked(name)
    return damaged(name)


def _lines_of(document: "PdfDocument", name: str) -> tuple[list[Line], list[int]]:
    """The lines of all pages, and the numbers of the pages that hold no text."""
    from pypdfium2 import PdfiumError

    lines: list[Line] = []
    without_text: list[int] = []
    size = 0
    for number in range(len(document)):
        try:
            page = document[number]
            text = page.get_textpage()
            found = list(_lines_on(text, number))
            text.close()
            page.close()
        except PdfiumError as error:
            raise damaged(name) from error
        size += sum(len(line.text) for line in found)
        if size > MOST:
            raise TooLarge(f"{name} holds more than {MOST // 1_000_000} million characters. {AS_TEXT}")
        lines += found
        if not found:
            without_text.append(number)
    return lines, without_text


def _lines_on(page: "PdfTextPage", number: int) -> Iterator[Line]:
    last = page.count_chars() - 1  # an emoji may count otherwise there than in Python
    for raw in _LINE.finditer(page.get_text_range()):
        text = raw.group().strip(" \t\r\n\0")
        if not any(map(str.isalnum, text)):
            continue
        start = min(raw.start() + raw.group().index(text), last)
        left, bottom, _, top = _box(page, start, loose=True)
        right = _box(page, min(start + len(text.rstrip(HYPHEN)) - 1, last))[2]
        first_word = text.split(None, 1)[0].rstrip(HYPHEN)
        word = _box(page, min(start + len(first_word) - 1, last))[2] - left
        yield Line(_without_controls(text), number, left, right, top, max(top - bottom, 1.0), word)


def _box(page: "PdfTextPage", character: int, loose: bool = False) -> list[float]:
    """Where a character stands: left, lower, right and upper edge. A broken font may place it nowhere, or at no end."""
    return [edge if abs(edge) < _FAR else 0.0 for edge in page.get_charbox(character, loose=loose)]


def _without_controls(text: str) -> str:
    return "".join(c if c.isprintable() or c == "\ufffe" else " " for c in text)
