"""Where the reader has been, and the way back and forth: `History`. Knows no Qt."""

from collections import deque
from typing import Generic, TypeVar

Place = TypeVar("Place")
LONGEST = 200
"""Places that are remembered; of more, the oldest are forgotten."""


class History(Generic[Place]):
    """Like that of a browser: going somewhere new forgets what was ahead."""

    def __init__(self) -> None:
        self._behind: deque[Place] = deque(maxlen=LONGEST)
        self._here: Place | None = None
        self._ahead: list[Place] = []

    @property
    def can_go_back(self) -> bool:
        """Whether there is a place before this one."""
        return bool(self._behind)

    @property
    def can_go_forward(self) -> bool:
        """Whether the reader has come back from somewhere."""
        return bool(self._ahead)

    def visit(self, place: Place) -> None:
        """Be there now."""
        if place == self._here:
            return
        if self._here is not None:
            self._behind.append(self._here)
        self._here = place
        self._ahead.clear()

    def back(self) -> Place | None:
        """The place before this one, where the reader is then; None where there is none."""
        return self._move(self._behind, self._ahead)

    def forward(self) -> Place | None:
        """The place that the reader has come back from, where the reader is then; None where there is none."""
        return self._move(self._ahead, self._behind)

    def _move(self, source: deque[Place] | list[Place], target: deque[Place] | list[Place]) -> Place | None:
        if not source:
            return None
        if self._here is not None:
            target.append(self._here)
        self._here = source.pop()
        return self._here
