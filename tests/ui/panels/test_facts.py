"""The table of names, numbers, dates and quotations: what it lists, and how it leads to all places of each."""

from pathlib import Path

import pytest

from tests.ui.panels.table_user import TableUser
from tests.ui.window_driver import WindowDriver


@pytest.fixture
def facts(reader: WindowDriver) -> TableUser:
    """A reader who has opened the names, numbers, dates and quotations."""
    user = TableUser(reader, "facts")
    user.opens("Alt+3")
    return user


@pytest.fixture
def sample(user: WindowDriver) -> TableUser:
    """The same of the sample."""
    user.chooses("File", "Open the sample")
    user.waits_until_compared()
    table = TableUser(user, "facts")
    table.opens("Alt+3")
    return table


def test_what_differs_comes_first_then_what_one_alone_states(facts: TableUser) -> None:
    assert facts.titles == ["Kind", "Stated by", "Left", "Right", "Note"]
    assert facts.rows[0] == ("number", "differs", "12 ferries", "14 ferries", "another value")
    order = list(dict.fromkeys(facts.column("Stated by")))
    assert order == ["differs", "only left", "only right", "both"]
    assert ("name", "only right", "–", "Pelling", "–") in facts.rows


def test_the_title_counts_them(facts: TableUser) -> None:
    both = facts.column("Stated by").count("both") + facts.column("Stated by").count("differs")
    assert facts.title == f"{both} in both, 2 of them differ, 1 only left, 1 only right"
    assert facts.tab == "Names, numbers, dates, quotes"


def test_choosing_again_leads_to_the_next_place_and_at_the_end_to_the_first(sample: TableUser) -> None:
    row = next(at for at, words in enumerate(sample.column("Left")) if words.startswith("Stavel"))
    assert sample.rows[row][2] == "Stavel ×2"
    sample.clicks(row)
    first = sample.user.reader.view.selected()
    assert sample.framed_words("left") == "Stavel"
    assert sample.framed_words("right") == ""
    sample.clicks(row)
    assert sample.user.reader.view.selected() != first
    sample.presses("Space")
    assert sample.user.reader.view.selected() == first
    sample.presses("Left")
    assert sample.user.reader.view.selected() != first


def test_a_fact_of_both_leads_to_its_places_in_both(sample: TableUser) -> None:
    sample.types_filter("kessary")
    sample.presses("Down")
    assert sample.framed_words("left") == "Kessary"
    assert sample.framed_words("right") == "Kessary"
    sample.presses("Space")
    assert sample.framed_words("left") == "Kessary Dam"
    assert sample.framed_words("right") == "Kessary"


def test_kind_status_and_words_filter(sample: TableUser) -> None:
    sample.picks(0, "number")
    assert set(sample.column("Kind")) == {"number"}
    sample.picks(1, "differs")
    assert sample.column("Left") == ["38 villages"]
    sample.picks(0, "name")
    assert sample.notice == "Nothing is let through by the filter."
    sample.user.clicks_button("Show all")
    sample.types_filter("gauges TWELVE")
    assert sample.column("Right") == ["twelve gauges"]


def test_the_filter_finds_ways_that_are_not_the_first(sample: TableUser) -> None:
    sample.types_filter("korvanian")
    assert any("Korvany" in words for words in sample.column("Left"))


def test_words_sort_by_the_alphabet_with_none_at_the_end(sample: TableUser) -> None:
    sample.clicks_head("Left")
    lefts = [words.casefold() for words in sample.column("Left")]
    stated = [words for words in lefts if words != "–"]
    assert lefts[: len(stated)] == stated == sorted(stated)


def test_articles_without_any_say_so(user: WindowDriver, tmp_path: Path) -> None:
    left, right = tmp_path / "left.txt", tmp_path / "right.txt"
    left.write_text("It rained.\n", "utf-8")
    right.write_text("It snowed.\n", "utf-8")
    user.opens(left, right)
    facts = TableUser(user, "facts")
    facts.opens("Alt+3")
    assert facts.notice.startswith("Neither article states")
