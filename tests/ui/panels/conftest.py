"""Two articles with something of each kind to check."""

from pathlib import Path

import pytest

from tests.ui.window_driver import WindowDriver

LEFT = """Bridge closed

The mayor said 12 ferries would cross the river every day until the bridge is mended.

Engineer Ana Torvel warned that the grey northern pillar may give way before winter comes.

Bakers and grocers of the old town complained about the detour on Monday morning.

"We will open the bridge in spring and not a day later," the mayor told the council.

Nobody was hurt. Ferries are free for schoolchildren and their teachers.
"""
RIGHT = """Commuters take the boat

The mayor said 14 ferries would cross the river every day until it is mended.

Engineer Ana Torvel said that the gray northern pillar will give way before winter comes.

"We will open the bridge in summer and not a day later," the mayor told the council.

Divers from the harbour of Pelling look at the pillar every night.
"""


@pytest.fixture
def reader(user: WindowDriver, tmp_path: Path) -> WindowDriver:
    """A user who has opened these two."""
    left, right = tmp_path / "left.txt", tmp_path / "right.txt"
    left.write_text(LEFT, "utf-8")
    right.write_text(RIGHT, "utf-8")
    user.opens(left, right)
    return user
