"""The Word documents: sound packages that say the same as the other reports, with marks that need no colour."""

import io
import re
import subprocess
import sys
import zipfile
from dataclasses import replace
from pathlib import Path
from xml.etree import ElementTree

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.export.invented import LEFT, RIGHT, invented, of_texts
from viewer.core.model import Article, Comparison
from viewer.core.read import read
from viewer.export.as_docx import to_docx
from viewer.export.as_note_docx import to_note_docx
from viewer.export.word import said

ROOT = Path(__file__).parents[2]
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


@pytest.fixture(scope="module")
def comparison() -> Comparison:
    return replace(invented(), date="2026-11-26")


def parts_of(data: bytes) -> dict[str, str]:
    with zipfile.ZipFile(io.BytesIO(data)) as file:
        assert file.testzip() is None
        return {name: file.read(name).decode() for name in file.namelist()}


def body_of(data: bytes) -> ElementTree.Element:
    return ElementTree.fromstring(parts_of(data)["word/document.xml"])


def text_of(element: ElementTree.Element) -> str:
    return "".join(each.text or "" for each in element.iter(f"{W}t"))


def paragraphs(data: bytes) -> list[str]:
    return [text_of(each) for each in body_of(data).iter(f"{W}p")]


@pytest.mark.parametrize("made", [to_docx, to_note_docx])
def test_every_part_is_sound_and_nothing_lies_outside(made: object, comparison: Comparison) -> None:
    assert callable(made)
    parts = parts_of(made(comparison))
    assert next(iter(parts)) == "[Content_Types].xml"
    for content in parts.values():
        root = ElementTree.fromstring(content)
        for relation in root.iter("{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"):
            assert relation.get("TargetMode") is None
            assert any(name.endswith(relation.get("Target", "?")) for name in parts)
    for part in re.findall(r'PartName="/([^"]+)"', parts["[Content_Types].xml"]):
        assert part in parts


@pytest.mark.parametrize("made", [to_docx, to_note_docx])
def test_it_says_what_is_known_of_the_articles(made: object, comparison: Comparison) -> None:
    assert callable(made)
    told = "\n".join(paragraphs(made(comparison)))
    for fact in (LEFT.source, LEFT.outlet, LEFT.author, LEFT.url, LEFT.published, LEFT.retrieved, LEFT.sha256):
        assert str(fact) in told
    for fact in (RIGHT.sha256, "2 comments", "2026-11-26", "runs of 5 words", "passes no verdict", comparison.version):
        assert fact in told


def test_every_sentence_of_both_stands_in_the_table_of_rows(comparison: Comparison) -> None:
    body = body_of(to_docx(comparison))
    table = max(body.iter(f"{W}tbl"), key=lambda each: len(text_of(each)))
    rows = table.findall(f"{W}tr")
    assert text_of(rows[0]) == "LeftRight"
    for name, column in (("left", 0), ("right", 1)):
        side = comparison.side(name)  # type: ignore[arg-type]
        told = "".join(text_of(row.findall(f"{W}tc")[column]) for row in rows)
        for sentence in side.sentences:
            assert sentence.span.of(side.text) in told


def test_heads_of_tables_are_repeated_and_rows_stay_whole(comparison: Comparison) -> None:
    for table in body_of(to_docx(comparison)).iter(f"{W}tbl"):
        rows = table.findall(f"{W}tr")
        widths = [int(each.get(f"{W}w", "0")) for each in table.iter(f"{W}gridCol")]
        assert all(len(row.findall(f"{W}tc")) == len(widths) for row in rows)
        assert all(row.find(f"{W}trPr/{W}cantSplit") is not None for row in rows)
        assert all(cell[-1].tag == f"{W}p" for row in rows for cell in row.findall(f"{W}tc"))
        heads = [row.find(f"{W}trPr/{W}tblHeader") is not None for row in rows]
        assert heads[1:] == [False] * (len(rows) - 1)


def test_a_bar_of_each_side_shows_its_shares(comparison: Comparison) -> None:
    bars = [each for each in body_of(to_docx(comparison)).iter(f"{W}tbl") if text_of(each) in ("Left", "Right")]
    for bar, share in zip(bars, (comparison.summary.left, comparison.summary.right), strict=True):
        cells = bar.findall(f"{W}tr/{W}tc")[1:]
        widths = [int(each.find(f"{W}tcPr/{W}tcW").get(f"{W}w", "0")) for each in cells]  # type: ignore[union-attr]
        words = [each for each in (share.shared_quoted, share.shared_own, share.reworded, share.only_here) if each]
        assert len(widths) == len(words)
        for width, count in zip(widths, words, strict=True):
            assert abs(width / sum(widths) - count / share.words) < 0.01


