"""How the reader leaves a table is how it is found at the next start."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from tests.ui.panels.table_user import TableUser
from tests.ui.window_driver import WindowDriver
from viewer.ui.panels.table_state import TableState, understood


def opened(user: WindowDriver, folder: Path, name: str, keys: str) -> TableUser:
    """A panel of a window with the two articles of that folder."""
    user.opens(folder / "left.txt", folder / "right.txt")
    table = TableUser(user, name)
    table.opens(keys)
    return table


def widths(table: TableUser) -> list[int]:
    """How wide the columns are."""
    return [table.table.columnWidth(at) for at in range(len(table.titles))]


def drags_head(table: TableUser, column: int, by: int) -> None:
    """Drag the right edge of a column's head."""
    head = table.table.horizontalHeader()
    edge = QPoint(head.sectionViewportPosition(column) + head.sectionSize(column) - 1, head.height() // 2)
    QTest.mousePress(head.viewport(), Qt.MouseButton.LeftButton, pos=edge)
    for done in range(0, by + 1, 10):
        QTest.mouseMove(head.viewport(), edge + QPoint(done, 0))
    QTest.mouseRelease(head.viewport(), Qt.MouseButton.LeftButton, pos=edge + QPoint(by, 0))


def test_order_columns_and_choices_are_found_again(
    reader: WindowDriver, tmp_path: Path, starts_again: Callable[[], WindowDriver]
) -> None:
    points = TableUser(reader, "points")
    points.opens("Alt+2")
    points.clicks_head("Right")
    points.clicks_head("Right")
    points.picks(0, "Only here")
    drags_head(points, 1, 60)
    rows, columns = points.rows, widths(points)
    assert len(rows) > 1
    reader.closes()
    again = opened(starts_again(), tmp_path, "points", "Alt+2")
    assert again.rows == rows
    assert again.picked(0).startswith("Only here")
    assert widths(again) == pytest.approx(columns, abs=8)  # a scroll bar may have come or gone


def test_the_other_table_is_kept_for_itself(
    reader: WindowDriver, tmp_path: Path, starts_again: Callable[[], WindowDriver]
) -> None:
    facts = TableUser(reader, "facts")
    facts.opens("Alt+3")
    facts.clicks_head(facts.titles[0])
    facts.clicks_head(facts.titles[0])
    rows = facts.rows
    reader.closes()
    user = starts_again()
    again = opened(user, tmp_path, "facts", "Alt+3")
    assert again.rows == rows
    points = TableUser(user, "points")
    points.opens("Alt+2")
    assert points.table.horizontalHeader().sortIndicatorSection() == -1


def test_a_choice_that_other_articles_do_not_offer_waits_until_it_is_offered_again(
    reader: WindowDriver, tmp_path: Path
) -> None:
    points = TableUser(reader, "points")
    points.opens("Alt+2")
    points.picks(0, "Only here")
    rows = points.rows
    reader.opens(tmp_path / "left.txt", tmp_path / "left.txt")
    points.waits_for_rows()
    reader.opens(tmp_path / "left.txt", tmp_path / "right.txt")
    points.waits_for_rows()
    assert points.rows == rows


def test_what_makes_no_sense_in_the_file_changes_nothing(
    settings_folder: Path, reader: WindowDriver, tmp_path: Path, starts_again: Callable[[], WindowDriver]
) -> None:
    reader.closes()
    file = settings_folder / "window.json"
    kept = json.loads(file.read_text("utf-8"))
    kept["tables"] = [["points", "99", "descending", "1 2", "nonsense", "x", "y"], ["facts"], [], ["other", "1"], "x"]
    file.write_text(json.dumps(kept), "utf-8")
    assert opened(starts_again(), tmp_path, "points", "Alt+2").rows


@pytest.mark.parametrize("told", [[], ["1"], ["x", "", ""], ["1", "", "a b"], [1, "", ""], ["1", "", "-3 nan 5"]])
def test_only_what_is_understood_counts(told: list[object]) -> None:
    assert understood(told)._replace(column=-1) == TableState()


def test_what_is_told_is_understood() -> None:
    state = TableState(2, True, (10.0, 20.5), ("quotation", ""))
    assert understood(state.told()) == state
