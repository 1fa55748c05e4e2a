"""Everything the reader can tell the window to do, as one table; `actions.py` makes menus and shortcuts of it."""

from PySide6.QtGui import QKeySequence

from viewer.ui.command import SEPARATOR, STRETCH, Command, Menu
from viewer.ui.filter_commands import FILTER_COMMANDS, PRESETS, SHOW_ALL
from viewer.ui.find.commands import FIND, FIND_COMMANDS
from viewer.ui.going.commands import GO_COMMANDS, GO_MENU
from viewer.ui.panel_commands import PANEL_COMMANDS, PANEL_MENU
from viewer.ui.sharing.commands import SHARE_COMMANDS, SHARE_EDIT, SHARE_FILE
from viewer.ui.side_commands import SIDE_COMMANDS, side_menu
from viewer.ui.translation import QT_TRANSLATE_NOOP

Standard = QKeySequence.StandardKey


# fmt: off
COMMANDS = {command.name: command for command in (
    Command("open_left", QT_TRANSLATE_NOOP("Commands", "Open &left…"), ("Ctrl+L",),
            QT_TRANSLATE_NOOP("Commands", "Choose the article for the left side"), "open-left"),
    Command("open_right", QT_TRANSLATE_NOOP("Commands", "Open &right…"), ("Ctrl+R",),
            QT_TRANSLATE_NOOP("Commands", "Choose the article for the right side"), "open-right"),
    Command("open_two", QT_TRANSLATE_NOOP("Commands", "&Open two articles…"), (Standard.Open,),
            QT_TRANSLATE_NOOP("Commands", "Choose two articles at once")),
    Command("open_sample", QT_TRANSLATE_NOOP("Commands", "Open the sa&mple"), (),
            QT_TRANSLATE_NOOP("Commands", "Two invented articles to try Storydiff with")),
    Command("swap", QT_TRANSLATE_NOOP("Commands", "S&wap sides"), ("Ctrl+T",),
            QT_TRANSLATE_NOOP("Commands", "Let left and right change places"), "swap"),
    Command("compare", QT_TRANSLATE_NOOP("Commands", "Compare &again"), (Standard.Refresh,)),
    Command("stop", QT_TRANSLATE_NOOP("Commands", "S&top"), ("Ctrl+.",),
            QT_TRANSLATE_NOOP("Commands", "Stop reading and comparing")),
    Command("close", QT_TRANSLATE_NOOP("Commands", "&Close articles"), (Standard.Close,)),
    Command("quit", QT_TRANSLATE_NOOP("Commands", "&Quit"), ("Ctrl+Q",)),

    Command("open_session", QT_TRANSLATE_NOOP("Commands", "Open s&ession…"), ("Ctrl+Shift+O",),
            QT_TRANSLATE_NOOP("Commands", "Go on with two articles and what you have said of them")),
    Command("save_session", QT_TRANSLATE_NOOP("Commands", "&Save session"), (Standard.Save,),
            QT_TRANSLATE_NOOP("Commands", "Keep both articles and your corrections, states and notes in a file")),
    Command("save_session_as", QT_TRANSLATE_NOOP("Commands", "Save session under anot&her name…"), (Standard.SaveAs,)),

    Command("recover", QT_TRANSLATE_NOOP("Commands", "&Go on with the latest")),

    Command("undo", QT_TRANSLATE_NOOP("Commands", "&Undo"), (Standard.Undo,)),
    Command("redo", QT_TRANSLATE_NOOP("Commands", "R&edo"), ("Ctrl+Shift+Z", "Ctrl+Y")),
    Command("link", QT_TRANSLATE_NOOP("Commands", "Lin&k"), ("L",),
            QT_TRANSLATE_NOOP("Commands", "Match the selected sentence with the one chosen last on the other side")),
    Command("unlink", QT_TRANSLATE_NOOP("Commands", "&Break the match"), ("Shift+L",),
            QT_TRANSLATE_NOOP("Commands", "Part the selected sentence from its counterpart")),
    Command("confirm", QT_TRANSLATE_NOOP("Commands", "Conf&irm the points"), ("Y",),
            QT_TRANSLATE_NOOP("Commands", "You have checked the points of the selected sentence, and they are so")),
    Command("dismiss", QT_TRANSLATE_NOOP("Commands", "Dismiss t&he points"), ("Shift+Y",),
            QT_TRANSLATE_NOOP("Commands", "The points of the selected sentence are of no account")),
    Command("note", QT_TRANSLATE_NOOP("Commands", "N&ote…"), ("M",),
            QT_TRANSLATE_NOOP("Commands", "Write a note on the selected sentence or its match")),

    Command("show_lost", QT_TRANSLATE_NOOP("Commands", "Wh&at has no place…"), (),
            QT_TRANSLATE_NOOP("Commands", "What you have said of sentences that are not in the articles any more")),

    Command("paste", QT_TRANSLATE_NOOP("Commands", "&Paste"), (Standard.Paste,),
            QT_TRANSLATE_NOOP("Commands", "Put what was copied on the side that has no article")),
    Command("paste_left", QT_TRANSLATE_NOOP("Commands", "Paste as &left"), ("Ctrl+Shift+L",),
            QT_TRANSLATE_NOOP("Commands", "Put what was copied on the left side")),
    Command("paste_right", QT_TRANSLATE_NOOP("Commands", "Paste as &right"), ("Ctrl+Shift+R",),
            QT_TRANSLATE_NOOP("Commands", "Put what was copied on the right side")),
    Command("copy", QT_TRANSLATE_NOOP("Commands", "&Copy"), (Standard.Copy,)),
    Command("preferences", QT_TRANSLATE_NOOP("Commands", "Preference&s…"), ("Ctrl+,",),
            QT_TRANSLATE_NOOP("Commands", "Colours, typeface, and what counts as the same words")),
    *SHARE_COMMANDS,
    *FIND_COMMANDS,
    Command("deselect", QT_TRANSLATE_NOOP("Commands", "&Deselect the sentence"), ("Esc",)),

    Command("layer_shared", QT_TRANSLATE_NOOP("Commands", "&Same words"), ("Ctrl+1",),
            QT_TRANSLATE_NOOP("Commands",
                "Words that stand in both articles, in runs. Dotted line: in quotations; solid line: own prose"),
            "", True),
    Command("layer_changed", QT_TRANSLATE_NOOP("Commands", "Said &differently"), ("Ctrl+2",),
            QT_TRANSLATE_NOOP("Commands",
                "Words that the other article replaces by others. Wavy line: can't both be exact; dashed line: another"
                " stance or precision; dotted line: same meaning"), "", True),
    Command("layer_only", QT_TRANSLATE_NOOP("Commands", "&Only here"), ("Ctrl+3",),
            QT_TRANSLATE_NOOP("Commands", "Words and sentences without a counterpart in the other article"), "", True),
    Command("layer_furniture", QT_TRANSLATE_NOOP("Commands", "Page e&xtras"), ("Ctrl+4",),
            QT_TRANSLATE_NOOP("Commands",
                "Datelines, credits, related links: not part of the story. Hidden ones are folded away"), "", True),
    *SIDE_COMMANDS,

    *FILTER_COMMANDS,
    Command("theme_system", QT_TRANSLATE_NOOP("Commands", "Like the des&ktop"), checkable=True),
    Command("theme_light", QT_TRANSLATE_NOOP("Commands", "&Light"), checkable=True),
    Command("theme_dark", QT_TRANSLATE_NOOP("Commands", "&Dark"), checkable=True),
    Command("palette_usual", QT_TRANSLATE_NOOP("Commands", "&Usual colours"), checkable=True),
    Command("palette_safe", QT_TRANSLATE_NOOP("Commands", "Colour-&blind safe"), checkable=True),
    Command("palette_contrast", QT_TRANSLATE_NOOP("Commands", "&High contrast"), checkable=True),
    Command("rows", QT_TRANSLATE_NOOP("Commands", "Aligned &rows"), ("Ctrl+Shift+A",),
            QT_TRANSLATE_NOOP("Commands", "Lay linked sentences level, and let what only one side has face a gap"), "",
            True),
    Command("scroll_lock", QT_TRANSLATE_NOOP("Commands", "Scroll &together"), ("Ctrl+Shift+T",),
            QT_TRANSLATE_NOOP("Commands", "Keep linked sentences level while scrolling"), "", True),
    *PANEL_COMMANDS,
    Command("legend", QT_TRANSLATE_NOOP("Commands", "Le&gend"), ("F2",),
            QT_TRANSLATE_NOOP("Commands", "What the marks and ribbons mean")),
    Command("zoom_in", QT_TRANSLATE_NOOP("Commands", "Zoom &in"), ("Ctrl++", "Ctrl+=")),
    Command("zoom_out", QT_TRANSLATE_NOOP("Commands", "Zoom o&ut"), ("Ctrl+-",)),
    Command("zoom_reset", QT_TRANSLATE_NOOP("Commands", "Usual si&ze"), ("Ctrl+0",)),
    Command("projector", QT_TRANSLATE_NOOP("Commands", "Pro&jector view"), ("Shift+F11",),
            QT_TRANSLATE_NOOP("Commands",
                "Larger letters, and nothing of who published the articles: heads and title say only left and right"),
            "", True),
    Command("full_screen", QT_TRANSLATE_NOOP("Commands", "&Full screen"), ("F11",), checkable=True),

    *GO_COMMANDS,

    Command("shortcuts", QT_TRANSLATE_NOOP("Commands", "&Keyboard shortcuts"), ("F1", "?")),
    Command("about", QT_TRANSLATE_NOOP("Commands", "&About Storydiff")),
)}
# fmt: on

