"""The menu of the pairs opened last."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QMenu

from viewer.recent import Pair
from viewer.ui.translation import translate


def pair_words(pair: Pair) -> str:
    """What a pair is called: the names of its files, and which of them can't be found."""
    words = "{} ↔ {}".format(*pair.names)
    if missing := pair.missing:
        names = ", ".join(Path(each).name for each in missing)
        words += translate("RecentPairs", " ({names} can't be found)").format(names=names)
    return words


class RecentMenu(QObject):
    """Fills a menu, and says which pair was chosen in it."""

    pair_chosen = Signal(str, str)
    """Paths, left and right."""

    def __init__(self, menu: QMenu) -> None:
        super().__init__(menu)
        self._menu = menu

    def show_recent(self, pairs: Sequence[Pair]) -> None:
        """Offer these pairs, the latest first."""
        self._menu.clear()
        self._menu.setEnabled(bool(pairs))
        for pair in pairs:
            action = self._menu.addAction(pair_words(pair).replace("&", "&&"))
            action.setToolTip("\n".join(pair))
            action.setData(tuple(pair))
            action.triggered.connect(self._choose)

    @Slot()
    def _choose(self) -> None:
        self.pair_chosen.emit(*self.sender().data())  # type: ignore[attr-defined]
