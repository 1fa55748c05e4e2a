"""Rows that are filtered and sorted a little at a time."""

from viewer.theme import MarkRole
from viewer.ui.panels.rows import Row, alphabet, arranged_in_steps


def _row(words: str) -> Row:
    return Row(words, "", (words,), MarkRole.ONLY, words)


def _is_short(row: Row) -> bool:
    return len(row.cells[0]) < 5


ROWS = [_row(words) for words in ("pier", "Ash", "harbour", "", "ash", "Boat")]


def _words(rows: list[Row | None]) -> list[str]:
    return [row.cells[0] for row in rows if row is not None]


def test_rows_are_let_through_in_their_order() -> None:
    assert _words(list(arranged_in_steps(ROWS, _is_short, None))) == ["pier", "Ash", "", "ash", "Boat"]


def test_rows_are_sorted_whatever_their_case_with_none_last_and_equals_as_they_were() -> None:
    assert _words(list(arranged_in_steps(ROWS, _is_short, alphabet(0)))) == ["Ash", "ash", "Boat", "pier", ""]


def test_no_step_looks_at_more_than_one_row() -> None:
    asked: list[Row] = []

    def wanted(row: Row) -> bool:
        asked.append(row)
        return True

    for key in (None, alphabet(0)):
        asked.clear()
        before = 0
        for _ in arranged_in_steps(ROWS, wanted, key):
            assert len(asked) - before <= 1
            before = len(asked)
