"""The same article in every format gives the same sentences; what each format alone can say."""

from pathlib import Path

import pytest

from tests.core.read import documents as made
from viewer.core.model import Article
from viewer.core.read import read
from viewer.core.segment import segment
from viewer.resources import load_tables

ALL = made.all_formats()


def put(folder: Path, data: bytes | str, ending: str) -> Article:
    path = folder / f"x{ending}"
    path.write_bytes(data.encode() if isinstance(data, str) else data)
    return read(path)


def sentences(article: Article) -> list[str]:
    return [sentence.span.of(article.text) for sentence in segment(article.text, load_tables("en"))]


def lines_of(article: Article) -> list[str]:
    return [line for line in article.text.split("\n") if line]


@pytest.mark.parametrize("ending", ALL)
def test_the_same_article_gives_the_same_sentences_in_any_format(tmp_path: Path, ending: str) -> None:
    """No differences are allowed. (The PDF's lines are unwrapped; the mail's headline is its subject.)"""
    expected = sentences(Article("\n\n".join(made.STORY)))
    assert len(expected) >= 11
    assert sentences(put(tmp_path, ALL[ending], ending)) == expected


@pytest.mark.parametrize("ending", ALL)
def test_a_format_is_known_by_its_content_whatever_its_name(tmp_path: Path, ending: str) -> None:
    if ending in {".txt", ".md"}:
        return
    assert sentences(put(tmp_path, ALL[ending], ".dat")) == sentences(put(tmp_path, ALL[ending], ending))
    assert sentences(put(tmp_path, ALL[ending], ".pdf")) == sentences(put(tmp_path, ALL[ending], ending))


@pytest.mark.parametrize(
    ("ending", "stated"),
    [
        (".docx", (made.TITLE, "Ada Example", None, None, "en")),
        (".odt", (made.TITLE, "Ada Example", None, None, "en")),
        (".rtf", (made.TITLE, "Ada Example", None, None, None)),
        (".pdf", (made.TITLE, "Ada Example", None, None, None)),
        (".eml", (made.HEADLINE, "Ada Example", "The Courier", "2031-02-03T09:00:00+01:00", None)),
        (".html", (made.HEADLINE, None, None, None, "en")),
    ],
)
def test_what_a_document_states_of_itself_becomes_fields(
    tmp_path: Path, ending: str, stated: tuple[str | None, ...]
) -> None:
    found = put(tmp_path, ALL[ending], ending)
    assert (found.title, found.author, found.outlet, found.published, found.language) == stated


def test_a_saved_page_says_where_it_was_and_when_it_was_saved(tmp_path: Path) -> None:
    found = put(tmp_path, ALL[".mhtml"], ".mht")
    assert (found.url, found.retrieved) == ("https://news.example/bridge", "2031-02-03T09:00:00+01:00")
    assert found.left_out == ("Navigation: Home", "Not shown: 1 parts such as pictures")


W_CHANGES = (
    made.docx_paragraph("Bridge", '<w:pStyle w:val="Title"/>')
    + "<w:p><w:r><w:t>The </w:t></w:r><w:ins><w:r><w:t>old </w:t></w:r></w:ins><w:del><w:r><w:delText>new </w:delText>"
    "</w:r></w:del><w:moveFrom><w:r><w:t>moved</w:t></w:r></w:moveFrom><w:moveTo><w:r><w:t>bridge</w:t></w:r></w:moveTo>"
    "<w:r><w:br/><w:t>is</w:t><w:tab/><w:t>shut</w:t><w:noBreakHyphen/><w:t>down</w:t></w:r>"
    "<w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r><w:r><w:instrText>PAGE</w:instrText></w:r></w:p>"
    + made.docx_paragraph("One", '<w:numPr><w:numId w:val="1"/></w:numPr>')
    + made.docx_paragraph("Two", '<w:pStyle w:val="ListBullet"/>')
    + "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>Joined</w:t></w:r></w:p>"
    "<w:p><w:r><w:t> up</w:t></w:r></w:p>"
    "<w:sdt><w:sdtPr><w:alias/></w:sdtPr><w:sdtContent><w:p><w:r><w:t>Controlled</w:t></w:r></w:p></w:sdtContent></w:sdt>"
    "<mc:AlternateContent><mc:Choice><w:p><w:r><w:t>Once</w:t></w:r></w:p></mc:Choice><mc:Fallback><w:p><w:r><w:t>Twice"
    "</w:t></w:r></w:p></mc:Fallback></mc:AlternateContent>"
    "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>Year</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>Cars</w:t></w:r></w:p></w:tc>"
    "</w:tr></w:tbl>"
)
W_BESIDE = {
    "word/footnotes.xml": f'<w:footnotes xmlns:w="{made.W}"><w:footnote w:id="0"><w:p/></w:footnote>'
    '<w:footnote w:id="2"><w:p><w:r><w:t>A note</w:t></w:r></w:p></w:footnote></w:footnotes>',
    "word/comments.xml": f'<w:comments xmlns:w="{made.W}"><w:comment><w:p><w:r><w:t>Sure?</w:t></w:r></w:p></w:comment>'
    "</w:comments>",
}
STRICT = ("http://purl.oclc.org/ooxml/wordprocessingml/main", "http://purl.oclc.org/ooxml/officeDocument/relationships")


@pytest.mark.parametrize("spaces", [(), STRICT])
def test_a_word_document_is_read_with_its_changes_accepted(tmp_path: Path, spaces: tuple[str, str] | tuple[()]) -> None:
    found = put(tmp_path, made.docx(W_CHANGES, W_BESIDE, *spaces), ".docx")
    assert lines_of(found) == [
        *("Bridge", "The old bridge", "is\tshut\u2011down", "- One", "- Two"),
        *("Joined up", "Controlled", "Once", "Year | Cars"),
    ]
    assert found.title == "Bridge"
    assert found.left_out == ("Deleted: new", "Note: A note", "Comment: Sure?")


