"""How wide the terminal is: `columns`."""

import os
import sys

_USUAL = 80


def columns() -> int:
    """Characters a line: what the environment says, else the terminal that takes standard output, else 80.

    As `shutil.get_terminal_size`, without the archive formats that `shutil` imports.
    """
    said = os.environ.get("COLUMNS", "")
    if said.isdecimal() and int(said):
        return int(said)
    try:
        return os.get_terminal_size(sys.__stdout__.fileno() if sys.__stdout__ else 1).columns or _USUAL
    except (ValueError, OSError):  # closed, or no terminal
        return _USUAL
