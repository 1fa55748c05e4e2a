"""The table of findings: what stands in it, and that no spreadsheet runs any of it."""

import csv
import io
from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.export.invented import LEFT, RIGHT, invented, of_texts
from viewer.core.findings import findings
from viewer.core.model import Article, Comparison
from viewer.export.as_csv import COLUMNS, to_csv
from viewer.export.write import export_named


def rows(comparison: Comparison) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(to_csv(comparison).removeprefix("\ufeff"), newline=""), strict=True))


def test_each_finding_has_a_row_in_its_order() -> None:
    comparison = invented()
    found = rows(comparison)
    assert [row["list"] for row in found] == [each.rank.name.lower() for each in findings(comparison)]
    assert all(tuple(row) == COLUMNS for row in found)


def test_a_row_tells_both_wordings_and_where_they_stand() -> None:
    row = next(row for row in rows(invented()) if row["left words"] == "winter")
    assert (row["kind"], row["weight"], row["only"], row["right words"]) == ("quotation", "differs", "", "summer")
    assert (row["left sentence no."], row["left paragraph no."]) == ("3", "3")
    assert row["left sentence"].startswith("“We will rebuild every hall before the winter comes,”")
    assert row["right sentence"].startswith("“We will rebuild every hall before the summer comes,”")


def test_every_row_tells_where_the_articles_come_from() -> None:
    for row in rows(invented()):
        assert (row["left source"], row["left sha256"]) == (LEFT.source, LEFT.sha256)
        assert (row["left published"], row["right published"], row["right source"]) == ("2025-03-04", "", RIGHT.source)


def test_what_one_side_alone_has_names_that_side() -> None:
    found = {row["kind"]: row for row in rows(invented())}
    assert found["credit"]["only"] == "left"
    assert "(With agencies)" in found["credit"]["left words"]
    alone = [row for row in rows(invented()) if row["kind"] == "sentence only here" and row["only"] == "right"]
    assert [row["right sentence"] for row in alone] == [
        "Dellmoor mill burns", "Nobody knows yet how the fire began.",
    ]  # fmt: skip
    assert [row["left sentence no."] for row in alone] == ["", ""]


def test_it_is_utf_8_with_a_byte_order_mark_and_crlf() -> None:
    export = export_named("csv")
    assert export
    data = export.render(invented())
    assert data.startswith(b'\xef\xbb\xbf"list",')
    assert data.endswith(b'"\r\n')
    assert data.count(b"\n") == data.count(b"\r\n")


def test_a_formula_gets_an_apostrophe_and_everything_else_stays() -> None:
    found = rows(of_texts('=HYPERLINK("http://x","y") is what the mayor wrote.', "+1 said the other. Cats, “dogs”."))
    assert found[0]["left sentence"] == '\'=HYPERLINK("http://x","y") is what the mayor wrote.'
    assert any(row["right sentence"].startswith("'+1 said") for row in found)
    assert any("Cats, “dogs”." in row["right sentence"] for row in found)


def test_a_source_that_looks_like_a_formula_is_text_too() -> None:
    row = rows(invented(replace(LEFT, source="-cmd|x.txt")))[0]
    assert row["left source"] == "'-cmd|x.txt"


_STARTS = st.sampled_from(["=", "+", "-", "@", "\t=", "\r=", "\u200b=", "\x00@", " -", "＝", "\n+", '"', ",", "", "a"])


@settings(max_examples=50, deadline=None)  # each compares two articles
@given(st.lists(st.tuples(_STARTS, st.text("ab1=,\"'\n ", max_size=8)).map("".join), min_size=1, max_size=5))
def test_no_cell_starts_a_formula(lines: list[str]) -> None:
    text = "\n\n".join(lines)
    for row in rows(invented(Article(text, source=text), Article("Nothing of the kind."))):
        for cell in row.values():
            assert not cell.lstrip("\u200b\x00 \t\r\n").startswith(("=", "+", "-", "@", "＝", "＋", "－", "＠"))
            assert "\n" not in cell
