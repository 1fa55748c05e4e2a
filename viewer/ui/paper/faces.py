"""The letters on paper: one face a style. Sizes and distances are points, 72 an inch."""

from dataclasses import dataclass
from functools import cache

from PySide6.QtGui import QFont

from viewer.export.blocks import Style

# Narrow faces whose outlines a PDF can hold; the last of each is what Storydiff asks a Linux system to have.
_SERIF = ("Charter", "Georgia", "Source Serif 4", "Noto Serif", "Liberation Serif", "Times New Roman", "DejaVu Serif")
_SANS = ("Helvetica Neue", "Source Sans 3", "Noto Sans", "Liberation Sans", "Arial", "DejaVu Sans")
_MONO = ("Menlo", "Source Code Pro", "Noto Sans Mono", "Liberation Mono", "Courier New", "DejaVu Sans Mono")


@dataclass(frozen=True, slots=True)
class Face:
    """How a paragraph is set."""

    families: tuple[str, ...]
    """Fonts, the preferred one first."""
    size: float
    """Of the letters."""
    bold: bool = False
    italic: bool = False
    muted: bool = False
    """Whether it is set in the less important colour."""
    leading: float = 1.3
    """Distance of lines, in sizes of the letters."""
    below: float = 2.0
    """Distance to the next paragraph of the same cell."""


FACES = {
    Style.PLAIN: Face(_SANS, 8.5),
    Style.MUTED: Face(_SANS, 8.5, muted=True),
    Style.CODE: Face(_MONO, 6.8, leading=1.4),
    Style.STORY: Face(_SERIF, 9.6),
    Style.HEADLINE: Face(_SERIF, 10.4, bold=True, leading=1.22),
    Style.STANDFIRST: Face(_SERIF, 9.6, italic=True),
    Style.SUBHEAD: Face(_SERIF, 9.6, bold=True),
    Style.EXTRA: Face(_SERIF, 8.8, muted=True),
}
"""What stands in tables."""
TITLE = Face(_SANS, 16, bold=True, leading=1.2)
SECTION = Face(_SANS, 12, bold=True, leading=1.2)
PART = Face(_SANS, 9.5, bold=True, leading=1.25)
TEXT = Face(_SANS, 8.8, leading=1.35)
COLUMN = Face(_SANS, 8, bold=True, muted=True)
LABEL = Face(_SANS, 7, muted=True)
FOOT = Face(_SANS, 7.5, muted=True)
UNITS = 20
"""In how many parts of a point texts are set: Qt takes whole ones for the size of letters."""
THEME = "light"
"""The theme whose colours are printed: paper is light, whatever the window is."""


@cache
def font(face: Face) -> QFont:
    """The font of a face, in pixels that the painter takes for points."""
    made = QFont(list(face.families))
    # Hinting would round each letter to a whole point.
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    made.setPixelSize(round(face.size * UNITS))
    made.setBold(face.bold)
    made.setItalic(face.italic)
    return made
