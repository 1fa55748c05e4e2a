"""The commands that lead through a comparison, as tables: the Go menu and what each entry leads to."""

from typing import NamedTuple

from viewer.ui.command import SEPARATOR, Command, Menu
from viewer.ui.comparison_view.stops import StopKind
from viewer.ui.translation import QT_TRANSLATE_NOOP


class Step(NamedTuple):
    """A command that goes to the next or the previous stop."""

    kind: StopKind
    """Of which kind."""
    way: int
    """1: the next, -1: the one before."""


STEPS = {
    "next": Step(StopKind.ANY, 1),
    "previous": Step(StopKind.ANY, -1),
    "next_change": Step(StopKind.CHANGE, 1),
    "previous_change": Step(StopKind.CHANGE, -1),
    "next_only": Step(StopKind.ONLY, 1),
    "previous_only": Step(StopKind.ONLY, -1),
    "next_quotation": Step(StopKind.QUOTATION, 1),
    "previous_quotation": Step(StopKind.QUOTATION, -1),
    "next_differs": Step(StopKind.DIFFERS, 1),
    "previous_differs": Step(StopKind.DIFFERS, -1),
}
ENDS = {"first": Step(StopKind.ANY, -1), "last": Step(StopKind.ANY, 1)}
"""To the first and the last stop."""

NOTHING_FURTHER = {
    StopKind.ANY: (
        QT_TRANSLATE_NOOP("Going", "No difference further up."),
        QT_TRANSLATE_NOOP("Going", "No further difference."),
    ),
    StopKind.CHANGE: (
        QT_TRANSLATE_NOOP("Going", "No change further up."),
        QT_TRANSLATE_NOOP("Going", "No further change."),
    ),
    StopKind.ONLY: (
        QT_TRANSLATE_NOOP("Going", "No sentence without counterpart further up."),
        QT_TRANSLATE_NOOP("Going", "No further sentence without counterpart."),
    ),
    StopKind.QUOTATION: (
        QT_TRANSLATE_NOOP("Going", "No quotation further up."),
        QT_TRANSLATE_NOOP("Going", "No further quotation."),
    ),
    StopKind.DIFFERS: (
        QT_TRANSLATE_NOOP("Going", "No point further up where both can’t be exact."),
        QT_TRANSLATE_NOOP("Going", "No further point where both can’t be exact."),
    ),
}
"""What is said at the end: upwards, downwards."""

# fmt: off
GO_COMMANDS = (
    Command("next", QT_TRANSLATE_NOOP("Commands", "&Next"), ("Alt+Down", "N"),
            QT_TRANSLATE_NOOP("Commands", "Go to the next difference that is shown"), "next"),
    Command("previous", QT_TRANSLATE_NOOP("Commands", "&Previous"), ("Alt+Up", "P"),
            QT_TRANSLATE_NOOP("Commands", "Go to the previous difference that is shown"), "previous"),
    Command("first", QT_TRANSLATE_NOOP("Commands", "&First"), ("Alt+Home",),
            QT_TRANSLATE_NOOP("Commands", "Go to the first difference that is shown")),
    Command("last", QT_TRANSLATE_NOOP("Commands", "&Last"), ("Alt+End",),
            QT_TRANSLATE_NOOP("Commands", "Go to the last difference that is shown")),
    Command("next_change", QT_TRANSLATE_NOOP("Commands", "Next &change"), ("C",),
            QT_TRANSLATE_NOOP("Commands", "Go to the next match in which something is said differently")),
    Command("previous_change", QT_TRANSLATE_NOOP("Commands", "Previous c&hange"), ("Shift+C",)),
    Command("next_only", QT_TRANSLATE_NOOP("Commands", "Next &unique sentence"), ("U",),
            QT_TRANSLATE_NOOP("Commands", "Go to the next sentence without counterpart, on either side")),
    Command("previous_only", QT_TRANSLATE_NOOP("Commands", "Previous un&ique sentence"), ("Shift+U",)),
    Command("next_quotation", QT_TRANSLATE_NOOP("Commands", "Next &quotation"), ("Q",),
            QT_TRANSLATE_NOOP("Commands", "Go to the next sentence in which either article quotes")),
    Command("previous_quotation", QT_TRANSLATE_NOOP("Commands", "Previous qu&otation"), ("Shift+Q",)),
    Command("next_differs", QT_TRANSLATE_NOOP("Commands", "Next point that &differs"), ("D",),
            QT_TRANSLATE_NOOP("Commands", "Go to the next match in which both can’t be exact")),
    Command("previous_differs", QT_TRANSLATE_NOOP("Commands", "Previous point that diff&ers"), ("Shift+D",)),
    Command("next_point", QT_TRANSLATE_NOOP("Commands", "Next point to chec&k"), ("F8",),
            QT_TRANSLATE_NOOP("Commands", "Go to the next of the points that their table shows, in its order")),
    Command("previous_point", QT_TRANSLATE_NOOP("Commands", "Previous point &to check"), ("Shift+F8",)),
    Command("jump", QT_TRANSLATE_NOOP("Commands", "To the counterp&art"), ("X",),
            QT_TRANSLATE_NOOP("Commands", "Go on reading in the other article (Enter in a text)")),
    Command("turn", QT_TRANSLATE_NOOP("Commands", "Next of &several counterparts"), ("Shift+X",),
            QT_TRANSLATE_NOOP("Commands", "Bring another counterpart of the selected sentence beside it")),
    Command("back", QT_TRANSLATE_NOOP("Commands", "&Back"), ("Alt+Left",),
            QT_TRANSLATE_NOOP("Commands", "Go back to the sentence where you were")),
    Command("forward", QT_TRANSLATE_NOOP("Commands", "Forwa&rd"), ("Alt+Right",),
            QT_TRANSLATE_NOOP("Commands", "Go to the sentence that you came back from")),
)

GO_MENU = Menu(QT_TRANSLATE_NOOP("Commands", "&Go"), (
    "next", "previous", "first", "last", SEPARATOR,
    "next_change", "previous_change", "next_only", "previous_only", "next_quotation", "previous_quotation",
    "next_differs", "previous_differs", "next_point", "previous_point", SEPARATOR, "jump", "turn", SEPARATOR, "back",
    "forward",
))
# fmt: on
