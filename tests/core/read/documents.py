"""One invented article in every format that can be read, made here byte by byte."""

import io
import zipfile
from collections.abc import Mapping, Sequence
from email.message import EmailMessage
from email.mime.multipart import MIMEMultipart
from email.mime.text import MIMEText
from html import escape

HEADLINE = "Harbour bridge closed until spring"
SUBHEAD = "Long queues"
STORY = (
    HEADLINE,
    "The harbour bridge will stay closed until spring, the mayor said on Thursday, after engineers found cracks in two "
    "of its four cables. Ferries will run every hour.",
    "“Nobody was hurt, and nobody will be,” the mayor, Greta Lindqvist, told reporters.",
    "Also read: Ferry owners ask for more berths at the old quay",
    SUBHEAD,
    "Queues of two hours formed at the northern quay, where, according to the police, some 3,000 people were waiting "
    "by noon. The city’s council – which had put off the repair twice – will meet on Monday.",
    "The bridge, opened in 1961, carries 40,000 cars a day. It was built for half as many.",
    "(With inputs from agencies)",
)
"""The paragraphs of the article."""
TITLE = "The bridge that closed"

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_ODF = "urn:oasis:names:tc:opendocument:xmlns:"


def zipped(parts: Mapping[str, str | bytes], compression: int = zipfile.ZIP_DEFLATED) -> bytes:
    """An archive of these parts."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", compression) as file:
        for name, content in parts.items():
            file.writestr(zipfile.ZipInfo(name), content, compression)
    return buffer.getvalue()


def docx(body: str, parts: Mapping[str, str] | None = None, w: str = W, office: str = OFFICE) -> bytes:
    """A Word document with this body."""
    relations = "".join(
        f'<Relationship Id="r{name}" Type="{office}/{name}" Target="{name}.xml"/>' for name in ("footnotes", "comments")
    )
    package = "http://schemas.openxmlformats.org/package/2006"
    return zipped(
        {
            "[Content_Types].xml": f'<Types xmlns="{package}/content-types"/>',
            "_rels/.rels": f'<Relationships xmlns="{package}/relationships"><Relationship Id="a" '
            f'Type="{office}/officeDocument" Target="word/main.xml"/></Relationships>',
            "word/_rels/main.xml.rels": f'<Relationships xmlns="{package}/relationships">{relations}</Relationships>',
            "word/main.xml": f'<w:document xmlns:w="{w}" xmlns:mc="http://schemas.openxmlformats.org/markup-'
            f'compatibility/2006"><w:body>{body}</w:body></w:document>',
            "docProps/core.xml": '<c:coreProperties xmlns:c="x" xmlns:dc="http://purl.org/dc/elements/1.1/">'
            f"<dc:title>{TITLE}</dc:title><dc:creator>Ada Example</dc:creator><dc:language>en</dc:language>"
            "</c:coreProperties>",
            **(parts or {}),
        }
    )


def docx_paragraph(text: str, properties: str = "") -> str:
    """A paragraph of a Word document, in two runs."""
    middle = len(text) // 2
    runs = "".join(
        f'<w:r><w:t xml:space="preserve">{escape(part)}</w:t></w:r>' for part in (text[:middle], text[middle:])
    )
    return f"<w:p><w:pPr>{properties}</w:pPr>{runs}</w:p>"


def odt(body: str, parts: Mapping[str, str] | None = None) -> bytes:
    """An OpenDocument text with this body."""
    names = " ".join(f'xmlns:{name}="{_ODF}{name}:1.0"' for name in ("office", "text", "table", "meta", "manifest"))
    dc = 'xmlns:dc="http://purl.org/dc/elements/1.1/"'
    return zipped(
        {
            "mimetype": "application/vnd.oasis.opendocument.text",
            "content.xml": f"<office:document-content {names} {dc}><office:body><office:text>{body}</office:text>"
            "</office:body></office:document-content>",
            "meta.xml": f"<office:document-meta {names} {dc}><office:meta><dc:title>{TITLE}</dc:title>"
            "<meta:initial-creator>Ada Example</meta:initial-creator><dc:language>en-GB</dc:language></office:meta>"
            "</office:document-meta>",
            **(parts or {}),
        },
        zipfile.ZIP_STORED,
    )


def rtf(body: str, head: str = "") -> bytes:
    """A Rich Text document with this body."""
    start = r"{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0\froman\fcharset0 Times;}{\f1\fcharset204 Courier;}}"
    facts = rf"{{\info{{\title {TITLE}}}{{\author Ada Example}}}}"
    return f"{start}{facts}{head}\\f0 {body}}}".encode("ascii")


def rtf_text(text: str) -> str:
    """Text as Rich Text writes it."""
    units = text.encode("utf-16-le")
    numbers = [int.from_bytes(units[at : at + 2], "little", signed=True) for at in range(0, len(units), 2)]
    return "".join(chr(n) if 31 < n < 127 and chr(n) not in "\\{}" else f"\\u{n}?" for n in numbers)


def pdf(pages: Sequence[Sequence[tuple[float, float, float, str]]], extra: str = "", trailer: str = "") -> bytes:
    """A PDF of pages; each line of a page is its left, its height above the foot, its size and its text."""
    objects = ["<</Type/Catalog/Pages 2 0 R>>", ""]
    font = "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>"
    objects.append(font)
    kids = []
    for lines in pages:
        shown = "".join(
            f"BT /F {size} Tf {x} {y} Td <{text.encode('cp1252').hex()}> Tj ET\n" for x, y, size, text in lines
        )
        objects.append(f"<</Length {len(shown)}>>stream\n{shown}endstream")
        objects.append(
            f"<</Type/Page/Parent 2 0 R/MediaBox[0 0 400 600]/Contents {len(objects)} 0 R"
            "/Resources<</Font<</F 3 0 R>>>>>>"
        )
        kids.append(f"{len(objects)} 0 R")
    objects[1] = f"<</Type/Pages/Kids[{' '.join(kids)}]/Count {len(kids)}>>"
    objects.append(f"<</Title({TITLE})/Author(Ada Example)>>{extra}")
    return _pdf_file(objects, f"/Info {len(objects)} 0 R{trailer}")


def _pdf_file(objects: Sequence[str], trailer: str) -> bytes:
    data, places = b"%PDF-1.4\n", []
    for number, content in enumerate(objects, 1):
        places.append(len(data))
        data += f"{number} 0 obj\n{content}\nendobj\n".encode("latin-1")
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    count = len(objects) + 1
    end = f"xref\n0 {count}\n0000000000 65535 f \n{table}trailer\n<</Size {count}/Root 1 0 R{trailer}>>\n"
    return data + f"{end}startxref\n{len(data)}\n%%EOF\n".encode("latin-1")


def printed(paragraphs: Sequence[str], width: int = 60) -> bytes:
    """A PDF of these paragraphs, wrapped at so many characters, fifteen lines a page."""
    pages: list[list[tuple[float, float, float, str]]] = [[]]
    y = 560.0
    for paragraph in paragraphs:
        for line in _wrapped(paragraph, width):
            if len(pages[-1]) == 15:
                pages.append([])
                y = 560.0
            pages[-1].append((50, y, 10, line))
            y -= 14
        y -= 8
    return pdf(pages)


def _wrapped(paragraph: str, width: int) -> list[str]:
    lines = [""]
    for word in paragraph.split():
        if len(lines[-1]) + len(word) >= width:
            lines.append("")
        lines[-1] = f"{lines[-1]} {word}".strip()
    return lines


def html_of(paragraphs: Sequence[str]) -> str:
    """A page of these paragraphs, the first its headline."""
    inner = "".join(f"<h2>{p}</h2>" if p == SUBHEAD else f"<p>{escape(p)}</p>" for p in paragraphs[1:])
    return (
        f"<!DOCTYPE html><html lang='en'><head><meta charset='utf-8'><title>{paragraphs[0]}</title></head><body><nav>"
        f"<a href='/'>Home</a></nav><article><h1>{paragraphs[0]}</h1>{inner}</article></body></html>"
    )


def eml(paragraphs: Sequence[str]) -> bytes:
    """A mail of these paragraphs, the first its subject."""
    mail = EmailMessage()
    mail["From"] = "Ada Example <ada@news.example>"
    mail["Subject"] = f"Fwd: {paragraphs[0]}"
    mail["Date"] = "Mon, 03 Feb 2031 09:00:00 +0100"
    mail["Organization"] = "The Courier"
    mail.set_content("\n\n".join(paragraphs[1:]) + "\n")
    mail.add_alternative("<html><body><p>Another wording</p></body></html>", subtype="html")
    mail.add_attachment(b"\x89PNG", maintype="image", subtype="png", filename="bridge.png")
    for number, part in enumerate(each for each in mail.walk() if each.is_multipart()):
        part.set_boundary(f"=={number}==")  # a random one would give other bytes each time
    return mail.as_bytes()


def mhtml(markup: str) -> bytes:
    """A page as Chromium saves it."""
    mail = MIMEMultipart("related", boundary="==0==", type="text/html")
    mail["From"] = "<Saved by Blink>"
    mail["Snapshot-Content-Location"] = "https://news.example/bridge"
    mail["Date"] = "Mon, 03 Feb 2031 09:00:00 +0100"
    page = MIMEText(markup, "html", "utf-8")
    page["Content-Location"] = "https://news.example/bridge"
    mail.attach(page)
    mail.attach(MIMEText("p { color: red }", "css"))
    return mail.as_bytes()


def all_formats() -> dict[str, bytes]:
    """The article in every format, by the ending of its name."""
    paragraphs = [f"<text:p>{escape(p)}</text:p>" for p in STORY]
    return {
        ".txt": "\n\n".join(STORY).encode(),
        ".md": "\n\n".join(["# " + STORY[0], *("## " + p if p == SUBHEAD else p for p in STORY[1:])]).encode(),
        ".html": html_of(STORY).encode(),
        ".mhtml": mhtml(html_of(STORY)),
        ".docx": docx("".join(map(docx_paragraph, STORY))),
        ".odt": odt("".join(paragraphs)),
        ".rtf": rtf("".join(rtf_text(p) + r"\par " for p in STORY)),
        ".pdf": printed(STORY),
        ".eml": eml(STORY),
    }
