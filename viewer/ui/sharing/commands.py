"""The commands that hand a comparison on, as a table."""

from PySide6.QtGui import QKeySequence

from viewer.ui.command import SEPARATOR, Command
from viewer.ui.translation import QT_TRANSLATE_NOOP

OPEN_FOLDER = "open_folder"
SHARE_FILE = ("export", "picture", SEPARATOR, "print_preview", "print")
"""What stands in the File menu."""
SHARE_EDIT = ("copy_marked", "copy_match")
"""What stands in the Edit menu."""

# fmt: off
SHARE_COMMANDS = (
    Command("export", QT_TRANSLATE_NOOP("Commands", "E&xport…"), ("Ctrl+E",),
            QT_TRANSLATE_NOOP("Commands", "Write the comparison to a file, in any format")),
    Command("picture", QT_TRANSLATE_NOOP("Commands", "Save as pict&ure…"), ("Ctrl+Shift+E",),
            QT_TRANSLATE_NOOP("Commands", "Save what the window shows of the comparison as a picture")),
    Command("print_preview", QT_TRANSLATE_NOOP("Commands", "Print pre&view…"), ("Ctrl+Shift+P",),
            QT_TRANSLATE_NOOP("Commands", "Look at the report as it will be printed")),
    Command("print", QT_TRANSLATE_NOOP("Commands", "Pri&nt…"), (QKeySequence.StandardKey.Print,),
            QT_TRANSLATE_NOOP("Commands", "Print the report")),
    Command(OPEN_FOLDER, QT_TRANSLATE_NOOP("Commands", "Open the folder that was written to")),
    Command("copy_marked", QT_TRANSLATE_NOOP("Commands", "Copy &with marks"), ("Ctrl+Shift+C",),
            QT_TRANSLATE_NOOP("Commands", "Copy the selected words with their marks, for a word processor or a mail")),
    Command("copy_match", QT_TRANSLATE_NOOP("Commands", "Copy the &match"), ("Ctrl+M",),
            QT_TRANSLATE_NOOP("Commands", "Copy both wordings of the selected match, with where they stand")),
)
# fmt: on
