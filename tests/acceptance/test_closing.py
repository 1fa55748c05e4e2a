"""The window is closed fifty times while it compares a long pair, each time at another moment."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.ui.closing import Left, close_while_it_compares, long_pair
from tests.ui.screen import Screen

pytestmark = pytest.mark.acceptance
TIMES, LATEST = 50, 3.0
"""How often, and how many seconds after the window is shown at most."""


@pytest.fixture
def screen() -> Iterator[Screen]:
    made = Screen()
    yield made
    made.closes()


def test_closing_at_any_moment_leaves_nothing_behind(screen: Screen, tmp_path: Path) -> None:
    pair = long_pair(tmp_path)
    for n in range(TIMES):
        after = LATEST * n / (TIMES - 1)
        assert close_while_it_compares(screen, pair, tmp_path, after) == Left(0, "", []), after
