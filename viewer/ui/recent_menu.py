"""The menu of what was opened last: sessions, and pairs of articles."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from viewer.recent import Pair
from viewer.ui.work_words import pair_words, session_words


class RecentMenu(QObject):
    """Fills a menu, and says what was chosen in it."""

    pair_chosen = Signal(object)
    """A Pair."""
    session_chosen = Signal(object)
    """The Path of a session."""

    def __init__(self, menu: QMenu) -> None:
        super().__init__(menu)
        self._menu = menu

    def show_recent(self, sessions: Sequence[Path], pairs: Sequence[Pair]) -> None:
        """Offer these sessions and pairs, the latest first."""
        self._menu.clear()
        self._menu.setEnabled(bool(sessions or pairs))
        for path in sessions:
            action = self._add(session_words(path), str(path))
            action.setData(str(path))
            action.triggered.connect(self._choose_session)
        if sessions and pairs:
            self._menu.addSeparator()
        for pair in pairs:
            action = self._add(pair_words(pair), "\n".join(pair))
            action.setData(tuple(pair))
            action.triggered.connect(self._choose_pair)

    def _add(self, words: str, tip: str) -> QAction:
        action = self._menu.addAction(words.replace("&", "&&"))
        action.setToolTip(tip)
        return action

    @Slot()
    def _choose_pair(self) -> None:
        self.pair_chosen.emit(Pair(*self.sender().data()))  # type: ignore[attr-defined]

    @Slot()
    def _choose_session(self) -> None:
        self.session_chosen.emit(Path(self.sender().data()))  # type: ignore[attr-defined]