def test_an_article_without_a_word_has_a_bar_without_shares() -> None:
    for content in parts_of(to_docx(of_texts("", "Dogs bark."))).values():
        ElementTree.fromstring(content)


def test_marks_are_told_apart_without_colour(comparison: Comparison) -> None:
    looks = set()
    for properties in body_of(to_docx(comparison)).iter(f"{W}rPr"):
        underline, box = properties.find(f"{W}u"), properties.find(f"{W}bdr")
        shade = properties.find(f"{W}shd")
        if shade is not None:
            assert (underline is not None) != (box is not None)
        looks.add((underline is not None and underline.get(f"{W}val"), box is not None))
    assert {("wave", False), ("dash", False), ("dotted", False), ("single", False), (False, True)} <= looks


def test_it_is_dated_as_it_was_told_and_else_not_at_all(comparison: Comparison) -> None:
    assert "2026-11-26T00:00:00Z</dcterms:created>" in parts_of(to_docx(comparison))["docProps/core.xml"]
    for date, day in (("20261126", "2026-11-26T"), ("2026-11-26T23:00:00+01:00", "2026-11-26T"), ("in May", "")):
        parts = parts_of(to_docx(replace(comparison, date=date)))
        assert f"{day}00:00:00Z</dcterms:created>" in parts["docProps/core.xml"] or not day
        assert ("dcterms:created" in parts["docProps/core.xml"]) == bool(day)
        assert f"Made on {date} on" in parts["word/document.xml"]
    undated = to_docx(replace(comparison, date=None))
    assert "dcterms:created" not in parts_of(undated)["docProps/core.xml"]
    with zipfile.ZipFile(io.BytesIO(undated)) as file:
        assert {entry.date_time for entry in file.infolist()} == {(1980, 1, 1, 0, 0, 0)}


def test_the_same_comparison_gives_the_same_bytes_in_another_process(tmp_path: Path, comparison: Comparison) -> None:
    code = (
        "import sys; from pathlib import Path; from tests.export.invented import invented;"
        "from viewer.export.as_docx import to_docx; Path(sys.argv[1]).write_bytes(to_docx(invented()))"
    )
    path = tmp_path / "x.docx"
    subprocess.run([sys.executable, "-c", code, str(path)], cwd=ROOT, check=True)
    assert path.read_bytes() == to_docx(replace(comparison, date=None))


def test_our_own_reader_opens_it(tmp_path: Path, comparison: Comparison) -> None:
    path = tmp_path / "x.docx"
    path.write_bytes(to_docx(comparison))
    article = read(path)
    assert article.title == "Two articles, sentence by sentence · 2026-11-26"
    assert "“We will rebuild every hall before the winter comes,” owner Brisa Tolland told workers" in article.text


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("</w:t></w:r> <w:p>Cats & dogs</w:p> ]]> sleep.", "</w:t></w:r> <w:p>Cats & dogs</w:p> ]]> sleep."),
        ("{{ 7 * 7 }} {% raw %} cats sleep.", "{{ 7 * 7 }} {% raw %} cats sleep."),
        ("=HYPERLINK(0) cats sleep.", "=HYPERLINK(0) cats sleep."),
        ("Cats\x07sleep\x1b[31m on\ufffe roofs.", "Cats�sleep�[31m on� roofs."),
        ("市长周一表示，老桥将关闭到春天。", "市长周一表示，老桥将关闭到春天。"),
        ("קראו חתולים ישנים על הגגות.", "קראו חתולים ישנים על הגגות."),
    ],
)
def test_any_text_of_an_article_stays_text(text: str, shown: str) -> None:
    for made in (to_docx, to_note_docx):
        assert shown in "".join(paragraphs(made(of_texts(text, "Dogs bark all night."))))


def test_text_from_right_to_left_is_marked_so() -> None:
    body = body_of(to_docx(of_texts("קראו חתולים ישנים על הגגות.", "Dogs bark all night.")))
    turned = [text_of(each) for each in body.iter(f"{W}p") if each.find(f"{W}pPr/{W}bidi") is not None]
    assert any("חתולים" in each for each in turned)
    assert not any("Dogs" in each for each in turned)


@settings(max_examples=25, deadline=None)  # each compares two articles
@given(st.text(max_size=60))
def test_no_text_breaks_the_document(text: str) -> None:
    facts = Article(f"{text} cats sleep.", text, title=text, outlet=text, url=text, left_out=(text,))
    comparison = invented(facts, Article("Dogs bark.", language="en"))
    for made in (to_docx, to_note_docx):
        assert said(text).strip() in "".join(paragraphs(made(comparison)))
        for content in parts_of(made(comparison)).values():
            ElementTree.fromstring(content)
