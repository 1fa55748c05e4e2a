"""What can be wrong with a file, for each format that it fits: `BAD_FILES`."""

import base64
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from tests.core.read import documents as made
from tests.core.read.bad_files import (
    DEEP,
    deep_mail,
    deep_pdf,
    deflated,
    flagged,
    large_docx,
    large_odt,
    mail,
    mhtml,
    noise,
    page,
    pdf_of,
    scan,
)
from viewer.core.errors import Damaged, EmptyArticle, InputError, Locked, ReaderFailed, TooLarge, UnknownEncoding
from viewer.core.errors import UnsupportedFormat as Unsupported

MANY = 8_000_000
LONG = 50_000_000
GIGABYTE = 1 << 30
ALL = made.all_formats()
FOREIGN = tuple(ending for ending in ALL if ending not in {".txt", ".md"})

Errors = tuple[type[InputError], ...]


@dataclass(frozen=True, slots=True)
class BadFile:
    """Something that can be wrong with a file of one format."""

    what: str
    """What is wrong."""
    ending: str
    """The ending of the file's name."""
    make: Callable[[], bytes]
    """Makes its bytes."""
    errors: Errors
    """What it is refused with, one of these; none: it is read all the same."""


_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(200_000) + "EncryptedPackage".encode("utf-16-le")
_CIPHER = f"/Encrypt<</Filter/Standard/V 1/R 2/P -4/O<{'ab' * 32}>/U<{'cd' * 32}>>>/ID[<{'00' * 16}><{'00' * 16}>]"
_MANIFEST = (
    "<m:manifest xmlns:m='urn:oasis:names:tc:opendocument:xmlns:manifest:1.0'><m:file-entry m:full-path='content.xml'>"
    "<m:encryption-data/></m:file-entry></m:manifest>"
)
_PICTURE = base64.b64encode(bytes(range(256)) * 100).decode()
_MAGIC = {
    **{".txt": b"", ".md": b"# ", ".html": b"<html>", ".mhtml": b"MIME-Version: 1.0\n", ".rtf": b"{\\rtf1"},
    **{".docx": b"PK\x03\x04word/", ".odt": b"PK\x03\x04opendocument.text", ".pdf": b"%PDF-1.4\n"},
    ".eml": b"From: a\nMIME-Version: 1.0\n\n",
}
_ENTITIES = "<!DOCTYPE x [<!ENTITY a 'ha'>" + "".join(
    f"<!ENTITY {one} '{f'&{other};' * 10}'>" for other, one in zip("abcdefghi", "bcdefghij", strict=True)
) + "]>"  # fmt: skip
_OUTSIDE = "<!DOCTYPE x [<!ENTITY j SYSTEM 'file:///etc/hostname'>]>"
_WORDS = "<p>The bridge will stay closed until spring, the mayor said. &j;</p>"
_TEXT = "The bridge will stay closed until spring, the mayor said.{}\n"
_PDF_WORDS = b"BT /F 10 Tf 50 500 Td (The bridge will stay closed.%s) Tj ET\n"


def _cut(ending: str, share: float) -> Callable[[], bytes]:
    return lambda: ALL[ending][: int(len(ALL[ending]) * share)]


def _of_every_format() -> Iterator[BadFile]:
    for ending in ALL:
        yield BadFile("empty", ending, bytes, (EmptyArticle,))
        yield BadFile("random bytes", ending, noise, (Damaged, UnknownEncoding, Unsupported))
        start = _MAGIC[ending]
        yield BadFile(
            "random bytes after the right start",
            ending,
            lambda start=start: noise(start),  # type: ignore[misc]
            (Damaged, UnknownEncoding, Unsupported, EmptyArticle),
        )
        yield BadFile("renamed picture", ending, lambda: noise(b"\x89PNG\r\n\x1a\n"), (Unsupported,))
        yield BadFile("renamed spreadsheet", ending, lambda: made.zipped({"xl/workbook.xml": "x"}), (Unsupported,))
        others = [other for other in FOREIGN if other != ending]
        for other in others[:: len(others) - 1]:
            yield BadFile(f"renamed {other}", ending, lambda other=other: ALL[other], ())  # type: ignore[misc]
    for ending in FOREIGN:
        for share in (0.97, 0.9, 0.5):
            yield BadFile(f"truncated to {share:.0%}", ending, _cut(ending, share), (Damaged,))
    cut_in_a_letter = ("Größe " * 50).encode()[:-3]
    for ending in (".txt", ".md"):
        yield BadFile("truncated in a letter", ending, lambda: cut_in_a_letter, (UnknownEncoding,))


