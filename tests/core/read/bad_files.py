"""Makes files that no article can be made of, or hardly; `bad_matrix` lists them."""

import random
import struct
import zipfile
import zlib

from tests.core.read import documents as made

DEEP = 100_000
_MAIL = "From: a@news.example\nSubject: {}\nMIME-Version: 1.0\n"


def page(body: str) -> bytes:
    """A page with that body."""
    return f"<!DOCTYPE html><html><head><title>Bridge</title></head><body>{body}</body></html>".encode()


def mhtml(body: str) -> bytes:
    """A page as a browser saves it, with that body."""
    headers = "Content-Type: multipart/related; boundary=b\nContent-Location: https://news.example/bridge\n"
    return mail("--b\nContent-Type: text/html; charset=utf-8\n\n", headers) + page(body) + b"\n--b--\n"


def mail(body: str, headers: str = "Content-Type: text/plain; charset=utf-8\n") -> bytes:
    """A mail with that text."""
    return f"{_MAIL.format('Bridge')}{headers}\n{body}".encode()


def packed(pattern: bytes, times: int, start: bytes = b"", end: bytes = b"") -> bytes:
    """What deflate makes of a pattern so many times, between a start and an end. The same megabyte is packed once."""
    step = max(1, min(times, (1 << 20) // len(pattern)))
    packer = zlib.compressobj(9, wbits=-15)
    before = packer.compress(start) + packer.flush(zlib.Z_FULL_FLUSH)  # nothing after this refers to what is before
    block = packer.compress(pattern * step) + packer.flush(zlib.Z_FULL_FLUSH)
    return before + block * (times // step) + packer.compress(pattern * (times % step) + end) + packer.flush()


def archive(name: str, data: bytes, size: int) -> bytes:
    """An archive of one part that is packed already. Its check sum is wrong, which shows only at its end."""
    fields = struct.pack("<HHHHHLLLHH", 20, 0, zipfile.ZIP_DEFLATED, 0, 0, 0, len(data), size, len(name), 0)
    local = b"PK\x03\x04" + fields + name.encode() + data
    central = b"PK\x01\x02" + struct.pack("<H", 20) + fields + struct.pack("<HHHLL", 0, 0, 0, 0, 0) + name.encode()
    return local + central + b"PK\x05\x06" + struct.pack("<HHHHLLH", 0, 0, 1, 1, len(central), len(local), 0)


def large_docx(pattern: bytes, times: int) -> bytes:
    """A Word document with that markup so many times in its body."""
    start, end = f"<w:document xmlns:w='{made.W}'><w:body>".encode(), b"</w:body></w:document>"
    return archive("word/document.xml", packed(pattern, times, start, end), len(pattern) * times)


def large_odt(pattern: bytes, times: int) -> bytes:
    """An OpenDocument text with that markup so many times in its body."""
    names = "".join(f" xmlns:{name}='urn:oasis:names:tc:opendocument:xmlns:{name}:1.0'" for name in ("office", "text"))
    start = f"<!-- opendocument.text --><office:document-content{names}><office:body><office:text>".encode()
    end = b"</office:text></office:body></office:document-content>"
    return archive("content.xml", packed(pattern, times, start, end), len(pattern) * times) + b"opendocument.text"


def pdf_of(content: bytes, filters: str = "") -> bytes:
    """A PDF of one page that is drawn by these bytes."""
    objects = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 400 600]/Contents 5 0 R/Resources<</Font<</F 4 0 R>>>>>>",
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
        b"<</Length %d%s>>stream\n%s\nendstream" % (len(content), filters.encode(), content),
    ]
    return pdf_file(objects)


def pdf_file(objects: list[bytes]) -> bytes:
    """A PDF of these objects, the first its root."""
    data, places = bytearray(b"%PDF-1.4\n"), []
    for number, content in enumerate(objects, 1):
        places.append(len(data))
        data += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    table = "".join(f"{place:010} 00000 n \n" for place in places).encode()
    start = len(data)
    data += b"xref\n0 %d\n0000000000 65535 f \n%s" % (len(objects) + 1, table)
    data += b"trailer\n<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, start)
    return bytes(data)


def deflated(pattern: bytes, size: int, times: int = 1) -> bytes:
    """So many bytes of a pattern, packed so many times, as a PDF holds them (its readers ask for no check sum)."""
    data = b"\x78\x9c" + packed(pattern, size // len(pattern)) + bytes(4)
    for _ in range(times - 1):
        data = zlib.compress(data, 9)
    return data


def deep_pdf() -> bytes:
    """A PDF whose pages lie in groups of groups of groups."""
    groups = [b"<</Type/Pages/Kids[%d 0 R]/Count 1>>" % (number + 3) for number in range(DEEP)]
    return pdf_file([b"<</Type/Catalog/Pages 2 0 R>>", *groups, b"<</Type/Page/MediaBox[0 0 9 9]>>"])


def deep_mail() -> bytes:
    """Mails in a mail, and parts in parts."""
    parts = (f"Content-Type: multipart/mixed; boundary=b{n}\n\n--b{n}\n" for n in range(DEEP))
    return _MAIL.encode() + "".join(parts).encode()


def flagged(data: bytes) -> bytes:
    """The archive with every part marked as encrypted."""
    for magic, at in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        start = data.find(magic)
        while start >= 0:
            data = data[: start + at] + b"\x01" + data[start + at + 1 :]
            start = data.find(magic, start + 4)
    return data


def scan() -> bytes:
    """A PDF of a page that is a picture."""
    picture = b"q 400 0 0 600 0 0 cm BI /W 8 /H 8 /BPC 8 /CS /G ID " + bytes(range(64)) + b" EI Q"
    return pdf_of(picture)


def noise(start: bytes = b"") -> bytes:
    """Bytes without a meaning, after a start that tells a format."""
    return start + random.Random(len(start)).randbytes(3000)
