"""The commands of the panels and of the way from part to part of the window, as a table."""

from viewer.ui.command import SEPARATOR, Command, Menu
from viewer.ui.translation import QT_TRANSLATE_NOOP

# fmt: off
PANEL_COMMANDS = (
    Command("details", QT_TRANSLATE_NOOP("Commands", "&Details of the match"), ("Ctrl+D", "Alt+1"),
            QT_TRANSLATE_NOOP("Commands", "Show both wordings of the selected match"), "", True),
    Command("points", QT_TRANSLATE_NOOP("Commands", "&Points to check"), ("Alt+2",),
            QT_TRANSLATE_NOOP("Commands", "List what to check, what can't both be exact first"), "", True),
    Command("facts", QT_TRANSLATE_NOOP("Commands", "&Names, numbers, dates, quotes"), ("Alt+3",),
            QT_TRANSLATE_NOOP("Commands", "List what both articles state, and what one alone does"), "", True),
    Command("usual_panels", QT_TRANSLATE_NOOP("Commands", "&Usual arrangement"), (),
            QT_TRANSLATE_NOOP("Commands", "Open every panel, below the articles and one behind the other")),
    Command("next_part", QT_TRANSLATE_NOOP("Commands", "Next pa&rt of the window"), ("F6",),
            QT_TRANSLATE_NOOP("Commands", "Give the keyboard to the next article or panel")),
    Command("previous_part", QT_TRANSLATE_NOOP("Commands", "Previous par&t of the window"), ("Shift+F6",),
            QT_TRANSLATE_NOOP("Commands", "Give the keyboard to the article or panel before")),
)
PANEL_MENU = Menu(QT_TRANSLATE_NOOP("Commands", "&Panels"), (
    "details", "points", "facts", SEPARATOR, "usual_panels", SEPARATOR, "next_part", "previous_part",
))
# fmt: on