RECENT_MENU = "recent"
KIND_MENU, UNSAVED_MENU = "kinds", "unsaved"
LAYERS = ("layer_shared", "layer_changed", "layer_only", "layer_furniture")
THEMES = ("theme_system", "theme_light", "theme_dark")
PALETTES = ("palette_usual", "palette_safe", "palette_contrast")

# fmt: off
MENUS = (
    Menu(QT_TRANSLATE_NOOP("Commands", "&File"), (
        "open_left", "open_right", "open_two", Menu(QT_TRANSLATE_NOOP("Commands", "O&pen recent"), (), RECENT_MENU),
        "open_sample", SEPARATOR,
        "open_session", "save_session", "save_session_as",
        Menu(QT_TRANSLATE_NOOP("Commands", "Wor&k not saved"), (), UNSAVED_MENU), SEPARATOR,
        side_menu(QT_TRANSLATE_NOOP("Commands", "Le&ft article"), "left"),
        side_menu(QT_TRANSLATE_NOOP("Commands", "R&ight article"), "right"), SEPARATOR,
        "swap", "compare", "reload", "stop", SEPARATOR, *SHARE_FILE,
        SEPARATOR, "close", "quit",
    )),
    Menu(QT_TRANSLATE_NOOP("Commands", "&Edit"), (
        "undo", "redo", SEPARATOR, "copy", *SHARE_EDIT, "paste", "paste_left", "paste_right", SEPARATOR, *FIND,
        SEPARATOR, "link", "unlink", Menu(QT_TRANSLATE_NOOP("Commands", "Kind of sen&tence"), (), KIND_MENU), "confirm",
        "dismiss", "note", "show_lost", SEPARATOR, "deselect", SEPARATOR, "preferences",
    )),
    Menu(QT_TRANSLATE_NOOP("Commands", "&View"), (
        *LAYERS, Menu(QT_TRANSLATE_NOOP("Commands", "Show &nothing but"), tuple(PRESETS)), SHOW_ALL, "legend",
        SEPARATOR, "rows", "scroll_lock", PANEL_MENU,
        SEPARATOR, "zoom_in", "zoom_out", "zoom_reset", SEPARATOR,
        Menu(QT_TRANSLATE_NOOP("Commands", "The&me"), (*THEMES, SEPARATOR, *PALETTES)), "full_screen", "projector",
    )),
    GO_MENU,
    Menu(QT_TRANSLATE_NOOP("Commands", "&Help"), ("shortcuts", "about")),
)
# fmt: on

TOOLS = ("open_left", "open_right", "swap", SEPARATOR, "previous", "next", SEPARATOR, *LAYERS, STRETCH, "find")
"""The toolbar, from left to right."""
