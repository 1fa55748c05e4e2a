"""Forgets long lists a little at a time: `LettingGo`. To take down tens of thousands of values takes several frames."""

from typing import Any

from PySide6.QtCore import QObject

from viewer.core.sliced import Sliced
from viewer.ui.slices import Slices

_HANDFULS = 10
"""Fewer are not worth it."""


class LettingGo(QObject):
    """Holds what others are about to drop, and drops it in slices once they have."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._slices = Slices(self)
        self._held: list[tuple[list[Any], int]] = []

    def hold(self, values: list[Any], handful: int = 200) -> None:
        """Forget these, so many at a time; the list must be nobody else's."""
        if len(values) >= _HANDFULS * handful:
            self._held.append((values, handful))
            if not self._slices.busy:
                self._slices.run(self._take_down(), _nothing, later=True)

    def _take_down(self) -> Sliced[None]:
        while self._held:
            values, handful = self._held.pop()
            while values:
                del values[-handful:]
                yield


def _nothing(_done: None) -> None:
    """Nobody waits."""
