"""The table of facts: what both articles state, with where it stands; no spreadsheet runs any of it."""

import csv
import io
from dataclasses import replace

from tests.export.invented import LEFT, RIGHT, invented, of_texts
from viewer.core.model import Comparison
from viewer.export.as_facts import COLUMNS, to_facts
from viewer.export.ledger import SHOWN_PLACES, ledger, where


def rows(comparison: Comparison) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(to_facts(comparison).removeprefix("\ufeff"), newline=""), strict=True))


def test_each_fact_has_a_row_by_kind_and_within_it_by_what_the_two_make_of_it() -> None:
    comparison = invented()
    found = rows(comparison)
    assert len(found) == len(comparison.facts)
    assert [row["kind"] for row in found] == sorted(
        (row["kind"] for row in found), key=["number", "date", "name", "place", "quotation"].index
    )
    numbers = [row["status"] for row in found if row["kind"] == "number"]
    assert numbers == sorted(numbers, key=["differs", "both", "only left", "only right"].index)
    assert all(tuple(row) == COLUMNS for row in found)


def test_a_row_tells_the_words_and_every_place_of_both() -> None:
    row = next(row for row in rows(invented()) if row["left words"] == "Brisa Tolland")
    assert (row["kind"], row["status"], row["right words"]) == ("name", "both", "Brisa Tolland")
    assert (row["left sentence nos."], row["left paragraph nos."]) == ("3", "3")


def test_every_row_tells_where_the_articles_come_from_and_the_date() -> None:
    for row in rows(replace(invented(), date="2026-11-26")):
        assert (row["left source"], row["left outlet"], row["right sha256"]) == (LEFT.source, LEFT.outlet, RIGHT.sha256)
        assert (row["left url"], row["left retrieved"], row["date"]) == (LEFT.url, LEFT.retrieved, "2026-11-26")


def test_a_fact_that_looks_like_a_formula_is_text() -> None:
    found = rows(of_texts("“=HYPERLINK(0) is what we wrote,” said the mayor.", "“-2+3 is it,” said the mayor."))
    for row in found:
        for value in row.values():
            assert not value.startswith(("=", "+", "-", "@"))
    assert any(row["left words"].startswith("'=HYPERLINK(0)") for row in found)


def test_a_fact_that_stands_everywhere_names_some_places_and_counts_the_rest() -> None:
    text = "\n\n".join(f"Mayor Brisa Tolland spoke in hall {k}." for k in range(20))
    entry = next(each for each in ledger(of_texts(text, text)) if "Brisa Tolland" in each.left.text)
    assert len(entry.left.places) == 20
    assert where(entry.left).endswith(f"and {20 - SHOWN_PLACES} more")
