"""What can be done with the article of one side: commands, and the menu that holds them."""

from viewer.core.model import SIDES, SideName
from viewer.ui.command import SEPARATOR, Command, Menu
from viewer.ui.translation import QT_TRANSLATE_NOOP

_OF_A_SIDE = (
    Command(
        "reload",
        QT_TRANSLATE_NOOP("Commands", "&Reload from disk"),
        (),
        QT_TRANSLATE_NOOP("Commands", "Read the article's file once more"),
    ),
    Command(
        "imprint",
        QT_TRANSLATE_NOOP("Commands", "&Where it comes from…"),
        (),
        QT_TRANSLATE_NOOP("Commands", "Fill in or correct title, outlet, author, address and dates"),
    ),
    Command(
        "left_out",
        QT_TRANSLATE_NOOP("Commands", "What was left &out…"),
        (),
        QT_TRANSLATE_NOOP("Commands", "What the file holds beside the article"),
    ),
)
SIDE_COMMANDS = (
    *(command._replace(name=f"{command.name}_{side}") for command in _OF_A_SIDE for side in SIDES),
    Command(
        "reload",
        QT_TRANSLATE_NOOP("Commands", "Reloa&d from disk"),
        ("Ctrl+F5",),
        QT_TRANSLATE_NOOP("Commands", "Read the files of both articles once more"),
    ),
)
"""What can be done with the article of either side, and with both."""


def side_menu(title: str, side: SideName) -> Menu:
    """The menu of one side."""
    entries: tuple[str | Menu, ...] = (
        *(f"{command.name}_{side}" for command in _OF_A_SIDE),
        SEPARATOR,
        Menu(QT_TRANSLATE_NOOP("Commands", "&Encoding"), (), f"encoding_{side}"),
        Menu(QT_TRANSLATE_NOOP("Commands", "&Language"), (), f"language_{side}"),
    )
    return Menu(title, entries, f"article_{side}")
