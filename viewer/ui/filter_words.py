"""What a filter is called: "what the left adds", or what it hides. No widgets."""

from viewer.core.filter import Filter, Shown, Where
from viewer.core.marks import Layer
from viewer.core.model import SIDES, ChangeKind, Weight
from viewer.legend import LEGEND
from viewer.theme import MarkRole
from viewer.ui.commands import COMMANDS
from viewer.ui.filter_commands import PRESETS
from viewer.ui.translation import QT_TRANSLATE_NOOP, counted, translate
from viewer.ui.wording import change_words, say_legend, side_words

_MOST = 2
"""How many hidden things are named one by one."""
ROLES: dict[Shown, MarkRole] = {
    Where.QUOTED: MarkRole.SHARED_QUOTED,
    Where.OWN: MarkRole.SHARED_OWN,
    Weight.DIFFERS: MarkRole.DIFFERS,
    Weight.NOTABLE: MarkRole.NOTABLE,
    Weight.FAINT: MarkRole.FAINT,
    Layer.ONLY: MarkRole.ONLY,
    Layer.FURNITURE: MarkRole.FURNITURE,
}
"""The mark of each thing that the legend shows and hides."""
_NAMES = {entry.role: entry.name for entry in LEGEND}


def filter_words(shown: Filter) -> str:
    """What the filter shows, or what it hides; empty where it shows all."""
    if shown.shows_all:
        return ""
    preset = preset_of(shown)
    if preset:
        only = translate("Filter", "Shown: only {what}")
        return only.format(what=_lowered(translate("Commands", COMMANDS[preset].text).replace("&", "")))
    hidden = [thing for thing in _things(shown) if not shown.has(thing)]
    if not hidden:  # kept by a later version, or by hand
        return translate("Filter", "Some marks are hidden")
    if len(hidden) > _MOST:
        return counted(len(hidden), "", translate("Filter", "{n} kinds of mark are hidden"))
    return translate("Filter", "Hidden: {what}").format(what=", ".join(thing_words(thing) for thing in hidden))


def preset_of(shown: Filter) -> str:
    """The command that shows just this; empty where there is none."""
    return next((name for name, preset in PRESETS.items() if preset == shown), "")


def thing_words(thing: Shown) -> str:
    """What a thing is called that can be hidden."""
    if isinstance(thing, ChangeKind):
        return change_words(thing)
    if isinstance(thing, Layer | Where | Weight):
        return say_legend(_NAMES[ROLES[thing]]) if thing in ROLES else translate("Filter", _LAYER_NAMES[Layer(thing)])
    return translate("Filter", "only on the {side}").format(side=side_words(thing))


def part_words(thing: Shown) -> str:
    """What a thing is called below the mark that it is a part of."""
    if isinstance(thing, ChangeKind | Layer | Where | Weight):
        return thing_words(thing)
    return translate("Filter", "on the {side}").format(side=side_words(thing))


_LAYER_NAMES = {
    Layer.SHARED: QT_TRANSLATE_NOOP("Filter", "same words"),
    Layer.CHANGED: QT_TRANSLATE_NOOP("Filter", "said differently"),
}


def _things(shown: Filter) -> list[Shown]:
    """What to name where it is hidden: a layer, or else its parts."""
    things: list[Shown] = list(Layer)
    for layer, parts in _PARTS.items():
        if layer in shown.layers:
            things += parts
    return things


_PARTS: dict[Layer, tuple[Shown, ...]] = {
    Layer.SHARED: tuple(Where),
    Layer.CHANGED: (*Weight, *ChangeKind),
    Layer.ONLY: SIDES,
}


def _lowered(words: str) -> str:
    return words[:1].lower() + words[1:]
