"""What the reader prefers, and how the window was left. No Qt."""

from dataclasses import dataclass
from enum import StrEnum

from viewer.core.filter import Filter, without
from viewer.core.model import LONGEST_RUN, SHORTEST_RUN, Settings
from viewer.theme import PaletteChoice


class ThemeChoice(StrEnum):
    """Which colours the window takes."""

    SYSTEM = "system"
    """Those of the desktop."""
    LIGHT = "light"
    """Dark on light."""
    DARK = "dark"
    """Light on dark."""


SHORTEST_LINE, USUAL_LINE, LONGEST_LINE = 40, 72, 140
"""Characters in a line of an article, at most; 72 are comfortable to read."""
SMALLEST_FONT, USUAL_FONT, LARGEST_FONT = 8, 12, 40
"""Size of the articles' type, in points."""


_BOUNDS = {
    "font_size": (SMALLEST_FONT, LARGEST_FONT),
    "line_length": (SHORTEST_LINE, LONGEST_LINE),
    "shared_run": (SHORTEST_RUN, LONGEST_RUN),
}


@dataclass(frozen=True, slots=True)
class Preferences:
    """What the reader prefers."""

    theme: ThemeChoice = ThemeChoice.SYSTEM
    """Which colours the window takes."""
    palette: PaletteChoice = PaletteChoice.USUAL
    """Which set of colours marks are drawn in."""
    font_family: str = ""
    """The articles' typeface; empty: the usual one."""
    font_size: int = USUAL_FONT
    """Size of the articles' type, in points."""
    line_length: int = USUAL_LINE
    """How many characters a line of an article may have."""
    shared_run: int = Settings().shared_run
    """How many words in a row count as shared wording."""
    scroll_lock: bool = True
    """Whether the two articles scroll together."""
    hidden: tuple[str, ...] = ()
    """The names of what is not shown (`Filter.hidden`); everything else is."""
    rows: bool = False
    """Whether linked sentences are laid level, in rows."""

    def __post_init__(self) -> None:
        """Keep every number within its bounds: the file may have been written by hand."""
        for name, (least, most) in _BOUNDS.items():
            object.__setattr__(self, name, max(least, min(most, getattr(self, name))))

    @property
    def filter(self) -> Filter:
        """What is shown."""
        return without(self.hidden)


@dataclass(frozen=True, slots=True)
class Folders:
    """Where the reader has written to."""

    export: str = ""
    """The folder of the last export; empty: none yet."""
    ending: str = ""
    """How the name of the last exported file ended, which tells its format."""


@dataclass(frozen=True, slots=True)
class WindowState:
    """How the window was left; the first two values are Qt's own, in base 64, and mean nothing to others."""

    geometry: str = ""
    """Its place and size."""
    panels: str = ""
    """Which panels are open, and where."""
    tables: tuple[tuple[str, ...], ...] = ()
    """How the tables of panels are sorted, divided and filtered: what `ui/panels/table_state.py` tells of each."""
