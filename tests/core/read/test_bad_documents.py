"""Documents that are cut off, locked, hostile or empty: one clear error each, within bounds; never a half text."""

import contextlib
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.core.read import documents as made
from viewer.core.errors import Damaged, EmptyArticle, InputError, ReaderFailed, TooLarge, UnsupportedFormat
from viewer.core.model import Article
from viewer.core.read import read
from viewer.core.read.formats import FORMATS, format_of
from viewer.core.read.source import Source

ALL = {ending: data for ending, data in made.all_formats().items() if ending not in {".txt", ".md"}}


def refused(folder: Path, data: bytes | str, ending: str) -> InputError:
    """The error that a file of these bytes gives; it names the file, says what to do, and comes within seconds."""
    path = folder / f"x{ending}"
    path.write_bytes(data.encode() if isinstance(data, str) else data)
    started = time.process_time()
    with pytest.raises(InputError) as caught:
        read(path)
    assert time.process_time() - started < 8
    message = str(caught.value)
    assert message.startswith("“")
    assert f"x{ending}” " in message
    assert message.endswith(".")
    assert message.count(". ") >= 1  # what is wrong, and what to do
    assert "\n" not in message
    assert sorted(folder.iterdir()) == [path]
    return caught.value


MAIL = "From: a@news.example\nSubject: {}\nMIME-Version: 1.0\n"


@pytest.mark.parametrize(
    ("ending", "data"),
    [
        (".docx", made.docx("<w:p/>")),
        (".docx", made.docx("<w:p><w:r><w:drawing/></w:r></w:p>")),
        (".odt", made.odt("<text:p/>")),
        (".rtf", made.rtf("")),
        (".pdf", made.pdf([[], []])),
        (".eml", MAIL.format("Words") + "\n"),
        (".eml", MAIL.format("Words") + "Content-Type: image/png\n\nxxxx"),
        (
            ".mhtml",
            MAIL.format("x") + "Content-Type: multipart/related; boundary=b\n\n--b\nContent-Type: text/css\n\np\n--b--",
        ),
    ],
)
def test_a_document_without_words_is_empty(tmp_path: Path, ending: str, data: bytes | str) -> None:
    assert isinstance(refused(tmp_path, data, ending), EmptyArticle)


def test_a_scan_is_told_from_an_empty_file(tmp_path: Path) -> None:
    assert "(a scan)" in str(refused(tmp_path, made.pdf([[], []]), ".pdf"))
    (tmp_path / "x.pdf").write_bytes(made.pdf([[(50, 500, 10, "Some words.")], []]))
    assert read(tmp_path / "x.pdf").left_out == ("Page 2 holds no text, only pictures",)


LAUGHS = "<!DOCTYPE x [<!ENTITY a 'ha'>" + "".join(
    f"<!ENTITY {one} '{f'&{other};' * 10}'>" for other, one in zip("abcdefghi", "bcdefghij", strict=True)
) + "]>"  # fmt: skip
OUTSIDE = "<!DOCTYPE x SYSTEM 'file:///etc/hostname'>"


@pytest.mark.parametrize("doctype", [LAUGHS, OUTSIDE])
@pytest.mark.parametrize(
    ("ending", "part"), [(".docx", "word/main.xml"), (".docx", "_rels/.rels"), (".odt", "content.xml")]
)
def test_entities_are_refused(tmp_path: Path, ending: str, part: str, doctype: str) -> None:
    make = made.docx if ending == ".docx" else made.odt
    assert isinstance(refused(tmp_path, make("", {part: f"{doctype}<x>&j;</x>"}), ending), UnsupportedFormat)


def test_a_page_never_unfolds_entities(tmp_path: Path) -> None:
    (tmp_path / "x.html").write_text(f"{LAUGHS}<html><body><p>{made.STORY[1]} &j;</p></body></html>")
    assert len(read(tmp_path / "x.html").text) < 1000


def deep_mail() -> bytes:
    return MAIL.encode() + b"".join(
        f"Content-Type: multipart/mixed; boundary=b{number}\n\n--b{number}\n".encode() for number in range(3_000)
    )


def many_parts() -> str:
    return f"{MAIL}Content-Type: multipart/mixed; boundary=b\n\n" + "--b\n\nx\n" * 50_000


DEEP = 100_000


@pytest.mark.parametrize(
    ("ending", "make"),
    [
        (".docx", lambda: made.docx("<w:p>" * DEEP + "</w:p>" * DEEP)),
        (".odt", lambda: made.odt("<text:p>" * DEEP + "</text:p>" * DEEP)),
        (".html", lambda: b"<html><body>" + b"<i>" * DEEP + b"x" + b"</i>" * DEEP + b"</body></html>"),
        (".docx", lambda: made.docx(" " * 70_000_000)),
        (".odt", lambda: made.odt("<text:p>" + "word " * 2_100_000 + "</text:p>")),
        (".docx", lambda: made.zipped({f"word/{n}": "" for n in range(10_001)})),
        (".rtf", lambda: made.rtf("word " * 1_300_000)),
        (".pdf", lambda: made.pdf([[]] * 1_501)),
        (".eml", lambda: many_parts().encode()),
        (".txt", lambda: b"a" * 50_000_000),
        (".html", lambda: b"<html><body><p>" + b"word " * 2_100_000 + b"</p></body></html>"),
    ],
)
def test_more_than_a_document_can_be_is_too_large(tmp_path: Path, ending: str, make: Callable[[], bytes]) -> None:
    assert isinstance(refused(tmp_path, make(), ending), TooLarge)


