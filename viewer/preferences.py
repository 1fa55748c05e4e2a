"""What the reader prefers, and how the window was left. No Qt."""

from dataclasses import dataclass
from enum import StrEnum

from viewer.core.filter import Filter, without


class ThemeChoice(StrEnum):
    """Which colours the window takes."""

    SYSTEM = "system"
    """Those of the desktop."""
    LIGHT = "light"
    """Dark on light."""
    DARK = "dark"
    """Light on dark."""


SMALLEST_FONT, USUAL_FONT, LARGEST_FONT = 8, 12, 40
"""Size of the articles' type, in points."""


@dataclass(frozen=True, slots=True)
class Preferences:
    """What the reader prefers."""

    theme: ThemeChoice = ThemeChoice.SYSTEM
    """Which colours the window takes."""
    font_size: int = USUAL_FONT
    """Size of the articles' type, in points."""
    scroll_lock: bool = True
    """Whether the two articles scroll together."""
    hidden: tuple[str, ...] = ()
    """The names of what is not shown (`Filter.hidden`); everything else is."""

    @property
    def filter(self) -> Filter:
        """What is shown."""
        return without(self.hidden)


@dataclass(frozen=True, slots=True)
class WindowState:
    """How the window was left; the values are Qt's own, in base 64, and mean nothing to others."""

    geometry: str = ""
    """Its place and size."""
    panels: str = ""
    """Which panels are open, and where."""