_ROWS: dict[str, dict[str, tuple[Callable[[], bytes], Errors]]] = {
    "blank": {
        ".txt": (lambda: b" \r\n\t\n", (EmptyArticle,)),
        ".md": (lambda: b"# \n\n---\n", (EmptyArticle,)),
        ".html": (lambda: page(""), (EmptyArticle,)),
        ".mhtml": (lambda: mhtml(""), (EmptyArticle,)),
        ".docx": (lambda: made.docx("<w:p/>"), (EmptyArticle,)),
        ".odt": (lambda: made.odt("<text:p/>"), (EmptyArticle,)),
        ".rtf": (lambda: made.rtf(""), (EmptyArticle,)),
        ".pdf": (lambda: pdf_of(b""), (EmptyArticle,)),
        ".eml": (lambda: mail(""), (EmptyArticle,)),
    },
    "encrypted": {
        ".docx": (lambda: _OLE, (Locked,)),
        ".odt": (lambda: made.odt("x", {"content.xml": "\x93", "META-INF/manifest.xml": _MANIFEST}), (Locked,)),
        ".pdf": (lambda: made.pdf([[(50, 500, 10, "Some words.")]], trailer=_CIPHER), (Locked,)),
        ".eml": (lambda: mail("MIIB", "Content-Type: application/pkcs7-mime; smime-type=enveloped-data\n"), (Locked,)),
    },
    "encrypted archive": {
        ".docx": (lambda: flagged(ALL[".docx"]), (Locked,)),
        ".odt": (lambda: flagged(ALL[".odt"]), (Locked,)),
    },
    "pictures only": {
        ".html": (lambda: page(f"<img src='data:image/png;base64,{_PICTURE}'>"), (EmptyArticle,)),
        ".mhtml": (lambda: mhtml("<img src='cid:a'>"), (EmptyArticle,)),
        ".docx": (lambda: made.docx("<w:p><w:r><w:drawing/></w:r></w:p>"), (EmptyArticle,)),
        ".odt": (lambda: made.odt("<text:p><text:span/></text:p>"), (EmptyArticle,)),
        ".rtf": (lambda: made.rtf("{\\pict\\pngblip " + "89504e47" * 1000 + "}"), (EmptyArticle,)),
        ".pdf": (scan, (EmptyArticle,)),
        ".eml": (
            lambda: mail(_PICTURE, "Content-Type: image/png\nContent-Transfer-Encoding: base64\n"),
            (EmptyArticle,),
        ),
    },
    "text that is not shown": {
        ".html": (
            lambda: page(f"<div hidden>{_WORDS}</div><script>document.write('{_WORDS}')</script>"),
            (EmptyArticle,),
        ),
        ".mhtml": (lambda: mhtml(f"<div style='display:none'>{_WORDS}</div>"), (EmptyArticle,)),
        ".docx": (
            lambda: made.docx("<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>Words</w:t></w:r></w:p>"),
            (EmptyArticle,),
        ),
        ".rtf": (lambda: made.rtf("{\\deleted Words}"), (EmptyArticle,)),
        ".md": (lambda: b"<!-- Words -->\n", (EmptyArticle,)),
    },
    "bomb of a gigabyte": {
        ".docx": (lambda: large_docx(b" " * 1024, GIGABYTE // 1024), (TooLarge,)),
        ".odt": (lambda: large_odt(b" " * 1024, GIGABYTE // 1024), (TooLarge,)),
        ".pdf": (lambda: pdf_of(deflated(b" ", GIGABYTE), "/Filter/FlateDecode"), (EmptyArticle, ReaderFailed)),
    },
    "bomb of words": {
        ".docx": (lambda: large_docx(b"<w:p><w:r><w:t>word</w:t></w:r></w:p>", GIGABYTE // 40), (TooLarge,)),
        ".odt": (lambda: large_odt(b"<text:p>word</text:p>", GIGABYTE // 24), (TooLarge, ReaderFailed)),
        ".pdf": (
            lambda: pdf_of(deflated(_PDF_WORDS % b"", GIGABYTE // 8), "/Filter/FlateDecode"),
            (TooLarge, ReaderFailed),
        ),
    },
    "bomb in a bomb": {
        ".pdf": (
            lambda: pdf_of(deflated(b" ", GIGABYTE, 3), "/Filter[/FlateDecode/FlateDecode/FlateDecode]"),
            (EmptyArticle, ReaderFailed, Damaged),
        ),
    },
    "nested 100,000 deep": {
        ".md": (lambda: b"> " * DEEP + b"Words\n\n" + b"[" * DEEP + b"words" + b"]" * DEEP + b"*" * DEEP, ()),
        ".html": (lambda: page("<div>" * DEEP + "words" + "</div>" * DEEP), (TooLarge,)),
        ".mhtml": (lambda: mhtml("<div>" * DEEP + "words" + "</div>" * DEEP), (TooLarge,)),
        ".docx": (lambda: made.docx("<w:p>" * DEEP + "</w:p>" * DEEP), (TooLarge,)),
        ".odt": (lambda: made.odt("<text:p>" * DEEP + "</text:p>" * DEEP), (TooLarge,)),
        ".rtf": (lambda: made.rtf("{" * DEEP + "Words" + "}" * DEEP), ()),
        ".pdf": (deep_pdf, (Damaged, EmptyArticle)),
        ".eml": (deep_mail, (TooLarge, ReaderFailed)),
    },
    "8 million paragraphs": {
        ".txt": (lambda: b"a\n" * MANY, (TooLarge,)),
        ".md": (lambda: b"a\n\n" * MANY, (TooLarge,)),
        ".html": (lambda: page("<p>a" * MANY), (TooLarge,)),
        ".mhtml": (lambda: mhtml("<p>a" * MANY), (TooLarge, ReaderFailed)),
        ".docx": (lambda: large_docx(b"<w:p><w:r><w:t>a</w:t></w:r></w:p>", MANY), (TooLarge, ReaderFailed)),
        ".odt": (lambda: large_odt(b"<text:p>a</text:p>", MANY), (TooLarge, ReaderFailed)),
        ".rtf": (lambda: made.rtf("a\\par " * MANY), (TooLarge,)),
        ".pdf": (lambda: pdf_of(b"BT /F 1 Tf " + b"(a)'" * MANY + b" ET"), (TooLarge, ReaderFailed)),
        ".eml": (lambda: mail("a\n" * MANY), (TooLarge, ReaderFailed)),
    },
    "entities that unfold": {
        ".html": (f"{_ENTITIES}<html><body>{_WORDS}</body></html>".encode, ()),
        ".mhtml": (lambda: made.mhtml(f"{_ENTITIES}<html><body>{_WORDS}</body></html>"), ()),
        ".docx": (lambda: made.docx("", {"word/main.xml": f"{_ENTITIES}<x>&j;</x>"}), (Unsupported,)),
        ".odt": (lambda: made.odt("", {"content.xml": f"{_ENTITIES}<x>&j;</x>"}), (Unsupported,)),
        ".md": (f"{_ENTITIES}\n\n{_WORDS}\n".encode, ()),
    },
    "entities from outside": {
        ".html": (f"{_OUTSIDE}<html><body>{_WORDS}</body></html>".encode, ()),
        ".mhtml": (lambda: made.mhtml(f"{_OUTSIDE}<html><body>{_WORDS}</body></html>"), ()),
        ".docx": (lambda: made.docx("", {"word/main.xml": f"{_OUTSIDE}<x>&j;</x>"}), (Unsupported,)),
        ".odt": (lambda: made.odt("", {"content.xml": f"{_OUTSIDE}<x>&j;</x>"}), (Unsupported,)),
    },
    "NUL characters": {
        ".txt": (lambda: _TEXT.format("\0").encode(), (Unsupported,)),
        ".md": (lambda: _TEXT.format("\0").encode(), (Unsupported,)),
        ".html": (lambda: page(f"<p>{_TEXT.format(chr(0) + '&#0;')}</p>"), (Unsupported,)),
        ".mhtml": (lambda: mhtml(f"<p>{_TEXT.format(chr(0))}</p>"), (Unsupported,)),
        ".docx": (lambda: made.docx(made.docx_paragraph(_TEXT.format("\0"))), (Damaged,)),
        ".odt": (lambda: made.odt(f"<text:p>{_TEXT.format(chr(0))}</text:p>"), (Damaged,)),
        ".rtf": (lambda: made.rtf(_TEXT.format("\0 \\u0?")), ()),
        ".pdf": (lambda: pdf_of(_PDF_WORDS % b"\\000\\001"), ()),
        ".eml": (lambda: mail(_TEXT.format("\0")), (Unsupported,)),
    },
    "lone surrogates": {
        ".txt": (lambda: _TEXT.format("\ud800").encode("utf-8", "surrogatepass"), (UnknownEncoding,)),
        ".md": (lambda: _TEXT.format("&#xD800;").encode(), ()),
        ".html": (lambda: page(f"<p>{_TEXT.format('&#xD800;&#xDC00;&#55357;')}</p>"), ()),
        ".mhtml": (lambda: mhtml(f"<p>{_TEXT.format('&#xD800;')}</p>"), ()),
        ".docx": (lambda: made.docx("<w:p><w:r><w:t>Words &#xD800;</w:t></w:r></w:p>"), (Damaged,)),
        ".odt": (lambda: made.odt("<text:p>Words &#xD800;</text:p>"), (Damaged,)),
        ".rtf": (lambda: made.rtf(_TEXT.format("\\u-10240? \\u-9216?")), ()),
        ".pdf": (lambda: ALL[".pdf"].replace(b"(The bridge that closed)", b"<FEFF D800 DBFF 0041 00>"), ()),
        ".eml": (
            lambda: mail("Words", "Subject: =?utf-16-be?b?2AA=?=\nContent-Type: text/plain; charset=utf-16\n"),
            (),
        ),
    },
    "one line of 50 MB": {
        ".txt": (lambda: b"a" * LONG, (TooLarge,)),
        ".md": (lambda: b"word " * (LONG // 5), (TooLarge,)),
        ".html": (lambda: page("word " * (LONG // 5 - 100)), (TooLarge,)),
        ".mhtml": (
            lambda: mail("word " * (LONG // 5 - 100), "Content-Type: text/html\nContent-Location: x\n"),
            (TooLarge, ReaderFailed),
        ),
        ".docx": (
            lambda: large_docx(b"<w:p><w:r><w:t>%s</w:t></w:r></w:p>" % (b"word " * (LONG // 5)), 1),
            (TooLarge,),
        ),
        ".odt": (lambda: large_odt(b"<text:p>%s</text:p>" % (b"word " * (LONG // 5)), 1), (TooLarge,)),
        ".rtf": (lambda: made.rtf("word " * (LONG // 5 - 100)), (TooLarge,)),
        ".pdf": (
            lambda: pdf_of(b"BT /F 1 Tf [" + b"(word )" * (LONG // 7 - 100) + b"] TJ ET"),
            (TooLarge, ReaderFailed),
        ),
        ".eml": (lambda: mail("word " * (LONG // 5 - 100)), (TooLarge, ReaderFailed)),
    },
}

BAD_FILES: tuple[BadFile, ...] = (
    *_of_every_format(),
    *(
        BadFile(what, ending, make, errors)
        for what, formats in _ROWS.items()
        for ending, (make, errors) in formats.items()
    ),
)
"""Every kind of bad file, of each format that it fits."""
