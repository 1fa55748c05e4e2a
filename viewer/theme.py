"""The colours and second cues of the window and the exports, read from `resources/themes/*.toml`. Imports no Qt.

A theme file names base colours once and lets every role refer to one of them by name.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import Any

import tomli

from viewer.core.marks import Layer, Mark
from viewer.core.model import Weight
from viewer.resources import resource


class PaletteChoice(StrEnum):
    """Which set of colours marks are drawn in; each is there light and dark."""

    USUAL = "usual"
    """Calm, for long reading."""
    SAFE = "safe"
    """Told apart at a glance in every kind of colour-blind sight."""
    CONTRAST = "contrast"
    """Letters and lines that stand out as much as they can."""


class Underline(StrEnum):
    """The line at marked words: what tells marks apart without colour."""

    NONE = "none"
    SOLID = "solid"
    DASHED = "dashed"
    DOTTED = "dotted"
    WAVY = "wavy"
    ENDS = "ends"
    """No line below, but an upright stroke before the first and behind the last letter."""


class MarkRole(StrEnum):
    """How a mark looks: finer than its layer."""

    SHARED_QUOTED = "shared_quoted"
    """Same words in both, inside a quotation."""
    SHARED_OWN = "shared_own"
    """Same words in both, in the article's own prose."""
    FAINT = "faint"
    """Said differently, same meaning and stance."""
    NOTABLE = "notable"
    """Said differently, with another stance or precision."""
    DIFFERS = "differs"
    """The two can't both be exact."""
    ONLY = "only"
    """Only here."""
    FURNITURE = "furniture"
    """A page extra."""


_CHANGE_ROLES = {
    Weight.FAINT: MarkRole.FAINT,
    Weight.NOTABLE: MarkRole.NOTABLE,
    Weight.DIFFERS: MarkRole.DIFFERS,
}


def role_of(mark: Mark) -> MarkRole:
    """How the mark looks."""
    if mark.layer is Layer.SHARED:
        return MarkRole.SHARED_QUOTED if mark.quoted else MarkRole.SHARED_OWN
    if mark.change is not None:
        return _CHANGE_ROLES[mark.change.weight]
    return MarkRole.ONLY if mark.layer is Layer.ONLY else MarkRole.FURNITURE


@dataclass(frozen=True, slots=True)
class MarkStyle:
    """How marked words are drawn. Colours are "#RRGGBB"."""

    text: str
    """The letters."""
    line: str
    """The underline."""
    underline: Underline
    """The underline's shape."""
    background: str | None = None
    """The fill behind the words; None leaves the page."""


@dataclass(frozen=True, slots=True)
class RibbonStyle:
    """How the band between two linked sentences is drawn. Colours are "#RRGGBB"."""

    fill: str
    """The band."""
    edge: str
    """Its outline, dashed where the match is partial."""


class RibbonRole(StrEnum):
    """What a ribbon joins."""

    PLAIN = "plain"
    """Sentences that stand in the common order."""
    MOVED = "moved"
    """Sentences that stand elsewhere in the other article."""
    SELECTED = "selected"
    """The selected sentence and its counterparts."""


@dataclass(frozen=True, slots=True)
class Theme:
    """Every colour of the window and the exports, as "#RRGGBB"."""

    key: str
    """The file's name without its ending, such as "dark"."""
    name: str
    """What it is called on screen."""
    dark: bool
    """Whether letters are lighter than the page."""
    outlined: bool
    """Whether controls get outlines that stand out."""
    window: str
    """The frame around the reading matter."""
    base: str
    """The page."""
    raised: str
    """Buttons, tooltips, alternate rows."""
    text: str
    """Letters on the page and on the frame."""
    muted: str
    """Less important letters."""
    accent: str
    """What is selected or active."""
    on_accent: str
    """Letters on the accent colour."""
    border: str
    """Thin lines between parts."""
    focus: str
    """The ring around what has the keyboard."""
    selection: str
    """Behind selected letters."""
    on_selection: str
    """Selected letters."""
    sentence: str
    """Behind the selected sentence and its counterparts."""
    hover: str
    """Behind the sentence under the pointer."""
    found: str
    """Behind letters that the reader has looked for."""
    found_edge: str
    """The frame around them."""
    found_now: str
    """Behind the place that the reader has come to."""
    on_found_now: str
    """Letters of that place."""
    marks: Mapping[MarkRole, MarkStyle]
    """How each kind of mark looks."""
    ribbons: Mapping[RibbonRole, RibbonStyle]
    """How each kind of ribbon looks."""


def theme_key(palette: PaletteChoice, *, dark: bool) -> str:
    """The key of the theme that shows this palette, light or dark."""
    ground = "dark" if dark else "light"
    return ground if palette is PaletteChoice.USUAL else f"{ground}-{palette}"


@cache
def load_theme(key: str) -> Theme:
    """The theme of `resources/themes/KEY.toml`.

    Raises OSError if there is none; KeyError, TypeError or ValueError if it lacks a role or names an unknown colour.
    """
    file = tomli.loads(resource("themes", f"{key}.toml").read_text("utf-8"))
    colours: dict[str, str] = file["colours"]
    roles: dict[str, Any] = {role: colours[colour] for role, colour in file["roles"].items()}
    return Theme(
        key=key,
        name=file["name"],
        dark=file["dark"],
        outlined=file.get("outlined", False),
        marks={role: _mark_style(file["marks"][role], colours) for role in MarkRole},
        ribbons={role: _ribbon_style(file["ribbons"][role], colours) for role in RibbonRole},
        **roles,
    )


@cache
def themes() -> tuple[str, ...]:
    """The keys of all themes, in the order of the alphabet."""
    return tuple(sorted(path.stem for path in resource("themes").glob("*.toml")))


def _mark_style(style: dict[str, Any], colours: dict[str, str]) -> MarkStyle:
    background = style.get("background")
    return MarkStyle(
        text=colours[style["text"]],
        line=colours[style["line"]],
        underline=Underline(style["underline"]),
        background=None if background is None else colours[background],
    )


def _ribbon_style(style: dict[str, str], colours: dict[str, str]) -> RibbonStyle:
    return RibbonStyle(fill=colours[style["fill"]], edge=colours[style["edge"]])
