"""What the find bar says about what was found: `found_words`. No widgets."""

from viewer.core.model import SIDES, SideName
from viewer.ui.find.finder import Finder
from viewer.ui.translation import translate


def found_words(finder: Finder) -> str:
    """How often on each side, and at which place the reader is; empty while nothing is looked for."""
    if not finder.query.words.strip():
        return ""
    left, right = (len(finder.found(side)) for side in SIDES)
    if not left and not right:
        return translate("Find", "Not found") if finder.done else translate("Find", "Searching…")
    said = translate("Find", "{left} left, {right} right").format(
        left=_count(finder, "left"), right=_count(finder, "right")
    )
    if not finder.done:
        return said + "…"
    if finder.number:
        said += " · " + translate("Find", "{n} of {all}").format(n=finder.number, all=left + right)
    return said + (" · " + translate("Find", "gone round") if finder.wrapped else "")


def _count(finder: Finder, side: SideName) -> str:
    count = str(len(finder.found(side)))
    return translate("Find", "more than {n}").format(n=count) if finder.is_cut(side) else count
