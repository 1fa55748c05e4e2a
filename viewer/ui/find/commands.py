"""The commands of finding, as a table."""

from PySide6.QtGui import QKeySequence

from viewer.ui.command import Command
from viewer.ui.translation import QT_TRANSLATE_NOOP

Standard = QKeySequence.StandardKey
FIND = ("find", "find_next", "find_previous")

# fmt: off
FIND_COMMANDS = (
    Command("find", QT_TRANSLATE_NOOP("Commands", "&Find in both"), (Standard.Find,),
            QT_TRANSLATE_NOOP("Commands", "Look for words in both articles"), "find"),
    Command("find_next", QT_TRANSLATE_NOOP("Commands", "Find &next"), ("F3",), icon="next"),
    Command("find_previous", QT_TRANSLATE_NOOP("Commands", "Find pre&vious"), ("Shift+F3",), icon="previous"),
    Command("find_close", QT_TRANSLATE_NOOP("Commands", "Close the find bar"), (),
            QT_TRANSLATE_NOOP("Commands", "Close the find bar and stay here (Esc)")),
)
# fmt: on