def test_an_opendocument_text_is_read_as_it_is_shown(tmp_path: Path) -> None:
    found = put(
        tmp_path,
        made.odt(
            "<text:tracked-changes><text:changed-region><text:deletion><office:change-info><dc:creator>Bo</dc:creator>"
            "</office:change-info><text:p>gone</text:p></text:deletion></text:changed-region></text:tracked-changes>"
            "<text:h>Long\n   queues</text:h><text:p>The<text:s text:c='2'/>old<text:tab/>bridge<text:line-break/>is "
            "<text:span> shut</text:span><text:note><text:note-citation>1</text:note-citation><text:note-body>"
            "<text:p>A note</text:p></text:note-body></text:note>.<office:annotation><dc:creator>Bo</dc:creator>"
            "<text:p>Sure?</text:p></office:annotation></text:p><text:list><text:list-item><text:p>One</text:p></text:list-item></text:list>"
            "<table:table><table:table-row><table:table-cell><text:p>Year</text:p></table:table-cell><table:table-cell>"
            "<text:p>Cars</text:p></table:table-cell></table:table-row></table:table>"
        ),
        ".odt",
    )
    assert lines_of(found) == ["Long queues", "The  old\tbridge", "is shut.", "- One", "Year | Cars"]
    assert found.left_out == ("Deleted: gone", "Note: A note", "Comment: Sure?")


def test_rich_text_is_read_without_what_is_no_text(tmp_path: Path) -> None:
    body = (
        r"The {\b old} bridge\line is {\field{\*\fldinst{HYPERLINK \"http://news.example\"}}{\fldrslt shut}}"
        r"{\footnote A note}{\deleted gone}.\par {\pict\pngblip 89504e47}"
        r"{\f1\'ec\'ee\'f1\'f2} \u-10179?\u-8704?\par "
        r"{\listtext\'b7\tab}One\par \trowd Year\cell Cars\cell\row "
    )
    found = put(tmp_path, made.rtf(body), ".rtf")
    assert lines_of(found) == ["The old bridge", "is shut.", "мост 😀", "- One", "Year | Cars"]
    assert found.left_out == ("Note: A note", "Deleted: gone")


def test_heads_feet_and_numbers_of_pages_are_left_out(tmp_path: Path) -> None:
    pages = []
    for number in range(1, 4):
        page = [(50.0, 580.0, 8.0, "The Courier"), (200.0, 20.0, 8.0, f"Page {number} of 3")]
        page += [(50.0, 560.0 - 14 * row, 10.0, f"line {row} of page {number} goes on and on") for row in range(9)]
        pages.append(page)
    found = put(tmp_path, made.pdf(pages), ".pdf")
    assert "Courier" not in found.text
    assert "of 3" not in found.text
    assert "Page head or foot: The Courier" in found.left_out
    assert len(lines_of(found)) == 1  # lines without an end of a sentence go on over the pages


def test_words_parted_at_the_end_of_a_line_are_joined(tmp_path: Path) -> None:
    lines = (
        "The harbour bridge will stay closed until spring, the may-",
        "or said, after a third-largest storm. A third-",
        "largest storm came in May, and the Anglo-",
        "Saxon quay was flooded.",
    )
    page = [(50.0, 560.0 - 14 * row, 10.0, line) for row, line in enumerate(lines)]
    (text,) = lines_of(put(tmp_path, made.pdf([page]), ".pdf"))
    assert "the mayor said" in text
    assert "A third-largest storm" in text
    assert "Anglo-Saxon quay" in text


UTF8 = "Content-Type: text/plain; charset=utf-8"


@pytest.mark.parametrize(
    ("headers", "body", "text"),
    [
        ("Content-Type: text/plain; charset=koi8-r", "Мост закрыт.".encode("koi8-r"), "Мост закрыт."),
        ("Content-Type: text/plain; charset=x-unknown", "Größe 3.".encode(), "Größe 3."),
        ("Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64", b"R3LDtsOfZSAzLg==", "Größe 3."),
        (
            "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: quoted-printable",
            b"Gr=C3=B6=\n=C3=9Fe",
            "Größe",
        ),
        (
            "Content-Type: text/plain; format=flowed",
            b"A line \nthat goes on.\n From here.",
            "A line that goes on.\nFrom here.",
        ),
        ("Content-Type: text/html", b"<p>Some <b>words</b></p><ul><li>One</ul>", "Some words\n\n- One"),
        ("Content-Type: text/plain", b"Words.\n-- \nAda Example, The Courier", "Words."),
    ],
)
def test_a_mail_is_read_in_any_encoding(tmp_path: Path, headers: str, body: bytes, text: str) -> None:
    data = f"From: ada@news.example\nMIME-Version: 1.0\n{headers}\n\n".encode() + body
    found = put(tmp_path, data, ".eml")
    assert found.text.strip() == text
    assert found.author == "ada@news.example"


def test_attachments_and_signatures_are_listed(tmp_path: Path) -> None:
    assert put(tmp_path, ALL[".eml"], ".eml").left_out == ("Attachment: bridge.png (image/png)",)
    found = put(
        tmp_path, b"From: a@b.example\nSubject: =?utf-8?q?Gr=C3=B6=C3=9Fe?=\n\nWords.\n-- \nAda\nExample", ".eml"
    )
    assert (found.title, found.left_out) == ("Größe", ("Signature: Ada Example",))