def test_deeply_nested_mails_and_groups_do_no_harm(tmp_path: Path) -> None:
    assert isinstance(refused(tmp_path, deep_mail(), ".eml"), TooLarge | Damaged | ReaderFailed)
    (tmp_path / "x.rtf").write_bytes(made.rtf("{" * DEEP + "Words" + "}" * DEEP))
    assert read(tmp_path / "x.rtf").text == "Words\n"


@pytest.mark.parametrize("control", [r"\u1114112?", r"\uc word", r"\'81\ansicpg99999 word"])
def test_numbers_that_cannot_be_do_no_harm(control: str) -> None:
    check(made.rtf(f"{control} word"), ".rtf")


def test_an_archive_cannot_point_outside_itself(tmp_path: Path) -> None:
    (tmp_path / "secret.xml").write_text("<x>secret</x>")
    relation = (
        "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'><Relationship Id='a' "
        f"Type='{made.OFFICE}/officeDocument' Target='{{}}'/></Relationships>"
    )
    for target in ("../secret.xml", "/etc/hostname", (tmp_path / "secret.xml").as_uri()):
        (tmp_path / "x.docx").write_bytes(made.docx("", {"_rels/.rels": relation.format(target)}))
        with pytest.raises(Damaged, match="is damaged"):
            read(tmp_path / "x.docx")


def check(data: bytes, ending: str) -> None:
    """Whatever the bytes are: an article with words or a clear error. (No other exception, also without the guard.)"""
    with contextlib.suppress(InputError):
        found: Article = format_of(data, ending, "“x”").read(Source(data, "“x”"))
        assert isinstance(found.text, str)
        assert "\0" not in found.text
        found.text.encode()


CHANGES = st.lists(st.tuples(st.floats(0, 1), st.integers(0, 40), st.binary(max_size=12)), min_size=1, max_size=6)


def changed(data: bytes, changes: list[tuple[float, int, bytes]]) -> bytes:
    for place, length, new in changes:
        at = int(place * len(data))
        data = data[:at] + new + data[at + length :]
    return data


@pytest.mark.parametrize("ending", ALL)
@settings(max_examples=40, deadline=None, derandomize=True)
@given(changes=CHANGES)
def test_a_file_changed_anywhere_gives_an_article_or_a_clear_error(
    ending: str, changes: list[tuple[float, int, bytes]]
) -> None:
    check(changed(ALL[ending], changes), ending)


XML = st.sampled_from(
    "<w:p> </w:p> <w:r> </w:r> <w:t> </w:t> <w:del> </w:del> <w:tr> </w:tr> <w:tc> </w:tc> <w:br/> word <text:p> "
    "</text:p> <text:s/> <text:note> </text:note> <text:list-item> </text:list-item> <table:table-row> "
    "</table:table-row> <table:table-cell> </table:table-cell> &lt; &x; <!--".split(" ")
)


@settings(max_examples=50, deadline=None, derandomize=True)
@given(st.lists(XML, max_size=30).map("".join))
def test_any_markup_in_a_document_gives_an_article_or_a_clear_error(body: str) -> None:
    check(made.docx(body), ".docx")
    check(made.odt(body), ".odt")


def balanced(names: list[str]) -> str:
    return "".join(f"<{name}>word " for name in names) + "".join(f"</{name}>" for name in reversed(names))


W_NAMES = [
    f"w:{name}" for name in "p r t del ins tr tc tbl pPr rPr moveFrom vanish numId pStyle br tab sdt sdtPr".split()
]
T_NAMES = [f"text:{name}" for name in "p h s note deletion list list-item tab line-break span".split()] + [
    f"table:{name}" for name in "table table-row table-cell".split()
]


@settings(max_examples=50, deadline=None, derandomize=True)
@given(st.lists(st.lists(st.sampled_from(W_NAMES), max_size=8), max_size=6))
def test_elements_of_word_in_any_order_do_no_harm(trees: list[list[str]]) -> None:
    check(made.docx("".join(map(balanced, trees))), ".docx")


@settings(max_examples=50, deadline=None, derandomize=True)
@given(st.lists(st.lists(st.sampled_from(T_NAMES), max_size=8), max_size=6))
def test_elements_of_opendocument_in_any_order_do_no_harm(trees: list[list[str]]) -> None:
    check(made.odt("".join(map(balanced, trees))), ".odt")


RTF = st.sampled_from(
    r"{ } \par \u8212? \u-1? \'e9 \bin5 \footnote {\footnote {\deleted \cell \row \f1 \uc0 \* \pict {\info{\title "
    r"word} \{ \} \\ word \f \ansicpg932 \u".split(" ")
)


@settings(max_examples=80, deadline=None, derandomize=True)
@given(st.lists(RTF, max_size=30).map(" ".join))
def test_any_controls_in_rich_text_give_an_article_or_a_clear_error(body: str) -> None:
    check(made.rtf(body), ".rtf")


def test_every_foreign_format_is_in_these_tests() -> None:
    assert {each.endings[0] for each in FORMATS if each.foreign} == set(ALL)
