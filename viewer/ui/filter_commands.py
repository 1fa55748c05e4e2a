"""The commands that show one thing alone, as a table: the presets of the filter, and what leads back from them."""

from viewer.core.filter import (
    EXACT_ONLY,
    LEFT_ONLY,
    MEANING_ONLY,
    RIGHT_ONLY,
    SHARED_ONLY,
    SHARED_OWN_ONLY,
    Filter,
)
from viewer.ui.command import Command
from viewer.ui.translation import QT_TRANSLATE_NOOP

SHOW_ALL = "show_all"

# fmt: off
PRESETS: dict[str, Filter] = {
    "show_shared": SHARED_ONLY,
    "show_shared_own": SHARED_OWN_ONLY,
    "show_left": LEFT_ONLY,
    "show_right": RIGHT_ONLY,
    "show_meaning": MEANING_ONLY,
    "show_exact": EXACT_ONLY,
}
"""What is shown, by the name of the command."""

FILTER_COMMANDS = (
    Command("show_shared", QT_TRANSLATE_NOOP("Commands", "What they &share"), ("Ctrl+Shift+1",), checkable=True),
    Command("show_shared_own", QT_TRANSLATE_NOOP("Commands", "What they share outside &quotations"), ("Ctrl+Shift+2",),
            checkable=True),
    Command("show_left", QT_TRANSLATE_NOOP("Commands", "What the &left adds"), ("Ctrl+Shift+3",), checkable=True),
    Command("show_right", QT_TRANSLATE_NOOP("Commands", "What the &right adds"), ("Ctrl+Shift+4",), checkable=True),
    Command("show_meaning", QT_TRANSLATE_NOOP("Commands", "What may change the &meaning"), ("Ctrl+Shift+5",),
            checkable=True),
    Command("show_exact", QT_TRANSLATE_NOOP("Commands", "Where both can’t be &exact"), ("Ctrl+Shift+6",),
            checkable=True),
    Command(SHOW_ALL, QT_TRANSLATE_NOOP("Commands", "Show &all"), ("Ctrl+Shift+0",),
            QT_TRANSLATE_NOOP("Commands", "Show every mark again")),
)
# fmt: on
