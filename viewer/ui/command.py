"""What a command and a menu are, for the tables of what the reader can do."""

from typing import NamedTuple

from PySide6.QtGui import QKeySequence

Key = str | QKeySequence.StandardKey
SEPARATOR = "-"
STRETCH = "~"
"""In a toolbar: what follows stands at its end."""


class Command(NamedTuple):
    """One thing the reader can do."""

    name: str
    """How the code calls it."""
    text: str
    """How the menu calls it."""
    keys: tuple[Key, ...] = ()
    """Its shortcuts; the menu shows the first."""
    tip: str = ""
    """What it does, where the text doesn't say it all."""
    icon: str = ""
    """Its picture, `resources/icons/ICON.svg`."""
    checkable: bool = False
    """Whether it is on or off."""


class Menu(NamedTuple):
    """A menu: names of commands, submenus and separators."""

    title: str
    """What stands in the menu bar."""
    entries: tuple["str | Menu", ...]
    """What it holds, from top to bottom."""
    name: str = ""
    """How the code calls it, where the code fills it."""
